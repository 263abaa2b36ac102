//! A call to APIv2, which is not simulated: it is recognised and answered in APIv2's own form, so that its caller can read why.

use weixinpay_catalog as catalog;

use crate::base::refusal::{Refusal, Shape};
use crate::base::rule::rules;
use crate::protocol::authenticate::Incoming;

rules! {
    API_V2 = "request.api-v2", Observed {
        en: "A call to APIv2, by its path or its XML, is answered in its form: 200, text/plain, return_code FAIL; \
            nothing of APIv2 is simulated.",
        zh: "按路径或 XML 报文识别出的 APIv2 调用，以 APIv2 的形式应答：200、text/plain、return_code 为 FAIL；模拟\
            器不模拟 APIv2。",
        source: "probes of the live API without credentials, 2026-09-11, in public notes (无凭证探测, P1 to P13): \
            POST /pay/orderquery with a wrong signature; return_msg is this simulator's",
        source_zh: "公开笔记中对线上 API 的无凭证探测（2026-09-11，P1 至 P13）：POST /pay/orderquery 签名错误；\
            return_msg 由本模拟器自定",
    }
}

/// Prefixes of APIv2's paths that the description does not have.
const PREFIXES: [&str; 13] = [
    "/pay/",
    "/secapi/",
    "/mmpaymkttransfers/",
    "/mmpaysptrans/",
    "/mmpayweb/",
    "/papay/",
    "/payitil/",
    "/risk/",
    "/sandboxnew/",
    "/tools/",
    "/xdc/",
    "/deposit/",
    "/entrustweb/",
];

/// The refusal, if this is one. A failure of APIv2 has status 200, and says so in `return_code`.
pub(crate) fn refuse(incoming: &Incoming<'_>) -> Option<Refusal> {
    let path = incoming.target.split('?').next().unwrap_or_default();
    if !is_call(path, incoming.body) {
        return None;
    }
    let refusal = Refusal::new(rules::API_V2, 200, "FAIL", "模拟器不支持APIv2接口，请使用APIv3").shaped(Shape::Xml);
    Some(refusal.because((
        format!("APIv2 call: {path} is of APIv2 (XML and an APIv2 key). The simulator plays APIv3 alone, under /v3/"),
        format!("APIv2 调用：{path} 是 APIv2 接口（XML 报文、APIv2 密钥）。模拟器只模拟 /v3/ 下的 APIv3 接口"),
    )))
}

fn is_call(path: &str, body: &[u8]) -> bool {
    if path.starts_with("/v3/") || path.contains("/v3/") {
        return false;
    }
    let described = || {
        let found = ["POST", "GET"].into_iter().find_map(|method| catalog::find(method, path));
        found.is_some_and(|operation| operation.family().version() == "v2")
    };
    PREFIXES.iter().any(|prefix| path.starts_with(prefix))
        || body.trim_ascii_start().starts_with(b"<xml")
        || described()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_of_api_v2_is_told_by_its_path_or_its_xml() {
        for (path, body, is) in [
            ("/pay/unifiedorder", "", true),
            ("/secapi/pay/refund", "<xml/>", true),
            ("/mmpaymkttransfers/promotion/transfers", "", true),
            ("/anything", "\n<xml><a>1</a></xml>", true),
            ("/v3/pay/transactions/native", "<xml/>", false),
            ("/hk/v3/transactions/app", "<xml/>", false),
            ("/", "{}", false),
            ("/payments", "", false),
        ] {
            assert_eq!(is_call(path, body.as_bytes()), is, "{path}");
        }
        let v2 = catalog::all().iter().filter(|operation| operation.family().version() == "v2");
        assert!(v2.clone().count() > 50);
        v2.for_each(|operation| assert!(is_call(operation.path(), b""), "{operation:?}"));
    }
}

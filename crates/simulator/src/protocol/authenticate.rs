//! The gate: a request comes in only with a signature over exactly what was sent.
//!
//! 1. the `Authorization` header has its form;
//! 2. the merchant is known, and the serial number is that of its API certificate;
//! 3. the timestamp is within 300 s of the machine's clock, not of the simulated one: real clients stamp real time;
//! 4. the signature fits method, target and body as they arrived; of an upload, the part `meta` of the body.

use http::HeaderMap;
use serde_json::json;
use weixinpay_core::authorization::Malformed;
use weixinpay_core::diagnosis::{self, Known};
use weixinpay_core::{Arrived, Authorization, TOLERANCE, Text, form, message};

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    GATE_AUTHORIZATION = "gate.authorization", Observed {
        en: "A missing or malformed Authorization header is answered 401 SIGN_ERROR, unsigned and without detail: \
            值格式错误 for both, 签名信息错误 at /v3/pay/transactions/, which another gateway serves.",
        zh: "缺少 Authorization 或格式不对时，应答 401 SIGN_ERROR，不签名，也没有 detail：两者都是“值格式错误”；\
            /v3/pay/transactions/ 由另一个网关处理，文案为“签名信息错误”。",
        source: "probes of the live API without credentials, 2026-09-11, in public notes (无凭证探测, P1 to P13), \
            and github.com/wechatpay-apiv3/wechatpay-java/issues/322; the words for another authentication type \
            are in the table of wechatpay-api.gitbook.io, 常见问题",
        source_zh: "公开笔记中对线上 API 的无凭证探测（2026-09-11，P1 至 P13），以及 \
            github.com/wechatpay-apiv3/wechatpay-java/issues/322；认证类型不对的文案见 wechatpay-api.gitbook.io 的\
            常见问题",
    }
    GATE_SERIAL = "gate.serial", Documented {
        en: "An mchid that does not exist, or a serial_no that is not that of its API certificate, is answered \
            401 SIGN_ERROR; at /v3/pay/transactions/ as a wrong signature is.",
        zh: "商户号不存在，或 serial_no 不是该商户 API 证书的序列号时，应答 401 SIGN_ERROR；/v3/pay/transactions/ \
            下的文案与签名错误相同。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012365336: serial_no is that of the merchant's API \
            certificate; the code for one that does not fit the merchant is in wechatpay-skills, trouble-shooting \
            guide, section 2; at /v3/pay/transactions/: probes of the live API without credentials, 2026-09-11, \
            in public notes (无凭证探测, P1 to P13); that an unknown mchid is answered alike is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012365336：serial_no 应为商户 API 证书序列号；错误码见 \
            wechatpay-skills 排障指南第 2 节；/v3/pay/transactions/ 的文案见公开笔记中对线上 API 的无凭证探测（\
            2026-09-11，P1 至 P13）；商户号不存在时应答相同为推测",
    }
    GATE_TIMESTAMP = "gate.timestamp", Documented {
        en: "A timestamp more than 300 s away from real time is answered 401 SIGN_ERROR; exactly 300 s is \
            accepted.",
        zh: "时间戳与真实时间相差超过 300 秒时应答 401 SIGN_ERROR；恰好 300 秒可接受。",
        source: "wechatpay-skills, trouble-shooting guide, code 268443699: five minutes. The boundary itself is \
            not stated.",
        source_zh: "wechatpay-skills 排障指南，错误码 268443699：5 分钟。边界值未说明。",
    }
    GATE_SIGNATURE = "gate.signature", Observed {
        en: "A signature that does not fit method, target and body as they arrived is answered 401 SIGN_ERROR \
            with detail.sign_information; its truncated_sign_message ends after 8 bytes of the body.",
        zh: "签名与实际收到的方法、URL、报文主体不符时，应答 401 SIGN_ERROR，并附 detail.sign_information；其中 \
            truncated_sign_message 只含报文主体的前 8 字节。",
        source: "developers.weixin.qq.com/community/pay/doc/0004ae23130ab8b7b08bc95305f400; eight bytes: \
            github.com/wechatpay-apiv3/wechatpay-guzzle-middleware/issues/26, github.com/yansongda/pay/issues/703 \
            and github.com/hpyer/node-easywechat/issues/76; the shorter message at /v3/pay/transactions/: probes \
            of the live API without credentials, 2026-09-11, in public notes (无凭证探测, P1 to P13)",
        source_zh: "developers.weixin.qq.com/community/pay/doc/0004ae23130ab8b7b08bc95305f400；8 字节见 \
            github.com/wechatpay-apiv3/wechatpay-guzzle-middleware/issues/26、github.com/yansongda/pay/issues/703\
            、github.com/hpyer/node-easywechat/issues/76；/v3/pay/transactions/ 的短文案见公开笔记中对线上 API 的\
            无凭证探测（2026-09-11，P1 至 P13）",
    }
    GATE_BARE_QUERY = "gate.bare-query", Observed {
        en: "Of a target that ends in a `?` without a query, the part before it is what is signed; signed with \
            the `?`, the request is answered 401 SIGN_ERROR.",
        zh: "URL 以 `?` 结尾且没有查询参数时，验签用 `?` 之前的部分；签名时带上这个 `?` 的，应答 401 SIGN_ERROR。",
        source: "One witness: github.com/go-pay/gopay/pull/262 signed GET /v3/certificates? with the `?` in vain, \
            and signs without it since its release 1.5.81",
        source_zh: "仅一处见证：github.com/go-pay/gopay/pull/262 对 GET /v3/certificates? 签名时带 `?` 失败，自 \
            1.5.81 起签名不带 `?`",
    }
    UPLOAD_META = "upload.meta", Observed {
        en: "A part meta whose name has no quotation marks, or that has a filename, is not found: 401 SIGN_ERROR, \
            as over an empty body. A file without quotation marks around its name is missing.",
        zh: "meta 部分的 name 没有双引号，或带有 filename 时，找不到 meta：等于对空报文验签，应答 401 SIGN_ERROR。\
            文件部分的 name 没有双引号时视为缺少。",
        source: "github.com/TheNorthMemory/wechatpay-axios-plugin/pull/26 (2021-06-08): a filename on meta gives \
            SIGN_ERROR; real-zony.github.io/p/problems-encountered-when-using-httpclient-for-form-submission \
            (2019-12): names without quotation marks, as .NET writes them, are refused, one witness and of APIv2; \
            fudiwei/DotNetCore.SKIT.FlurlHttpClient.Wechat puts them for v3, too. That a filename may be \
            percent-encoded is its habit; other escapes are accepted without evidence",
        source_zh: "github.com/TheNorthMemory/wechatpay-axios-plugin/pull/26（2021-06-08）：meta 带 filename 时为 \
            SIGN_ERROR；real-zony.github.io/p/problems-encountered-when-using-httpclient-for-form-submission（\
            2019-12）：.NET 默认不带双引号，被拒绝，仅一例且为 APIv2；\
            fudiwei/DotNetCore.SKIT.FlurlHttpClient.Wechat 在 v3 也加双引号。filename 可用百分号编码，是该库的做法\
            ；接受其他转义写法没有依据",
    }
}

/// A request as it arrived, byte for byte.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Incoming<'a> {
    pub(crate) method: &'a str,
    /// Path and query, as sent.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// Whether it came encrypted.
    pub(crate) by_tls: bool,
}

impl<'a> Incoming<'a> {
    /// It as the protocol sees it.
    pub(crate) fn arrived(&self) -> Arrived<'a> {
        Arrived { method: self.method, target: self.target, headers: self.headers, body: self.body }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The platform key that the request asks for. An empty one, as the official Java SDK sends when it downloads
    /// certificates, asks for none.
    pub(crate) fn platform_serial(&self) -> Option<&'a str> {
        self.header("wechatpay-serial").filter(|serial| !serial.is_empty())
    }
}

/// The sender of the request, proven by its signature. `now` is the machine's clock.
pub(crate) fn verify<'w>(world: &'w World, incoming: &Incoming<'_>, now: i64) -> Result<&'w Identity, Refusal> {
    let said = Said::at(incoming.target);
    let sign_error = |rule, message: &str, why: Text| Refusal::new(rule, 401, "SIGN_ERROR", message).because(why);
    let Some(header) = incoming.header("authorization") else {
        let why = if incoming.headers.contains_key("authorization") {
            Text::from(("the header Authorization is not text", "请求头 Authorization 的值不是文本"))
        } else {
            Text::from(("the header Authorization is missing", "缺少请求头 Authorization"))
        };
        return Err(sign_error(rules::GATE_AUTHORIZATION, said.malformed, why));
    };
    let claim = Authorization::parse(header).map_err(|fault| {
        let message = if matches!(fault, Malformed::Scheme) { said.scheme } else { said.malformed };
        sign_error(rules::GATE_AUTHORIZATION, message, diagnosis::malformed(&fault))
    })?;
    let identity = world.identity(&claim.mchid).ok_or_else(|| {
        let why = if world.sub_merchant(&claim.mchid).is_some() {
            (
                format!("{} is a sub-merchant: the service provider signs with its own mchid and key", claim.mchid),
                format!("{} 是特约商户：应由服务商用自己的 mchid 和私钥签名", claim.mchid),
            )
        } else {
            let known: Vec<_> = world.identities.iter().map(Identity::mchid).collect();
            let known = known.join(", ");
            (
                format!("no merchant with this mchid exists here; known: {known}"),
                format!("模拟器里没有这个商户号；现有：{known}"),
            )
        };
        sign_error(rules::GATE_SERIAL, said.unknown_merchant, why.into())
    })?;
    if !claim.serial_no.eq_ignore_ascii_case(&identity.merchant().serial_no) {
        let why = diagnosis::serial(&claim.serial_no, &known(identity)?, &others(world, identity));
        return Err(sign_error(rules::GATE_SERIAL, said.serial, why));
    }
    if now.abs_diff(claim.timestamp) > TOLERANCE.unsigned_abs() {
        let message = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟";
        let why = stale(claim.timestamp, now);
        return Err(sign_error(rules::GATE_TIMESTAMP, message, why));
    }
    let arrived = incoming.arrived();
    let (target, body) = (arrived.signed_target(), arrived.signed_body());
    let build =
        |target: &str, body: &[u8]| message::request(incoming.method, target, claim.timestamp, &claim.nonce_str, body);
    let signature = crate::base::base64_text::decode(&claim.signature);
    let key = identity.merchant_key()?;
    let fits = |message: &[u8]| signature.as_deref().is_some_and(|signature| key.verify(message, signature));
    let signed = build(target, body);
    if fits(&signed) {
        return Ok(identity);
    }
    // Of an upload: its meta was signed, and is none that WeChat Pay would find.
    let unfound = form::unfound(incoming.header("content-type"), incoming.body);
    let unfound = unfound.filter(|(meta, _)| fits(&build(target, meta)));
    let shown = build(target, head(body));
    let rule = if unfound.is_some() {
        rules::UPLOAD_META
    } else if target != incoming.target && fits(&build(incoming.target, body)) {
        rules::GATE_BARE_QUERY
    } else {
        rules::GATE_SIGNATURE
    };
    let words = match unfound {
        Some((_, words)) => words,
        None => diagnosis::signature(&arrived, &claim, &known(identity)?, &others(world, identity)),
    };
    Err(sign_error(rule, said.signature, words).with_detail(json!({
        "detail": { "issue": "sign not match" },
        "field": "signature",
        "location": "authorization",
        "sign_information": {
            "method": incoming.method,
            "sign_message_length": signed.len(),
            "truncated_sign_message": String::from_utf8_lossy(&shown),
            "url": target,
        },
    })))
}

fn known(identity: &Identity) -> Result<Known<'_>, Refusal> {
    let merchant = identity.merchant();
    Ok(Known {
        mchid: &merchant.mchid,
        serial_no: &merchant.serial_no,
        platform_serial: &merchant.platform_certificate_serial,
        key: identity.merchant_key()?,
    })
}

fn others<'w>(world: &'w World, identity: &Identity) -> Vec<Known<'w>> {
    let others = world.identities.iter().filter(|other| other.mchid() != identity.mchid());
    others.filter_map(|other| known(other).ok()).collect()
}

/// The reason why a timestamp is refused.
fn stale(timestamp: i64, now: i64) -> Text {
    let apart = now.abs_diff(timestamp);
    if timestamp.abs_diff(now.saturating_mul(1000)) < 400_000_000 {
        return ("the timestamp is in milliseconds; it must be in seconds", "timestamp 用了毫秒；应为秒").into();
    }
    let (side, side_zh) = if timestamp < now { ("behind", "早") } else { ("ahead of", "晚") };
    Text::from((
        format!(
            "stale clock: the timestamp is {apart} s {side} this machine's clock, at most 300 are allowed; a request is \
             signed anew each time it is sent, by the real clock, not by the simulated one"
        ),
        format!(
            "时间戳超时：timestamp 比本机时钟{side_zh} {apart} 秒，最多允许相差 300 秒；每次发送都要重新签名，\
             用真实时间，不用模拟时钟"
        ),
    ))
}

/// The text of a 401. Orders are served by another gateway, with texts of its own.
struct Said {
    malformed: &'static str,
    scheme: &'static str,
    unknown_merchant: &'static str,
    serial: &'static str,
    signature: &'static str,
}

impl Said {
    fn at(target: &str) -> Self {
        if target.starts_with("/v3/pay/transactions/") {
            const BROKEN: &str = "签名信息错误，验签失败";
            const WRONG: &str = "签名错误";
            return Self {
                malformed: BROKEN,
                scheme: BROKEN,
                unknown_merchant: WRONG,
                serial: WRONG,
                signature: WRONG,
            };
        }
        Self {
            malformed: "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》",
            scheme: "Http头Authorization认证类型不正确",
            unknown_merchant: "商户号不存在，请检查Authorization中的mchid",
            serial: "商户证书序列号有误。请使用签名私钥匹配的证书序列号",
            signature: "错误的签名，验签失败",
        }
    }
}

/// As much of a body as WeChat Pay's message shows: too little to hold a person's data.
fn head(body: &[u8]) -> &[u8] {
    body.get(..8).unwrap_or(body)
}

//! The gate: a request comes in only with a signature over exactly what was sent.
//!
//! 1. the `Authorization` header has its form;
//! 2. the merchant is known, and the serial number is that of its API certificate;
//! 3. the timestamp is within 300 s of the machine's clock, not of the simulated one: real clients stamp real time;
//! 4. the signature fits method, target and body as they arrived; of an upload, the part `meta` of the body.

use http::HeaderMap;
use serde_json::json;
use weixinpay_core::{Authorization, TOLERANCE, message};

use crate::diagnosis::{self, Attempt};
use crate::fidelity::Rule;
use crate::form;
use crate::identity::Identity;
use crate::refusal::Refusal;
use crate::words::Words;
use crate::world::World;

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
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The platform key that the request asks for. An empty one, as the official Java SDK sends when it downloads
    /// certificates, asks for none.
    pub(crate) fn platform_serial(&self) -> Option<&'a str> {
        self.header("wechatpay-serial").filter(|serial| !serial.is_empty())
    }
}

/// Who sent the request, proven by its signature. `now` is the machine's clock.
pub(crate) fn verify<'w>(world: &'w World, incoming: &Incoming<'_>, now: i64) -> Result<&'w Identity, Refusal> {
    let Some(header) = incoming.header("authorization") else {
        return Err(sign_error(
            Rule::GateAuthorization,
            "Http头缺少Authorization",
            "Authorization",
            ("the header Authorization is missing, or is not text", "缺少请求头 Authorization，或其值不是文本"),
        ));
    };
    let claim = Authorization::parse(header).map_err(|fault| {
        let message = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
        sign_error(Rule::GateAuthorization, message, "Authorization", diagnosis::malformed(&fault))
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
        sign_error(Rule::GateSerial, "商户号不存在，请检查Authorization中的mchid", "mchid", why)
    })?;
    if !claim.serial_no.eq_ignore_ascii_case(&identity.merchant().serial_no) {
        let message = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";
        let why = diagnosis::serial(world, identity, &claim.serial_no);
        return Err(sign_error(Rule::GateSerial, message, "serial_no", why));
    }
    if now.abs_diff(claim.timestamp) > TOLERANCE.unsigned_abs() {
        let message = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟";
        let why = diagnosis::stale(claim.timestamp, now);
        return Err(sign_error(Rule::GateTimestamp, message, "timestamp", why));
    }
    let body = form::signed(incoming);
    let signature = crate::base64_decode(&claim.signature);
    let key = identity.merchant_key()?;
    let over =
        |body: &[u8]| message::request(incoming.method, incoming.target, claim.timestamp, &claim.nonce_str, body);
    let fits = |message: &[u8]| signature.as_deref().is_some_and(|signature| key.verify(message, signature));
    let signed = over(body);
    if fits(&signed) {
        return Ok(identity);
    }
    // Of an upload: its meta was signed, and is none that WeChat Pay would find.
    let unfound = form::unfound(incoming).filter(|(meta, _)| fits(&over(meta)));
    let attempt = Attempt { world, identity, incoming, claim: &claim, signature: signature.as_deref() };
    let shown = over(head(body));
    let rule = if unfound.is_some() { Rule::UploadMeta } else { Rule::GateSignature };
    let words = unfound.map_or_else(|| attempt.diagnose(&signed), |(_, words)| words);
    let refusal = Refusal::new(rule, 401, "SIGN_ERROR", "错误的签名，验签失败");
    Err(refusal.because(words).with_detail(json!({
        "detail": { "issue": "sign not match" },
        "field": "signature",
        "location": "authorization",
        "sign_information": {
            "method": incoming.method,
            "sign_message_length": signed.len(),
            "truncated_sign_message": String::from_utf8_lossy(&shown),
            "url": incoming.target,
        },
    })))
}

fn sign_error(rule: Rule, message: &str, field: &str, diagnosis: impl Into<Words>) -> Refusal {
    Refusal::new(rule, 401, "SIGN_ERROR", message).because(diagnosis).with_detail(json!({
        "detail": { "issue": "invalid authorization" },
        "field": field,
        "location": "authorization",
    }))
}

/// As much of a body as the official message shows: too little to hold a person's data.
fn head(body: &[u8]) -> &[u8] {
    body.get(..16).unwrap_or(body)
}

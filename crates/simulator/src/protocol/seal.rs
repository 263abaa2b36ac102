//! Opening the sensitive fields of a request.

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::base::words::Words;
use crate::world::identity::PlatformIdentity;

/// Opens a sensitive field of this name.
pub(crate) type Opener<'a> = &'a dyn Fn(&str, &str) -> Result<String, Refusal>;

/// Opens one field with the platform key that `Wechatpay-Serial` names.
///
/// `serial` is that header: it must be there when a field is encrypted. `others` are all platform keys of the merchant, tried
/// only to say what went wrong.
pub(crate) fn open(
    platform: &PlatformIdentity,
    serial: Option<&str>,
    others: impl FnOnce() -> Vec<PlatformIdentity>,
    field: &str,
    ciphertext: &str,
) -> Result<String, Refusal> {
    if serial.is_none() {
        let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
        return Err(Refusal::param(Rule::SealedSerial, message).at("header", "Wechatpay-Serial", "有加密字段时必填"));
    }
    let opened = platform.key.decrypt(ciphertext);
    if let Some(text) = opened.as_ref().ok().and_then(|opened| opened.expose()) {
        return Ok(text.to_owned());
    }
    let by_other = others().into_iter().find(|other| other.id != platform.id && other.key.decrypt(ciphertext).is_ok());
    const UNOPENED: &str = "平台私钥解密失败";
    const CLEAR: &str = "请确认待处理的消息是否为加密后的密文";
    let (message, diagnosis) = if let Some(other) = by_other {
        let why = Words::from((
            format!("`{field}` was encrypted to {}, but Wechatpay-Serial says {}", other.id, platform.id),
            format!("`{field}` 是用 {} 加密的，但 Wechatpay-Serial 填的是 {}", other.id, platform.id),
        ));
        (UNOPENED, why)
    } else {
        match crate::base::base64_text::decode(ciphertext) {
            None => (
                CLEAR,
                Words::from((
                    format!("`{field}` is not Base64: was it sent in the clear?"),
                    format!("`{field}` 不是 Base64：是不是没有加密、直接传了明文？"),
                )),
            ),
            Some(raw) if raw.len() != 256 => (
                CLEAR,
                Words::from((
                    format!("`{field}` is {} bytes of ciphertext; RSA-2048 gives 256", raw.len()),
                    format!("`{field}` 的密文是 {} 字节；RSA-2048 的密文应为 256 字节", raw.len()),
                )),
            ),
            Some(_) => (
                UNOPENED,
                Words::from((
                    format!(
                        "`{field}` does not open with {}: it was encrypted to another key, or not with RSAES-OAEP and SHA-1 \
                     (MGF1 with SHA-1, no label)",
                        platform.id
                    ),
                    format!(
                        "`{field}` 用 {} 对应的私钥解不开：加密用了别的公钥，或没有用 RSAES-OAEP（摘要与 MGF1 均为 SHA-1，无 label）",
                        platform.id
                    ),
                )),
            ),
        }
    };
    Err(Refusal::param(Rule::Sealed, message).because(diagnosis))
}

//! Opening the sensitive fields of a request.

use weixinpay_core::Text;

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::PlatformIdentity;

rules! {
    SEALED_SERIAL = "platform.sealed-needs-serial", Observed {
        en: "A request with an encrypted field but without Wechatpay-Serial is answered 400 PARAM_ERROR.",
        zh: "请求含有敏感字段但没有 Wechatpay-Serial 时，应答 400 PARAM_ERROR。",
        source: "github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/109 and \
            pay.weixin.qq.com/doc/v3/partner/4012365874 have the message; the code is that of a wrong one",
        source_zh: "github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/109 与 \
            pay.weixin.qq.com/doc/v3/partner/4012365874 有文案；错误码同序列号错误",
    }
    SEALED = "platform.sealed", Observed {
        en: "A sensitive field that does not open with the key that Wechatpay-Serial names, by RSAES-OAEP with \
            SHA-1, is answered 400 PARAM_ERROR: 平台私钥解密失败, and in other words what is no ciphertext at all.",
        zh: "敏感字段不能用 Wechatpay-Serial 对应的私钥按 RSAES-OAEP（SHA-1）解开时，应答 400 PARAM_ERROR：“平台私\
            钥解密失败”；根本不是密文的另有文案。",
        source: "developers.weixin.qq.com/community/pay/doc/00082cee54ce308b096c9e3165b000, \
            github.com/wechatpay-apiv3/wechatpay-java/issues/234 and pay.weixin.qq.com/doc/v3/partner/4016913182; \
            in the clear: github.com/go-pay/gopay/issues/173. Which of the two a ciphertext of another length \
            gets is inferred",
        source_zh: "developers.weixin.qq.com/community/pay/doc/00082cee54ce308b096c9e3165b000、\
            github.com/wechatpay-apiv3/wechatpay-java/issues/234、pay.weixin.qq.com/doc/v3/partner/4016913182；明\
            文见 github.com/go-pay/gopay/issues/173。长度不对的密文属于哪一种为推测",
    }
}

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
        return Err(Refusal::param(rules::SEALED_SERIAL, message).at("header", "Wechatpay-Serial", "有敏感字段时必填"));
    }
    let opened = platform.key.decrypt(ciphertext);
    if let Some(text) = opened.as_ref().ok().and_then(|opened| opened.expose()) {
        return Ok(text.to_owned());
    }
    let by_other = others().into_iter().find(|other| other.id != platform.id && other.key.decrypt(ciphertext).is_ok());
    const UNOPENED: &str = "平台私钥解密失败";
    const CLEAR: &str = "请确认待处理的消息是否为加密后的密文";
    let (message, diagnosis) = if let Some(other) = by_other {
        let why = Text::from((
            format!("`{field}` was encrypted to {}, but Wechatpay-Serial says {}", other.id, platform.id),
            format!("`{field}` 是用 {} 加密的，但 Wechatpay-Serial 填的是 {}", other.id, platform.id),
        ));
        (UNOPENED, why)
    } else {
        match crate::base::base64_text::decode(ciphertext) {
            None => (
                CLEAR,
                Text::from((
                    format!("`{field}` is not Base64: was it sent in the clear?"),
                    format!("`{field}` 不是 Base64：是不是没有加密、直接传了明文？"),
                )),
            ),
            Some(raw) if raw.len() != 256 => (
                CLEAR,
                Text::from((
                    format!("`{field}` is {} bytes of ciphertext; RSA-2048 gives 256", raw.len()),
                    format!("`{field}` 的密文是 {} 字节；RSA-2048 的密文应为 256 字节", raw.len()),
                )),
            ),
            Some(_) => (
                UNOPENED,
                Text::from((
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
    Err(Refusal::param(rules::SEALED, message).because(diagnosis))
}

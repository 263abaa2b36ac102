//! Reasons why an answer or notification was not accepted as WeChat Pay's.

use std::fmt;

use crate::text::Text;

/// The reason why an answer or notification was not accepted as WeChat Pay's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// One of the four `Wechatpay-*` headers is absent.
    MissingHeader,
    /// A `Wechatpay-*` header is malformed.
    MalformedHeader,
    /// The timestamp is more than 300 s away from now.
    Stale,
    /// No key with the serial of the `Wechatpay-Serial` header is trusted.
    UnknownKey,
    /// The certificate with that serial has expired.
    ExpiredKey,
    /// The signature does not fit the bytes.
    BadSignature,
    /// The signature is a probe (`WECHATPAY/SIGNTEST/…`): WeChat Pay tests whether you verify. Not an attack.
    Probe,
    /// The signature is of a kind that is not supported, such as SM2.
    UnsupportedType,
}

impl SignatureError {
    /// The one thing to do about it.
    #[must_use]
    pub const fn hint(self) -> Text {
        match self {
            Self::MissingHeader => Text::new(
                "a proxy may strip the Wechatpay-* headers; an unsigned success is never trusted",
                "可能有代理去掉了 Wechatpay-* 头；没有签名的成功应答一律不采信",
            ),
            Self::MalformedHeader => Text::new(
                "something between WeChat Pay and you changed a Wechatpay-* header",
                "有中间环节改动了 Wechatpay-* 头",
            ),
            Self::Stale => Text::new(
                "synchronize this machine's clock; if it is right, this may be an old answer that was replayed",
                "签名时间与本机相差超过 5 分钟：请校准本机时钟；若时钟准确，可能是重放的旧应答",
            ),
            Self::UnknownKey => Text::new(
                "configure the platform key with this id, or let certificates be downloaded",
                "请配置该 ID 的微信支付公钥，或改为下载平台证书",
            ),
            Self::ExpiredKey => Text::new(
                "download the current platform certificates, or move to the WeChat Pay public key",
                "请下载新的平台证书，或切换到微信支付公钥",
            ),
            Self::BadSignature => Text::new(
                "check that the body is the raw bytes, and that the key belongs to this merchant",
                "请用收到的原始报文验签，并确认微信支付公钥（或平台证书）与公钥 ID 配对",
            ),
            Self::Probe => Text::new(
                "WeChat Pay tests that you verify, so rejecting it is right: a notification is sent again; repeat a read, and query before you repeat a write",
                "这是微信支付的签名探测流量，拒绝是正确的；通知会重发，查询请重试，下单等写操作先查单",
            ),
            Self::UnsupportedType => Text::new(
                "this merchant answers with a signature suite other than SHA256-RSA2048",
                "该商户使用的签名算法不是 SHA256-RSA2048",
            ),
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingHeader => "missing header",
            Self::MalformedHeader => "malformed header",
            Self::Stale => "stale",
            Self::UnknownKey => "unknown key",
            Self::ExpiredKey => "expired key",
            Self::BadSignature => "bad signature",
            Self::Probe => "probe",
            Self::UnsupportedType => "unsupported signature type",
        })
    }
}

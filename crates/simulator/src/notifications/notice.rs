//! A notification to a merchant, before it is encrypted, signed and sent.

use std::fmt;

use serde_json::Value;
use weixinpay_core::Text;

/// Something to tell a merchant. A decision hands it out among its changes: it is
/// stored with what it tells of, or not at all, and the outbox does the rest.
#[derive(Clone, PartialEq)]
pub(crate) struct Notice {
    /// Id of the notification, the same each time that it is sent: `random::notification_id()`.
    pub(crate) id: String,
    /// The merchant that is notified: its APIv3 key seals, its platform key signs. In partner mode the service provider.
    pub(crate) mchid: String,
    /// The receiver's address, as the merchant gave it.
    pub(crate) notify_url: String,
    /// Such as `TRANSACTION.SUCCESS`.
    pub(crate) event_type: String,
    /// Such as `transaction`; it is the associated data too. Empty for none.
    pub(crate) original_type: String,
    /// Text for people: `支付成功`.
    pub(crate) summary: String,
    /// The resource in the clear.
    pub(crate) resource: Value,
    /// Unix seconds of the simulated clock.
    pub(crate) created: i64,
}

impl fmt::Debug for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, mchid, event_type, .. } = self;
        write!(f, "Notice({event_type} {id} for {mchid})")
    }
}

/// The objections that production would have to this address.
pub(crate) fn warnings(notify_url: &str) -> Vec<Text> {
    let mut warnings = Vec::new();
    let Ok(url) = notify_url.parse::<http::Uri>() else { return warnings };
    if url.scheme_str() == Some("http") {
        warnings.push(Text::new(
            "newer products of WeChat Pay take https addresses only",
            "微信支付的新产品只接受 https 地址",
        ));
    }
    if url.scheme_str() == Some("https") {
        warnings.push(Text::new(
            "the receiver's certificate is not checked here; WeChat Pay must be able to trust it",
            "模拟器不校验接收方的证书；微信支付要求证书可信",
        ));
    }
    if url.host().is_some_and(crate::notifications::target::is_local) {
        warnings.push(Text::new(
            "WeChat Pay cannot reach this address: in production it must be public",
            "微信支付访问不到这个地址：生产环境必须是公网地址",
        ));
    }
    if url.query().is_some() {
        warnings.push(Text::new(
            "WeChat Pay does not take a notify_url with a query",
            "微信支付不接受带查询参数的 notify_url",
        ));
    }
    warnings
}

//! 商户签名验签／加解密测试: what was sent is notified.

use serde_json::json;

use crate::base::rule::rules;
use crate::notifications::notice::Notice;

rules! {
    ECHO = "platform.echo", Documented {
        en: "POST /v3/security/echo answers the message, and the encrypted message encrypted to the merchant; a \
            notify_url is sent SECURITY_ECHO.SUCCESS, whose resource holds the echo_message.",
        zh: "POST /v3/security/echo 返回原消息；收到的加密消息解密后，改用商户证书加密返回；传了 notify_url 时发\
            送 SECURITY_ECHO.SUCCESS 通知，resource 中含 echo_message。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015139289; the fields of the resource are not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015139289；resource 的字段未说明",
    }
}

/// `id` is that of the notification.
pub(crate) fn notice(mchid: &str, notify_url: &str, echo_message: &str, id: String, now: i64) -> Notice {
    Notice {
        id,
        mchid: mchid.to_owned(),
        notify_url: notify_url.to_owned(),
        event_type: "SECURITY_ECHO.SUCCESS".to_owned(),
        original_type: "security".to_owned(),
        summary: "商户签名验签／加解密测试".to_owned(),
        resource: json!({ "echo_message": echo_message }),
        created: now,
    }
}

//! 商户签名验签／加解密测试: what was sent comes back, what was encrypted comes back encrypted to the merchant.

use serde::Serialize;
use serde_json::json;

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::notifications::notice::Notice;
use crate::notifications::target::check_notify_url;
use crate::protocol::encrypt::encrypt;
use crate::protocol::seal::Opener;
use crate::world::identity::Identity;

/// What is sent to a `notify_url`.
pub(crate) const EVENT: &str = "SECURITY_ECHO.SUCCESS";

#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    echo_message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    encrypted_echo_message: Option<String>,
}

/// `id` is that of the notification, if one is asked for.
pub(crate) fn echo(
    identity: &Identity,
    fields: &Fields<'_>,
    open: Opener<'_>,
    id: String,
    now: i64,
) -> Result<(Answer, Option<Notice>), Refusal> {
    let echo_message = fields.text("echo_message", 2048)?.to_owned();
    let encrypted_echo_message = match fields.optional("encrypted_echo_message", 2048)? {
        None => None,
        Some(sealed) => Some(encrypt(identity, &open("encrypted_echo_message", sealed)?)?),
    };
    let notify_url = fields.optional("notify_url", 255)?;
    if let Some(url) = notify_url {
        check_notify_url(fields, url)?;
    }
    let notice = notify_url.map(|notify_url| Notice {
        id,
        mchid: identity.mchid().to_owned(),
        notify_url: notify_url.to_owned(),
        event_type: EVENT.to_owned(),
        original_type: "security".to_owned(),
        summary: "商户签名验签／加解密测试".to_owned(),
        resource: json!({ "echo_message": echo_message }),
        created: now,
    });
    Ok((Answer { echo_message, encrypted_echo_message }, notice))
}

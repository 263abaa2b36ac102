//! 商户签名验签／加解密测试: what was sent comes back, what was encrypted comes back encrypted to the merchant.

use serde::Serialize;

use crate::fields::Fields;
use crate::identity::Identity;
use crate::payroll_card::Opener;
use crate::refusal::Refusal;

#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    echo_message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    encrypted_echo_message: Option<String>,
}

pub(crate) fn echo(identity: &Identity, fields: &Fields<'_>, open: Opener<'_>) -> Result<Answer, Refusal> {
    let echo_message = fields.text("echo_message", 2048)?.to_owned();
    let encrypted_echo_message = match fields.optional("encrypted_echo_message", 2048)? {
        None => None,
        Some(sealed) => Some(encrypt(identity, &open("encrypted_echo_message", sealed)?)?),
    };
    Ok(Answer { echo_message, encrypted_echo_message })
}

/// Encrypts for the merchant's eyes only.
pub(crate) fn encrypt(identity: &Identity, text: &str) -> Result<String, Refusal> {
    identity.merchant_key()?.encrypt(text.as_bytes()).map_err(|error| Refusal::internal(error.to_string()))
}

//! Encrypts fields for the calling merchant.

use crate::base::refusal::Refusal;
use crate::world::identity::Identity;

/// As much of the text as one ciphertext holds: what comes back in an answer of the description may be longer.
pub(crate) fn fitting(text: &str) -> &str {
    // RSA-2048 with OAEP and SHA-1.
    const MOST: usize = 214;
    let end = text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= MOST).last().unwrap_or(0);
    &text[..end]
}

/// Encrypts for the merchant's eyes only.
pub(crate) fn encrypt(identity: &Identity, text: &str) -> Result<String, Refusal> {
    identity.merchant_key()?.encrypt(text.as_bytes()).map_err(|error| Refusal::internal(error.to_string()))
}

//! A bill that is signed by its digest: `GET /v3/global/statements` and `GET /hk/v3/statements`.
//!
//! WeChat Pay signs a JSON object with the SHA-1 of the bill in place of the bill, and sends the SHA-1 in a header.
//! Source: wechatpay-php, `src/ClientJsonTrait.php`.

use aws_lc_rs::digest;

use crate::hex;

/// The header with the SHA-1 of the bill, in hexadecimal.
pub const HEADER: &str = "Wechatpay-Statement-Sha1";

const PATHS: [&str; 2] = ["/v3/global/statements", "/hk/v3/statements"];

/// Whether the file at this path, without its query, is signed so.
#[must_use]
pub fn is_at(path: &str) -> bool {
    PATHS.contains(&path)
}

/// The SHA-1 of a bill, in lower-case hexadecimal.
#[must_use]
pub fn sha1(bill: &[u8]) -> String {
    hex::lower(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bill))
}

/// The bytes that are signed in place of the bill with this SHA-1.
#[must_use]
pub fn signed(sha1: &str) -> Vec<u8> {
    format!("{{\"sha1\":\"{sha1}\"}}").into_bytes()
}

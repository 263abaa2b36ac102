//! Random texts: nonces and ids. Ids carry `SIM`, so that nobody takes them for WeChat Pay's.

use std::fmt::Write as _;

/// A nonce of 32 letters and digits.
pub(crate) fn nonce() -> String {
    hex::<16>()
}

/// A nonce of 12 characters, for AES-GCM.
pub(crate) fn aead_nonce() -> String {
    hex::<6>()
}

/// A token for the card mini program: a UUID and digits, as observed, with `SIM` between.
pub(crate) fn token() -> String {
    let [a, b] = [hex::<16>(), digits(6)];
    format!("{}-{}-{}-{}-{}-SIM{b}", &a[..8], &a[8..12], &a[12..16], &a[16..20], &a[20..])
}

/// The id of a notification: 36 characters, in the form of a UUID.
pub(crate) fn notification_id() -> String {
    let a = hex::<16>();
    format!("{}-{}-{}-{}-SIM{}", &a[..8], &a[8..12], &a[12..16], &a[16..20], &a[20..29])
}

/// The first part of a `Request-ID`.
pub(crate) fn request_id() -> String {
    format!("SIM{}", hex::<12>().to_ascii_uppercase())
}

/// The id of a batch or the stem of a detail's: `prefix`, the day, digits.
pub(crate) fn transfer_id(prefix: &str, day: &str) -> String {
    format!("{prefix}SIM{}{}", day.replace('-', ""), digits(16))
}

/// What makes the name of a file its own: 16 hexadecimal digits.
pub(crate) fn file_name() -> String {
    hex::<8>()
}

/// What makes a `prepay_id` its own.
pub(crate) fn prepay() -> String {
    hex::<9>()
}

/// What opens the page on which a payee confirms.
pub(crate) fn package_info() -> String {
    format!("SIM{}", hex::<24>())
}

/// The token of a download URL.
pub(crate) fn download_token() -> String {
    format!("SIM{}", hex::<16>())
}

fn digits(count: usize) -> String {
    bytes::<16>().iter().take(count).map(|byte| char::from(b'0' + byte % 10)).collect()
}

fn hex<const N: usize>() -> String {
    let mut text = String::with_capacity(2 * N);
    for byte in bytes::<N>() {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // The operating system's generator does not fail; ids are not secrets, and a clash would be refused by the store.
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    bytes
}

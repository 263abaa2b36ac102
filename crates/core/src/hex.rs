//! Bytes in hexadecimal, and the digest that is mostly written so.

use aws_lc_rs::digest::{SHA256, digest};

/// In lower case, as digests are written.
#[must_use]
pub fn lower(bytes: impl AsRef<[u8]>) -> String {
    const_hex::encode(bytes)
}

/// In upper case, as serial numbers and the signatures of APIv2 are written.
#[must_use]
pub fn upper(bytes: impl AsRef<[u8]>) -> String {
    const_hex::encode_upper(bytes)
}

/// The SHA-256 of these bytes, in lower case.
#[must_use]
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    lower(digest(&SHA256, bytes.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_two_digits_in_the_case_that_was_asked_for() {
        assert_eq!(lower([0x00, 0x0a, 0xff]), "000aff");
        assert_eq!(upper([0x00, 0x0a, 0xff]), "000AFF");
        assert_eq!((lower([]), upper([])), (String::new(), String::new()));
        // FIPS 180-2, appendix B.1.
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

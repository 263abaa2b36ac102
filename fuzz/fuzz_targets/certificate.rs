//! A certificate, as text and as DER behind a good frame: read or refused, never a panic.

#![no_main]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;
use weixinpay_core::Certificate;

fuzz_target!(|bytes: &[u8]| {
    let _ = Certificate::from_pem(bytes);
    let framed = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", STANDARD.encode(bytes));
    if let Ok(certificate) = Certificate::from_pem(framed) {
        assert!(certificate.serial_no().bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
});

//! A file that should hold a key: read or refused, never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weixinpay_core::{PrivateKey, PublicKey};

fuzz_target!(|text: &[u8]| {
    let _ = PrivateKey::from_pem(text);
    let _ = PublicKey::from_pem(text);
    let _ = PublicKey::from_spki(text);
});

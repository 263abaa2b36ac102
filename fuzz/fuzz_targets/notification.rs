//! The body of a genuine notification: opened or refused, never a panic. It is signed here, so that the fuzzer reaches
//! what lies behind the signature.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use weixinpay_core::{ApiV3Key, Notification, PlatformKey, PrivateKey, Verifier, message};

static PLATFORM: LazyLock<PrivateKey> = LazyLock::new(|| {
    PrivateKey::from_pem(include_str!("../../crates/core/vectors/keys/platform.pkcs8.pem")).expect("a key of ours")
});
static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| {
    let pem = include_str!("../../crates/core/vectors/keys/platform.spki.pem");
    Verifier::new([PlatformKey::from_pem("PUB_KEY_ID_K", pem).expect("a key of ours")])
});
static KEY: LazyLock<ApiV3Key> =
    LazyLock::new(|| ApiV3Key::new("0123456789abcdef0123456789abcdea").expect("32 bytes"));

fuzz_target!(|body: &[u8]| {
    let signature = PLATFORM.sign(&message::response("0", "n", body)).expect("our key signs");
    let headers = [
        ("Wechatpay-Timestamp", "0"),
        ("Wechatpay-Nonce", "n"),
        ("Wechatpay-Serial", "PUB_KEY_ID_K"),
        ("Wechatpay-Signature", &signature),
    ];
    if let Ok(notification) = Notification::open(&headers[..], body.to_vec(), &VERIFIER, &KEY, 0) {
        let _ = notification.resource::<serde_json::Value>();
    }
});

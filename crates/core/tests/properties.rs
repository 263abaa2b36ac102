//! Properties that hold for every input, not only for the chosen ones.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is for tests alone")]

use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use weixinpay_core::{
    ApiV3Key, Authorization, Certificate, Notification, PlatformKey, PrivateKey, PublicKey, Query, Verifier, message,
    variable,
};

const NOW: i64 = 1_763_888_400;

struct World {
    private: PrivateKey,
    public: PublicKey,
    verifier: Verifier,
    serial: String,
    api_v3_key: ApiV3Key,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read(format!("{}/vectors/keys/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let certificate = PlatformKey::from_certificate_pem(read("platform.cert.pem")).unwrap();
    World {
        private: PrivateKey::from_pem(read("platform.pkcs8.pem")).unwrap(),
        public: PublicKey::from_pem(read("platform.spki.pem")).unwrap(),
        serial: certificate.id().to_owned(),
        verifier: Verifier::new([certificate]),
        api_v3_key: ApiV3Key::new("0123456789abcdef0123456789abcdea").unwrap(),
    }
});

/// Headers that make any body genuine, so that what comes after the signature is reached.
fn genuine(body: &[u8]) -> Vec<(&'static str, String)> {
    vec![
        ("Wechatpay-Timestamp", NOW.to_string()),
        ("Wechatpay-Nonce", "n".to_owned()),
        ("Wechatpay-Serial", WORLD.serial.clone()),
        ("Wechatpay-Signature", WORLD.private.sign(&message::response(&NOW.to_string(), "n", body)).unwrap()),
    ]
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    #[test]
    fn a_path_variable_stays_in_its_segment(value in any::<String>()) {
        match variable("openid", &value) {
            Ok(encoded) => {
                prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)), "{}", encoded);
                prop_assert!(encoded != "." && encoded != "..");
                prop_assert_eq!(decoded(&encoded), value);
            }
            Err(_) => prop_assert!(["", ".", ".."].contains(&value.as_str())),
        }
    }

    #[test]
    fn a_query_value_stays_in_its_pair(pairs in prop::collection::vec((any::<String>(), any::<String>()), 1..6)) {
        let mut query = Query::default();
        for (name, value) in &pairs {
            query.push(name, value);
        }
        let text = query.into_string();
        let read: Vec<_> = text
            .split('&')
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap();
                (decoded(name), decoded(value))
            })
            .collect();
        prop_assert_eq!(read, pairs);
        prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%&=".contains(&b)), "{}", text);
    }

    #[test]
    fn an_authorization_reads_back_as_it_was_written(
        mchid in "[0-9]{1,32}",
        nonce_str in "[0-9A-Za-z]{1,32}",
        timestamp in any::<i64>(),
        serial_no in "[0-9A-F]{1,64}",
        signature in "[0-9A-Za-z+/]{1,344}={0,2}",
    ) {
        let written = Authorization { mchid, nonce_str, timestamp, serial_no, signature };
        prop_assert_eq!(Authorization::parse(&written.header()).unwrap(), written);
    }

    #[test]
    fn any_authorization_is_read_or_refused(text in any::<String>(), rest in "[a-z_]{0,9}(=|\"|,| |[a-z0-9=\"]){0,60}") {
        let _ = Authorization::parse(&text);
        let _ = Authorization::parse(&format!("WECHATPAY2-SHA256-RSA2048 {text}"));
        let _ = Authorization::parse(&format!("WECHATPAY2-SHA256-RSA2048 {rest}"));
    }

    #[test]
    fn any_pem_is_read_or_refused(label in "[A-Z ]{0,24}", body in any::<Vec<u8>>(), text in any::<String>()) {
        let block = format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", base64::Engine::encode(&base64::engine::general_purpose::STANDARD, body));
        for input in [text, block] {
            let _ = PrivateKey::from_pem(&input);
            let _ = PublicKey::from_pem(&input);
            let _ = Certificate::from_pem(&input);
        }
    }

    #[test]
    fn any_headers_are_accepted_or_refused(
        names in prop::collection::vec(prop::sample::select(vec!["Wechatpay-Timestamp", "wechatpay-nonce", "WECHATPAY-SERIAL", "Wechatpay-Signature", "Wechatpay-Signature-Type"]), 0..8),
        values in prop::collection::vec(any::<String>(), 8),
        body in any::<Vec<u8>>(),
    ) {
        let headers: Vec<_> = names.into_iter().zip(values).collect();
        prop_assert!(WORLD.verifier.verify(&headers, body.into(), NOW).is_err());
    }
}

proptest! {
    // Each case signs; fewer of them keep this quick.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_genuine_notification_is_opened_or_refused(
        body in any::<Vec<u8>>(),
        algorithm in prop::sample::select(vec!["AEAD_AES_256_GCM", "AEAD_SM4_GCM", ""]),
        nonce in "[ -~]{0,16}",
        ciphertext in "[A-Za-z0-9+/=]{0,64}",
        extra in any::<String>(),
    ) {
        let envelope = serde_json::json!({
            "id": extra, "create_time": extra,
            "resource": { "algorithm": algorithm, "nonce": nonce, "ciphertext": ciphertext, "associated_data": extra },
        });
        for body in [body, envelope.to_string().into_bytes()] {
            let headers = genuine(&body);
            prop_assert!(Notification::open(&headers, body, &WORLD.verifier, &WORLD.api_v3_key, NOW).is_err());
        }
    }

    #[test]
    fn what_is_sealed_opens_to_the_same_text(text in "\\PC{0,53}", nonce in "[0-9A-Za-z]{12}", aad in any::<String>()) {
        let sealed = WORLD.public.encrypt(text.as_bytes()).unwrap();
        let opened = WORLD.private.decrypt(&sealed).unwrap();
        prop_assert_eq!(opened.expose(), Some(text.as_str()));
        let sealed = WORLD.api_v3_key.seal(&nonce, &aad, text.as_bytes()).unwrap();
        let opened = WORLD.api_v3_key.open(&nonce, &aad, &sealed).unwrap();
        prop_assert_eq!(opened.expose(), text.as_bytes());
    }
}

//! Known answers made with OpenSSL, the refusals included: `vectors/`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use bytes::Bytes;
use serde_json::Value;
use weixinpay_core::{
    ApiV3Key, Authorization, ErrorKind, MerchantKey, Notification, PlatformKey, PrivateKey, PublicKey, SignatureError,
    Signer as _, Verifier, message,
};

fn read(name: &str) -> Vec<u8> {
    let path = format!("{}/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn vector(name: &str) -> Value {
    serde_json::from_slice(&read(name)).unwrap()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} in {value}"))
}

fn cases(vector: &Value) -> &[Value] {
    let cases = vector["cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    cases
}

fn headers(case: &Value) -> Vec<(String, String)> {
    case["headers"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn requests_are_signed_as_openssl_signs_them() {
    let vector = vector("request-signing.json");
    for pem in ["keys/merchant.pkcs8.pem", "keys/merchant.pkcs1.pem"] {
        let key = MerchantKey::from_pem(text(&vector, "serial_no"), read(pem)).unwrap();
        for case in cases(&vector) {
            let name = text(case, "name");
            let timestamp = text(case, "timestamp").parse().unwrap();
            // Of an upload only the meta is signed; the vector gives it as `body`.
            let body = text(case, "body");
            let message = message::request(
                text(case, "method"),
                text(case, "url"),
                timestamp,
                text(case, "nonce_str"),
                body.as_bytes(),
            );
            assert_eq!(message, text(case, "message").as_bytes(), "{name}");
            let signature = key.private_key().sign(&message).unwrap();
            assert_eq!(signature, text(case, "signature"), "{name}");
            let header = Authorization {
                mchid: text(&vector, "mchid").to_owned(),
                nonce_str: text(case, "nonce_str").to_owned(),
                timestamp,
                serial_no: key.serial_no().to_owned(),
                signature,
            };
            assert_eq!(header.header(), text(case, "authorization"), "{name}");
            assert_eq!(Authorization::parse(text(case, "authorization")).unwrap(), header, "{name}");
        }
    }
}

#[test]
fn answers_are_accepted_and_refused_for_the_right_reason() {
    let vector = vector("response-verification.json");
    let keys = vector["keys"].as_object().unwrap().iter().map(|(id, file)| {
        let pem = read(file.as_str().unwrap());
        if id.starts_with("PUB_KEY_ID") {
            PlatformKey::from_pem(id, pem).unwrap()
        } else {
            let key = PlatformKey::from_certificate_pem(pem).unwrap();
            assert_eq!(key.id(), id);
            key
        }
    });
    let verifier = Verifier::new(keys);
    for case in cases(&vector) {
        let name = text(case, "name");
        let body = Bytes::copy_from_slice(text(case, "body").as_bytes());
        let expected = match text(case, "verdict") {
            "valid" => None,
            "bad signature" => Some(SignatureError::BadSignature),
            "unknown key" => Some(SignatureError::UnknownKey),
            "missing header" => Some(SignatureError::MissingHeader),
            "malformed header" => Some(SignatureError::MalformedHeader),
            "stale" => Some(SignatureError::Stale),
            "probe" => Some(SignatureError::Probe),
            other => panic!("{other}"),
        };
        let verified = verifier.verify(&headers(case), body.clone(), case["now"].as_i64().unwrap());
        match (verified, expected) {
            (Ok(verified), None) => assert_eq!(verified.body(), &body, "{name}"),
            (Err(error), Some(refusal)) => assert_eq!(error.kind(), ErrorKind::Signature(refusal), "{name}: {error}"),
            (Ok(_), Some(refusal)) => panic!("{name} was accepted and should be refused: {refusal}"),
            (Err(error), None) => panic!("{name} was refused: {error}"),
        }
    }
}

#[test]
fn ciphertexts_of_the_api_v3_key_open_and_the_altered_ones_do_not() {
    let vector = vector("aead.json");
    let key = ApiV3Key::new(text(&vector, "api_v3_key")).unwrap();
    for case in cases(&vector) {
        let (nonce, aad) = (text(case, "nonce"), text(case, "associated_data"));
        let opened = key.open(nonce, aad, text(case, "ciphertext")).unwrap();
        assert_eq!(opened.expose(), text(case, "plaintext").as_bytes());
        assert_eq!(key.seal(nonce, aad, opened.expose()).unwrap(), text(case, "ciphertext"));
    }
    for case in vector["refused"].as_array().unwrap() {
        let error = key.open(text(case, "nonce"), text(case, "associated_data"), text(case, "ciphertext")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decrypt, "{}", text(case, "reason"));
    }
}

#[test]
fn sensitive_fields_open_and_the_longest_is_214_bytes() {
    let vector = vector("sensitive-fields.json");
    let private = PrivateKey::from_pem(read(text(&vector, "key"))).unwrap();
    let public = private.public_key().unwrap();
    for case in cases(&vector) {
        let plaintext = text(case, "plaintext");
        assert_eq!(private.decrypt(text(case, "ciphertext")).unwrap().expose(), Some(plaintext));
        let sealed = public.encrypt(plaintext.as_bytes()).unwrap();
        assert_eq!((sealed.len(), private.decrypt(&sealed).unwrap().expose()), (344, Some(plaintext)));
    }
    assert_eq!(public.max_plaintext(), 214);
    assert_eq!(public.encrypt(text(&vector, "too_long").as_bytes()).unwrap_err().kind(), ErrorKind::Invalid);
}

#[test]
fn downloaded_certificates_are_decrypted_and_then_verify_their_own_answer() {
    let vector = vector("certificates.json");
    let key = ApiV3Key::new(text(&vector, "api_v3_key")).unwrap();
    let body = text(&vector, "body");
    let list: Value = serde_json::from_str(body).unwrap();
    let certificates: Vec<_> = list["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            let sealed = &item["encrypt_certificate"];
            let pem =
                key.open(text(sealed, "nonce"), text(sealed, "associated_data"), text(sealed, "ciphertext")).unwrap();
            let key = PlatformKey::from_certificate_pem(pem.expose()).unwrap();
            assert_eq!(key.id(), text(item, "serial_no"));
            key
        })
        .collect();
    let now = vector["now"].as_i64().unwrap();
    let verified = Verifier::new(certificates).verify(&headers(&vector), Bytes::copy_from_slice(body.as_bytes()), now);
    assert_eq!(verified.unwrap().timestamp(), now);
}

#[test]
fn a_notification_is_verified_then_decrypted_then_decoded() {
    let vector = vector("notification.json");
    let verifier = Verifier::new([PlatformKey::from_certificate_pem(read("keys/platform.cert.pem")).unwrap()]);
    let key = ApiV3Key::new(text(&vector, "api_v3_key")).unwrap();
    let (headers, body, now) = (headers(&vector), text(&vector, "body"), vector["now"].as_i64().unwrap());
    let notification = Notification::open(&headers, body.to_owned(), &verifier, &key, now).unwrap();
    assert_eq!(notification.resource_json(), text(&vector, "resource").as_bytes());
    assert_eq!(
        (notification.event_type.as_str(), notification.original_type.as_str()),
        ("TRANSACTION.SUCCESS", "transaction")
    );

    // One byte more, and it is refused before it is decrypted.
    let error = Notification::open(&headers, format!("{body} "), &verifier, &key, now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature(SignatureError::BadSignature));
    let other = ApiV3Key::new("0123456789abcdef0123456789abcdeb").unwrap();
    let error = Notification::open(&headers, body.to_owned(), &verifier, &other, now).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decrypt);
}

#[test]
fn front_end_parameters_are_signed_as_openssl_signs_them() {
    let vector = vector("pay-sign.json");
    let key = PrivateKey::from_pem(read(text(&vector, "key"))).unwrap();
    for case in cases(&vector) {
        let prepay_id = text(case, "prepay_id");
        let package = if text(case, "kind") == "app" { prepay_id.to_owned() } else { format!("prepay_id={prepay_id}") };
        let message = message::pay_sign(
            text(case, "appid"),
            text(case, "timestamp").parse().unwrap(),
            text(case, "nonce_str"),
            &package,
        );
        assert_eq!(key.sign(&message).unwrap(), text(case, "signature"));
    }
}

#[test]
fn the_public_key_of_a_certificate_is_the_public_key() {
    let message = b"message";
    for name in ["merchant", "platform", "platform-next"] {
        let private = PrivateKey::from_pem(read(&format!("keys/{name}.pkcs1.pem"))).unwrap();
        let signature = private.sign(message).unwrap();
        let signature = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, signature).unwrap();
        assert!(PublicKey::from_pem(read(&format!("keys/{name}.spki.pem"))).unwrap().verify(message, &signature));
        assert!(
            PlatformKey::from_certificate_pem(read(&format!("keys/{name}.cert.pem")))
                .unwrap()
                .key()
                .verify(message, &signature)
        );
    }
}

//! Certificates, the echo, and which key signs and opens.

use serde_json::json;
use weixinpay_core::{ApiV3Key, Certificate, PrivateKey, Time};
use weixinpay_simulator::Simulator;

use crate::client::*;

#[tokio::test]
async fn the_downloaded_certificate_opens_and_verifies_its_own_answer() {
    let sim = Simulator::builder().start().await.unwrap();
    let merchant = sp(&sim);
    let reply = Call::new(merchant, "GET", "/v3/certificates", "").header("Wechatpay-Serial", None).send(&sim).await;
    let item = &reply.json()["data"][0];
    let sealed = &item["encrypt_certificate"];
    let text = |field: &str| sealed[field].as_str().unwrap().to_owned();
    assert_eq!(text("algorithm"), "AEAD_AES_256_GCM");
    let key = ApiV3Key::new(&merchant.api_v3_key).unwrap();
    let opened = key.open(&text("nonce"), &text("associated_data"), &text("ciphertext")).unwrap();
    let certificate = Certificate::from_pem(opened.expose()).unwrap();
    assert_eq!(item["serial_no"], certificate.serial_no());
    assert_eq!(Time::from(item["expire_time"].as_str().unwrap()).unix(), Some(certificate.not_after()));
    assert_eq!(reply.header("wechatpay-serial"), Some(certificate.serial_no()));
    assert!(reply.is_signed_by(certificate.public_key()));
}

#[tokio::test]
async fn the_answer_is_signed_by_the_key_that_the_request_names() {
    let sim = Simulator::builder().start().await.unwrap();
    let merchant = sp(&sim);
    let (id, serial) = (merchant.platform_public_key_id.as_str(), merchant.platform_certificate_serial.as_str());
    let call = Call::new(merchant, "GET", "/v3/certificates", "");
    for (asked, signer, key) in [
        (Some(id), id, public_key(merchant)),
        (Some(serial), serial, certificate(merchant)),
        (None, serial, certificate(merchant)),
        (Some(""), serial, certificate(merchant)),
    ] {
        let reply = call.clone().header("Wechatpay-Serial", asked).send(&sim).await;
        assert_eq!((reply.status, reply.header("wechatpay-serial")), (200, Some(signer)));
        assert!(reply.is_signed_by(&key));
    }
    for (asked, diagnosis) in [("PUB_KEY_ID_1", "is not a platform key"), (&merchant.serial_no, "own API certificate")]
    {
        let reply = call.clone().header("Wechatpay-Serial", Some(asked)).send(&sim).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"));
        assert!(reply.is_signed_by(&certificate(merchant)));
        assert!(sim.journal().await.pop().unwrap().diagnosis.unwrap().contains(diagnosis));
    }
}

#[tokio::test]
async fn the_headers_of_an_answer_are_spelled_as_wechat_pay_spells_them() {
    let sim = Simulator::builder().start().await.unwrap();
    let reply = get(&sim, "/v3/certificates").await;
    for name in ["Nonce", "Serial", "Signature", "Signature-Type", "Timestamp"] {
        let name = format!("Wechatpay-{name}");
        assert!(reply.headers.iter().any(|(known, _)| *known == name), "{name} is not in {:?}", reply.headers);
    }
}

#[tokio::test]
async fn a_merchant_with_a_public_key_only_has_no_certificates() {
    let first = weixinpay_simulator::first_world();
    let only = |mode: &str| {
        first.replacen("service_provider = true", &format!("service_provider = true\nplatform = \"{mode}\""), 1)
    };
    let sim = Simulator::builder().seed(only("public-key")).start().await.unwrap();
    let reply = get(&sim, "/v3/certificates").await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    assert!(reply.is_signed_by(&public_key(sp(&sim))));

    let sim = Simulator::builder().seed(only("certificate")).start().await.unwrap();
    let reply = get(&sim, "/v3/certificates").await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"));
    assert!(sim.journal().await[0].diagnosis.as_ref().unwrap().contains("has not begun to move"));
}

#[tokio::test]
async fn an_echo_comes_back_encrypted_to_the_merchant() {
    let sim = Simulator::builder().start().await.unwrap();
    let body = json!({ "echo_message": "hello", "encrypted_echo_message": seal(&sim, "你好") });
    let answer = post(&sim, "/v3/security/echo", &body).await.json();
    assert_eq!(answer["echo_message"], "hello");
    let key = PrivateKey::from_pem(&sp(&sim).private_key_pem).unwrap();
    assert_eq!(key.decrypt(answer["encrypted_echo_message"].as_str().unwrap()).unwrap().expose(), Some("你好"));
}

#[tokio::test]
async fn a_field_that_does_not_open_is_diagnosed() {
    let sim = Simulator::builder().start().await.unwrap();
    let merchant = sp(&sim);
    let other = sim.merchant("1900009191").unwrap();
    let sealed_for = |key: &weixinpay_core::PublicKey| key.encrypt("x".as_bytes()).unwrap();
    let cases = [
        (sealed_for(&certificate(merchant)), "was encrypted to 5AF7", "platform.sealed"),
        (sealed_for(&public_key(other)), "to another key, or not with RSAES-OAEP and SHA-1", "platform.sealed"),
        ("张三".to_owned(), "was it sent in the clear?", "platform.sealed"),
        ("AAAA".to_owned(), "3 bytes of ciphertext", "platform.sealed"),
    ];
    for (sealed, diagnosis, rule) in cases {
        let reply =
            post(&sim, "/v3/security/echo", &json!({ "echo_message": "a", "encrypted_echo_message": sealed })).await;
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!((reply.status, reply.code().as_str(), entry.rule.as_str()), (400, "PARAM_ERROR", rule));
        assert!(entry.diagnosis.as_ref().unwrap().contains(diagnosis), "{entry:?}");
        assert_eq!(reply.json()["detail"]["field"], "/encrypted_echo_message");
    }
    let body = json!({ "echo_message": "a", "encrypted_echo_message": seal(&sim, "x") }).to_string();
    let call = Call::new(merchant, "POST", "/v3/security/echo", &body).header("Wechatpay-Serial", None);
    assert_eq!(call.send(&sim).await.status, 400);
    assert_eq!(sim.journal().await.pop().unwrap().rule, "platform.sealed-needs-serial");
}

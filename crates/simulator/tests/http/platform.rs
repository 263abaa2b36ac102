//! Certificates, the echo, and which key signs and opens.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use weixinpay_core::{ApiV3Key, Certificate, PrivateKey, Time};
use weixinpay_simulator::{NewNotification, PlatformMode, Rotation, Simulator};

use crate::client::*;
use crate::receiver::Receiver;

#[tokio::test]
async fn the_downloaded_certificate_opens_and_verifies_its_own_answer() {
    let sim = builder().start().await.unwrap();
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
    let sim = builder().start().await.unwrap();
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
    // One that names none is ignored, unless something is sealed.
    let body = json!({ "echo_message": "a", "encrypted_echo_message": seal(&sim, "x") }).to_string();
    let sealed = Call::new(merchant, "POST", "/v3/security/echo", &body);
    for (asked, diagnosis) in [("PUB_KEY_ID_1", "is not a platform key"), (&merchant.serial_no, "own API certificate")]
    {
        let reply = call.clone().header("Wechatpay-Serial", Some(asked)).send(&sim).await;
        assert_eq!((reply.status, reply.header("wechatpay-serial")), (200, Some(serial)));
        let reply = sealed.clone().header("Wechatpay-Serial", Some(asked)).send(&sim).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"));
        assert!(reply.is_signed_by(&certificate(merchant)));
        assert!(sim.journal().await.pop().unwrap().diagnosis.unwrap().en.contains(diagnosis));
    }
}

#[tokio::test]
async fn the_journal_and_the_console_show_which_key_signs_and_what_a_client_of_the_public_key_alone_meets() {
    let sim = builder().start().await.unwrap();
    let merchant = sp(&sim);
    let (id, serial) = (merchant.platform_public_key_id.as_str(), merchant.platform_certificate_serial.as_str());
    let order = format!("/v3/pay/transactions/out-trade-no/none?mchid={DIRECT}");
    let call = Call::new(merchant, "GET", "/v3/certificates", "");
    let asks = async |call: &Call, named: Option<&str>| {
        call.clone().header("Wechatpay-Serial", named).send(&sim).await;
        sim.journal().await.pop().unwrap()
    };
    let console = async |lang: &str| {
        let page = raw(&sim, "GET", &format!("/_sim/console?lang={lang}"), &[], b"").await;
        String::from_utf8(page.body).unwrap()
    };
    for (named, signing) in [(id, id), (serial, serial), (&serial.to_lowercase(), serial)] {
        let entry = asks(&call, Some(named)).await;
        assert_eq!((entry.named_key.as_str(), entry.signing_key.as_str()), (named, signing));
        assert_eq!(entry.advice, None);
    }
    // The first answer to a request that named no certificate, a refusal as well as a success, and no other after it.
    let entry = asks(&Call::new(direct(&sim), "GET", &order, ""), None).await;
    let direct_serial = &direct(&sim).platform_certificate_serial;
    assert_eq!((entry.named_key.as_str(), &entry.signing_key), ("", direct_serial));
    let advice = entry.advice.unwrap();
    assert!(advice.en.contains("`--platform public-key` plays a merchant of today"), "{advice}");
    assert!(advice.zh.contains("加上 `--platform public-key`"), "{}", advice.zh);
    let entry = asks(&call, None).await;
    assert_eq!((entry.signing_key.as_str(), &entry.advice), (serial, &None));
    // An answer without a signature says so.
    let mut unsigned = call.clone();
    unsigned.authorization = Some(String::new());
    let entry = asks(&unsigned, Some(id)).await;
    assert_eq!((entry.named_key.as_str(), entry.signing_key.as_str()), (id, ""));

    let (en, zh) = (console("en").await, console("zh").await);
    for (page, said) in [
        (
            &en,
            [
                format!("signed by the public key {id}; as the request asked"),
                format!("signed by the certificate {serial}; the request named no key"),
                format!("not signed; the request named {id}"),
                "plays a merchant of today".to_owned(),
            ],
        ),
        (
            &zh,
            [
                format!("应答由微信支付公钥 {id} 签名；与请求指定的一致"),
                format!("应答由平台证书 {serial} 签名；请求未指定密钥"),
                format!("应答未签名；请求指定的是 {id}"),
                "即可模拟这样的商户".to_owned(),
            ],
        ),
    ] {
        assert!(said.iter().all(|said| page.contains(said)), "{said:?} in {page}");
        assert_eq!(page.matches("--platform public-key").count(), 1, "it is said once");
    }
    // A world that begins anew says it anew; a merchant that has the public key alone needs no advice.
    sim.reset().await;
    assert!(asks(&call, None).await.advice.is_some());
    sim.reset().await;
    sim.platform_keys().set_mode(SP, PlatformMode::PublicKey).await.unwrap();
    let entry = asks(&Call::new(merchant, "GET", "/v3/none", ""), None).await;
    assert_eq!((entry.signing_key.as_str(), entry.advice), (id, None));
}

#[tokio::test]
async fn the_headers_of_an_answer_are_spelled_as_wechat_pay_spells_them() {
    let sim = builder().start().await.unwrap();
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
    let sim = builder().seed(only("public-key")).start().await.unwrap();
    let reply = get(&sim, "/v3/certificates").await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    assert!(reply.is_signed_by(&public_key(sp(&sim))));

    let sim = builder().seed(only("certificate")).start().await.unwrap();
    let reply = get(&sim, "/v3/certificates").await;
    assert_eq!(reply.status, 200);
    assert!(reply.is_signed_by(&certificate(sp(&sim))));
    let body = json!({ "echo_message": "a", "encrypted_echo_message": seal(&sim, "x") });
    assert_eq!(post(&sim, "/v3/security/echo", &body).await.code(), "PARAM_ERROR");
    assert!(sim.journal().await[1].diagnosis.as_ref().unwrap().en.contains("has not begun to move"));
}

#[tokio::test]
async fn an_echo_comes_back_encrypted_to_the_merchant() {
    let sim = builder().start().await.unwrap();
    let body = json!({ "echo_message": "hello", "encrypted_echo_message": seal(&sim, "你好") });
    let answer = post(&sim, "/v3/security/echo", &body).await.json();
    assert_eq!(answer["echo_message"], "hello");
    let key = PrivateKey::from_pem(&sp(&sim).private_key_pem).unwrap();
    assert_eq!(key.decrypt(answer["encrypted_echo_message"].as_str().unwrap()).unwrap().expose(), Some("你好"));
}

#[tokio::test]
async fn a_field_that_does_not_open_is_diagnosed() {
    let sim = builder().start().await.unwrap();
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
        assert!(entry.diagnosis.as_ref().unwrap().en.contains(diagnosis), "{entry:?}");
        assert!(reply.json().get("detail").is_none());
    }
    let body = json!({ "echo_message": "a", "encrypted_echo_message": seal(&sim, "x") }).to_string();
    let call = Call::new(merchant, "POST", "/v3/security/echo", &body).header("Wechatpay-Serial", None);
    assert_eq!(call.send(&sim).await.status, 400);
    assert_eq!(sim.journal().await.pop().unwrap().rule, "platform.sealed-needs-serial");
}

const DAY: u64 = 86_400;

async fn certificates(sim: &Simulator) -> Vec<Certificate> {
    let merchant = sp(sim);
    let reply = Call::new(merchant, "GET", "/v3/certificates", "").header("Wechatpay-Serial", None).send(sim).await;
    let key = ApiV3Key::new(&merchant.api_v3_key).unwrap();
    let list = reply.json()["data"].as_array().cloned().unwrap_or_default();
    let open = |item: &Value| {
        let text = |field: &str| item["encrypt_certificate"][field].as_str().unwrap().to_owned();
        let opened = key.open(&text("nonce"), &text("associated_data"), &text("ciphertext")).unwrap();
        let certificate = Certificate::from_pem(opened.expose()).unwrap();
        assert_eq!(item["serial_no"], certificate.serial_no());
        assert_eq!(Time::from(item["effective_time"].as_str().unwrap()).unix(), Some(certificate.not_before()));
        certificate
    };
    list.iter().map(open).collect()
}

/// The signer of the answer to a request with a sealed field that names this key; before it 400 if the key is refused.
async fn signer(sim: &Simulator, asked: Option<&str>) -> (u16, String) {
    let body = json!({ "echo_message": "a", "encrypted_echo_message": "sealed" }).to_string();
    let call = Call::new(sp(sim), "POST", "/v3/security/echo", &body).header("Wechatpay-Serial", asked);
    let reply = call.send(sim).await;
    let refused = rule(sim).await == "platform.serial";
    (if refused { 400 } else { 200 }, reply.header("wechatpay-serial").unwrap().to_owned())
}

#[tokio::test]
async fn a_merchant_switches_to_the_public_key_and_back() {
    let sim = builder().start().await.unwrap();
    let (id, serial) = {
        let merchant = sp(&sim);
        (merchant.platform_public_key_id.as_str(), merchant.platform_certificate_serial.as_str())
    };
    use PlatformMode::{Certificate, PublicKey, Switching};
    for (mode, by_id, by_serial, by_none) in [
        (Certificate, (400, serial), (200, serial), serial),
        (Switching, (200, id), (200, serial), serial),
        (PublicKey, (200, id), (400, id), id),
        (Switching, (200, id), (200, serial), serial),
        (Certificate, (400, serial), (200, serial), serial),
    ] {
        sim.platform_keys().set_mode(SP, mode).await.unwrap();
        let owned = |(status, by): (u16, &str)| (status, by.to_owned());
        assert_eq!(signer(&sim, Some(id)).await, owned(by_id), "{mode:?}");
        assert_eq!(signer(&sim, Some(serial)).await, owned(by_serial), "{mode:?}");
        assert_eq!(signer(&sim, None).await, owned((200, by_none)), "{mode:?}");
        assert_eq!(certificates(&sim).await.len(), usize::from(mode != PublicKey));
        // Another merchant's switch is another merchant's.
        assert_eq!(sim.platform_keys().of("1900009191").await.unwrap().mode, PlatformMode::Both);
    }
}

#[tokio::test]
async fn notifications_follow_the_ramp_of_the_switch_each_by_its_id() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    let merchant = sp(&sim);
    let mut ids = Vec::new();
    sim.platform_keys().set_mode(SP, PlatformMode::Certificate).await.unwrap();
    for _ in 0..40 {
        ids.push(sim.notifications().send(NewNotification::new("REFUND.SUCCESS", &receiver.url)).await.unwrap().id);
    }
    let mut told = async |again: bool| {
        let mut public = BTreeSet::new();
        for id in &ids {
            if again {
                sim.notifications().resend(id).await.unwrap();
            }
        }
        for _ in &ids {
            let told = receiver.next().await.open(merchant).unwrap();
            if told.key_id == merchant.platform_public_key_id {
                public.insert(told.id);
            }
        }
        sim.notifications().settled().await;
        public
    };
    assert!(told(false).await.is_empty());
    sim.platform_keys().set_mode(SP, PlatformMode::Switching).await.unwrap();
    let mut before = BTreeSet::new();
    for (day, share) in [0.1, 1.0, 5.0, 10.0, 20.0, 50.0, 100.0].into_iter().enumerate() {
        assert_eq!(sim.platform_keys().of(SP).await.unwrap().public_key_signs, share);
        let public = told(true).await;
        assert!(public.is_superset(&before), "day {day}: what the public key signed it goes on to sign");
        before = public;
        sim.clock().advance(DAY).await;
    }
    assert_eq!(before.len(), ids.len());
}

#[tokio::test]
async fn a_certificate_is_rotated_with_an_overlap() {
    let sim = builder().start().await.unwrap();
    let old = sp(&sim).platform_certificate_serial.as_str();
    let begun = sim.platform_keys().rotate(SP, Rotation::Announced).await.unwrap();
    let new = begun.certificates[1].serial_no.as_str();
    assert_eq!(begun.certificates.iter().map(|known| known.signs).collect::<Vec<_>>(), [true, false]);
    let listed = certificates(&sim).await;
    assert_eq!(listed.iter().map(Certificate::serial_no).collect::<Vec<_>>(), [old, new]);
    assert_eq!(listed[1].not_before(), sim.clock().now());
    assert!(listed[1].not_after() > listed[0].not_after());
    // It opens before it signs.
    let sealed = listed[1].public_key().encrypt("你好".as_bytes()).unwrap();
    let body = json!({ "echo_message": "a", "encrypted_echo_message": sealed }).to_string();
    let call = Call::new(sp(&sim), "POST", "/v3/security/echo", &body).header("Wechatpay-Serial", Some(new));
    let reply = call.send(&sim).await;
    assert_eq!((reply.status, reply.header("wechatpay-serial")), (200, Some(old)));

    // It proceeds automatically.
    sim.clock().advance(5 * DAY).await;
    let mut signers = BTreeSet::new();
    for asked in [None, None, Some(old), Some(old), Some(new), Some(new)] {
        signers.insert(signer(&sim, asked).await.1);
    }
    assert_eq!(signers.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([old.to_owned(), new.to_owned()]));
    let reply = call.send(&sim).await;
    let key = if reply.header("wechatpay-serial") == Some(old) {
        certificate(sp(&sim))
    } else {
        listed[1].public_key().clone()
    };
    assert!(reply.is_signed_by(&key));
    let refused = sim.platform_keys().set_mode(SP, PlatformMode::Switching).await.unwrap_err();
    assert_eq!(refused.error().en, "the platform certificate is being rotated");

    sim.clock().advance(5 * DAY).await;
    assert_eq!(certificates(&sim).await.iter().map(Certificate::serial_no).collect::<Vec<_>>(), [new]);
    assert_eq!(signer(&sim, Some(new)).await, (200, new.to_owned()));
    assert_eq!(signer(&sim, Some(old)).await, (400, new.to_owned()));
    assert!(sim.journal().await.pop().unwrap().diagnosis.unwrap().en.contains("has been retired"));
    // The next one.
    sim.platform_keys().rotate(SP, Rotation::Announced).await.unwrap();
    let next = sim.platform_keys().rotate(SP, Rotation::Retired).await.unwrap();
    assert!(next.certificates.len() == 1 && next.certificates[0].serial_no != new);
    // A reset knows nothing of it.
    sim.reset().await;
    assert_eq!(certificates(&sim).await.iter().map(Certificate::serial_no).collect::<Vec<_>>(), [old]);
}

#[tokio::test]
async fn the_platforms_keys_survive_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    let rotated = sim.platform_keys().rotate(SP, Rotation::Overlap).await.unwrap();
    sim.platform_keys().set_mode("1900009191", PlatformMode::Switching).await.unwrap();
    sim.clock().advance(3 * DAY).await;
    sim.shutdown().await;
    let sim = start().await.unwrap();
    let platform = sim.platform_keys().of(SP).await.unwrap();
    let serials = |platform: &weixinpay_simulator::Platform| {
        platform.certificates.iter().map(|known| known.serial_no.clone()).collect::<Vec<_>>()
    };
    assert_eq!((platform.rotation, serials(&platform)), (Some(Rotation::Overlap), serials(&rotated)));
    assert_eq!(signer(&sim, Some(&serials(&rotated)[1])).await.0, 200);
    let switched = sim.platform_keys().of("1900009191").await.unwrap();
    assert_eq!((switched.mode, switched.public_key_signs), (PlatformMode::Switching, 10.0));
}

#[tokio::test]
async fn drills_rotate_and_switch_at_the_nth_call() {
    let sim = builder().start().await.unwrap();
    let merchant = sp(&sim);
    let (id, serial) = (merchant.platform_public_key_id.as_str(), merchant.platform_certificate_serial.as_str());
    sim.faults().set("key.switch,step=certificate,nth=2").await.unwrap();
    let seen = [signer(&sim, Some(id)).await, signer(&sim, Some(id)).await];
    assert_eq!(seen, [(200, id.to_owned()), (400, serial.to_owned())]);
    assert_eq!(sim.journal().await.pop().unwrap().drills, ["key.switch"]);
    // Each time, and yet it is one rotation.
    sim.faults().set("cert.rotate").await.unwrap();
    let signers = [signer(&sim, None).await.1, signer(&sim, None).await.1, signer(&sim, None).await.1];
    assert!(signers[0] != signers[1] && signers[0] == signers[2], "{signers:?}");
    assert_eq!(sim.platform_keys().of(SP).await.unwrap().certificates.len(), 2);
}

#[tokio::test]
async fn the_platforms_keys_are_controlled_over_http_and_bad_requests_say_what_would_do() {
    let sim = builder().start().await.unwrap();
    let path = format!("merchants/{SP}/platform");
    let (status, body) = asked(&sim, "POST", &path, r#"{"mode": "switching"}"#).await;
    assert_eq!((status, &body["mode"], &body["public_key_signs"]), (200, &json!("switching"), &json!(0.1)));
    assert_eq!(asked(&sim, "GET", &path, "").await.1, body);
    let says = async |method: &str, path: &str, body: &str| {
        let (status, answer) = asked(&sim, method, path, body).await;
        format!("{status} {} ({})", answer["error"].as_str().unwrap(), answer["hint"].as_str().unwrap())
    };
    assert_eq!(
        says("POST", &path, r#"{"mode": "public"}"#).await,
        "400 `mode` is not a platform mode (send {\"mode\": one of certificate, switching, public-key, both})"
    );
    assert!(says("POST", &path, "{}").await.starts_with("400 `mode` is missing"));
    assert!(
        says("GET", "merchants/1/platform", "")
            .await
            .starts_with("404 there is no such merchant (merchants of this world")
    );
    assert!(says("DELETE", &path, "").await.starts_with("405 "));
    let rotate = format!("{path}/rotate");
    assert!(says("POST", &rotate, "").await.starts_with("409 no certificate is rotated while the merchant switches"));
    asked(&sim, "POST", &path, r#"{"mode": "both"}"#).await;
    assert_eq!(
        says("POST", &rotate, r#"{"step": "over"}"#).await,
        "400 `step` is not a step of a rotation (send {\"step\": one of announced, overlap, retired} or nothing)"
    );
    let (_, body) = asked(&sim, "POST", &rotate, r#"{"step": "overlap"}"#).await;
    assert_eq!((&body["rotation"], &body["certificates"][1]["signs"]), (&json!("overlap"), &json!(true)));
    assert!(says("POST", &rotate, "").await.starts_with("409 the rotation is past this step already"));
}

async fn asked(sim: &Simulator, method: &str, path: &str, body: &str) -> (u16, Value) {
    let reply = control(sim, method, &format!("/{path}"), body).await;
    (reply.status, reply.json())
}

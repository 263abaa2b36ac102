//! The client against a local server that says the right thing and every wrong thing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use support::{
    Arrived, MCHID, NOW, PUBLIC_KEY_ID, Responder, SERIAL, builder, http, key, public_key, signature, signed, vector,
};
use weixinpay::{Error, ErrorKind, Outcome, SignatureError};
use weixinpay_core::{Authorization, message};

/// Whether the request's own signature covers what arrived.
fn is_signed(request: &Arrived) -> bool {
    let header = Authorization::parse(request.header("authorization").unwrap()).unwrap();
    assert_eq!((header.mchid.as_str(), header.serial_no.as_str(), header.timestamp), (MCHID, SERIAL, NOW));
    assert_eq!(header.nonce_str.len(), 32);
    let message =
        message::request(&request.method, &request.target, header.timestamp, &header.nonce_str, &request.body);
    let signature = base64(&header.signature);
    key("merchant").public_key().unwrap().verify(&message, &signature)
}

fn base64(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).unwrap()
}

#[tokio::test]
async fn every_request_is_signed_and_has_the_headers_that_the_protocol_asks_for() {
    let server = Responder::signed(200, r#"{"echo_message":"hello"}"#).await;
    let client = server.client().user_agent("shop/1.0").build().unwrap();
    let answer = client.path("/v3/security/echo").unwrap().post(&json!({"echo_message": "hello"})).await.unwrap();
    assert_eq!(answer["echo_message"], "hello");
    client.path("/v3/nothing").unwrap().get().await.unwrap();
    let arrived = server.arrived();
    for request in &arrived {
        assert!(is_signed(request));
        assert_eq!(request.header("accept"), Some("application/json"));
        assert_eq!(request.header("wechatpay-serial"), Some(PUBLIC_KEY_ID));
        assert!(request.header("user-agent").unwrap().starts_with("shop/1.0 weixinpay/"));
        assert_eq!(request.header("host"), server.base_url.strip_prefix("http://"));
    }
    assert_eq!(arrived[0].header("content-type"), Some("application/json"));
    assert_eq!(arrived[1].header("content-type"), None);
}

#[tokio::test]
async fn no_value_can_leave_its_place_in_the_path_or_the_query() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    let nasty = "a b/c?d#e中%&=";
    client.path("/v3/x/{openid}/y").unwrap().var("openid", nasty).query(&[("q", nasty)]).get().await.unwrap();
    let encoded = "a%20b%2Fc%3Fd%23e%E4%B8%AD%25%26%3D";
    let arrived = server.arrived();
    assert_eq!(arrived[0].target, format!("/v3/x/{encoded}/y?q={encoded}"));
    assert!(is_signed(&arrived[0]));
}

#[tokio::test]
async fn a_path_prefix_of_the_base_url_is_sent_and_signed() {
    let server = Responder::signed(200, "{}").await;
    let client = builder(&format!("{}/proxy/", server.base_url)).platform_key(public_key()).build().unwrap();
    client.path("/v3/certificates").unwrap().query(&[("algorithm_type", "RSA")]).get().await.unwrap();
    assert_eq!(server.arrived()[0].target, "/proxy/v3/certificates?algorithm_type=RSA");
    assert!(is_signed(&server.arrived()[0]));
}

#[tokio::test]
async fn no_body_and_an_empty_object_are_two_things() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    client.path("/v3/some/close").unwrap().post_empty().await.unwrap();
    client.path("/v3/some/close").unwrap().post(&json!({})).await.unwrap();
    let arrived = server.arrived();
    assert_eq!((arrived[0].body.as_slice(), arrived[1].body.as_slice()), (b"".as_slice(), b"{}".as_slice()));
    assert!(arrived.iter().all(is_signed));
}

#[tokio::test]
async fn a_204_is_verified_and_has_nothing_to_read() {
    let server = Responder::start(|request| signed(request, 204, b"", NOW)).await;
    let answer = server.client().build().unwrap().path("/v3/some/close").unwrap().post_empty().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.raw(), &*answer), (204, b"".as_slice(), &Value::Null));
}

#[tokio::test]
async fn each_refusal_of_the_vectors_is_its_own_kind_and_says_that_a_write_may_have_happened() {
    let vector: Value = serde_json::from_slice(&vector("response-verification.json")).unwrap();
    for case in vector["cases"].as_array().unwrap() {
        let headers: Vec<(String, String)> = case["headers"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect();
        let body = case["body"].as_str().unwrap().to_owned();
        let server = Responder::start(move |_| http(200, &headers, body.as_bytes())).await;
        let now = case["now"].as_i64().unwrap();
        let client = server.client().platform_key(support::certificate()).clock(move || now).build().unwrap();
        let result = client.path("/v3/some/order").unwrap().post_empty().await;
        let expected = match case["verdict"].as_str().unwrap() {
            "valid" => None,
            "bad signature" => Some(SignatureError::BadSignature),
            "unknown key" => Some(SignatureError::UnknownKey),
            "missing header" => Some(SignatureError::MissingHeader),
            "malformed header" => Some(SignatureError::MalformedHeader),
            "stale" => Some(SignatureError::Stale),
            "probe" => Some(SignatureError::Probe),
            other => panic!("{other}"),
        };
        match (result, expected) {
            (Ok(_), None) => {}
            (Err(error), Some(refusal)) => {
                assert_eq!(
                    (error.kind(), error.outcome()),
                    (ErrorKind::Signature(refusal), Outcome::Unknown),
                    "{}",
                    case["name"]
                );
                assert!(!error.is_retryable());
            }
            (result, expected) => panic!("{}: {result:?}, expected {expected:?}", case["name"]),
        }
    }
}

#[tokio::test]
async fn an_answer_with_two_signature_headers_of_one_name_is_not_believed() {
    for at in 0..4 {
        let twice = move |request: &Arrived| {
            let mut headers = signature(request, b"{}", NOW);
            headers.push(headers[at].clone());
            http(200, &headers, b"{}")
        };
        let server = Responder::start(twice).await;
        let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature(SignatureError::MalformedHeader), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert!(error.message().en.ends_with("is given more than once"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_by_the_certificate_where_the_public_key_was_asked_for_says_that_the_switch_has_not_started() {
    let by_certificate = |request: &Arrived| {
        let mut plain = request.clone();
        plain.headers.clear();
        signed(&plain, 200, b"{}", NOW)
    };
    let server = Responder::start(by_certificate).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Signature(SignatureError::UnknownKey), Outcome::Unknown));
    let told = format!(
        "the public key {PUBLIC_KEY_ID} was asked for, and the answer is by the platform certificate {}: this merchant's \
         switch to the public key has not been started",
        support::CERTIFICATE_SERIAL
    );
    assert_eq!(error.message().en, told);
    assert!(error.hint().unwrap().en.contains("start the switch in the merchant portal"));
    // If the certificate is known, the answer is simply verified.
    let client = server.client().platform_key(support::certificate()).build().unwrap();
    client.path("/v3/x").unwrap().post_empty().await.unwrap();
}

#[tokio::test]
async fn an_expired_certificate_verifies_nothing() {
    const LATER: i64 = 4_000_000_000;
    // The server signs with the certificate although the public key was asked for.
    let server = Responder::start(|request| {
        let mut plain = request.clone();
        plain.headers.clear();
        signed(&plain, 200, b"{}", LATER)
    })
    .await;
    let client = server.client().platform_key(support::certificate()).clock(|| LATER).build().unwrap();
    let error = client.path("/v3/x").unwrap().get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature(SignatureError::ExpiredKey));
    let only = builder(&server.base_url).platform_key(support::certificate()).clock(|| LATER).build().unwrap();
    let error = only.path("/v3/x").unwrap().get().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NoPlatformKey, Outcome::NoEffect));
}

#[tokio::test]
async fn an_error_answer_is_decoded_before_its_signature_is_asked_for() {
    let server = Responder::start(|_| {
        let body = r#"{"code":"SIGN_ERROR","message":"签名错误","detail":{"detail":{"issue":"sign not match"},"field":"signature","sign_information":{"method":"POST","url":"/v3/x","truncated_sign_message":"POST\n/v3/x\n","sign_message_length":60}}}"#;
        http(401, &[("Request-ID".into(), "08F78B-268443699".into())], body.as_bytes())
    })
    .await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.status().as_u16(), api.code(), api.request_id()), (401, "SIGN_ERROR", Some("08F78B-268443699")));
    assert_eq!(api.sign_information().unwrap()["sign_message_length"], 60);
    assert_eq!((error.outcome(), error.is_retryable()), (Outcome::Refused, false));
}

/// WeChat Pay's `detail.value` is a number, a text or a list of JSON pointers, its location a text or null; an SDK that
/// expected text failed at the number.
#[tokio::test]
async fn every_form_of_a_detail_is_read() {
    for detail in [
        json!({ "location": "body", "value": 128 }),
        json!({ "location": "uri_template", "value": 35 }),
        json!({ "location": "body", "value": "1900000" }),
        json!({ "location": "body", "value": "" }),
        json!({ "location": null, "value": ["/body/payer/openid", "/body/x"] }),
        json!({ "location": "query", "value": 1 }),
        json!({ "field": "/amount/currency", "value": "XYZ", "issue": "Currency code is invalid", "location": "body" }),
        json!([1, null, "x"]),
        json!("text"),
        Value::Null,
    ] {
        let body = json!({ "code": "PARAM_ERROR", "message": "参数错误", "detail": detail.clone() }).to_string();
        let server =
            Responder::start(move |_| http(400, &[("Request-ID".into(), "08F78B-268435461".into())], body.as_bytes()))
                .await;
        let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
        let api = error.api().unwrap();
        assert_eq!((api.code(), api.message()), ("PARAM_ERROR", "参数错误"), "{detail}");
        assert_eq!(api.detail().cloned().unwrap_or_default(), detail);
        assert!(api.sign_information().is_none());
        assert_eq!(error.outcome(), Outcome::Refused);
    }
}

#[tokio::test]
async fn a_gateway_that_answers_html_leaves_a_write_unknown() {
    let server = Responder::start(|_| http(502, &[], b"<html><h1>502 Bad Gateway</h1></html>")).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Api, Outcome::Unknown));
    assert_eq!(
        error.to_string(),
        "the answer was 502, and not in WeChat Pay's form: the answer is not JSON (37 bytes); the outcome is unknown: \
         query with the same number before you try again (a proxy or gateway on the way may have answered in WeChat Pay's place)"
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = Responder::start(|_| http(302, &[("Location".into(), "http://127.0.0.1:1/".into())], b"")).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().get().await.unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 302);
}

#[tokio::test]
async fn an_answer_that_is_cut_leaves_a_write_unknown_and_a_read_undone() {
    let cut = |request: &Arrived| {
        let whole = signed(request, 200, br#"{"token":"abc","expires_in":300}"#, NOW);
        whole[..whole.len() - 5].to_vec()
    };
    let server = Responder::start(cut).await;
    let client = server.client().build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.is_retryable()), (ErrorKind::Transport, Outcome::Unknown, false));
    let error = client.path("/v3/x").unwrap().get().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.is_retryable()), (ErrorKind::Transport, Outcome::NoEffect, true));
}

#[tokio::test]
async fn a_refused_connection_sent_nothing() {
    // A port that was free a moment ago.
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let client = builder(&format!("http://127.0.0.1:{port}")).platform_key(public_key()).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.is_retryable()), (ErrorKind::Connect, Outcome::NoEffect, true));
    let told = format!(
        "no connection to http://127.0.0.1:{port}/ could be made; nothing was sent (check the network, name resolution and \
         the proxy)"
    );
    assert_eq!(error.to_string(), told);
}

#[tokio::test]
async fn a_port_that_accepts_and_never_speaks_tls_is_no_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let client = builder(&url).platform_key(public_key()).connect_timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.is_retryable()), (ErrorKind::Connect, Outcome::NoEffect, true));
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_given_up_with_its_outcome_unknown() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = builder(&url).platform_key(public_key()).build().unwrap();
    // The kernel accepts the connection; no process ever answers.
    let error = client.path("/v3/x").unwrap().post_empty().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Unknown));
    assert!(error.to_string().starts_with(&format!("there was no answer from {url}/ within 0.050 s")));
}

fn failing_first(
    failures: usize,
    failure: impl Fn() -> Vec<u8> + Send + Sync + 'static,
) -> (Arc<AtomicUsize>, impl Fn(&Arrived) -> Vec<u8>) {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    (
        count,
        move |request: &Arrived| {
            if seen.fetch_add(1, Ordering::SeqCst) < failures { failure() } else { signed(request, 200, b"{}", NOW) }
        },
    )
}

#[tokio::test]
async fn a_read_is_repeated_with_a_new_nonce_and_a_write_only_if_the_caller_vouches_for_it() {
    let busy = || http(500, &[], br#"{"code":"SYSTEM_ERROR","message":"busy"}"#);
    let pause = Duration::from_millis(1);

    let (count, answer) = failing_first(1, busy);
    let server = Responder::start(answer).await;
    let client = server.client().retry(2, pause).build().unwrap();
    client.path("/v3/x").unwrap().get().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let nonces: Vec<_> = server
        .arrived()
        .iter()
        .map(|request| Authorization::parse(request.header("authorization").unwrap()).unwrap().nonce_str)
        .collect();
    assert_ne!(nonces[0], nonces[1]);

    let (count, answer) = failing_first(1, busy);
    let server = Responder::start(answer).await;
    let client = server.client().retry(2, pause).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((count.load(Ordering::SeqCst), error.outcome()), (1, Outcome::Unknown));
    client.path("/v3/x").unwrap().post(&json!({"out_batch_no": "1"})).idempotent().await.unwrap();

    let (count, answer) = failing_first(9, busy);
    let server = Responder::start(answer).await;
    let client = server.client().retry(2, pause).build().unwrap();
    client.path("/v3/x").unwrap().get().retry(4).await.unwrap_err();
    assert_eq!(count.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_later_attempt_that_did_nothing_takes_nothing_back() {
    // The first answer breaks off; the second says no. The first may still have been carried out.
    let count = AtomicUsize::new(0);
    let server = Responder::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec(),
        _ => http(400, &[], br#"{"code":"INVALID_REQUEST","message":"changed"}"#),
    })
    .await;
    let client = server.client().retry(2, Duration::from_millis(1)).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), server.arrived().len()), (ErrorKind::Api, Outcome::Unknown, 2));
}

#[tokio::test]
async fn time_that_runs_out_before_anything_was_sent_sent_nothing() {
    // The first certificates never come, so the order itself never leaves.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client =
        builder(&format!("http://{}", listener.local_addr().unwrap())).api_v3_key(support::API_V3_KEY).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::NoEffect));
}

#[tokio::test]
async fn a_probe_is_asked_again_when_it_was_a_read() {
    let (count, answer) = failing_first(1, || {
        let headers = [
            ("Wechatpay-Serial", PUBLIC_KEY_ID),
            ("Wechatpay-Timestamp", "1763888400"),
            ("Wechatpay-Nonce", "n"),
            ("Wechatpay-Signature", "WECHATPAY/SIGNTEST/abc"),
        ];
        http(200, &headers.map(|(name, value)| (name.to_owned(), value.to_owned())), b"{}")
    });
    let server = Responder::start(answer).await;
    let client = server.client().retry(1, Duration::from_millis(1)).build().unwrap();
    client.path("/v3/x").unwrap().get().await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn headers_of_a_call_are_sent_and_those_of_the_protocol_cannot_be_replaced() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    client.path("/v3/x").unwrap().get().header("Accept-Language", "en").await.unwrap();
    assert_eq!(server.arrived()[0].header("accept-language"), Some("en"));
    let says = |error: Error| error.to_string();
    let error = client.path("/v3/x").unwrap().get().header("Authorization", "x").await.unwrap_err();
    assert_eq!(says(error), "`Authorization` is set by the protocol and cannot be replaced");
    let error = client.path("/v3/x").unwrap().get().header("X-A", "a\nb").await.unwrap_err();
    assert_eq!(says(error), "`X-A` has a value that is not allowed in a header");
    assert_eq!(server.arrived().len(), 1);
}

#[tokio::test]
async fn a_success_that_is_not_json_was_carried_out() {
    let server = Responder::start(|request| signed(request, 200, b"OK", NOW)).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Done));
    assert_eq!(error.raw(), Some(&b"OK"[..]));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_whole_names_the_field_and_is_kept() {
    use weixinpay::v3::payroll_card::authentications::pre_order;
    let body = r#"{"authenticate_number":["A1"],"token":"a-secret-token","expires_in":300}"#;
    let server = Responder::signed(200, body).await;
    let client = server.client().build().unwrap();
    let order = pre_order::PostRequest {
        openid: "o1".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: "A1".into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        ..Default::default()
    };
    let error = client.v3().payroll_card().authentications().pre_order().post(&order).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Done));
    assert!(
        error.message().en.starts_with("the answer does not have the expected form at `authenticate_number` (line 1"),
        "{error}"
    );
    let raw: Value = serde_json::from_slice(error.raw().unwrap()).unwrap();
    assert_eq!(raw["token"], "a-secret-token");
    assert_eq!(error.reply().unwrap().verified.key_id(), PUBLIC_KEY_ID);
    let printed = format!("{error} {error:?} {error:#?}");
    assert!(!printed.contains("a-secret-token"), "{printed}");
}

#[tokio::test]
async fn faults_of_the_dynamic_door_are_named_before_anything_is_sent() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    assert_eq!(client.path("v3/x").err().unwrap().to_string(), "the path must begin with /");
    assert_eq!(
        client.path("/v3/x?a=b").err().unwrap().to_string(),
        "the path has a query or a fragment; give the query with query(…)"
    );
    let error = client.path("/v3/x/{openid}").unwrap().get().await.unwrap_err();
    assert_eq!(error.to_string(), "`openid` is a variable of the path and was not given");
    let error = client.path("/v3/x").unwrap().var("openid", "1").get().await.unwrap_err();
    assert_eq!(error.to_string(), "`openid` is not a variable of this path");
    let error = client
        .path("/v3/payroll-card/relations/{openid}")
        .unwrap()
        .var("openid", "o1")
        .query(&[("sub_mchid", "1")])
        .get()
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Invalid, Some("appid")));
    let error = client.path("/secapi/pay/refund").unwrap().post(&json!({})).await.unwrap_err();
    assert_eq!(error.to_string(), "this is an operation of APIv2, which uses XML; this client uses APIv3");
    let error = client.path("/v3/payroll-card/tokens").unwrap().post_empty().await.unwrap_err();
    assert_eq!(error.to_string(), "`openid` is required and must not be empty");
    // Not even unchecked does a sensitive field leave in the clear.
    let error = client
        .path("/v3/payroll-card/tokens")
        .unwrap()
        .unchecked()
        .post(&json!({"user_name": {"a": "张三"}}))
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "`user_name` is sensitive and must be a string");
    assert!(server.arrived().is_empty());
    // A value that the description does not allow may be sent on purpose.
    let relation =
        client.path("/v3/payroll-card/relations/{openid}").unwrap().var("openid", "o1").query(&[("sub_mchid", "1")]);
    relation.unchecked().get().await.unwrap();
}

#[tokio::test]
async fn the_builder_says_what_is_missing_or_wrong() {
    let says = |builder: weixinpay::ClientBuilder| builder.build().unwrap_err().to_string();
    assert_eq!(says(weixinpay::Client::builder()), "no merchant is configured (give its id and key with merchant(…))");
    assert_eq!(
        says(builder("http://127.0.0.1:1")),
        "platform certificates are decrypted with the APIv3 key, and none is configured (give the APIv3 key, or the WeChat Pay public key with its PUB_KEY_ID)"
    );
    assert!(
        says(builder("http://127.0.0.1:1").api_v3_key("short"))
            .starts_with("the APIv3 key is 5 bytes long; it must be exactly 32")
    );
    assert!(
        says(builder("ftp://x").platform_key(public_key()))
            .starts_with("the base URL must begin with https:// or http://")
    );
    let own = weixinpay::PlatformKey::from_certificate_pem(vector("keys/merchant.cert.pem")).unwrap();
    assert!(
        says(builder("http://127.0.0.1:1").platform_key(own))
            .starts_with("the merchant's own certificate was given as a platform key")
    );
    let own = weixinpay::PlatformKey::from_pem(PUBLIC_KEY_ID, vector("keys/merchant.spki.pem")).unwrap();
    assert!(
        says(builder("http://127.0.0.1:1").platform_key(own))
            .starts_with("the merchant's own public key was given as the WeChat Pay public key")
    );
}

#[tokio::test]
async fn a_notification_is_opened_with_the_clients_keys() {
    let vector: Value = serde_json::from_slice(&vector("notification.json")).unwrap();
    let headers: Vec<(String, String)> = vector["headers"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    let body = vector["body"].as_str().unwrap().to_owned();
    let client = builder("http://127.0.0.1:1")
        .platform_key(support::certificate())
        .api_v3_key(support::API_V3_KEY)
        .build()
        .unwrap();
    let notification = client.notification(&headers, body.clone()).await.unwrap();
    assert_eq!(notification.resource::<Value>().unwrap()["out_trade_no"], "Ta");
    let keyless = builder("http://127.0.0.1:1").platform_key(support::certificate()).build().unwrap();
    assert_eq!(keyless.notification(&headers, body).await.unwrap_err().kind(), ErrorKind::Config);
}

#[test]
fn the_signature_helper_of_these_tests_is_itself_right() {
    let request = Arrived {
        method: "GET".into(),
        target: "/".into(),
        headers: vec![("Wechatpay-Serial".into(), PUBLIC_KEY_ID.into())],
        body: vec![],
    };
    let verifier = weixinpay_core::Verifier::new([public_key()]);
    assert!(verifier.verify(&signature(&request, b"{}", NOW), "{}".into(), NOW).is_ok());
}

#[tokio::test]
async fn neither_null_nor_the_empty_text_of_an_optional_field_is_sent_by_any_door() {
    use weixinpay::v3::pay::transactions::jsapi::{Amount, Payer, PostRequest};
    use weixinpay::v3::pay::{GoodsDetail, PostDetail, SceneInfo};

    let server = Responder::signed(200, r#"{"prepay_id":"1"}"#).await;
    let client = server.client().build().unwrap();
    let order = PostRequest {
        appid: "wx1".into(),
        mchid: MCHID.into(),
        description: "a".into(),
        out_trade_no: "order1".into(),
        notify_url: "https://example.com/".into(),
        amount: Amount { total: 1, currency: Some("".into()) },
        payer: Payer { openid: "o".into(), ..Default::default() },
        attach: Some(String::new()),
        goods_tag: Some(String::new()),
        time_expire: Some("".into()),
        detail: Some(PostDetail {
            invoice_id: Some(String::new()),
            goods_detail: Some(vec![GoodsDetail {
                merchant_goods_id: "1".into(),
                wechatpay_goods_id: Some(String::new()),
                quantity: 1,
                unit_price: 1,
                ..Default::default()
            }]),
            ..Default::default()
        }),
        scene_info: Some(SceneInfo {
            payer_client_ip: Some("127.0.0.1".into()),
            device_id: Some(String::new()),
            ..Default::default()
        }),
        ..Default::default()
    };
    client.v3().pay().transactions().jsapi().post(&order).await.unwrap();
    let said = json!({
        "appid": "wx1", "mchid": MCHID, "description": "a", "out_trade_no": "order1",
        "notify_url": "https://example.com/", "amount": {"total": 1, "currency": ""}, "payer": {"openid": "o"},
        "attach": "", "goods_tag": null, "time_expire": "", "support_fapiao": null, "limit_pay": [],
        "detail": {
            "invoice_id": null,
            "goods_detail": [
                {"merchant_goods_id": "1", "wechatpay_goods_id": "", "goods_name": null, "quantity": 1, "unit_price": 1},
            ],
        },
        "scene_info": {"payer_client_ip": "127.0.0.1", "device_id": ""},
    });
    client.path("/v3/pay/transactions/jsapi").unwrap().post(&said).await.unwrap();
    let mut expected = json!({
        "appid": "wx1", "mchid": MCHID, "description": "a", "out_trade_no": "order1",
        "notify_url": "https://example.com/", "amount": {"total": 1}, "payer": {"openid": "o"},
        "detail": {"goods_detail": [{"merchant_goods_id": "1", "quantity": 1, "unit_price": 1}]},
        "scene_info": {"payer_client_ip": "127.0.0.1"},
    });
    let arrived = server.arrived();
    let body = |at: usize| serde_json::from_slice::<Value>(&arrived[at].body).unwrap();
    assert_eq!(body(0), expected);
    // An empty list is said, and stays.
    expected["limit_pay"] = json!([]);
    assert_eq!(body(1), expected);

    // An operation that the catalog does not know is sent unchanged, except for null.
    client.path("/v3/new/thing").unwrap().post(&json!({"a": "", "b": null, "c": [{"d": null}, null]})).await.unwrap();
    let arrived = server.arrived();
    assert_eq!(serde_json::from_slice::<Value>(&arrived[2].body).unwrap(), json!({"a": "", "c": [{}, null]}));

    // Queries, too.
    let query = [("bill_date", "2026-11-23"), ("bill_type", ""), ("tar_type", "")];
    client.path("/v3/bill/tradebill").unwrap().query(&query).get().await.unwrap();
    assert_eq!(server.arrived()[3].target, "/v3/bill/tradebill?bill_date=2026-11-23");
    let typed = weixinpay::v3::bill::tradebill::GetQuery {
        bill_date: "2026-11-23".into(),
        sub_mchid: Some(String::new()),
        bill_type: Some("".into()),
        ..Default::default()
    };
    client.v3().bill().tradebill().get(&typed).await.unwrap();
    assert_eq!(server.arrived()[4].target, "/v3/bill/tradebill?bill_date=2026-11-23");
}

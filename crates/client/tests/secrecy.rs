//! Sensitive plain text leaves in no byte, log line, `Debug` output or error.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::io;
use std::sync::{Arc, Mutex};

use serde_json::json;
use support::{NOW, Responder, http, signed};
use tracing_subscriber::fmt::MakeWriter;
use weixinpay::v3::payroll_card::tokens;
use weixinpay::v3::payroll_card::transfer_batches::{self, AuthorizationType, TransferDetail};
use weixinpay::{Client, MerchantKey};

const NAME: &str = "欧阳某某";
const NUMBER: &str = "110101199003077777";

/// Everything that was logged, from every crate, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn token_request() -> tokens::PostRequest {
    tokens::PostRequest {
        openid: "o1".into(),
        appid: Some("wx1".into()),
        sub_mchid: "1111111".into(),
        user_name: NAME.into(),
        id_card_number: NUMBER.into(),
        ..Default::default()
    }
}

fn batch() -> transfer_batches::PostRequest {
    transfer_batches::PostRequest {
        sub_mchid: "1111111".into(),
        sub_appid: Some("wx1".into()),
        authorization_type: AuthorizationType::InformationAuthorizationType,
        out_batch_no: "P1".into(),
        batch_name: "工资".into(),
        batch_remark: "工资".into(),
        total_amount: 1,
        total_num: 1,
        transfer_detail_list: vec![TransferDetail {
            out_detail_no: "D1".into(),
            transfer_amount: 1,
            transfer_remark: "工资".into(),
            openid: "o1".into(),
            user_name: Some(NAME.into()),
        }],
        ..Default::default()
    }
}

#[tokio::test]
async fn plain_text_of_a_sensitive_field_appears_nowhere() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let mut seen = Vec::new();

    let good = Responder::start(|request| signed(request, 200, br#"{"token":"T","expires_in":1800}"#, NOW)).await;
    // WeChat Pay's words may repeat what was sent, here in the detail.
    let bad = Responder::start(|_| {
        let body = json!({"code": "PARAM_ERROR", "message": "参数错误", "detail": {"field": "/user_name", "value": NAME, "issue": "x"}});
        http(400, &[], body.to_string().as_bytes())
    })
    .await;
    let unreachable = "http://127.0.0.1:1".to_owned();
    for base_url in [&good.base_url, &bad.base_url, &unreachable] {
        let client = support::builder(base_url).platform_key(support::public_key()).build().unwrap();
        let request = token_request();
        let typed = client.v3().payroll_card().tokens().post(&request).await;
        seen.push(format!(
            "{request:?} {:?} {}",
            typed,
            typed.as_ref().err().map(ToString::to_string).unwrap_or_default()
        ));
        assert_eq!(request.user_name.expose(), Some(NAME));
        let typed = client.v3().payroll_card().transfer_batches().post(&batch()).await;
        seen.push(format!("{:?} {typed:?}", batch()));
        let body = json!({"openid": "o1", "appid": "wx1", "sub_mchid": "1111111", "user_name": NAME, "id_card_number": NUMBER});
        let dynamic = client.path("/v3/payroll-card/tokens").unwrap().post(&body).await;
        seen.push(format!("{dynamic:?}"));
        let too_long = tokens::PostRequest { user_name: NAME.repeat(20).into(), ..token_request() };
        let error = client.v3().payroll_card().tokens().post(&too_long).await.unwrap_err();
        assert_eq!(error.to_string(), "`user_name` is 240 bytes long; at most 214 can be encrypted");
        let chained = std::error::Error::source(&error).map(ToString::to_string);
        seen.push(format!("{error:?} {chained:?} {client:?}"));
    }
    assert!(typed_calls(&good) == 3 && typed_calls(&bad) == 3);

    let mut bytes: Vec<u8> = good.arrived().iter().chain(&bad.arrived()).flat_map(support::Arrived::bytes).collect();
    bytes.extend_from_slice(seen.join("\n").as_bytes());
    bytes.extend_from_slice(&log.0.lock().unwrap());
    let logged = log.0.lock().unwrap().len();
    assert!(logged > 1000, "the log holds {logged} bytes: it was not captured");
    for secret in [NAME, NUMBER] {
        assert!(!contains(&bytes, secret.as_bytes()), "{secret} leaked");
        // Nor as JSON escapes.
        let escaped: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        assert!(!contains(&bytes, escaped.as_bytes()));
    }
    // The private key and the Authorization header stay out of the log too.
    let log = log.0.lock().unwrap();
    let key = String::from_utf8(support::vector("keys/merchant.pkcs8.pem")).unwrap();
    assert!(!contains(&log, key.lines().nth(1).unwrap().as_bytes()));
    assert!(!contains(&log, b"signature=\""));
}

fn typed_calls(server: &Responder) -> usize {
    server.arrived().len()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn keys_print_nothing() {
    let pem = support::vector("keys/merchant.pkcs8.pem");
    let key = MerchantKey::from_pem(support::SERIAL, &pem).unwrap();
    assert_eq!(format!("{key:?}"), format!("MerchantKey {{ serial_no: \"{}\", .. }}", support::SERIAL));
    let client = Client::builder().merchant("1", key).platform_key(support::public_key()).build().unwrap();
    assert_eq!(format!("{client:?}"), "Client { mchid: \"1\", base_url: https://api.mch.weixin.qq.com/, .. }");
}

/// Every value of a query that the description calls sensitive, by each door.
#[tokio::test]
async fn a_sensitive_value_of_a_query_leaves_sealed_or_not_at_all() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    let ciphertext = support::key("platform-next").public_key().unwrap().encrypt(NUMBER.as_bytes()).unwrap();
    let mut tried = 0;
    for operation in weixinpay_catalog::all() {
        for name in operation.sensitive_query() {
            let method: http::Method = operation.method().parse().unwrap();
            let path = |value: &str| {
                let parameters =
                    operation.details().parameters().filter(|one| one.place() == weixinpay_catalog::Place::Path);
                let path = client.path(operation.path()).unwrap().query(&[(name, value)]).unchecked();
                parameters.fold(path, |path, one| path.var(one.name(), "1"))
            };
            // Half a ciphertext is none, and neither is Base64 of something else.
            for clear in [NUMBER, NAME, "13800138000", &ciphertext[..172], "MTM4MDAxMzgwMDA="] {
                let error = path(clear).request(method.clone(), None).await.unwrap_err();
                assert_eq!(error.kind(), weixinpay::ErrorKind::Invalid);
                let said = format!("{error} {error:?}");
                assert!(said.contains(name) && said.contains("is not encrypted") && !said.contains(clear), "{said}");
            }
            // A path that is written out is the same operation.
            let written = operation.path().replace("{", "").replace("}", "");
            let error = client.path(&written).unwrap().query(&[(name, NUMBER)]).request(method.clone(), None).await;
            assert!(error.is_err(), "{written}");
            assert!(server.arrived().is_empty());
            path(&ciphertext).request(method, None).await.unwrap();
            let arrived: Vec<_> = server.arrived.lock().unwrap().drain(..).collect();
            assert!(arrived[0].target.contains(&format!("{name}=")), "{}", arrived[0].target);
            tried += 1;
        }
    }
    assert!(tried > 10, "{tried}");
}

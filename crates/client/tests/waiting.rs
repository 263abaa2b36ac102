//! Waiting for the result of a verification, on a clock that does not pass.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use weixinpay::payroll_card::{Verification, Waited, wait_for_result};
use weixinpay::{Dispatch, Error, ErrorKind, Sensitive};
use weixinpay_core::{ApiError, BoxFuture, PlatformKey, PrivateKey, Reply, Request, Verifier, message};

/// Says these states one after the other, the last one for ever; `""` is a 500 and `"404"` a 404.
struct Script {
    states: Mutex<Vec<&'static str>>,
    asked_at: Mutex<Vec<u64>>,
    began: Instant,
}

impl Script {
    fn new(states: &[&'static str]) -> Self {
        Self {
            states: Mutex::new(states.iter().rev().copied().collect()),
            asked_at: Mutex::default(),
            began: Instant::now(),
        }
    }

    fn asked_at(&self) -> Vec<u64> {
        self.asked_at.lock().unwrap().clone()
    }
}

impl Dispatch for Script {
    fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async move {
            assert_eq!(request.target(), "/v3/payroll-card/authentications/A1?sub_mchid=1111111");
            self.asked_at.lock().unwrap().push(self.began.elapsed().as_secs());
            let mut states = self.states.lock().unwrap();
            let state = if states.len() > 1 { states.pop().unwrap() } else { states[0] };
            let api = |status: u16| {
                let body = br#"{"code":"X","message":"m"}"#;
                Err(Error::from_api(&request.method, ApiError::read(StatusCode::from_u16(status).unwrap(), None, body)))
            };
            match state {
                "" => api(500),
                "404" => api(404),
                state => Ok(reply(&format!(r#"{{"authenticate_state":"{state}","authenticate_number":"A1"}}"#))),
            }
        })
    }

    fn decrypt<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        Box::pin(async {
            Err(Error::new(ErrorKind::Decrypt, ("nothing is encrypted here", "这里没有敏感字段")))
        })
    }
}

fn reply(body: &str) -> Reply {
    let read =
        |name: &str| std::fs::read(format!("{}/../core/vectors/keys/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let key = PrivateKey::from_pem(read("platform.pkcs8.pem")).unwrap();
    let signature = key.sign(&message::response("1", "n", body.as_bytes())).unwrap();
    let headers = [
        ("Wechatpay-Serial", "PUB_KEY_ID_1"),
        ("Wechatpay-Timestamp", "1"),
        ("Wechatpay-Nonce", "n"),
        ("Wechatpay-Signature", &signature),
    ];
    let verifier = Verifier::new([PlatformKey::from_pem("PUB_KEY_ID_1", read("platform.spki.pem")).unwrap()]);
    let verified = verifier.verify(headers.as_slice(), Bytes::copy_from_slice(body.as_bytes()), 1).unwrap();
    Reply::new(StatusCode::OK, HeaderMap::new(), verified)
}

fn verification() -> Verification {
    Verification { authenticate_number: "A1".into(), sub_mchid: "1111111".into(), expires_in: 300 }
}

const PROCESSING: &str = "AUTHENTICATE_PROCESSING";

#[tokio::test(start_paused = true)]
async fn it_ends_with_the_first_final_answer_and_backs_off_until_then() {
    let script =
        Script::new(&[PROCESSING, PROCESSING, PROCESSING, PROCESSING, PROCESSING, PROCESSING, "AUTHENTICATE_SUCCESS"]);
    let waited = wait_for_result(&script, verification()).await.unwrap();
    assert!(waited.is_success());
    assert_eq!(waited.into_inner().authenticate_number, "A1");
    assert_eq!(script.asked_at(), [0, 2, 5, 9, 16, 26, 36]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_verification_is_final_and_no_success() {
    let waited = wait_for_result(&Script::new(&["AUTHENTICATE_FAILED"]), verification()).await.unwrap();
    assert!(matches!(waited, Waited::Final(_)) && !waited.is_success());
}

#[tokio::test(start_paused = true)]
async fn it_stops_when_the_tokens_life_and_the_grace_are_over_and_says_so() {
    let script = Script::new(&[PROCESSING]);
    let waited = wait_for_result(&script, verification()).grace(Duration::from_secs(20)).await.unwrap();
    assert!(matches!(waited, Waited::StillProcessing(_)));
    assert_eq!(script.asked_at().last(), Some(&320));
}

#[tokio::test(start_paused = true)]
async fn a_state_that_is_not_known_yet_is_not_final() {
    let waited =
        wait_for_result(&Script::new(&["AUTHENTICATE_PAUSED", "AUTHENTICATE_SUCCESS"]), verification()).await.unwrap();
    assert!(waited.is_success());
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_pass_does_not_end_it_and_another_does() {
    assert!(
        wait_for_result(&Script::new(&["", "", "AUTHENTICATE_SUCCESS"]), verification()).await.unwrap().is_success()
    );
    let error = wait_for_result(&Script::new(&["404"]), verification()).await.unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 404);
    let script = Script::new(&[""]);
    let error = wait_for_result(&script, verification()).await.unwrap_err();
    assert_eq!((error.api().unwrap().status().as_u16(), script.asked_at().last().copied()), (500, Some(315)));
}

#[tokio::test(start_paused = true)]
async fn a_life_that_no_clock_can_hold_is_survived() {
    for expires_in in [i64::MIN, i64::MAX] {
        let verification = Verification { expires_in, ..verification() };
        assert!(wait_for_result(&Script::new(&["AUTHENTICATE_SUCCESS"]), verification).await.unwrap().is_success());
    }
}

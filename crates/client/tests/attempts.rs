//! The attempts of one call: how long each may take, what a slow signer costs, what is too long to be read, and what all
//! of them together may have done. No time passes here: the clock of tokio is paused, or the transport is the test's.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use support::{Arrived, NOW, Responder, SERIAL, builder, public_key, signed};
use tokio::time::Instant;
use weixinpay::{Client, ClientBuilder, Error, ErrorKind, MerchantKey, Outcome, Signer, Transport, TransportError};
use weixinpay_core::{BoxFuture, Fetch, Operation, Route};

static FILE: Operation = Operation::new("GET", "/v3/billdownload/file", "下载账单");
const PRIMARY: &str = "primary.example";
const STANDBY: &str = "standby.example";

/// The network's behaviour in one attempt.
#[derive(Debug, Clone, Copy)]
enum Does {
    Hangs,
    Breaks,
    TooLarge,
    Answers(u16, &'static str),
}

/// Does one thing after the other, and then answers with success.
#[derive(Clone)]
struct Network {
    script: Arc<Vec<Does>>,
    made: Arc<AtomicUsize>,
    hosts: Arc<Mutex<Vec<String>>>,
}

impl Network {
    fn new(script: impl Into<Vec<Does>>) -> Self {
        Self { script: Arc::new(script.into()), made: Arc::default(), hosts: Arc::default() }
    }

    fn client(&self) -> ClientBuilder {
        let builder = builder(&format!("https://{PRIMARY}")).standby(format!("https://{STANDBY}"));
        builder.platform_key(public_key()).transport(self.clone())
    }

    fn made(&self) -> usize {
        self.made.load(SeqCst)
    }

    fn hosts(&self) -> Vec<String> {
        self.hosts.lock().unwrap().drain(..).collect()
    }
}

impl Transport for Network {
    fn send<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            self.hosts.lock().unwrap().push(request.uri().host().unwrap().to_owned());
            let made = self.made.fetch_add(1, SeqCst);
            match self.script.get(made).copied().unwrap_or(Does::Answers(200, "{}")) {
                Does::Hangs => std::future::pending().await,
                Does::Breaks => Err(TransportError::Broken("reset".into())),
                Does::TooLarge => Err(TransportError::TooLarge { limit: 7 }),
                Does::Answers(status, body) => {
                    let asked = Arrived {
                        method: String::new(),
                        target: String::new(),
                        headers: vec![("Wechatpay-Serial".to_owned(), support::PUBLIC_KEY_ID.to_owned())],
                        body: Vec::new(),
                    };
                    let mut answer = Response::builder().status(status);
                    if status == 200 {
                        for (name, value) in support::signature(&asked, body.as_bytes(), NOW) {
                            answer = answer.header(name, value);
                        }
                    }
                    Ok(answer.body(Bytes::from_static(body.as_bytes())).unwrap())
                }
            }
        })
    }
}

async fn get(client: &Client) -> Result<(), Error> {
    client.path("/v3/x").unwrap().get().await.map(|_| ())
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_hangs_leaves_time_for_the_next_at_the_standby() {
    let network = Network::new([Does::Hangs]);
    let client = network.client().retry(3, Duration::from_millis(1)).build().unwrap();
    let start = Instant::now();
    get(&client).await.unwrap();
    assert_eq!(network.hosts(), [PRIMARY, STANDBY]);
    // 10 s of the call's 30.
    assert_eq!(start.elapsed().as_secs(), 10);

    // A write that the caller declares safe is repeated, too.
    let network = Network::new([Does::Hangs]);
    let client = network.client().retry(3, Duration::from_millis(1)).build().unwrap();
    client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap();
    assert_eq!(network.made(), 2);

    // Half of a call that has less time.
    let network = Network::new([Does::Hangs]);
    let client = network.client().retry(3, Duration::from_millis(1)).timeout(Duration::from_secs(4)).build().unwrap();
    let start = Instant::now();
    get(&client).await.unwrap();
    assert_eq!((network.made(), start.elapsed().as_secs()), (2, 2));

    // A file may take its time.
    let network = Network::new([Does::Hangs]);
    let client = network.client().retry(3, Duration::from_millis(1)).build().unwrap();
    let start = Instant::now();
    let route = Route::new(&client, "/v3").segment("billdownload").segment("file");
    Fetch::new(route.call(&FILE)).await.unwrap();
    assert_eq!((network.made(), start.elapsed().as_secs()), (2, 15));
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_an_attempt_is_the_clients_or_the_calls_and_the_total_stays_the_limit_of_the_whole() {
    let network = Network::new([Does::Hangs; 9]);
    let new = || network.client().retry(2, Duration::ZERO).attempt_timeout(Duration::from_secs(3));
    let start = Instant::now();
    let error = get(&new().build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Timeout, Outcome::NoEffect, 3));
    assert_eq!(error.message().en, format!("there was no answer from https://{STANDBY}/ within 3.000 s"));
    assert_eq!(start.elapsed().as_secs(), 9);

    let start = Instant::now();
    let client = new().build().unwrap();
    let call = client.path("/v3/x").unwrap().get().attempt_timeout(Duration::from_secs(1));
    call.await.unwrap_err();
    assert_eq!((network.made(), start.elapsed().as_secs()), (6, 3));

    // The whole call ends when its time is over, whatever an attempt may take.
    let start = Instant::now();
    let client = new().timeout(Duration::from_secs(4)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((network.made(), start.elapsed().as_secs(), error.kind()), (8, 4, ErrorKind::Timeout));
    assert_eq!(error.message().en, format!("there was no answer from https://{STANDBY}/ within 4.000 s"));
}

#[tokio::test(start_paused = true)]
async fn a_write_that_may_not_be_repeated_has_the_whole_time_unless_it_is_said_otherwise() {
    let network = Network::new([Does::Hangs; 9]);
    let client = network.client().retry(3, Duration::ZERO).build().unwrap();
    let start = Instant::now();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Timeout, Outcome::Unknown, 1));
    assert_eq!(start.elapsed().as_secs(), 30);

    let call = client.path("/v3/x").unwrap().post_empty().attempt_timeout(Duration::from_secs(2));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Timeout, Outcome::Unknown, 2));
    assert_eq!(start.elapsed().as_secs(), 32);
}

/// Signs after this time.
struct Slow {
    key: MerchantKey,
    waits: Duration,
    blocks: bool,
}

impl Signer for Slow {
    fn serial_no(&self) -> &str {
        SERIAL
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(async move {
            if self.blocks {
                // As if the thread had been held up for as long.
                tokio::time::advance(self.waits).await;
            } else {
                tokio::time::sleep(self.waits).await;
            }
            self.key.sign(message).await
        })
    }
}

fn slow(waits: u64, blocks: bool) -> Slow {
    let key = MerchantKey::from_pem(SERIAL, support::vector("keys/merchant.pkcs8.pem")).unwrap();
    Slow { key, waits: Duration::from_secs(waits), blocks }
}

#[tokio::test(start_paused = true)]
async fn a_slow_signer_sent_nothing_and_no_host_is_blamed() {
    for blocks in [false, true] {
        let network = Network::new([]);
        let client = network.client().merchant(support::MCHID, slow(3, blocks)).build().unwrap();
        for _ in 0..4 {
            // The whole call's limit, and that of an attempt.
            let post = || client.path("/v3/x").unwrap().post_empty();
            let of_call = post().timeout(Duration::from_secs(1)).await.unwrap_err();
            let of_attempt = post().attempt_timeout(Duration::from_secs(1)).await.unwrap_err();
            for error in [of_call, of_attempt] {
                assert_eq!((error.kind(), error.outcome()), (ErrorKind::Signer, Outcome::NoEffect), "{error}");
                assert!(error.to_string().starts_with("the signer had not signed within 1.000 s; nothing was sent"));
            }
        }
        assert_eq!(network.made(), 0);
        client.path("/v3/x").unwrap().post_empty().await.unwrap();
        assert_eq!(network.hosts(), [PRIMARY], "the primary was kept");
    }
    // The list of certificates is signed, too.
    let network = Network::new([]);
    let builder = builder(&format!("https://{PRIMARY}")).transport(network.clone()).api_v3_key(support::API_V3_KEY);
    let client = builder.merchant(support::MCHID, slow(3, false)).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().timeout(Duration::from_secs(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Signer, Outcome::NoEffect, 0));
}

/// Fails as the connection to a remote signer would.
struct Failing(ErrorKind);

impl Signer for Failing {
    fn serial_no(&self) -> &str {
        SERIAL
    }

    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(async { Err(Error::new(self.0, ("the KMS is away", "KMS 不可用")).with_outcome(Outcome::Unknown)) })
    }
}

#[tokio::test]
async fn a_signer_that_fails_is_its_own_kind_whatever_it_fails_with() {
    for kind in [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport, ErrorKind::Api, ErrorKind::Signer] {
        let network = Network::new([]);
        let client = network.client().merchant(support::MCHID, Failing(kind)).retry(2, Duration::ZERO).build().unwrap();
        let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Signer, Outcome::NoEffect), "{kind:?}");
        assert!(error.message().en.contains("the KMS is away"), "{error}");
        assert_eq!(network.made(), 0);
    }
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_asked_for_once_and_says_nothing_against_the_host() {
    let network = Network::new([Does::TooLarge; 4]);
    let client = network.client().retry(2, Duration::ZERO).build().unwrap();
    for _ in 0..2 {
        let route = Route::new(&client, "/v3").segment("billdownload").segment("file");
        let file = Fetch::new(route.call(&FILE)).await.unwrap_err();
        let read = get(&client).await.unwrap_err();
        for error in [file, read] {
            assert_eq!(
                (error.kind(), error.outcome(), error.is_retryable()),
                (ErrorKind::TooLarge, Outcome::NoEffect, false)
            );
            assert!(error.message().en.ends_with("is longer than the limit of 7 bytes"), "{error}");
        }
    }
    assert_eq!(network.made(), 4);
    client.path("/v3/x").unwrap().post_empty().await.unwrap();
    assert_eq!(network.hosts(), [PRIMARY; 5]);

    let network = Network::new([Does::TooLarge]);
    let client = network.client().retry(2, Duration::ZERO).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::TooLarge, Outcome::Unknown, 1));
}

#[tokio::test]
async fn seventeen_mebibytes_are_too_long_for_the_built_in_transport() {
    let chunked = |_: &Arrived| {
        let mut answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1100000\r\n".to_vec();
        answer.resize(answer.len() + 17 * 1024 * 1024, b'a');
        answer.extend_from_slice(b"\r\n0\r\n\r\n");
        answer
    };
    let announced = |_: &Arrived| support::http(200, &[], &vec![b'a'; 17 * 1024 * 1024]);
    for server in [Responder::start(chunked).await, Responder::start(announced).await] {
        let client = server.client().retry(2, Duration::ZERO).build().unwrap();
        let route = Route::new(&client, "/v3").segment("billdownload").segment("file");
        let error = Fetch::new(route.call(&FILE)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome(), server.arrived().len()),
            (ErrorKind::TooLarge, Outcome::NoEffect, 1)
        );
        assert!(error.message().en.contains("16777216 bytes"), "{error}");
    }
}

#[tokio::test]
async fn a_later_refusal_never_lowers_what_an_earlier_attempt_may_have_done() {
    let refused = Does::Answers(400, r#"{"code":"PARAM_ERROR","message":"m"}"#);
    for first in [
        Does::Breaks,
        Does::Answers(500, r#"{"code":"SYSTEM_ERROR","message":"m"}"#),
        Does::Answers(502, "<html>"),
        Does::Answers(429, r#"{"code":"FREQUENCY_LIMITED","message":"m"}"#),
        Does::Answers(400, r#"{"code":"BANK_ERROR","message":"m"}"#),
    ] {
        let network = Network::new([first, refused]);
        let client = network.client().retry(2, Duration::ZERO).build().unwrap();
        let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Api, Outcome::Unknown, 2), "{first:?}");
        assert_eq!(error.api().unwrap().code(), "PARAM_ERROR");
    }
    let network = Network::new([refused]);
    let client = network.client().retry(2, Duration::ZERO).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
    assert_eq!((error.outcome(), network.made()), (Outcome::Refused, 1));
}

#[tokio::test(start_paused = true)]
async fn a_later_refusal_lowers_nothing_after_an_attempt_that_hung() {
    let network = Network::new([Does::Hangs, Does::Answers(400, r#"{"code":"PARAM_ERROR","message":"m"}"#)]);
    let client = network.client().retry(2, Duration::ZERO).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().idempotent().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), network.made()), (ErrorKind::Api, Outcome::Unknown, 2));
}

#[tokio::test]
async fn what_a_gateway_answers_to_a_write_is_unknown_and_a_valid_signature_makes_it_a_refusal() {
    // The status, the body, whether it is signed rightly, and what a write may have done.
    let html = "<html>403 Forbidden</html>";
    for (status, body) in [
        (302, ""),
        (304, ""),
        (400, html),
        (403, html),
        (404, ""),
        (407, ""),
        (408, ""),
        (409, ""),
        (413, ""),
        (499, ""),
        (600, ""),
        (999, ""),
    ] {
        let server = Responder::start(move |_| support::http(status, &[], body.as_bytes())).await;
        let client = server.client().build().unwrap();
        let error = client.path("/v3/pay/transactions/native").unwrap().unchecked().post_empty().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Api, Outcome::Unknown), "{status} {body}");
        assert!(!error.api().unwrap().is_wechat_pays());
        let read = client.path("/v3/x").unwrap().get().await.unwrap_err();
        assert_eq!(read.outcome(), Outcome::NoEffect, "{status} {body}");
    }
    let server = Responder::start(|request| signed(request, 403, html.as_bytes(), NOW)).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Refused);
    assert!(error.api().unwrap().is_signed());

    // A wrong signature, and a valid one over other bytes, make nothing WeChat Pay's.
    let other = |request: &Arrived| support::http(403, &support::signature(request, b"{}", NOW), html.as_bytes());
    let stale = |request: &Arrived| signed(request, 403, html.as_bytes(), NOW - 301);
    for server in [Responder::start(other).await, Responder::start(stale).await] {
        let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert!(!error.api().unwrap().is_signed());
    }
    // A signed one that says it is going on is not refused.
    let going_on = br#"{"code":"USERPAYING","message":"m"}"#;
    let server = Responder::start(|request| signed(request, 400, going_on, NOW)).await;
    let error = server.client().build().unwrap().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn a_write_without_a_body_says_that_it_has_none_and_a_read_says_nothing() {
    let server = Responder::signed(200, "{}").await;
    let client = server.client().build().unwrap();
    client.path("/v3/x").unwrap().post_empty().await.unwrap();
    client.path("/v3/x").unwrap().get().await.unwrap();
    client.path("/v3/x").unwrap().post(&serde_json::json!({})).await.unwrap();
    let lengths: Vec<_> = server
        .arrived()
        .iter()
        .map(|request| {
            let all = request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
            all.map(|(_, value)| value.clone()).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(lengths, [vec!["0".to_owned()], vec![], vec!["2".to_owned()]]);
}

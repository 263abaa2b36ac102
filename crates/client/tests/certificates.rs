//! Platform certificates that are downloaded: once for all, again in time, and never without proof.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;
use support::{
    API_V3_KEY, Arrived, CERTIFICATE_SERIAL, NOW, PUBLIC_KEY_ID, Responder, builder, http, public_key, signed, vector,
};
use weixinpay::{ApiV3Key, Client, ErrorKind, Outcome, SignatureError};

/// A server of `/v3/certificates` whose clock and list can be changed.
struct Platform {
    server: Responder,
    now: Arc<AtomicI64>,
    downloads: Arc<AtomicUsize>,
}

impl Platform {
    async fn start(list: impl Fn(usize) -> Vec<(&'static str, &'static str)> + Send + Sync + 'static) -> Self {
        let (now, downloads) = (Arc::new(AtomicI64::new(NOW)), Arc::new(AtomicUsize::new(0)));
        let (clock, count) = (Arc::clone(&now), Arc::clone(&downloads));
        let server = Responder::start(move |request| {
            let now = clock.load(Ordering::SeqCst);
            if request.target != "/v3/certificates" {
                return signed(request, 200, b"{}", now);
            }
            let list = list(count.fetch_add(1, Ordering::SeqCst));
            signed(request, 200, certificates(&list).as_bytes(), now)
        })
        .await;
        Self { server, now, downloads }
    }

    fn client(&self) -> Client {
        let now = Arc::clone(&self.now);
        builder(&self.server.base_url).api_v3_key(API_V3_KEY).clock(move || now.load(Ordering::SeqCst)).build().unwrap()
    }

    fn downloads(&self) -> usize {
        self.downloads.load(Ordering::SeqCst)
    }

    /// Waits for a download that no call waits for.
    async fn has_downloaded(&self, times: usize) {
        while self.downloads() < times {
            tokio::task::yield_now().await;
        }
    }
}

fn certificates(list: &[(&str, &str)]) -> String {
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let data: Vec<_> = list
        .iter()
        .map(|(serial, name)| {
            let ciphertext = key.seal("61f9c719728a", "certificate", &vector(&format!("keys/{name}.cert.pem"))).unwrap();
            let sealed = json!({"algorithm": "AEAD_AES_256_GCM", "nonce": "61f9c719728a", "associated_data": "certificate", "ciphertext": ciphertext});
            json!({"serial_no": serial, "effective_time": "2026-01-01T00:00:00+08:00", "expire_time": "2031-01-01T00:00:00+08:00", "encrypt_certificate": sealed})
        })
        .collect();
    json!({ "data": data }).to_string()
}

const PLATFORM: (&str, &str) = (CERTIFICATE_SERIAL, "platform");

async fn call(client: &Client) -> Result<(), weixinpay::Error> {
    client.path("/v3/x").unwrap().get().await.map(drop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_download_serves_all_who_wait_for_it() {
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    let client = platform.client();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { call(&client).await }
            })
        })
        .collect();
    for done in calls {
        done.await.unwrap().unwrap();
    }
    assert_eq!(platform.downloads(), 1);
    let arrived = platform.server.arrived();
    assert_eq!(arrived.len(), 51);
    // Every request but the very first names the certificate that was downloaded.
    assert!(
        arrived
            .iter()
            .filter(|request| request.target == "/v3/x")
            .all(|request| request.header("wechatpay-serial") == Some(CERTIFICATE_SERIAL))
    );
}

#[tokio::test]
async fn certificates_are_downloaded_again_before_they_are_twelve_hours_old() {
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    let client = platform.client();
    call(&client).await.unwrap();
    platform.now.store(NOW + 10 * 3600, Ordering::SeqCst);
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 1);
    platform.now.store(NOW + 12 * 3600 - 1, Ordering::SeqCst);
    call(&client).await.unwrap();
    platform.has_downloaded(2).await;
    call(&client).await.unwrap();
    assert_eq!(platform.downloads(), 2);
}

#[tokio::test]
async fn a_refresh_that_fails_goes_on_with_the_certificates_at_hand() {
    let platform = Platform::start(|download| if download == 0 { vec![PLATFORM] } else { vec![] }).await;
    let client = platform.client();
    call(&client).await.unwrap();
    platform.now.store(NOW + 12 * 3600, Ordering::SeqCst);
    call(&client).await.unwrap();
    platform.has_downloaded(2).await;
    call(&client).await.unwrap();
}

#[tokio::test]
async fn a_refresh_that_hangs_holds_up_no_call() {
    // The list is answered once and then never again: the connection stays open.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    let now = Arc::clone(&platform.now);
    let answering = platform.server.base_url.clone();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = builder(&answering)
        .api_v3_key(API_V3_KEY)
        .transport(Detour { to: silent, after: 1, count })
        .clock(move || now.load(Ordering::SeqCst))
        .build()
        .unwrap();
    call(&client).await.unwrap();
    platform.now.store(NOW + 12 * 3600, Ordering::SeqCst);
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    // One download hangs; no call waits for it, and none starts another.
    while asked.load(Ordering::SeqCst) < 2 {
        tokio::task::yield_now().await;
    }
    call(&client).await.unwrap();
    assert_eq!((asked.load(Ordering::SeqCst), platform.downloads()), (2, 1));
}

/// Answers from the server, but sends each download after the first ones to a port that never answers.
struct Detour {
    to: String,
    after: usize,
    count: Arc<AtomicUsize>,
}

impl weixinpay::Transport for Detour {
    fn send<'a>(
        &'a self,
        mut request: ::http::Request<bytes::Bytes>,
    ) -> weixinpay_core::BoxFuture<'a, Result<::http::Response<bytes::Bytes>, weixinpay::TransportError>> {
        if request.uri().path() == "/v3/certificates" && self.count.fetch_add(1, Ordering::SeqCst) >= self.after {
            *request.uri_mut() = format!("{}/v3/certificates", self.to).parse().unwrap();
        }
        Box::pin(support::plain_http(request))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_download_that_fails_once_fails_no_call_and_one_that_fails_for_good_fails_all_alike() {
    for (failures, retries) in [(1, 2), (99, 0)] {
        let count = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&count);
        let server = Responder::start(move |request| {
            if request.target != "/v3/certificates" {
                return signed(request, 200, b"{}", NOW);
            }
            if seen.fetch_add(1, Ordering::SeqCst) < failures {
                return http(503, &[], br#"{"code":"SERVICE_UNAVAILABLE","message":"m"}"#);
            }
            signed(request, 200, certificates(&[PLATFORM]).as_bytes(), NOW)
        })
        .await;
        let client = builder(&server.base_url).api_v3_key(API_V3_KEY).retry(retries, Duration::from_millis(1));
        let client = client.build().unwrap();
        let calls: Vec<_> = (0..10)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { call(&client).await })
            })
            .collect();
        for done in calls {
            match done.await.unwrap() {
                Ok(()) => assert_eq!(failures, 1),
                Err(error) => {
                    assert_eq!((error.kind(), error.outcome(), failures), (ErrorKind::Api, Outcome::NoEffect, 99));
                    assert!(error.is_retryable() && error.api().is_some_and(|api| api.status().as_u16() == 503));
                }
            }
        }
    }
}

#[tokio::test]
async fn a_public_key_goes_on_when_the_certificates_are_gone() {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    let server = Responder::start(move |request| {
        if request.target == "/v3/certificates" {
            seen.fetch_add(1, Ordering::SeqCst);
            return http(404, &[], br#"{"code":"RESOURCE_NOT_EXISTS","message":"m"}"#);
        }
        signed(request, 200, b"{}", NOW)
    })
    .await;
    let both = || builder(&server.base_url).api_v3_key(API_V3_KEY).platform_key(public_key()).download_certificates();
    let client = both().build().unwrap();
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    // Nor is the list asked for with every call.
    assert_eq!(count.load(Ordering::SeqCst), 1);
    // Before the switch the certificates are needed, and nothing takes their place.
    let error = call(&both().prefer_certificates().build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoPlatformKey);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotation_while_calls_are_in_flight_loses_no_outcome() {
    let next = weixinpay::PlatformKey::from_certificate_pem(vector("keys/platform-next.cert.pem")).unwrap();
    let serial: &'static str = next.id().to_owned().leak();
    let downloads = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicI64::new(NOW));
    // The slow answers are held back until the fast one has brought the new certificate.
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let (count, clock) = (Arc::clone(&downloads), Arc::clone(&now));
    let server = Responder::start(move |request| {
        let now = clock.load(Ordering::SeqCst);
        match request.target.as_str() {
            "/v3/certificates" => {
                let first = count.fetch_add(1, Ordering::SeqCst) == 0;
                let list = if first { vec![PLATFORM] } else { vec![PLATFORM, (serial, "platform-next")] };
                signed(request, 200, certificates(&list).as_bytes(), now)
            }
            "/v3/warm" => signed(request, 200, b"{}", now),
            target => {
                if target == "/v3/slow" {
                    held.lock().unwrap().recv().unwrap();
                }
                signed_by_next(serial, b"{}", now)
            }
        }
    })
    .await;
    let clock = Arc::clone(&now);
    let client = builder(&server.base_url).api_v3_key(API_V3_KEY).clock(move || clock.load(Ordering::SeqCst));
    let client = client.build().unwrap();
    client.path("/v3/warm").unwrap().get().await.unwrap();
    now.store(NOW + 3600, Ordering::SeqCst);
    let slow = tokio::spawn({
        let client = client.clone();
        async move { client.path("/v3/slow").unwrap().post_empty().await.map(drop) }
    });
    while !server.has_seen("/v3/slow") {
        tokio::task::yield_now().await;
    }
    client.path("/v3/fast").unwrap().post_empty().await.unwrap();
    release.send(()).unwrap();
    slow.await.unwrap().unwrap();
    assert_eq!(downloads.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_unknown_serial_causes_one_download_and_no_flood() {
    // The list first knows another certificate only; the answers are signed by the platform's from the beginning.
    let next = ("", "platform-next");
    let serial =
        weixinpay::PlatformKey::from_certificate_pem(vector("keys/platform-next.cert.pem")).unwrap().id().to_owned();
    let serial: &'static str = serial.leak();
    let downloads = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicI64::new(NOW));
    let (count, clock) = (Arc::clone(&downloads), Arc::clone(&now));
    let server = Responder::start(move |request| {
        let now = clock.load(Ordering::SeqCst);
        if request.target != "/v3/certificates" {
            return signed(request, 200, b"{}", now);
        }
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let list = if first { vec![(serial, next.1)] } else { vec![(serial, next.1), PLATFORM] };
        let body = certificates(&list);
        if first { signed_by_next(serial, body.as_bytes(), now) } else { signed(request, 200, body.as_bytes(), now) }
    })
    .await;
    let clock = Arc::clone(&now);
    let client =
        builder(&server.base_url).api_v3_key(API_V3_KEY).clock(move || clock.load(Ordering::SeqCst)).build().unwrap();

    // Right after the first download, another one is not due: refused, and no second download.
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), downloads.load(Ordering::SeqCst)), (ErrorKind::Signature(SignatureError::UnknownKey), 1));
    // A minute later it is, and the same answer is verified without being asked for again.
    now.store(NOW + 60, Ordering::SeqCst);
    call(&client).await.unwrap();
    assert_eq!((downloads.load(Ordering::SeqCst), server.arrived().len()), (2, 4));
}

fn signed_by_next(serial: &str, body: &[u8], now: i64) -> Vec<u8> {
    let (timestamp, nonce) = (now.to_string(), "593BEC0C930BF1AFEB40B4A08C8FB242");
    let signature =
        support::key("platform-next").sign(&weixinpay_core::message::response(&timestamp, nonce, body)).unwrap();
    let headers = [
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Timestamp", &timestamp),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Signature", &signature),
    ];
    http(200, &headers.map(|(name, value)| (name.to_owned(), value.to_owned())), body)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_any_certificate_nothing_is_sent_and_the_remedy_is_named() {
    let missing: fn(&Arrived) -> Vec<u8> =
        |_| http(404, &[], r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#.as_bytes());
    let empty: fn(&Arrived) -> Vec<u8> = |request| signed(request, 200, br#"{"data":[]}"#, NOW);
    for answer in [missing, empty] {
        let server = Responder::start(answer).await;
        let client = builder(&server.base_url).api_v3_key(API_V3_KEY).build().unwrap();
        let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::NoPlatformKey, Outcome::NoEffect));
        assert_eq!(
            error.to_string(),
            "WeChat Pay has no valid platform certificate for this merchant (new merchants have a public key only: configure it with its PUB_KEY_ID from the merchant portal; or the base URL is not right)"
        );
        assert!(server.arrived().iter().all(|request| request.target == "/v3/certificates"));
    }
}

#[tokio::test]
async fn a_list_that_is_signed_by_nobody_it_contains_is_refused() {
    // Signed by the platform certificate, but the list has another one only.
    let serial =
        weixinpay::PlatformKey::from_certificate_pem(vector("keys/platform-next.cert.pem")).unwrap().id().to_owned();
    let body = certificates(&[(&serial, "platform-next")]);
    let server = Responder::start(move |request| signed(request, 200, body.as_bytes(), NOW)).await;
    let client = builder(&server.base_url).api_v3_key(API_V3_KEY).build().unwrap();
    assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::Signature(SignatureError::UnknownKey));
}

#[tokio::test]
async fn another_merchants_api_v3_key_opens_no_certificate() {
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    let client = builder(&platform.server.base_url).api_v3_key("0123456789abcdef0123456789abcdeb").build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decrypt, Outcome::NoEffect));
}

#[tokio::test]
async fn expired_certificates_of_the_list_are_not_taken() {
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    platform.now.store(4_000_000_000, Ordering::SeqCst);
    assert_eq!(call(&platform.client()).await.unwrap_err().kind(), ErrorKind::NoPlatformKey);
}

#[tokio::test]
async fn a_merchant_moves_from_certificates_to_the_public_key() {
    let platform = Platform::start(|_| vec![PLATFORM]).await;
    let both =
        || builder(&platform.server.base_url).api_v3_key(API_V3_KEY).platform_key(public_key()).download_certificates();
    let serials = || {
        platform
            .server
            .arrived()
            .iter()
            .map(|request| request.header("wechatpay-serial").map(str::to_owned))
            .collect::<Vec<_>>()
    };

    // Before the switch: the public key is trusted already, but never named.
    call(&both().prefer_certificates().build().unwrap()).await.unwrap();
    assert_eq!(serials(), [None, Some(CERTIFICATE_SERIAL.to_owned())]);
    // During it: the public key is named, and answers of both are accepted.
    call(&both().build().unwrap()).await.unwrap();
    assert_eq!(serials()[2..], [Some(PUBLIC_KEY_ID.to_owned()), Some(PUBLIC_KEY_ID.to_owned())]);
    // After it: the public key alone, and nothing is downloaded.
    let downloads = platform.downloads();
    call(&builder(&platform.server.base_url).platform_key(public_key()).build().unwrap()).await.unwrap();
    assert_eq!(platform.downloads(), downloads);
}

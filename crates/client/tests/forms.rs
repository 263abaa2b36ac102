//! Uploads and downloads: what is signed, what is sent, and what is not believed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine as _;
use support::{MCHID, NOW, Responder, http, key, signature, signed};
use weixinpay::{ErrorKind, File, SignatureError};
use weixinpay_core::{Authorization, BoxFuture, Call, Dispatch, Empty, Error, Fetch, Form, Operation, Route, Upload};

static UPLOAD: Operation = Operation::new("POST", "/v3/merchant/media/upload", "图片上传");
static FILE: Operation = Operation::new("GET", "/v3/billdownload/file", "下载账单");

/// As the generated forms are: a meta of its own, and a file.
struct Image;

const META: &str =
    r#"{"filename":"a.png","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}"#;

impl Form for Image {
    fn upload(&self) -> Result<Upload, Error> {
        Ok(Upload::new(bytes::Bytes::from_static(META.as_bytes()), "file", File::new("a.png", "abc")))
    }
}

fn upload(dispatch: &dyn Dispatch) -> Call<'_, Empty> {
    let place = Route::new(dispatch, "/v3").segment("merchant").segment("media").segment("upload");
    place.call(&UPLOAD).with_upload(&Image)
}

fn fetch(dispatch: &dyn Dispatch) -> Fetch<'_> {
    Fetch::new(Route::new(dispatch, "/v3").segment("billdownload").segment("file").call(&FILE))
}

#[tokio::test]
async fn only_the_meta_of_an_upload_is_signed_and_all_of_it_is_sent() {
    // The first attempt fails, so that a repetition is seen, too.
    let count = AtomicU32::new(0);
    let server = Responder::start(move |request| match count.fetch_add(1, Ordering::Relaxed) {
        0 => http(500, &[], br#"{"code":"SYSTEM_ERROR","message":"again"}"#),
        _ => signed(request, 200, b"{}", NOW),
    })
    .await;
    let client = server.client().build().unwrap();
    upload(&client).retry(1).idempotent().await.unwrap();

    let arrived = server.arrived();
    assert_eq!(arrived.len(), 2);
    assert_eq!(arrived[0].body, arrived[1].body);
    for request in arrived {
        let content_type = request.header("content-type").unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let body = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{META}\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
             Content-Type: image/png\r\n\r\nabc\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8(request.body.clone()).unwrap(), body);
        let authorization = Authorization::parse(request.header("authorization").unwrap()).unwrap();
        assert_eq!(authorization.mchid, MCHID);
        let message = weixinpay_core::message::request(
            "POST",
            "/v3/merchant/media/upload",
            NOW,
            &authorization.nonce_str,
            META.as_bytes(),
        );
        let merchant = key("merchant").public_key().unwrap();
        let signature = base64::engine::general_purpose::STANDARD.decode(&authorization.signature).unwrap();
        assert!(merchant.verify(&message, &signature));
    }
}

#[tokio::test]
async fn a_file_arrives_without_a_signature_and_is_never_a_verified_answer() {
    let server = Responder::start(|_| http(200, &[], b"\x1f\x8bbill")).await;
    let client = server.client().build().unwrap();
    let file = fetch(&client).header("Accept-Encoding", "gzip").await.unwrap();
    assert_eq!((file.status.as_u16(), &file.bytes[..]), (200, &b"\x1f\x8bbill"[..]));
    let arrived = server.arrived();
    assert_eq!(arrived[0].header("accept"), Some("*/*"));
    assert_eq!(arrived[0].header("accept-encoding"), Some("gzip"));
    assert!(arrived[0].header("authorization").is_some());
    // The same bytes as an answer are refused.
    let answer = client.path("/v3/anything").unwrap().get().await.unwrap_err();
    assert!(matches!(answer.kind(), ErrorKind::Signature(_)));
}

#[tokio::test]
async fn a_refused_download_is_an_error_of_the_api() {
    let server = Responder::start(|_| http(400, &[], br#"{"code":"INVALID_REQUEST","message":"expired"}"#)).await;
    let client = server.client().build().unwrap();
    let error = fetch(&client).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), "INVALID_REQUEST");
}

static STATEMENT: Operation = Operation::new("GET", "/v3/global/statements", "下载对账单");

#[tokio::test]
async fn a_statement_is_verified_by_its_digest() {
    // `printf bill | sha1sum`
    const SHA1: &str = "c692d6a10598e0a801576fdd4ecf3c37e45bfbc4";
    let sha1 = |value: &str| ("Wechatpay-Statement-Sha1".to_owned(), value.to_owned());
    let answered = |bill: &'static [u8], extra: Vec<(String, String)>, is_signed: bool| async move {
        let server = Responder::start(move |request| {
            let signed = signature(request, format!("{{\"sha1\":\"{SHA1}\"}}").as_bytes(), NOW);
            let headers = if is_signed { [signed, extra.clone()].concat() } else { extra.clone() };
            http(200, &headers, bill)
        })
        .await;
        let client = server.client().build().unwrap();
        let place = Route::new(&client, "/v3").segment("global").segment("statements");
        Fetch::new(place.call(&STATEMENT)).await
    };
    assert_eq!(answered(b"bill", vec![sha1(SHA1)], true).await.unwrap().bytes, "bill");
    for (bill, extra, is_signed, refusal) in [
        (&b"bull"[..], vec![sha1(SHA1)], true, SignatureError::BadSignature),
        (b"bill", vec![sha1("00")], true, SignatureError::BadSignature),
        (b"bill", vec![], true, SignatureError::MissingHeader),
        (b"bill", vec![sha1(SHA1), sha1(SHA1)], true, SignatureError::MalformedHeader),
        (b"bill", vec![sha1(SHA1)], false, SignatureError::MissingHeader),
    ] {
        let error = answered(bill, extra, is_signed).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature(refusal), "{error}");
    }
}

#[tokio::test]
async fn who_cannot_download_says_so() {
    struct Answers;
    impl Dispatch for Answers {
        fn dispatch<'a>(&'a self, _: weixinpay_core::Request) -> BoxFuture<'a, Result<weixinpay_core::Reply, Error>> {
            Box::pin(async { Err(Error::config(("nothing here", "这里什么也没有"))) })
        }

        fn decrypt<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<weixinpay_core::Sensitive, Error>> {
            Box::pin(async { Err(Error::config(("nothing here", "这里什么也没有"))) })
        }
    }
    let error = fetch(&Answers).await.unwrap_err();
    assert_eq!(error.message().en, "GET /v3/billdownload/file downloads a file, and this caller cannot");
}

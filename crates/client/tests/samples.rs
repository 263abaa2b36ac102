//! Every Rust sample of the reference is compiled here, and sends the request of its page.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "samples/all.rs"]
mod all;
mod support;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use support::{MCHID, SERIAL, public_key, vector};
use weixinpay::{Client, Error, MerchantKey, Transport, TransportError};
use weixinpay_catalog::{Operation, all, find};
use weixinpay_core::BoxFuture;

/// Files that the samples read, from the directory that they run in.
const FILES: [&str; 2] = ["picture.png", "video.mp4"];

/// Remembers what is sent, and says no to all of it.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Request<Bytes>>>>);

impl Transport for Recorder {
    fn send<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>> {
        self.0.lock().unwrap().push(request);
        let refusal = Bytes::from_static(br#"{"code":"INVALID_REQUEST","message":"recorded"}"#);
        Box::pin(async move { Ok(Response::builder().status(400).body(refusal).unwrap()) })
    }
}

#[tokio::test]
async fn every_sample_sends_the_request_of_its_page() {
    let directory = tempfile::tempdir().unwrap();
    std::env::set_current_dir(directory.path()).unwrap();
    FILES.iter().for_each(|name| std::fs::write(name, "content").unwrap());
    let recorder = Recorder::default();
    let client = Client::builder()
        .merchant(MCHID, MerchantKey::from_pem(SERIAL, vector("keys/merchant.pkcs8.pem")).unwrap())
        .platform_key(public_key())
        .transport(recorder.clone())
        .build()
        .unwrap();
    let mut faults = Vec::new();
    for (method, path, run) in all::ALL {
        let error = run(&client).await.unwrap_err();
        let sent = std::mem::take(&mut *recorder.0.lock().unwrap());
        let fault = match (sent.as_slice(), error.downcast_ref::<Error>().and_then(Error::api)) {
            ([request], Some(_)) => differs(find(method, path).unwrap(), request),
            _ => Some(format!("is not sent: {error}")),
        };
        faults.extend(fault.map(|fault| format!("{method} {path} {fault}")));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_typed_operation_has_a_sample_and_its_page_shows_it() {
    let typed: Vec<&Operation> = all().iter().filter(|operation| operation.family().version() == "v3").collect();
    assert_eq!(all::ALL.len(), typed.len());
    for operation in typed {
        let sample = operation.sample().unwrap_or_else(|| panic!("{operation:?} has none"));
        let method = format!(".{}(", operation.method().to_lowercase());
        assert!(sample.contains(&method) && sample.contains("client"), "{operation:?}: {sample}");
    }
}

/// What the request of a sample has otherwise than its page says.
fn differs(operation: &Operation, request: &Request<Bytes>) -> Option<String> {
    let (method, path) = (request.method().as_str(), request.uri().path());
    // The path of another operation may fit, too: every fixed segment counts.
    let fits = operation.path().split('/').count() == path.split('/').count()
        && operation.path().split('/').zip(path.split('/')).all(|(a, b)| a == b || a.starts_with('{') && !b.is_empty());
    if method != operation.method() || !fits {
        return Some(format!("goes to {method} {path}"));
    }
    let is_form = operation.details().request_media() == Some("multipart/form-data");
    let content_type = request.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wanted = match (operation.details().request(), is_form) {
        (None, _) => "",
        (Some(_), true) => "multipart/form-data; boundary=",
        (Some(_), false) => "application/json",
    };
    if request.body().is_empty() != wanted.is_empty() || !content_type.starts_with(wanted) {
        return Some(format!("has a body of {} bytes and of the type {content_type:?}", request.body().len()));
    }
    None
}

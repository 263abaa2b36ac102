//! A local server that says exactly what a test wants it to say, and remembers what it received.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test binary uses a part of it")]

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use weixinpay::{Client, ClientBuilder, MerchantKey, PlatformKey};
use weixinpay_core::{PrivateKey, message};
use weixinpay_testkit::Message;

pub const NOW: i64 = 1_763_888_400;
pub const MCHID: &str = "1900009191";
pub const SERIAL: &str = "3775B6A45ACD588826D15E583A95F5DD00000001";
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000091912026112300000000000001";
pub const CERTIFICATE_SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7200000002";
pub const API_V3_KEY: &str = "0123456789abcdef0123456789abcdea";

pub fn vector(name: &str) -> Vec<u8> {
    let path = format!("{}/../core/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub fn key(name: &str) -> PrivateKey {
    PrivateKey::from_pem(vector(&format!("keys/{name}.pkcs8.pem"))).unwrap()
}

pub fn public_key() -> PlatformKey {
    PlatformKey::from_pem(PUBLIC_KEY_ID, vector("keys/platform-next.spki.pem")).unwrap()
}

pub fn certificate() -> PlatformKey {
    PlatformKey::from_certificate_pem(vector("keys/platform.cert.pem")).unwrap()
}

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Arrived {
    pub fn header(&self, name: &str) -> Option<&str> {
        weixinpay_core::Headers::header(&self.headers, name)
    }

    pub fn bytes(&self) -> Vec<u8> {
        [format!("{:?}", self).into_bytes(), self.body.clone()].concat()
    }
}

/// Answers each request with the raw bytes that the function gives, and then closes the connection.
pub struct Responder {
    pub base_url: String,
    pub arrived: Arc<Mutex<Vec<Arrived>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Responder {
    pub async fn start(answer: impl Fn(&Arrived) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&arrived), Arc::new(answer));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                tokio::spawn(async move {
                    if let Some((mut stream, request)) = read(stream).await {
                        seen.lock().unwrap().push(request.clone());
                        // An answer may wait for something: it is made beside the other tasks.
                        let bytes = tokio::task::spawn_blocking(move || answer(&request)).await.unwrap();
                        let _ = stream.write_all(&bytes).await;
                        let _ = stream.shutdown().await;
                    }
                });
            }
        });
        Self { base_url, arrived, task }
    }

    /// Answers all requests with this JSON, signed by the key that the request asks for.
    pub async fn signed(status: u16, body: &'static str) -> Self {
        Self::start(move |request| signed(request, status, body.as_bytes(), NOW)).await
    }

    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    /// Whether a request to this target has arrived.
    pub fn has_seen(&self, target: &str) -> bool {
        self.arrived.lock().unwrap().iter().any(|request| request.target == target)
    }

    /// A client of this server that trusts the public key and lives at [`NOW`].
    pub fn client(&self) -> ClientBuilder {
        builder(&self.base_url).platform_key(public_key())
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub fn builder(base_url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(base_url)
        .merchant(MCHID, MerchantKey::from_pem(SERIAL, vector("keys/merchant.pkcs8.pem")).unwrap())
        .clock(|| NOW)
        .retry(0, std::time::Duration::from_millis(1))
}

/// A whole HTTP answer.
pub fn http(status: u16, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n");
    if status != 204 {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

/// The headers of an answer that is signed by the key that the request asks for.
pub fn signature(request: &Arrived, body: &[u8], timestamp: i64) -> Vec<(String, String)> {
    let (serial, name) = match request.header("Wechatpay-Serial") {
        Some(PUBLIC_KEY_ID) => (PUBLIC_KEY_ID, "platform-next"),
        _ => (CERTIFICATE_SERIAL, "platform"),
    };
    let (timestamp, nonce) = (timestamp.to_string(), "593BEC0C930BF1AFEB40B4A08C8FB242");
    let signature = key(name).sign(&message::response(&timestamp, nonce, body)).unwrap();
    [
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Timestamp", &timestamp),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Signature", &signature),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

pub fn signed(request: &Arrived, status: u16, body: &[u8], timestamp: i64) -> Vec<u8> {
    http(status, &signature(request, body, timestamp), body)
}

async fn read(mut stream: TcpStream) -> Option<(TcpStream, Arrived)> {
    let Message { first, headers, body } = Message::read(&mut stream).await?;
    let mut first = first.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    Some((stream, Arrived { method, target, headers, body }))
}

/// One request over a connection of its own, as a transport sends it.
pub async fn plain_http(
    request: ::http::Request<bytes::Bytes>,
) -> Result<::http::Response<bytes::Bytes>, weixinpay::TransportError> {
    use weixinpay::TransportError::{Broken, Connect};
    let broken = || Broken("the answer is malformed".into());
    let uri = request.uri().clone();
    let mut stream =
        TcpStream::connect(uri.authority().unwrap().as_str()).await.map_err(|error| Connect(error.into()))?;
    let mut head =
        format!("{} {} HTTP/1.1\r\ncontent-length: {}\r\n", request.method(), uri.path(), request.body().len());
    for (name, value) in request.headers().iter().filter(|(name, _)| *name != ::http::header::CONTENT_LENGTH) {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    let bytes = [head.as_bytes(), b"\r\n", request.body()].concat();
    stream.write_all(&bytes).await.map_err(|error| Broken(error.into()))?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.map_err(|error| Broken(error.into()))?;
    let answer = Message::of(&answer).ok_or_else(broken)?;
    let mut response = ::http::Response::builder().status(answer.status().ok_or_else(broken)?);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(answer.body.into()).map_err(|_| broken())
}

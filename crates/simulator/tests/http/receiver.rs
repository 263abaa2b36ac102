//! A merchant's receiver: it tells the test what arrives, and answers as the test says.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use weixinpay_core::{ApiV3Key, Error, Notification, PlatformKey, Verifier};
use weixinpay_simulator::Merchant;
use weixinpay_testkit::Message;

use crate::client::now;

pub(crate) struct Receiver {
    /// The address at which it listens.
    pub(crate) url: String,
    arrivals: UnboundedReceiver<Arrival>,
    script: Arc<Mutex<VecDeque<Say>>>,
    task: JoinHandle<()>,
}

/// An answer. The default is 200.
#[derive(Clone)]
pub(crate) enum Say {
    Status(u16),
    Text(&'static str),
    Redirect(String),
    /// Nothing, until the other side closes.
    Hang,
    /// 200 and no end.
    Endless,
    /// The connection is closed.
    Close,
    /// 500, once a test wants that.
    After(Arc<Notify>),
}

#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// How many bytes of the answer went out, once the connection ended, for `Endless` and `Hang`.
    ended: tokio::sync::oneshot::Receiver<usize>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        Self::listen(None).await
    }

    /// One that speaks TLS, with an untrusted certificate.
    pub(crate) async fn start_tls() -> Self {
        let file = |name: &str| format!("{}/world/1900009191.platform.{name}.pem", env!("CARGO_MANIFEST_DIR"));
        let certificate = CertificateDer::from_pem_file(file("cert")).unwrap();
        let key = PrivateKeyDer::from_pem_file(file("key")).unwrap();
        let config =
            rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
        let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
        let config = config.with_single_cert(vec![certificate], key).unwrap();
        Self::listen(Some(TlsAcceptor::from(Arc::new(config)))).await
    }

    async fn listen(tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}/notify", listener.local_addr().unwrap());
        let (told, arrivals) = unbounded_channel();
        let script = Arc::new(Mutex::new(VecDeque::new()));
        let says = Arc::clone(&script);
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (told, says) = (told.clone(), Arc::clone(&says));
                match tls.clone() {
                    None => drop(tokio::spawn(serve(stream, told, says))),
                    Some(tls) => drop(tokio::spawn(async move {
                        if let Ok(stream) = tls.accept(stream).await {
                            serve(stream, told, says).await;
                        }
                    })),
                }
            }
        });
        Self { url, arrivals, script, task }
    }

    /// Sets the next answers.
    pub(crate) fn says(&self, says: impl IntoIterator<Item = Say>) {
        self.script.lock().unwrap().extend(says);
    }

    /// The next arrival.
    pub(crate) async fn next(&mut self) -> Arrival {
        self.arrivals.recv().await.unwrap()
    }

    /// The arrivals that no test has asked for yet.
    pub(crate) fn arrived(&mut self) -> Vec<Arrival> {
        std::iter::from_fn(|| self.arrivals.try_recv().ok()).collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Arrival {
    /// How much went out until the other side closed. That it does so is not a matter of time; half a minute is only to
    /// tell when it does not.
    pub(crate) async fn ended(self) -> usize {
        tokio::time::timeout(std::time::Duration::from_secs(30), self.ended).await.expect("it ends").unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Opened as a merchant does that trusts both platform keys.
    pub(crate) fn open(&self, merchant: &Merchant) -> Result<Notification, Error> {
        let keys = [
            PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem).unwrap(),
            PlatformKey::from_certificate_pem(&merchant.platform_certificate_pem).unwrap(),
        ];
        let key = ApiV3Key::new(&merchant.api_v3_key).unwrap();
        let opened = Notification::open(&self.headers, self.body.clone(), &Verifier::new(keys), &key, now())?;
        assert_described(&opened);
        Ok(opened)
    }
}

/// Whatever a test receives is described, with every field that it has. Types that a test itself makes up are called
/// `BRAND.…`.
fn assert_described(told: &Notification) {
    let event = told.event_type.as_str();
    if event.starts_with("BRAND.") {
        return;
    }
    let described = weixinpay_catalog::notifications().find(|known| known.event() == event);
    let described = described.unwrap_or_else(|| panic!("{event} is sent and is not described"));
    let Some(schema) = described.resource() else { return };
    let fields: serde_json::Map<String, serde_json::Value> = told.resource().unwrap();
    // Profit sharing comes under a payment's type.
    let undescribed = fields.keys().find(|name| schema.property(name).is_none() && name.as_str() != "receiver");
    assert_eq!(undescribed.map(String::as_str).filter(|name| !SHARING.contains(name)), None, "sent with {event}");
}

/// Fields that profit sharing has and a payment does not.
const SHARING: [&str; 3] = ["receiver", "order_id", "out_order_no"];

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    told: UnboundedSender<Arrival>,
    script: Arc<Mutex<VecDeque<Say>>>,
) {
    let Some(Message { first: line, headers, body }) = Message::read(&mut stream).await else { return };
    let say = script.lock().unwrap().pop_front().unwrap_or(Say::Status(200));
    let (over, ended) = tokio::sync::oneshot::channel();
    if told.send(Arrival { line, headers, body, ended }).is_err() {
        return;
    }
    let answer = match say {
        Say::Status(204) => "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        Say::Status(status) => format!("HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\n{{}}"),
        Say::Text(text) => format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len()),
        Say::Redirect(to) => format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"),
        Say::Close => return,
        Say::After(told) => {
            told.notified().await;
            "HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n".to_owned()
        }
        Say::Hang => {
            let _ = stream.read(&mut [0; 1]).await;
            let _ = over.send(0);
            return;
        }
        Say::Endless => {
            let mut sent = 0;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
            while let Ok(more @ 1..) = stream.write(&[b'x'; 4096]).await {
                sent += more;
            }
            let _ = over.send(sent);
            return;
        }
    };
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
}

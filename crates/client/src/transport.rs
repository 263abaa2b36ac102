//! Carries bytes to WeChat Pay and back.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Body as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client as Pool;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;
use tower_service::Service;
use weixinpay_core::{BoxFuture, Error};

use crate::dial::{Dial, Proxy};
use crate::hosts::{Host, Hosts};

/// Sends one HTTP request and returns the answer with its whole body, byte for byte: no redirects are followed and
/// nothing is decompressed, because the signature is over the raw bytes.
pub trait Transport: Send + Sync {
    /// Sends it.
    fn send<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>>;
}

/// The reason why there is no answer, and whether the request may have left.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection could be made: nothing left. So certainly that it is sent again, to the standby host too, even if it
    /// moves money.
    Connect(Box<dyn StdError + Send + Sync>),
    /// The connection broke, or what came back is not HTTP: the request may have arrived.
    Broken(Box<dyn StdError + Send + Sync>),
    /// The answer is longer than is read. To ask again would bring the same, from the standby too, so that it is not
    /// repeated and says nothing against the host.
    TooLarge {
        /// How many bytes are read at most.
        limit: usize,
    },
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(_) => f.write_str("no connection could be made"),
            Self::Broken(_) => f.write_str("the connection broke before the answer was complete"),
            Self::TooLarge { limit } => write!(f, "the answer is longer than {limit} bytes"),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Connect(source) | Self::Broken(source) => Some(&**source),
            Self::TooLarge { .. } => None,
        }
    }
}

/// The longest answer that is read, in bytes: files, too, are read whole.
const LONGEST_ANSWER: usize = 16 * 1024 * 1024;

/// WeChat Pay closes an idle connection after 8 s; one that is given up earlier is never found closed.
const IDLE: Duration = Duration::from_secs(7);

/// The transport that a client has unless it is given another: hyper over a pool of HTTP/1.1 connections.
pub(crate) struct Hyper {
    pool: Pool<Connector, Full<Bytes>>,
}

impl Hyper {
    pub(crate) fn new(hosts: &Hosts, connect_timeout: Duration, proxy: Proxy) -> Result<Self, Error> {
        let dial = Dial::new(proxy, hosts)?;
        let tls = if hosts.all().any(Host::is_https) { platform_roots()? } else { no_roots()? };
        let https =
            HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().wrap_connector(dial);
        let connector = Connector { https, limit: connect_timeout };
        let pool =
            Pool::builder(TokioExecutor::new()).pool_idle_timeout(IDLE).pool_timer(TokioTimer::new()).build(connector);
        Ok(Self { pool })
    }
}

/// Names, TCP and TLS within one limit: a port that accepts and says nothing is no connection.
#[derive(Clone)]
struct Connector {
    https: HttpsConnector<Dial>,
    limit: Duration,
}

impl Service<Uri> for Connector {
    type Response = <HttpsConnector<Dial> as Service<Uri>>::Response;
    type Error = Box<dyn StdError + Send + Sync>;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.https.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connecting, limit) = (self.https.call(uri), self.limit);
        Box::pin(async move {
            tokio::time::timeout(limit, connecting)
                .await
                .unwrap_or_else(|_| Err(format!("it took longer than {:.3} s", limit.as_secs_f64()).into()))
        })
    }
}

impl Transport for Hyper {
    fn send<'a>(&'a self, request: Request<Bytes>) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let answer = self.pool.request(request.map(Full::new)).await.map_err(|error| {
                if error.is_connect() {
                    TransportError::Connect(error.into())
                } else {
                    TransportError::Broken(error.into())
                }
            })?;
            let (parts, body) = answer.into_parts();
            let too_large = || TransportError::TooLarge { limit: LONGEST_ANSWER };
            // Known beforehand, it is not read at all.
            if body.size_hint().lower() > LONGEST_ANSWER as u64 {
                return Err(too_large());
            }
            let body = Limited::new(body, LONGEST_ANSWER).collect().await;
            let body =
                body.map_err(
                    |error| {
                        if error.is::<LengthLimitError>() { too_large() } else { TransportError::Broken(error) }
                    },
                )?;
            Ok(Response::from_parts(parts, body.to_bytes()))
        })
    }
}

/// The machine's own roots, so that a company's proxy works; the bundled ones where the machine has none, as in a bare
/// container.
fn platform_roots() -> Result<ClientConfig, Error> {
    let builder = tls_builder()?;
    match builder.clone().with_platform_verifier() {
        Ok(builder) => Ok(builder.with_no_client_auth()),
        Err(error) => {
            tracing::debug!(%error, "the machine has no TLS roots; using the bundled ones");
            let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            Ok(builder.with_root_certificates(roots).with_no_client_auth())
        }
    }
}

/// For plain `http://` hosts: no TLS connection is ever made, so no roots are loaded.
fn no_roots() -> Result<ClientConfig, Error> {
    Ok(tls_builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn tls_builder() -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config(("TLS cannot be set up", "无法建立 TLS 配置")).with_source(error))
}

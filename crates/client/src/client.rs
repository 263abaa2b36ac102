//! The client: an `Arc` over the pipeline, cheap to clone.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use tracing::Instrument as _;
use weixinpay_api::v3;
use weixinpay_core::{
    ApiV3Key, BoxFuture, Dispatch, Download, Error, ErrorKind, Notification, Reply, Request, Sensitive,
};

use crate::deadline::Deadline;
use crate::hosts::HostRole;
use crate::pipeline::Pipeline;

/// A merchant's connection to WeChat Pay. Cheap to clone; one for each merchant is enough for a whole process.
///
/// See the [crate documentation](crate) for a first call.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) pipeline: Pipeline,
    pub(crate) api_v3_key: Option<Arc<ApiV3Key>>,
}

impl Client {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// The chain of APIv3: it mirrors the URL, segment by segment.
    pub fn v3(&self) -> v3::Path<'_> {
        v3::Path::new(self)
    }

    /// The chain of Hong Kong, whose paths begin with `/hk`.
    #[cfg(feature = "hk")]
    pub fn hk(&self) -> weixinpay_api::hk::Path<'_> {
        weixinpay_api::hk::Path::new(self)
    }

    /// The chain of customs declarations, whose paths begin with `/global`. Cross-border payments are
    /// `v3().global()`.
    #[cfg(feature = "global")]
    pub fn global(&self) -> weixinpay_api::global::Path<'_> {
        weixinpay_api::global::Path::new(self)
    }

    /// Opens a notification from the raw bytes of the call, with this client's keys and clock.
    ///
    /// # Errors
    /// [`ErrorKind::Signature`] if it is not proven to be WeChat Pay's: answer 401. [`ErrorKind::Config`] without an APIv3 key.
    pub async fn notification(
        &self,
        headers: &(impl weixinpay_core::Headers + Sync + ?Sized),
        body: impl Into<bytes::Bytes> + Send,
    ) -> Result<Notification, Error> {
        let Inner { pipeline, api_v3_key } = &*self.0;
        let key = api_v3_key.as_deref().ok_or_else(|| {
            Error::config((
                "notifications are decrypted with the APIv3 key, and none is configured",
                "解密通知需要 APIv3 密钥，但没有配置",
            ))
            .with_hint(("give it to the builder with api_v3_key(…)", "请在构造客户端时用 api_v3_key(…) 提供"))
        })?;
        let verifier = pipeline.trust.verifier(&pipeline.exchange, Deadline::NONE).await?;
        let now = pipeline.exchange.clock.now();
        let body = body.into();
        match Notification::open(headers, body.clone(), &verifier, key, now) {
            Err(error) => {
                let serial = headers.header("Wechatpay-Serial");
                match pipeline.trust.after(&error, &pipeline.exchange, serial, Deadline::NONE).await {
                    Some(renewed) => Notification::open(headers, body, &renewed, key, now),
                    None => Err(error),
                }
            }
            opened => opened,
        }
    }

    /// Opens one encrypted field of an answer that came through the dynamic path.
    ///
    /// # Errors
    /// [`ErrorKind::Decrypt`] if it was not encrypted to this merchant.
    pub async fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        self.0.pipeline.exchange.signer.decrypt(ciphertext).await
    }

    fn span(&self, request: &Request) -> tracing::Span {
        tracing::info_span!(
            "weixinpay",
            method = %request.method,
            path = %request.template,
            mchid = %self.mchid(),
            status = tracing::field::Empty,
            request_id = tracing::field::Empty,
        )
    }

    /// The base URL of the host that answered last, the primary's before any answer: see
    /// [`standby`](crate::ClientBuilder::standby).
    #[must_use]
    pub fn host(&self) -> &http::Uri {
        let hosts = &self.0.pipeline.exchange.hosts;
        &hosts.at(hosts.last()).url
    }

    /// The merchant id that signs.
    #[must_use]
    pub fn mchid(&self) -> &str {
        &self.0.pipeline.exchange.mchid
    }
}

impl Dispatch for Client {
    fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>> {
        let span = self.span(&request);
        let recorder = span.clone();
        Box::pin(
            async move {
                let result = self.0.pipeline.run(request).await;
                record(&recorder, result.as_ref().map(|reply| (reply.status, &reply.headers)));
                result
            }
            .instrument(span),
        )
    }

    fn download<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Download, Error>> {
        let span = self.span(&request);
        let recorder = span.clone();
        Box::pin(
            async move {
                let result = self.0.pipeline.download(request).await;
                record(&recorder, result.as_ref().map(|file| (file.status, &file.headers)));
                result
            }
            .instrument(span),
        )
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        self.0.pipeline.exchange.signer.decrypt(ciphertext)
    }
}

/// Status and request id go to the span; never a body, a variable or a query.
fn record(span: &tracing::Span, result: Result<(StatusCode, &HeaderMap), &Error>) {
    match result {
        Ok((status, headers)) => {
            span.record("status", status.as_u16());
            if let Some(id) = headers.get("Request-ID").and_then(|id| id.to_str().ok()) {
                span.record("request_id", id);
            }
            tracing::debug!("answered");
        }
        Err(error) => {
            if let Some(api) = error.api() {
                span.record("status", api.status().as_u16());
                if let Some(id) = api.request_id() {
                    span.record("request_id", id);
                }
            }
            let code = error.api().map(weixinpay_core::ApiError::code);
            if matches!(error.kind(), ErrorKind::Signature(_)) {
                tracing::warn!(kind = ?error.kind(), outcome = ?error.outcome(), "the answer is not proven to be WeChat Pay's");
            } else {
                tracing::debug!(kind = ?error.kind(), outcome = ?error.outcome(), code, "failed");
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchange = &self.0.pipeline.exchange;
        f.debug_struct("Client")
            .field("mchid", &exchange.mchid)
            .field("base_url", &exchange.hosts.at(HostRole::Primary).url)
            .finish_non_exhaustive()
    }
}

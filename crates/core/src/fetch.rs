//! A call whose answer is a file.

use std::future::IntoFuture;
use std::time::Duration;

use http::header::{ACCEPT, HeaderValue};

use crate::BoxFuture;
use crate::call::{Call, Dispatch};
use crate::download::Download;
use crate::error::Error;
use crate::response::Empty;

/// A download that is ready: await it, or configure it first.
#[must_use = "a download does nothing until it is awaited"]
pub struct Fetch<'a>(Call<'a, Empty>);

impl<'a> Fetch<'a> {
    /// A download by this call.
    pub fn new(call: Call<'a, Empty>) -> Self {
        Self(call)
    }

    /// How long the whole download may take, repetitions included, in place of the client's own limit.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// How long one attempt may take, in place of the client's own limit: one that hangs is then repeated.
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        Self(self.0.attempt_timeout(limit))
    }

    /// One more header, such as `Accept-Encoding`. Headers of the protocol cannot be replaced.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// How often it may be repeated, in place of the client's own number. Each time it is signed anew.
    pub fn retry(self, times: u32) -> Self {
        Self(self.0.retry(times))
    }
}

impl<'a> IntoFuture for Fetch<'a> {
    type Output = Result<Download, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let (dispatch, request): (&'a dyn Dispatch, _) = self.0.into_parts();
        Box::pin(async move {
            let mut request = request?;
            request.headers.entry(ACCEPT).or_insert(HeaderValue::from_static("*/*"));
            dispatch.download(request).await
        })
    }
}

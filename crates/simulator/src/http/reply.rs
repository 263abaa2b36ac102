//! Replies over a connection.

use std::fmt;

use bytes::Bytes;
use http::header::{CONNECTION, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::{Either, Full};

use crate::faults::cut::Cut;
use crate::wire::stream::Stream;

/// A reply: whole, or cut short by a drill, or a stream.
pub(crate) type Reply = Response<Either<Full<Bytes>, Either<Cut, Stream>>>;

/// The connection ends without an answer, as a drill wants it.
#[derive(Debug)]
pub(crate) struct NoAnswer;

/// After an unread body the connection cannot be used again.
pub(crate) fn closing<B>(mut response: Response<B>) -> Response<B> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

pub(crate) fn plain(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a drill ends the connection without an answer")
    }
}

impl std::error::Error for NoAnswer {}

//! A body that is cut after its first half.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame};

/// The first half of a body. Its length is announced by the header of the answer, so that the connection ends early.
#[derive(Debug)]
pub(crate) struct Cut {
    half: Option<Bytes>,
    flushed: bool,
}

impl Cut {
    pub(crate) fn of(body: &Bytes) -> Self {
        Self { half: Some(body.slice(..body.len() / 2)), flushed: false }
    }
}

impl Body for Cut {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.flushed {
            // Head and half go out before the connection ends.
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(None)
    }
}

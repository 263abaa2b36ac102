//! The stream of what happens over HTTP: one JSON object a line, for a program that reads them as they come.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep, sleep, sleep_until};

use crate::engine::event::{Event, EventStream};
use crate::wire::connections::Busy;
use crate::wire::socket::Peer;

/// As many programs may read the stream at once.
pub(crate) const MOST: usize = 64;
/// How often something is written where nothing happens: what is written to a program that has gone comes back, and its
/// place is free again.
const BEAT: Duration = Duration::from_secs(15);
/// The same after the other side has closed its half. Most have gone then; one that still reads gets ever fewer.
const DOUBT: Duration = Duration::from_millis(50);
const HEARTBEAT: &[u8] = b"{\"kind\":\"heartbeat\"}\n";

/// The next event, and the stream of later ones.
type Next = Pin<Box<dyn Future<Output = (Option<Event>, EventStream)> + Send>>;

fn next(mut watch: EventStream) -> Next {
    Box::pin(async move { (watch.next().await, watch) })
}

/// Events as the body of an answer. It ends with the simulator, or with its reader.
pub(crate) struct Stream {
    next: Next,
    beat: Pin<Box<Sleep>>,
    gap: Duration,
    /// Done when the other side has closed its half.
    silence: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    _place: OwnedSemaphorePermit,
    _busy: Busy,
}

impl Stream {
    /// For the reader at this connection, which keeps this place until it has gone.
    pub(crate) fn new(watch: EventStream, peer: Peer, place: OwnedSemaphorePermit, busy: Busy) -> Self {
        let silence: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move { peer.fell_silent().await });
        Self {
            next: next(watch),
            beat: Box::pin(sleep(BEAT)),
            gap: BEAT,
            silence: Some(silence),
            _place: place,
            _busy: busy,
        }
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = &mut *self;
        if let Poll::Ready((happening, watch)) = this.next.as_mut().poll(cx) {
            this.next = next(watch);
            return Poll::Ready(happening.map(|happening| {
                let mut line = serde_json::to_vec(&happening).unwrap_or_default();
                line.push(b'\n');
                Ok(Frame::data(line.into()))
            }));
        }
        if this.silence.as_mut().is_some_and(|silence| silence.as_mut().poll(cx).is_ready()) {
            this.silence = None;
            this.gap = DOUBT;
            this.beat.set(sleep_until(Instant::now()));
        }
        if this.beat.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        this.beat.set(sleep(this.gap));
        this.gap = (this.gap * 2).min(BEAT);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(HEARTBEAT)))))
    }
}

//! An HTTP message, read off a connection without a library that would tidy it up.

use tokio::io::{AsyncRead, AsyncReadExt as _};
use weixinpay_core::Headers;

/// A request or an answer of HTTP/1.1 as it came.
#[derive(Debug, Clone)]
pub struct Message {
    /// The request line or the status line.
    pub first: String,
    /// Its headers, in their order.
    pub headers: Vec<(String, String)>,
    /// The bytes after the head.
    pub body: Vec<u8>,
}

impl Message {
    /// Reads one whose body is as long as its `Content-Length` says; `None` if the other side ends before.
    pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Self> {
        let mut bytes = Vec::new();
        let mut message = loop {
            if let Some(message) = Self::of(&bytes) {
                break message;
            }
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        };
        let length = message.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        while message.body.len() < length {
            if stream.read_buf(&mut message.body).await.ok()? == 0 {
                return None;
            }
        }
        Some(message)
    }

    /// One that is here as a whole; `None` if its head has no end.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let first = lines.next()?.to_owned();
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Self { first, headers, body: bytes[end + 4..].to_vec() })
    }

    /// The value of this header, the first if there are several.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.header(name)
    }

    /// The status of an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.first.split(' ').nth(1)?.parse().ok()
    }
}

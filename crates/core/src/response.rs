//! A verified answer, read into its type.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::lenient;
use crate::outcome::Outcome;
use crate::reply::Reply;
use crate::sensitive::SensitiveFields;
use crate::shape::Shape;

/// A type that an answer is read into. Generated types are tolerant: unknown fields are ignored, absent ones and
/// `null` read as their default.
pub trait Answer: DeserializeOwned + SensitiveFields + Send {
    /// The required fields, for [`Response::missing`].
    const SHAPE: &'static Shape = Shape::ANY;

    /// Reads the body. `null` is read as the empty value anywhere: `""`, 0, `false`, no items, no fields.
    ///
    /// # Errors
    /// It is not JSON of this type.
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        lenient::read(body)
    }
}

/// An answer without content, such as a 204.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub struct Empty {}

impl SensitiveFields for Empty {}

impl Answer for Empty {
    /// Whatever came, nothing is read from it.
    fn read(_: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self {})
    }
}

impl SensitiveFields for serde_json::Value {}

impl Answer for serde_json::Value {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        if body.is_empty() { Ok(Self::Null) } else { serde_json::from_slice(body) }
    }
}

/// A typed answer: dereferences to `T`, and has what came with it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    value: T,
    reply: Reply,
    missing: Vec<String>,
}

impl<T: Answer> Response<T> {
    /// Reads a verified answer. Sensitive fields stay encrypted.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) with [`Outcome::Done`]: WeChat Pay did it, and only the reading failed. The
    /// error names the field and has the answer: [`Error::raw`].
    pub fn read(reply: Reply) -> Result<Self, Error> {
        let body = reply.verified.body();
        let value = match T::read(body) {
            Ok(value) => value,
            // serde's own words may repeat a value of the answer.
            Err(error) => {
                let error =
                    Error::decode(("the answer does not have the expected form", "应答不符合预期格式"), body, &error);
                return Err(error.with_outcome(Outcome::Done).with_reply(reply));
            }
        };
        let missing = T::SHAPE.missing(body);
        Ok(Self { value, reply, missing })
    }
}

impl<T> Response<T> {
    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// The answer that it was read from.
    pub(crate) fn reply(&self) -> &Reply {
        &self.reply
    }

    /// Headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// The `Request-ID` header, for WeChat Pay's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.reply.headers.get("Request-ID")?.to_str().ok()
    }

    /// The body as received, sensitive fields encrypted.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        self.reply.verified.body()
    }

    /// Id of the platform key that signed.
    #[must_use]
    pub fn key_id(&self) -> &str {
        self.reply.verified.key_id()
    }

    /// Required fields that the answer did not have, such as `data[].mchid`. They read as their default.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

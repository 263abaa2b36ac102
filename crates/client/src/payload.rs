//! The bytes of a request: what is signed, and what is sent.

use bytes::Bytes;
use http::header::HeaderValue;
use weixinpay_core::{Body, Error, ErrorKind, PublicKey};

use crate::clock::nonce;

/// The signed bytes and the sent bytes: the same, unless it is a form.
#[derive(Default)]
pub(crate) struct Payload {
    pub(crate) signed: Bytes,
    /// The body and its content type, if it is not JSON.
    pub(crate) form: Option<(HeaderValue, Bytes)>,
}

impl Payload {
    /// Step 2.
    pub(crate) fn of(body: &Body, key: &PublicKey) -> Result<Self, Error> {
        match body {
            Body::Empty => Ok(Self::default()),
            Body::Json(bytes) => Ok(Self { signed: bytes.clone(), form: None }),
            Body::Sensitive(body) => Ok(Self { signed: body.seal(key)?, form: None }),
            Body::Upload(upload) => {
                let signed = upload.meta.seal(key)?;
                let boundary = nonce()?;
                let content_type =
                    HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}")).map_err(|_| {
                        Error::new(ErrorKind::Invalid, ("the form cannot be written as HTTP", "表单无法写成 HTTP"))
                    })?;
                let form = Some((content_type, upload.encode(&signed, &boundary)));
                Ok(Self { signed, form })
            }
        }
    }
}

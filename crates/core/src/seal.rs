//! A body as JSON, its sensitive fields encrypted.

use bytes::Bytes;
use serde::Serialize;

use crate::error::{Error, ErrorKind};
use crate::public_key::PublicKey;
use crate::sensitive::SensitiveFields;
use crate::text;

/// Something that becomes JSON once its sensitive fields can be encrypted.
pub trait Seal: Send + Sync {
    /// The JSON with every sensitive field encrypted to this key. Does not change `self`.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] names a field that is too long to encrypt.
    fn seal(&self, key: &PublicKey) -> Result<Bytes, Error>;
}

impl<T: Serialize + SensitiveFields + Clone + Send + Sync> Seal for T {
    fn seal(&self, key: &PublicKey) -> Result<Bytes, Error> {
        let mut copy = self.clone();
        let mut sealed = Ok(());
        copy.visit_sensitive(&mut |field, value| {
            if sealed.is_ok() {
                sealed = value.seal(field, key);
            }
        });
        sealed?;
        json(&copy)
    }
}

/// Bytes have no sensitive field and are ready as they are.
impl Seal for Bytes {
    fn seal(&self, _: &PublicKey) -> Result<Bytes, Error> {
        Ok(self.clone())
    }
}

/// The JSON bytes of a request body.
///
/// # Errors
/// [`ErrorKind::Invalid`] if a value cannot be written as JSON.
pub fn json(body: &impl Serialize) -> Result<Bytes, Error> {
    serde_json::to_vec(body).map(Bytes::from).map_err(|error| {
        Error::new(
            ErrorKind::Invalid,
            text!("the body cannot be written as JSON: {error}", "请求体无法写成 JSON：{error}"),
        )
    })
}

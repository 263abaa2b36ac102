//! Who signs for the merchant.

use std::fmt;
use std::sync::Arc;

use crate::BoxFuture;
use crate::error::{Error, Kind};
use crate::key::PrivateKey;
use crate::sensitive::Sensitive;

/// Signs requests for a merchant, and opens what was encrypted to it. May be remote (KMS, HSM).
pub trait Signer: Send + Sync {
    /// Serial number of the merchant's API certificate, for `Authorization`.
    fn serial_no(&self) -> &str;

    /// Base64 of RSASSA-PKCS1-v1_5 with SHA-256 over the message.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<String, Error>>;

    /// Opens one sensitive field of an answer (RSAES-OAEP with SHA-1). A signer that cannot leaves this as it is.
    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        let _ = ciphertext;
        Box::pin(async { Err(Error::new(Kind::Decrypt, "this signer cannot decrypt the fields of an answer")) })
    }
}

/// The merchant's API certificate key, held in memory: the usual [`Signer`]. Cheap to clone; prints no key.
#[derive(Clone)]
pub struct MerchantKey {
    serial_no: Arc<str>,
    key: Arc<PrivateKey>,
}

impl MerchantKey {
    /// From the serial number of the merchant's API certificate and the text of its `apiclient_key.pem`.
    ///
    /// # Errors
    /// [`Kind::Config`] if the serial number has not its form or the text is not an RSA private key.
    pub fn from_pem(serial_no: &str, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let serial = serial_no.trim().to_ascii_uppercase();
        if serial.starts_with("PUB_KEY_ID") {
            return Err(Error::config("a PUB_KEY_ID names the platform's public key, not the merchant's certificate")
                .with_hint("show the serial with `openssl x509 -in apiclient_cert.pem -noout -serial`"));
        }
        if serial.is_empty() || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Error::config("the serial number of the merchant's certificate is not hexadecimal")
                .with_hint("show the serial with `openssl x509 -in apiclient_cert.pem -noout -serial`"));
        }
        Ok(Self { serial_no: serial.into(), key: Arc::new(PrivateKey::from_pem(pem)?) })
    }

    /// The key itself.
    #[must_use]
    pub fn private_key(&self) -> &PrivateKey {
        &self.key
    }
}

impl Signer for MerchantKey {
    fn serial_no(&self) -> &str {
        &self.serial_no
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(async move { self.key.sign(message) })
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        Box::pin(async move { self.key.decrypt(ciphertext) })
    }
}

impl fmt::Debug for MerchantKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantKey").field("serial_no", &self.serial_no).finish_non_exhaustive()
    }
}

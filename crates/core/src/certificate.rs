//! A certificate: the platform's, or the merchant's.

use x509_cert::der::{Decode as _, Encode as _};

use crate::error::Error;
use crate::hex;
use crate::pem_text::Pem;
use crate::public_key::PublicKey;

/// An X.509 certificate, opened for its serial number, its dates and its public key. Its issuer is not checked: trust in
/// a platform certificate comes from how it arrived (RFC 5280 is used for its form only).
#[derive(Debug, Clone)]
pub struct Certificate {
    serial_no: String,
    not_before: i64,
    not_after: i64,
    public_key: PublicKey,
}

impl Certificate {
    /// Reads a `BEGIN CERTIFICATE` PEM text.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming what was given instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let der = match Pem::read(pem.as_ref())? {
            Pem::Certificate(der) => der,
            other => return Err(Error::config(other.instead_of("a certificate", "证书"))),
        };
        let broken = |_| Error::config(("this certificate is damaged", "这个证书已损坏"));
        let certificate = x509_cert::Certificate::from_der(&der).map_err(broken)?;
        let body = certificate.tbs_certificate();
        let spki = body.subject_public_key_info().to_der().map_err(broken)?;
        let mut serial = body.serial_number().as_bytes();
        while let [0, rest @ ..] = serial {
            serial = rest;
        }
        let seconds =
            |time: &x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
        Ok(Self {
            serial_no: hex::upper(serial),
            not_before: seconds(&body.validity().not_before),
            not_after: seconds(&body.validity().not_after),
            public_key: PublicKey::from_spki(&spki)?,
        })
    }

    /// Serial number in upper-case hexadecimal, as WeChat Pay writes it.
    #[must_use]
    pub fn serial_no(&self) -> &str {
        &self.serial_no
    }

    /// Start of its validity, Unix seconds.
    #[must_use]
    pub fn not_before(&self) -> i64 {
        self.not_before
    }

    /// End of its validity, Unix seconds.
    #[must_use]
    pub fn not_after(&self) -> i64 {
        self.not_after
    }

    /// The key that it certifies.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }
}

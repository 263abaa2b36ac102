//! RSA keys and certificates, parsed once: sign, verify, encrypt, decrypt.
//!
//! Signatures are RSASSA-PKCS1-v1_5 with SHA-256; encryption is RSAES-OAEP with SHA-1 and MGF1-SHA-1, no label
//! (RFC 8017; <https://pay.weixin.qq.com/doc/v3/merchant/4013053264>).

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::der::{Decode as _, Encode as _};
use zeroize::Zeroizing;

use crate::der_content::Content;
use crate::error::{Error, Kind};
use crate::hex;
use crate::pem_text::Pem;
use crate::sensitive::Sensitive;

/// An RSA private key of 2048 bits or more. Prints nothing.
pub struct PrivateKey {
    pair: RsaKeyPair,
    decrypting: OaepPrivateDecryptingKey,
}

impl PrivateKey {
    /// Reads a PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`) PEM text.
    ///
    /// # Errors
    /// [`Kind::Config`], naming what was given instead: a public key, a certificate, an encrypted key, not PEM at all.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let unusable = |der: &[u8]| {
            let error = Content::fault(der, "private");
            if error.hint().is_some() {
                return error;
            }
            error.with_hint("use apiclient_key.pem of the merchant's API certificate")
        };
        let pair = match Pem::read(pem.as_ref())? {
            Pem::Pkcs8(der) => {
                let der = Zeroizing::new(der);
                RsaKeyPair::from_pkcs8(&der).map_err(|_| unusable(&der))?
            }
            Pem::Pkcs1(der) => {
                let der = Zeroizing::new(der);
                RsaKeyPair::from_der(&der).map_err(|_| unusable(&der))?
            }
            other => {
                return Err(Error::config(format!("this is {}, where a private key belongs", other.name()))
                    .with_hint("the private key of the merchant is in apiclient_key.pem"));
            }
        };
        let broken = |_| Error::config("this RSA private key cannot be used");
        let pkcs8: Pkcs8V1Der<'_> = pair.as_der().map_err(broken)?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref())
            .map_err(|_| Error::config("this RSA private key cannot be used to decrypt"))?;
        let decrypting = OaepPrivateDecryptingKey::new(decrypting).map_err(broken)?;
        Ok(Self { pair, decrypting })
    }

    /// The public half.
    ///
    /// # Errors
    /// [`Kind::Config`] if the key cannot be used for both verifying and encrypting.
    pub fn public_key(&self) -> Result<PublicKey, Error> {
        let broken = |_| Error::config("this RSA private key cannot be used");
        let spki: PublicKeyX509Der<'_> = self.pair.public_key().as_der().map_err(broken)?;
        PublicKey::from_spki(spki.as_ref())
    }

    /// Signs the message: Base64 of RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// [`Kind::Signer`] if the cryptographic library fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &aws_lc_rs::rand::SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::new(Kind::Signer, "signing with the private key failed"))?;
        Ok(STANDARD.encode(signature))
    }

    /// Opens a sensitive field that was encrypted to this key.
    ///
    /// # Errors
    /// [`Kind::Decrypt`] when it is not Base64, was encrypted to another key or with another padding, or is not UTF-8.
    pub fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        let failed = |message| Error::new(Kind::Decrypt, message);
        let ciphertext = STANDARD.decode(ciphertext).map_err(|_| failed("an encrypted field is not Base64"))?;
        let mut buffer = Zeroizing::new(vec![0; self.decrypting.min_output_size()]);
        let plaintext = self.decrypting.decrypt(&OAEP_SHA1_MGF1SHA1, &ciphertext, &mut buffer, None).map_err(|_| {
            failed("an encrypted field does not open with this private key")
                .with_hint("it was encrypted to another key, or not with RSAES-OAEP and SHA-1")
        })?;
        let text = std::str::from_utf8(plaintext).map_err(|_| failed("an encrypted field is not UTF-8 text"))?;
        Ok(Sensitive::new(text))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({} bits, ***)", self.pair.public_modulus_len() * 8)
    }
}

/// An RSA public key of 2048 bits or more.
#[derive(Clone)]
pub struct PublicKey {
    verifying: ParsedPublicKey,
    encrypting: Arc<OaepPublicEncryptingKey>,
}

impl PublicKey {
    /// Reads an SPKI (`BEGIN PUBLIC KEY`) PEM text, such as `pub_key.pem` from the merchant portal.
    ///
    /// # Errors
    /// [`Kind::Config`], naming what was given instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        match Pem::read(pem.as_ref())? {
            Pem::Spki(der) => Self::from_spki(&der),
            Pem::Certificate(_) => Err(Error::config("this is a certificate, where a public key belongs")
                .with_hint("read it as a certificate; the WeChat Pay public key is in pub_key.pem")),
            Pem::Pkcs1Public => Err(Error::config("this is a PKCS#1 public key, where an SPKI public key belongs")
                .with_hint("convert it with `openssl rsa -RSAPublicKey_in -in key.pem -pubout`")),
            other => Err(Error::config(format!("this is {}, where a public key belongs", other.name()))),
        }
    }

    /// Reads the DER of a SubjectPublicKeyInfo (RFC 5280).
    ///
    /// # Errors
    /// [`Kind::Config`] if it is not an RSA key of 2048 bits or more.
    pub fn from_spki(der: &[u8]) -> Result<Self, Error> {
        let unusable = || Content::fault(der, "public");
        let verifying = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).map_err(|_| unusable())?;
        let encrypting = PublicEncryptingKey::from_der(der).map_err(|_| unusable())?;
        let encrypting = OaepPublicEncryptingKey::new(encrypting).map_err(|_| unusable())?;
        if encrypting.key_size_bits() < 2048 {
            return Err(unusable());
        }
        Ok(Self { verifying, encrypting: Arc::new(encrypting) })
    }

    /// Whether the two are the same key.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        let der = |key: &Self| -> Option<PublicKeyX509Der<'static>> { key.verifying.as_der().ok() };
        matches!((der(self), der(other)), (Some(own), Some(others)) if own.as_ref() == others.as_ref())
    }

    /// Whether `signature` (raw bytes) is this key's signature of the message.
    #[must_use]
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifying.verify_sig(message, signature).is_ok()
    }

    /// Encrypts at most [`max_plaintext`](Self::max_plaintext) bytes: Base64 of RSAES-OAEP with SHA-1.
    ///
    /// # Errors
    /// [`Kind::Invalid`] if it is too long.
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<String, Error> {
        if plaintext.len() > self.max_plaintext() {
            return Err(Error::new(
                Kind::Invalid,
                format!("{} bytes are too long to encrypt; at most {}", plaintext.len(), self.max_plaintext()),
            ));
        }
        let mut buffer = vec![0; self.encrypting.ciphertext_size()];
        let ciphertext = self
            .encrypting
            .encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut buffer, None)
            .map_err(|_| Error::config("encrypting with the platform key failed"))?;
        Ok(STANDARD.encode(ciphertext))
    }

    /// The longest plain text that can be encrypted, in bytes: 214 for a key of 2048 bits.
    #[must_use]
    pub fn max_plaintext(&self) -> usize {
        self.encrypting.max_plaintext_size(&OAEP_SHA1_MGF1SHA1)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({} bits)", self.encrypting.key_size_bits())
    }
}

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
    /// [`Kind::Config`], naming what was given instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let der = match Pem::read(pem.as_ref())? {
            Pem::Certificate(der) => der,
            other => return Err(Error::config(format!("this is {}, where a certificate belongs", other.name()))),
        };
        let broken = |_| Error::config("this certificate is damaged");
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

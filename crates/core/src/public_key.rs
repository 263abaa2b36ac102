//! A public key, parsed once: it verifies and encrypts, in the way that [`PrivateKey`](crate::PrivateKey) signs and decrypts.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPublicEncryptingKey, PublicEncryptingKey};
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::der_content::{Content, KeyKind};
use crate::error::{Error, ErrorKind};
use crate::pem_text::Pem;
use crate::text;

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
    /// [`ErrorKind::Config`], naming what was given instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let pem = Pem::read(pem.as_ref())?;
        match &pem {
            Pem::Spki(der) => Self::from_spki(der),
            Pem::Certificate(_) => Err(Error::config(pem.instead_of("a public key", "公钥")).with_hint((
                "read it as a certificate; the WeChat Pay public key is in pub_key.pem",
                "证书请按证书读取；微信支付公钥在 pub_key.pem 里",
            ))),
            Pem::Pkcs1Public => Err(Error::config((
                "this is a PKCS#1 public key; an SPKI public key is needed",
                "这是 PKCS#1 公钥，应为 SPKI 公钥",
            ))
            .with_hint((
                "convert it with `openssl rsa -RSAPublicKey_in -in key.pem -pubout`",
                "转换方法：openssl rsa -RSAPublicKey_in -in key.pem -pubout",
            ))),
            _ => Err(Error::config(pem.instead_of("a public key", "公钥"))),
        }
    }

    /// Reads the DER of a SubjectPublicKeyInfo (RFC 5280).
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if it is not an RSA key of 2048 bits or more.
    pub fn from_spki(der: &[u8]) -> Result<Self, Error> {
        let unusable = || Content::fault(der, KeyKind::Public);
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
    /// [`ErrorKind::Invalid`] if it is too long.
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<String, Error> {
        if plaintext.len() > self.max_plaintext() {
            let (length, most) = (plaintext.len(), self.max_plaintext());
            let too_long = text!(
                "{length} bytes are too long to encrypt; at most {most}",
                "{length} 字节太长，无法加密，最多 {most} 字节"
            );
            return Err(Error::new(ErrorKind::Invalid, too_long));
        }
        let mut buffer = vec![0; self.encrypting.ciphertext_size()];
        let ciphertext = self.encrypting.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut buffer, None).map_err(|_| {
            Error::config(("encrypting with the platform key failed", "用微信支付公钥或平台证书加密失败"))
        })?;
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

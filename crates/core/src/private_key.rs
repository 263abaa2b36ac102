//! The private key of a merchant, parsed once: it signs and decrypts.
//!
//! Signatures are RSASSA-PKCS1-v1_5 with SHA-256; encryption is RSAES-OAEP with SHA-1 and MGF1-SHA-1, no label
//! (RFC 8017; <https://pay.weixin.qq.com/doc/v3/merchant/4013053264>).

use std::fmt;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::der_content::{Content, KeyKind};
use crate::error::{Error, ErrorKind};
use crate::pem_text::Pem;
use crate::public_key::PublicKey;
use crate::sensitive::Sensitive;
use crate::text::Text;

/// An RSA private key of 2048 bits or more. Prints nothing.
pub struct PrivateKey {
    pair: RsaKeyPair,
    decrypting: OaepPrivateDecryptingKey,
}

impl PrivateKey {
    /// Reads a PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`) PEM text.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming what was given instead: a public key, a certificate, an encrypted key, not PEM at all.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let unusable = |der: &[u8]| {
            let error = Content::fault(der, KeyKind::Private);
            if error.hint().is_some() {
                return error;
            }
            error.with_hint((
                "use apiclient_key.pem of the merchant's API certificate",
                "请使用商户 API 证书的 apiclient_key.pem",
            ))
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
                return Err(Error::config(other.instead_of("a private key", "私钥")).with_hint((
                    "the private key of the merchant is in apiclient_key.pem",
                    "商户私钥在 apiclient_key.pem 里",
                )));
            }
        };
        let broken = |_| Error::config(UNUSABLE);
        let pkcs8: Pkcs8V1Der<'_> = pair.as_der().map_err(broken)?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).map_err(|_| {
            Error::config(("this RSA private key cannot be used to decrypt", "这个 RSA 私钥不能用于解密"))
        })?;
        let decrypting = OaepPrivateDecryptingKey::new(decrypting).map_err(broken)?;
        Ok(Self { pair, decrypting })
    }

    /// The public half.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the key cannot be used for both verifying and encrypting.
    pub fn public_key(&self) -> Result<PublicKey, Error> {
        let broken = |_| Error::config(UNUSABLE);
        let spki: PublicKeyX509Der<'_> = self.pair.public_key().as_der().map_err(broken)?;
        PublicKey::from_spki(spki.as_ref())
    }

    /// Signs the message: Base64 of RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// [`ErrorKind::Signer`] if the cryptographic library fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, Error> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &aws_lc_rs::rand::SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::new(ErrorKind::Signer, ("signing with the private key failed", "用私钥签名失败")))?;
        Ok(STANDARD.encode(signature))
    }

    /// Opens a sensitive field that was encrypted to this key.
    ///
    /// # Errors
    /// [`ErrorKind::Decrypt`] when it is not Base64, was encrypted to another key or with another padding, or is not UTF-8.
    pub fn decrypt(&self, ciphertext: &str) -> Result<Sensitive, Error> {
        let failed = |en, zh| Error::new(ErrorKind::Decrypt, (en, zh));
        let ciphertext = STANDARD
            .decode(ciphertext)
            .map_err(|_| failed("an encrypted field is not Base64", "敏感字段不是 Base64"))?;
        let mut buffer = Zeroizing::new(vec![0; self.decrypting.min_output_size()]);
        let plaintext = self.decrypting.decrypt(&OAEP_SHA1_MGF1SHA1, &ciphertext, &mut buffer, None).map_err(|_| {
            failed("an encrypted field does not open with this private key", "敏感字段无法用这个私钥解密").with_hint((
                "it was encrypted to another key, or not with RSAES-OAEP and SHA-1",
                "它是用别的公钥加密的，或者不是用 RSAES-OAEP（SHA-1）加密的",
            ))
        })?;
        let text = std::str::from_utf8(plaintext)
            .map_err(|_| failed("an encrypted field is not UTF-8 text", "敏感字段解密后不是 UTF-8 文本"))?;
        Ok(Sensitive::new(text))
    }
}

const UNUSABLE: Text = Text::new("this RSA private key cannot be used", "这个 RSA 私钥无法使用");

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({} bits, ***)", self.pair.public_modulus_len() * 8)
    }
}

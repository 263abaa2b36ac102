//! The content of a piece of DER by its own structure, whatever its label says.

use x509_cert::der::asn1::AnyRef;
use x509_cert::der::{Decode as _, Reader as _, SliceReader, Tag, Tagged as _};

use crate::error::Error;
use crate::hints::COPY_AGAIN;
use crate::text;

/// The forms that keys and certificates come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    Pkcs8(Algorithm),
    EncryptedPkcs8,
    Pkcs1 {
        bits: usize,
    },
    Sec1,
    Spki(Algorithm),
    Pkcs1Public,
    /// Or a request for one, which has the same outer form.
    Certificate,
}

/// Of a key that names its algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rsa {
        bits: usize,
    },
    /// SM2 among them.
    EllipticCurve,
    Other,
}

impl Content {
    /// `None` if it is something else, or damaged.
    pub(crate) fn of(der: &[u8]) -> Option<Self> {
        use Tag::{BitString, Integer, OctetString, Sequence};
        let parts = parts(der)?;
        let tags: Vec<Tag> = parts.iter().map(AnyRef::tag).collect();
        Some(match tags[..] {
            [Integer, Sequence, OctetString, ..] => {
                Self::Pkcs8(Algorithm::of(&parts[1], || bits(&self::parts(parts[2].value())?, 1)))
            }
            [Sequence, OctetString] => Self::EncryptedPkcs8,
            [Integer, Integer, Integer, Integer, ..] => Self::Pkcs1 { bits: bits(&parts, 1)? },
            [Integer, OctetString, ..] => Self::Sec1,
            // The first byte of a bit string says how many bits of its last byte do not count.
            [Sequence, BitString] => {
                Self::Spki(Algorithm::of(&parts[0], || bits(&self::parts(parts[1].value().get(1..)?)?, 0)))
            }
            [Integer, Integer] => Self::Pkcs1Public,
            [Sequence, Sequence, BitString] => Self::Certificate,
            _ => return None,
        })
    }

    /// The error if this has a label of another format.
    pub(crate) fn contradicts(self, label: &str) -> Option<Error> {
        let (name, name_zh, own) = self.name();
        let known = [
            "PRIVATE KEY",
            "RSA PRIVATE KEY",
            "PUBLIC KEY",
            "RSA PUBLIC KEY",
            "EC PRIVATE KEY",
            "ENCRYPTED PRIVATE KEY",
        ];
        let is_certificate = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"].contains(&label);
        let is_other = !known.contains(&label) && !is_certificate;
        if label == own || is_other || (is_certificate && self == Self::Certificate) {
            return None;
        }
        let error = Error::config(text!(
            "the first line says {label}, but the content is {name}, which is labelled {own}",
            "首行写的是 {label}，内容却是{name_zh}，首行应为 {own}"
        ));
        Some(error.with_hint((
            "copy the .pem file as it is; a first line that is written by hand does not convert a key",
            "请原样使用 .pem 文件；手写首行并不会转换密钥格式",
        )))
    }

    /// Its name in English and in Chinese, and its label.
    fn name(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Pkcs8(_) => ("a private key in PKCS#8", " PKCS#8 私钥", "PRIVATE KEY"),
            Self::EncryptedPkcs8 => ("an encrypted private key", "加密的私钥", "ENCRYPTED PRIVATE KEY"),
            Self::Pkcs1 { .. } => ("a private key in PKCS#1", " PKCS#1 私钥", "RSA PRIVATE KEY"),
            Self::Sec1 => ("an elliptic-curve private key", "椭圆曲线私钥", "EC PRIVATE KEY"),
            Self::Spki(_) => ("a public key", "公钥", "PUBLIC KEY"),
            Self::Pkcs1Public => ("a public key in PKCS#1", " PKCS#1 公钥", "RSA PUBLIC KEY"),
            Self::Certificate => ("a certificate", "证书", "CERTIFICATE"),
        }
    }

    /// The error for a key that the cryptographic library refused.
    pub(crate) fn fault(der: &[u8], kind: KeyKind) -> Error {
        let (kind, kind_zh) = kind.name();
        let rsa = match Self::of(der) {
            Some(Self::Pkcs8(algorithm) | Self::Spki(algorithm)) => algorithm,
            Some(Self::Pkcs1 { bits }) => Algorithm::Rsa { bits },
            _ => {
                let damaged = text!(
                    "this {kind} key is damaged: it is truncated or was changed",
                    "这个{kind_zh}已损坏：内容不完整或被改动过"
                );
                return Error::config(damaged).with_hint(COPY_AGAIN);
            }
        };
        match rsa {
            Algorithm::Rsa { bits } if bits < 2048 => Error::config(text!(
                "this RSA {kind} key has {bits} bits; at least 2048 are needed",
                "这个 RSA {kind_zh}只有 {bits} 位，至少要 2048 位"
            )),
            Algorithm::EllipticCurve => Error::config(text!(
                "this is an elliptic-curve {kind} key; an RSA key is needed",
                "这是椭圆曲线{kind_zh}，应为 RSA 密钥"
            )),
            _ => Error::config(text!(
                "this is not an RSA {kind} key of 2048 bits or more",
                "这不是 2048 位以上的 RSA {kind_zh}"
            )),
        }
    }
}

/// The half of a key pair that was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum KeyKind {
    Private,
    Public,
}

impl KeyKind {
    /// In English and in Chinese.
    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Private => ("private", "私钥"),
            Self::Public => ("public", "公钥"),
        }
    }
}

impl Algorithm {
    fn of(identifier: &AnyRef<'_>, bits: impl FnOnce() -> Option<usize>) -> Self {
        /// 1.2.840.113549.1.1.1 (RFC 8017) and 1.2.840.10045.2.1 (RFC 5480).
        const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
        const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
        let first = sequence(identifier.value()).and_then(|parts| parts.first().map(|oid| oid.value().to_vec()));
        match first.as_deref() {
            Some(RSA) => bits().map_or(Self::Other, |bits| Self::Rsa { bits }),
            Some(EC) => Self::EllipticCurve,
            _ => Self::Other,
        }
    }
}

/// The bits of the integer at this place.
fn bits(parts: &[AnyRef<'_>], at: usize) -> Option<usize> {
    let mut bytes = parts.get(at)?.value();
    while let [0, rest @ ..] = bytes {
        bytes = rest;
    }
    let first = bytes.first()?;
    Some(bytes.len() * 8 - first.leading_zeros() as usize)
}

/// The parts of a sequence that is the whole of this DER.
fn parts(der: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    let whole = AnyRef::from_der(der).ok().filter(|whole| whole.tag() == Tag::Sequence)?;
    sequence(whole.value())
}

fn sequence(value: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    let mut reader = SliceReader::new(value).ok()?;
    let mut parts = Vec::new();
    while !reader.is_finished() {
        parts.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(parts)
}

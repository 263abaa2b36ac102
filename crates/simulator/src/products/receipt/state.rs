//! A receipt. Times are Unix seconds of the simulated clock.

use weixinpay_core::hex;

/// Seconds that it takes to make a receipt.
const MADE_AFTER: i64 = 2;
/// Seconds that the address of a receipt's file lives.
const LINK_LIFE: i64 = 600;

/// A receipt that was applied for. Its file is stored beside it, and never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) signature_no: String,
    /// The merchant that applied.
    pub(crate) mchid: String,
    pub(crate) of: Subject,
    pub(crate) created: i64,
    /// SHA-256 of the file, in upper-case hexadecimal.
    pub(crate) hash: String,
}

/// The subject of a receipt, by the merchant's own numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    Batch(String),
    /// A detail of a batch: the number of the batch, then its own.
    Detail(String, String),
    /// A transfer that its payee has confirmed.
    Transfer(String),
}

/// The address of a receipt's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) token: String,
    pub(crate) signature_no: String,
    /// The merchant that may download it.
    pub(crate) mchid: String,
    pub(crate) expires: i64,
}

impl Subject {
    /// The kind, its number, and that of the detail; as stored.
    pub(crate) fn key(&self) -> (&'static str, &str, &str) {
        match self {
            Self::Batch(number) => ("BATCH", number, ""),
            Self::Detail(number, detail) => ("DETAIL", number, detail),
            Self::Transfer(number) => ("TRANSFER", number, ""),
        }
    }
}

impl Receipt {
    /// A receipt of this that is this file.
    pub(crate) fn new(signature_no: String, mchid: &str, of: Subject, file: &[u8], now: i64) -> Self {
        Self { signature_no, mchid: mchid.to_owned(), of, created: now, hash: hex::sha256(file).to_ascii_uppercase() }
    }

    /// Since when its file can be had.
    pub(crate) fn made(&self) -> i64 {
        self.created + MADE_AFTER
    }

    /// A new address, if the file can be had.
    pub(crate) fn link(&self, token: String, now: i64) -> Option<Link> {
        (now >= self.made()).then(|| Link {
            token,
            signature_no: self.signature_no.clone(),
            mchid: self.mchid.clone(),
            expires: now + LINK_LIFE,
        })
    }
}

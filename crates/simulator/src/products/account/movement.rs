//! The accounts of a merchant.

use super::fund::FundKind;

/// The most that an account can hold, in fen: ten trillion yuan, far from what can be counted.
pub(crate) const MOST: i64 = 1_000_000_000_000_000;

/// An account of a merchant that money moves. It has others, into which nothing comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Account {
    /// Payments come in here, and refunds leave it.
    Basic,
    /// Transfers are paid from here.
    Operation,
}

/// Money enters or leaves the account that transfers are paid from: a line of its fund-flow bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Movement {
    pub(crate) mchid: String,
    /// Unix seconds of the simulated clock.
    pub(crate) time: i64,
    pub(crate) kind: FundKind,
    /// Fen; below 0 if it leaves.
    pub(crate) amount: i64,
    /// WeChat Pay's number of what moves it.
    pub(crate) business_no: String,
    /// The merchant's number of it.
    pub(crate) voucher: String,
}

impl Account {
    const ALL: [Self; 2] = [Self::Basic, Self::Operation];

    /// `BASIC` or `OPERATION`, as on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "BASIC",
            Self::Operation => "OPERATION",
        }
    }

    /// The account of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|account| account.as_str() == name)
    }
}

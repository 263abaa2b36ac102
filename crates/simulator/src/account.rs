//! The accounts of a merchant.

/// The most that an account can hold, in fen: ten trillion yuan, far from what can be counted.
pub(crate) const MOST: i64 = 1_000_000_000_000_000;

/// An account of a merchant that money moves. It has others, into which nothing comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Account {
    /// What is paid comes here, and refunds leave it.
    Basic,
    /// Transfers are paid from here.
    Operation,
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

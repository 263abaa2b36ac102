//! What a decision about transfers changes.

use super::state::{Authorization, Transfer};

/// One change of what is known of transfers.
#[derive(Debug, Clone)]
pub(crate) enum TransferChange {
    /// A new transfer, or a known one that has come further.
    Transfer(Box<Transfer>),
    /// A new authorization, or a known one that has come further.
    Authorization(Box<Authorization>),
}

impl TransferChange {
    pub(crate) fn transfer(transfer: &Transfer) -> crate::engine::change::Change {
        Self::Transfer(Box::new(transfer.clone())).into()
    }

    pub(crate) fn authorization(authorization: &Authorization) -> crate::engine::change::Change {
        Self::Authorization(Box::new(authorization.clone())).into()
    }
}

impl From<TransferChange> for crate::engine::change::Change {
    fn from(change: TransferChange) -> Self {
        Self::Transfer(change)
    }
}

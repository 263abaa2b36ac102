//! What a decision about transfers changes.

use super::receipt::{Link, Receipt};
use super::state::{Authorization, Transfer};

/// One change of what is known of transfers.
#[derive(Debug, Clone)]
pub(crate) enum TransferChange {
    /// A new transfer, or a known one that has come further.
    Transfer(Box<Transfer>),
    /// A new authorization, or a known one that has come further.
    Authorization(Box<Authorization>),
    /// A new receipt, with its file.
    Receipt { receipt: Receipt, file: Vec<u8> },
    /// The address of a receipt's file.
    Link(Link),
}

impl TransferChange {
    pub(crate) fn transfer(transfer: &Transfer) -> crate::change::Change {
        Self::Transfer(Box::new(transfer.clone())).into()
    }

    pub(crate) fn authorization(authorization: &Authorization) -> crate::change::Change {
        Self::Authorization(Box::new(authorization.clone())).into()
    }
}

impl From<TransferChange> for crate::change::Change {
    fn from(change: TransferChange) -> Self {
        Self::Transfer(change)
    }
}

//! What a decision about transfers changes.

use super::state::{Authorization, Transfer};
use crate::notifications::notice::Notice;
use crate::products::account::movement::Movement;

/// One change of what is known of transfers.
#[derive(Debug, Clone)]
pub(crate) enum TransferChange {
    /// A new transfer, or a known one that has come further.
    Transfer(Box<Transfer>),
    /// A new authorization, or a known one that has come further.
    Authorization(Box<Authorization>),
    /// Money leaves the account that pays, or comes back.
    Money(Movement),
    /// Something to tell the merchant.
    Notice(Notice),
}

impl TransferChange {
    pub(crate) fn transfer(transfer: &Transfer) -> Self {
        Self::Transfer(Box::new(transfer.clone()))
    }

    pub(crate) fn authorization(authorization: &Authorization) -> Self {
        Self::Authorization(Box::new(authorization.clone()))
    }
}

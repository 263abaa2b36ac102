//! The changes of a decision about transfers.

use super::state::{Authorization, Transfer};
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
    Notification(Notification),
}

/// A notification to the merchant, if it gave an address for that.
#[derive(Debug, Clone)]
pub(crate) struct Notification {
    /// The same each time that it is sent.
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) event: Event,
}

/// An event to notify.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A transfer has ended.
    Ended(Box<Transfer>),
    /// A payee has agreed to an authorization, or has ended it.
    Answered(Box<Authorization>),
}

impl TransferChange {
    pub(crate) fn transfer(transfer: &Transfer) -> Self {
        Self::Transfer(Box::new(transfer.clone()))
    }

    pub(crate) fn authorization(authorization: &Authorization) -> Self {
        Self::Authorization(Box::new(authorization.clone()))
    }
}

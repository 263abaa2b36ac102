//! What a decision about transfers changes.

use super::state::Transfer;
use crate::payment::state::Fund;

/// One change of what is known of transfers.
#[derive(Debug, Clone)]
pub(crate) enum TransferChange {
    /// A new transfer, or a known one that has come further.
    Transfer(Box<Transfer>),
    /// Money leaves an OPERATION account, or comes back to it.
    Fund(Fund),
}

impl From<TransferChange> for crate::change::Change {
    fn from(change: TransferChange) -> Self {
        Self::Transfer(change)
    }
}

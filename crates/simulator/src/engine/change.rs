//! What a decision changes: all of it is stored, or none.

use crate::notifications::notice::Notice;
use crate::products::account::movement::Movement;
use crate::products::receipt;
use crate::products::receipt::state::Receipt;
use crate::products::transfer::change::TransferChange;

/// One change of what is known.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Money comes to the account that transfers are paid from, or leaves it. Nothing else moves it.
    Money(Movement),
    /// A new receipt with its file.
    Receipt { receipt: Receipt, file: Vec<u8> },
    /// The address of a receipt's file.
    ReceiptLink(receipt::state::Link),
    /// Of a transfer that its payee confirms.
    Transfer(TransferChange),
    /// Something to tell a merchant: it goes into the outbox.
    Notice(Notice),
}

impl Change {
    /// Whether something happens by itself because of it: somebody must look when that is due.
    pub(crate) fn is_awaited(&self) -> bool {
        match self {
            Self::Notice(_) | Self::Transfer(_) => true,
            _ => false,
        }
    }
}

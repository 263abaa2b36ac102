//! What a decision changes: all of it is stored, or none.

use crate::notifications::notice::Notice;
use crate::products::account::movement::Movement;
use crate::products::payroll_card::batch::{Batch, Detail};
use crate::products::payroll_card::batch_life::{Settlement, Standing};
use crate::products::payroll_card::state::{Authentication, Card, Relation, Token};
use crate::products::payroll_card::wesure::Insurance;
use crate::products::receipt;
use crate::products::receipt::state::Receipt;
use crate::products::transfer::change::TransferChange;

/// One change of what is known.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Card {
        worker: usize,
        card: Card,
    },
    Relation {
        worker: usize,
        sub_mchid: String,
        relation: Relation,
    },
    /// A new token, or a known one that has come further.
    Token(Token),
    /// A new verification. Its day is that of its creation, in Beijing.
    PreOrdered(Authentication),
    /// A verification that has ended.
    Ended(Authentication),
    /// One more failed face on this Beijing day.
    FailedFace {
        worker: usize,
        day: String,
    },
    /// A new batch.
    Accepted {
        batch: Box<Batch>,
        details: Vec<Detail>,
    },
    /// A batch has come further.
    Batch {
        batch_id: String,
        standing: Standing,
    },
    /// Each detail of a batch has its outcome.
    Settled(Settlement),
    /// The bank has given back what a detail paid.
    Returned {
        batch_id: String,
        detail_id: String,
        amount: i64,
    },
    /// Money comes to the account that transfers are paid from, or leaves it. Nothing else moves it.
    Money(Movement),
    /// A new receipt with its file.
    Receipt {
        receipt: Receipt,
        file: Vec<u8>,
    },
    /// The address of a receipt's file.
    ReceiptLink(receipt::state::Link),
    Insurance(Insurance),
    /// Of a transfer that its payee confirms.
    Transfer(TransferChange),
    /// Something to tell a merchant: it goes into the outbox.
    Notice(Notice),
}

impl Change {
    /// Whether something happens by itself because of it: somebody must look when that is due.
    pub(crate) fn is_awaited(&self) -> bool {
        match self {
            Self::Notice(_) | Self::Accepted { .. } | Self::Transfer(_) => true,
            _ => false,
        }
    }
}

//! What a decision changes: all of it is stored, or none.

use crate::notice::Notice;
use crate::payment::change::PaymentChange;
use crate::payroll_card::batch::{Batch, Detail, Settlement};
use crate::payroll_card::state::{Authentication, Card, Relation, Token};
use crate::payroll_card::wesure::Insurance;
use crate::transfer::change::TransferChange;

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
    /// A new batch; its amount leaves the balance.
    Accepted {
        batch: Box<Batch>,
        details: Vec<Detail>,
    },
    /// A batch is done; what failed returns to the balance.
    Settled(Settlement),
    /// The bank has given back what a detail paid: it returns to the balance.
    Returned {
        batch_id: String,
        sub_mchid: String,
        detail_id: String,
        amount: i64,
    },
    Insurance(Insurance),
    /// Of an order, a refund, an account.
    Payment(Box<PaymentChange>),
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
            Self::Payment(change) => matches!(**change, PaymentChange::Refund(_)),
            _ => false,
        }
    }
}

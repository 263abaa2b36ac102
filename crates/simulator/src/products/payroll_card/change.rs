//! The changes of a decision about Payroll Card.

use super::state::batch::{Batch, Detail, Settlement, Standing};
use super::state::{Authentication, Card, Insurance, Relation, Token};
use crate::products::account::movement::Movement;

/// One change of what is known of workers, tokens, verifications and batches.
#[derive(Debug, Clone)]
pub(crate) enum PayrollChange {
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
    /// The account that a batch is paid from.
    Money(Movement),
    Insurance(Insurance),
}

//! The operations of payments.

pub(super) mod bills;
pub(super) mod combined;
pub(super) mod orders;
pub(super) mod refunds;

use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;

type Answered = Result<Answer, Refusal>;

//! `/v3/transaction-block`
//!
//! Blocked transactions (交易拦截).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_block_records;
pub mod transaction_block_submissions;

/// The path `/v3/transaction-block`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transaction-block/transaction-block-records`.
    pub fn transaction_block_records(self) -> transaction_block_records::Path<'a> {
        transaction_block_records::Path(self.0.segment("transaction-block-records"))
    }

    /// On to `/v3/transaction-block/transaction-block-submissions`.
    pub fn transaction_block_submissions(self) -> transaction_block_submissions::Path<'a> {
        transaction_block_submissions::Path(self.0.segment("transaction-block-submissions"))
    }
}

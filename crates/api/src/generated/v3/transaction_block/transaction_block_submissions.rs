//! `/v3/transaction-block/transaction-block-submissions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod block_submission_id;
pub mod sub_mchid;

/// The path `/v3/transaction-block/transaction-block-submissions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transaction-block/transaction-block-submissions/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }

    /// On to `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`.
    pub fn block_submission_id(self, block_submission_id: impl AsRef<str>) -> block_submission_id::Path<'a> {
        block_submission_id::Path(self.0.variable("block_submission_id", block_submission_id.as_ref(), |value| {
            check::text("block_submission_id", value, 0, usize::MAX)
        }))
    }
}

open_enum! {
    /// 审核结果.
    pub enum ReviewResult {
        /// `EMPTY`
        Empty = "EMPTY",
        /// `PASS`
        Pass = "PASS",
        /// `REJECT`
        Reject = "REJECT",
    }
}

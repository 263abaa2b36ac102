//! `/v3/transaction-block/transaction-block-records`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod block_record_id;
pub mod sub_mchid;

/// The path `/v3/transaction-block/transaction-block-records`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transaction-block/transaction-block-records/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }

    /// On to `/v3/transaction-block/transaction-block-records/{block_record_id}`.
    pub fn block_record_id(self, block_record_id: impl AsRef<str>) -> block_record_id::Path<'a> {
        block_record_id::Path(self.0.variable("block_record_id", block_record_id.as_ref(), |value| {
            check::text("block_record_id", value, 0, usize::MAX)
        }))
    }
}

open_enum! {
    /// 拦截笔数.
    pub enum NumberOfBlock {
        /// `LESS_THAN_TWENTY`
        LessThanTwenty = "LESS_THAN_TWENTY",
        /// `LESS_THAN_ONE_HUNDRED`
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        /// `LESS_THAN_ONE_THOUSAND`
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        /// `OVER_ONE_THOUSAND`
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

open_enum! {
    /// 解除管控方式.
    pub enum RecoverWay {
        /// `SUBMIT_INFORMATION`
        SubmitInformation = "SUBMIT_INFORMATION",
    }
}

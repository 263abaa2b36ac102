//! `/v3/fund-app/mch-transfer/elecsign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;
pub mod transfer_bill_no;

/// The path `/v3/fund-app/mch-transfer/elecsign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/elecsign/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// On to `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`.
    pub fn transfer_bill_no(self) -> transfer_bill_no::Path<'a> {
        transfer_bill_no::Path(self.0.segment("transfer-bill-no"))
    }
}

open_enum! {
    /// 申请单状态.
    pub enum GetState {
        /// `GENERATING`
        Generating = "GENERATING",
        /// `FINISHED`
        Finished = "FINISHED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

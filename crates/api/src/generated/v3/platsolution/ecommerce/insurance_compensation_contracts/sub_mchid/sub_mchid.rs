//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod check_opened;

/// The path `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
    pub fn check_opened(self) -> check_opened::Path<'a> {
        check_opened::Path(self.0.segment("check-opened"))
    }
}

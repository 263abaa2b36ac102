//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod check_opened;

/// The place `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
    pub fn check_opened(self) -> check_opened::Path<'a> {
        check_opened::Path(self.0.segment("check-opened"))
    }
}

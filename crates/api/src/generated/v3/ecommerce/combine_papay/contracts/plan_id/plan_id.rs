//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_contract_code;

/// The path `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`.
    pub fn out_contract_code(self) -> out_contract_code::Path<'a> {
        out_contract_code::Path(self.0.segment("out-contract-code"))
    }
}

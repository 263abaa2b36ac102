//! `/v3/papay/pay/schedules`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contract_id;

/// The path `/v3/papay/pay/schedules`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/pay/schedules/contract-id`.
    pub fn contract_id(self) -> contract_id::Path<'a> {
        contract_id::Path(self.0.segment("contract-id"))
    }
}

//! `/v3/ecommerce/combine-papay`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod transactions;

/// The path `/v3/ecommerce/combine-papay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/combine-papay/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/ecommerce/combine-papay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

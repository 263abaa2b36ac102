//! `/v3/industry-rebate`
//!
//! Rebates of industries (行业返利).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod retail_industry;
pub mod transactions;

/// The path `/v3/industry-rebate`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/industry-rebate/retail-industry`.
    pub fn retail_industry(self) -> retail_industry::Path<'a> {
        retail_industry::Path(self.0.segment("retail-industry"))
    }

    /// On to `/v3/industry-rebate/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

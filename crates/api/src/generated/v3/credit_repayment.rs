//! `/v3/credit-repayment`
//!
//! Automatic repayment (自动还款).
//!
//! Behind the feature `papay`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod partner;

/// The path `/v3/credit-repayment`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/credit-repayment/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }
}

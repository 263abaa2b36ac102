//! `/v3/papay/scheduled-deduct-sign/partner/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod pre_entrust_sign;

/// The path `/v3/papay/scheduled-deduct-sign/partner/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`.
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::Path<'a> {
        pre_entrust_sign::Path(self.0.segment("pre-entrust-sign"))
    }
}

//! `/v3/papay/scheduled-deduct-sign/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod pre_entrust_sign;

/// The place `/v3/papay/scheduled-deduct-sign/contracts` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`.
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::Path<'a> {
        pre_entrust_sign::Path(self.0.segment("pre-entrust-sign"))
    }
}

//! `/v3/inspolicymgr`
//!
//! Insurance policies (微信保单服务).
//!
//! Behind the feature `insurance`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod deduct;

/// The path `/v3/inspolicymgr`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/inspolicymgr/deduct`.
    pub fn deduct(self) -> deduct::Path<'a> {
        deduct::Path(self.0.segment("deduct"))
    }
}

//! `/v3/apply4sub`
//!
//! Settlement accounts of sub-merchants (特约商户结算账户).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_merchants;

/// The path `/v3/apply4sub`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4sub/sub_merchants`.
    pub fn sub_merchants(self) -> sub_merchants::Path<'a> {
        sub_merchants::Path(self.0.segment("sub_merchants"))
    }
}

//! `/v3/merchant`
//!
//! Merchants: balances, withdrawals, media (商户).
//!
//! Behind the feature `merchant`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fund;
pub mod media;

/// The path `/v3/merchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/fund`.
    pub fn fund(self) -> fund::Path<'a> {
        fund::Path(self.0.segment("fund"))
    }

    /// On to `/v3/merchant/media`.
    pub fn media(self) -> media::Path<'a> {
        media::Path(self.0.segment("media"))
    }
}

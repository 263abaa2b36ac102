//! `/v3/merchant`
//!
//! Merchants: balances, withdrawals, media (商户).
//!
//! Behind the feature `merchant`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fund;
pub mod media;

/// The place `/v3/merchant` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
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

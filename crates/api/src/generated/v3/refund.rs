//! `/v3/refund`
//!
//! Refunds (退款).
//!
//! Refunds of paid orders, in full or in parts, back to where the money came from. Amounts are in fen (1/100
//! yuan).
//!
//! Behind the feature `refund`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod domestic;

/// The path `/v3/refund`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/refund/domestic`.
    pub fn domestic(self) -> domestic::Path<'a> {
        domestic::Path(self.0.segment("domestic"))
    }
}

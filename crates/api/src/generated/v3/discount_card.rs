//! `/v3/discount-card`
//!
//! Discount Card (先享卡).
//!
//! Behind the feature `payscore`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cards;
pub mod orders;

/// The path `/v3/discount-card`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/discount-card/cards`.
    pub fn cards(self) -> cards::Path<'a> {
        cards::Path(self.0.segment("cards"))
    }

    /// On to `/v3/discount-card/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }
}

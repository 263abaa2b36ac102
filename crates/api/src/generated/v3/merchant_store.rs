//! `/v3/merchant-store`
//!
//! Stores of chains (连锁品牌门店).
//!
//! Behind the feature `brand`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stores;

/// The path `/v3/merchant-store`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-store/stores`.
    pub fn stores(self) -> stores::Path<'a> {
        stores::Path(self.0.segment("stores"))
    }
}

//! `/v3/marketing/busifavor/product-coupons`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod pre_send;
pub mod send;

/// The path `/v3/marketing/busifavor/product-coupons`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/product-coupons/pre-send`.
    pub fn pre_send(self) -> pre_send::Path<'a> {
        pre_send::Path(self.0.segment("pre-send"))
    }

    /// On to `/v3/marketing/busifavor/product-coupons/send`.
    pub fn send(self) -> send::Path<'a> {
        send::Path(self.0.segment("send"))
    }
}

//! `/v3/marketing/busifavor/coupons/{card_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod send;

/// The path `/v3/marketing/busifavor/coupons/{card_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/coupons/{card_id}/send`.
    pub fn send(self) -> send::Path<'a> {
        send::Path(self.0.segment("send"))
    }
}

//! `/v3/merchant/fund/withdraw/withdraw-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod withdraw_id;

/// The path `/v3/merchant/fund/withdraw/withdraw-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`.
    pub fn withdraw_id(self, withdraw_id: impl AsRef<str>) -> withdraw_id::Path<'a> {
        withdraw_id::Path(
            self.0.variable("withdraw_id", withdraw_id.as_ref(), |value| check::text("withdraw_id", value, 0, 128)),
        )
    }
}

//! `/v3/merchant/fund/balance`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod account_type;

/// The path `/v3/merchant/fund/balance`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/fund/balance/{account_type}`.
    pub fn account_type(self, account_type: impl AsRef<str>) -> account_type::Path<'a> {
        account_type::Path(
            self.0.variable("account_type", account_type.as_ref(), |value| {
                check::text("account_type", value, 0, usize::MAX)
            }),
        )
    }
}

//! `/v3/eduschoolpay/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod debt_state;

/// The path `/v3/eduschoolpay/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/eduschoolpay/users/{openid}/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/eduschoolpay/users/{openid}/debt-state`.
    pub fn debt_state(self) -> debt_state::Path<'a> {
        debt_state::Path(self.0.segment("debt-state"))
    }
}

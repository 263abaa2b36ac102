//! `/v3/eduschoolpay`
//!
//! School payments (校园轻松付).
//!
//! Behind the feature `education`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod transactions;
pub mod users;

/// The path `/v3/eduschoolpay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/eduschoolpay/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/eduschoolpay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }

    /// On to `/v3/eduschoolpay/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

//! `/v3/qrcode`
//!
//! Rides by QR code (乘车服务).
//!
//! Behind the feature `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transactions;
pub mod user_services;

/// The path `/v3/qrcode`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/qrcode/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }

    /// On to `/v3/qrcode/user-services`.
    pub fn user_services(self) -> user_services::Path<'a> {
        user_services::Path(self.0.segment("user-services"))
    }
}

//! `/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod certificates;
pub mod partner_transfer;
pub mod payroll_card;
pub mod security;

/// The place `/v3` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// The beginning of the chain.
    pub fn new(dispatch: &'a dyn Dispatch) -> Self {
        Self(Route::new(dispatch, "/v3"))
    }

    /// On to `/v3/certificates`.
    pub fn certificates(self) -> certificates::Path<'a> {
        certificates::Path(self.0.segment("certificates"))
    }

    /// On to `/v3/partner-transfer`.
    pub fn partner_transfer(self) -> partner_transfer::Path<'a> {
        partner_transfer::Path(self.0.segment("partner-transfer"))
    }

    /// On to `/v3/payroll-card`.
    pub fn payroll_card(self) -> payroll_card::Path<'a> {
        payroll_card::Path(self.0.segment("payroll-card"))
    }

    /// On to `/v3/security`.
    pub fn security(self) -> security::Path<'a> {
        security::Path(self.0.segment("security"))
    }
}

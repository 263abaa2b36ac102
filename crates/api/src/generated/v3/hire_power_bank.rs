//! `/v3/hire-power-bank`
//!
//! Power banks returned the next day (租用充电宝).
//!
//! Behind the feature `payscore`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod insurance_orders;
pub mod user_qualifications;

/// The path `/v3/hire-power-bank`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/hire-power-bank/insurance-orders`.
    pub fn insurance_orders(self) -> insurance_orders::Path<'a> {
        insurance_orders::Path(self.0.segment("insurance-orders"))
    }

    /// On to `/v3/hire-power-bank/user-qualifications`.
    pub fn user_qualifications(self) -> user_qualifications::Path<'a> {
        user_qualifications::Path(self.0.segment("user-qualifications"))
    }
}

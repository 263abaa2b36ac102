//! `/v3/brand/profitsharing`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// The path `/v3/brand/profitsharing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/profitsharing/brand-configs`.
    pub fn brand_configs(self) -> brand_configs::Path<'a> {
        brand_configs::Path(self.0.segment("brand-configs"))
    }

    /// On to `/v3/brand/profitsharing/finish-order`.
    pub fn finish_order(self) -> finish_order::Path<'a> {
        finish_order::Path(self.0.segment("finish-order"))
    }

    /// On to `/v3/brand/profitsharing/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/v3/brand/profitsharing/receivers`.
    pub fn receivers(self) -> receivers::Path<'a> {
        receivers::Path(self.0.segment("receivers"))
    }

    /// On to `/v3/brand/profitsharing/returnorders`.
    pub fn returnorders(self) -> returnorders::Path<'a> {
        returnorders::Path(self.0.segment("returnorders"))
    }
}

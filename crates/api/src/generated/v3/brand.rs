//! `/v3/brand`
//!
//! Brands (品牌).
//!
//! Behind the feature `brand`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

/// The path `/v3/brand`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/applyments`.
    pub fn applyments(self) -> applyments::Path<'a> {
        applyments::Path(self.0.segment("applyments"))
    }

    /// On to `/v3/brand/card`.
    pub fn card(self) -> card::Path<'a> {
        card::Path(self.0.segment("card"))
    }

    /// On to `/v3/brand/marketing`.
    pub fn marketing(self) -> marketing::Path<'a> {
        marketing::Path(self.0.segment("marketing"))
    }

    /// On to `/v3/brand/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/brand/profitsharing`.
    pub fn profitsharing(self) -> profitsharing::Path<'a> {
        profitsharing::Path(self.0.segment("profitsharing"))
    }
}

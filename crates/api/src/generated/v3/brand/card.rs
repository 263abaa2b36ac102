//! `/v3/brand/card`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_configs;
pub mod card_links;

/// The path `/v3/brand/card`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/card/card-configs`.
    pub fn card_configs(self) -> card_configs::Path<'a> {
        card_configs::Path(self.0.segment("card-configs"))
    }

    /// On to `/v3/brand/card/card-links`.
    pub fn card_links(self) -> card_links::Path<'a> {
        card_links::Path(self.0.segment("card-links"))
    }
}

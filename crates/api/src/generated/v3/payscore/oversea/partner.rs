//! `/v3/payscore/oversea/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod serviceorder;

/// The path `/v3/payscore/oversea/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/oversea/partner/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }
}

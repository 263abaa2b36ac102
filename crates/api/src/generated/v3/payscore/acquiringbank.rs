//! `/v3/payscore/acquiringbank`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

/// The path `/v3/payscore/acquiringbank`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/acquiringbank/permissions`.
    pub fn permissions(self) -> permissions::Path<'a> {
        permissions::Path(self.0.segment("permissions"))
    }

    /// On to `/v3/payscore/acquiringbank/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }

    /// On to `/v3/payscore/acquiringbank/servicepayondeliveryorder`.
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Path<'a> {
        servicepayondeliveryorder::Path(self.0.segment("servicepayondeliveryorder"))
    }
}

//! `/v3/payscore/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

/// The path `/v3/payscore/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/permissions`.
    pub fn permissions(self) -> permissions::Path<'a> {
        permissions::Path(self.0.segment("permissions"))
    }

    /// On to `/v3/payscore/partner/service-account-applications`.
    pub fn service_account_applications(self) -> service_account_applications::Path<'a> {
        service_account_applications::Path(self.0.segment("service-account-applications"))
    }

    /// On to `/v3/payscore/partner/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }

    /// On to `/v3/payscore/partner/servicepayondeliveryorder`.
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Path<'a> {
        servicepayondeliveryorder::Path(self.0.segment("servicepayondeliveryorder"))
    }

    /// On to `/v3/payscore/partner/servicequotas`.
    pub fn servicequotas(self) -> servicequotas::Path<'a> {
        servicequotas::Path(self.0.segment("servicequotas"))
    }
}

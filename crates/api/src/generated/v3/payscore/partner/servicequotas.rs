//! `/v3/payscore/partner/servicequotas`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod service_id;

/// The place `/v3/payscore/partner/servicequotas` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/servicequotas/service-id`.
    pub fn service_id(self) -> service_id::Path<'a> {
        service_id::Path(self.0.segment("service-id"))
    }
}

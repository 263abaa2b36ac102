//! `/v3/password-exempt-contract/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

/// The path `/v3/password-exempt-contract/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/password-exempt-contract/contracts/ecommerce`.
    pub fn ecommerce(self) -> ecommerce::Path<'a> {
        ecommerce::Path(self.0.segment("ecommerce"))
    }

    /// On to `/v3/password-exempt-contract/contracts/normal`.
    pub fn normal(self) -> normal::Path<'a> {
        normal::Path(self.0.segment("normal"))
    }

    /// On to `/v3/password-exempt-contract/contracts/qs`.
    pub fn qs(self) -> qs::Path<'a> {
        qs::Path(self.0.segment("qs"))
    }

    /// On to `/v3/password-exempt-contract/contracts/service-id`.
    pub fn service_id(self) -> service_id::Path<'a> {
        service_id::Path(self.0.segment("service-id"))
    }

    /// On to `/v3/password-exempt-contract/contracts/service-provider`.
    pub fn service_provider(self) -> service_provider::Path<'a> {
        service_provider::Path(self.0.segment("service-provider"))
    }
}

//! `/v3/new-tax-control-fapiao/merchant`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod base_information;
pub mod development_config;
pub mod sub_mchid;
pub mod tax_codes;

/// The path `/v3/new-tax-control-fapiao/merchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/merchant/base-information`.
    pub fn base_information(self) -> base_information::Path<'a> {
        base_information::Path(self.0.segment("base-information"))
    }

    /// On to `/v3/new-tax-control-fapiao/merchant/development-config`.
    pub fn development_config(self) -> development_config::Path<'a> {
        development_config::Path(self.0.segment("development-config"))
    }

    /// On to `/v3/new-tax-control-fapiao/merchant/tax-codes`.
    pub fn tax_codes(self) -> tax_codes::Path<'a> {
        tax_codes::Path(self.0.segment("tax-codes"))
    }

    /// On to `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, usize::MAX)),
        )
    }
}

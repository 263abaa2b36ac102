//! `/v3/taxi-invoice/taxi-companies`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod company_mchid;

/// The path `/v3/taxi-invoice/taxi-companies`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxi-companies/{company_mchid}`.
    pub fn company_mchid(self, company_mchid: impl AsRef<str>) -> company_mchid::Path<'a> {
        company_mchid::Path(self.0.variable("company_mchid", company_mchid.as_ref(), |value| {
            check::text("company_mchid", value, 0, usize::MAX)
        }))
    }
}

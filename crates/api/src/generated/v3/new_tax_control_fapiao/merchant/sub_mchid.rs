//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod check;
pub mod check_status;

/// The path `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`.
    pub fn check(self) -> check::Path<'a> {
        check::Path(self.0.segment("check"))
    }

    /// On to `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`.
    pub fn check_status(self) -> check_status::Path<'a> {
        check_status::Path(self.0.segment("check-status"))
    }
}

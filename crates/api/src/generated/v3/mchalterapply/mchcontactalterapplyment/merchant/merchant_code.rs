//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_request_no;

/// The path `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }
}

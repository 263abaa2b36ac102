//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_request_no;

/// The path `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }
}

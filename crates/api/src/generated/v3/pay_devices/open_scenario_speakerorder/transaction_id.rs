//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod report;

/// The path `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
    pub fn report(self) -> report::Path<'a> {
        report::Path(self.0.segment("report"))
    }
}

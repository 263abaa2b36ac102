//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod report;

/// The place `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
    pub fn report(self) -> report::Path<'a> {
        report::Path(self.0.segment("report"))
    }
}

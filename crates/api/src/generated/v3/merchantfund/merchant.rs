//! `/v3/merchantfund/merchant`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod income_records;

/// The path `/v3/merchantfund/merchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchantfund/merchant/income-records`.
    pub fn income_records(self) -> income_records::Path<'a> {
        income_records::Path(self.0.segment("income-records"))
    }
}

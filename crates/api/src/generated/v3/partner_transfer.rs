//! `/v3/partner-transfer`
//!
//! Batch transfers of service providers (服务商批量转账).
//!
//! Behind the feature `payroll-card`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batches;

/// The path `/v3/partner-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/partner-transfer/batches`.
    pub fn batches(self) -> batches::Path<'a> {
        batches::Path(self.0.segment("batches"))
    }
}

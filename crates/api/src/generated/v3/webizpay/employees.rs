//! `/v3/webizpay/employees`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod employee_id;

/// The path `/v3/webizpay/employees`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/employees/{employee_id}`.
    pub fn employee_id(self, employee_id: impl AsRef<str>) -> employee_id::Path<'a> {
        employee_id::Path(
            self.0.variable("employee_id", employee_id.as_ref(), |value| {
                check::text("employee_id", value, 0, usize::MAX)
            }),
        )
    }
}

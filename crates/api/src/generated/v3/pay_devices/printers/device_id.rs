//! `/v3/pay-devices/printers/{device_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod print_orders;

/// The path `/v3/pay-devices/printers/{device_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/printers/{device_id}/print-orders`.
    pub fn print_orders(self) -> print_orders::Path<'a> {
        print_orders::Path(self.0.segment("print-orders"))
    }
}

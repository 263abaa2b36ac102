//! `/v3/pay-devices/printers/{device_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod print_orders;

/// The place `/v3/pay-devices/printers/{device_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/printers/{device_id}/print-orders`.
    pub fn print_orders(self) -> print_orders::Path<'a> {
        print_orders::Path(self.0.segment("print-orders"))
    }
}

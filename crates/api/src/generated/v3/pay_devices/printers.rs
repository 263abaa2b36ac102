//! `/v3/pay-devices/printers`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod device_id;

/// The path `/v3/pay-devices/printers`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/printers/{device_id}`.
    pub fn device_id(self, device_id: impl AsRef<str>) -> device_id::Path<'a> {
        device_id::Path(
            self.0.variable("device_id", device_id.as_ref(), |value| check::text("device_id", value, 0, usize::MAX)),
        )
    }
}

//! `/v3/pay-devices/open-scenario-speaker`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod device_sn;

/// The path `/v3/pay-devices/open-scenario-speaker`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/open-scenario-speaker/{device_sn}`.
    pub fn device_sn(self, device_sn: impl AsRef<str>) -> device_sn::Path<'a> {
        device_sn::Path(
            self.0.variable("device_sn", device_sn.as_ref(), |value| check::text("device_sn", value, 0, usize::MAX)),
        )
    }
}

//! `/v3/iotmanage`
//!
//! Devices (设备管理).
//!
//! Behind the feature `devices`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod device_inspections;
pub mod devices;

/// The path `/v3/iotmanage`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/iotmanage/device-inspections`.
    pub fn device_inspections(self) -> device_inspections::Path<'a> {
        device_inspections::Path(self.0.segment("device-inspections"))
    }

    /// On to `/v3/iotmanage/devices`.
    pub fn devices(self) -> devices::Path<'a> {
        devices::Path(self.0.segment("devices"))
    }
}

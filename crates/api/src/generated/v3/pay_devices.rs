//! `/v3/pay-devices`
//!
//! Speakers and receipt printers (音箱、小票机).
//!
//! Behind the feature `devices`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod open_scenario_speaker;
pub mod open_scenario_speakerorder;
pub mod printers;

/// The path `/v3/pay-devices`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/open-scenario-speaker`.
    pub fn open_scenario_speaker(self) -> open_scenario_speaker::Path<'a> {
        open_scenario_speaker::Path(self.0.segment("open-scenario-speaker"))
    }

    /// On to `/v3/pay-devices/open-scenario-speakerorder`.
    pub fn open_scenario_speakerorder(self) -> open_scenario_speakerorder::Path<'a> {
        open_scenario_speakerorder::Path(self.0.segment("open-scenario-speakerorder"))
    }

    /// On to `/v3/pay-devices/printers`.
    pub fn printers(self) -> printers::Path<'a> {
        printers::Path(self.0.segment("printers"))
    }
}

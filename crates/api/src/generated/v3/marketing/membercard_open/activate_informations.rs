//! `/v3/marketing/membercard-open/activate-informations`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activate_ticket;

/// The path `/v3/marketing/membercard-open/activate-informations`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
    pub fn activate_ticket(self, activate_ticket: impl AsRef<str>) -> activate_ticket::Path<'a> {
        activate_ticket::Path(self.0.variable("activate_ticket", activate_ticket.as_ref(), |value| {
            check::text("activate_ticket", value, 0, usize::MAX)
        }))
    }
}

//! `/v3/platsolution/mch-transfer/reservation/reservation-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reservation_id;

/// The path `/v3/platsolution/mch-transfer/reservation/reservation-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`.
    pub fn reservation_id(self, reservation_id: impl AsRef<str>) -> reservation_id::Path<'a> {
        reservation_id::Path(self.0.variable("reservation_id", reservation_id.as_ref(), |value| {
            check::text("reservation_id", value, 0, usize::MAX)
        }))
    }
}

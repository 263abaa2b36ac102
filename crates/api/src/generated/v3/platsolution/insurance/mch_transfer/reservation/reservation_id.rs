//! `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reservation_id;

/// The place `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`.
    pub fn reservation_id(self, reservation_id: impl AsRef<str>) -> reservation_id::Path<'a> {
        reservation_id::Path(self.0.variable("reservation_id", reservation_id.as_ref(), |value| {
            check::text("reservation_id", value, 0, usize::MAX)
        }))
    }
}

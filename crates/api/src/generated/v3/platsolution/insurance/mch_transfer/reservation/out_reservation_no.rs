//! `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_reservation_no;

/// The path `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
    pub fn out_reservation_no(self, out_reservation_no: impl AsRef<str>) -> out_reservation_no::Path<'a> {
        out_reservation_no::Path(self.0.variable("out_reservation_no", out_reservation_no.as_ref(), |value| {
            check::text("out_reservation_no", value, 0, usize::MAX)
        }))
    }
}

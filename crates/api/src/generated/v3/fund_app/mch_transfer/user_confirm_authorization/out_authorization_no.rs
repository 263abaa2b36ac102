//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_authorization_no;

/// The path `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
    pub fn out_authorization_no(self, out_authorization_no: impl AsRef<str>) -> out_authorization_no::Path<'a> {
        out_authorization_no::Path(self.0.variable("out_authorization_no", out_authorization_no.as_ref(), |value| {
            check::text("out_authorization_no", value, 0, 32)
        }))
    }
}

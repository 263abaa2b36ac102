//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sp_openid;

/// The path `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`.
    pub fn sp_openid(self, sp_openid: impl AsRef<str>) -> sp_openid::Path<'a> {
        sp_openid::Path(
            self.0.variable("sp_openid", sp_openid.as_ref(), |value| check::text("sp_openid", value, 0, usize::MAX)),
        )
    }
}

//! `/v3/edu-star/users/openid`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod wechat_openid;

/// The path `/v3/edu-star/users/openid`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-star/users/openid/{wechat_openid}`.
    pub fn wechat_openid(self, wechat_openid: impl AsRef<str>) -> wechat_openid::Path<'a> {
        wechat_openid::Path(self.0.variable("wechat_openid", wechat_openid.as_ref(), |value| {
            check::text("wechat_openid", value, 0, usize::MAX)
        }))
    }
}

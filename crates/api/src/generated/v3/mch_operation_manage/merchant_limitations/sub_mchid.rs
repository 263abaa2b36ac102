//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/mch-operation-manage/merchant-limitations/sub-mchid`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, usize::MAX)),
        )
    }
}

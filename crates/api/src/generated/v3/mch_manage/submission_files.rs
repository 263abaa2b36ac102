//! `/v3/mch-manage/submission-files`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/mch-manage/submission-files`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-manage/submission-files/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }
}

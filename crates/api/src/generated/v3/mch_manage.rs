//! `/v3/mch-manage`
//!
//! Management records of merchants (商户管理记录).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mch_manage_records;
pub mod submission_files;

/// The path `/v3/mch-manage`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-manage/mch-manage-records`.
    pub fn mch_manage_records(self) -> mch_manage_records::Path<'a> {
        mch_manage_records::Path(self.0.segment("mch-manage-records"))
    }

    /// On to `/v3/mch-manage/submission-files`.
    pub fn submission_files(self) -> submission_files::Path<'a> {
        submission_files::Path(self.0.segment("submission-files"))
    }
}

//! `/v3/mch-operation-manage/enhanced-due-diligence`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod due_diligence_id;

/// The path `/v3/mch-operation-manage/enhanced-due-diligence`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
    pub fn due_diligence_id(self, due_diligence_id: impl AsRef<str>) -> due_diligence_id::Path<'a> {
        due_diligence_id::Path(self.0.variable("due_diligence_id", due_diligence_id.as_ref(), |value| {
            check::text("due_diligence_id", value, 0, usize::MAX)
        }))
    }
}

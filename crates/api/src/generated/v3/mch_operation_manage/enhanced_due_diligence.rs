//! `/v3/mch-operation-manage/enhanced-due-diligence`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod due_diligence_id;

/// The place `/v3/mch-operation-manage/enhanced-due-diligence` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
    pub fn due_diligence_id(self, due_diligence_id: impl AsRef<str>) -> due_diligence_id::Path<'a> {
        due_diligence_id::Path(self.0.variable("due_diligence_id", due_diligence_id.as_ref(), |value| {
            check::text("due_diligence_id", value, 0, usize::MAX)
        }))
    }
}

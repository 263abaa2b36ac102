//! `/v3/facemch/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod face_sid;

/// The path `/v3/facemch/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/facemch/users/{face_sid}`.
    pub fn face_sid(self, face_sid: impl AsRef<str>) -> face_sid::Path<'a> {
        face_sid::Path(
            self.0.variable("face_sid", face_sid.as_ref(), |value| check::text("face_sid", value, 0, usize::MAX)),
        )
    }
}

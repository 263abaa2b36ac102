//! `/v3/edu-star/users/qq`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod qq;

/// The path `/v3/edu-star/users/qq`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-star/users/qq/{qq}`.
    pub fn qq(self, qq: impl AsRef<str>) -> qq::Path<'a> {
        qq::Path(self.0.variable("qq", qq.as_ref(), |value| check::text("qq", value, 0, usize::MAX)))
    }
}

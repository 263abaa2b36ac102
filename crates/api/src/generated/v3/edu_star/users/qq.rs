//! `/v3/edu-star/users/qq`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod qq;

/// The place `/v3/edu-star/users/qq` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-star/users/qq/{qq}`.
    pub fn qq(self, qq: impl AsRef<str>) -> qq::Path<'a> {
        qq::Path(self.0.variable("qq", qq.as_ref(), |value| check::text("qq", value, 0, usize::MAX)))
    }
}

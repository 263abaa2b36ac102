//! `/v3/marketing/membercard-open/phonenumber-member`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod import;
pub mod search;

/// The path `/v3/marketing/membercard-open/phonenumber-member`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/phonenumber-member/import`.
    pub fn import(self) -> import::Path<'a> {
        import::Path(self.0.segment("import"))
    }

    /// On to `/v3/marketing/membercard-open/phonenumber-member/search`.
    pub fn search(self) -> search::Path<'a> {
        search::Path(self.0.segment("search"))
    }
}

//! `/v3/transferdownload`
//!
//! Download of receipts (下载电子回单).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod elecvoucherfile;
pub mod signfile;

/// The path `/v3/transferdownload`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transferdownload/elecvoucherfile`.
    pub fn elecvoucherfile(self) -> elecvoucherfile::Path<'a> {
        elecvoucherfile::Path(self.0.segment("elecvoucherfile"))
    }

    /// On to `/v3/transferdownload/signfile`.
    pub fn signfile(self) -> signfile::Path<'a> {
        signfile::Path(self.0.segment("signfile"))
    }
}

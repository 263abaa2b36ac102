//! `/v3/new-tax-control-fapiao/fapiaomerchant`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

/// The path `/v3/new-tax-control-fapiao/fapiaomerchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`.
    pub fn getspinviteurl(self) -> getspinviteurl::Path<'a> {
        getspinviteurl::Path(self.0.segment("getspinviteurl"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
    pub fn listspinvitemchinfo(self) -> listspinvitemchinfo::Path<'a> {
        listspinvitemchinfo::Path(self.0.segment("listspinvitemchinfo"))
    }
}

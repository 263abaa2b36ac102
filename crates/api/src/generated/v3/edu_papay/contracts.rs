//! `/v3/edu-papay/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contract_id;
pub mod id;
pub mod presign;

/// The path `/v3/edu-papay/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-papay/contracts/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/edu-papay/contracts/presign`.
    pub fn presign(self) -> presign::Path<'a> {
        presign::Path(self.0.segment("presign"))
    }

    /// On to `/v3/edu-papay/contracts/{contract_id}`.
    pub fn contract_id(self, contract_id: impl AsRef<str>) -> contract_id::Path<'a> {
        contract_id::Path(
            self.0.variable("contract_id", contract_id.as_ref(), |value| {
                check::text("contract_id", value, 0, usize::MAX)
            }),
        )
    }
}

//! `/v3/ebike/charge/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contract_id;
pub mod preopen;

/// The path `/v3/ebike/charge/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ebike/charge/contracts/preopen`.
    pub fn preopen(self) -> preopen::Path<'a> {
        preopen::Path(self.0.segment("preopen"))
    }

    /// On to `/v3/ebike/charge/contracts/{contract_id}`.
    pub fn contract_id(self, contract_id: impl AsRef<str>) -> contract_id::Path<'a> {
        contract_id::Path(
            self.0.variable("contract_id", contract_id.as_ref(), |value| {
                check::text("contract_id", value, 0, usize::MAX)
            }),
        )
    }
}

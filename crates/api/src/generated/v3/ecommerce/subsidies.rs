//! `/v3/ecommerce/subsidies`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod create;
pub mod return_;

/// The path `/v3/ecommerce/subsidies`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/subsidies/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/ecommerce/subsidies/create`.
    pub fn create(self) -> create::Path<'a> {
        create::Path(self.0.segment("create"))
    }

    /// On to `/v3/ecommerce/subsidies/return`.
    pub fn return_(self) -> return_::Path<'a> {
        return_::Path(self.0.segment("return"))
    }
}

open_enum! {
    /// 补差单结果.
    ///
    /// `SUCCESS`: done. `FAIL`: failed. `REFUND`: given back.
    pub enum PostResult {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `REFUND`
        Refund = "REFUND",
    }
}

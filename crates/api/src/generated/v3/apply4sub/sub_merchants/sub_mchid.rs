//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application;
pub mod modify_settlement;
pub mod settlement;

/// The path `/v3/apply4sub/sub_merchants/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4sub/sub_merchants/{sub_mchid}/application`.
    pub fn application(self) -> application::Path<'a> {
        application::Path(self.0.segment("application"))
    }

    /// On to `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`.
    pub fn modify_settlement(self) -> modify_settlement::Path<'a> {
        modify_settlement::Path(self.0.segment("modify-settlement"))
    }

    /// On to `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`.
    pub fn settlement(self) -> settlement::Path<'a> {
        settlement::Path(self.0.segment("settlement"))
    }
}

open_enum! {
    /// 账户类型.
    pub enum AccountType {
        /// `ACCOUNT_TYPE_BUSINESS`
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        /// `ACCOUNT_TYPE_PRIVATE`
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

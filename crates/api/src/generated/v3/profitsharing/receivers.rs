//! `/v3/profitsharing/receivers`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod add;
pub mod delete;

/// The path `/v3/profitsharing/receivers`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/profitsharing/receivers/add`.
    pub fn add(self) -> add::Path<'a> {
        add::Path(self.0.segment("add"))
    }

    /// On to `/v3/profitsharing/receivers/delete`.
    pub fn delete_(self) -> delete::Path<'a> {
        delete::Path(self.0.segment("delete"))
    }
}

open_enum! {
    /// 分账接收方类型.
    ///
    /// `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller), `PERSONAL_SUB_OPENID`
    /// (openid under that of the sub-merchant; service providers only).
    pub enum PostType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

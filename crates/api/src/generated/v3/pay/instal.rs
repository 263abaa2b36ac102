//! `/v3/pay/instal`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod exposure;
pub mod partner;

/// The path `/v3/pay/instal`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/instal/exposure`.
    pub fn exposure(self) -> exposure::Path<'a> {
        exposure::Path(self.0.segment("exposure"))
    }

    /// On to `/v3/pay/instal/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }
}

open_enum! {
    /// 用户ID的类型.
    pub enum UserIdType {
        /// `UNKNOWN_USER_ID_TYPE`
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        /// `OPENID`
        Openid = "OPENID",
        /// `PHONE_NO`
        PhoneNo = "PHONE_NO",
        /// `SP_OPENID`
        SpOpenid = "SP_OPENID",
        /// `SUB_OPENID`
        SubOpenid = "SUB_OPENID",
    }
}

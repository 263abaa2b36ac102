//! `/global/v3/customs`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

/// The path `/global/v3/customs`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/global/v3/customs/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/global/v3/customs/redeclare`.
    pub fn redeclare(self) -> redeclare::Path<'a> {
        redeclare::Path(self.0.segment("redeclare"))
    }

    /// On to `/global/v3/customs/verify-certificate`.
    pub fn verify_certificate(self) -> verify_certificate::Path<'a> {
        verify_certificate::Path(self.0.segment("verify-certificate"))
    }
}

open_enum! {
    /// 海关.
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs = "GUANGZHOU_ZS",
        /// `HANGZHOU_ZS`
        HangzhouZs = "HANGZHOU_ZS",
        /// `NINGBO`
        Ningbo = "NINGBO",
        /// `ZHENGZHOU_BS`
        ZhengzhouBs = "ZHENGZHOU_BS",
        /// `CHONGQING`
        Chongqing = "CHONGQING",
        /// `SHANGHAI_ZS`
        ShanghaiZs = "SHANGHAI_ZS",
        /// `SHENZHEN`
        Shenzhen = "SHENZHEN",
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        /// `TIANJIN`
        Tianjin = "TIANJIN",
    }
}

open_enum! {
    /// 报关状态.
    pub enum PostState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `UNDECLARED`
        Undeclared = "UNDECLARED",
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `EXCEPT`
        Except = "EXCEPT",
    }
}

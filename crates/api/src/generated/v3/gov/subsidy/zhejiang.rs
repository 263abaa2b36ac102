//! `/v3/gov/subsidy/zhejiang`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;

/// The path `/v3/gov/subsidy/zhejiang`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/zhejiang/authcode`.
    pub fn authcode(self) -> authcode::Path<'a> {
        authcode::Path(self.0.segment("authcode"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/goods`.
    pub fn goods(self) -> goods::Path<'a> {
        goods::Path(self.0.segment("goods"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/n-qualifications`.
    pub fn n_qualifications(self) -> n_qualifications::Path<'a> {
        n_qualifications::Path(self.0.segment("n-qualifications"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/qualifications`.
    pub fn qualifications(self) -> qualifications::Path<'a> {
        qualifications::Path(self.0.segment("qualifications"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/sncode`.
    pub fn sncode(self) -> sncode::Path<'a> {
        sncode::Path(self.0.segment("sncode"))
    }
}

open_enum! {
    /// 证件类型.
    pub enum CertType {
        /// `1`
        _1 = "1",
        /// `2`
        _2 = "2",
        /// `3`
        _3 = "3",
        /// `4`
        _4 = "4",
        /// `5`
        _5 = "5",
    }
}

open_enum! {
    /// 销售方式.
    pub enum SaleModels {
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
    }
}

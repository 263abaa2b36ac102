//! `/v3/webizpay`
//!
//! Business payments (企业支付).
//!
//! Behind the feature `webizpay`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod avail_mch_ranges;
pub mod bill;
pub mod employees;
pub mod stores;
pub mod users;

/// The path `/v3/webizpay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/avail-mch-ranges`.
    pub fn avail_mch_ranges(self) -> avail_mch_ranges::Path<'a> {
        avail_mch_ranges::Path(self.0.segment("avail-mch-ranges"))
    }

    /// On to `/v3/webizpay/bill`.
    pub fn bill(self) -> bill::Path<'a> {
        bill::Path(self.0.segment("bill"))
    }

    /// On to `/v3/webizpay/employees`.
    pub fn employees(self) -> employees::Path<'a> {
        employees::Path(self.0.segment("employees"))
    }

    /// On to `/v3/webizpay/stores`.
    pub fn stores(self) -> stores::Path<'a> {
        stores::Path(self.0.segment("stores"))
    }

    /// On to `/v3/webizpay/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

open_enum! {
    /// 拉起付款码页面的企业应用类型.
    pub enum ApplicationType {
        /// `H5`
        H5 = "H5",
        /// `MINIPROGRAM`
        Miniprogram = "MINIPROGRAM",
    }
}

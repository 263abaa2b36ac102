//! `/v3/bill`
//!
//! Bills (账单).
//!
//! Bills of one day: of trades, of the funds of an account, and of the funds of one sub-merchant. Each answer
//! holds the address of a file; its amounts are in yuan.
//!
//! Behind the feature `bill`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

/// The path `/v3/bill`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/bill/fundflowbill`.
    pub fn fundflowbill(self) -> fundflowbill::Path<'a> {
        fundflowbill::Path(self.0.segment("fundflowbill"))
    }

    /// On to `/v3/bill/sub-merchant-fundflowbill`.
    pub fn sub_merchant_fundflowbill(self) -> sub_merchant_fundflowbill::Path<'a> {
        sub_merchant_fundflowbill::Path(self.0.segment("sub-merchant-fundflowbill"))
    }

    /// On to `/v3/bill/tradebill`.
    pub fn tradebill(self) -> tradebill::Path<'a> {
        tradebill::Path(self.0.segment("tradebill"))
    }
}

open_enum! {
    /// 哈希类型.
    pub enum HashType {
        /// `SHA1`
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 压缩类型.
    pub enum TarType {
        /// `GZIP`
        Gzip = "GZIP",
    }
}

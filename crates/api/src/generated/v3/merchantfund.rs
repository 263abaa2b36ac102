//! `/v3/merchantfund`
//!
//! Income of merchants (商户来账).
//!
//! Behind the feature `merchant`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant;
pub mod partner;

/// The path `/v3/merchantfund`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchantfund/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/merchantfund/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }
}

/// 分页链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: String,
    /// 上一页链接.
    pub prev: String,
    /// 当前链接.
    pub self_: String,
}

fields! {
    Links {
        0 next, 1 prev, 2 self_ = "self",
    }
}

pub(crate) static LINKS_SHAPE: Shape = Shape::new(&["next", "prev", "self"], &[]);

open_enum! {
    /// 账户类型.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}

open_enum! {
    /// 银行来账类型.
    pub enum IncomeRecordType {
        /// `OFFLINERECHARGE`
        Offlinerecharge = "OFFLINERECHARGE",
        /// `ENTERPRISEDIRECTREVENUE`
        Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

//! `/v3/capital/capitallhh/banks`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bank_alias_code;
pub mod corporate_banking;
pub mod personal_banking;
pub mod search_banks_by_bank_account;

/// The path `/v3/capital/capitallhh/banks`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/banks/corporate-banking`.
    pub fn corporate_banking(self) -> corporate_banking::Path<'a> {
        corporate_banking::Path(self.0.segment("corporate-banking"))
    }

    /// On to `/v3/capital/capitallhh/banks/personal-banking`.
    pub fn personal_banking(self) -> personal_banking::Path<'a> {
        personal_banking::Path(self.0.segment("personal-banking"))
    }

    /// On to `/v3/capital/capitallhh/banks/search-banks-by-bank-account`.
    pub fn search_banks_by_bank_account(self) -> search_banks_by_bank_account::Path<'a> {
        search_banks_by_bank_account::Path(self.0.segment("search-banks-by-bank-account"))
    }

    /// On to `/v3/capital/capitallhh/banks/{bank_alias_code}`.
    pub fn bank_alias_code(self, bank_alias_code: impl AsRef<str>) -> bank_alias_code::Path<'a> {
        bank_alias_code::Path(self.0.variable("bank_alias_code", bank_alias_code.as_ref(), |value| {
            check::text("bank_alias_code", value, 0, usize::MAX)
        }))
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 银行别名.
    pub bank_alias: String,
    /// 银行别名编码.
    pub bank_alias_code: String,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行编码.
    pub account_bank_code: i64,
    /// 是否需要填写支行.
    pub need_bank_branch: bool,
}

fields! {
    GetItem {
        0 bank_alias, 1 bank_alias_code, 2 account_bank, 3 account_bank_code, 4 need_bank_branch,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape =
    Shape::new(&["bank_alias", "bank_alias_code", "account_bank", "account_bank_code", "need_bank_branch"], &[]);

/// 分页链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

fields! {
    Links {
        0 next, 1 prev, 2 self_ = "self",
    }
}

//! `/v3/marketing`
//!
//! Marketing (营销工具).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bank;
pub mod bank_favor;
pub mod busifavor;
pub mod favor;
pub mod goods_subsidy_activity;
pub mod membercard_activity;
pub mod membercard_open;
pub mod partner;
pub mod partnerships;
pub mod paygiftactivity;
pub mod shopping_receipt;
pub mod weekly_discount;
pub mod withdraw_favor;

/// The path `/v3/marketing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank`.
    pub fn bank(self) -> bank::Path<'a> {
        bank::Path(self.0.segment("bank"))
    }

    /// On to `/v3/marketing/bank-favor`.
    pub fn bank_favor(self) -> bank_favor::Path<'a> {
        bank_favor::Path(self.0.segment("bank-favor"))
    }

    /// On to `/v3/marketing/busifavor`.
    pub fn busifavor(self) -> busifavor::Path<'a> {
        busifavor::Path(self.0.segment("busifavor"))
    }

    /// On to `/v3/marketing/favor`.
    pub fn favor(self) -> favor::Path<'a> {
        favor::Path(self.0.segment("favor"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity`.
    pub fn goods_subsidy_activity(self) -> goods_subsidy_activity::Path<'a> {
        goods_subsidy_activity::Path(self.0.segment("goods-subsidy-activity"))
    }

    /// On to `/v3/marketing/membercard-activity`.
    pub fn membercard_activity(self) -> membercard_activity::Path<'a> {
        membercard_activity::Path(self.0.segment("membercard-activity"))
    }

    /// On to `/v3/marketing/membercard-open`.
    pub fn membercard_open(self) -> membercard_open::Path<'a> {
        membercard_open::Path(self.0.segment("membercard-open"))
    }

    /// On to `/v3/marketing/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/marketing/partnerships`.
    pub fn partnerships(self) -> partnerships::Path<'a> {
        partnerships::Path(self.0.segment("partnerships"))
    }

    /// On to `/v3/marketing/paygiftactivity`.
    pub fn paygiftactivity(self) -> paygiftactivity::Path<'a> {
        paygiftactivity::Path(self.0.segment("paygiftactivity"))
    }

    /// On to `/v3/marketing/shopping-receipt`.
    pub fn shopping_receipt(self) -> shopping_receipt::Path<'a> {
        shopping_receipt::Path(self.0.segment("shopping-receipt"))
    }

    /// On to `/v3/marketing/weekly-discount`.
    pub fn weekly_discount(self) -> weekly_discount::Path<'a> {
        weekly_discount::Path(self.0.segment("weekly-discount"))
    }

    /// On to `/v3/marketing/withdraw-favor`.
    pub fn withdraw_favor(self) -> withdraw_favor::Path<'a> {
        withdraw_favor::Path(self.0.segment("withdraw-favor"))
    }
}

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 文件名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub filename: Option<String>,
    /// 文件摘要.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sha256: Option<String>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sha256 {
            check::text("sha256", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 事件通知配置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NotifyConfig {
    /// 事件通知appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_appid: Option<String>,
}

fields! {
    NotifyConfig {
        0 notify_appid,
    }
}

impl Check for NotifyConfig {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.notify_appid {
            check::text("notify_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 背景颜色.
    pub enum BackgroundColor {
        /// `Color010`
        Color010 = "Color010",
        /// `Color020`
        Color020 = "Color020",
        /// `Color030`
        Color030 = "Color030",
        /// `Color040`
        Color040 = "Color040",
        /// `Color050`
        Color050 = "Color050",
        /// `Color060`
        Color060 = "Color060",
        /// `Color070`
        Color070 = "Color070",
        /// `Color080`
        Color080 = "Color080",
        /// `Color090`
        Color090 = "Color090",
        /// `Color100`
        Color100 = "Color100",
    }
}

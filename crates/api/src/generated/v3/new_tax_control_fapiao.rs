//! `/v3/new-tax-control-fapiao`
//!
//! Electronic invoices (电子发票).
//!
//! Behind the feature `fapiao`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_template;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

/// The path `/v3/new-tax-control-fapiao`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/new-tax-control-fapiao/card-template`.
    pub fn card_template(self) -> card_template::Path<'a> {
        card_template::Path(self.0.segment("card-template"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiao-applications`.
    pub fn fapiao_applications(self) -> fapiao_applications::Path<'a> {
        fapiao_applications::Path(self.0.segment("fapiao-applications"))
    }

    /// On to `/v3/new-tax-control-fapiao/fapiaomerchant`.
    pub fn fapiaomerchant(self) -> fapiaomerchant::Path<'a> {
        fapiaomerchant::Path(self.0.segment("fapiaomerchant"))
    }

    /// On to `/v3/new-tax-control-fapiao/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/new-tax-control-fapiao/user-title`.
    pub fn user_title(self) -> user_title::Path<'a> {
        user_title::Path(self.0.segment("user-title"))
    }
}

/// 附加信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ExtraInformation {
    /// 收款人.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee: Option<String>,
    /// 复核人.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reviewer: Option<String>,
    /// 开票人.
    pub drawer: String,
}

fields! {
    ExtraInformation {
        0 payee, 1 reviewer, 2 drawer,
    }
}

impl Check for ExtraInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payee {
            check::text("payee", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.reviewer {
            check::text("reviewer", value, 0, usize::MAX)?;
        }
        check::required("drawer", &self.drawer)?;
        check::text("drawer", &self.drawer, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static EXTRA_INFORMATION_SHAPE: Shape = Shape::new(&["drawer"], &[]);

/// 相关链接.
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

/// 销售方信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SellerInformation {
    /// 名称.
    pub name: String,
    /// 纳税人识别号.
    pub taxpayer_id: String,
    /// 地址.
    pub address: String,
    /// 电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub telephone: Option<String>,
    /// 开户银行.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<String>,
}

fields! {
    SellerInformation {
        0 name, 1 taxpayer_id, 2 address, 3 telephone, 4 bank_name, 5 bank_account,
    }
}

impl Check for SellerInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("taxpayer_id", &self.taxpayer_id)?;
        check::text("taxpayer_id", &self.taxpayer_id, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        if let Some(value) = &self.telephone {
            check::text("telephone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_account {
            check::text("bank_account", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static SELLER_INFORMATION_SHAPE: Shape = Shape::new(&["name", "taxpayer_id", "address"], &[]);

open_enum! {
    /// 开具的发票类型.
    pub enum FapiaoBillType {
        /// `COMM_FAPIAO`
        CommFapiao = "COMM_FAPIAO",
        /// `VAT_FAPIAO`
        VatFapiao = "VAT_FAPIAO",
    }
}

open_enum! {
    /// 开票场景.
    pub enum Scene {
        /// `WITH_WECHATPAY`
        WithWechatpay = "WITH_WECHATPAY",
        /// `WITHOUT_WECHATPAY`
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

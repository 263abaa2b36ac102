//! `/v3/gov/subsidy/audit/cup`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod invalid;
pub mod query;
pub mod refund;
pub mod update;
pub mod upload;

/// The path `/v3/gov/subsidy/audit/cup`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/audit/cup/invalid`.
    pub fn invalid(self) -> invalid::Path<'a> {
        invalid::Path(self.0.segment("invalid"))
    }

    /// On to `/v3/gov/subsidy/audit/cup/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/gov/subsidy/audit/cup/refund`.
    pub fn refund(self) -> refund::Path<'a> {
        refund::Path(self.0.segment("refund"))
    }

    /// On to `/v3/gov/subsidy/audit/cup/update`.
    pub fn update(self) -> update::Path<'a> {
        update::Path(self.0.segment("update"))
    }

    /// On to `/v3/gov/subsidy/audit/cup/upload`.
    pub fn upload(self) -> upload::Path<'a> {
        upload::Path(self.0.segment("upload"))
    }
}

/// 发票信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct InvoiceInfo {
    /// 发票代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_cd: Option<String>,
    /// 发票号码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_no: Option<String>,
    /// 开票日期.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_dt: Option<String>,
    /// 发票链接.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_link: Option<String>,
    /// 发票类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_tp: Option<String>,
    /// 发票校验码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_ck_cd: Option<String>,
    /// 发票上购买人姓名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub nm: Option<String>,
    /// 税价合计.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tax: Option<String>,
    /// 发票税额.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_tax_amt: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sales_ent_nm: Option<String>,
    /// 销售方纳税人识别号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tax_payer: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "check::is_void")]
    pub num: Option<String>,
    /// 货物或应税劳务服务名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_nm: Option<String>,
}

impl Check for InvoiceInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.invoice_cd {
            check::text("invoice_cd", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_no {
            check::text("invoice_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_dt {
            check::text("invoice_dt", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_link {
            check::text("invoice_link", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_tp {
            check::text("invoice_tp", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_ck_cd {
            check::text("invoice_ck_cd", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.nm {
            check::text("nm", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tax {
            check::text("tax", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_tax_amt {
            check::text("invoice_tax_amt", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sales_ent_nm {
            check::text("sales_ent_nm", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tax_payer {
            check::text("tax_payer", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.num {
            check::text("num", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_nm {
            check::text("service_nm", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 物流信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TrackInfo {
    /// 物流单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tracking_no: Option<String>,
    /// 物流公司.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tracking_company: Option<String>,
    /// 收货省.
    #[serde(skip_serializing_if = "check::is_void")]
    pub usr_prov: Option<String>,
    /// 收货市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub usr_city: Option<String>,
    /// 收货区县.
    #[serde(skip_serializing_if = "check::is_void")]
    pub usr_area: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub usr_addr: Option<String>,
    /// 物流类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tracking_type: Option<String>,
    /// 提货方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_method: Option<String>,
    /// 发货地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub shipping_addr: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_time: Option<String>,
}

impl Check for TrackInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.tracking_no {
            check::text("tracking_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tracking_company {
            check::text("tracking_company", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usr_prov {
            check::text("usr_prov", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usr_city {
            check::text("usr_city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usr_area {
            check::text("usr_area", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usr_addr {
            check::text("usr_addr", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tracking_type {
            check::text("tracking_type", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_method {
            check::text("delivery_method", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.shipping_addr {
            check::text("shipping_addr", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_time {
            check::text("delivery_time", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

//! `/v3/taxi-invoice/taxi-company/create-taxi-company`: 新增出租车公司 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/taxi-company/create-taxi-company`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 新增出租车公司.
    ///
    /// `POST /v3/taxi-invoice/taxi-company/create-taxi-company`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/taxi-company/create-taxi-company", "新增出租车公司");

/// The body of `POST /v3/taxi-invoice/taxi-company/create-taxi-company`, 新增出租车公司.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公司名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_name: Option<String>,
    /// 税号.
    pub tax_id: String,
    /// 公司地址.
    pub address: String,
    /// 公司电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<String>,
    /// 开户行.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<String>,
    /// 开票渠道.
    pub invoice_mode: String,
    /// 企业法人姓名.
    pub legal_person: String,
    /// 公司简称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub short_name: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
    /// 企业类型.
    pub enterprise_type: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.company_name {
            check::text("company_name", value, 0, usize::MAX)?;
        }
        check::required("tax_id", &self.tax_id)?;
        check::text("tax_id", &self.tax_id, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        if let Some(value) = &self.phone {
            check::text("phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_account {
            check::text("bank_account", value, 0, usize::MAX)?;
        }
        check::required("invoice_mode", &self.invoice_mode)?;
        check::text("invoice_mode", &self.invoice_mode, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        if let Some(value) = &self.short_name {
            check::text("short_name", value, 0, usize::MAX)?;
        }
        check::required("enterprise_type", &self.enterprise_type)?;
        check::text("enterprise_type", &self.enterprise_type, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/taxi-invoice/taxi-company/create-taxi-company`, 新增出租车公司.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号.
    pub mchid: String,
    /// 公司名称.
    pub company_name: Option<String>,
}

fields! {
    PostResponse {
        0 mchid, 1 company_name,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

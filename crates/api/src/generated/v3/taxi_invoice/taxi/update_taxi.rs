//! `/v3/taxi-invoice/taxi/update-taxi`: 更新出租车信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/taxi/update-taxi`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 更新出租车信息.
    ///
    /// `POST /v3/taxi-invoice/taxi/update-taxi`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/taxi/update-taxi", "更新出租车信息");

/// The body of `POST /v3/taxi-invoice/taxi/update-taxi`, 更新出租车信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub deputy_license: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
    /// 开票标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_flag: Option<String>,
    /// 出租车状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub taxi_state: Option<TaxiState>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("company_name", &self.company_name)?;
        check::text("company_name", &self.company_name, 0, usize::MAX)?;
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        check::required("main_license", &self.main_license)?;
        check::text("main_license", &self.main_license, 0, usize::MAX)?;
        if let Some(value) = &self.deputy_license {
            check::text("deputy_license", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.invoice_flag {
            check::text("invoice_flag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.taxi_state {
            check::known("taxi_state", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/taxi-invoice/taxi/update-taxi`, 更新出租车信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    pub deputy_license: Option<String>,
    /// 行政区划ID.
    pub region_id: i64,
}

fields! {
    PostResponse {
        0 plate_number, 1 company_name, 2 mchid, 3 main_license, 4 deputy_license, 5 region_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["plate_number", "company_name", "main_license", "region_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 出租车状态.
    pub enum TaxiState {
        /// `IN_OPERATION`
        InOperation = "IN_OPERATION",
        /// `OUT_OPERATION`
        OutOperation = "OUT_OPERATION",
    }
}

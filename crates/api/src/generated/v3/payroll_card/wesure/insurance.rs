//! `/v3/payroll-card/wesure/insurance`: 生成投保结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/wesure/insurance`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 生成投保结果. Reports the outcome of an insurance application.
    ///
    /// `POST /v3/payroll-card/wesure/insurance`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payroll-card/wesure/insurance", "生成投保结果");

/// The body of `POST /v3/payroll-card/wesure/insurance`, 生成投保结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户号. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微保保单号.
    pub wesure_order_no: String,
    /// token值.
    pub token: String,
    /// 保司保单号.
    pub insurance_company_order_no: String,
    /// 用户标识.
    pub openid: String,
    /// 投保状态.
    pub insure_state: InsureState,
    /// 保障生效时间.
    pub insure_effect_time: Time,
    /// 保障失效时间.
    pub insure_invalid_time: Time,
    /// 保障的保险公司名称.
    pub insurance_company_name: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("wesure_order_no", &self.wesure_order_no)?;
        check::text("wesure_order_no", &self.wesure_order_no, 0, usize::MAX)?;
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        check::required("insurance_company_order_no", &self.insurance_company_order_no)?;
        check::text("insurance_company_order_no", &self.insurance_company_order_no, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("insure_state", &self.insure_state)?;
        check::known("insure_state", &self.insure_state)?;
        check::required("insure_effect_time", &self.insure_effect_time)?;
        check::required("insure_invalid_time", &self.insure_invalid_time)?;
        check::required("insurance_company_name", &self.insurance_company_name)?;
        check::text("insurance_company_name", &self.insurance_company_name, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 投保状态.
    pub enum InsureState {
        /// `INSURE_SUCCESS`
        InsureSuccess = "INSURE_SUCCESS",
        /// `INSURE_FAIL`
        InsureFail = "INSURE_FAIL",
        /// `INSURE_PROCESSING`
        InsureProcessing = "INSURE_PROCESSING",
    }
}

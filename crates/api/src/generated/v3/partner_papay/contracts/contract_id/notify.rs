//! `/v3/partner-papay/contracts/{contract_id}/notify`: 服务商商户预扣费通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/partner-papay/contracts/{contract_id}/notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务商商户预扣费通知. Tells the user of a coming deduction and its largest amount. For service providers.
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/notify`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/partner-papay/contracts/{contract_id}/notify", "服务商商户预扣费通知");

/// 扣费持续时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeductDuration {
    /// 扣费持续时间数. After how many days the deduction comes.
    pub count: i64,
    /// 单位. Always days.
    #[serde(skip_serializing_if = "check::is_void")]
    pub unit: Option<String>,
}

impl Check for DeductDuration {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.unit {
            check::text("unit", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 预计扣费金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct EstimatedAmount {
    /// 预计扣费金额. Fen (1/100 yuan). The largest amount that will be deducted.
    pub amount: i64,
    /// 预计扣费货币类型. `CNY`, the default.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for EstimatedAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/partner-papay/contracts/{contract_id}/notify`, 服务商商户预扣费通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号. Merchant id of the service provider. At most 32 characters.
    pub sp_mchid: String,
    /// 服务商应用ID. AppID of the service provider. At most 32 characters.
    pub sp_appid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用D. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 扣费持续时间. When the deduction comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_duration: Option<DeductDuration>,
    /// 预计扣费金额信息. The largest amount that will be deducted.
    pub estimated_amount: EstimatedAmount,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, 32)?;
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.deduct_duration {
            value.check().map_err(|fault| fault.within("deduct_duration"))?;
        }
        self.estimated_amount.check().map_err(|fault| fault.within("estimated_amount"))?;
        Ok(())
    }
}

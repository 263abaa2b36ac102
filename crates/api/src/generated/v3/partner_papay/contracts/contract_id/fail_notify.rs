//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`: 服务商商户重试扣费通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/partner-papay/contracts/{contract_id}/fail-notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务商商户重试扣费通知. Tells the user that a failed deduction will be tried again. For service providers.
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/partner-papay/contracts/{contract_id}/fail-notify", "服务商商户重试扣费通知");

/// The body of `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`, 服务商商户重试扣费通知.
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
        Ok(())
    }
}

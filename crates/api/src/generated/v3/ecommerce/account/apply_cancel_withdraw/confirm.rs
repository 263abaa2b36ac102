//! `/v3/ecommerce/account/apply-cancel-withdraw/confirm`: 平台代商户确认注销 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/account/apply-cancel-withdraw/confirm`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 平台代商户确认注销. Confirms the closing in the name of the sub-merchant.
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892772>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/account/apply-cancel-withdraw/confirm", "平台代商户确认注销");

/// The body of `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`, 平台代商户确认注销.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付注销单号. WeChat Pay's number of the application. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub applyment_id: Option<String>,
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_request_no: Option<String>,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 平台确认操作人标识. Your id of the employee who confirms; kept as evidence. Letters, digits and Chinese characters.
    /// At most 100 characters.
    pub operator_identification: String,
    /// 注销确认时间. When the merchant agreed to the cancellation.
    pub confirm_time: Time,
    /// 注销协议版本号. Version of the agreement on cancelling. At most 32 characters.
    pub cancel_contract_version: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, 32)?;
        }
        if let Some(value) = &self.out_request_no {
            check::text("out_request_no", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("operator_identification", &self.operator_identification)?;
        check::text("operator_identification", &self.operator_identification, 0, 100)?;
        check::required("confirm_time", &self.confirm_time)?;
        check::required("cancel_contract_version", &self.cancel_contract_version)?;
        check::text("cancel_contract_version", &self.cancel_contract_version, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`, 平台代商户确认注销.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付注销单号. WeChat Pay's number of the application. At most 32 characters.
    pub applyment_id: Option<String>,
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_request_no: Option<String>,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
}

fields! {
    PostResponse {
        0 applyment_id, 1 out_request_no, 2 sub_mchid,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

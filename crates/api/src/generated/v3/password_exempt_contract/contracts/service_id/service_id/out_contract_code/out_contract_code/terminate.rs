//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`:
//! 商户通过商户协议号解约协议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户通过商户协议号解约协议. Ends a contract by your number.
    ///
    /// `POST
    /// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`,
    /// for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    "商户通过商户协议号解约协议",
);

/// The body of `POST
/// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`,
/// 商户通过商户协议号解约协议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 解约备注. Why the contract ends.
    pub contract_termination_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contract_termination_remark", &self.contract_termination_remark)?;
        check::text("contract_termination_remark", &self.contract_termination_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`,
/// 商户通过商户协议号解约协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 免密支付服务ID. Id of the service, given by WeChat Pay.
    pub service_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
}

fields! {
    PostResponse {
        0 mchid, 1 service_id, 2 out_contract_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "service_id", "out_contract_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

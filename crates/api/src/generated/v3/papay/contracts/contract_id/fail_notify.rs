//! `/v3/papay/contracts/{contract_id}/fail-notify`: 重试扣费通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/contracts/{contract_id}/fail-notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 重试扣费通知. Tells the user that a failed deduction will be tried again.
    ///
    /// `POST /v3/papay/contracts/{contract_id}/fail-notify`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/papay/contracts/{contract_id}/fail-notify", "重试扣费通知");

/// The body of `POST /v3/papay/contracts/{contract_id}/fail-notify`, 重试扣费通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户号. Your merchant id. At most 32 characters.
    pub mchid: String,
    /// 公众号ID. Your AppID. At most 32 characters.
    pub appid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        Ok(())
    }
}

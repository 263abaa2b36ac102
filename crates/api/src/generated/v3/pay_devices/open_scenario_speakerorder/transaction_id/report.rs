//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`: 码牌支付结果上报 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 码牌支付结果上报.
    ///
    /// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", "码牌支付结果上报");

/// The body of `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`, 码牌支付结果上报.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 设备sn.
    pub device_sn: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("code_url", &self.code_url)?;
        check::text("code_url", &self.code_url, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("device_sn", &self.device_sn)?;
        check::text("device_sn", &self.device_sn, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`, 码牌支付结果上报.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 设备sn.
    pub device_sn: String,
    /// 微信支付订单号.
    pub transaction_id: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 code_url, 2 out_trade_no, 3 device_sn, 4 transaction_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "code_url", "out_trade_no", "device_sn", "transaction_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

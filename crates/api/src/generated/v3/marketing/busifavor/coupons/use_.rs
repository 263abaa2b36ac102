//! `/v3/marketing/busifavor/coupons/use`: 核销用户券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/use`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 核销用户券.
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/use", "核销用户券");

/// The body of `POST /v3/marketing/busifavor/coupons/use`, 核销用户券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_id: Option<String>,
    /// 公众账号ID.
    pub appid: String,
    /// 请求核销时间.
    pub use_time: Time,
    /// 核销请求单据号.
    pub use_request_no: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 下单商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mch_id: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("use_time", &self.use_time)?;
        check::required("use_request_no", &self.use_request_no)?;
        check::text("use_request_no", &self.use_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mch_id {
            check::text("mch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/use`, 核销用户券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次号.
    pub stock_id: String,
    /// 用户标识.
    pub openid: String,
    /// 系统核销券成功的时间.
    pub wechatpay_use_time: Time,
}

fields! {
    PostResponse {
        0 stock_id, 1 openid, 2 wechatpay_use_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["stock_id", "openid", "wechatpay_use_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

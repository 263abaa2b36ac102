//! `/v3/marketing/busifavor/coupons/return`: 申请退券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/return`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请退券.
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/return", "申请退券");

/// The body of `POST /v3/marketing/busifavor/coupons/return`, 申请退券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    pub stock_id: String,
    /// 退券请求单据号.
    pub return_request_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("return_request_no", &self.return_request_no)?;
        check::text("return_request_no", &self.return_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/return`, 申请退券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信退券成功的时间.
    pub wechatpay_return_time: Time,
}

fields! {
    PostResponse {
        0 wechatpay_return_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["wechatpay_return_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

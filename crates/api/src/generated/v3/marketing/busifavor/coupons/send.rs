//! `/v3/marketing/busifavor/coupons/send`: 向用户发券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/coupons/send`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 向用户发券.
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/coupons/send", "向用户发券");

/// The body of `POST /v3/marketing/busifavor/coupons/send`, 向用户发券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    pub stock_id: String,
    /// 发券凭证.
    pub out_request_no: String,
    /// 券code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_code: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.coupon_code {
            check::text("coupon_code", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/coupons/send`, 向用户发券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次号.
    pub stock_id: String,
    /// 券code.
    pub coupon_code: Option<String>,
    /// 发券凭证.
    pub out_request_no: Option<String>,
    /// What was sent.
    pub send_coupon_result: Option<SendCouponResult>,
}

fields! {
    PostResponse {
        0 stock_id, 1 coupon_code, 2 out_request_no, 3 send_coupon_result,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["stock_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// The `send_coupon_result` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SendCouponResult {
    /// 批次号. Number of the stock of coupons.
    pub stock_id: Option<String>,
    /// Your number of the request.
    pub out_request_no: Option<String>,
    /// 券code. Code of the coupon.
    pub coupon_code: Option<String>,
}

fields! {
    SendCouponResult {
        0 stock_id, 1 out_request_no, 2 coupon_code,
    }
}

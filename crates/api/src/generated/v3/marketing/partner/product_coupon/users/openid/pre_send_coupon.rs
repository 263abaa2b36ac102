//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`: 向用户预发放商品券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 向用户预发放商品券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon", "向用户预发放商品券");

/// The body of `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`, 向用户预发放商品券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_code: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 自定义附加信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        if let Some(value) = &self.coupon_code {
            check::text("coupon_code", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("send_request_no", &self.send_request_no)?;
        check::text("send_request_no", &self.send_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`, 向用户预发放商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预发券token.
    pub token: String,
}

fields! {
    PostResponse {
        0 token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

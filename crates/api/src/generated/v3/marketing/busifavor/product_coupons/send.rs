//! `/v3/marketing/busifavor/product-coupons/send`: 向用户发放商品券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/product-coupons/send`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 向用户发放商品券.
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/send`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015594964>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/product-coupons/send", "向用户发放商品券");

/// The body of `POST /v3/marketing/busifavor/product-coupons/send`, 向用户发放商品券.
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
    /// 券类型.
    pub coupon_type: CouponType,
    /// 会员卡ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_card_id: Option<String>,
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
        check::required("coupon_type", &self.coupon_type)?;
        check::known("coupon_type", &self.coupon_type)?;
        if let Some(value) = &self.member_card_id {
            check::text("member_card_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/product-coupons/send`, 向用户发放商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次号.
    pub stock_id: String,
    /// 券code.
    pub coupon_code: String,
    /// 发券凭证.
    pub out_request_no: String,
}

fields! {
    PostResponse {
        0 stock_id, 1 coupon_code, 2 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["stock_id", "coupon_code", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 券类型.
    pub enum CouponType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `MEMBER`
        Member = "MEMBER",
    }
}

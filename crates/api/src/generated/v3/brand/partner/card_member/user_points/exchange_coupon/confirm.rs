//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`: 同步积分兑券结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步积分兑券结果.
    ///
    /// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015897268>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm", "同步积分兑券结果");

/// The body of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`, 同步积分兑券结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 积分兑券ID.
    pub record_id: String,
    /// 积分兑券模板ID.
    pub exchange_coupon_template_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 积分兑券状态.
    pub state: PostState,
    /// 兑券成功的券code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_code: Option<String>,
    /// 兑券失败原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fail_reason: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("record_id", &self.record_id)?;
        check::text("record_id", &self.record_id, 0, usize::MAX)?;
        check::required("exchange_coupon_template_id", &self.exchange_coupon_template_id)?;
        check::text("exchange_coupon_template_id", &self.exchange_coupon_template_id, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("user_card_code", &self.user_card_code)?;
        check::text("user_card_code", &self.user_card_code, 0, usize::MAX)?;
        check::required("state", &self.state)?;
        check::known("state", &self.state)?;
        if let Some(value) = &self.coupon_code {
            check::text("coupon_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fail_reason {
            check::text("fail_reason", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`, 同步积分兑券结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 积分兑券ID.
    pub record_id: String,
    /// 积分兑券模板ID.
    pub exchange_coupon_template_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 积分兑券状态.
    pub state: PostState,
    /// 兑券成功的券code.
    pub coupon_code: Option<String>,
    /// 兑券失败原因.
    pub fail_reason: Option<String>,
}

fields! {
    PostResponse {
        0 record_id, 1 exchange_coupon_template_id, 2 brand_id, 3 card_id, 4 openid, 5 user_card_code, 6 state,
        7 coupon_code, 8 fail_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["record_id", "exchange_coupon_template_id", "brand_id", "card_id", "openid", "user_card_code", "state"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 积分兑券状态.
    pub enum PostState {
        /// `POINT_EXCHANGE_COUPON_SUCCESS`
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        /// `POINT_EXCHANGE_COUPON_FAIL`
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

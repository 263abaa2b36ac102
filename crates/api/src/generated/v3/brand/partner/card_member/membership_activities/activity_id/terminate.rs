//! `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`: 终止品牌会员发券活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 终止品牌会员发券活动.
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
    "终止品牌会员发券活动",
);

/// The body of `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`, 终止品牌会员发券活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`,
/// 终止品牌会员发券活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// 活动渠道.
    pub activity_channel: crate::v3::brand::partner::card_member::membership_activities::ActivityChannel,
    /// 活动主标题.
    pub title: String,
    /// 活动副标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: Time,
    /// 活动结束时间.
    pub end_time: Time,
    /// 活动总库存.
    pub apply_total: i64,
    /// 活动剩余库存.
    pub apply_available: i64,
    /// 商品券批次列表.
    pub product_coupon_stock_list:
        Vec<crate::v3::brand::partner::card_member::membership_activities::ProductCouponStock>,
    /// 活动ID.
    pub activity_id: String,
    /// 活动状态.
    pub activity_state: crate::v3::brand::partner::card_member::membership_activities::ActivityState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub modify_time: Time,
}

fields! {
    PostResponse {
        0 out_request_no, 1 brand_id, 2 card_id, 3 activity_channel, 4 title, 5 sub_title, 6 begin_time, 7 end_time,
        8 apply_total, 9 apply_available, 10 product_coupon_stock_list, 11 activity_id, 12 activity_state,
        13 create_time, 14 modify_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_request_no",
        "brand_id",
        "card_id",
        "activity_channel",
        "title",
        "sub_title",
        "begin_time",
        "end_time",
        "apply_total",
        "apply_available",
        "product_coupon_stock_list",
        "activity_id",
        "activity_state",
        "create_time",
        "modify_time",
    ],
    &[(
        "product_coupon_stock_list",
        &crate::v3::brand::partner::card_member::membership_activities::PRODUCT_COUPON_STOCK_SHAPE,
    )],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

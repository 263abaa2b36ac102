//! `/v3/brand/partner/card-member/membership-activities/{activity_id}`: 修改品牌会员发券活动信息 `PATCH`, 查询品牌会员发券活动 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/brand/partner/card-member/membership-activities/{activity_id}`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 修改品牌会员发券活动信息.
    ///
    /// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`, for service providers.
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询品牌会员发券活动.
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/brand/partner/card-member/membership-activities/{activity_id}",
    "修改品牌会员发券活动信息",
);

static GET: Operation =
    Operation::new("GET", "/v3/brand/partner/card-member/membership-activities/{activity_id}", "查询品牌会员发券活动");

/// The query of `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`, 查询品牌会员发券活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    GetResponse {
        0 out_request_no, 1 brand_id, 2 card_id, 3 activity_channel, 4 title, 5 sub_title, 6 begin_time, 7 end_time,
        8 apply_total, 9 apply_available, 10 product_coupon_stock_list, 11 activity_id, 12 activity_state,
        13 create_time, 14 modify_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`, 修改品牌会员发券活动信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 活动主标题.
    pub title: String,
    /// 活动副标题.
    pub sub_title: String,
    /// 活动开始时间.
    pub begin_time: Time,
    /// 活动结束时间.
    pub end_time: Time,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("title", &self.title)?;
        check::text("title", &self.title, 0, usize::MAX)?;
        check::required("sub_title", &self.sub_title)?;
        check::text("sub_title", &self.sub_title, 0, usize::MAX)?;
        check::required("begin_time", &self.begin_time)?;
        check::required("end_time", &self.end_time)?;
        Ok(())
    }
}

/// The answer to `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`, 修改品牌会员发券活动信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
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
    PatchResponse {
        0 out_request_no, 1 brand_id, 2 card_id, 3 activity_channel, 4 title, 5 sub_title, 6 begin_time, 7 end_time,
        8 apply_total, 9 apply_available, 10 product_coupon_stock_list, 11 activity_id, 12 activity_state,
        13 create_time, 14 modify_time,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

//! `/v3/brand/partner/card-member/membership-activities`: 创建品牌会员发券活动 `POST`, 查询品牌会员发券活动列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;

/// The path `/v3/brand/partner/card-member/membership-activities`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/membership-activities/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 创建品牌会员发券活动.
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询品牌会员发券活动列表.
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/card-member/membership-activities", "创建品牌会员发券活动");

static GET: Operation =
    Operation::new("GET", "/v3/brand/partner/card-member/membership-activities", "查询品牌会员发券活动列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// 活动渠道.
    pub activity_channel: ActivityChannel,
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
    pub product_coupon_stock_list: Vec<ProductCouponStock>,
    /// 活动ID.
    pub activity_id: String,
    /// 活动状态.
    pub activity_state: ActivityState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub modify_time: Time,
}

fields! {
    GetItem {
        0 out_request_no, 1 brand_id, 2 card_id, 3 activity_channel, 4 title, 5 sub_title, 6 begin_time, 7 end_time,
        8 apply_total, 9 apply_available, 10 product_coupon_stock_list, 11 activity_id, 12 activity_state,
        13 create_time, 14 modify_time,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
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
    &[("product_coupon_stock_list", &PRODUCT_COUPON_STOCK_SHAPE)],
);

/// The query of `GET /v3/brand/partner/card-member/membership-activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: Option<String>,
    /// 活动状态.
    pub activity_state: Option<ActivityState>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.card_id {
            check::text("card_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activity_state {
            check::known("activity_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push_some("card_id", self.card_id.as_ref());
        query.push_some("activity_state", self.activity_state.as_ref());
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/brand/partner/card-member/membership-activities`, 查询品牌会员发券活动列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 活动列表.
    pub data: Option<Vec<GetItem>>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["offset", "limit", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/brand/partner/card-member/membership-activities`, 创建品牌会员发券活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡ID.
    pub card_id: String,
    /// 活动渠道.
    pub activity_channel: ActivityChannel,
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
    /// 商品券批次列表.
    pub product_coupon_stock_list: Vec<ProductCouponStock>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("activity_channel", &self.activity_channel)?;
        check::known("activity_channel", &self.activity_channel)?;
        check::required("title", &self.title)?;
        check::text("title", &self.title, 0, usize::MAX)?;
        check::required("sub_title", &self.sub_title)?;
        check::text("sub_title", &self.sub_title, 0, usize::MAX)?;
        check::required("begin_time", &self.begin_time)?;
        check::required("end_time", &self.end_time)?;
        check::required("product_coupon_stock_list", &self.product_coupon_stock_list)?;
        for (index, item) in self.product_coupon_stock_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("product_coupon_stock_list", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/membership-activities`, 创建品牌会员发券活动.
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
    pub activity_channel: ActivityChannel,
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
    pub product_coupon_stock_list: Vec<ProductCouponStock>,
    /// 活动ID.
    pub activity_id: String,
    /// 活动状态.
    pub activity_state: ActivityState,
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
    &[("product_coupon_stock_list", &PRODUCT_COUPON_STOCK_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `product_coupon_stock_list` of a `GetItem`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProductCouponStock {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
}

fields! {
    ProductCouponStock {
        0 product_coupon_id, 1 stock_id,
    }
}

impl Check for ProductCouponStock {
    fn check(&self) -> Result<(), FieldError> {
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static PRODUCT_COUPON_STOCK_SHAPE: Shape = Shape::new(&["product_coupon_id", "stock_id"], &[]);

open_enum! {
    /// 活动渠道.
    pub enum ActivityChannel {
        /// `MECHANT_APP_COMPONENT`
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

open_enum! {
    /// 活动状态.
    pub enum ActivityState {
        /// `MEMBERSHIP_ACTIVITY_CREATED`
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        /// `MEMBERSHIP_ACTIVITY_TERMINATED`
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        /// `MEMBERSHIP_ACTIVITY_EXPIRED`
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

//! `/v3/marketing/weekly-discount/activities`: 查询周周惠活动列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;

/// The path `/v3/marketing/weekly-discount/activities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/weekly-discount/activities/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 查询周周惠活动列表.
    ///
    /// `GET /v3/marketing/weekly-discount/activities`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/weekly-discount/activities", "查询周周惠活动列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 活动名称.
    pub activity_name: String,
    /// 活动投放场景.
    pub activity_scene: String,
    /// 活动投放区域编码.
    pub activity_area_code: Vec<String>,
    /// 活动指定付款方式.
    pub activity_limit_pay: Option<String>,
    /// 活动优惠门槛. Fen (1/100 yuan).
    pub activity_transaction_minimum_amount: i64,
    /// 活动优惠金额. Fen (1/100 yuan).
    pub activity_coupon_amount: i64,
    /// 活动可使用周期.
    pub activity_available_week: Vec<String>,
    /// 活动预算. Fen (1/100 yuan).
    pub activity_max_amount: i64,
    /// 活动单天预算. Fen (1/100 yuan).
    pub activity_max_amount_per_day: Option<i64>,
    /// 活动开始时间.
    pub activity_available_begin_time: Time,
    /// 活动结束时间.
    pub activity_available_end_time: Time,
    /// 活动状态.
    pub activity_state: String,
    /// 活动备注.
    pub activity_remark: Option<String>,
    /// 活动logo.
    pub activity_logo: String,
}

fields! {
    GetItem {
        0 activity_id, 1 activity_name, 2 activity_scene, 3 activity_area_code, 4 activity_limit_pay,
        5 activity_transaction_minimum_amount, 6 activity_coupon_amount, 7 activity_available_week,
        8 activity_max_amount, 9 activity_max_amount_per_day, 10 activity_available_begin_time,
        11 activity_available_end_time, 12 activity_state, 13 activity_remark, 14 activity_logo,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "activity_name",
        "activity_scene",
        "activity_area_code",
        "activity_transaction_minimum_amount",
        "activity_coupon_amount",
        "activity_available_week",
        "activity_max_amount",
        "activity_available_begin_time",
        "activity_available_end_time",
        "activity_state",
        "activity_logo",
    ],
    &[],
);

/// The query of `GET /v3/marketing/weekly-discount/activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: i64,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 报名商户号.
    pub applying_merchant_id: i64,
    /// 报名商户门店号.
    pub store_id: Option<i64>,
    /// 活动投放区域编码.
    pub activity_area_code: i64,
    /// 投放场景.
    pub activity_scene: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activity_scene", &self.activity_scene)?;
        check::text("activity_scene", &self.activity_scene, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("limit", self.limit);
        query.push("offset", self.offset);
        query.push("applying_merchant_id", self.applying_merchant_id);
        query.push_some("store_id", self.store_id.as_ref());
        query.push("activity_area_code", self.activity_area_code);
        query.push("activity_scene", &self.activity_scene);
    }
}

/// The answer to `GET /v3/marketing/weekly-discount/activities`, 查询周周惠活动列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 周周惠活动详情.
    pub data: Vec<GetItem>,
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
    Shape::new(&["data", "offset", "limit", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

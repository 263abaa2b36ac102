//! `/v3/marketing/weekly-discount/activities/{activity_id}`: 查询周周惠活动详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;

/// The path `/v3/marketing/weekly-discount/activities/{activity_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/weekly-discount/activities/{activity_id}/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// 查询周周惠活动详情.
    ///
    /// `GET /v3/marketing/weekly-discount/activities/{activity_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/weekly-discount/activities/{activity_id}", "查询周周惠活动详情");

/// The answer to `GET /v3/marketing/weekly-discount/activities/{activity_id}`, 查询周周惠活动详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    GetResponse {
        0 activity_id, 1 activity_name, 2 activity_scene, 3 activity_area_code, 4 activity_limit_pay,
        5 activity_transaction_minimum_amount, 6 activity_coupon_amount, 7 activity_available_week,
        8 activity_max_amount, 9 activity_max_amount_per_day, 10 activity_available_begin_time,
        11 activity_available_end_time, 12 activity_state, 13 activity_remark, 14 activity_logo,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

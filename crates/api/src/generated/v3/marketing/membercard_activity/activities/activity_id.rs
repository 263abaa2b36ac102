//! `/v3/marketing/membercard-activity/activities/{activity_id}`: 查询活动详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/marketing/membercard-activity/activities/{activity_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 查询活动详情.
    ///
    /// `GET /v3/marketing/membercard-activity/activities/{activity_id}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-detail.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/membercard-activity/activities/{activity_id}", "查询活动详情");

/// The answer to `GET /v3/marketing/membercard-activity/activities/{activity_id}`, 查询活动详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 活动ID.
    pub activity_id: String,
    /// 活动的当前状态.
    pub activity_status: Option<crate::v3::marketing::membercard_activity::activities::ActivityStatus>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动类型.
    pub activity_type: Option<crate::v3::marketing::membercard_activity::activities::ActivityType>,
    /// 活动开始时间.
    pub begin_time: Option<Time>,
    /// 活动结束时间.
    pub end_time: Option<Time>,
    /// 发放时间段.
    pub award_send_period: Option<crate::v3::marketing::membercard_activity::activities::AwardSendPeriod>,
    /// 优惠券列表.
    pub stock_list: Option<Vec<crate::v3::marketing::membercard_activity::activities::Stock>>,
    /// 商户请求单号.
    pub out_request_no: Option<String>,
    /// 支付后活动设置.
    pub pay_activity_setting: Option<crate::v3::marketing::membercard_activity::activities::PayActivitySetting>,
    /// 支付前会员活动设置.
    pub miniprogram_activity_setting:
        Option<crate::v3::marketing::membercard_activity::activities::MiniprogramActivitySetting>,
}

fields! {
    GetResponse {
        0 activity_id, 1 activity_status, 2 create_time, 3 update_time, 4 card_id, 5 activity_name, 6 activity_type,
        7 begin_time, 8 end_time, 9 award_send_period, 10 stock_list, 11 out_request_no, 12 pay_activity_setting,
        13 miniprogram_activity_setting,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["activity_id"],
    &[
        ("award_send_period", &crate::v3::marketing::membercard_activity::activities::AWARD_SEND_PERIOD_SHAPE),
        ("stock_list", &crate::v3::marketing::membercard_activity::activities::STOCK_SHAPE),
        ("pay_activity_setting", &crate::v3::marketing::membercard_activity::activities::PAY_ACTIVITY_SETTING_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

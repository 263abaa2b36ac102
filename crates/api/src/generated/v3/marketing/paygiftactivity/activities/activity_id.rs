//! `/v3/marketing/paygiftactivity/activities/{activity_id}`: 查询活动详情接口 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod goods;
pub mod merchants;
pub mod terminate;

/// The path `/v3/marketing/paygiftactivity/activities/{activity_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
    pub fn goods(self) -> goods::Path<'a> {
        goods::Path(self.0.segment("goods"))
    }

    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }

    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 查询活动详情接口.
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}", "查询活动详情接口");

/// 活动奖品发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// 满送活动奖品发放规则选项.
    pub full_send_rule: Option<crate::v3::marketing::paygiftactivity::activities::FullSendRule>,
}

fields! {
    AwardSendRule {
        0 full_send_rule,
    }
}

pub(crate) static AWARD_SEND_RULE_SHAPE: Shape =
    Shape::new(&[], &[("full_send_rule", &crate::v3::marketing::paygiftactivity::activities::FULL_SEND_RULE_SHAPE)]);

/// The answer to `GET /v3/marketing/paygiftactivity/activities/{activity_id}`, 查询活动详情接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 活动类型.
    pub activity_type: Option<crate::v3::marketing::paygiftactivity::activities::ActivityType>,
    /// 活动状态.
    pub activity_status: Option<crate::v3::marketing::paygiftactivity::activities::GetItemActivityStatus>,
    /// 创建商户号.
    pub creator_merchant_id: Option<String>,
    /// 所属商户号.
    pub belong_merchant_id: Option<String>,
    /// 活动暂停时间.
    pub pause_time: Option<Time>,
    /// 活动恢复时间.
    pub recovery_time: Option<Time>,
    /// 活动创建时间.
    pub create_time: Option<Time>,
    /// 活动更新时间.
    pub update_time: Option<Time>,
    /// 活动基本信息.
    pub activity_base_info: crate::v3::marketing::paygiftactivity::ActivityBaseInfo,
    /// 活动高级设置.
    pub advanced_setting: Option<crate::v3::marketing::paygiftactivity::AdvancedSetting>,
    /// 活动奖品发放规则.
    pub award_send_rule: Option<AwardSendRule>,
}

fields! {
    GetResponse {
        0 activity_id, 1 activity_type, 2 activity_status, 3 creator_merchant_id, 4 belong_merchant_id, 5 pause_time,
        6 recovery_time, 7 create_time, 8 update_time, 9 activity_base_info, 10 advanced_setting, 11 award_send_rule,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["activity_base_info"],
    &[
        ("activity_base_info", &crate::v3::marketing::paygiftactivity::ACTIVITY_BASE_INFO_SHAPE),
        ("award_send_rule", &AWARD_SEND_RULE_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

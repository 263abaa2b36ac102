//! `/v3/marketing/paygiftactivity/activities`: 获取支付有礼活动列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;

/// The path `/v3/marketing/paygiftactivity/activities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 获取支付有礼活动列表.
    ///
    /// `GET /v3/marketing/paygiftactivity/activities`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/paygiftactivity/activities", "获取支付有礼活动列表");

/// 活动奖品发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// 满送活动奖品发放规则选项.
    pub full_send_rule: Option<FullSendRule>,
    /// 阶梯送发放规则.
    pub step_send_rule: Option<StepSendRule>,
}

fields! {
    AwardSendRule {
        0 full_send_rule, 1 step_send_rule,
    }
}

pub(crate) static AWARD_SEND_RULE_SHAPE: Shape =
    Shape::new(&[], &[("full_send_rule", &FULL_SEND_RULE_SHAPE), ("step_send_rule", &STEP_SEND_RULE_SHAPE)]);

/// The `full_send_rule` of a `AwardSendRule`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FullSendRule {
    /// 奖品类型.
    pub award_type: crate::v3::marketing::paygiftactivity::AwardType,
    /// 发券商户号选项.
    pub merchant_option: crate::v3::marketing::paygiftactivity::MerchantOption,
    /// 消费金额门槛. Fen (1/100 yuan).
    pub transaction_amount_minimum: i64,
    /// 发放内容.
    pub send_content: crate::v3::marketing::paygiftactivity::SendContent,
    /// 奖品基本信息列表.
    pub award_list: Option<Vec<crate::v3::marketing::paygiftactivity::Award>>,
    /// 发券商户号列表.
    pub merchant_id_list: Option<Vec<String>>,
}

fields! {
    FullSendRule {
        0 award_type, 1 merchant_option, 2 transaction_amount_minimum, 3 send_content, 4 award_list, 5 merchant_id_list,
    }
}

pub(crate) static FULL_SEND_RULE_SHAPE: Shape =
    Shape::new(&["award_type", "merchant_option", "transaction_amount_minimum", "send_content"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 活动基本信息.
    pub activity_base_info: Option<crate::v3::marketing::paygiftactivity::ActivityBaseInfo>,
    /// 活动高级设置.
    pub advanced_setting: Option<crate::v3::marketing::paygiftactivity::AdvancedSetting>,
    /// 活动id.
    pub activity_id: Option<String>,
    /// 活动奖品发放规则.
    pub award_send_rule: Option<AwardSendRule>,
    /// 活动类型.
    pub activity_type: Option<ActivityType>,
    /// 活动状态.
    pub activity_status: Option<GetItemActivityStatus>,
    /// 创建商户号.
    pub creator_merchant_id: Option<String>,
    /// 所属商户号.
    pub belong_merchant_id: Option<String>,
    /// 活动创建时间.
    pub create_time: Option<Time>,
    /// 活动更新时间.
    pub update_time: Option<Time>,
}

fields! {
    GetItem {
        0 activity_base_info, 1 advanced_setting, 2 activity_id, 3 award_send_rule, 4 activity_type, 5 activity_status,
        6 creator_merchant_id, 7 belong_merchant_id, 8 create_time, 9 update_time,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[],
    &[
        ("activity_base_info", &crate::v3::marketing::paygiftactivity::ACTIVITY_BASE_INFO_SHAPE),
        ("award_send_rule", &AWARD_SEND_RULE_SHAPE),
    ],
);

/// The query of `GET /v3/marketing/paygiftactivity/activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小. 1 to 100.
    pub limit: i64,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动状态.
    pub activity_status: Option<ActivityStatus>,
    /// 奖品类型.
    pub award_type: Option<crate::v3::marketing::paygiftactivity::AwardType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::range("limit", self.limit, 1, 100)?;
        if let Some(value) = &self.activity_name {
            check::text("activity_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activity_status {
            check::known("activity_status", value)?;
        }
        if let Some(value) = &self.award_type {
            check::known("award_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("offset", self.offset);
        query.push("limit", self.limit);
        query.push_some("activity_name", self.activity_name.as_ref());
        query.push_some("activity_status", self.activity_status.as_ref());
        query.push_some("award_type", self.award_type.as_ref());
    }
}

/// The answer to `GET /v3/marketing/paygiftactivity/activities`, 获取支付有礼活动列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
    /// 总数.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 total_count, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 阶梯送发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StepSendRule {
    /// 奖品类型.
    pub award_type: crate::v3::marketing::paygiftactivity::AwardType,
    /// 发券商户号选项.
    pub merchant_option: crate::v3::marketing::paygiftactivity::MerchantOption,
}

fields! {
    StepSendRule {
        0 award_type, 1 merchant_option,
    }
}

pub(crate) static STEP_SEND_RULE_SHAPE: Shape = Shape::new(&["award_type", "merchant_option"], &[]);

open_enum! {
    /// 活动状态.
    pub enum ActivityStatus {
        /// `CREATE_ACT_STATUS`
        CreateActStatus = "CREATE_ACT_STATUS",
        /// `ONGOING_ACT_STATUS`
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// `TERMINATE_ACT_STATUS`
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        /// `STOP_ACT_STATUS`
        StopActStatus = "STOP_ACT_STATUS",
        /// `OVER_TIME_ACT_STATUS`
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// `CREATE_ACT_FAILED`
        CreateActFailed = "CREATE_ACT_FAILED",
    }
}

open_enum! {
    /// One of these values.
    pub enum ActivityType {
        /// `FULL_SEND_ACT_TYPE`
        FullSendActType = "FULL_SEND_ACT_TYPE",
        /// `STEP_SEND_ACT_TYPE`
        StepSendActType = "STEP_SEND_ACT_TYPE",
        /// `SPECIFIC_SEND_ACT_TYPE`
        SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
    }
}

open_enum! {
    /// One of these values.
    pub enum GetItemActivityStatus {
        /// `ACT_STATUS_UNKNOWN`
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
        /// `CREATE_ACT_STATUS`
        CreateActStatus = "CREATE_ACT_STATUS",
        /// `ONGOING_ACT_STATUS`
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// `TERMINATE_ACT_STATUS`
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        /// `STOP_ACT_STATUS`
        StopActStatus = "STOP_ACT_STATUS",
        /// `OVER_TIME_ACT_STATUS`
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// `CREATE_ACT_FAILED`
        CreateActFailed = "CREATE_ACT_FAILED",
    }
}

//! `/v3/marketing/membercard-activity/activities`: 创建活动 `POST`, 查询活动列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;

/// The path `/v3/marketing/membercard-activity/activities`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-activity/activities/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 创建活动.
    ///
    /// `POST /v3/marketing/membercard-activity/activities`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/create-activity.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询活动列表.
    ///
    /// `GET /v3/marketing/membercard-activity/activities`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-list.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/membercard-activity/activities", "创建活动");

static GET: Operation = Operation::new("GET", "/v3/marketing/membercard-activity/activities", "查询活动列表");

/// 跳转激活的小程序.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ActivateMiniprogram {
    /// 跳转激活的appid.
    pub activate_appid: String,
    /// 跳转激活的path.
    pub activate_path: String,
}

fields! {
    ActivateMiniprogram {
        0 activate_appid, 1 activate_path,
    }
}

impl Check for ActivateMiniprogram {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activate_appid", &self.activate_appid)?;
        check::text("activate_appid", &self.activate_appid, 0, usize::MAX)?;
        check::required("activate_path", &self.activate_path)?;
        check::text("activate_path", &self.activate_path, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static ACTIVATE_MINIPROGRAM_SHAPE: Shape = Shape::new(&["activate_appid", "activate_path"], &[]);

/// 激活方式设置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ActivateSetting {
    /// 激活类型.
    pub activate_type: String,
    /// 跳转激活的url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activate_url: Option<String>,
    /// 跳转激活的小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_miniprogram: Option<ActivateMiniprogram>,
}

fields! {
    ActivateSetting {
        0 activate_type, 1 activate_url, 2 activate_miniprogram,
    }
}

impl Check for ActivateSetting {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activate_type", &self.activate_type)?;
        check::text("activate_type", &self.activate_type, 0, usize::MAX)?;
        if let Some(value) = &self.activate_url {
            check::text("activate_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activate_miniprogram {
            value.check().map_err(|fault| fault.within("activate_miniprogram"))?;
        }
        Ok(())
    }
}

pub(crate) static ACTIVATE_SETTING_SHAPE: Shape =
    Shape::new(&["activate_type"], &[("activate_miniprogram", &ACTIVATE_MINIPROGRAM_SHAPE)]);

/// 领奖页面跳转配置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardJumpDeploy {
    /// 小程序AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_path: Option<String>,
    /// 跳转按钮文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub button_text: Option<String>,
}

fields! {
    AwardJumpDeploy {
        0 mini_program_appid, 1 mini_program_path, 2 button_text,
    }
}

impl Check for AwardJumpDeploy {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_path {
            check::text("mini_program_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.button_text {
            check::text("button_text", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `award_send_day_time` of a `AwardSendPeriod`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardSendDayTime {
    /// 每日发放开始时间.
    pub begin_day_time: BeginDayTime,
    /// 每日发放结束时间.
    pub end_day_time: EndDayTime,
}

fields! {
    AwardSendDayTime {
        0 begin_day_time, 1 end_day_time,
    }
}

impl Check for AwardSendDayTime {
    fn check(&self) -> Result<(), FieldError> {
        self.begin_day_time.check().map_err(|fault| fault.within("begin_day_time"))?;
        self.end_day_time.check().map_err(|fault| fault.within("end_day_time"))?;
        Ok(())
    }
}

pub(crate) static AWARD_SEND_DAY_TIME_SHAPE: Shape = Shape::new(
    &["begin_day_time", "end_day_time"],
    &[("begin_day_time", &BEGIN_DAY_TIME_SHAPE), ("end_day_time", &END_DAY_TIME_SHAPE)],
);

/// 发放时间段.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardSendPeriod {
    /// 指定时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_time: Option<Vec<AwardSendTime>>,
    /// 指定时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
}

fields! {
    AwardSendPeriod {
        0 award_send_time, 1 award_send_day_time,
    }
}

impl Check for AwardSendPeriod {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.award_send_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("award_send_time", index))?;
            }
        }
        if let Some(value) = &self.award_send_day_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("award_send_day_time", index))?;
            }
        }
        Ok(())
    }
}

pub(crate) static AWARD_SEND_PERIOD_SHAPE: Shape = Shape::new(
    &[],
    &[("award_send_time", &AWARD_SEND_TIME_SHAPE), ("award_send_day_time", &AWARD_SEND_DAY_TIME_SHAPE)],
);

/// An item of `award_send_time` of a `AwardSendPeriod`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardSendTime {
    /// 发放开始时间.
    pub begin_time: Time,
    /// 发放结束时间.
    pub end_time: Time,
}

fields! {
    AwardSendTime {
        0 begin_time, 1 end_time,
    }
}

impl Check for AwardSendTime {
    fn check(&self) -> Result<(), FieldError> {
        check::required("begin_time", &self.begin_time)?;
        check::required("end_time", &self.end_time)?;
        Ok(())
    }
}

pub(crate) static AWARD_SEND_TIME_SHAPE: Shape = Shape::new(&["begin_time", "end_time"], &[]);

/// 每日发放开始时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BeginDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

fields! {
    BeginDayTime {
        0 hours, 1 minutes, 2 seconds,
    }
}

impl Check for BeginDayTime {}

pub(crate) static BEGIN_DAY_TIME_SHAPE: Shape = Shape::new(&["hours", "minutes", "seconds"], &[]);

/// 每日发放结束时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EndDayTime {
    /// 时.
    pub hours: i64,
    /// 分.
    pub minutes: i64,
    /// 秒.
    pub seconds: i64,
}

fields! {
    EndDayTime {
        0 hours, 1 minutes, 2 seconds,
    }
}

impl Check for EndDayTime {}

pub(crate) static END_DAY_TIME_SHAPE: Shape = Shape::new(&["hours", "minutes", "seconds"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 活动ID.
    pub activity_id: String,
    /// 活动的当前状态.
    pub activity_status: Option<ActivityStatus>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动类型.
    pub activity_type: Option<ActivityType>,
    /// 活动开始时间.
    pub begin_time: Option<Time>,
    /// 活动结束时间.
    pub end_time: Option<Time>,
    /// 发放时间段.
    pub award_send_period: Option<AwardSendPeriod>,
    /// 优惠券列表.
    pub stock_list: Option<Vec<Stock>>,
    /// 商户请求单号.
    pub out_request_no: Option<String>,
    /// 支付后活动设置.
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 支付前会员活动设置.
    pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
}

fields! {
    GetItem {
        0 activity_id, 1 activity_status, 2 create_time, 3 update_time, 4 card_id, 5 activity_name, 6 activity_type,
        7 begin_time, 8 end_time, 9 award_send_period, 10 stock_list, 11 out_request_no, 12 pay_activity_setting,
        13 miniprogram_activity_setting,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["activity_id"],
    &[
        ("award_send_period", &AWARD_SEND_PERIOD_SHAPE),
        ("stock_list", &STOCK_SHAPE),
        ("pay_activity_setting", &PAY_ACTIVITY_SETTING_SHAPE),
    ],
);

/// The query of `GET /v3/marketing/membercard-activity/activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 活动类型.
    pub activity_type: ActivityType,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动的当前状态.
    pub activity_status: Option<ActivityStatus>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activity_type", &self.activity_type)?;
        check::known("activity_type", &self.activity_type)?;
        if let Some(value) = &self.card_id {
            check::text("card_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activity_status {
            check::known("activity_status", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push("activity_type", &self.activity_type);
        query.push_some("card_id", self.card_id.as_ref());
        query.push_some("activity_status", self.activity_status.as_ref());
    }
}

/// The answer to `GET /v3/marketing/membercard-activity/activities`, 查询活动列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 活动详情.
    pub data: Option<Vec<GetItem>>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 资源总条数.
    pub total_count: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 支付前会员活动设置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MiniprogramActivitySetting {
    /// 指定领取渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<Vec<String>>,
    /// 领奖页面跳转配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_jump_deploy: Option<AwardJumpDeploy>,
}

fields! {
    MiniprogramActivitySetting {
        0 outer_str, 1 award_jump_deploy,
    }
}

impl Check for MiniprogramActivitySetting {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.outer_str {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("outer_str[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.award_jump_deploy {
            value.check().map_err(|fault| fault.within("award_jump_deploy"))?;
        }
        Ok(())
    }
}

/// 支付后活动设置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PayActivitySetting {
    /// 商户logo.
    pub logo_url: String,
    /// 支付结果页活动副标题.
    pub activity_second_title: String,
    /// 活动曝光商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid_list: Option<Vec<String>>,
    /// 激活方式设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_setting: Option<ActivateSetting>,
    /// 支付设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_setting: Option<PaymentSetting>,
}

fields! {
    PayActivitySetting {
        0 logo_url, 1 activity_second_title, 2 mchid_list, 3 activate_setting, 4 payment_setting,
    }
}

impl Check for PayActivitySetting {
    fn check(&self) -> Result<(), FieldError> {
        check::required("logo_url", &self.logo_url)?;
        check::text("logo_url", &self.logo_url, 0, usize::MAX)?;
        check::required("activity_second_title", &self.activity_second_title)?;
        check::text("activity_second_title", &self.activity_second_title, 0, usize::MAX)?;
        if let Some(value) = &self.mchid_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("mchid_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.activate_setting {
            value.check().map_err(|fault| fault.within("activate_setting"))?;
        }
        if let Some(value) = &self.payment_setting {
            value.check().map_err(|fault| fault.within("payment_setting"))?;
        }
        Ok(())
    }
}

pub(crate) static PAY_ACTIVITY_SETTING_SHAPE: Shape =
    Shape::new(&["logo_url", "activity_second_title"], &[("activate_setting", &ACTIVATE_SETTING_SHAPE)]);

/// 支付模式.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PaymentMode {
    /// 支付场景列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<String>>,
}

fields! {
    PaymentMode {
        0 payment_scene_list,
    }
}

impl Check for PaymentMode {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payment_scene_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("payment_scene_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 支付设置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PaymentSetting {
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
    /// 指定银行的简称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub limit_bank: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
}

fields! {
    PaymentSetting {
        0 payment_mode, 1 limit_bank, 2 goods_tags,
    }
}

impl Check for PaymentSetting {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payment_mode {
            value.check().map_err(|fault| fault.within("payment_mode"))?;
        }
        if let Some(value) = &self.limit_bank {
            check::text("limit_bank", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tags {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("goods_tags[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/membercard-activity/activities`, 创建活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 会员卡ID.
    pub card_id: String,
    /// 活动名称.
    pub activity_name: String,
    /// 活动类型.
    pub activity_type: ActivityType,
    /// 活动开始时间.
    pub begin_time: Time,
    /// 活动结束时间.
    pub end_time: Time,
    /// 发放时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_send_period: Option<AwardSendPeriod>,
    /// 优惠券列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<Stock>>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 支付后活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 支付前会员活动设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("activity_name", &self.activity_name)?;
        check::text("activity_name", &self.activity_name, 0, usize::MAX)?;
        check::required("activity_type", &self.activity_type)?;
        check::known("activity_type", &self.activity_type)?;
        check::required("begin_time", &self.begin_time)?;
        check::required("end_time", &self.end_time)?;
        if let Some(value) = &self.award_send_period {
            value.check().map_err(|fault| fault.within("award_send_period"))?;
        }
        if let Some(value) = &self.stock_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("stock_list", index))?;
            }
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.pay_activity_setting {
            value.check().map_err(|fault| fault.within("pay_activity_setting"))?;
        }
        if let Some(value) = &self.miniprogram_activity_setting {
            value.check().map_err(|fault| fault.within("miniprogram_activity_setting"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/membercard-activity/activities`, 创建活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 活动ID.
    pub activity_id: String,
    /// 活动的当前状态.
    pub activity_status: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 会员卡ID.
    pub card_id: Option<String>,
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动类型.
    pub activity_type: Option<ActivityType>,
    /// 活动开始时间.
    pub begin_time: Option<Time>,
    /// 活动结束时间.
    pub end_time: Option<Time>,
    /// 发放时间段.
    pub award_send_period: Option<AwardSendPeriod>,
    /// 优惠券列表.
    pub stock_list: Option<Vec<Stock>>,
    /// 商户请求单号.
    pub out_request_no: Option<String>,
    /// 支付后活动设置.
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// 支付前会员活动设置.
    pub miniprogram_activity_setting: Option<MiniprogramActivitySetting>,
}

fields! {
    PostResponse {
        0 activity_id, 1 activity_status, 2 create_time, 3 update_time, 4 card_id, 5 activity_name, 6 activity_type,
        7 begin_time, 8 end_time, 9 award_send_period, 10 stock_list, 11 out_request_no, 12 pay_activity_setting,
        13 miniprogram_activity_setting,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["activity_id"],
    &[
        ("award_send_period", &AWARD_SEND_PERIOD_SHAPE),
        ("stock_list", &STOCK_SHAPE),
        ("pay_activity_setting", &PAY_ACTIVITY_SETTING_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `stock_list` of a `GetItem`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Stock {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 券批次ID.
    pub stock_id: String,
}

fields! {
    Stock {
        0 stock_creator_mchid, 1 stock_id,
    }
}

impl Check for Stock {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static STOCK_SHAPE: Shape = Shape::new(&["stock_creator_mchid", "stock_id"], &[]);

open_enum! {
    /// 活动的当前状态.
    pub enum ActivityStatus {
        /// `CREATED`
        Created = "CREATED",
        /// `ONGOING`
        Ongoing = "ONGOING",
        /// `TERMINATED`
        Terminated = "TERMINATED",
        /// `OVER_TIME`
        OverTime = "OVER_TIME",
    }
}

open_enum! {
    /// 活动类型.
    pub enum ActivityType {
        /// `NON_MEMBER_AFTERPAY`
        NonMemberAfterpay = "NON_MEMBER_AFTERPAY",
        /// `MEMBER_AFTERPAY`
        MemberAfterpay = "MEMBER_AFTERPAY",
        /// `NON_MEMBER_MINIPROGRAM`
        NonMemberMiniprogram = "NON_MEMBER_MINIPROGRAM",
        /// `MEMBER_MINIPROGRAM`
        MemberMiniprogram = "MEMBER_MINIPROGRAM",
    }
}

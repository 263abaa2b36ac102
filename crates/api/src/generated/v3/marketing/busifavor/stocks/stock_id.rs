//! `/v3/marketing/busifavor/stocks/{stock_id}`: 查询商家券详情 `GET`, 修改商家券基本信息 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod budget;
pub mod couponcodes;

/// The path `/v3/marketing/busifavor/stocks/{stock_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/stocks/{stock_id}/budget`.
    pub fn budget(self) -> budget::Path<'a> {
        budget::Path(self.0.segment("budget"))
    }

    /// On to `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`.
    pub fn couponcodes(self) -> couponcodes::Path<'a> {
        couponcodes::Path(self.0.segment("couponcodes"))
    }

    /// 查询商家券详情.
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改商家券基本信息.
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/busifavor/stocks/{stock_id}", "查询商家券详情");

static PATCH: Operation = Operation::new("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}", "修改商家券基本信息");

/// 券可核销时间.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponAvailableTime {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段.
    pub available_week: Option<crate::v3::marketing::busifavor::AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<crate::v3::marketing::busifavor::IrregularyAvaliableTime>>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
}

fields! {
    CouponAvailableTime {
        0 available_begin_time, 1 available_end_time, 2 available_day_after_receive, 3 available_week,
        4 irregulary_avaliable_time, 5 wait_days_after_receive,
    }
}

pub(crate) static COUPON_AVAILABLE_TIME_SHAPE: Shape = Shape::new(&["available_begin_time", "available_end_time"], &[]);

/// 券code数量.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponCodeCount {
    /// 该批次总共已上传的code总数.
    pub total_count: i64,
    /// 该批次当前可用的code数.
    pub available_count: i64,
}

fields! {
    CouponCodeCount {
        0 total_count, 1 available_count,
    }
}

pub(crate) static COUPON_CODE_COUNT_SHAPE: Shape = Shape::new(&["total_count", "available_count"], &[]);

/// 核销规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定面额满减券使用规则.
    pub fixed_normal_coupon: Option<crate::v3::marketing::busifavor::stocks::FixedNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<crate::v3::marketing::busifavor::stocks::DiscountCoupon>,
    /// 换购券使用规则.
    pub exchange_coupon: Option<crate::v3::marketing::busifavor::stocks::ExchangeCoupon>,
    /// 核销方式.
    pub use_method: crate::v3::marketing::busifavor::UseMethod,
    /// 小程序appid.
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    pub mini_programs_path: Option<String>,
}

fields! {
    CouponUseRule {
        0 coupon_available_time, 1 fixed_normal_coupon, 2 discount_coupon, 3 exchange_coupon, 4 use_method,
        5 mini_programs_appid, 6 mini_programs_path,
    }
}

pub(crate) static COUPON_USE_RULE_SHAPE: Shape =
    Shape::new(&["coupon_available_time", "use_method"], &[("coupon_available_time", &COUPON_AVAILABLE_TIME_SHAPE)]);

/// 自定义入口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CustomEntrance {
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_info: Option<crate::v3::marketing::busifavor::MiniProgramsInfo>,
    /// 商户公众号appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 营销馆id.
    #[serde(skip_serializing_if = "check::is_void")]
    pub hall_id: Option<String>,
    /// code展示模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code_display_mode: Option<crate::v3::marketing::busifavor::CodeDisplayMode>,
}

impl Check for CustomEntrance {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mini_programs_info {
            value.check().map_err(|fault| fault.within("mini_programs_info"))?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.hall_id {
            check::text("hall_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.code_display_mode {
            check::known("code_display_mode", value)?;
        }
        Ok(())
    }
}

/// The answer to `GET /v3/marketing/busifavor/stocks/{stock_id}`, 查询商家券详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::busifavor::StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 自定义入口.
    pub custom_entrance: Option<crate::v3::marketing::busifavor::CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<crate::v3::marketing::busifavor::stocks::DisplayPatternInfo>,
    /// 批次状态.
    pub stock_state: StockState,
    /// 券code模式.
    pub coupon_code_mode: crate::v3::marketing::busifavor::stocks::CouponCodeMode,
    /// 批次号.
    pub stock_id: String,
    /// 券code数量.
    pub coupon_code_count: Option<CouponCodeCount>,
    /// 事件通知配置.
    pub notify_config: Option<crate::v3::marketing::NotifyConfig>,
    /// 批次发放情况.
    pub send_count_information: Option<SendCountInformation>,
    /// 是否允许营销补差.
    pub subsidy: Option<bool>,
}

fields! {
    GetResponse {
        0 stock_name, 1 belong_merchant, 2 comment, 3 goods_name, 4 stock_type, 5 coupon_use_rule, 6 stock_send_rule,
        7 custom_entrance, 8 display_pattern_info, 9 stock_state, 10 coupon_code_mode, 11 stock_id,
        12 coupon_code_count, 13 notify_config, 14 send_count_information, 15 subsidy,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "stock_name",
        "belong_merchant",
        "goods_name",
        "stock_type",
        "coupon_use_rule",
        "stock_send_rule",
        "stock_state",
        "coupon_code_mode",
        "stock_id",
    ],
    &[
        ("coupon_use_rule", &COUPON_USE_RULE_SHAPE),
        ("stock_send_rule", &STOCK_SEND_RULE_SHAPE),
        ("coupon_code_count", &COUPON_CODE_COUNT_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/marketing/busifavor/stocks/{stock_id}`, 修改商家券基本信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<CustomEntrance>,
    /// 批次名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_name: Option<String>,
    /// 批次备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub comment: Option<String>,
    /// 适用商品范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<crate::v3::marketing::busifavor::stocks::DisplayPatternInfo>,
    /// 核销规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_use_rule: Option<PatchRequestCouponUseRule>,
    /// 发放规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_send_rule: Option<PatchRequestStockSendRule>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<crate::v3::marketing::NotifyConfig>,
    /// 是否允许营销补差.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.custom_entrance {
            value.check().map_err(|fault| fault.within("custom_entrance"))?;
        }
        if let Some(value) = &self.stock_name {
            check::text("stock_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.comment {
            check::text("comment", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_name {
            check::text("goods_name", value, 0, usize::MAX)?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.display_pattern_info {
            value.check().map_err(|fault| fault.within("display_pattern_info"))?;
        }
        if let Some(value) = &self.coupon_use_rule {
            value.check().map_err(|fault| fault.within("coupon_use_rule"))?;
        }
        if let Some(value) = &self.stock_send_rule {
            value.check().map_err(|fault| fault.within("stock_send_rule"))?;
        }
        if let Some(value) = &self.notify_config {
            value.check().map_err(|fault| fault.within("notify_config"))?;
        }
        Ok(())
    }
}

/// 核销规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequestCouponUseRule {
    /// 核销方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub use_method: Option<crate::v3::marketing::busifavor::UseMethod>,
    /// 小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_path: Option<String>,
}

impl Check for PatchRequestCouponUseRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.use_method {
            check::known("use_method", value)?;
        }
        if let Some(value) = &self.mini_programs_appid {
            check::text("mini_programs_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_programs_path {
            check::text("mini_programs_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequestStockSendRule {
    /// 是否开启自然人限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
}

impl Check for PatchRequestStockSendRule {}

/// 批次发放情况.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SendCountInformation {
    /// 已发放券张数.
    pub total_send_num: Option<i64>,
    /// 已发放券金额. Fen (1/100 yuan).
    pub total_send_amount: Option<i64>,
    /// 单天已发放券张数.
    pub today_send_num: Option<i64>,
    /// 单天已发放券金额. Fen (1/100 yuan).
    pub today_send_amount: Option<i64>,
}

fields! {
    SendCountInformation {
        0 total_send_num, 1 total_send_amount, 2 today_send_num, 3 today_send_amount,
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 批次总预算. Fen (1/100 yuan).
    pub max_amount: Option<i64>,
    /// 批次最大发放个数.
    pub max_coupons: Option<i64>,
    /// 用户最大可领个数.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额. Fen (1/100 yuan).
    pub max_amount_by_day: Option<i64>,
    /// 单天发放上限个数.
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制.
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    pub shareable: Option<bool>,
}

fields! {
    StockSendRule {
        0 max_amount, 1 max_coupons, 2 max_coupons_per_user, 3 max_amount_by_day, 4 max_coupons_by_day,
        5 natural_person_limit, 6 prevent_api_abuse, 7 transferable, 8 shareable,
    }
}

pub(crate) static STOCK_SEND_RULE_SHAPE: Shape = Shape::new(&["max_coupons_per_user"], &[]);

open_enum! {
    /// 批次状态.
    pub enum StockState {
        /// `UNAUDIT`
        Unaudit = "UNAUDIT",
        /// `RUNNING`
        Running = "RUNNING",
        /// `STOPED`
        Stoped = "STOPED",
        /// `PAUSED`
        Paused = "PAUSED",
    }
}

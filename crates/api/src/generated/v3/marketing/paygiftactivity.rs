//! `/v3/marketing/paygiftactivity`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activities;
pub mod unique_threshold_activity;

/// The path `/v3/marketing/paygiftactivity`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/paygiftactivity/activities`.
    pub fn activities(self) -> activities::Path<'a> {
        activities::Path(self.0.segment("activities"))
    }

    /// On to `/v3/marketing/paygiftactivity/unique-threshold-activity`.
    pub fn unique_threshold_activity(self) -> unique_threshold_activity::Path<'a> {
        unique_threshold_activity::Path(self.0.segment("unique-threshold-activity"))
    }
}

/// 活动基本信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ActivityBaseInfo {
    /// 活动名称.
    pub activity_name: String,
    /// 活动副标题.
    pub activity_second_title: String,
    /// 商户logo.
    pub merchant_logo_url: String,
    /// 背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<crate::v3::marketing::BackgroundColor>,
    /// 活动开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub begin_time: Option<Time>,
    /// 活动结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
    /// 可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_periods: Option<AvailablePeriods>,
    /// 商户请求单号. Matches `[a-zA-Z0-9\|\*_-]{1,128}`.
    pub out_request_no: String,
    /// 投放目的.
    pub delivery_purpose: DeliveryPurpose,
    /// 商家小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_appid: Option<String>,
    /// 商家小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_path: Option<String>,
}

fields! {
    ActivityBaseInfo {
        0 activity_name, 1 activity_second_title, 2 merchant_logo_url, 3 background_color, 4 begin_time, 5 end_time,
        6 available_periods, 7 out_request_no, 8 delivery_purpose, 9 mini_programs_appid, 10 mini_programs_path,
    }
}

impl Check for ActivityBaseInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activity_name", &self.activity_name)?;
        check::text("activity_name", &self.activity_name, 0, usize::MAX)?;
        check::required("activity_second_title", &self.activity_second_title)?;
        check::text("activity_second_title", &self.activity_second_title, 0, usize::MAX)?;
        check::required("merchant_logo_url", &self.merchant_logo_url)?;
        check::text("merchant_logo_url", &self.merchant_logo_url, 0, usize::MAX)?;
        if let Some(value) = &self.background_color {
            check::known("background_color", value)?;
        }
        if let Some(value) = &self.available_periods {
            value.check().map_err(|fault| fault.within("available_periods"))?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::pattern("out_request_no", &self.out_request_no, &PATTERN_1)?;
        check::required("delivery_purpose", &self.delivery_purpose)?;
        check::known("delivery_purpose", &self.delivery_purpose)?;
        if let Some(value) = &self.mini_programs_appid {
            check::text("mini_programs_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_programs_path {
            check::text("mini_programs_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static ACTIVITY_BASE_INFO_SHAPE: Shape = Shape::new(
    &["activity_name", "activity_second_title", "merchant_logo_url", "out_request_no", "delivery_purpose"],
    &[],
);

/// 活动高级设置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AdvancedSetting {
    /// 奖品类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// 商家会员appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_member_appid: Option<String>,
    /// 支付模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_mode: Option<PaymentMode>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tags: Option<Vec<String>>,
    /// 支付方式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_information: Option<PaymentMethodInformation>,
}

fields! {
    AdvancedSetting {
        0 delivery_user_category, 1 merchant_member_appid, 2 payment_mode, 3 goods_tags, 4 payment_method_information,
    }
}

impl Check for AdvancedSetting {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.delivery_user_category {
            check::known("delivery_user_category", value)?;
        }
        if let Some(value) = &self.merchant_member_appid {
            check::text("merchant_member_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payment_mode {
            value.check().map_err(|fault| fault.within("payment_mode"))?;
        }
        if let Some(value) = &self.goods_tags {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("goods_tags[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.payment_method_information {
            value.check().map_err(|fault| fault.within("payment_method_information"))?;
        }
        Ok(())
    }
}

/// An item of `available_day_time` of a `AvailablePeriods`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AvailableDayTime {
    /// 每日可用开始时间. Matches `[0-9]{6}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub begin_day_time: Option<String>,
    /// 每日可用结束时间. Matches `[0-9]{6}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_day_time: Option<String>,
}

fields! {
    AvailableDayTime {
        0 begin_day_time, 1 end_day_time,
    }
}

impl Check for AvailableDayTime {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.begin_day_time {
            check::text("begin_day_time", value, 0, usize::MAX)?;
            check::pattern("begin_day_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.end_day_time {
            check::text("end_day_time", value, 0, usize::MAX)?;
            check::pattern("end_day_time", value, &PATTERN_2)?;
        }
        Ok(())
    }
}

/// 可用时间段.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AvailablePeriods {
    /// 可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time: Option<Vec<AvailableTime>>,
    /// 每日可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

fields! {
    AvailablePeriods {
        0 available_time, 1 available_day_time,
    }
}

impl Check for AvailablePeriods {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.available_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("available_time", index))?;
            }
        }
        if let Some(value) = &self.available_day_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("available_day_time", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `available_time` of a `AvailablePeriods`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AvailableTime {
    /// 可用开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub begin_time: Option<Time>,
    /// 可用结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
}

fields! {
    AvailableTime {
        0 begin_time, 1 end_time,
    }
}

impl Check for AvailableTime {}

/// An item of `award_list` of a `FullSendRule`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Award {
    /// 代金券批次Id.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_id: Option<String>,
    /// 奖品原始图. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub original_image_url: Option<String>,
    /// 奖品缩略图. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub thumbnail_url: Option<String>,
}

fields! {
    Award {
        0 stock_id, 1 original_image_url, 2 thumbnail_url,
    }
}

impl Check for Award {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.original_image_url {
            check::text("original_image_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.thumbnail_url {
            check::text("thumbnail_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 支付方式信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PaymentMethodInformation {
    /// 支付方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_method: Option<PaymentMethod>,
    /// 银行简称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_abbreviation: Option<String>,
}

fields! {
    PaymentMethodInformation {
        0 payment_method, 1 bank_abbreviation,
    }
}

impl Check for PaymentMethodInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payment_method {
            check::known("payment_method", value)?;
        }
        if let Some(value) = &self.bank_abbreviation {
            check::text("bank_abbreviation", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 支付模式.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PaymentMode {
    /// 支付场景列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_scene_list: Option<Vec<PaymentScene>>,
    /// 支付方式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_information: Option<PaymentMethodInformation>,
}

fields! {
    PaymentMode {
        0 payment_scene_list, 1 payment_method_information,
    }
}

impl Check for PaymentMode {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payment_scene_list {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("payment_scene_list[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.payment_method_information {
            value.check().map_err(|fault| fault.within("payment_method_information"))?;
        }
        Ok(())
    }
}

open_enum! {
    /// 奖品类型.
    pub enum AwardType {
        /// `BUSIFAVOR`
        Busifavor = "BUSIFAVOR",
    }
}

open_enum! {
    /// 投放目的.
    pub enum DeliveryPurpose {
        /// `OFF_LINE_PAY`
        OffLinePay = "OFF_LINE_PAY",
        /// `JUMP_MINI_APP`
        JumpMiniApp = "JUMP_MINI_APP",
    }
}

open_enum! {
    /// 奖品类型.
    pub enum DeliveryUserCategory {
        /// `DELIVERY_ALL_PERSON`
        DeliveryAllPerson = "DELIVERY_ALL_PERSON",
        /// `DELIVERY_MEMBER_PERSON`
        DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
        /// `BUSIFAVOR`
        Busifavor = "BUSIFAVOR",
    }
}

open_enum! {
    /// 发券商户号选项.
    pub enum MerchantOption {
        /// `IN_SEVICE_COUPON_MERCHANT`
        InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
        /// `MANUAL_INPUT_MERCHANT`
        ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
    }
}

open_enum! {
    /// 支付方式.
    pub enum PaymentMethod {
        /// `CFT`
        Cft = "CFT",
        /// `SPECIFIC_BANK_CARD`
        SpecificBankCard = "SPECIFIC_BANK_CARD",
    }
}

open_enum! {
    /// One of these values.
    pub enum PaymentScene {
        /// `APP_SCENE`
        AppScene = "APP_SCENE",
        /// `SWING_CARD_SCENE`
        SwingCardScene = "SWING_CARD_SCENE",
        /// `NO_SECRET_SCENE`
        NoSecretScene = "NO_SECRET_SCENE",
        /// `MINIAPP_SCENE`
        MiniappScene = "MINIAPP_SCENE",
        /// `FACE_PAY_SCENE`
        FacePayScene = "FACE_PAY_SCENE",
        /// `OTHER_SCENE`
        OtherScene = "OTHER_SCENE",
    }
}

open_enum! {
    /// 发放内容.
    pub enum SendContent {
        /// `SINGLE_COUPON`
        SingleCoupon = "SINGLE_COUPON",
        /// `GIFT_PACKAGE`
        GiftPackage = "GIFT_PACKAGE",
    }
}

static PATTERN_1: Pattern = Pattern::new("[a-zA-Z0-9\\|\\*_-]{1,128}");
static PATTERN_2: Pattern = Pattern::new("[0-9]{6}");

//! `/v3/marketing/busifavor`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod callbacks;
pub mod coupons;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod users;

/// The path `/v3/marketing/busifavor`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/callbacks`.
    pub fn callbacks(self) -> callbacks::Path<'a> {
        callbacks::Path(self.0.segment("callbacks"))
    }

    /// On to `/v3/marketing/busifavor/coupons`.
    pub fn coupons(self) -> coupons::Path<'a> {
        coupons::Path(self.0.segment("coupons"))
    }

    /// On to `/v3/marketing/busifavor/product-coupons`.
    pub fn product_coupons(self) -> product_coupons::Path<'a> {
        product_coupons::Path(self.0.segment("product-coupons"))
    }

    /// On to `/v3/marketing/busifavor/stocks`.
    pub fn stocks(self) -> stocks::Path<'a> {
        stocks::Path(self.0.segment("stocks"))
    }

    /// On to `/v3/marketing/busifavor/subsidy`.
    pub fn subsidy(self) -> subsidy::Path<'a> {
        subsidy::Path(self.0.segment("subsidy"))
    }

    /// On to `/v3/marketing/busifavor/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

/// An item of `available_day_time` of a `AvailableWeek`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AvailableDayTime {
    /// 当天可用开始时间. Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天可用结束时间. Seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

fields! {
    AvailableDayTime {
        0 begin_time, 1 end_time,
    }
}

impl Check for AvailableDayTime {}

/// 固定周期有效时间段.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AvailableWeek {
    /// 可用星期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week_day: Option<Vec<i64>>,
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

fields! {
    AvailableWeek {
        0 week_day, 1 available_day_time,
    }
}

impl Check for AvailableWeek {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.available_day_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("available_day_time", index))?;
            }
        }
        Ok(())
    }
}

/// 自定义入口.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CustomEntrance {
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_programs_info: Option<MiniProgramsInfo>,
    /// 商户公众号appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 营销馆id.
    #[serde(skip_serializing_if = "check::is_void")]
    pub hall_id: Option<String>,
    /// 可用门店id.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_id: Option<String>,
    /// code展示模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code_display_mode: Option<CodeDisplayMode>,
}

fields! {
    CustomEntrance {
        0 mini_programs_info, 1 appid, 2 hall_id, 3 store_id, 4 code_display_mode,
    }
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
        if let Some(value) = &self.store_id {
            check::text("store_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.code_display_mode {
            check::known("code_display_mode", value)?;
        }
        Ok(())
    }
}

/// 视频号相关信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FinderInfo {
    /// 视频号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finder_id: Option<String>,
    /// 视频号视频ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finder_video_id: Option<String>,
    /// 视频号封面图. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finder_video_cover_image_url: Option<String>,
}

fields! {
    FinderInfo {
        0 finder_id, 1 finder_video_id, 2 finder_video_cover_image_url,
    }
}

impl Check for FinderInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.finder_id {
            check::text("finder_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.finder_video_id {
            check::text("finder_video_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.finder_video_cover_image_url {
            check::text("finder_video_cover_image_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `irregulary_avaliable_time` of a `CouponAvailableTime`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IrregularyAvaliableTime {
    /// 开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub begin_time: Option<Time>,
    /// 结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
}

fields! {
    IrregularyAvaliableTime {
        0 begin_time, 1 end_time,
    }
}

impl Check for IrregularyAvaliableTime {}

/// 小程序入口.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MiniProgramsInfo {
    /// 商家小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_appid: Option<String>,
    /// 商家小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_path: Option<String>,
    /// 入口文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub entrance_words: Option<String>,
    /// 引导文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub guiding_words: Option<String>,
}

fields! {
    MiniProgramsInfo {
        0 mini_programs_appid, 1 mini_programs_path, 2 entrance_words, 3 guiding_words,
    }
}

impl Check for MiniProgramsInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mini_programs_appid {
            check::text("mini_programs_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_programs_path {
            check::text("mini_programs_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.entrance_words {
            check::text("entrance_words", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.guiding_words {
            check::text("guiding_words", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// code展示模式.
    pub enum CodeDisplayMode {
        /// `NOT_SHOW`
        NotShow = "NOT_SHOW",
        /// `BARCODE`
        Barcode = "BARCODE",
        /// `QRCODE`
        Qrcode = "QRCODE",
    }
}

open_enum! {
    /// 券状态.
    pub enum CouponState {
        /// `SENDED`
        Sended = "SENDED",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 批次类型.
    pub enum StockType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 核销方式.
    pub enum UseMethod {
        /// `OFF_LINE`
        OffLine = "OFF_LINE",
        /// `MINI_PROGRAMS`
        MiniPrograms = "MINI_PROGRAMS",
        /// `SELF_CONSUME`
        SelfConsume = "SELF_CONSUME",
        /// `PAYMENT_CODE`
        PaymentCode = "PAYMENT_CODE",
    }
}

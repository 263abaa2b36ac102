//! `/v3/marketing/partner/product-coupon`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod image_generation_tasks;
pub mod media;
pub mod notify_configs;
pub mod product_coupons;
pub mod users;

/// The path `/v3/marketing/partner/product-coupon`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/image-generation-tasks`.
    pub fn image_generation_tasks(self) -> image_generation_tasks::Path<'a> {
        image_generation_tasks::Path(self.0.segment("image-generation-tasks"))
    }

    /// On to `/v3/marketing/partner/product-coupon/media`.
    pub fn media(self) -> media::Path<'a> {
        media::Path(self.0.segment("media"))
    }

    /// On to `/v3/marketing/partner/product-coupon/notify-configs`.
    pub fn notify_configs(self) -> notify_configs::Path<'a> {
        notify_configs::Path(self.0.segment("notify-configs"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons`.
    pub fn product_coupons(self) -> product_coupons::Path<'a> {
        product_coupons::Path(self.0.segment("product-coupons"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

/// An item of `choice_list` of a `ComboPackage`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Choice {
    /// 单品名称.
    pub name: String,
    /// 单品价格. Fen (1/100 yuan).
    pub price: i64,
    /// 单品数量.
    pub count: i64,
    /// 单品图片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image_url: Option<String>,
    /// 单品跳转小程序AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 单品跳转小程序路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_path: Option<String>,
}

fields! {
    Choice {
        0 name, 1 price, 2 count, 3 image_url, 4 mini_program_appid, 5 mini_program_path,
    }
}

impl Check for Choice {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        if let Some(value) = &self.image_url {
            check::text("image_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_path {
            check::text("mini_program_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static CHOICE_SHAPE: Shape = Shape::new(&["name", "price", "count"], &[]);

/// An item of `combo_package_list` of a `DisplayInfo`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ComboPackage {
    /// 套餐名.
    pub name: String,
    /// 可选单品数量.
    pub pick_count: i64,
    /// 单品列表.
    pub choice_list: Vec<Choice>,
}

fields! {
    ComboPackage {
        0 name, 1 pick_count, 2 choice_list,
    }
}

impl Check for ComboPackage {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("choice_list", &self.choice_list)?;
        for (index, item) in self.choice_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("choice_list", index))?;
        }
        Ok(())
    }
}

pub(crate) static COMBO_PACKAGE_SHAPE: Shape =
    Shape::new(&["name", "pick_count", "choice_list"], &[("choice_list", &CHOICE_SHAPE)]);

/// 券可核销时间.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 生效后N天内有效.
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
}

fields! {
    CouponAvailablePeriod {
        0 available_begin_time, 1 available_end_time, 2 available_days, 3 wait_days_after_receive,
        4 weekly_available_period, 5 irregular_available_period_list,
    }
}

pub(crate) static COUPON_AVAILABLE_PERIOD_SHAPE: Shape = Shape::new(
    &["available_begin_time", "available_end_time"],
    &[
        ("weekly_available_period", &WEEKLY_AVAILABLE_PERIOD_SHAPE),
        ("irregular_available_period_list", &IRREGULAR_AVAILABLE_PERIOD_SHAPE),
    ],
);

/// 券可用门店信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CouponAvailableStoreInfo {
    /// 券可用门店描述.
    pub description: String,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_path: Option<String>,
}

fields! {
    CouponAvailableStoreInfo {
        0 description, 1 mini_program_appid, 2 mini_program_path,
    }
}

impl Check for CouponAvailableStoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_path {
            check::text("mini_program_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static COUPON_AVAILABLE_STORE_INFO_SHAPE: Shape = Shape::new(&["description"], &[]);

/// 品牌方预上传的券Code数量信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponCodeCountInfo {
    /// 已上传的Code总数.
    pub total_count: i64,
    /// 当前可用的Code.
    pub available_count: i64,
}

fields! {
    CouponCodeCountInfo {
        0 total_count, 1 available_count,
    }
}

pub(crate) static COUPON_CODE_COUNT_INFO_SHAPE: Shape = Shape::new(&["total_count", "available_count"], &[]);

/// 用户商品券展示信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CouponDisplayInfo {
    /// 用户商品券Code展示模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code_display_mode: Option<CodeDisplayMode>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<crate::v3::marketing::BackgroundColor>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// 公众号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_official_account: Option<EntranceOfficialAccount>,
    /// 视频号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_finder: Option<EntranceFinder>,
}

fields! {
    CouponDisplayInfo {
        0 code_display_mode, 1 background_color, 2 entrance_mini_program, 3 entrance_official_account,
        4 entrance_finder,
    }
}

impl Check for CouponDisplayInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.code_display_mode {
            check::known("code_display_mode", value)?;
        }
        if let Some(value) = &self.background_color {
            check::known("background_color", value)?;
        }
        if let Some(value) = &self.entrance_mini_program {
            value.check().map_err(|fault| fault.within("entrance_mini_program"))?;
        }
        if let Some(value) = &self.entrance_official_account {
            value.check().map_err(|fault| fault.within("entrance_official_account"))?;
        }
        if let Some(value) = &self.entrance_finder {
            value.check().map_err(|fault| fault.within("entrance_finder"))?;
        }
        Ok(())
    }
}

pub(crate) static COUPON_DISPLAY_INFO_SHAPE: Shape = Shape::new(
    &[],
    &[
        ("entrance_mini_program", &ENTRANCE_MINI_PROGRAM_SHAPE),
        ("entrance_official_account", &ENTRANCE_OFFICIAL_ACCOUNT_SHAPE),
        ("entrance_finder", &ENTRANCE_FINDER_SHAPE),
    ],
);

/// An item of `day_period_list` of a `WeeklyAvailablePeriod`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DayPeriod {
    /// 当天可用开始时间.
    pub begin_time: i64,
    /// 当天可用结束时间.
    pub end_time: i64,
}

fields! {
    DayPeriod {
        0 begin_time, 1 end_time,
    }
}

impl Check for DayPeriod {}

pub(crate) static DAY_PERIOD_SHAPE: Shape = Shape::new(&["begin_time", "end_time"], &[]);

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DiscountCoupon {
    /// 门槛金额. Fen (1/100 yuan).
    pub threshold: i64,
    /// 固定减免百分比. Percent.
    pub percent_off: i64,
}

fields! {
    DiscountCoupon {
        0 threshold, 1 percent_off,
    }
}

impl Check for DiscountCoupon {}

pub(crate) static DISCOUNT_COUPON_SHAPE: Shape = Shape::new(&["threshold", "percent_off"], &[]);

/// 展示信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DisplayInfo {
    /// 商品券名称.
    pub name: String,
    /// 商品券图片.
    pub image_url: String,
    /// 商品券背景图.
    pub background_url: String,
    /// 商品券详情图列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_image_url_list: Option<Vec<String>>,
    /// 商品原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
    /// 套餐组合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combo_package_list: Option<Vec<ComboPackage>>,
}

fields! {
    DisplayInfo {
        0 name, 1 image_url, 2 background_url, 3 detail_image_url_list, 4 original_price, 5 combo_package_list,
    }
}

impl Check for DisplayInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("image_url", &self.image_url)?;
        check::text("image_url", &self.image_url, 0, usize::MAX)?;
        check::required("background_url", &self.background_url)?;
        check::text("background_url", &self.background_url, 0, usize::MAX)?;
        if let Some(value) = &self.detail_image_url_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("detail_image_url_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.combo_package_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("combo_package_list", index))?;
            }
        }
        Ok(())
    }
}

pub(crate) static DISPLAY_INFO_SHAPE: Shape =
    Shape::new(&["name", "image_url", "background_url"], &[("combo_package_list", &COMBO_PACKAGE_SHAPE)]);

/// 视频号入口.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntranceFinder {
    /// 视频号ID.
    pub finder_id: String,
    /// 视频号视频ID.
    pub finder_video_id: String,
    /// 视频号封面图.
    pub finder_video_cover_image_url: String,
}

fields! {
    EntranceFinder {
        0 finder_id, 1 finder_video_id, 2 finder_video_cover_image_url,
    }
}

impl Check for EntranceFinder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("finder_id", &self.finder_id)?;
        check::text("finder_id", &self.finder_id, 0, usize::MAX)?;
        check::required("finder_video_id", &self.finder_video_id)?;
        check::text("finder_video_id", &self.finder_video_id, 0, usize::MAX)?;
        check::required("finder_video_cover_image_url", &self.finder_video_cover_image_url)?;
        check::text("finder_video_cover_image_url", &self.finder_video_cover_image_url, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static ENTRANCE_FINDER_SHAPE: Shape =
    Shape::new(&["finder_id", "finder_video_id", "finder_video_cover_image_url"], &[]);

/// 小程序入口.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntranceMiniProgram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序跳转路径.
    pub path: String,
    /// 入口文案.
    pub entrance_wording: String,
    /// 引导文案.
    pub guidance_wording: String,
}

fields! {
    EntranceMiniProgram {
        0 appid, 1 path, 2 entrance_wording, 3 guidance_wording,
    }
}

impl Check for EntranceMiniProgram {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("path", &self.path)?;
        check::text("path", &self.path, 0, usize::MAX)?;
        check::required("entrance_wording", &self.entrance_wording)?;
        check::text("entrance_wording", &self.entrance_wording, 0, usize::MAX)?;
        check::required("guidance_wording", &self.guidance_wording)?;
        check::text("guidance_wording", &self.guidance_wording, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static ENTRANCE_MINI_PROGRAM_SHAPE: Shape =
    Shape::new(&["appid", "path", "entrance_wording", "guidance_wording"], &[]);

/// 公众号入口.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntranceOfficialAccount {
    /// 公众号AppID.
    pub appid: String,
}

fields! {
    EntranceOfficialAccount {
        0 appid,
    }
}

impl Check for EntranceOfficialAccount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static ENTRANCE_OFFICIAL_ACCOUNT_SHAPE: Shape = Shape::new(&["appid"], &[]);

/// 兑换券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ExchangeCoupon {
    /// 门槛金额.
    pub threshold: i64,
    /// 固定兑换价格.
    pub exchange_price: i64,
}

fields! {
    ExchangeCoupon {
        0 threshold, 1 exchange_price,
    }
}

impl Check for ExchangeCoupon {}

pub(crate) static EXCHANGE_COUPON_SHAPE: Shape = Shape::new(&["threshold", "exchange_price"], &[]);

/// An item of `irregular_available_period_list` of a `CouponAvailablePeriod`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IrregularAvailablePeriod {
    /// 开始时间.
    pub begin_time: Time,
    /// 结束时间.
    pub end_time: Time,
}

fields! {
    IrregularAvailablePeriod {
        0 begin_time, 1 end_time,
    }
}

impl Check for IrregularAvailablePeriod {
    fn check(&self) -> Result<(), FieldError> {
        check::required("begin_time", &self.begin_time)?;
        check::required("end_time", &self.end_time)?;
        Ok(())
    }
}

pub(crate) static IRREGULAR_AVAILABLE_PERIOD_SHAPE: Shape = Shape::new(&["begin_time", "end_time"], &[]);

/// 满减券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NormalCoupon {
    /// 门槛金额. Fen (1/100 yuan).
    pub threshold: i64,
    /// 固定减免金额. Fen (1/100 yuan).
    pub discount_amount: i64,
}

fields! {
    NormalCoupon {
        0 threshold, 1 discount_amount,
    }
}

impl Check for NormalCoupon {}

pub(crate) static NORMAL_COUPON_SHAPE: Shape = Shape::new(&["threshold", "discount_amount"], &[]);

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
}

fields! {
    ProgressiveBundleUsageRule {
        0 coupon_available_period, 1 normal_coupon, 2 discount_coupon, 3 exchange_coupon,
    }
}

pub(crate) static PROGRESSIVE_BUNDLE_USAGE_RULE_SHAPE: Shape = Shape::new(
    &["coupon_available_period"],
    &[
        ("coupon_available_period", &COUPON_AVAILABLE_PERIOD_SHAPE),
        ("normal_coupon", &NORMAL_COUPON_SHAPE),
        ("discount_coupon", &DISCOUNT_COUPON_SHAPE),
        ("exchange_coupon", &EXCHANGE_COUPON_SHAPE),
    ],
);

/// 已发放次数.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SentCountInfo {
    /// 已发放总次数.
    pub total_count: i64,
    /// 当天已发放次数.
    pub today_count: i64,
}

fields! {
    SentCountInfo {
        0 total_count, 1 today_count,
    }
}

pub(crate) static SENT_COUNT_INFO_SHAPE: Shape = Shape::new(&["total_count", "today_count"], &[]);

/// 多次优惠模式信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SequentialUsageInfo {
    /// 多次优惠规则类型.
    #[serde(rename = "type")]
    pub type_: SequentialUsageInfoType,
    /// 可使用次数.
    pub count: i64,
    /// 多次优惠有效天数.
    pub available_days: i64,
    /// 多次优惠使用间隔天数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_days: Option<i64>,
}

fields! {
    SequentialUsageInfo {
        0 type_ = "type", 1 count, 2 available_days, 3 interval_days,
    }
}

impl Check for SequentialUsageInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

pub(crate) static SEQUENTIAL_USAGE_INFO_SHAPE: Shape = Shape::new(&["type", "count", "available_days"], &[]);

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SequentialUsageRule {
    /// 券可核销时间.
    pub coupon_available_period:
        crate::v3::marketing::partner::product_coupon::product_coupons::SequentialUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// 多次优惠是否提供首笔特惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_first: Option<bool>,
}

fields! {
    SequentialUsageRule {
        0 coupon_available_period, 1 normal_coupon_list, 2 discount_coupon_list, 3 exchange_coupon_list,
        4 special_first,
    }
}

impl Check for SequentialUsageRule {
    fn check(&self) -> Result<(), FieldError> {
        self.coupon_available_period.check().map_err(|fault| fault.within("coupon_available_period"))?;
        if let Some(value) = &self.normal_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("normal_coupon_list", index))?;
            }
        }
        if let Some(value) = &self.discount_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("discount_coupon_list", index))?;
            }
        }
        if let Some(value) = &self.exchange_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("exchange_coupon_list", index))?;
            }
        }
        Ok(())
    }
}

pub(crate) static SEQUENTIAL_USAGE_RULE_SHAPE: Shape = Shape::new(&["coupon_available_period"], &[("coupon_available_period", &crate::v3::marketing::partner::product_coupon::product_coupons::SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD_SHAPE), ("normal_coupon_list", &NORMAL_COUPON_SHAPE), ("discount_coupon_list", &DISCOUNT_COUPON_SHAPE), ("exchange_coupon_list", &EXCHANGE_COUPON_SHAPE)]);

/// 单券模式信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SingleUsageInfo {
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
}

fields! {
    SingleUsageInfo {
        0 normal_coupon, 1 discount_coupon,
    }
}

impl Check for SingleUsageInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.normal_coupon {
            value.check().map_err(|fault| fault.within("normal_coupon"))?;
        }
        if let Some(value) = &self.discount_coupon {
            value.check().map_err(|fault| fault.within("discount_coupon"))?;
        }
        Ok(())
    }
}

pub(crate) static SINGLE_USAGE_INFO_SHAPE: Shape =
    Shape::new(&[], &[("normal_coupon", &NORMAL_COUPON_SHAPE), ("discount_coupon", &DISCOUNT_COUPON_SHAPE)]);

/// 单券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
}

fields! {
    SingleUsageRule {
        0 coupon_available_period, 1 normal_coupon, 2 discount_coupon, 3 exchange_coupon,
    }
}

pub(crate) static SINGLE_USAGE_RULE_SHAPE: Shape = Shape::new(
    &["coupon_available_period"],
    &[
        ("coupon_available_period", &COUPON_AVAILABLE_PERIOD_SHAPE),
        ("normal_coupon", &NORMAL_COUPON_SHAPE),
        ("discount_coupon", &DISCOUNT_COUPON_SHAPE),
        ("exchange_coupon", &EXCHANGE_COUPON_SHAPE),
    ],
);

/// An item of `stock_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Stock {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: crate::v3::marketing::NotifyConfig,
    /// 可用门店范围.
    pub store_scope: StoreScope,
    /// 已发放次数.
    pub sent_count_info: SentCountInfo,
    /// 批次状态.
    pub state: StockState,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    Stock {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 coupon_code_count_info, 5 stock_send_rule,
        6 single_usage_rule, 7 sequential_usage_rule, 8 usage_rule_display_info, 9 coupon_display_info,
        10 notify_config, 11 store_scope, 12 sent_count_info, 13 state, 14 deactivate_request_no, 15 deactivate_time,
        16 deactivate_reason, 17 brand_id,
    }
}

pub(crate) static STOCK_SHAPE: Shape = Shape::new(
    &[
        "product_coupon_id",
        "stock_id",
        "coupon_code_mode",
        "stock_send_rule",
        "usage_rule_display_info",
        "coupon_display_info",
        "notify_config",
        "store_scope",
        "sent_count_info",
        "state",
        "brand_id",
    ],
    &[
        ("coupon_code_count_info", &COUPON_CODE_COUNT_INFO_SHAPE),
        ("stock_send_rule", &STOCK_SEND_RULE_SHAPE),
        ("single_usage_rule", &SINGLE_USAGE_RULE_SHAPE),
        ("sequential_usage_rule", &SEQUENTIAL_USAGE_RULE_SHAPE),
        ("usage_rule_display_info", &USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &SENT_COUNT_INFO_SHAPE),
    ],
);

/// 批次组信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StockBundleInfo {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次在批次组内的次序.
    pub stock_bundle_index: i64,
}

fields! {
    StockBundleInfo {
        0 stock_bundle_id, 1 stock_bundle_index,
    }
}

pub(crate) static STOCK_BUNDLE_INFO_SHAPE: Shape = Shape::new(&["stock_bundle_id", "stock_bundle_index"], &[]);

/// 发放规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_user: Option<i64>,
}

fields! {
    StockSendRule {
        0 max_count, 1 max_count_per_day, 2 max_count_per_user,
    }
}

impl Check for StockSendRule {}

pub(crate) static STOCK_SEND_RULE_SHAPE: Shape = Shape::new(&["max_count"], &[]);

/// 券使用规则展示信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UsageRuleDisplayInfo {
    /// 券使用方式列表.
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_path: Option<String>,
    /// APP的H5跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_path: Option<String>,
    /// 券使用说明.
    pub usage_description: String,
    /// 券可用门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    /// APP跳转类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_jump_type: Option<AppJumpType>,
    /// 口令链接.
    #[serde(skip_serializing_if = "check::is_void")]
    pub passcode_link: Option<String>,
}

fields! {
    UsageRuleDisplayInfo {
        0 coupon_usage_method_list, 1 mini_program_appid, 2 mini_program_path, 3 app_path, 4 usage_description,
        5 coupon_available_store_info, 6 app_jump_type, 7 passcode_link,
    }
}

impl Check for UsageRuleDisplayInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("coupon_usage_method_list", &self.coupon_usage_method_list)?;
        for (index, item) in self.coupon_usage_method_list.iter().enumerate() {
            check::known(&format!("coupon_usage_method_list[{index}]"), item)?;
        }
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_path {
            check::text("mini_program_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.app_path {
            check::text("app_path", value, 0, usize::MAX)?;
        }
        check::required("usage_description", &self.usage_description)?;
        check::text("usage_description", &self.usage_description, 0, usize::MAX)?;
        if let Some(value) = &self.coupon_available_store_info {
            value.check().map_err(|fault| fault.within("coupon_available_store_info"))?;
        }
        if let Some(value) = &self.app_jump_type {
            check::known("app_jump_type", value)?;
        }
        if let Some(value) = &self.passcode_link {
            check::text("passcode_link", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static USAGE_RULE_DISPLAY_INFO_SHAPE: Shape = Shape::new(
    &["coupon_usage_method_list", "usage_description"],
    &[("coupon_available_store_info", &COUPON_AVAILABLE_STORE_INFO_SHAPE)],
);

/// 每周固定可用时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WeeklyAvailablePeriod {
    /// 每周可用星期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_list: Option<Vec<Day>>,
    /// 当天可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_period_list: Option<Vec<DayPeriod>>,
}

fields! {
    WeeklyAvailablePeriod {
        0 day_list, 1 day_period_list,
    }
}

impl Check for WeeklyAvailablePeriod {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.day_list {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("day_list[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.day_period_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("day_period_list", index))?;
            }
        }
        Ok(())
    }
}

pub(crate) static WEEKLY_AVAILABLE_PERIOD_SHAPE: Shape = Shape::new(&[], &[("day_period_list", &DAY_PERIOD_SHAPE)]);

open_enum! {
    /// APP跳转类型.
    pub enum AppJumpType {
        /// `H5`
        H5 = "H5",
        /// `PASSCODE_LINK`
        PasscodeLink = "PASSCODE_LINK",
        /// `USAGE_GUIDE`
        UsageGuide = "USAGE_GUIDE",
    }
}

open_enum! {
    /// 用户商品券Code展示模式.
    pub enum CodeDisplayMode {
        /// `INVISIBLE`
        Invisible = "INVISIBLE",
        /// `BARCODE`
        Barcode = "BARCODE",
        /// `QRCODE`
        Qrcode = "QRCODE",
    }
}

open_enum! {
    /// 券Code分配模式.
    pub enum CouponCodeMode {
        /// `WECHATPAY`
        Wechatpay = "WECHATPAY",
        /// `UPLOAD`
        Upload = "UPLOAD",
        /// `API_ASSIGN`
        ApiAssign = "API_ASSIGN",
    }
}

open_enum! {
    /// One of these values.
    pub enum CouponUsageMethod {
        /// `OFFLINE`
        Offline = "OFFLINE",
        /// `MINI_PROGRAM`
        MiniProgram = "MINI_PROGRAM",
        /// `APP`
        App = "APP",
        /// `PAYMENT_CODE`
        PaymentCode = "PAYMENT_CODE",
    }
}

open_enum! {
    /// One of these values.
    pub enum Day {
        /// `MONDAY`
        Monday = "MONDAY",
        /// `TUESDAY`
        Tuesday = "TUESDAY",
        /// `WEDNESDAY`
        Wednesday = "WEDNESDAY",
        /// `THURSDAY`
        Thursday = "THURSDAY",
        /// `FRIDAY`
        Friday = "FRIDAY",
        /// `SATURDAY`
        Saturday = "SATURDAY",
        /// `SUNDAY`
        Sunday = "SUNDAY",
    }
}

open_enum! {
    /// 优惠范围.
    pub enum Scope {
        /// `ALL`
        All = "ALL",
        /// `SINGLE`
        Single = "SINGLE",
        /// `CATEGORY`
        Category = "CATEGORY",
    }
}

open_enum! {
    /// 多次优惠规则类型.
    pub enum SequentialUsageInfoType {
        /// `INCREMENTAL`
        Incremental = "INCREMENTAL",
        /// `EQUAL`
        Equal = "EQUAL",
    }
}

open_enum! {
    /// 批次状态.
    pub enum StockState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `SENDING`
        Sending = "SENDING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `STOPPED`
        Stopped = "STOPPED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 可用门店范围.
    pub enum StoreScope {
        /// `NONE`
        None = "NONE",
        /// `ALL`
        All = "ALL",
        /// `SPECIFIC`
        Specific = "SPECIFIC",
    }
}

open_enum! {
    /// 使用模式.
    pub enum UsageMode {
        /// `SINGLE`
        Single = "SINGLE",
        /// `SEQUENTIAL`
        Sequential = "SEQUENTIAL",
    }
}

//! `/v3/parking/reminders`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

/// The path `/v3/parking/reminders`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/parking/reminders/application`.
    pub fn application(self) -> application::Path<'a> {
        application::Path(self.0.segment("application"))
    }

    /// On to `/v3/parking/reminders/applications`.
    pub fn applications(self) -> applications::Path<'a> {
        applications::Path(self.0.segment("applications"))
    }

    /// On to `/v3/parking/reminders/entry`.
    pub fn entry(self) -> entry::Path<'a> {
        entry::Path(self.0.segment("entry"))
    }

    /// On to `/v3/parking/reminders/exit`.
    pub fn exit(self) -> exit::Path<'a> {
        exit::Path(self.0.segment("exit"))
    }

    /// On to `/v3/parking/reminders/ext-payment`.
    pub fn ext_payment(self) -> ext_payment::Path<'a> {
        ext_payment::Path(self.0.segment("ext-payment"))
    }

    /// On to `/v3/parking/reminders/parking-fee`.
    pub fn parking_fee(self) -> parking_fee::Path<'a> {
        parking_fee::Path(self.0.segment("parking-fee"))
    }

    /// On to `/v3/parking/reminders/parking-lot`.
    pub fn parking_lot(self) -> parking_lot::Path<'a> {
        parking_lot::Path(self.0.segment("parking-lot"))
    }

    /// On to `/v3/parking/reminders/payment`.
    pub fn payment(self) -> payment::Path<'a> {
        payment::Path(self.0.segment("payment"))
    }
}

/// The `application` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// 停车场进件审核单号. At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// 审核状态.
    pub audit_status: Option<AuditStatus>,
    /// 提交时间.
    pub submit_time: Option<i64>,
    /// The parking lot.
    pub parking_lot: Option<ParkingLot>,
    /// What the reviewer says.
    pub audit_comment: Option<AuditComment>,
}

fields! {
    Application {
        0 parking_lot_audit_no, 1 audit_status, 2 submit_time, 3 parking_lot, 4 audit_comment,
    }
}

/// The `audit_comment` of a `Application`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AuditComment {
    /// Fields that the reviewer objects to.
    pub fields: Option<Vec<Field>>,
    /// 改进建议. At most 512 characters.
    pub recommendation: Option<String>,
}

fields! {
    AuditComment {
        0 fields, 1 recommendation,
    }
}

/// The `charging_rule` of a `ParkingLot`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChargingRule {
    /// 收费规则类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub rule_type: Option<RuleType>,
    /// 收费金额限制类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fee_limit_type: Option<FeeLimitType>,
    /// 计费周期类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub daily_limit_type: Option<DailyLimitType>,
    /// 不满一小时取整方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_rounding_type: Option<TimeRoundingType>,
    /// 入场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_entry_duration: Option<i64>,
    /// 出场免费时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_exit_duration: Option<i64>,
    /// Rules of one price for each interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// Rules by how long the car stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// Rules by when the car enters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_entry_rule: Option<Vec<PreEntryRule>>,
    /// 节假日模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub holiday_mode: Option<HolidayMode>,
    /// 累计限额模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// 首次计费时间模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
}

fields! {
    ChargingRule {
        0 rule_type, 1 fee_limit_type, 2 daily_limit_type, 3 time_rounding_type, 4 free_entry_duration,
        5 free_exit_duration, 6 fixed_interval_rule, 7 duration_segment_rule, 8 pre_entry_rule, 9 holiday_mode,
        10 aggregate_limit_mode, 11 first_charge_time_mode,
    }
}

impl Check for ChargingRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.rule_type {
            check::known("rule_type", value)?;
        }
        if let Some(value) = &self.fee_limit_type {
            check::known("fee_limit_type", value)?;
        }
        if let Some(value) = &self.daily_limit_type {
            check::known("daily_limit_type", value)?;
        }
        if let Some(value) = &self.time_rounding_type {
            check::known("time_rounding_type", value)?;
        }
        if let Some(value) = &self.fixed_interval_rule {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("fixed_interval_rule", index))?;
            }
        }
        if let Some(value) = &self.duration_segment_rule {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("duration_segment_rule", index))?;
            }
        }
        if let Some(value) = &self.pre_entry_rule {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("pre_entry_rule", index))?;
            }
        }
        if let Some(value) = &self.holiday_mode {
            check::known("holiday_mode", value)?;
        }
        if let Some(value) = &self.aggregate_limit_mode {
            check::known("aggregate_limit_mode", value)?;
        }
        if let Some(value) = &self.first_charge_time_mode {
            check::known("first_charge_time_mode", value)?;
        }
        Ok(())
    }
}

/// An item of `duration_segment_rule` of a `ChargingRule`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DurationSegmentRule {
    /// 日期类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub day_type: Option<DayType>,
    /// 时段开始时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
    /// 时段结束时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plate_type: Option<PlateType>,
    /// 收费模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub charge_mode: Option<ChargeMode>,
    /// 停车时长起始.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_from: Option<i64>,
    /// 停车时长结束.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_to: Option<i64>,
    /// 固定收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_amount: Option<i64>,
    /// 间隔时段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_min: Option<i64>,
    /// 间隔收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
}

fields! {
    DurationSegmentRule {
        0 day_type, 1 start_time, 2 end_time, 3 vehicle_type, 4 plate_type, 5 charge_mode, 6 duration_from,
        7 duration_to, 8 fixed_amount, 9 interval_min, 10 interval_amount, 11 interval_max_amount, 12 max_fee_per_day,
    }
}

impl Check for DurationSegmentRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.day_type {
            check::known("day_type", value)?;
        }
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, 5)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, 5)?;
        }
        if let Some(value) = &self.vehicle_type {
            check::known("vehicle_type", value)?;
        }
        if let Some(value) = &self.plate_type {
            check::known("plate_type", value)?;
        }
        if let Some(value) = &self.charge_mode {
            check::known("charge_mode", value)?;
        }
        Ok(())
    }
}

/// An item of `fields` of a `AuditComment`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// 字段名. At most 128 characters.
    pub field: Option<String>,
    /// 审核意见. At most 512 characters.
    pub comment: Option<String>,
}

fields! {
    Field {
        0 field, 1 comment,
    }
}

/// An item of `fixed_interval_rule` of a `ChargingRule`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FixedIntervalRule {
    /// 日期类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub day_type: Option<DayType>,
    /// 时段开始时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
    /// 时段结束时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plate_type: Option<PlateType>,
    /// 首段收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_duration: Option<i64>,
    /// 首段收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_amount: Option<i64>,
    /// 间隔收费时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_duration: Option<i64>,
    /// 间隔收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_amount: Option<i64>,
    /// 间隔时段收费封顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_max_amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
    /// 免费时段收取模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// 免费时段计算方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// 新能源是否免停.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_green_vehicle_free_parking: Option<bool>,
    /// 首段收费模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub first_duration_mode: Option<FirstDurationMode>,
}

fields! {
    FixedIntervalRule {
        0 day_type, 1 start_time, 2 end_time, 3 vehicle_type, 4 plate_type, 5 first_duration, 6 first_amount,
        7 interval_duration, 8 interval_amount, 9 interval_max_amount, 10 max_fee_per_day, 11 free_period_charging_mode,
        12 free_period_calculation_mode, 13 is_green_vehicle_free_parking, 14 first_duration_mode,
    }
}

impl Check for FixedIntervalRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.day_type {
            check::known("day_type", value)?;
        }
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, 5)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, 5)?;
        }
        if let Some(value) = &self.vehicle_type {
            check::known("vehicle_type", value)?;
        }
        if let Some(value) = &self.plate_type {
            check::known("plate_type", value)?;
        }
        if let Some(value) = &self.free_period_charging_mode {
            check::known("free_period_charging_mode", value)?;
        }
        if let Some(value) = &self.free_period_calculation_mode {
            check::known("free_period_calculation_mode", value)?;
        }
        if let Some(value) = &self.first_duration_mode {
            check::known("first_duration_mode", value)?;
        }
        Ok(())
    }
}

/// The `parking_lot` of a `Application`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ParkingLot {
    /// 停车场名称. At most 128 characters.
    pub parking_lot_name: Option<String>,
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// 停车场地址. At most 256 characters.
    pub parking_lot_address: Option<String>,
    /// 停车场经度. At most 16 characters.
    pub longitude: Option<String>,
    /// 停车场纬度. At most 16 characters.
    pub latitude: Option<String>,
    /// 停车场类型.
    pub parking_lot_type: Option<ParkingLotType>,
    /// 客服联系电话. At most 20 characters.
    pub phone_number: Option<String>,
    /// 收费告示牌url. At most 512 characters.
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案.
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid. At most 32 characters.
    pub payment_mini_prog_appid: Option<String>,
    /// 商家支付路径. At most 256 characters.
    pub payment_path: Option<String>,
    /// 商家停车订单小程序appid. At most 32 characters.
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家停车订单路径. At most 256 characters.
    pub parking_order_path: Option<String>,
    /// What parking costs.
    pub charging_rule: Option<ChargingRule>,
}

fields! {
    ParkingLot {
        0 parking_lot_name, 1 out_parking_lot_id, 2 parking_lot_address, 3 longitude, 4 latitude, 5 parking_lot_type,
        6 phone_number, 7 parking_sign_url, 8 notification_text_list, 9 payment_mini_prog_appid, 10 payment_path,
        11 parking_order_mini_prog_appid, 12 parking_order_path, 13 charging_rule,
    }
}

/// An item of `pre_entry_rule` of a `ChargingRule`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PreEntryRule {
    /// 日期类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub day_type: Option<DayType>,
    /// 时段开始时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
    /// 时段结束时间. At most 5 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 车辆类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub vehicle_type: Option<VehicleType>,
    /// 车牌类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plate_type: Option<PlateType>,
    /// 收费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 单日最大收款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_fee_per_day: Option<i64>,
}

fields! {
    PreEntryRule {
        0 day_type, 1 start_time, 2 end_time, 3 vehicle_type, 4 plate_type, 5 amount, 6 max_fee_per_day,
    }
}

impl Check for PreEntryRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.day_type {
            check::known("day_type", value)?;
        }
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, 5)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, 5)?;
        }
        if let Some(value) = &self.vehicle_type {
            check::known("vehicle_type", value)?;
        }
        if let Some(value) = &self.plate_type {
            check::known("plate_type", value)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 累计限额模式.
    pub enum AggregateLimitMode {
        /// `AGGREGATE_LIMIT_MODE_UNKNOWN`
        AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
        /// `AGGREGATE_LIMIT_MODE_NORMAL`
        AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
        /// `AGGREGATE_LIMIT_MODE_MIN`
        AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
    }
}

open_enum! {
    /// 审核状态.
    pub enum AuditStatus {
        /// `AUDIT_STATUS_UNKNOWN`
        AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
        /// `AUDIT_STATUS_PENDING`
        AuditStatusPending = "AUDIT_STATUS_PENDING",
        /// `AUDIT_STATUS_WITHDRAWN`
        AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
        /// `AUDIT_STATUS_APPROVED`
        AuditStatusApproved = "AUDIT_STATUS_APPROVED",
        /// `AUDIT_STATUS_REJECTED`
        AuditStatusRejected = "AUDIT_STATUS_REJECTED",
    }
}

open_enum! {
    /// 收费模式.
    pub enum ChargeMode {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `INTERVAL`
        Interval = "INTERVAL",
        /// `ONE_TIME`
        OneTime = "ONE_TIME",
    }
}

open_enum! {
    /// 计费周期类型.
    pub enum DailyLimitType {
        /// `DAILY_LIMIT_UNKNOWN`
        DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
        /// `DAILY_LIMIT_ROLLING_24H`
        DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
        /// `DAILY_LIMIT_CALENDAR_DAY`
        DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
    }
}

open_enum! {
    /// 日期类型.
    pub enum DayType {
        /// `DAY_TYPE_UNKNOWN`
        DayTypeUnknown = "DAY_TYPE_UNKNOWN",
        /// `DAY_TYPE_WEEKDAY`
        DayTypeWeekday = "DAY_TYPE_WEEKDAY",
        /// `DAY_TYPE_HOLIDAY`
        DayTypeHoliday = "DAY_TYPE_HOLIDAY",
        /// `DAY_TYPE_ALL_DAY`
        DayTypeAllDay = "DAY_TYPE_ALL_DAY",
    }
}

open_enum! {
    /// 收费金额限制类型.
    pub enum FeeLimitType {
        /// `FEE_LIMIT_UNKNOWN`
        FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
        /// `FEE_LIMIT_AGGREGATE`
        FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
        /// `FEE_LIMIT_SINGLE`
        FeeLimitSingle = "FEE_LIMIT_SINGLE",
    }
}

open_enum! {
    /// 首次计费时间模式.
    pub enum FirstChargeTimeMode {
        /// `FIRST_CHARGE_TIME_MODE_UNKNOWN`
        FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
        /// `FIRST_CHARGE_TIME_MODE_ENTER`
        FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
        /// `FIRST_CHARGE_TIME_MODE_AFTER_FREE`
        FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
    }
}

open_enum! {
    /// 首段收费模式.
    pub enum FirstDurationMode {
        /// `FIRST_DURATION_MODE_UNKNOWN`
        FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
        /// `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`
        FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
        /// `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`
        FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
    }
}

open_enum! {
    /// 免费时段计算方式.
    pub enum FreePeriodCalculationMode {
        /// `FREE_PERIOD_CAL_UNKNOWN`
        FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
        /// `FREE_PERIOD_CAL_CONCURRENT_START`
        FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
        /// `FREE_PERIOD_CAL_SEQUENTIAL_START`
        FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
    }
}

open_enum! {
    /// 免费时段收取模式.
    pub enum FreePeriodChargingMode {
        /// `FREE_PERIOD_CHARGING_UNKNOWN`
        FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
        /// `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`
        FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
        /// `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`
        FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
        /// `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`
        FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
        /// `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`
        FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
    }
}

open_enum! {
    /// 节假日模式.
    pub enum HolidayMode {
        /// `HOLIDAY_MODE_UNKNOWN`
        HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
        /// `HOLIDAY_MODE_LEGAL_MODY`
        HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
        /// `HOLIDAY_MODE_CALENDAR_MODY`
        HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
        /// `HOLIDAY_MODE_FINANCIAL_MODY`
        HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
    }
}

open_enum! {
    /// 停车场类型.
    pub enum ParkingLotType {
        /// `PARKING_LOT_TYPE_UNKNOWN`
        ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
        /// `PARKING_LOT_TYPE_BUSINESS_DISTRICT`
        ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        /// `PARKING_LOT_TYPE_OFFICE_BUILDING`
        ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
        /// `PARKING_LOT_TYPE_TRANSPORTATION_HUB`
        ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        /// `PARKING_LOT_TYPE_RESIDENTIAL_AREA`
        ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        /// `PARKING_LOT_TYPE_PARK_AREA`
        ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
        /// `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`
        ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    }
}

open_enum! {
    /// 支付渠道.
    pub enum PayChannel {
        /// `PAY_CHANNEL_UNKNOWN`
        PayChannelUnknown = "PAY_CHANNEL_UNKNOWN",
        /// `PAY_CHANNEL_WECHAT_PAY_NOTIF`
        PayChannelWechatPayNotif = "PAY_CHANNEL_WECHAT_PAY_NOTIF",
        /// `PAY_CHANNEL_SCAN_QRCODE`
        PayChannelScanQrcode = "PAY_CHANNEL_SCAN_QRCODE",
        /// `PAY_CHANNEL_OFFICIAL_ACCOUNT`
        PayChannelOfficialAccount = "PAY_CHANNEL_OFFICIAL_ACCOUNT",
        /// `PAY_CHANNEL_MCH_MINI_PROG`
        PayChannelMchMiniProg = "PAY_CHANNEL_MCH_MINI_PROG",
        /// `PAY_CHANNEL_OTHERS`
        PayChannelOthers = "PAY_CHANNEL_OTHERS",
    }
}

open_enum! {
    /// 支付状态.
    pub enum PayState {
        /// `PAY_STATUS_UNKNOWN`
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        /// `PAY_STATUS_UNPAID`
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        /// `PAY_STATUS_PAID`
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

open_enum! {
    /// 支付类型.
    pub enum PayType {
        /// `PAY_TYPE_UNKNOWN`
        PayTypeUnknown = "PAY_TYPE_UNKNOWN",
        /// `PAY_TYPE_WXPAY`
        PayTypeWxpay = "PAY_TYPE_WXPAY",
        /// `PAY_TYPE_OTHERS`
        PayTypeOthers = "PAY_TYPE_OTHERS",
    }
}

open_enum! {
    /// 车牌颜色.
    pub enum PlateColor {
        /// `PLATE_COLOR_UNKNOWN`
        PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
        /// `PLATE_COLOR_BLUE`
        PlateColorBlue = "PLATE_COLOR_BLUE",
        /// `PLATE_COLOR_YELLOW`
        PlateColorYellow = "PLATE_COLOR_YELLOW",
        /// `PLATE_COLOR_BLACK`
        PlateColorBlack = "PLATE_COLOR_BLACK",
        /// `PLATE_COLOR_WHITE`
        PlateColorWhite = "PLATE_COLOR_WHITE",
        /// `PLATE_COLOR_GREEN`
        PlateColorGreen = "PLATE_COLOR_GREEN",
        /// `PLATE_COLOR_YELLOW_GREEN`
        PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
        /// `PLATE_COLOR_AGRICULTURAL_YELLOW`
        PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
        /// `PLATE_COLOR_OTHER`
        PlateColorOther = "PLATE_COLOR_OTHER",
    }
}

open_enum! {
    /// 车牌类型.
    pub enum PlateType {
        /// `PLATE_TYPE_UNKNOWN`
        PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
        /// `PLATE_TYPE_TEMPORARY`
        PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
        /// `PLATE_TYPE_MONTHLY`
        PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
        /// `PLATE_TYPE_FREE`
        PlateTypeFree = "PLATE_TYPE_FREE",
        /// `PLATE_TYPE_PREPAID`
        PlateTypePrepaid = "PLATE_TYPE_PREPAID",
        /// `PLATE_TYPE_OTHERS`
        PlateTypeOthers = "PLATE_TYPE_OTHERS",
    }
}

open_enum! {
    /// 收费规则类型.
    pub enum RuleType {
        /// `CHARGING_RULE_UNKNOWN`
        ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
        /// `CHARGING_RULE_FIXED_INTERVAL`
        ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
        /// `CHARGING_RULE_SEGMENT`
        ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
        /// `CHARGING_RULE_PER_ENTRY`
        ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
    }
}

open_enum! {
    /// 不满一小时取整方式.
    pub enum TimeRoundingType {
        /// `TIME_ROUND_UNKNOWN`
        TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
        /// `TIME_ROUND_DOWN`
        TimeRoundDown = "TIME_ROUND_DOWN",
        /// `TIME_ROUND_UP`
        TimeRoundUp = "TIME_ROUND_UP",
    }
}

open_enum! {
    /// 车辆类型.
    pub enum VehicleType {
        /// `VEHICLE_TYPE_UNKNOWN`
        VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
        /// `VEHICLE_TYPE_SMALL`
        VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
        /// `VEHICLE_TYPE_LARGE`
        VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
        /// `VEHICLE_TYPE_EXTRA_LARGE`
        VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
        /// `VEHICLE_TYPE_ALL_TYPE`
        VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
    }
}

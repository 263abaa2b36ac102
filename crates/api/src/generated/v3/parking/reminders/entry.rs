//! `/v3/parking/reminders/entry`: 同步车辆入场通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/entry`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步车辆入场通知.
    ///
    /// `POST /v3/parking/reminders/entry`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/entry", "同步车辆入场通知");

/// The body of `POST /v3/parking/reminders/entry`, 同步车辆入场通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户停车单号. At most 64 characters.
    pub out_serial_number: String,
    /// 微信停车场ID. At most 64 characters.
    pub parking_id: String,
    /// 车牌号. At most 16 characters.
    pub plate_number: String,
    /// 车辆入场时间.
    pub enter_timestamp: i64,
    /// 车牌颜色.
    pub plate_color: crate::v3::parking::reminders::PlateColor,
    /// 车辆性质.
    pub car_type: CarType,
    /// 车辆类型.
    pub vehicle_type: crate::v3::parking::reminders::VehicleType,
    /// 停车场入口编号. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub entrance_number: Option<String>,
    /// 停车场入口名称. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub entrance_name: Option<String>,
    /// 优惠信息模板ID. At most 3 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_template_id: Option<Vec<i64>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_serial_number", &self.out_serial_number)?;
        check::text("out_serial_number", &self.out_serial_number, 0, 64)?;
        check::required("parking_id", &self.parking_id)?;
        check::text("parking_id", &self.parking_id, 0, 64)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, 16)?;
        check::required("plate_color", &self.plate_color)?;
        check::known("plate_color", &self.plate_color)?;
        check::required("car_type", &self.car_type)?;
        check::known("car_type", &self.car_type)?;
        check::required("vehicle_type", &self.vehicle_type)?;
        check::known("vehicle_type", &self.vehicle_type)?;
        if let Some(value) = &self.entrance_number {
            check::text("entrance_number", value, 0, 128)?;
        }
        if let Some(value) = &self.entrance_name {
            check::text("entrance_name", value, 0, 64)?;
        }
        if let Some(value) = &self.discount_template_id {
            check::count("discount_template_id", value.len(), 0, 3)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/parking/reminders/entry`, 同步车辆入场通知.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信停车单号. At most 64 characters.
    pub serial_number: Option<String>,
}

fields! {
    PostResponse {
        0 serial_number,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// 车辆性质.
    pub enum CarType {
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

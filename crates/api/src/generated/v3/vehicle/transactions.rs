//! `/v3/vehicle/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;
pub mod parking;

/// The path `/v3/vehicle/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/vehicle/transactions/parking`.
    pub fn parking(self) -> parking::Path<'a> {
        parking::Path(self.0.segment("parking"))
    }
}

/// 停车场景信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ParkingInfo {
    /// 停车入场id.
    pub parking_id: String,
    /// 车牌号.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::vehicle::PlateColor,
    /// 入场时间.
    pub start_time: Time,
    /// 出场时间.
    pub end_time: Time,
    /// 停车场名称.
    pub parking_name: String,
    /// 计费时长. Seconds.
    pub charging_duration: i64,
    /// 停车场设备id.
    pub device_id: String,
}

fields! {
    ParkingInfo {
        0 parking_id, 1 plate_number, 2 plate_color, 3 start_time, 4 end_time, 5 parking_name, 6 charging_duration,
        7 device_id,
    }
}

impl Check for ParkingInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("parking_id", &self.parking_id)?;
        check::text("parking_id", &self.parking_id, 0, usize::MAX)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("plate_color", &self.plate_color)?;
        check::known("plate_color", &self.plate_color)?;
        check::required("start_time", &self.start_time)?;
        check::required("end_time", &self.end_time)?;
        check::required("parking_name", &self.parking_name)?;
        check::text("parking_name", &self.parking_name, 0, usize::MAX)?;
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static PARKING_INFO_SHAPE: Shape = Shape::new(
    &[
        "parking_id",
        "plate_number",
        "plate_color",
        "start_time",
        "end_time",
        "parking_name",
        "charging_duration",
        "device_id",
    ],
    &[],
);

/// 支付者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在appid下的标识.
    pub openid: String,
    /// 用户在sub\_appid下的标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sub_openid,
    }
}

pub(crate) static PAYER_SHAPE: Shape = Shape::new(&["openid"], &[]);

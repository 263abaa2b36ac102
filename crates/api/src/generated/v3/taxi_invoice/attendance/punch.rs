//! `/v3/taxi-invoice/attendance/punch`: 签到签退 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/attendance/punch`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 签到签退.
    ///
    /// `POST /v3/taxi-invoice/attendance/punch`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/attendance/punch", "签到签退");

/// The body of `POST /v3/taxi-invoice/attendance/punch`, 签到签退.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 事件发生时间.
    pub event_time: Time,
    /// 事件类型.
    pub event_type: String,
    /// 行政区划ID.
    pub region_id: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("driver_license", &self.driver_license)?;
        check::text("driver_license", &self.driver_license, 0, usize::MAX)?;
        check::required("event_time", &self.event_time)?;
        check::required("event_type", &self.event_type)?;
        check::text("event_type", &self.event_type, 0, usize::MAX)?;
        Ok(())
    }
}

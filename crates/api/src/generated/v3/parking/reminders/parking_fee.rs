//! `/v3/parking/reminders/parking-fee`: 查询停车费用 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/parking-fee`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询停车费用.
    ///
    /// `POST /v3/parking/reminders/parking-fee`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/parking-fee", "查询停车费用");

/// The body of `POST /v3/parking/reminders/parking-fee`, 查询停车费用.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户停车单号. At most 64 characters.
    pub out_serial_number: String,
    /// 车牌号. At most 16 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plate_number: Option<String>,
    /// 商户停车场ID. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_parking_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_serial_number", &self.out_serial_number)?;
        check::text("out_serial_number", &self.out_serial_number, 0, 64)?;
        if let Some(value) = &self.plate_number {
            check::text("plate_number", value, 0, 16)?;
        }
        if let Some(value) = &self.out_parking_id {
            check::text("out_parking_id", value, 0, 64)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/parking/reminders/parking-fee`, 查询停车费用.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 当前总费用.
    pub total_amount: Option<i64>,
    /// 已停时长.
    pub parking_timestamp: Option<i64>,
    /// 停车状态.
    pub parking_state: Option<ParkingState>,
    /// 支付状态.
    pub pay_state: Option<crate::v3::parking::reminders::PayState>,
    /// 免费待出场时间.
    pub allowed_exit_timestamp: Option<i64>,
    /// 下一次跳价价格.
    pub next_raise_price: Option<i64>,
    /// 下一次跳价时间.
    pub next_raise_timestamp: Option<i64>,
    /// 应付金额.
    pub payable_amount: Option<i64>,
    /// 已付金额.
    pub paid_amount: Option<i64>,
}

fields! {
    PostResponse {
        0 total_amount, 1 parking_timestamp, 2 parking_state, 3 pay_state, 4 allowed_exit_timestamp, 5 next_raise_price,
        6 next_raise_timestamp, 7 payable_amount, 8 paid_amount,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// 停车状态.
    pub enum ParkingState {
        /// `PARKING_STATE_UNKNOWN`
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        /// `PARKING_STATE_ENTERED`
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        /// `PARKING_STATE_EXIT_GATE`
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        /// `PARKING_STATE_EXITED`
        ParkingStateExited = "PARKING_STATE_EXITED",
        /// `PARKING_STATE_UNEXPECTED_CLOSE`
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}

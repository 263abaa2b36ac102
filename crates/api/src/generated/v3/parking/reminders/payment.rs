//! `/v3/parking/reminders/payment`: 同步支付结果通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/payment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步支付结果通知.
    ///
    /// `POST /v3/parking/reminders/payment`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/payment", "同步支付结果通知");

/// The body of `POST /v3/parking/reminders/payment`, 同步支付结果通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户停车单号. At most 64 characters.
    pub out_serial_number: String,
    /// 车牌号. At most 16 characters.
    pub plate_number: String,
    /// 微信停车场ID. At most 64 characters.
    pub parking_id: String,
    /// 停车状态.
    pub parking_state: ParkingState,
    /// 支付类型.
    pub pay_type: crate::v3::parking::reminders::PayType,
    /// 付款用户OpenID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 特约商户号. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 总费用.
    pub total_amount: i64,
    /// 已支付费用.
    pub paid_amount: i64,
    /// 商户支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 支付渠道.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_channel: Option<crate::v3::parking::reminders::PayChannel>,
    /// 支付时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<i64>,
    /// 消息支付防伪凭证. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub token: Option<String>,
    /// 微信支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wx_trade_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_serial_number", &self.out_serial_number)?;
        check::text("out_serial_number", &self.out_serial_number, 0, 64)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, 16)?;
        check::required("parking_id", &self.parking_id)?;
        check::text("parking_id", &self.parking_id, 0, 64)?;
        check::required("parking_state", &self.parking_state)?;
        check::known("parking_state", &self.parking_state)?;
        check::required("pay_type", &self.pay_type)?;
        check::known("pay_type", &self.pay_type)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, 64)?;
        }
        if let Some(value) = &self.pay_channel {
            check::known("pay_channel", value)?;
        }
        if let Some(value) = &self.token {
            check::text("token", value, 0, 256)?;
        }
        if let Some(value) = &self.wx_trade_no {
            check::text("wx_trade_no", value, 0, 64)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 停车状态.
    pub enum ParkingState {
        /// `PARKING_STATUS_UNKNOWN`
        ParkingStatusUnknown = "PARKING_STATUS_UNKNOWN",
        /// `PARKING_STATUS_PARKING`
        ParkingStatusParking = "PARKING_STATUS_PARKING",
        /// `PARKING_STATUS_NOT_PARKING`
        ParkingStatusNotParking = "PARKING_STATUS_NOT_PARKING",
    }
}

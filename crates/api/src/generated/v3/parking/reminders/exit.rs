//! `/v3/parking/reminders/exit`: 同步车辆离场通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/exit`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步车辆离场通知.
    ///
    /// `POST /v3/parking/reminders/exit`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/exit", "同步车辆离场通知");

/// The body of `POST /v3/parking/reminders/exit`, 同步车辆离场通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户停车单号. At most 64 characters.
    pub out_serial_number: String,
    /// 车辆出场时间.
    pub exit_timestamp: i64,
    /// 车牌号. At most 16 characters.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::parking::reminders::PlateColor,
    /// 微信停车场ID. At most 64 characters.
    pub parking_id: String,
    /// 支付状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_state: Option<crate::v3::parking::reminders::PayState>,
    /// 支付类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_type: Option<crate::v3::parking::reminders::PayType>,
    /// 商户支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 总费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 已支付费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 付款用户OpenID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
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
        check::required("plate_color", &self.plate_color)?;
        check::known("plate_color", &self.plate_color)?;
        check::required("parking_id", &self.parking_id)?;
        check::text("parking_id", &self.parking_id, 0, 64)?;
        if let Some(value) = &self.pay_state {
            check::known("pay_state", value)?;
        }
        if let Some(value) = &self.pay_type {
            check::known("pay_type", value)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, 64)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
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

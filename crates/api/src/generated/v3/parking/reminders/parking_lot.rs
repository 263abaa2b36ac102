//! `/v3/parking/reminders/parking-lot`: 查询停车场信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/parking-lot`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询停车场信息.
    ///
    /// `GET /v3/parking/reminders/parking-lot`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/parking/reminders/parking-lot", "查询停车场信息");

/// The query of `GET /v3/parking/reminders/parking-lot`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// 微信停车场ID. At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_parking_lot_id {
            check::text("out_parking_lot_id", value, 0, 64)?;
        }
        if let Some(value) = &self.wx_parking_lot_id {
            check::text("wx_parking_lot_id", value, 0, 64)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("out_parking_lot_id", self.out_parking_lot_id.as_ref());
        query.push_some("wx_parking_lot_id", self.wx_parking_lot_id.as_ref());
    }
}

/// The answer to `GET /v3/parking/reminders/parking-lot`, 查询停车场信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信停车场ID. At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// 停车场名称. At most 128 characters.
    pub parking_lot_name: Option<String>,
    /// 停车场地址. At most 256 characters.
    pub parking_lot_address: Option<String>,
    /// 支付小程序appid. At most 32 characters.
    pub payment_mini_prog_appid: Option<String>,
    /// 支付小程序path. At most 256 characters.
    pub payment_mini_prog_path: Option<String>,
    /// 停车订单小程序appid. At most 32 characters.
    pub parking_order_mini_prog_appid: Option<String>,
    /// 停车订单小程序path. At most 256 characters.
    pub parking_order_mini_prog_path: Option<String>,
    /// 启用状态.
    pub enabled_state: Option<EnabledState>,
    /// 原因. At most 256 characters.
    pub reason: Option<String>,
}

fields! {
    GetResponse {
        0 wx_parking_lot_id, 1 out_parking_lot_id, 2 parking_lot_name, 3 parking_lot_address, 4 payment_mini_prog_appid,
        5 payment_mini_prog_path, 6 parking_order_mini_prog_appid, 7 parking_order_mini_prog_path, 8 enabled_state,
        9 reason,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 启用状态.
    pub enum EnabledState {
        /// `ENABLED_STATE_UNKNOWN`
        EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
        /// `ENABLED_STATE_NOT_ENABLED`
        EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
        /// `ENABLED_STATE_ENABLED`
        EnabledStateEnabled = "ENABLED_STATE_ENABLED",
        /// `ENABLED_STATE_OFFLINE`
        EnabledStateOffline = "ENABLED_STATE_OFFLINE",
    }
}

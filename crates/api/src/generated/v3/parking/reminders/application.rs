//! `/v3/parking/reminders/application`: 提交停车场进件申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod query;
pub mod withdraw;

/// The path `/v3/parking/reminders/application`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/parking/reminders/application/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/parking/reminders/application/withdraw`.
    pub fn withdraw(self) -> withdraw::Path<'a> {
        withdraw::Path(self.0.segment("withdraw"))
    }

    /// 提交停车场进件申请.
    ///
    /// `POST /v3/parking/reminders/application`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/application", "提交停车场进件申请");

/// The `parking_lot` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ParkingLot {
    /// 停车场名称. At most 128 characters.
    pub parking_lot_name: String,
    /// 商户停车场ID. At most 64 characters.
    pub out_parking_lot_id: String,
    /// 停车场地址. At most 256 characters.
    pub parking_lot_address: String,
    /// 停车场经度. At most 16 characters.
    pub longitude: String,
    /// 停车场纬度. At most 16 characters.
    pub latitude: String,
    /// 停车场类型.
    pub parking_lot_type: crate::v3::parking::reminders::ParkingLotType,
    /// 客服联系电话. At most 20 characters.
    pub phone_number: String,
    /// 收费告示牌url. At most 512 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub parking_sign_url: Option<String>,
    /// 停车场优惠文案. At most 6 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_text_list: Option<Vec<String>>,
    /// 商家支付小程序appid. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_mini_prog_appid: Option<String>,
    /// 商家支付路径. At most 256 characters.
    pub payment_path: String,
    /// 商家停车订单小程序appid. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub parking_order_mini_prog_appid: Option<String>,
    /// 商家停车订单路径. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub parking_order_path: Option<String>,
    /// What parking costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_rule: Option<crate::v3::parking::reminders::ChargingRule>,
}

impl Check for ParkingLot {
    fn check(&self) -> Result<(), FieldError> {
        check::required("parking_lot_name", &self.parking_lot_name)?;
        check::text("parking_lot_name", &self.parking_lot_name, 0, 128)?;
        check::required("out_parking_lot_id", &self.out_parking_lot_id)?;
        check::text("out_parking_lot_id", &self.out_parking_lot_id, 0, 64)?;
        check::required("parking_lot_address", &self.parking_lot_address)?;
        check::text("parking_lot_address", &self.parking_lot_address, 0, 256)?;
        check::required("longitude", &self.longitude)?;
        check::text("longitude", &self.longitude, 0, 16)?;
        check::required("latitude", &self.latitude)?;
        check::text("latitude", &self.latitude, 0, 16)?;
        check::required("parking_lot_type", &self.parking_lot_type)?;
        check::known("parking_lot_type", &self.parking_lot_type)?;
        check::required("phone_number", &self.phone_number)?;
        check::text("phone_number", &self.phone_number, 0, 20)?;
        if let Some(value) = &self.parking_sign_url {
            check::text("parking_sign_url", value, 0, 512)?;
        }
        if let Some(value) = &self.notification_text_list {
            check::count("notification_text_list", value.len(), 0, 6)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("notification_text_list[{index}]"), item, 0, 512)?;
            }
        }
        if let Some(value) = &self.payment_mini_prog_appid {
            check::text("payment_mini_prog_appid", value, 0, 32)?;
        }
        check::required("payment_path", &self.payment_path)?;
        check::text("payment_path", &self.payment_path, 0, 256)?;
        if let Some(value) = &self.parking_order_mini_prog_appid {
            check::text("parking_order_mini_prog_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.parking_order_path {
            check::text("parking_order_path", value, 0, 256)?;
        }
        if let Some(value) = &self.charging_rule {
            value.check().map_err(|fault| fault.within("charging_rule"))?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/parking/reminders/application`, 提交停车场进件申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// The parking lot.
    pub parking_lot: ParkingLot,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.parking_lot.check().map_err(|fault| fault.within("parking_lot"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/parking/reminders/application`, 提交停车场进件申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 停车场进件审核单号. At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
}

fields! {
    PostResponse {
        0 parking_lot_audit_no,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

//! `/v3/parking/reminders/ext-payment`: 同步非临停扩展支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/parking/reminders/ext-payment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步非临停扩展支付.
    ///
    /// `POST /v3/parking/reminders/ext-payment`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/parking/reminders/ext-payment", "同步非临停扩展支付");

/// An item of `fee_items` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FeeItem {
    /// 费用类型.
    pub fee_type: FeeType,
    /// 金额.
    pub amount: i64,
}

impl Check for FeeItem {
    fn check(&self) -> Result<(), FieldError> {
        check::required("fee_type", &self.fee_type)?;
        check::known("fee_type", &self.fee_type)?;
        Ok(())
    }
}

/// The body of `POST /v3/parking/reminders/ext-payment`, 同步非临停扩展支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户支付订单号. At most 64 characters.
    pub out_trade_no: String,
    /// 费用明细列表. At least 1 item.
    pub fee_items: Vec<FeeItem>,
    /// 支付时间.
    pub pay_time: i64,
    /// 微信停车场ID. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wx_parking_lot_id: Option<String>,
    /// 微信支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wx_trade_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 64)?;
        check::required("fee_items", &self.fee_items)?;
        check::count("fee_items", self.fee_items.len(), 1, usize::MAX)?;
        for (index, item) in self.fee_items.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("fee_items", index))?;
        }
        if let Some(value) = &self.wx_parking_lot_id {
            check::text("wx_parking_lot_id", value, 0, 64)?;
        }
        if let Some(value) = &self.wx_trade_no {
            check::text("wx_trade_no", value, 0, 64)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 费用类型.
    pub enum FeeType {
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`
        ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`
        ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`
        ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`
        ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}

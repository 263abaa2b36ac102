//! `/v3/payscore/payafter-orders/{out_order_no}/complete`: 完结先享后付订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/payafter-orders/{out_order_no}/complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 完结先享后付订单. Reports that the service has ended and what it costs.
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/payafter-orders/{out_order_no}/complete", "完结先享后付订单");

/// The body of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`, 完结先享后付订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 标识用户订单使用情况. 1: the service was not used. 2: it was used. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_type: Option<i64>,
    /// 取消订单的原因. Why the order is cancelled.
    #[serde(skip_serializing_if = "check::is_void")]
    pub cancel_reason: Option<String>,
    /// 实际服务开始时间. Real begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept`. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_service_start_time: Option<String>,
    /// 服务结束时间. Real end of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_service_end_time: Option<String>,
    /// 实际结束使用服务的地点. Where the service really ended.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_service_end_location: Option<String>,
    /// 后付费. What the service costs, item by item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<crate::v3::payscore::Fee>>,
    /// 商户优惠. Discounts, item by item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<crate::v3::payscore::Discount>>,
    /// 总金额. Fen (1/100 yuan). Sum of the items less the discounts. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 完结凭证. Ticket of the order, which completes it.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finish_ticket: Option<String>,
    /// 是否指定商户分账. Whether the money is frozen for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        if let Some(value) = &self.finish_type {
            check::among("finish_type", *value, &[1, 2])?;
        }
        if let Some(value) = &self.cancel_reason {
            check::text("cancel_reason", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.real_service_start_time {
            check::text("real_service_start_time", value, 0, usize::MAX)?;
            check::pattern("real_service_start_time", value, &PATTERN_1)?;
        }
        if let Some(value) = &self.real_service_end_time {
            check::text("real_service_end_time", value, 0, usize::MAX)?;
            check::pattern("real_service_end_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.real_service_end_location {
            check::text("real_service_end_location", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fees {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("fees", index))?;
            }
        }
        if let Some(value) = &self.discounts {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("discounts", index))?;
            }
        }
        if let Some(value) = &self.total_amount {
            check::range("total_amount", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.finish_ticket {
            check::text("finish_ticket", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/payafter-orders/{out_order_no}/complete`, 完结先享后付订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "mchid", "out_order_no", "service_id", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("\\d{8}|\\d{14}|OnAccept");
static PATTERN_2: Pattern = Pattern::new("\\d{8}|\\d{14}");

//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`: 查询还款单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询还款单.
    ///
    /// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}", "查询还款单");

/// The answer to `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`, 查询还款单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 还款协议ID.
    pub contract_id: String,
    /// 还款单状态.
    pub order_state: crate::v3::credit_repayment::partner::deduct_orders::OrderState,
    /// 还款金额.
    pub deduct_amount: String,
    /// 实际还款金额.
    pub pay_success_amount: Option<String>,
    /// 产品描述.
    pub description: String,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 微信支付的支付单号.
    pub transaction_id: Option<String>,
}

fields! {
    GetResponse {
        0 out_trade_no, 1 out_record_id, 2 appid, 3 sub_appid, 4 openid, 5 contract_id, 6 order_state, 7 deduct_amount,
        8 pay_success_amount, 9 description, 10 attach, 11 transaction_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_trade_no", "out_record_id", "appid", "openid", "contract_id", "order_state", "deduct_amount", "description"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

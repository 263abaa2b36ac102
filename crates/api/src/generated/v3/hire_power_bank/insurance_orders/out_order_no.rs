//! `/v3/hire-power-bank/insurance-orders/{out_order_no}`: 查询保险订单详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/hire-power-bank/insurance-orders/{out_order_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询保险订单详情.
    ///
    /// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/hire-power-bank/insurance-orders/{out_order_no}", "查询保险订单详情");

/// The answer to `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`, 查询保险订单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 租借充电宝隔夜归还保险订单号.
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号.
    pub out_order_no: Option<String>,
    /// 用户的OpenID.
    pub openid: Option<String>,
    /// 一笔保险订单对应的最大理赔次数.
    pub max_claim_count: Option<i64>,
    /// 一笔保险订单对应的已理赔次数.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间.
    pub order_receive_time: Option<Time>,
    /// 保险订单开始时间.
    pub order_begin_time: Option<Time>,
    /// 保险订单结束时间.
    pub order_end_time: Option<Time>,
    /// 保险订单领取状态.
    pub order_receive_state: Option<String>,
}

fields! {
    GetResponse {
        0 order_id, 1 out_order_no, 2 openid, 3 max_claim_count, 4 claimed_count, 5 order_receive_time,
        6 order_begin_time, 7 order_end_time, 8 order_receive_state,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

//! A combined order as seen from outside: in a query's answer and in a notification.

use serde::Serialize;
use weixinpay_core::Time;

use crate::products::payment::state::{Combined, Order};

#[derive(Debug, Serialize)]
pub(super) struct Transactions<'a> {
    combine_appid: &'a str,
    combine_mchid: &'a str,
    combine_out_trade_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    combine_transaction_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene_info: Option<SceneInfo<'a>>,
    sub_orders: Vec<SubOrder<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    combine_payer_info: Option<Payer<'a>>,
}

#[derive(Debug, Serialize)]
struct SceneInfo<'a> {
    device_id: &'a str,
}

#[derive(Debug, Serialize)]
struct Payer<'a> {
    openid: &'a str,
}

#[derive(Debug, Serialize)]
struct SubOrder<'a> {
    mchid: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    individual_auth_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trade_type: Option<&'static str>,
    trade_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attach: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_id: Option<&'a str>,
    out_trade_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_openid: Option<&'a str>,
    amount: Amount,
    /// No payment here uses a coupon: an empty list, as a query of a single order has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    promotion_detail: Option<[(); 0]>,
}

#[derive(Debug, Serialize)]
struct Amount {
    total_amount: i64,
    currency: &'static str,
    payer_amount: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_currency: Option<&'static str>,
}

/// The orders as a query tells them.
pub(super) fn of<'a>(combined: &'a Combined, orders: &'a [Order]) -> Transactions<'a> {
    let paid = combined.transaction_id.as_deref();
    Transactions {
        combine_appid: &combined.combine_appid,
        combine_mchid: &combined.combine_mchid,
        combine_out_trade_no: &combined.combine_out_trade_no,
        combine_transaction_id: paid,
        scene_info: combined.device_id.as_deref().map(|device_id| SceneInfo { device_id }),
        sub_orders: orders.iter().map(sub_order).collect(),
        combine_payer_info: paid.and(combined.openid.as_deref()).map(|openid| Payer { openid }),
    }
}

/// The orders as a notification tells them: without WeChat Pay's number of the whole, and without a list of coupons.
pub(super) fn told<'a>(combined: &'a Combined, orders: &'a [Order]) -> Transactions<'a> {
    let mut told = Transactions { combine_transaction_id: None, ..of(combined, orders) };
    told.sub_orders.iter_mut().for_each(|order| order.promotion_detail = None);
    told
}

fn sub_order(order: &Order) -> SubOrder<'_> {
    let paid = order.paid.as_ref();
    SubOrder {
        mchid: &order.mchid,
        individual_auth_id: order.part.as_ref().and_then(|part| part.individual_auth_id.as_deref()),
        trade_type: paid.map(|_| order.trade_type.as_str()),
        trade_state: order.state.as_str(),
        bank_type: paid.map(|paid| paid.bank_type.as_str()),
        attach: paid.map_or(order.attach.as_deref(), |_| Some(order.attach.as_deref().unwrap_or_default())),
        success_time: paid.map(|paid| Time::from_unix(paid.success_time)),
        transaction_id: paid.map(|paid| paid.transaction_id.as_str()),
        out_trade_no: &order.out_trade_no,
        sub_mchid: order.sub_mchid.as_deref(),
        sub_appid: order.sub_appid.as_deref(),
        sub_openid: paid.and(order.sub_openid.as_deref()),
        amount: Amount {
            total_amount: order.total,
            currency: "CNY",
            payer_amount: if paid.is_some() { order.total } else { 0 },
            payer_currency: paid.map(|_| "CNY"),
        },
        promotion_detail: Some([]),
    }
}

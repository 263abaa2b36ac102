//! An order as seen from outside: in a query's answer and in a notification.

use serde::Serialize;
use weixinpay_core::Time;

use crate::products::payment::state::Order;

/// In the order in which WeChat Pay's own answers name them, which is the alphabet's.
#[derive(Debug, Serialize)]
pub(super) struct Transaction<'a> {
    amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attach: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    out_trade_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<Payer<'a>>,
    /// No payment here uses a coupon: an empty list, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    promotion_detail: Option<[(); 0]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene_info: Option<SceneInfo<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settle_info: Option<SettleInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_time: Option<Time>,
    trade_state: &'static str,
    trade_state_desc: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    trade_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_id: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Payer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_openid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_openid: Option<&'a str>,
}

/// The amount. An unpaid order has no payer's total yet; the currency of the order comes with the payment, too.
#[derive(Debug, Serialize)]
struct Amount {
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'static str>,
    payer_currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_total: Option<i64>,
    total: i64,
}

#[derive(Debug, Serialize)]
struct SceneInfo<'a> {
    device_id: &'a str,
}

#[derive(Debug, Serialize)]
struct SettleInfo {
    profit_sharing: bool,
}

/// The order as a query tells it. Fields of the payment are absent until then; the empty list of coupons is always
/// there.
pub(super) fn of(order: &Order) -> Transaction<'_> {
    let partner = order.sub_mchid.is_some();
    let paid = order.paid.as_ref();
    let direct = |text| if partner { None } else { text };
    let provider = |text| if partner { text } else { None };
    let device_id = match order.device_id.as_deref() {
        None if paid.is_none() => Some(""),
        given => given,
    };
    Transaction {
        amount: Amount {
            currency: paid.map(|_| "CNY"),
            payer_currency: "CNY",
            payer_total: paid.map(|_| order.total),
            total: order.total,
        },
        appid: direct(order.appid.as_deref()),
        attach: paid.map(|_| order.attach.as_deref().unwrap_or_default()),
        bank_type: paid.map(|paid| paid.bank_type.as_str()),
        mchid: direct(Some(order.mchid.as_str())),
        out_trade_no: &order.out_trade_no,
        payer: paid.map(|_| Payer {
            openid: direct(order.openid.as_deref()),
            sp_openid: provider(order.openid.as_deref()),
            sub_openid: order.sub_openid.as_deref(),
        }),
        promotion_detail: Some([]),
        scene_info: device_id.map(|device_id| SceneInfo { device_id }),
        settle_info: partner.then_some(SettleInfo { profit_sharing: order.profit_sharing }),
        sp_appid: provider(order.appid.as_deref()),
        sp_mchid: provider(Some(order.mchid.as_str())),
        sub_appid: order.sub_appid.as_deref(),
        sub_mchid: order.sub_mchid.as_deref(),
        success_time: paid.map(|paid| Time::from_unix(paid.success_time)),
        trade_state: order.state.as_str(),
        trade_state_desc: order.state.description(),
        trade_type: paid.map(|_| order.trade_type.as_str()),
        transaction_id: paid.map(|paid| paid.transaction_id.as_str()),
    }
}

/// The order as its notification tells it: without a list of coupons, if there are none.
pub(super) fn told(order: &Order) -> Transaction<'_> {
    Transaction { promotion_detail: None, ..of(order) }
}

/// The order as the answer tells it that has charged a payment code.
pub(super) fn charged(order: &Order) -> Transaction<'_> {
    Transaction { scene_info: None, settle_info: None, ..of(order) }
}

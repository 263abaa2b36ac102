//! What an order looks like from outside: in a query's answer and in a notification.

use serde::Serialize;
use weixinpay_core::Time;

use super::standing;
use super::state::{Order, TradeState};
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::identity::Identity;
use crate::refusal::Refusal;
use crate::world::World;

#[derive(Debug, Serialize)]
pub(crate) struct Transaction<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    out_trade_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trade_type: Option<&'static str>,
    trade_state: &'static str,
    trade_state_desc: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attach: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<Payer<'a>>,
    amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene_info: Option<SceneInfo<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settle_info: Option<SettleInfo>,
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

#[derive(Debug, Serialize)]
struct Amount {
    total: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_total: Option<i64>,
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer_currency: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct SceneInfo<'a> {
    device_id: &'a str,
}

#[derive(Debug, Serialize)]
struct SettleInfo {
    profit_sharing: bool,
}

/// The order as a query tells it. What comes with the payment is absent until then.
pub(crate) fn of(order: &Order) -> Transaction<'_> {
    let partner = order.sub_mchid.is_some();
    let paid = order.paid.as_ref();
    let direct = |text| if partner { None } else { text };
    let provider = |text| if partner { text } else { None };
    Transaction {
        appid: direct(order.appid.as_deref()),
        mchid: direct(Some(order.mchid.as_str())),
        sp_appid: provider(order.appid.as_deref()),
        sp_mchid: provider(Some(order.mchid.as_str())),
        sub_appid: order.sub_appid.as_deref(),
        sub_mchid: order.sub_mchid.as_deref(),
        out_trade_no: &order.out_trade_no,
        transaction_id: paid.map(|paid| paid.transaction_id.as_str()),
        trade_type: paid.map(|_| order.trade_type.as_str()),
        trade_state: order.state.as_str(),
        trade_state_desc: order.state.description(),
        bank_type: paid.map(|paid| paid.bank_type.as_str()),
        attach: paid.and(order.attach.as_deref()),
        success_time: paid.map(|paid| Time::from_unix(paid.success_time)),
        payer: paid.map(|_| Payer {
            openid: direct(order.openid.as_deref()),
            sp_openid: provider(order.openid.as_deref()),
            sub_openid: order.sub_openid.as_deref(),
        }),
        amount: Amount {
            total: order.total,
            payer_total: paid.map(|_| order.total),
            currency: "CNY",
            payer_currency: paid.map(|_| "CNY"),
        },
        scene_info: order.device_id.as_deref().map(|device_id| SceneInfo { device_id }),
        settle_info: partner.then_some(SettleInfo { profit_sharing: order.profit_sharing }),
    }
}

/// Who asks in a query or a close: the merchant, or the service provider with the sub-merchant, which it returns.
pub(crate) fn asked_by<'a>(
    world: &World,
    caller: &Identity,
    fields: &Fields<'a>,
    partner: bool,
) -> Result<Option<&'a str>, Refusal> {
    standing::own(caller, fields, if partner { "sp_mchid" } else { "mchid" })?;
    if !partner {
        return Ok(None);
    }
    let sub_mchid = fields.text("sub_mchid", 32)?;
    standing::sub(world, caller, sub_mchid).map(|_| Some(sub_mchid))
}

/// The order, if it is there and the sub-merchant's.
pub(crate) fn found(order: Option<Order>, sub_mchid: Option<&str>) -> Result<Order, Refusal> {
    let why = if order.is_some() {
        (
            "the order is another merchant's: sub_mchid differs, or it was placed in the other mode (direct or partner)",
            "订单属于其他商户：sub_mchid 不一致，或下单用的是另一种模式（直连／服务商）",
        )
    } else {
        ("no order of this merchant has this number", "该商户没有这个单号的订单")
    };
    order
        .filter(|order| order.sub_mchid.as_deref() == sub_mchid)
        .ok_or_else(|| Refusal::new(Rule::PaymentUnknown, 404, "ORDER_NOT_EXIST", "订单不存在").because(why))
}

/// A number of WeChat Pay's names an order once it is paid.
pub(crate) fn is_paid(order: &Order) -> bool {
    matches!(order.state, TradeState::Success | TradeState::Refund)
}

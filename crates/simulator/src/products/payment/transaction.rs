//! What an order looks like from outside: in a query's answer and in a notification.

use serde::Serialize;
use weixinpay_core::Time;

use super::state::{Order, TradeState};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;
use crate::world::population::World;
use crate::world::standing;

rules! {
    PAYMENT_UNKNOWN = "payment.unknown", Observed {
        en: "An order that does not exist, or is another merchant's or sub-merchant's, is answered 404 \
            ORDER_NOT_EXIST.",
        zh: "订单不存在，或属于其他商户、其他特约商户时，应答 404 ORDER_NOT_EXIST。",
        source: "wechatpay-skills, trouble-shooting guide, code 268512771; the differing sub-merchant is inferred",
        source_zh: "wechatpay-skills 排障指南，错误码 268512771；特约商户不符的情形为推断",
    }
}

/// In the order in which WeChat Pay's own answers name them, which is the alphabet's.
#[derive(Debug, Serialize)]
pub(crate) struct Transaction<'a> {
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
    /// Nobody here pays with a coupon: an empty list, where there is one.
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

/// Who has not paid has no total yet; the currency of the order comes with the payment, too.
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

/// The order as a query tells it. What comes with the payment is absent until then, and the empty list of coupons is
/// always there.
pub(crate) fn of(order: &Order) -> Transaction<'_> {
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
pub(crate) fn told(order: &Order) -> Transaction<'_> {
    Transaction { promotion_detail: None, ..of(order) }
}

/// The order as the answer tells it that has charged a payment code.
pub(crate) fn charged(order: &Order) -> Transaction<'_> {
    Transaction { scene_info: None, settle_info: None, ..of(order) }
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
        .ok_or_else(|| Refusal::new(rules::PAYMENT_UNKNOWN, 404, "ORDER_NOT_EXIST", "订单不存在").because(why))
}

/// A number of WeChat Pay's names an order once it is paid.
pub(crate) fn is_paid(order: &Order) -> bool {
    matches!(order.state, TradeState::Success | TradeState::Refund)
}

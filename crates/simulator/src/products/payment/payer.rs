//! The payer's actions on an order: pays it, fails to, or leaves.

use serde::Serialize;
use weixinpay_core::Time;

use super::change::{Event, Notification, PaymentChange};
use super::state::{Order, Paid, TradeState};
use crate::base::not_now::NotNow;
use crate::base::rule::RestsOn;
use crate::base::rule::rules;
use crate::products::account::fund::{Fund, FundKind};
use crate::products::payment::order;

rules! {
    PREPAY_LIFE = "payment.prepay-life", Documented {
        en: "A prepay_id or a code_url cannot be paid with after 2 hours, an h5_url after 5 minutes.",
        zh: "prepay_id 和 code_url 在 2 小时后、h5_url 在 5 分钟后不能再用于支付。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012525182",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012525182",
    }
    PAYMENT_PAYER = "payment.payer", Documented {
        en: "The payer pays, fails or leaves, by control. Paying takes bank_type OTHERS and somebody's openid \
            where none are given, and the whole amount comes to the account of the merchant (the sub-merchant) at \
            once, without a fee. Failing leaves the order NOTPAY, to be tried again.",
        zh: "付款人付款、付款失败或离开，由控制操作决定。未指定时，付款的 bank_type 为 OTHERS，openid 任取一个；全\
            额即时进入商户（特约商户）账户，不收手续费。付款失败后订单仍为 NOTPAY，可再次支付。",
        source: "wechatpay-skills, guide to the states of an order: after a payment that failed the order stays \
            NOTPAY. Who and what pays where the test does not say, the time of the income and the missing fee are \
            this simulator's",
        source_zh: "wechatpay-skills 订单状态指南：支付失败后订单仍为 NOTPAY。测试未指定时由谁、用什么付款，以及入\
            账时间和免手续费，均由本模拟器自定",
    }
    PAYMENT_ONCE = "payment.once", Documented {
        en: "An order that is paid or closed cannot be paid.",
        zh: "已支付或已关闭的订单不能支付。",
        source: "pay.weixin.qq.com/docs/merchant/apis/h5-payment/query-by-wx-trade-no.html: the states",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/h5-payment/query-by-wx-trade-no.html：订单状态",
    }
}

/// The payer if neither the order nor the test names one.
const SOMEBODY: &str = "oSIMpayerOfTheSimulator00000";
/// The means of payment if the test names none: the change of the payer's WeChat.
const CHANGE: &str = "OTHERS";

/// An action of the payer on an order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayerAction {
    /// Pays it.
    Pay(PaidWith),
    /// Tries to pay and cannot. The order can still be paid.
    Fail,
    /// Closes the page. The order can still be paid.
    Leave,
}

/// The payer and the means of payment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaidWith {
    /// Code of the bank, such as `CMB_DEBIT`; `OTHERS` if it is not said.
    pub bank_type: Option<String>,
    /// The payer's openid under the AppID of the order. An order that names its payer is paid only by that payer.
    pub openid: Option<String>,
}

/// The result of the payer's action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Payment {
    /// The merchant that placed the order.
    pub mchid: String,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// `NOTPAY` or `SUCCESS`.
    pub trade_state: &'static str,
    /// WeChat Pay's number, once the order is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// When it was paid, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// The rule that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Payment {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

/// PaymentIds of a payment.
#[derive(Debug)]
pub(crate) struct PaymentIds {
    pub(crate) transaction_id: String,
    pub(crate) flow_no: String,
    pub(crate) notification_id: String,
}

/// `balance` is that of the account that receives the money.
pub(crate) fn decide(
    mut order: Order,
    action: &PayerAction,
    balance: i64,
    ids: PaymentIds,
    now: i64,
) -> Result<(Payment, Vec<PaymentChange>), NotNow> {
    if order.part.is_some() {
        return Err(NotNow::new(
            rules::PAYMENT_ONCE,
            ("the order is a part of a combined order", "这是合单的子单"),
            (
                "pay the combined order, by its combine_out_trade_no or its prepay_id",
                "请支付整个合单，用 combine_out_trade_no 或它的 prepay_id 指明",
            ),
        ));
    }
    payable(&order, now)?;
    let mut changes = Vec::new();
    match action {
        PayerAction::Leave | PayerAction::Fail => {}
        PayerAction::Pay(with) => {
            identify(&mut order, with)?;
            let id = ids.notification_id.clone();
            changes.extend(pay(&mut order, with, balance, ids, now)?.1);
            let event = Event::Paid(order.clone());
            changes.push(PaymentChange::Notification(Notification { id, at: now, event }));
        }
    }
    let payment = Payment {
        trade_state: order.state.as_str(),
        transaction_id: order.paid.as_ref().map(|paid| paid.transaction_id.clone()),
        success_time: order.paid.as_ref().map(|paid| Time::from_unix(paid.success_time).to_string()),
        mchid: order.mchid,
        out_trade_no: order.out_trade_no,
        rule: rules::PAYMENT_PAYER.id(),
    };
    Ok((payment, changes))
}

/// A payment code pays the order immediately. No notification is sent: the answer says it.
pub(crate) fn charge(order: &mut Order, balance: i64, ids: PaymentIds, now: i64) -> Result<[PaymentChange; 2], NotNow> {
    let with = PaidWith::default();
    identify(order, &with)?;
    pay(order, &with, balance, ids, now).map(|(_, changes)| changes)
}

/// Pays one order: what its account holds then, and what changes.
pub(crate) fn pay(
    order: &mut Order,
    with: &PaidWith,
    balance: i64,
    ids: PaymentIds,
    now: i64,
) -> Result<(i64, [PaymentChange; 2]), NotNow> {
    let balance = balance.checked_add(order.total).ok_or_else(|| {
        NotNow::new(
            rules::PAYMENT_PAYER,
            ("the merchant's account would hold more than can be counted", "商户账户余额会超出可记的上限"),
            ("pay a smaller amount", "请付小一点的金额"),
        )
    })?;
    order.state = TradeState::Success;
    order.paid = Some(Paid {
        transaction_id: ids.transaction_id.clone(),
        bank_type: with.bank_type.clone().unwrap_or_else(|| CHANGE.to_owned()),
        success_time: now,
    });
    let income = Fund {
        mchid: order.account().to_owned(),
        time: now,
        business_no: ids.transaction_id,
        flow_no: ids.flow_no,
        kind: FundKind::Trade,
        amount: order.total,
        balance,
        voucher: order.out_trade_no.clone(),
    };
    Ok((balance, [PaymentChange::Order(order.clone()), PaymentChange::Fund(income)]))
}

/// Whether the order waits for its payer.
pub(crate) fn payable(order: &Order, now: i64) -> Result<(), NotNow> {
    let not_now = |rule, error: (&'static str, &'static str), hint: (&'static str, &'static str)| {
        Err(NotNow::new(rule, error, hint))
    };
    match order.state {
        TradeState::NotPay => {}
        TradeState::Success | TradeState::Refund => {
            return not_now(
                rules::PAYMENT_ONCE,
                ("the order has been paid", "订单已支付"),
                ("an order is paid once: place a new one", "一个订单只能支付一次：请重新下单"),
            );
        }
        TradeState::Closed => {
            return not_now(
                rules::PAYMENT_ONCE,
                ("the order is closed", "订单已关闭"),
                ("place a new order with another out_trade_no", "请换一个 out_trade_no 重新下单"),
            );
        }
    }
    if now > order.time_expire {
        let hint = (
            "time_expire is over, 7 days after the order if it does not say; the clock may have been advanced",
            "time_expire 已过（未填时为下单后 7 天）；时钟可能被调快过",
        );
        let error = ("the order cannot be paid any more", "订单已过支付截止时间");
        return not_now(order::rules::PAYMENT_EXPIRED, error, hint);
    }
    if now >= order.prepay_expires {
        let hint = (
            "prepay_id and code_url live 2 hours, an h5_url 5 minutes: send the same order again for a new one; the clock \
             may have been advanced",
            "prepay_id、code_url 有效 2 小时，h5_url 有效 5 分钟：请用相同参数重新下单；时钟可能被调快过",
        );
        let error = ("the prepay_id, code_url or h5_url has expired", "支付链接（prepay_id、code_url、h5_url）已过期");
        return not_now(rules::PREPAY_LIFE, error, hint);
    }
    Ok(())
}

/// Fills in who pays.
pub(crate) fn identify(order: &mut Order, with: &PaidWith) -> Result<(), NotNow> {
    let named = order.openid.is_some() || order.sub_openid.is_some();
    if let Some(openid) = &with.openid {
        if named && order.openid.as_ref() != Some(openid) && order.sub_openid.as_ref() != Some(openid) {
            return Err(NotNow::new(
                rules::PAYMENT_PAYER,
                ("the order is for another payer", "订单指定了另一位付款人"),
                (
                    "it names its payer's openid: leave `openid` out, or place the order for this one",
                    "订单里写明了付款人的 openid：不要填 `openid`，或为这位付款人重新下单",
                ),
            ));
        }
        if !named {
            order.openid = Some(openid.clone());
        }
    } else if !named {
        order.openid = Some(SOMEBODY.to_owned());
    }
    Ok(())
}

//! 申请退款: a refund is accepted, or refused.

use super::change::PaymentChange;
use super::state::{Order, Refund, RefundStatus, Source, TradeState};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::account::fund::{Fund, FundKind};

rules! {
    REFUND_REPEAT = "refund.repeat", Documented {
        en: "The same out_refund_no with the same content gives the same refund; with other content, 400 \
            INVALID_REQUEST.",
        zh: "out_refund_no 相同且内容相同时，返回同一退款单；内容不同时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html: repeat with the \
            original number; the code is that of 268498688",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html：用原单号重试；错误\
            码沿用 268498688",
    }
    REFUND_ORDER = "refund.order-unknown", Documented {
        en: "A refund of an order that does not exist, or is another merchant's, is answered 404 \
            RESOURCE_NOT_EXISTS.",
        zh: "退款的订单不存在，或属于其他商户时，应答 404 RESOURCE_NOT_EXISTS。",
        source: "The error table of pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html 的错误码表",
    }
    REFUND_UNPAID = "refund.unpaid", Documented {
        en: "A refund of an order that was not paid is answered 400 INVALID_REQUEST.",
        zh: "对未支付的订单退款，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html: paid orders; the code \
            is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html：已支付的订单；错误\
            码为推测",
    }
    REFUND_YEAR = "refund.year", Documented {
        en: "A refund later than 365 days after the payment is answered 400 INVALID_REQUEST.",
        zh: "支付超过 365 天后退款，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html: within a year; the \
            code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html：一年以内；错误码为\
            推测",
    }
    REFUND_TOTAL = "refund.total", Documented {
        en: "amount.total must be that of the order, else 400 INVALID_REQUEST.",
        zh: "amount.total 须等于原订单金额，否则应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html; the code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html；错误码为推测",
    }
    REFUND_FROM = "refund.from", Documented {
        en: "The amounts of amount.from add up to the refund, else 400 PARAM_ERROR.",
        zh: "amount.from 各项金额之和须等于退款金额，否则应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html; the code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html；错误码为推测",
    }
    REFUND_OVER = "refund.over", Documented {
        en: "Refunds that are not closed add up to the order at most, else 400 INVALID_REQUEST.",
        zh: "未关闭的退款合计不得超过订单金额，否则应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html; the code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html；错误码为推测",
    }
    REFUND_COUNT = "refund.count", Documented {
        en: "The 51st refund of an order is answered 400 INVALID_REQUEST.",
        zh: "同一订单的第 51 次退款，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html: at most 50; the code \
            is inferred, and so is that closed ones count",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html：最多 50 次；错误码\
            、已关闭的退款也计入，均为推测",
    }
    REFUND_MINUTE = "refund.minute", Documented {
        en: "A refund of an order less than 60 s after its last one is answered 429 FREQUENCY_LIMITED.",
        zh: "同一订单距上次退款不足 60 秒时，应答 429 FREQUENCY_LIMITED。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html: a minute apart; the \
            code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html：间隔 1 分钟；错误码\
            为推测",
    }
    REFUND_BALANCE = "refund.balance", Documented {
        en: "A refund of more than the merchant's account holds is answered 403 NOT_ENOUGH.",
        zh: "退款金额超过商户账户余额时，应答 403 NOT_ENOUGH。",
        source: "The error table of pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html 的错误码表",
    }
    REFUND_UNKNOWN = "refund.unknown", Documented {
        en: "A refund that does not exist, or is another merchant's or sub-merchant's, is answered 404 \
            RESOURCE_NOT_EXISTS.",
        zh: "退款单不存在，或属于其他商户、其他特约商户时，应答 404 RESOURCE_NOT_EXISTS。",
        source: "The error table of \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html 的错\
            误码表",
    }
}

/// Seconds after which a refund has arrived, unless a test decides otherwise.
pub(crate) const ARRIVES_AFTER: i64 = 20;
/// Refunds of one order.
pub(crate) const AT_MOST: i64 = 50;
/// Seconds between two refunds of one order.
const APART: i64 = 60;
/// How long after its payment an order can be refunded, in seconds.
const YEAR: i64 = 365 * 86_400;

/// A request for a refund.
#[derive(Debug)]
pub(crate) struct Request {
    pub(super) transaction_id: Option<String>,
    pub(super) out_trade_no: Option<String>,
    pub(super) out_refund_no: String,
    pub(super) notify_url: Option<String>,
    pub(super) funds_account: Option<&'static str>,
    /// The accounts that pay the refund together, if the request names any.
    pub(super) from: Vec<Source>,
    pub(super) refund: i64,
    pub(super) total: i64,
}

/// The facts for the decision.
#[derive(Debug)]
pub(crate) struct RefundFacts {
    /// The order, if it is there and the sub-merchant's.
    pub(crate) order: Option<Order>,
    /// The refund that has the same number already.
    pub(crate) same_number: Option<Refund>,
    /// Of the account that pays.
    pub(crate) balance: i64,
}

impl Request {
    /// Accepts or refuses the refund: how it is then, and what changes.
    pub(crate) fn decide(
        self,
        facts: RefundFacts,
        digest: String,
        refund_id: String,
        now: i64,
    ) -> Result<(Refund, Vec<PaymentChange>), Refusal> {
        if let Some(refund) = facts.same_number {
            if refund.digest != digest {
                let refusal = Refusal::invalid(rules::REFUND_REPEAT, "商户退款单号已存在，且请求参数与原请求不一致");
                return Err(refusal.because((
                    "a new refund needs a new out_refund_no; to repeat one, repeat it exactly",
                    "新的退款要用新的 out_refund_no；重试原退款则参数须完全一致",
                )));
            }
            return Ok((refund, Vec::new()));
        }
        let order = facts.order.ok_or_else(|| {
            Refusal::absent(rules::REFUND_ORDER, "订单不存在")
                .because(("no order of this merchant has this number", "该商户没有这个单号的订单"))
        })?;
        let paid = match &order.paid {
            Some(paid) if order.is_paid() => paid.clone(),
            _ => {
                return Err(Refusal::invalid(rules::REFUND_UNPAID, "订单未支付，不能退款").because((
                    format!("the order is {}", order.state.as_str()),
                    format!("订单的状态是 {}", order.state.as_str()),
                )));
            }
        };
        if now > paid.success_time.saturating_add(YEAR) {
            return Err(Refusal::invalid(rules::REFUND_YEAR, "订单已超过可退款的最大期限"));
        }
        if self.total != order.total {
            let refusal = Refusal::invalid(rules::REFUND_TOTAL, "订单金额与原订单不一致");
            return Err(refusal.at("body", "amount.total", "与原订单金额不一致"));
        }
        // Both are at most the order's total when it fits, so that the difference cannot overflow.
        if self.refund > order.total - order.refunded {
            let refusal = Refusal::invalid(rules::REFUND_OVER, "申请退款金额大于可退金额");
            let (left, total, asked) = (order.total - order.refunded, order.total, self.refund);
            return Err(refusal.at("body", "amount.refund", "超过剩余可退金额").because((
                format!("{left} fen of {total} can still be refunded, the request asks for {asked}"),
                format!("订单金额 {total} 分，还可退 {left} 分，本次申请退 {asked} 分"),
            )));
        }
        if order.refunds >= AT_MOST {
            return Err(Refusal::invalid(rules::REFUND_COUNT, "订单的退款次数超过限制，最多支持50次"));
        }
        if order.last_refund.is_some_and(|last| now < last.saturating_add(APART)) {
            let message = "同一笔订单的多次退款需间隔1分钟";
            return Err(Refusal::new(rules::REFUND_MINUTE, 429, "FREQUENCY_LIMITED", message).because((
                "the last refund of this order was less than 60 s ago: wait, or advance the clock",
                "距这个订单上一次退款不到 60 秒：请稍等，或把模拟时钟往前拨",
            )));
        }
        let balance = facts.balance.checked_sub(self.refund).filter(|left| *left >= 0).ok_or_else(|| {
            Refusal::new(rules::REFUND_BALANCE, 403, "NOT_ENOUGH", "余额不足，请充值后使用原单号重试").because((
                format!("the account holds {} fen, the refund needs {}", facts.balance, self.refund),
                format!("账户余额 {} 分，退款需要 {} 分", facts.balance, self.refund),
            ))
        })?;
        Ok(self.accept(order, (paid.transaction_id, &paid.bank_type), balance, digest, refund_id, now))
    }

    fn accept(
        self,
        mut order: Order,
        (transaction_id, bank_type): (String, &str),
        balance: i64,
        digest: String,
        refund_id: String,
        now: i64,
    ) -> (Refund, Vec<PaymentChange>) {
        // Money to be shared is frozen; the rest is available.
        let account = if order.profit_sharing { "UNAVAILABLE" } else { "AVAILABLE" };
        order.state = TradeState::Refund;
        order.refunded += self.refund;
        order.refunds += 1;
        order.last_refund = Some(now);
        let refund = Refund {
            mchid: order.mchid.clone(),
            out_refund_no: self.out_refund_no,
            refund_id: refund_id.clone(),
            out_trade_no: order.out_trade_no.clone(),
            transaction_id: transaction_id.clone(),
            sub_mchid: order.sub_mchid.clone(),
            notify_url: self.notify_url.or_else(|| order.notify_url.clone()),
            total: order.total,
            amount: self.refund,
            funds_account: self.funds_account.unwrap_or(account).to_owned(),
            from: self.from,
            channel: "ORIGINAL".to_owned(),
            user_received_account: received(bank_type),
            digest,
            created: now,
            status: RefundStatus::Processing,
            due: Some(now + ARRIVES_AFTER),
            ended: None,
            billed: None,
        };
        let outgo = Fund {
            mchid: order.account().to_owned(),
            time: now,
            business_no: refund_id,
            flow_no: transaction_id,
            kind: FundKind::Refund,
            amount: -self.refund,
            balance,
            voucher: refund.out_refund_no.clone(),
        };
        let changes =
            vec![PaymentChange::Order(order), PaymentChange::Refund(refund.clone()), PaymentChange::Fund(outgo)];
        (refund, changes)
    }
}

/// The refund, if it is there and the sub-merchant's.
pub(crate) fn found(refund: Option<Refund>, sub_mchid: Option<&str>) -> Result<Refund, Refusal> {
    refund.filter(|refund| refund.sub_mchid.as_deref() == sub_mchid).ok_or_else(|| {
        Refusal::absent(rules::REFUND_UNKNOWN, "退款单不存在").because((
            "no refund of this merchant has this number; a service provider names the sub_mchid of the order",
            "该商户没有这个单号的退款；服务商须传订单的 sub_mchid",
        ))
    })
}

/// The destination of the money as text: the change of the payer's WeChat, or the card.
fn received(bank_type: &str) -> String {
    let (code, kind) = match bank_type.split_once('_') {
        Some((code, "DEBIT")) => (code, "借记卡"),
        Some((code, "CREDIT")) => (code, "信用卡"),
        _ => return "支付用户零钱".to_owned(),
    };
    let bank = BANKS.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name);
    format!("{bank}{kind}1234")
}

/// Banks by the codes of `bank_type`.
const BANKS: [(&str, &str); 14] = [
    ("ABC", "农业银行"),
    ("BOC", "中国银行"),
    ("CCB", "建设银行"),
    ("CEB", "光大银行"),
    ("CIB", "兴业银行"),
    ("CITIC", "中信银行"),
    ("CMB", "招商银行"),
    ("CMBC", "民生银行"),
    ("COMM", "交通银行"),
    ("GDB", "广发银行"),
    ("ICBC", "工商银行"),
    ("PAB", "平安银行"),
    ("PSBC", "邮储银行"),
    ("SPDB", "浦发银行"),
];

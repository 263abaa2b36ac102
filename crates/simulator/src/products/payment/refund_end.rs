//! The end of a refund: it arrives, it cannot be delivered, or it is closed; and 发起异常退款.

use serde::Serialize;

use super::change::{Event, Notification, PaymentChange};
use super::refund::ARRIVES_AFTER;
use super::state::{Order, Refund, RefundStatus};
use crate::base::not_now::NotNow;
use crate::base::refusal::Refusal;
use crate::base::rule::RestsOn;
use crate::base::rule::rules;
use crate::products::account::fund::{Fund, FundKind};

rules! {
    REFUND_LIFECYCLE = "refund.lifecycle", Documented {
        en: "A refund arrives 20 s after it was accepted, unless control ends it before: succeed, abnormal, or \
            close, which gives the money back to the merchant.",
        zh: "退款在受理 20 秒后到账，除非控制操作先使其结束：成功、异常，或关闭（资金退回商户）。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_2_10.shtml: within 5 minutes to the change of \
            WeChat, 1 to 3 working days to a bank; the ends in \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html. The 20 s \
            are this simulator's",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_2_10.shtml：退回零钱 5 分钟内，退回银行卡 1 至 \
            3 个工作日；各终态见 \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html。20 秒由本模\
            拟器自定",
    }
    REFUND_FINAL = "refund.final", Documented {
        en: "SUCCESS and CLOSED are final; ABNORMAL can become either.",
        zh: "SUCCESS 和 CLOSED 为终态；ABNORMAL 可变为其中之一。",
        source: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html: \
            ABNORMAL is for the merchant to settle",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html：\
            ABNORMAL 由商户处理",
    }
    REFUND_ABNORMAL = "refund.abnormal", Documented {
        en: "apply-abnormal-refund makes an ABNORMAL refund PROCESSING again, and it arrives 20 s later; a refund \
            in another state is answered 400 INVALID_REQUEST.",
        zh: "apply-abnormal-refund 使 ABNORMAL 的退款单重新变为 PROCESSING，20 秒后到账；退款单处于其他状态时，应\
            答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html; the code and the \
            time are this simulator's",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html；错误码和时间由\
            本模拟器自定",
    }
    REFUND_CARD = "refund.abnormal-card", Documented {
        en: "USER_BANK_CARD needs bank_type, bank_account and real_name, else 400 PARAM_ERROR. Neither number nor \
            name is kept.",
        zh: "USER_BANK_CARD 须传 bank_type、bank_account 和 real_name，否则应答 400 PARAM_ERROR。卡号和姓名都不保\
            存。",
        source: "pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html; the code is \
            inferred",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html；错误码为推测",
    }
}

/// The end of a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefundEnd {
    /// The user receives it: `SUCCESS`.
    Succeed,
    /// It cannot be delivered, as to a closed bank account: `ABNORMAL`, until the merchant decides what happens with it.
    Abnormal,
    /// It is closed, and the money is the merchant's again: `CLOSED`.
    Close,
}

/// The result when a refund has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Refunded {
    /// The merchant that placed the order.
    pub mchid: String,
    /// WeChat Pay's number of the refund.
    pub refund_id: String,
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// `SUCCESS`, `ABNORMAL` or `CLOSED`.
    pub status: &'static str,
    /// The rule that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Refunded {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

impl RefundEnd {
    /// The end of this name: `succeed`, `abnormal`, `close`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "succeed" => Self::Succeed,
            "abnormal" => Self::Abnormal,
            "close" => Self::Close,
            _ => return None,
        })
    }
}

/// The facts about a refund before it ends.
#[derive(Debug)]
pub(crate) struct RefundEndFacts {
    pub(crate) refund: Refund,
    pub(crate) order: Order,
    /// Of the account that paid.
    pub(crate) balance: i64,
}

/// `id` is that of the notification.
pub(crate) fn decide(
    facts: RefundEndFacts,
    end: RefundEnd,
    id: String,
    now: i64,
) -> Result<(Refunded, Vec<PaymentChange>), NotNow> {
    let RefundEndFacts { mut refund, mut order, balance } = facts;
    let abnormal = refund.status == RefundStatus::Abnormal;
    if matches!(refund.status, RefundStatus::Success | RefundStatus::Closed) || abnormal && end == RefundEnd::Abnormal {
        return Err(NotNow::new(
            rules::REFUND_FINAL,
            ("the refund has ended", "退款已结束"),
            (
                "SUCCESS and CLOSED are final; ABNORMAL can still succeed or be closed",
                "SUCCESS、CLOSED 是终态；ABNORMAL 还可以成功或关闭",
            ),
        ));
    }
    refund.come_further(now);
    refund.due = None;
    refund.ended = Some(now);
    let mut changes = Vec::new();
    refund.status = match end {
        RefundEnd::Succeed => RefundStatus::Success,
        RefundEnd::Abnormal => RefundStatus::Abnormal,
        RefundEnd::Close => RefundStatus::Closed,
    };
    if end == RefundEnd::Close {
        order.refunded -= refund.amount;
        let back = Fund {
            mchid: refund.account().to_owned(),
            time: now,
            business_no: refund.refund_id.clone(),
            flow_no: refund.transaction_id.clone(),
            kind: FundKind::RefundClosed,
            amount: refund.amount,
            // It was there before the refund took it.
            balance: balance.saturating_add(refund.amount),
            voucher: refund.out_refund_no.clone(),
        };
        changes.push(PaymentChange::Order(order));
        changes.push(PaymentChange::Fund(back));
    }
    changes.push(PaymentChange::Refund(refund.clone()));
    changes.push(PaymentChange::Notification(Notification { id, at: now, event: Event::RefundEnded(refund.clone()) }));
    let refunded = Refunded {
        mchid: refund.mchid,
        refund_id: refund.refund_id,
        out_refund_no: refund.out_refund_no,
        status: refund.status.as_str(),
        rule: rules::REFUND_LIFECYCLE.id(),
    };
    Ok((refunded, changes))
}

/// A request of 发起异常退款: nothing of the card is kept.
#[derive(Debug)]
pub(crate) struct Abnormal {
    pub(super) out_refund_no: String,
    /// To a card of the user, not to the merchant's.
    pub(super) to_user: bool,
}

impl Abnormal {
    /// The refund sets out again, on another way.
    pub(crate) fn decide(self, mut refund: Refund, now: i64) -> Result<Refund, Refusal> {
        if refund.out_refund_no != self.out_refund_no {
            let refusal = Refusal::invalid(rules::REFUND_ABNORMAL, "商户退款单号与微信支付退款单号不匹配");
            return Err(refusal.at("body", "out_refund_no", "与退款单不一致"));
        }
        if refund.status != RefundStatus::Abnormal {
            return Err(Refusal::invalid(rules::REFUND_ABNORMAL, "退款单状态不是退款异常，不能发起异常退款").because(
                (
                    format!("the refund is {}", refund.status.as_str()),
                    format!("退款单的状态是 {}", refund.status.as_str()),
                ),
            ));
        }
        refund.come_further(now);
        refund.status = RefundStatus::Processing;
        refund.ended = None;
        refund.due = Some(now + ARRIVES_AFTER);
        let to = if self.to_user { "用户银行卡" } else { "交易商户银行账户" };
        to.clone_into(&mut refund.user_received_account);
        "OTHER_BANKCARD".clone_into(&mut refund.channel);
        Ok(refund)
    }
}

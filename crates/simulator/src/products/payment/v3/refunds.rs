//! Refunds: applied for, queried, sent on another way.

use serde::Serialize;
use weixinpay_core::{Date, Time};

use super::{Answered, given, notify_url};
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::api as account;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::refund_end::Abnormal;
use crate::products::payment::state::{Refund, Source};
use crate::products::payment::store::order;
use crate::products::payment::store::refund as store;
use crate::products::payment::{refund, refund_end};
use crate::world::caller;

rules! {
    REFUND_ACCEPTED = "refund.accepted", Observed {
        en: "A refund is answered PROCESSING; its money leaves the merchant's account at once, and the order is \
            REFUND from then on. funds_account is AVAILABLE if the request names none, UNAVAILABLE for an order \
            whose money waits to be shared; amount.from holds what the request named, else nothing.",
        zh: "退款受理后返回 PROCESSING；资金即从商户账户扣除，订单从此为 REFUND。请求未指定时 funds_account 为 \
            AVAILABLE，订单资金待分账时为 UNAVAILABLE；amount.from 返回请求所指定的账户，未指定则为空数组。",
        source: "Seven answers of six merchants in public code (2021-07-19 to 2024-07-31): AVAILABLE, amount.from \
            and promotion_detail empty lists, refund_fee 0 since 2023; when the money leaves, and UNAVAILABLE for \
            shared orders, is inferred from \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html",
        source_zh: "公开代码中六个商户的七份应答（2021-07-19 至 2024-07-31）：AVAILABLE，amount.from 和 \
            promotion_detail 为空数组，2023 年起有 refund_fee 0；何时扣款、待分账订单为 UNAVAILABLE，由 \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html 推测",
    }
    REFUND_QUERY = "refund.query", Observed {
        en: "A refund is PROCESSING, then SUCCESS, CLOSED or ABNORMAL, in the form in which it was accepted; \
            success_time comes with SUCCESS only. Its notification has neither amount.from nor promotion_detail.",
        zh: "退款单先为 PROCESSING，再为 SUCCESS、CLOSED 或 ABNORMAL，字段与受理时相同；只有 SUCCESS 返回 \
            success_time。退款通知没有 amount.from 和 promotion_detail。",
        source: "An answer of 2023-11-02 with success_time, and four decrypted notifications of 2022-12-31 to \
            2023-10-13, in public code; \
            pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html has the \
            states",
        source_zh: "公开代码中 2023-11-02 的一份带 success_time 的应答，以及 2022-12-31 至 2023-10-13 的四份解密通\
            知；状态见 pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html",
    }
}

pub(crate) fn apply(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let sub_mchid = caller::optional_sub(call.world(), asked.caller, &body)?;
    let request = read(&body)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let order = match (&request.transaction_id, &request.out_trade_no) {
        (Some(id), no) => {
            let order = order::order_by_transaction(tx, mchid, id)?;
            order.filter(|order| no.as_ref().is_none_or(|no| *no == order.out_trade_no))
        }
        (None, Some(no)) => order::order(tx, mchid, no)?,
        (None, None) => None,
    };
    let order = order.filter(|order| order.sub_mchid.as_deref() == sub_mchid);
    let known = refund::RefundFacts {
        balance: match &order {
            Some(order) => account::basic(tx, order.account())?,
            None => 0,
        },
        order,
        same_number: store::refund(tx, mchid, &request.out_refund_no)?,
    };
    let refund_id = random::refund_id(Date::from_unix(tx.now).as_str());
    let (refund, changes) = request.decide(known, digest, refund_id, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(rules::REFUND_ACCEPTED, &body_of(refund))
}

pub(crate) fn query(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = caller::optional_sub(call.world(), asked.caller, &query)?;
    let out_refund_no = asked.variable("out_refund_no")?;
    let refund = store::refund(call.begin()?, asked.caller.mchid(), out_refund_no)?;
    Answer::ok(rules::REFUND_QUERY, &body_of(refund::found(refund, sub_mchid)?))
}

/// 发起异常退款.
pub(crate) fn apply_abnormal(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let body = asked.body();
    let sub_mchid = caller::optional_sub(call.world(), asked.caller, &body)?;
    let request = read_abnormal(&body)?;
    let refund_id = asked.variable("refund_id")?;
    let tx = call.begin()?;
    let refund = store::refund_by_id(tx, refund_id)?.filter(|refund| refund.mchid == asked.caller.mchid());
    let refund = request.decide(refund::found(refund, sub_mchid)?, tx.now)?;
    tx.apply(&[PaymentChange::Refund(refund.clone())])?;
    Answer::ok(refund_end::rules::REFUND_ABNORMAL, &body_of(refund))
}

const FUNDS_ACCOUNTS: &[&str] = &["AVAILABLE", "UNSETTLED"];
const SOURCES: &[&str] = &["AVAILABLE", "UNAVAILABLE"];

fn read(fields: &Fields<'_>) -> Result<refund::Request, Refusal> {
    let amount = fields.object("amount")?.ok_or_else(|| fields.missing("amount"))?;
    let notify_url = notify_url(fields)?;
    // Its length, in bytes, was checked by its description.
    fields.optional("reason", 80)?;
    if amount.text("currency", 16)? != "CNY" {
        return Err(amount.fault("currency", "参数取值错误", "取值范围：CNY"));
    }
    let refund = amount.integer("refund", 1, i64::MAX)?;
    Ok(refund::Request {
        from: sources(&amount, refund)?,
        transaction_id: given(fields, "transaction_id", 32)?,
        out_trade_no: given(fields, "out_trade_no", 32)?,
        out_refund_no: fields.text("out_refund_no", 64)?.to_owned(),
        notify_url,
        funds_account: fields.optional_of("funds_account", FUNDS_ACCOUNTS)?,
        refund,
        total: amount.integer("total", 1, i64::MAX)?,
    })
}

/// The accounts that pay, if they are given: together they pay the refund.
fn sources(amount: &Fields<'_>, total: i64) -> Result<Vec<Source>, Refusal> {
    let mut sum = 0_i64;
    let mut sources = Vec::new();
    for source in amount.objects("from")? {
        let part = source.integer("amount", 1, i64::MAX)?;
        sum = sum.saturating_add(part);
        sources.push(Source { account: source.of("account", SOURCES)?.to_owned(), amount: part });
    }
    if sources.is_empty() || sum == total {
        return Ok(sources);
    }
    Err(amount.refuse(
        refund::rules::REFUND_FROM,
        "from",
        "出资金额之和与退款金额不一致",
        "各账户金额之和应等于退款金额",
    ))
}

fn read_abnormal(fields: &Fields<'_>) -> Result<Abnormal, Refusal> {
    let to_user = fields.of("type", &["USER_BANK_CARD", "MERCHANT_BANK_CARD"])? == "USER_BANK_CARD";
    for field in ["bank_type", "bank_account", "real_name"] {
        if to_user && fields.optional(field, 1024)?.is_none() {
            let issue = "type为USER_BANK_CARD时必填";
            return Err(fields.refuse(refund_end::rules::REFUND_CARD, field, "缺少必填参数", issue));
        }
    }
    Ok(Abnormal { out_refund_no: fields.text("out_refund_no", 64)?.to_owned(), to_user })
}

/// In the order in which WeChat Pay's own answers name them, which is the alphabet's.
#[derive(Debug, Serialize)]
struct RefundBody {
    amount: Amount,
    channel: String,
    create_time: Time,
    funds_account: String,
    out_refund_no: String,
    out_trade_no: String,
    /// No payment here uses a coupon.
    promotion_detail: [(); 0],
    refund_id: String,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    success_time: Option<Time>,
    transaction_id: String,
    user_received_account: String,
}

#[derive(Debug, Serialize)]
struct Amount {
    currency: &'static str,
    discount_refund: i64,
    /// Empty if the request named none.
    from: Vec<Source>,
    payer_refund: i64,
    payer_total: i64,
    refund: i64,
    refund_fee: i64,
    settlement_refund: i64,
    settlement_total: i64,
    total: i64,
}

/// The refund as an answer tells it.
fn body_of(refund: Refund) -> RefundBody {
    RefundBody {
        success_time: refund.arrived().map(Time::from_unix),
        create_time: Time::from_unix(refund.created),
        status: refund.status.as_str(),
        amount: Amount {
            currency: "CNY",
            discount_refund: 0,
            from: refund.from,
            payer_refund: refund.amount,
            payer_total: refund.total,
            refund: refund.amount,
            refund_fee: 0,
            settlement_refund: refund.amount,
            settlement_total: refund.total,
            total: refund.total,
        },
        refund_id: refund.refund_id,
        out_refund_no: refund.out_refund_no,
        promotion_detail: [],
        transaction_id: refund.transaction_id,
        out_trade_no: refund.out_trade_no,
        channel: refund.channel,
        user_received_account: refund.user_received_account,
        funds_account: refund.funds_account,
    }
}

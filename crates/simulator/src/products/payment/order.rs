//! 下单: an order is placed, or placed again.

use super::change::PaymentChange;
use super::state::{Order, TradeState, TradeType};
use crate::base::fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::appid::unbound;
use crate::world::caller;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    PAYMENT_APPID = "payment.appid-binding", Documented {
        en: "An AppID that is not bound to its merchant is answered 400 APPID_MCHID_NOT_MATCH.",
        zh: "AppID 未与商户号绑定时，应答 400 APPID_MCHID_NOT_MATCH。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012525182: the AppID is bound to the mchid; code and status \
            are in the error table of pay.weixin.qq.com/doc/v3/merchant/4012556398",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012525182：AppID 须与 mchid 绑定；错误码和状态码见 \
            pay.weixin.qq.com/doc/v3/merchant/4012556398 的错误码表",
    }
    PAYMENT_TIME_EXPIRE = "payment.time-expire", Documented {
        en: "A time_expire that is not RFC 3339 is answered 400 PARAM_ERROR; less than a minute from now counts \
            as a minute; without one an order can be paid for 7 days.",
        zh: "time_expire 不符合 RFC 3339 时，应答 400 PARAM_ERROR；距现在不足 1 分钟按 1 分钟计；未传则 7 天内可支\
            付。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012525182; that a wrong form is a wrong parameter (268435461) \
            is in wechatpay-skills, trouble-shooting guide",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012525182；格式错误属于参数错误（268435461），见 \
            wechatpay-skills 排障指南",
    }
    PAYMENT_REPEAT = "payment.repeat", Observed {
        en: "The same order again, unpaid, gives the same prepay_id while it lives, then a new one; with other \
            content, or as a part of another combined order, 400 INVALID_REQUEST.",
        zh: "未支付的订单以相同内容再次下单，有效期内返回同一 prepay_id，过期后返回新的；内容不同，或成为另一合单\
            的子单时，应答 400 INVALID_REQUEST。",
        source: "developers.weixin.qq.com/community/personal/oCJUsw-_pfo-SxNzHPcADq2aR0tQ/question: \
            INVALID_REQUEST, 201 商户订单号重复; wechatpay-skills, trouble-shooting guide, code 268498688. The \
            error tables name 403 OUT_TRADE_NO_USED as well. That the prepay_id stays the same, and the combined \
            order, are not stated",
        source_zh: "developers.weixin.qq.com/community/personal/oCJUsw-_pfo-SxNzHPcADq2aR0tQ/question：\
            INVALID_REQUEST，201 商户订单号重复；wechatpay-skills 排障指南，错误码 268498688。错误码表另列有 403 \
            OUT_TRADE_NO_USED。prepay_id 不变，以及合单的情形，未说明",
    }
    PAYMENT_PAID = "payment.placed-again-paid", Observed {
        en: "A paid order that is placed again is answered 400 INVALID_REQUEST.",
        zh: "已支付的订单再次下单，应答 400 INVALID_REQUEST。",
        source: "wechatpay-skills, trouble-shooting guide, codes 268449538 and 268498689: already paid; the \
            code's name is inferred",
        source_zh: "wechatpay-skills 排障指南，错误码 268449538 和 268498689：订单已支付；错误码名称为推测",
    }
    PAYMENT_CLOSED = "payment.placed-again-closed", Documented {
        en: "A closed order that is placed again is answered 400 ORDER_CLOSED.",
        zh: "已关闭的订单再次下单，应答 400 ORDER_CLOSED。",
        source: "The error table of \
            pay.weixin.qq.com/docs/partner/apis/partner-miniprogram-payment/close-order.html, which is that of \
            all payments: 400 ORDER_CLOSED, place a new order",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/partner-miniprogram-payment/close-order.html 的错误码表，\
            各支付接口通用：400 ORDER_CLOSED，请重新下单",
    }
    PAYMENT_EXPIRED = "payment.expired", Documented {
        en: "An order cannot be paid or placed again after time_expire, which does not close it; 7 days after it \
            was placed an unpaid order is closed.",
        zh: "过了 time_expire 的订单不能支付，也不能再次下单，但并不因此关闭；未支付的订单在下单 7 天后关闭。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012525182: not closed by it; the 7 days in wechatpay-skills, \
            guide to the states of an order. The code INVALID_REQUEST for placing it again is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012525182：不会因此关单；7 天见 wechatpay-skills 订单状态指\
            南。再次下单的错误码 INVALID_REQUEST 未说明",
    }
}

/// Life of a `prepay_id` and of a `code_url`, in seconds.
const PREPAY_LIFE: i64 = 7200;
/// Life of an `h5_url`, in seconds.
const H5_LIFE: i64 = 300;
/// How long an order can be paid if it does not say, and after which it is closed, in seconds.
pub(crate) const LIFE: i64 = 7 * 86_400;
/// The shortest time in which an order can be paid, in seconds.
pub(crate) const SHORTEST: i64 = 60;

/// A request for an order.
#[derive(Debug)]
pub(crate) struct Request {
    /// A service provider asks, for a sub-merchant.
    pub(super) partner: bool,
    pub(super) trade_type: TradeType,
    pub(super) out_trade_no: String,
    pub(super) appid: Option<String>,
    pub(super) sub_mchid: Option<String>,
    pub(super) sub_appid: Option<String>,
    pub(super) total: i64,
    pub(super) description: String,
    pub(super) attach: Option<String>,
    pub(super) notify_url: Option<String>,
    pub(super) time_expire: Option<i64>,
    /// Under `appid`.
    pub(super) openid: Option<String>,
    /// Under `sub_appid`.
    pub(super) sub_openid: Option<String>,
    pub(super) device_id: Option<String>,
    pub(super) profit_sharing: bool,
}

impl Request {
    /// Whether the sub-merchant is the caller's, and the AppIDs and openids theirs.
    pub(crate) fn check(&self, world: &World, caller: &Identity) -> Result<(), Refusal> {
        let mismatch = |field: &str, owner: &str, bound: &[String]| {
            let refusal = Refusal::new(rules::PAYMENT_APPID, 400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配");
            refusal.because(unbound(field, owner, bound))
        };
        if self.appid.as_deref().is_some_and(|appid| !caller.has_appid(appid)) {
            return Err(mismatch(if self.partner { "sp_appid" } else { "appid" }, caller.mchid(), caller.appids()));
        }
        if self.partner {
            let sub = caller::sub(world, caller, self.sub_mchid.as_deref().unwrap_or_default())?;
            if self.sub_appid.as_ref().is_some_and(|appid| !sub.appids.contains(appid)) {
                return Err(mismatch("sub_appid", &sub.mchid, &sub.appids));
            }
        }
        if self.sub_openid.is_some() && self.sub_appid.is_none() {
            let refusal = Refusal::param(fields::rules::FIELD, "缺少必填参数");
            return Err(refusal.at("body", "sub_appid", "传sub_openid时，sub_appid必填"));
        }
        for (openid, appid) in [(&self.openid, &self.appid), (&self.sub_openid, &self.sub_appid)] {
            if let (Some(openid), Some(appid)) = (openid, appid) {
                caller::check_openid(world, appid, openid)?;
            }
        }
        Ok(())
    }

    /// Accepts or refuses the order: what lets the user pay, and what changes. `known` is the one that has this number
    /// already; `prepay_id` is a new one.
    pub(crate) fn decide(
        self,
        mchid: &str,
        known: Option<Order>,
        digest: String,
        prepay_id: String,
        now: i64,
    ) -> Result<(String, Option<PaymentChange>), Refusal> {
        let Some(mut order) = known else {
            let time_expire = self.time_expire.map_or(now + LIFE, |given| given.max(now + SHORTEST));
            let order = self.order(mchid, digest, prepay_id.clone(), now, time_expire);
            return Ok((prepay_id, Some(PaymentChange::Order(order))));
        };
        check_again(&order, &digest, now)?;
        if now < order.prepay_expires {
            return Ok((order.prepay_id, None));
        }
        order.prepay_id.clone_from(&prepay_id);
        order.prepay_expires = now + prepay_life(self.trade_type);
        Ok((prepay_id, Some(PaymentChange::Order(order))))
    }

    /// 付款码支付: a new order, for the payer to pay at once. `known` is the one that has this number already.
    pub(crate) fn charge(
        self,
        mchid: &str,
        known: Option<Order>,
        digest: String,
        prepay_id: String,
        now: i64,
    ) -> Result<Order, Refusal> {
        if let Some(order) = known {
            check_again(&order, &digest, now)?;
            // One that waits was placed in another way.
            return Err(Refusal::invalid(rules::PAYMENT_REPEAT, "201 商户订单号重复").because((
                "an order with this out_trade_no was placed in another way: use a new number",
                "这个 out_trade_no 已用其他支付方式下过单：请换新单号",
            )));
        }
        Ok(self.order(mchid, digest, prepay_id, now, now + SHORTEST))
    }

    fn order(self, mchid: &str, digest: String, prepay_id: String, now: i64, time_expire: i64) -> Order {
        Order {
            mchid: mchid.to_owned(),
            out_trade_no: self.out_trade_no,
            sub_mchid: self.sub_mchid,
            appid: self.appid,
            sub_appid: self.sub_appid,
            trade_type: self.trade_type,
            total: self.total,
            description: self.description,
            attach: self.attach,
            notify_url: self.notify_url,
            openid: self.openid,
            sub_openid: self.sub_openid,
            device_id: self.device_id,
            profit_sharing: self.profit_sharing,
            prepay_id,
            digest,
            created: now,
            prepay_expires: now + prepay_life(self.trade_type),
            time_expire,
            state: TradeState::NotPay,
            paid: None,
            refunded: 0,
            refunds: 0,
            last_refund: None,
            part: None,
        }
    }
}

/// Whether an order that was placed before may be placed again.
pub(crate) fn check_again(order: &Order, digest: &str, now: i64) -> Result<(), Refusal> {
    match order.state {
        TradeState::NotPay if order.digest != digest => {
            let refusal = Refusal::invalid(rules::PAYMENT_REPEAT, "请求重入时，参数与首次请求时不一致");
            return Err(refusal.because((
                "an order with this out_trade_no was placed before with other content; use a new number, or repeat \
                 the request exactly",
                "这个 out_trade_no 已用其他参数下过单：请换新单号，或用完全相同的参数重试",
            )));
        }
        TradeState::NotPay => {}
        TradeState::Success | TradeState::Refund => {
            return Err(Refusal::invalid(rules::PAYMENT_PAID, "该订单已支付").because((
                "the order was paid: query it instead of placing it again",
                "订单已支付：请查询订单，不要重新下单",
            )));
        }
        TradeState::Closed => {
            return Err(Refusal::new(rules::PAYMENT_CLOSED, 400, "ORDER_CLOSED", "该订单已关闭，请重新下单").because(
                (
                    "a closed number cannot be used again: use a new out_trade_no",
                    "已关闭的单号不能再用：请换新的 out_trade_no",
                ),
            ));
        }
    }
    if now > order.time_expire {
        return Err(Refusal::invalid(rules::PAYMENT_EXPIRED, "订单已过交易结束时间，请更换商户订单号后重新下单"));
    }
    Ok(())
}

/// How long what lets the user pay can be used, in seconds.
pub(crate) fn prepay_life(trade_type: TradeType) -> i64 {
    if trade_type == TradeType::Mweb { H5_LIFE } else { PREPAY_LIFE }
}

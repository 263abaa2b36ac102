//! 合单下单: several orders that are paid together, or closed together.

use std::collections::BTreeSet;

use super::change::PaymentChange;
use super::order::{LIFE, SHORTEST, check_again, prepay_life};
use super::state::{Combined, Order, Part, TradeState, TradeType};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payment::close;
use crate::products::payment::order;
use crate::world::appid::unbound;
use crate::world::caller;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    COMBINE_NUMBERS = "combine.numbers", Documented {
        en: "Two orders of a combined one with the same merchant and out_trade_no are answered 400 PARAM_ERROR.",
        zh: "同一合单内两个子单的商户号和 out_trade_no 都相同时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012707323: unique; the code is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012707323：须唯一；错误码为推测",
    }
    COMBINE_MERCHANT = "combine.merchant", Documented {
        en: "An order for a merchant that does not exist is answered 400 MCH_NOT_EXISTS; every merchant of this \
            world may take part.",
        zh: "子单的商户不存在时，应答 400 MCH_NOT_EXISTS；模拟世界中的商户都可参与合单。",
        source: "The error table for closing in pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_12.shtml: \
            MCH_NOT_EXISTS; the status is in that of pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter7_3_12.shtml. \
            Merchants must have agreed to take part (wechatpay-skills, guide to combined payments): here all have",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_12.shtml 关单的错误码表：MCH_NOT_EXISTS；状态\
            码见 pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter7_3_12.shtml 的错误码表。参与合单须经商户同意（\
            wechatpay-skills 合单支付指南），此处视为都已同意",
    }
}

/// A request for a combined order.
#[derive(Debug)]
pub(crate) struct Request {
    pub(super) trade_type: TradeType,
    pub(super) combine_appid: String,
    pub(super) combine_out_trade_no: String,
    pub(super) notify_url: Option<String>,
    pub(super) time_expire: Option<i64>,
    pub(super) openid: Option<String>,
    pub(super) sub_openid: Option<String>,
    pub(super) device_id: Option<String>,
    pub(super) parts: Vec<SubOrder>,
}

/// One of the orders.
#[derive(Debug)]
pub(crate) struct SubOrder {
    pub(super) mchid: String,
    pub(super) out_trade_no: String,
    pub(super) sub_mchid: Option<String>,
    pub(super) sub_appid: Option<String>,
    pub(super) total: i64,
    pub(super) description: String,
    pub(super) attach: Option<String>,
    pub(super) profit_sharing: bool,
    pub(super) individual_auth_id: Option<String>,
}

impl Request {
    /// Whether the merchants of the orders are who they say, the AppIDs theirs, and the numbers distinct.
    pub(crate) fn check(&self, world: &World, caller: &Identity) -> Result<(), Refusal> {
        let mismatch = |field: &str, owner: &str, bound: &[String]| {
            let refusal =
                Refusal::new(order::rules::PAYMENT_APPID, 400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配");
            refusal.because(unbound(field, owner, bound))
        };
        if !caller.has_appid(&self.combine_appid) {
            return Err(mismatch("combine_appid", caller.mchid(), caller.appids()));
        }
        if let Some(openid) = &self.openid {
            caller::check_openid(world, &self.combine_appid, openid)?;
        }
        let mut numbers = BTreeSet::new();
        for (at, part) in self.parts.iter().enumerate() {
            let field = |name: &str| format!("sub_orders.{at}.{name}");
            if !numbers.insert((&part.mchid, &part.out_trade_no)) {
                let refusal = Refusal::param(rules::COMBINE_NUMBERS, "子单商户订单号重复");
                return Err(refusal.at("body", &field("out_trade_no"), "同一合单内的子单商户订单号不能重复"));
            }
            match &part.sub_mchid {
                Some(_) if part.mchid != caller.mchid() => {
                    return Err(caller::not_own(caller, "body", &field("mchid")));
                }
                Some(sub_mchid) => {
                    let sub = caller::sub(world, caller, sub_mchid)?;
                    if part.sub_appid.as_ref().is_some_and(|appid| !sub.appids.contains(appid)) {
                        return Err(mismatch(&field("sub_appid"), sub_mchid, &sub.appids));
                    }
                }
                None if world.identity(&part.mchid).is_none() => {
                    let refusal = Refusal::new(rules::COMBINE_MERCHANT, 400, "MCH_NOT_EXISTS", "商户号不存在");
                    return Err(refusal.at("body", &field("mchid"), "商户号不存在"));
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Accepts or refuses the orders: what lets the user pay, and what changes. `known` are those of this number; `taken`
    /// says whether another order has one of the numbers already.
    pub(crate) fn decide(
        self,
        combine_mchid: &str,
        known: Option<(Combined, Vec<Order>)>,
        taken: bool,
        digest: String,
        prepay_id: String,
        now: i64,
    ) -> Result<(String, Vec<PaymentChange>), Refusal> {
        let trade_type = self.trade_type;
        if let Some((mut combined, orders)) = known {
            for order in &orders {
                check_again(order, &digest, now)?;
            }
            let alive = orders.first().is_some_and(|order| now < order.prepay_expires);
            if alive {
                return Ok((combined.prepay_id, Vec::new()));
            }
            combined.prepay_id.clone_from(&prepay_id);
            let renewed = orders.into_iter().enumerate().map(|(at, mut order)| {
                order.prepay_id = part_prepay_id(&prepay_id, at);
                order.prepay_expires = now + prepay_life(trade_type);
                PaymentChange::Order(order)
            });
            let changes = std::iter::once(PaymentChange::Combined(combined)).chain(renewed).collect();
            return Ok((prepay_id, changes));
        }
        if taken {
            return Err(Refusal::invalid(order::rules::PAYMENT_REPEAT, "201 商户订单号重复").because((
                "one of the out_trade_no is that of another order: each needs a number of its own",
                "有子单的 out_trade_no 已被其他订单占用：每个子单都要用新单号",
            )));
        }
        let time_expire = self.time_expire.map_or(now + LIFE, |given| given.max(now + SHORTEST));
        let combined = Combined {
            combine_mchid: combine_mchid.to_owned(),
            combine_out_trade_no: self.combine_out_trade_no,
            combine_appid: self.combine_appid,
            notify_url: self.notify_url,
            openid: self.openid,
            device_id: self.device_id,
            prepay_id: prepay_id.clone(),
            transaction_id: None,
        };
        let orders = self.parts.into_iter().enumerate().map(|(at, part)| Order {
            mchid: part.mchid,
            out_trade_no: part.out_trade_no,
            sub_mchid: part.sub_mchid,
            appid: Some(combined.combine_appid.clone()),
            sub_appid: part.sub_appid,
            trade_type,
            total: part.total,
            description: part.description,
            attach: part.attach,
            notify_url: combined.notify_url.clone(),
            openid: combined.openid.clone(),
            sub_openid: self.sub_openid.clone(),
            device_id: combined.device_id.clone(),
            profit_sharing: part.profit_sharing,
            prepay_id: part_prepay_id(&prepay_id, at),
            digest: digest.clone(),
            created: now,
            prepay_expires: now + prepay_life(trade_type),
            time_expire,
            state: TradeState::NotPay,
            paid: None,
            refunded: 0,
            refunds: 0,
            last_refund: None,
            part: Some(Part {
                combine_mchid: combined.combine_mchid.clone(),
                combine_out_trade_no: combined.combine_out_trade_no.clone(),
                position: i64::try_from(at).unwrap_or(i64::MAX),
                individual_auth_id: part.individual_auth_id,
            }),
        });
        let mut changes: Vec<PaymentChange> = orders.map(PaymentChange::Order).collect();
        changes.push(PaymentChange::Combined(combined));
        Ok((prepay_id, changes))
    }
}

/// The orders to close.
#[derive(Debug)]
pub(crate) struct Close<'a> {
    pub(super) combine_appid: &'a str,
    /// Each by its merchant and its number.
    pub(super) parts: BTreeSet<(&'a str, &'a str)>,
}

/// Closes all of the orders. Nothing changes if they are closed already.
pub(crate) fn close(asked: &Close<'_>, combined: &Combined, orders: Vec<Order>) -> Result<Vec<PaymentChange>, Refusal> {
    if asked.combine_appid != combined.combine_appid {
        let refusal = Refusal::param(close::rules::COMBINE_CLOSE_PART, "与下单时不一致");
        return Err(refusal.at("body", "combine_appid", "应与下单时一致"));
    }
    let placed: BTreeSet<_> = orders.iter().map(|order| (&*order.mchid, &*order.out_trade_no)).collect();
    if asked.parts != placed {
        let refusal =
            Refusal::invalid(close::rules::COMBINE_CLOSE_PART, "关单的子单与下单时不一致，不支持关闭部分子单");
        return Err(refusal.at("body", "sub_orders", "应与下单时的全部子单一致"));
    }
    let mut changes = Vec::new();
    for order in orders {
        changes.extend(super::close::whole(order)?);
    }
    Ok(changes)
}

/// An order of a combined one is not paid alone: no notification is sent for it.
fn part_prepay_id(prepay_id: &str, at: usize) -> String {
    format!("{prepay_id}.{at}")
}

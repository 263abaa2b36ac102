//! 查询订单: which order a number names, alone or combined.

use super::state::{Combined, Order};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    PAYMENT_UNKNOWN = "payment.unknown", Observed {
        en: "An order that does not exist, or is another merchant's or sub-merchant's, is answered 404 \
            ORDER_NOT_EXIST.",
        zh: "订单不存在，或属于其他商户、其他特约商户时，应答 404 ORDER_NOT_EXIST。",
        source: "wechatpay-skills, trouble-shooting guide, code 268512771; the differing sub-merchant is inferred",
        source_zh: "wechatpay-skills 排障指南，错误码 268512771；特约商户不符的情形为推测",
    }
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

/// The combined order, if it is there and the caller's.
pub(crate) fn combined(
    known: Option<(Combined, Vec<Order>)>,
    combine_mchid: &str,
) -> Result<(Combined, Vec<Order>), Refusal> {
    known.filter(|(combined, _)| combined.combine_mchid == combine_mchid).ok_or_else(|| {
        Refusal::new(rules::PAYMENT_UNKNOWN, 404, "ORDER_NOT_EXIST", "订单不存在")
            .because(("no combined order of this merchant has this number", "该商户没有这个单号的合单"))
    })
}

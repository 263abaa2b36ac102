//! Finds the order or refund that control names: by a number of WeChat Pay, or of its merchant.

use weixinpay_core::Text;

use super::state::{Combined, Order, Refund};
use super::store::combined::{combined_by_no, combined_by_prepay, with_parts};
use super::store::order::{order_by_prepay, orders_by_no};
use super::store::refund::{refund_by_id, refunds_by_no};
use crate::base::control_error::ControlError;
use crate::base::named::the_one;
use crate::base::refusal::Refusal;
use crate::engine::store::Session;

/// A single order, or all orders of a combined one.
#[derive(Debug)]
pub(super) enum Payable {
    One(Box<Order>),
    Several(Box<Combined>, Vec<Order>),
}

/// The orders with this `prepay_id`, `code_url`, `h5_url` or number.
pub(super) fn payable(session: &Session<'_>, name: &str, mchid: Option<&str>) -> Result<Payable, ControlError> {
    let hint = Text::new(
        "name it by its prepay_id, its code_url's `pr`, or its out_trade_no; a reset forgets orders",
        "用 prepay_id、code_url 里的 `pr` 或 out_trade_no 指明；重置后订单会清空",
    );
    the_one(payables(session, prepay_id(name), mchid)?, Payable::mchid, ("order", "订单"), hint)
}

fn payables(session: &Session<'_>, name: &str, mchid: Option<&str>) -> Result<Vec<Payable>, Refusal> {
    let mut orders: Vec<Order> = order_by_prepay(session, name)?.into_iter().collect();
    let mut combined: Vec<Combined> = combined_by_prepay(session, name)?.into_iter().collect();
    if orders.is_empty() && combined.is_empty() {
        orders = orders_by_no(session, name)?;
        combined = combined_by_no(session, name)?;
    }
    let mut found: Vec<Payable> = orders.into_iter().map(|order| Payable::One(Box::new(order))).collect();
    for combined in combined {
        found.extend(
            with_parts(session, Some(combined))?.map(|(combined, orders)| Payable::Several(Box::new(combined), orders)),
        );
    }
    found.retain(|found| mchid.is_none_or(|mchid| found.mchid() == mchid));
    Ok(found)
}

impl Payable {
    /// The merchant that placed it.
    pub(super) fn mchid(&self) -> &str {
        match self {
            Self::One(order) => &order.mchid,
            Self::Several(combined, _) => &combined.combine_mchid,
        }
    }
}

/// The refund that has this number.
pub(super) fn refund(session: &Session<'_>, name: &str, mchid: Option<&str>) -> Result<Refund, ControlError> {
    let hint = Text::new(
        "name it by its refund_id or its out_refund_no; a reset forgets refunds",
        "用 refund_id 或 out_refund_no 指明；重置后退款会清空",
    );
    the_one(refunds(session, name, mchid)?, |refund| &refund.mchid, ("refund", "退款"), hint)
}

fn refunds(session: &Session<'_>, name: &str, mchid: Option<&str>) -> Result<Vec<Refund>, Refusal> {
    let mut found = match refund_by_id(session, name)? {
        Some(refund) => vec![refund],
        None => refunds_by_no(session, name)?,
    };
    found.retain(|refund| mchid.is_none_or(|mchid| refund.mchid == mchid));
    Ok(found)
}

/// The `prepay_id` in a `code_url` or an `h5_url`, or the text itself.
fn prepay_id(text: &str) -> &str {
    let inside = ["?pr=", "?prepay_id="].iter().find_map(|name| text.split_once(name)).map(|(_, rest)| rest);
    inside.map_or(text, |rest| rest.split('&').next().unwrap_or(rest))
}

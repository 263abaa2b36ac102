//! The changes of a decision about payments.

use super::bill::Link;
use super::state::{Combined, Order, Refund};
use crate::products::account::fund::Fund;

/// One change of what is known of payments.
#[derive(Debug, Clone)]
pub(crate) enum PaymentChange {
    /// A new order, or a known one that has come further.
    Order(Order),
    /// A new combined order, or a known one that has come further.
    Combined(Combined),
    /// A new refund, or a known one that has come further.
    Refund(Refund),
    /// Money enters or leaves an account.
    Fund(Fund),
    /// The address of a bill.
    Link(Link),
    /// Something to tell a merchant.
    Notification(Notification),
}

/// A notification to the merchant, if it gave an address for that.
#[derive(Debug, Clone)]
pub(crate) struct Notification {
    /// The same each time that it is sent.
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) event: Event,
}

/// An event to notify.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    Paid(Order),
    PaidTogether(Combined, Vec<Order>),
    RefundEnded(Refund),
}

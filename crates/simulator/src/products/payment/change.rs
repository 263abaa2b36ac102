//! What a decision about payments changes.

use super::bill::Link;
use super::state::{Combined, Order, Refund};
use crate::notifications::notice::Notice;
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
    /// Money comes to an account, or leaves it.
    Fund(Fund),
    /// The address of a bill.
    Link(Link),
    /// Something to tell a merchant.
    Notice(Notice),
}

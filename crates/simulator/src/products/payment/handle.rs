//! Actions of a test on orders and refunds.

use super::act;
use super::payer::{PayerAction, Payment};
use super::refund_end::{RefundEnd, Refunded};
use crate::base::control_error::ControlError;
use crate::simulator::Simulator;

/// The orders and refunds of a simulator: what their payers do, and how refunds end.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a>(&'a Simulator);

impl Simulator {
    /// Orders and refunds.
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments(self)
    }
}

impl Payments<'_> {
    /// The payer does something with an order, which is named by its `prepay_id`, its `code_url` or `h5_url`, or its
    /// `out_trade_no`. An order is paid once.
    ///
    /// # Errors
    /// The order is unknown, paid, closed, failed or expired, or is for another payer; or several merchants have one of
    /// this `out_trade_no`.
    pub async fn pay(self, order: &str, action: PayerAction) -> Result<Payment, ControlError> {
        act::pay(&self.0.server.engine, order, None, &action)
    }

    /// The payer does something with the order that this merchant has given this number.
    ///
    /// # Errors
    /// As with [`pay`](Self::pay).
    pub async fn pay_of(self, mchid: &str, out_trade_no: &str, action: PayerAction) -> Result<Payment, ControlError> {
        act::pay(&self.0.server.engine, out_trade_no, Some(mchid), &action)
    }

    /// A refund, named by its `refund_id` or its `out_refund_no`, ends so. Left alone, it arrives after 20 seconds of the
    /// simulated clock.
    ///
    /// # Errors
    /// The refund is unknown or has ended; or several merchants have one of this `out_refund_no`.
    pub async fn end_refund(self, refund: &str, end: RefundEnd) -> Result<Refunded, ControlError> {
        act::end_refund(&self.0.server.engine, refund, None, end)
    }

    /// The refund to which this merchant has given this number ends so.
    ///
    /// # Errors
    /// As with [`end_refund`](Self::end_refund).
    pub async fn end_refund_of(
        self,
        mchid: &str,
        out_refund_no: &str,
        end: RefundEnd,
    ) -> Result<Refunded, ControlError> {
        act::end_refund(&self.0.server.engine, out_refund_no, Some(mchid), end)
    }
}

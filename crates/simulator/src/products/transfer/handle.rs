//! Actions of a test on transfers, as their payees.

use super::act;
use super::consent::{Consent, Consented};
use super::payee::{PayeeAction, Received};
use crate::base::control_error::ControlError;
use crate::engine::transactions::Engine;
use crate::simulator::Simulator;

/// Transfers that a payee confirms (商家转账), and authorizations for later ones, as their payees act on them:
/// [`Simulator::transfers`].
#[derive(Debug, Clone, Copy)]
pub struct Transfers<'a> {
    engine: &'a Engine,
}

impl Simulator {
    /// Transfers that a payee confirms (商家转账), and authorizations for later ones.
    #[must_use]
    pub fn transfers(&self) -> Transfers<'_> {
        Transfers { engine: &self.server.engine }
    }
}

impl Transfers<'_> {
    /// The payee does something with a transfer, which is named by its `transfer_bill_no`, its `package_info` or its
    /// `out_bill_no`. An unconfirmed one fails after 24 hours of the simulated clock.
    ///
    /// # Errors
    /// The transfer is unknown, or waits for its payee no more; the reason is not one of WeChat Pay's; or several merchants have
    /// one of this `out_bill_no`: see [`receive_of`](Self::receive_of).
    pub async fn receive(self, transfer: &str, action: PayeeAction) -> Result<Received, ControlError> {
        act::receive(self.engine, transfer, None, &action)
    }

    /// The payee does something with the transfer to which this merchant has given this number.
    ///
    /// # Errors
    /// As with [`receive`](Self::receive).
    pub async fn receive_of(
        self,
        mchid: &str,
        out_bill_no: &str,
        action: PayeeAction,
    ) -> Result<Received, ControlError> {
        act::receive(self.engine, out_bill_no, Some(mchid), &action)
    }

    /// The payee does something with an authorization (免确认收款授权), which is named by its `authorization_id`, its
    /// `package_info` or its `out_authorization_no`. One without consent expires after 24 hours of the simulated
    /// clock. One that is asked for with a transfer is agreed to by [`PayeeAction::Authorize`].
    ///
    /// # Errors
    /// The authorization is unknown or has ended, or is not in a state for this; or several merchants have one of this
    /// `out_authorization_no`: see [`consent_of`](Self::consent_of).
    pub async fn consent(self, authorization: &str, consent: Consent) -> Result<Consented, ControlError> {
        act::consent(self.engine, authorization, None, consent)
    }

    /// The payee does something with the authorization to which this merchant has given this number.
    ///
    /// # Errors
    /// As with [`consent`](Self::consent).
    pub async fn consent_of(
        self,
        mchid: &str,
        out_authorization_no: &str,
        consent: Consent,
    ) -> Result<Consented, ControlError> {
        act::consent(self.engine, out_authorization_no, Some(mchid), consent)
    }
}

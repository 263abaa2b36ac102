//! Actions of a test as a worker, as the staff of a payer, and as the bank.

use super::action::{Acted, Action};
use super::batch_life::BatchAction;
use super::{act, batch_act};
use crate::base::control_error::ControlError;
use crate::engine::transactions::Engine;
use crate::simulator::Simulator;

/// Payroll Card (微工卡): what workers do with their cards, and what becomes of the batches that pay them:
/// [`Simulator::payroll_card`].
#[derive(Debug, Clone, Copy)]
pub struct PayrollCard<'a> {
    engine: &'a Engine,
}

impl Simulator {
    /// Payroll Card (微工卡): workers, and the batches that pay them.
    #[must_use]
    pub fn payroll_card(&self) -> PayrollCard<'_> {
        PayrollCard { engine: &self.server.engine }
    }
}

impl PayrollCard<'_> {
    /// The worker does something with a token, as if in the card mini program.
    ///
    /// # Errors
    /// The token is unknown, used up or expired, or is not for this action.
    pub async fn act(self, token: &str, action: Action) -> Result<Acted, ControlError> {
        act::act(self.engine, token, &action)
    }

    /// The worker with this openid withdraws the authorization of a sub-merchant.
    ///
    /// # Errors
    /// There is no such worker, or no such authorization.
    pub async fn withdraw(self, openid: &str, sub_mchid: &str) -> Result<(), ControlError> {
        act::withdraw(self.engine, act::worker_of(&self.engine.world, openid)?, sub_mchid)
    }

    /// The worker with this openid closes the card.
    ///
    /// # Errors
    /// There is no such worker, or the card is not open.
    pub async fn close_card(self, openid: &str) -> Result<(), ControlError> {
        act::close_card(self.engine, act::worker_of(&self.engine.world, openid)?)
    }

    /// Applies an action to a batch of transfers, named by its `batch_id` or `out_batch_no`, whose money has not left
    /// the payer's account yet. If several service providers have given the same number, it is the first one's.
    ///
    /// # Errors
    /// There is no such batch, or it is not the time for it.
    pub async fn act_on_batch(self, batch: &str, action: BatchAction) -> Result<(), ControlError> {
        batch_act::act(self.engine, batch, None, action).map(drop)
    }

    /// The same with the batch to which this service provider has given this number.
    ///
    /// # Errors
    /// As with [`act_on_batch`](Self::act_on_batch).
    pub async fn act_on_batch_of(
        self,
        mchid: &str,
        out_batch_no: &str,
        action: BatchAction,
    ) -> Result<(), ControlError> {
        batch_act::act(self.engine, out_batch_no, Some(mchid), action).map(drop)
    }

    /// Returns the paid amount of a transfer batch's detail from the bank (退票). Batch and detail are named by their ids
    /// or by the merchant's own numbers. If several service providers have given the same number, it is the first one's
    /// batch.
    ///
    /// # Errors
    /// There is no such detail, or it has not been paid.
    pub async fn return_transfer(self, batch: &str, detail: &str) -> Result<(), ControlError> {
        batch_act::give_back(self.engine, batch, None, detail)
    }

    /// The same with a detail of the batch to which this service provider has given this number.
    ///
    /// # Errors
    /// As with [`return_transfer`](Self::return_transfer).
    pub async fn return_transfer_of(self, mchid: &str, out_batch_no: &str, detail: &str) -> Result<(), ControlError> {
        batch_act::give_back(self.engine, out_batch_no, Some(mchid), detail)
    }
}

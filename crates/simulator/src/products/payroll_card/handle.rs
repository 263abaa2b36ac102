//! What workers, the staff of a payer and the bank do, as a test does it.

use crate::base::control_error::ControlError;
use crate::products::payroll_card::batch_act;
use crate::products::payroll_card::batch_life::BatchAction;
use crate::simulator::Simulator;

impl Simulator {
    /// Does this with a batch of transfers, named by its `batch_id` or `out_batch_no`, whose money has not left the payer's
    /// account yet.
    ///
    /// # Errors
    /// There is no such batch, or it is not the time for it.
    pub async fn act_on_batch(&self, batch: &str, action: BatchAction) -> Result<(), ControlError> {
        batch_act::act(&self.office.desk, batch, None, action).map(drop)
    }

    /// What a detail of a transfer batch has paid comes back from the bank (退票). Batch and detail are named by their ids
    /// or by the merchant's own numbers.
    ///
    /// # Errors
    /// There is no such detail, or it has not been paid.
    pub async fn return_transfer(&self, batch: &str, detail: &str) -> Result<(), ControlError> {
        batch_act::give_back(&self.office.desk, batch, None, detail)
    }
}

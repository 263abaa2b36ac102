//! Batches of transfers, and the accounts that they are paid from, as a test and a control request act on them.

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::http::server::Office;
use crate::products::payroll_card::action::NotNow;
use crate::products::payroll_card::batch_life::{BatchAction, Stage};
use crate::simulator::Simulator;

impl Simulator {
    /// Does this with a batch of transfers, named by its `batch_id` or `out_batch_no`, whose money has not left the payer's
    /// account yet.
    ///
    /// # Errors
    /// There is no such batch, or it is not the time for it.
    pub async fn act_on_batch(&self, batch: &str, action: BatchAction) -> Result<(), ControlError> {
        self.office.act_on_batch(batch, action).map(drop)
    }

    /// What a detail of a transfer batch has paid comes back from the bank (退票). Batch and detail are named by their ids
    /// or by the merchant's own numbers.
    ///
    /// # Errors
    /// There is no such detail, or it has not been paid.
    pub async fn return_transfer(&self, batch: &str, detail: &str) -> Result<(), ControlError> {
        self.office.return_transfer(batch, detail)
    }
}

impl Office {
    pub(crate) fn act_on_batch(&self, batch: &str, action: BatchAction) -> Result<Stage, ControlError> {
        let acted = self.desk.act_on_batch(batch, action)?.ok_or_else(|| {
            let hint = "name it by its batch_id or its out_batch_no; a reset forgets batches";
            ControlError::not_found("there is no such batch", hint)
        })?;
        acted.map_err(not_now)
    }

    pub(crate) fn return_transfer(&self, batch: &str, detail: &str) -> Result<(), ControlError> {
        let returned = self.desk.give_back(batch, detail)?.ok_or_else(|| {
            let hint =
                "name a batch by its batch_id or out_batch_no, and one of its details by detail_id or out_detail_no";
            ControlError::not_found("there is no such detail of a batch", hint)
        })?;
        returned.map_err(not_now)
    }
}

fn not_now(not_now: NotNow) -> ControlError {
    tracing::debug!(rule = not_now.rule.id(), "an action was refused");
    ControlError::new(StatusCode::CONFLICT, not_now.error, not_now.hint)
}

//! Control of batches of transfers and of the accounts that they are paid from.

use serde_json::{Value, json};
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::console::control::object;
use crate::http::server::Office;
use crate::products::payroll_card::batch_life::BatchAction;

pub(crate) const ACTIONS: &str = "confirm, revoke, abnormal";

/// `/_sim/batches/{batch}/{action}`.
pub(crate) fn act(office: &Office, batch: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    object(body)?;
    let action = BatchAction::from_name(action).ok_or_else(|| {
        ControlError::not_found("there is no such action", format!("what can be done with a batch: {ACTIONS}"))
    })?;
    let stage = office.act_on_batch(&percent::decode(batch), action)?;
    let mut shown = json!({ "batch_status": stage.batch_status() });
    if let (Some(reason), Some(shown)) = (stage.close_reason(), shown.as_object_mut()) {
        shown.insert("close_reason".to_owned(), reason.into());
    }
    Ok(shown)
}

/// `/_sim/transfers/{batch}/{detail}/return`.
pub(crate) fn give_back(office: &Office, batch: &str, detail: &str, body: &[u8]) -> Result<Value, ControlError> {
    object(body)?;
    office.return_transfer(&percent::decode(batch), &percent::decode(detail))?;
    Ok(json!({ "detail_status": "REFUND" }))
}

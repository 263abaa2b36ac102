//! Control of transfers: what the payee does with one, and with an authorization for later ones.

use serde_json::Value;
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::control::object;
use crate::office::Office;
use crate::products::payment::control::{done, found, text};
use crate::products::transfer::consent::{Consent, Consented};
use crate::products::transfer::payee::{PayeeAction, REASONS, Received};
use crate::products::transfer::state::{Authorization, Transfer};

pub(crate) const PAYEE: &str = "confirm, authorize, fail, leave";
pub(crate) const CONSENT: &str = "agree, withdraw, leave";

pub(crate) fn receive(office: &Office, transfer: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let reason = text(&object, "reason")?;
    let action = match action {
        "fail" => PayeeAction::Fail(reason),
        "confirm" | "authorize" | "leave" if reason.is_some() => {
            return Err(ControlError::bad("`reason` does not belong to this action", "only fail takes a reason"));
        }
        "confirm" => PayeeAction::Confirm,
        "authorize" => PayeeAction::Authorize,
        "leave" => PayeeAction::Leave,
        _ => {
            let hint = format!("what the payee can do with a transfer: {PAYEE}");
            return Err(ControlError::not_found("there is no such action", hint));
        }
    };
    let received = office.receive(&percent::decode(transfer), text(&object, "mchid")?.as_deref(), &action)?;
    serde_json::to_value(received).map_err(|error| Refusal::internal(error.to_string()).into())
}

pub(crate) fn consent(office: &Office, authorization: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let consent = Consent::from_name(action).ok_or_else(|| {
        let hint = format!("what the payee can do with an authorization: {CONSENT}");
        ControlError::not_found("there is no such action", hint)
    })?;
    let consented = office.consent(&percent::decode(authorization), text(&object, "mchid")?.as_deref(), consent)?;
    serde_json::to_value(consented).map_err(|error| Refusal::internal(error.to_string()).into())
}

impl Office {
    pub(crate) fn receive(
        &self,
        transfer: &str,
        mchid: Option<&str>,
        action: &PayeeAction,
    ) -> Result<Received, ControlError> {
        if let PayeeAction::Fail(Some(reason)) = action
            && !REASONS.contains(&reason.as_str())
        {
            return Err(ControlError::bad("there is no such fail_reason", format!("one of {}", REASONS.join(", "))));
        }
        let transfer = self.named_transfer(transfer, mchid)?;
        done(self.desk.receive(&transfer.transfer_bill_no, action)?, "transfer")
    }

    /// The transfer with this `transfer_bill_no`, `package_info` or `out_bill_no`.
    pub(crate) fn named_transfer(&self, transfer: &str, mchid: Option<&str>) -> Result<Transfer, ControlError> {
        found(self.desk.named_transfer(transfer, mchid)?, "transfer", || {
            "name it by its transfer_bill_no, its package_info, or its out_bill_no; a reset forgets transfers"
                .to_owned()
        })
    }

    pub(crate) fn consent(
        &self,
        authorization: &str,
        mchid: Option<&str>,
        consent: Consent,
    ) -> Result<Consented, ControlError> {
        let named = self.named_authorization(authorization, mchid)?;
        done(self.desk.consent((&named.mchid, &named.out_authorization_no), consent)?, "authorization")
    }

    /// The authorization with this `authorization_id`, `package_info` or `out_authorization_no`.
    pub(crate) fn named_authorization(&self, name: &str, mchid: Option<&str>) -> Result<Authorization, ControlError> {
        found(self.desk.named_authorization(name, mchid)?, "authorization", || {
            "name it by its authorization_id, its package_info, or its out_authorization_no; a reset forgets them"
                .to_owned()
        })
    }
}

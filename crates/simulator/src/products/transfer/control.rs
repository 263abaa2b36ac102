//! Control of transfers: what the payee does with one, and with an authorization for later ones.

use serde_json::json;

use super::consent::Consent;
use super::payee::PayeeAction;
use super::{act, view};
use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Request, answer};
use crate::console::body::text;
use crate::console::list_query::ListQuery;

const PAYEE: &str = "confirm, authorize, fail, leave";
const CONSENT: &str = "agree, withdraw, leave";

pub(crate) const ACTIONS: &[Action] = &[
    Action::post("transfers/{transfer_bill_no, out_bill_no or package_info}/{action}", receive)
        .says(" with action: {}; fail takes {\"reason\": a fail_reason}, each may take {\"mchid\": text}")
        .names(PAYEE),
    Action::post("authorizations/{authorization_id, out_authorization_no or package_info}/{action}", consent)
        .says(" with action: {}; may take {\"mchid\": text}")
        .names(CONSENT),
    Action::get("transfers", |request| {
        Ok(json!({ "transfers": answer(&view::transfers(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
    })
    .says("[?limit=n]"),
    Action::get("transfers/{transfer_bill_no, out_bill_no or package_info}", |request| {
        let query = ListQuery::read(request.query)?;
        answer(&view::transfer(request.engine(), request.variable(0), query.mchid.as_deref())?)
    })
    .says("[?mchid=…]"),
    Action::get("authorizations", |request| {
        let limit = ListQuery::read(request.query)?.limit;
        Ok(json!({ "authorizations": answer(&view::consents(request.engine(), limit)?)? }))
    })
    .says("[?limit=n]"),
    Action::get("authorizations/{authorization_id, out_authorization_no or package_info}", |request| {
        let query = ListQuery::read(request.query)?;
        answer(&view::consent(request.engine(), request.variable(0), query.mchid.as_deref())?)
    })
    .says("[?mchid=…]"),
];

fn receive(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let reason = text(&object, "reason")?;
    let action = match request.variable(1) {
        "fail" => PayeeAction::Fail(reason),
        "confirm" | "authorize" | "leave" if reason.is_some() => {
            return Err(ControlError::bad(
                ("`reason` does not go with this action", "这个操作不能带 `reason`"),
                ("only fail takes a reason", "只有 fail 可以带"),
            ));
        }
        "confirm" => PayeeAction::Confirm,
        "authorize" => PayeeAction::Authorize,
        "leave" => PayeeAction::Leave,
        _ => return Err(ControlError::no_action(PAYEE)),
    };
    let mchid = text(&object, "mchid")?;
    answer(&act::receive(request.engine(), request.variable(0), mchid.as_deref(), &action)?)
}

fn consent(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let consent = Consent::from_name(request.variable(1)).ok_or_else(|| ControlError::no_action(CONSENT))?;
    let mchid = text(&object, "mchid")?;
    answer(&act::consent(request.engine(), request.variable(0), mchid.as_deref(), consent)?)
}

//! Control of transfers: what the payee does with one, and with an authorization for later ones.

use serde_json::json;
use weixinpay_core::Text;

use super::consent::Consent;
use super::payee::PayeeAction;
use super::{act, view};
use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request, answer};
use crate::console::body::text;
use crate::console::list_query::{LIMIT, ListQuery, MCHID};

const PAYEE: &[&str] = &["confirm", "authorize", "fail", "leave"];
const CONSENT: &[&str] = &["agree", "withdraw", "leave"];

pub(crate) const ACTIONS: &[Action] = &[
    Action::post(
        "transfers/{transfer_bill_no, out_bill_no or package_info}/{action}",
        Text::new(
            "plays the payee (fail alone takes a reason: a fail_reason)",
            "扮演收款人（只有 fail 可以带 reason，取 fail_reason 的值）",
        ),
        receive,
    )
    .takes(&[Field::text("reason"), Field::text("mchid")])
    .one_of(PAYEE),
    Action::post(
        "authorizations/{authorization_id, out_authorization_no or package_info}/{action}",
        Text::new("plays the user who is asked for an authorization", "扮演被请求授权的用户"),
        consent,
    )
    .takes(&[Field::text("mchid")])
    .one_of(CONSENT),
    Action::get("transfers", Text::new("the transfers, newest first", "转账列表，最新的在前"), |request| {
        Ok(json!({ "transfers": answer(&view::transfers(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
    })
    .query(LIMIT)
    .answers(&[Field::objects("transfers").required()]),
    Action::get(
        "transfers/{transfer_bill_no, out_bill_no or package_info}",
        Text::new("a transfer", "一笔转账"),
        |request| {
            let query = ListQuery::read(request.query)?;
            answer(&view::transfer(request.engine(), request.variable(0), query.mchid.as_deref())?)
        },
    )
    .query(MCHID),
    Action::get(
        "authorizations",
        Text::new("the authorizations, newest first", "授权列表，最新的在前"),
        |request| {
            let limit = ListQuery::read(request.query)?.limit;
            Ok(json!({ "authorizations": answer(&view::consents(request.engine(), limit)?)? }))
        },
    )
    .query(LIMIT)
    .answers(&[Field::objects("authorizations").required()]),
    Action::get(
        "authorizations/{authorization_id, out_authorization_no or package_info}",
        Text::new("an authorization", "一份授权"),
        |request| {
            let query = ListQuery::read(request.query)?;
            answer(&view::consent(request.engine(), request.variable(0), query.mchid.as_deref())?)
        },
    )
    .query(MCHID),
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

//! Control of what workers do, and of batches of transfers.

use serde_json::{Map, Value, json};
use weixinpay_core::Text;

use super::action::Action;
use super::batch_life::BatchAction;
use super::{act, batch_act, view};
use crate::base::control_error::ControlError;
use crate::console::action::{self as console, Answer, Field, Request, answer};
use crate::console::list_query::{LIMIT, ListQuery};

const OF_TOKENS: &[&str] = &["open", "authorize", "refuse", "pass", "fail", "leave"];
const OF_BATCHES: &[&str] = &["confirm", "revoke", "abnormal"];

pub(crate) const ACTIONS: &[console::Action] = &[
    console::Action::post(
        "tokens/{token}/{action}",
        Text::new(
            "plays the worker with a token (fail alone takes a reason)",
            "扮演持有 token 的工人（只有 fail 可以带 reason）",
        ),
        act_on_token,
    )
    .takes(&[Field::text("reason")])
    .one_of(OF_TOKENS),
    console::Action::post(
        "workers/{openid}/withdraw",
        Text::new("the worker withdraws the authorization of a sub-merchant", "工人解除对特约商户的授权"),
        withdraw,
    )
    .takes(&[Field::text("sub_mchid").required()])
    .answers(&[Field::text("authorize_state").required()]),
    console::Action::post("workers/{openid}/close", Text::new("the worker closes the card", "工人注销微工卡"), close)
        .answers(&[Field::text("register_state").required()]),
    console::Action::post(
        "batches/{batch_id or out_batch_no}/{action}",
        Text::new("plays the merchant's staff with a batch before it is paid", "在批次付款前扮演商户的工作人员"),
        act_on_batch,
    )
    .takes(&[Field::text("mchid")])
    .answers(&[Field::text("batch_status").required()])
    .one_of(OF_BATCHES),
    console::Action::post(
        "transfers/{batch_id or out_batch_no}/{detail_id or out_detail_no}/return",
        Text::new("the bank gives the money of a detail back", "银行退回一笔明细的款项"),
        give_back,
    )
    .takes(&[Field::text("mchid")])
    .answers(&[Field::text("detail_status").required()]),
    console::Action::get("workers", Text::new("the workers", "工人列表"), |request| {
        Ok(json!({ "workers": answer(&view::workers(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
    })
    .query(LIMIT)
    .answers(&[Field::objects("workers").required()]),
    console::Action::get("workers/{openid or number}", Text::new("a worker", "一名工人"), |request| {
        let worker = view::worker_named(request.engine().world(), request.variable(0))?;
        answer(&view::worker(request.engine(), worker)?)
    }),
    console::Action::get(
        "tokens/{token}",
        Text::new("the request that a token is for", "token 对应的请求"),
        |request| answer(&view::ask(request.engine(), request.variable(0))?),
    ),
    console::Action::get(
        "batches",
        Text::new("the batches, newest first", "批次列表，最新的在前"),
        |request| {
            Ok(json!({ "batches": answer(&view::batches(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
        },
    )
    .query(LIMIT)
    .answers(&[Field::objects("batches").required()]),
];

fn act_on_token(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let mut action = Action::from_name(request.variable(1)).ok_or_else(|| ControlError::no_action(OF_TOKENS))?;
    match object.get("reason") {
        None => {}
        Some(Value::String(reason)) if action == Action::Fail => action = Action::FailBecause(reason.clone()),
        Some(Value::String(_)) => {
            return Err(ControlError::bad(
                ("`reason` does not go with this action", "这个操作不能带 `reason`"),
                ("only fail takes a reason", "只有 fail 可以带"),
            ));
        }
        Some(_) => {
            return Err(ControlError::not_a_string(
                "reason",
                ("send {\"reason\": \"…\"} or nothing", "请发送 {\"reason\": \"…\"}，或不填"),
            ));
        }
    }
    answer(&act::act(request.engine(), request.variable(0), &action)?)
}

fn close(request: &Request<'_>) -> Answer {
    request.object()?;
    act::close_card(request.engine(), worker(request)?)?;
    Ok(json!({ "register_state": "CLOSED" }))
}

fn withdraw(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let sub_mchid = object.get("sub_mchid").and_then(Value::as_str);
    let sub_mchid = sub_mchid.ok_or_else(|| {
        ControlError::bad(
            ("`sub_mchid` is missing or not a string", "缺少 `sub_mchid`，或它不是字符串"),
            ("send {\"sub_mchid\": \"1111111\"}", "请发送 {\"sub_mchid\": \"1111111\"}"),
        )
    })?;
    act::withdraw(request.engine(), worker(request)?, sub_mchid)?;
    Ok(json!({ "authorize_state": "DEAUTHORIZED" }))
}

fn worker(request: &Request<'_>) -> Result<usize, ControlError> {
    act::worker_of(request.engine().world(), request.variable(0))
}

fn act_on_batch(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let action = BatchAction::from_name(request.variable(1)).ok_or_else(|| ControlError::no_action(OF_BATCHES))?;
    let stage = batch_act::act(request.engine(), request.variable(0), mchid(&object)?, action)?;
    let mut shown = json!({ "batch_status": stage.batch_status() });
    if let (Some(reason), Some(shown)) = (stage.close_reason(), shown.as_object_mut()) {
        shown.insert("close_reason".to_owned(), reason.into());
    }
    Ok(shown)
}

fn give_back(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let (batch, detail) = (request.variable(0), request.variable(1));
    batch_act::give_back(request.engine(), batch, mchid(&object)?, detail)?;
    Ok(json!({ "detail_status": "REFUND" }))
}

/// The merchant whose number it is, if given.
fn mchid(object: &Map<String, Value>) -> Result<Option<&str>, ControlError> {
    match object.get("mchid") {
        None => Ok(None),
        Some(Value::String(mchid)) => Ok(Some(mchid)),
        Some(_) => Err(ControlError::not_a_string(
            "mchid",
            ("send {\"mchid\": \"…\"} or nothing", "请发送 {\"mchid\": \"…\"}，或不填"),
        )),
    }
}

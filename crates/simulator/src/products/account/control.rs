//! Control of accounts.

use serde_json::{Map, Value, json};

use weixinpay_core::Text;

use super::act;
use super::movement::Account;
use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request};
use crate::engine::call::Backend;

pub(crate) const ACTIONS: &[Action] = &[
    Action::get("merchants/{mchid}/balance", Text::new("the merchant's balances", "商户的账户余额"), balance)
        .answers(BALANCE),
    Action::post(
        "merchants/{mchid}/balance",
        Text::new(
            "add pays money into an account, set sets the balance of the operation account",
            "add 向账户充值，set 直接设置运营账户余额，二者取一",
        ),
        change_balance,
    )
    .takes(&[
        Field::fen("add"),
        Field::one_of("account_type", &["OPERATION", "BASIC"]),
        Field::text("remark"),
        Field::fen("set"),
    ])
    .answers(BALANCE),
    Action::post(
        "merchants/{mchid}/confirmation",
        Text::new("whether staff confirm batches of transfers", "转账批次是否需要付款确认"),
        confirmation,
    )
    .takes(&[Field::bool("required").required()])
    .answers(&[Field::text("mchid").required(), Field::bool("required").required()]),
];

const BALANCE: &[Field] =
    &[Field::text("mchid").required(), Field::fen("basic").required(), Field::fen("operation").required()];

fn balance(request: &Request<'_>) -> Answer {
    let mchid = request.variable(0);
    let held = |account| act::held(request.engine(), mchid, account);
    let (basic, operation) = (held(Account::Basic)?, held(Account::Operation)?);
    Ok(json!({ "mchid": mchid, "basic": basic, "operation": operation }))
}

fn change_balance(request: &Request<'_>) -> Answer {
    change(request.engine(), request.variable(0), &request.object()?)?;
    balance(request)
}

fn change(engine: &dyn Backend, mchid: &str, object: &Map<String, Value>) -> Result<(), ControlError> {
    const HINT: Text = Text::new(
        "send {\"add\": fen} for a bank transfer to the account, or {\"set\": fen}; add may take \"account_type\": \
         \"OPERATION\" or \"BASIC\", and \"remark\": text",
        "请发送 {\"add\": 分}（向账户充值）或 {\"set\": 分}；add 可以带 \"account_type\"（\"OPERATION\" 或 \"BASIC\"）和 \
         \"remark\"（文本）",
    );
    let account = match object.get("account_type") {
        None => Account::Operation,
        Some(name) => name.as_str().and_then(Account::from_name).ok_or_else(|| {
            ControlError::bad(
                ("`account_type` must be an account that takes money", "`account_type` 应为可以充值的账户"),
                ("OPERATION or BASIC", "OPERATION 或 BASIC"),
            )
        })?,
    };
    let remark = match object.get("remark") {
        None => None,
        Some(Value::String(remark)) => Some(remark.as_str()),
        Some(_) => return Err(ControlError::not_a_string("remark", HINT)),
    };
    let fen = |value: &Value| {
        value
            .as_i64()
            .ok_or_else(|| ControlError::bad(("the amount must be an integer of fen", "金额应为整数，单位为分"), HINT))
    };
    match (object.get("add"), object.get("set")) {
        (Some(add), None) => act::top_up(engine, mchid, account, fen(add)?, remark).map(drop),
        (None, Some(_)) if account == Account::Basic => {
            let hint = (
                "each fen of it has an entry in its bill: add to it instead",
                "它的每一分钱都有账单流水：请改用 add 充值",
            );
            Err(ControlError::bad(
                ("the balance of the basic account cannot be set", "基本账户的余额不能直接设置"),
                hint,
            ))
        }
        (None, Some(_)) if remark.is_some() => Err(ControlError::bad(
            ("`remark` does not go with `set`", "`set` 不能带 `remark`"),
            ("only `add` is a bank transfer", "只有 `add` 是银行转账充值"),
        )),
        (None, Some(set)) => act::set_balance(engine, mchid, fen(set)?).map(drop),
        _ => Err(ControlError::bad(("give either `add` or `set`", "`add` 和 `set` 必须且只能给一个"), HINT)),
    }
}

fn confirmation(request: &Request<'_>) -> Answer {
    let required = request.object()?.get("required").and_then(Value::as_bool);
    let required = required.ok_or_else(|| {
        let hint = (
            "send {\"required\": true} if staff have to confirm each batch of transfers, else false",
            "批次需要付款确认时发送 {\"required\": true}，否则 false",
        );
        ControlError::bad(("`required` must be true or false", "`required` 应为 true 或 false"), hint)
    })?;
    let mchid = request.variable(0);
    act::set_confirmation(request.engine(), mchid, required)?;
    Ok(json!({ "mchid": mchid, "required": required }))
}

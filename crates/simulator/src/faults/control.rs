//! `/_sim/drills`.

use serde_json::{Map, Value, json};

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request, answer};
use crate::faults::act;
use crate::faults::fault::{self, Fault};

pub(crate) const ACTIONS: &[Action] = &[
    Action::get(
        "drills",
        Text::new("the drills that are set, and those that there are", "已设置的演练，和全部可用的演练"),
        |request| Ok(json!({ "drills": request.server.drills.list(), "known": fault::known() })),
    )
    .answers(&[Field::objects("drills").required(), Field::objects("known").required()]),
    Action::post(
        "drills",
        Text::new(
            "sets a drill: {\"drill\": \"NAME[,KEY=VALUE…]\"}, or {\"name\": NAME, KEY: VALUE…}",
            "设置演练：{\"drill\": \"NAME[,KEY=VALUE…]\"} 或 {\"name\": NAME, KEY: VALUE…}",
        ),
        set,
    )
    .takes(&[Field::text("drill"), Field::text("name")])
    .takes_others(),
    Action::delete("drills", Text::new("ends all drills", "结束全部演练"), clear).answers(LISTED),
    Action::delete("drills/{id}", Text::new("ends this drill", "结束这个演练"), remove).answers(LISTED),
];

const LISTED: &[Field] = &[Field::objects("drills").required()];

fn set(request: &Request<'_>) -> Answer {
    answer(&act::set(request.server, read(request.object()?)?)?)
}

fn clear(request: &Request<'_>) -> Answer {
    request.server.drills.clear();
    Ok(json!({ "drills": [] }))
}

fn remove(request: &Request<'_>) -> Answer {
    let drills = &request.server.drills;
    let removed = request.variable(0).parse().is_ok_and(|id| drills.remove(id));
    let gone = || {
        ControlError::not_found(
            ("there is no such drill", "没有这个演练"),
            ("GET /_sim/drills lists those that are set", "GET /_sim/drills 列出已设置的演练"),
        )
    };
    removed.then(|| json!({ "drills": drills.list() })).ok_or_else(gone)
}

/// As one text, or as separate keys.
fn read(object: Map<String, Value>) -> Result<Fault, ControlError> {
    const FORM: Text = Text::new(
        "send {\"drill\": \"NAME[,KEY=VALUE…]\"} or {\"name\": NAME, KEY: VALUE…}",
        "请发送 {\"drill\": \"NAME[,KEY=VALUE…]\"} 或 {\"name\": NAME, KEY: VALUE…}",
    );
    match object.get("drill") {
        Some(Value::String(text)) if object.len() == 1 => return text.parse(),
        Some(_) => {
            return Err(ControlError::bad(
                ("`drill` must be a string, and the only parameter", "`drill` 应为字符串，且单独给出"),
                FORM,
            ));
        }
        None => {}
    }
    let name = object.get("name").and_then(Value::as_str);
    let name =
        name.ok_or_else(|| ControlError::bad(("`drill` or `name` is missing", "缺少 `drill` 或 `name`"), FORM))?;
    let mut pairs = Vec::with_capacity(object.len());
    for (key, value) in object.iter().filter(|(key, _)| *key != "name") {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            _ => {
                return Err(ControlError::bad(
                    text!("`{key}` must be a string or a number", "`{key}` 应为字符串或数字"),
                    FORM,
                ));
            }
        };
        pairs.push((key.clone(), value));
    }
    Fault::new(name, &pairs)
}

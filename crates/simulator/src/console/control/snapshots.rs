//! Control of snapshots.

use serde_json::{Value, json};

use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request};
use crate::server_state::ServerState;

pub(super) const ACTIONS: &[Action] = &[
    Action::get("snapshot", Text::new("the numbers of the snapshots", "快照编号"), |request| {
        Ok(kept(request.server))
    })
    .answers(KEPT),
    Action::post("snapshot", Text::new("keeps the world as it is", "保存当前的模拟世界"), keep)
        .answers(&[Field::integer("snapshot").required()]),
    Action::delete("snapshot/{id}", Text::new("forgets this snapshot", "删除这份快照"), remove).answers(KEPT),
    Action::post(
        "restore",
        Text::new("returns to the world of this snapshot, and to its time", "恢复到这份快照的世界和时间"),
        restore,
    )
    .takes(&[Field::integer("snapshot").required()])
    .answers(&[Field::integer("restored").required(), Field::integer("now").required()]),
];

const KEPT: &[Field] = &[Field::integers("snapshots").required()];

fn kept(server: &ServerState) -> Value {
    json!({ "snapshots": server.snapshots.ids() })
}

fn keep(request: &Request<'_>) -> Answer {
    request.object()?;
    let server = request.server;
    let id = server.snapshots.add(|| Ok(server.engine.snapshot()?))?;
    Ok(json!({ "snapshot": id }))
}

fn remove(request: &Request<'_>) -> Answer {
    let removed = request.variable(0).parse().is_ok_and(|id| request.server.snapshots.remove(id));
    removed.then(|| kept(request.server)).ok_or_else(gone)
}

fn restore(request: &Request<'_>) -> Answer {
    const HINT: Text = Text::new(
        "send {\"snapshot\": n} with the number that POST /_sim/snapshot answered",
        "请发送 {\"snapshot\": n}，n 为 POST /_sim/snapshot 返回的编号",
    );
    let id = request.object()?.get("snapshot").and_then(Value::as_u64);
    let id = id.ok_or_else(|| {
        ControlError::bad(("`snapshot` is missing or not a number", "缺少 `snapshot`，或它不是数字"), HINT)
    })?;
    let snapshot = request.server.snapshots.get(id).ok_or_else(gone)?;
    request.server.engine.go_back(&snapshot)?;
    Ok(json!({ "restored": id, "now": request.server.engine.clock.now() }))
}

fn gone() -> ControlError {
    ControlError::not_found(
        ("there is no such snapshot", "没有这份快照"),
        ("GET /_sim/snapshot lists those that are kept", "GET /_sim/snapshot 列出已保存的快照"),
    )
}

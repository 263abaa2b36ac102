//! Control of snapshots.

use serde_json::{Value, json};

use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Request};
use crate::server_state::ServerState;

pub(super) const ACTIONS: &[Action] = &[
    Action::get("snapshot", |request| Ok(kept(request.server))),
    Action::post("snapshot", keep).says(": keeps the world as it is"),
    Action::delete("snapshot/{id}", remove),
    Action::post("restore", restore).says(" {\"snapshot\": n}: the world as it was, and its time"),
];

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

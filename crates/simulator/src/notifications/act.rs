//! Actions of tests, pages and control requests on notifications.

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::call::Backend as _;
use crate::notifications::custom_notification::NewNotification;
use crate::notifications::notification::Notification;
use crate::notifications::store::Filter;
use crate::server_state::ServerState;

/// As many notifications as are shown at once.
pub(crate) const SHOWN: i64 = 1000;

pub(crate) fn notifications(server: &ServerState, filter: &Filter) -> Result<Vec<Notification>, ControlError> {
    Ok(server.engine.store.lock().notifications(filter).map_err(Refusal::from)?)
}

pub(crate) fn notification(server: &ServerState, id: &str) -> Result<Notification, ControlError> {
    let filter = Filter { id: Some(id.to_owned()), limit: 1, ..Filter::default() };
    notifications(server, &filter)?.pop().ok_or_else(|| {
        ControlError::not_found(
            ("there is no such notification", "没有这条通知"),
            ("GET /_sim/notifications lists them", "GET /_sim/notifications 列出全部通知"),
        )
    })
}

pub(crate) fn notify(server: &ServerState, new: NewNotification) -> Result<Notification, ControlError> {
    let notice = new.notice(&server.engine.world, &server.outbox.reach, server.engine.clock.now())?;
    let id = notice.id.clone();
    let mut tx = server.engine.begin()?;
    tx.apply(&[notice])?;
    server.engine.commit(tx)?;
    notification(server, &id)
}

pub(crate) fn resend(server: &ServerState, id: &str) -> Result<Notification, ControlError> {
    let sent = server.engine.store.lock().resend(id, server.engine.clock.now()).map_err(Refusal::from)?;
    server.engine.store.due.notify_one();
    let notification = notification(server, id)?;
    if sent {
        return Ok(notification);
    }
    let hint = ("wait for the answer of the receiver", "请等接收方应答");
    Err(ControlError::new(StatusCode::CONFLICT, ("it is being sent at this moment", "正在发送中"), hint))
}

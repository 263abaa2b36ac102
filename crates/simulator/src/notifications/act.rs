//! What tests, pages and control requests do with notifications.

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::call::Engine as _;
use crate::notifications::notification::Notification;
use crate::notifications::post::NewNotification;
use crate::notifications::store::Filter;
use crate::office::Office;

/// As many notifications as are shown at once.
pub(crate) const SHOWN: i64 = 1000;

pub(crate) fn notifications(office: &Office, filter: &Filter) -> Result<Vec<Notification>, ControlError> {
    Ok(office.desk.store.lock().notifications(filter).map_err(Refusal::from)?)
}

pub(crate) fn notification(office: &Office, id: &str) -> Result<Notification, ControlError> {
    let filter = Filter { id: Some(id.to_owned()), limit: 1, ..Filter::default() };
    notifications(office, &filter)?
        .pop()
        .ok_or_else(|| ControlError::not_found("there is no such notification", "GET /_sim/notifications lists them"))
}

pub(crate) fn notify(office: &Office, new: NewNotification) -> Result<Notification, ControlError> {
    let notice = new.notice(&office.desk.world, &office.outbox.reach, office.desk.clock.now())?;
    let id = notice.id.clone();
    let mut tx = office.desk.begin()?;
    tx.apply(&[notice])?;
    office.desk.commit(tx)?;
    notification(office, &id)
}

pub(crate) fn resend(office: &Office, id: &str) -> Result<Notification, ControlError> {
    let sent = office.desk.store.lock().resend(id, office.desk.clock.now()).map_err(Refusal::from)?;
    office.desk.store.due.notify_one();
    let notification = notification(office, id)?;
    if sent {
        return Ok(notification);
    }
    let hint = "it goes out without that; wait for what is answered";
    Err(ControlError::new(StatusCode::CONFLICT, "it is being sent at this moment", hint))
}

//! What merchants are told, as a test and a control request see and change it.

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::call::Engine as _;
use crate::notifications::notification::Notification;
use crate::notifications::post::NewNotification;
use crate::notifications::sending;
use crate::notifications::store::Filter;
use crate::office::Office;
use crate::simulator::Simulator;

/// As many notifications as are shown at once.
pub(crate) const SHOWN: i64 = 1000;

impl Simulator {
    /// The last thousand notifications with their attempts, newest last.
    pub async fn notifications(&self) -> Vec<Notification> {
        self.office.notifications(&Filter { limit: SHOWN, ..Filter::default() }).unwrap_or_else(|error| {
            tracing::warn!(%error, "the notifications cannot be read");
            Vec::new()
        })
    }

    /// The notification with this id.
    ///
    /// # Errors
    /// There is none.
    pub async fn notification(&self, id: &str) -> Result<Notification, ControlError> {
        self.office.notification(id)
    }

    /// Tells a merchant something: sealed with its APIv3 key, signed by the platform, and sent until it is accepted.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::{NewNotification, NotificationState, Simulator};
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// let told = NewNotification::new("REFUND.SUCCESS", "http://127.0.0.1:9/notify").set("amount.refund", 1);
    /// let told = simulator.notify(told).await?;
    /// simulator.settled().await;
    ///
    /// // Nobody listens there: it will be sent again, fifteen times within a day.
    /// let told = simulator.notification(&told.id).await?;
    /// assert_eq!((told.state, told.attempts.len()), (NotificationState::Pending, 1));
    /// simulator.advance(25 * 3600).await;
    /// simulator.settled().await;
    /// let told = simulator.notification(&told.id).await?;
    /// assert_eq!((told.state, told.attempts.len()), (NotificationState::Failed, 16));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// There is no such event or merchant, the address is not on this machine, or a change does not fit the resource.
    pub async fn notify(&self, new: NewNotification) -> Result<Notification, ControlError> {
        self.office.notify(new)
    }

    /// Sends a notification again now, as if it were new.
    ///
    /// # Errors
    /// There is none with this id, or it is being sent at this moment.
    pub async fn resend(&self, id: &str) -> Result<Notification, ControlError> {
        self.office.resend(id)
    }

    /// Waits until no notification is due and none is being sent: after it, what was to arrive by now has arrived.
    pub async fn settled(&self) {
        if let Err(refusal) = sending::settled(&self.office).await {
            tracing::warn!(why = refusal.diagnosis.map(|words| words.en), "the outbox cannot be read");
        }
    }
}

impl Office {
    pub(crate) fn notifications(&self, filter: &Filter) -> Result<Vec<Notification>, ControlError> {
        Ok(self.desk.store.lock().notifications(filter).map_err(Refusal::from)?)
    }

    pub(crate) fn notification(&self, id: &str) -> Result<Notification, ControlError> {
        let filter = Filter { id: Some(id.to_owned()), limit: 1, ..Filter::default() };
        self.notifications(&filter)?.pop().ok_or_else(|| {
            ControlError::not_found("there is no such notification", "GET /_sim/notifications lists them")
        })
    }

    pub(crate) fn notify(&self, new: NewNotification) -> Result<Notification, ControlError> {
        let notice = new.notice(&self.desk.world, &self.outbox.reach, self.desk.clock.now())?;
        let id = notice.id.clone();
        let mut tx = self.desk.begin()?;
        tx.apply(&[notice])?;
        self.desk.commit(tx)?;
        self.notification(&id)
    }

    pub(crate) fn resend(&self, id: &str) -> Result<Notification, ControlError> {
        let sent = self.desk.store.lock().resend(id, self.desk.clock.now()).map_err(Refusal::from)?;
        self.desk.store.due.notify_one();
        let notification = self.notification(id)?;
        if sent {
            return Ok(notification);
        }
        let hint = "it goes out without that; wait for what is answered";
        Err(ControlError::new(StatusCode::CONFLICT, "it is being sent at this moment", hint))
    }
}

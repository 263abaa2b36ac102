//! Notifications, as a test and a control request see and change them.

use crate::base::control_error::ControlError;
use crate::notifications::act::{self, SHOWN};
use crate::notifications::custom_notification::NewNotification;
use crate::notifications::notification::Notification;
use crate::notifications::sending;
use crate::notifications::store::Filter;
use crate::simulator::Simulator;

/// The notifications to the merchants of a simulator.
#[derive(Debug, Clone, Copy)]
pub struct Notifications<'a>(&'a Simulator);

impl Simulator {
    /// The notifications to merchants.
    #[must_use]
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications(self)
    }
}

impl Notifications<'_> {
    /// The last thousand notifications with their attempts, newest last.
    pub async fn list(self) -> Vec<Notification> {
        act::notifications(&self.0.server, &Filter { limit: SHOWN, ..Filter::default() }).unwrap_or_else(|error| {
            tracing::warn!(%error, "the notifications cannot be read");
            Vec::new()
        })
    }

    /// The notification with this id.
    ///
    /// # Errors
    /// There is none.
    pub async fn get(self, id: &str) -> Result<Notification, ControlError> {
        act::notification(&self.0.server, id)
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
    /// let told = simulator.notifications().send(told).await?;
    /// simulator.notifications().settled().await;
    ///
    /// // There is no listener: it will be sent again, fifteen times within a day.
    /// let told = simulator.notifications().get(&told.id).await?;
    /// assert_eq!((told.state, told.attempts.len()), (NotificationState::Pending, 1));
    /// simulator.clock().advance(25 * 3600).await;
    /// simulator.notifications().settled().await;
    /// let told = simulator.notifications().get(&told.id).await?;
    /// assert_eq!((told.state, told.attempts.len()), (NotificationState::Failed, 16));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// There is no such event or merchant, the address is not on this machine, or a change does not fit the resource.
    pub async fn send(self, new: NewNotification) -> Result<Notification, ControlError> {
        act::notify(&self.0.server, new)
    }

    /// Sends a notification again now, as if it were new.
    ///
    /// # Errors
    /// There is none with this id, or it is being sent at this moment.
    pub async fn resend(self, id: &str) -> Result<Notification, ControlError> {
        act::resend(&self.0.server, id)
    }

    /// Waits until no notification is due and none is being sent: after it, what was to arrive by now has arrived.
    pub async fn settled(self) {
        if let Err(refusal) = sending::settled(&self.0.server).await {
            tracing::warn!(why = refusal.diagnosis.map(|words| words.en.into_owned()), "the outbox cannot be read");
        }
    }
}

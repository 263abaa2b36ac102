//! Types that a handler may ask for.

use weixinpay_api::notifications::Event;
use weixinpay_core::{Error, Notification};

use crate::client::Client;

/// A form in which a handler gets a notification. Implemented here for all there are.
pub trait FromNotification: sealed::Sealed + Sized + Send {
    /// From an opened notification.
    #[doc(hidden)]
    fn from_notification(
        client: &Client,
        notification: Notification,
    ) -> impl Future<Output = Result<Self, Error>> + Send;
}

impl FromNotification for Event {
    async fn from_notification(client: &Client, notification: Notification) -> Result<Self, Error> {
        client.read(&notification).await
    }
}

impl FromNotification for Notification {
    async fn from_notification(_: &Client, notification: Notification) -> Result<Self, Error> {
        Ok(notification)
    }
}

impl FromNotification for (Notification, Event) {
    async fn from_notification(client: &Client, notification: Notification) -> Result<Self, Error> {
        let event = client.read(&notification).await?;
        Ok((notification, event))
    }
}

mod sealed {
    use super::{Event, Notification};

    pub trait Sealed {}

    impl Sealed for Event {}
    impl Sealed for Notification {}
    impl Sealed for (Notification, Event) {}
}

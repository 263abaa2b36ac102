//! From the bytes of a call to a typed event.

use weixinpay_api::notifications::Event;
use weixinpay_core::{Error, Notification, SensitiveFields as _};

use crate::client::Client;

impl Client {
    /// Opens a notification from the raw bytes of the call and reads what it is about: verified, decrypted, typed.
    ///
    /// Answer 200 or 204 within 5 s, 401 or 500 on an error; then it is sent again. Duplicates happen: recognise them by
    /// the business number in the resource. `weixinpay::extract` does this for axum and actix-web.
    ///
    /// # Errors
    /// Those of [`notification`](Self::notification) and of [`Event::read`].
    pub async fn event(
        &self,
        headers: &(impl weixinpay_core::Headers + Sync + ?Sized),
        body: impl Into<bytes::Bytes> + Send,
    ) -> Result<Event, Error> {
        let notification = self.notification(headers, body).await?;
        self.read(&notification).await
    }

    /// The event of an opened notification, with the fields opened that are encrypted to the merchant once more.
    pub(crate) async fn read(&self, notification: &Notification) -> Result<Event, Error> {
        let mut event = Event::read(notification)?;
        let mut sealed = Vec::new();
        event.visit_sensitive(&mut |_, field| sealed.push(field));
        for field in sealed {
            if let Some(ciphertext) = field.ciphertext().filter(|text| !text.is_empty()) {
                let opened = self.decrypt(ciphertext).await?;
                *field = opened;
            }
        }
        Ok(event)
    }
}

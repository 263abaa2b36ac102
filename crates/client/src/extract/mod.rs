//! Notifications as a handler's argument: in axum (feature `axum`) and in actix-web (feature `actix-web`).
//!
//! [`WechatPay`] reads the raw bytes before any parser does, verifies, decrypts and decodes them. A handler that is
//! called has a genuine notification, and answers 200 or 204; one that is not genuine or cannot be read is answered with
//! a [`Rejection`], and the handler is not called.
//!
//! WeChat Pay waits 5 s and sends again what was not answered with success, so answer first and work later, and expect
//! the same notification twice.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "axum")]
mod axum;
mod from_notification;
mod rejection;

use std::time::Duration;

use bytes::Bytes;
use weixinpay_core::Headers;

pub use from_notification::FromNotification;
pub use rejection::Rejection;

use crate::client::Client;

/// A verified and decrypted notification. `T` is [`Event`](crate::notifications::Event) for `match`,
/// [`Notification`](crate::Notification) for the envelope and the resource as JSON, or a pair of both.
///
/// In axum the client is the router's state, or a part of it by `FromRef`; in actix-web it is `web::Data<Client>`.
#[derive(Debug, Clone)]
pub struct WechatPay<T>(pub T);

/// Bytes that are read of a body at most, 1 MiB. Notifications have a few KiB.
pub const MAX_BODY: usize = 1024 * 1024;

/// How long a body may take to arrive: WeChat Pay gives up after this time.
const PATIENCE: Duration = Duration::from_secs(5);

async fn receive<T: FromNotification>(
    client: &Client,
    headers: &(impl Headers + Sync + ?Sized),
    body: impl Future<Output = Result<Bytes, Rejection>>,
) -> Result<WechatPay<T>, Rejection> {
    let body = tokio::time::timeout(PATIENCE, body).await.unwrap_or_else(|_| Err(Rejection::slow()))?;
    let notification = client.notification(headers, body).await.map_err(Rejection::of)?;
    T::from_notification(client, notification).await.map(WechatPay).map_err(Rejection::of)
}

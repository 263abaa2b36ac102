//! axum: [`WechatPay`] is the last argument of a handler.

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::{FromNotification, MAX_BODY, Rejection, WechatPay, receive};
use crate::client::Client;

impl<S, T> FromRequest<S> for WechatPay<T>
where
    S: Send + Sync,
    Client: FromRef<S>,
    T: FromNotification,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let client = Client::from_ref(state);
        let (parts, body) = request.into_parts();
        let body = async {
            let collected = Limited::new(body, MAX_BODY).collect().await.map_err(|error| {
                if error.is::<LengthLimitError>() { Rejection::too_large() } else { Rejection::broken() }
            })?;
            Ok(collected.to_bytes())
        };
        receive(&client, &parts.headers, body).await
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        (self.status(), [(CONTENT_TYPE, "application/json")], self.body()).into_response()
    }
}

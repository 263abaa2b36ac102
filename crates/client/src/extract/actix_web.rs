//! actix-web: [`WechatPay`] takes the body, so it is the only such argument of a handler.

use std::pin::Pin;

use ::actix_web::body::{self, BodyStream};
use ::actix_web::dev::Payload;
use ::actix_web::http::StatusCode;
use ::actix_web::http::header::ContentType;
use ::actix_web::web::Data;
use ::actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError};

use super::{FromNotification, MAX_BODY, Rejection, WechatPay, receive};
use crate::client::Client;

impl<T: FromNotification + 'static> FromRequest for WechatPay<T> {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let client = request.app_data::<Data<Client>>().cloned();
        // Its headers are those of an older http crate. None is left out, not even one that is no text: a second one of a
        // name must not go unseen.
        let headers: Vec<(String, String)> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let payload = payload.take();
        Box::pin(async move {
            let client = client.ok_or_else(Rejection::no_client)?;
            let body = async {
                match body::to_bytes_limited(BodyStream::new(payload), MAX_BODY).await {
                    Ok(Ok(bytes)) => Ok(bytes),
                    Ok(Err(_)) => Err(Rejection::broken()),
                    Err(_) => Err(Rejection::too_large()),
                }
            };
            receive(&client, &headers, body).await
        })
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code()).content_type(ContentType::json()).body(self.body())
    }
}

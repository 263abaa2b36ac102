//! The extractor in axum, over real HTTP.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;
mod told;

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use weixinpay::extract::WechatPay;
use weixinpay::notifications::Event;
use weixinpay::{Client, ErrorKind, Notification, SignatureError};

use told::Taken;

/// A state that contains the client.
#[derive(Clone)]
struct App {
    client: Client,
    taken: Taken,
}

impl FromRef<App> for Client {
    fn from_ref(app: &App) -> Self {
        app.client.clone()
    }
}

async fn start(client: Client, taken: &Taken) -> SocketAddr {
    async fn notify(State(app): State<App>, WechatPay(event): WechatPay<Event>) -> StatusCode {
        told::take(&app.taken, event);
        StatusCode::NO_CONTENT
    }
    let app = App { client, taken: Taken::clone(taken) };
    serve(Router::new().route("/notify", post(notify)).with_state(app)).await
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

#[tokio::test]
async fn only_a_genuine_notification_reaches_the_handler() {
    let taken = Taken::default();
    let server = start(told::client(support::API_V3_KEY), &taken).await;
    let other = start(told::client(told::OTHER_KEY), &taken).await;
    told::holds(server, other, &taken).await;
}

#[tokio::test]
async fn the_client_alone_is_state_enough_and_the_envelope_is_at_hand() {
    async fn notify(WechatPay((told, event)): WechatPay<(Notification, Event)>) -> Result<StatusCode, StatusCode> {
        let same = told.event_type == event.event_type() && told.create_time.as_str() == "20180225112233";
        if same { Ok(StatusCode::NO_CONTENT) } else { Err(StatusCode::IM_A_TEAPOT) }
    }
    let router = Router::new().route("/notify", post(notify)).with_state(told::client(support::API_V3_KEY));
    assert_eq!(told::genuine(serve(router).await).await.status, 204);
}

#[tokio::test]
async fn without_a_framework_the_client_reads_the_event() {
    let (headers, mut body) = told::call();
    let client = told::client(support::API_V3_KEY);
    let event = client.event(&headers, body.clone()).await.unwrap();
    assert_eq!(event.event_type(), "TRANSACTION.SUCCESS");
    body.push(b'\n');
    let error = client.event(&headers, body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature(SignatureError::BadSignature));
}

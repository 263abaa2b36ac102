//! The extractor in actix-web, over real HTTP.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;
mod told;

use std::net::SocketAddr;

use actix_web::web::Data;
use actix_web::{App, HttpResponse, HttpServer, rt, web};
use weixinpay::extract::WechatPay;
use weixinpay::notifications::Event;
use weixinpay::{Client, Notification};

use told::Taken;

async fn notify(taken: Data<Taken>, WechatPay(event): WechatPay<Event>) -> HttpResponse {
    told::take(&taken, event);
    HttpResponse::NoContent().finish()
}

async fn envelope(WechatPay((told, event)): WechatPay<(Notification, Event)>) -> HttpResponse {
    assert_eq!(told.event_type, event.event_type());
    HttpResponse::NoContent().finish()
}

/// Serves on a thread of its own until the test binary ends.
fn start(client: Option<Client>, taken: &Taken, with_envelope: bool) -> SocketAddr {
    let taken = Data::new(Taken::clone(taken));
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        rt::System::new().block_on(async move {
            let server = HttpServer::new(move || {
                let app = App::new().app_data(taken.clone());
                let app = match &client {
                    Some(client) => app.app_data(Data::new(client.clone())),
                    None => app,
                };
                let route = if with_envelope { web::post().to(envelope) } else { web::post().to(notify) };
                app.route("/notify", route)
            });
            let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
            tell.send(server.addrs()[0]).unwrap();
            server.run().await
        })
    });
    told.recv().unwrap()
}

#[tokio::test]
async fn only_a_genuine_notification_reaches_the_handler() {
    let taken = Taken::default();
    let server = start(Some(told::client(support::API_V3_KEY)), &taken, false);
    let other = start(Some(told::client(told::OTHER_KEY)), &taken, false);
    told::holds(server, other, &taken).await;
}

#[tokio::test]
async fn the_envelope_is_at_hand() {
    let server = start(Some(told::client(support::API_V3_KEY)), &Taken::default(), true);
    assert_eq!(told::genuine(server).await.status, 204);
}

#[tokio::test]
async fn an_application_without_a_client_answers_an_error_and_does_not_panic() {
    let taken = Taken::default();
    let answer = told::genuine(start(None, &taken, false)).await;
    assert_eq!(answer.status, 500);
    assert!(taken.lock().unwrap().is_empty());
}

//! The client for `wxp sim conformance`, whose contract is in `docs/conformance.md`: it places an order and says what
//! came of it, or takes notifications.
//!
//! `cargo build -p weixinpay --example conformance --features axum`, then
//! `cargo run --bin wxp -- sim conformance -- target/debug/examples/conformance`.

use std::collections::HashSet;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::{env, fs};

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::io::AsyncReadExt as _;
use weixinpay::extract::WechatPay;
use weixinpay::v3::pay::transactions::native::{self, Amount};
use weixinpay::v3::pay::transactions::out_trade_no::out_trade_no::GetQuery;
use weixinpay::{Client, MerchantKey, Notification, Outcome, PlatformKey};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = client()?;
    match env::var("WXP_CONFORMANCE_CALL")?.as_str() {
        "order" => println!(r#"{{"outcome":"{}"}}"#, order(&client).await?),
        "receive" => receive(client).await?,
        _ => println!(r#"{{"outcome":"unsupported"}}"#),
    }
    Ok(())
}

async fn order(client: &Client) -> Result<&'static str, Box<dyn Error>> {
    let number = env::var("WXP_CONFORMANCE_OUT_TRADE_NO")?;
    let request = native::PostRequest {
        appid: env::var("WXP_CONFORMANCE_APPID")?,
        mchid: client.mchid().to_owned(),
        description: "某商品".to_owned(),
        out_trade_no: number.clone(),
        notify_url: "https://example.com/notify".to_owned(),
        amount: Amount { total: 100, ..Default::default() },
        ..Default::default()
    };
    let transactions = || client.v3().pay().transactions();
    match transactions().native().post(&request).await.map_err(|error| error.outcome()) {
        Ok(_) => return Ok("done"),
        Err(Outcome::NoEffect | Outcome::Refused) => return Ok("not_done"),
        // It may be there: ask with the same number, and never place another one.
        Err(_) => {}
    }
    let query = GetQuery { mchid: client.mchid().to_owned() };
    Ok(match transactions().out_trade_no().out_trade_no(&number).get(&query).await {
        Ok(_) => "done",
        Err(error) if error.api().is_some_and(|api| api.status() == StatusCode::NOT_FOUND) => "not_done",
        Err(_) => "unknown",
    })
}

/// The client that proves a notification, and the ids of those that were handed on.
#[derive(Clone)]
struct App {
    client: Client,
    known: Arc<Mutex<HashSet<String>>>,
}

impl FromRef<App> for Client {
    fn from_ref(app: &App) -> Self {
        app.client.clone()
    }
}

async fn notify(State(app): State<App>, WechatPay(notification): WechatPay<Notification>) -> StatusCode {
    // The same one may come twice, even at the same time.
    let is_new = app.known.lock().unwrap_or_else(PoisonError::into_inner).insert(notification.id.clone());
    if is_new {
        println!(r#"{{"accepted":"{}"}}"#, notification.id);
    }
    StatusCode::NO_CONTENT
}

async fn receive(client: Client) -> Result<(), Box<dyn Error>> {
    let router = Router::new().route("/notify", post(notify)).with_state(App { client, known: Arc::default() });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!(r#"{{"listening":"http://{}/notify"}}"#, listener.local_addr()?);
    // Until standard input ends.
    let stop = async {
        let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
    };
    axum::serve(listener, router).with_graceful_shutdown(stop).await?;
    Ok(())
}

fn client() -> Result<Client, Box<dyn Error>> {
    let key_pem = fs::read(env::var("WXP_PRIVATE_KEY_FILE")?)?;
    let platform_pem = fs::read(env::var("WXP_PLATFORM_PUBLIC_KEY_FILE")?)?;
    let api_v3_key = fs::read_to_string(env::var("WXP_API_V3_KEY_FILE")?)?;
    // WeChat Pay's own hosts, as in production: the proxy in the environment leads to the simulator.
    let client = Client::builder()
        .merchant(env::var("WXP_MCHID")?, MerchantKey::from_pem(&env::var("WXP_SERIAL_NO")?, key_pem)?)
        .platform_key(PlatformKey::from_pem(&env::var("WXP_PLATFORM_PUBLIC_KEY_ID")?, platform_pem)?)
        .api_v3_key(api_v3_key.trim())
        .build()?;
    Ok(client)
}

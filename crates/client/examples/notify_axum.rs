//! A server that takes WeChat Pay's notifications with axum.
//!
//! Set WXP_MCHID, WXP_SERIAL_NO, WXP_PRIVATE_KEY_FILE, WXP_PLATFORM_PUBLIC_KEY_ID, WXP_PLATFORM_PUBLIC_KEY_FILE and
//! WXP_API_V3_KEY_FILE, then `cargo run -p weixinpay --example notify_axum --features axum`, and give the public
//! address of `/wechatpay/notify` as `notify_url` with an order. A request that WeChat Pay has not signed is answered
//! 401: `curl -i -d '{}' http://127.0.0.1:8080/wechatpay/notify`.

use std::error::Error;
use std::{env, fs};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use weixinpay::extract::WechatPay;
use weixinpay::notifications::{Event, TradeState};
use weixinpay::{Client, MerchantKey, PlatformKey};

/// Called with genuine notifications only. Answer within 5 s; the same one may come twice.
async fn notify(WechatPay(event): WechatPay<Event>) -> StatusCode {
    match event {
        Event::TransactionSuccess(payment) if payment.trade_state == Some(TradeState::Success) => {
            println!("paid: {}", payment.out_trade_no.unwrap_or_default());
        }
        Event::RefundSuccess(refund) => println!("refunded: {}", refund.out_refund_no.unwrap_or_default()),
        // Success, too, for what is of no interest: anything else is sent again.
        other => println!("not looked at: {}", other.event_type()),
    }
    StatusCode::NO_CONTENT
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = client()?;
    let router = Router::new().route("/wechatpay/notify", post(notify)).with_state(client);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening at http://{}/wechatpay/notify", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

fn client() -> Result<Client, Box<dyn Error>> {
    let key_pem = fs::read(env::var("WXP_PRIVATE_KEY_FILE")?)?;
    let platform_pem = fs::read(env::var("WXP_PLATFORM_PUBLIC_KEY_FILE")?)?;
    let api_v3_key = fs::read_to_string(env::var("WXP_API_V3_KEY_FILE")?)?;
    let client = Client::builder()
        .merchant(env::var("WXP_MCHID")?, MerchantKey::from_pem(&env::var("WXP_SERIAL_NO")?, key_pem)?)
        .platform_key(PlatformKey::from_pem(&env::var("WXP_PLATFORM_PUBLIC_KEY_ID")?, platform_pem)?)
        .api_v3_key(api_v3_key.trim())
        .build()?;
    Ok(client)
}

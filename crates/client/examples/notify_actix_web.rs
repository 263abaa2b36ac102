//! A server that takes WeChat Pay's notifications with actix-web.
//!
//! Set WXP_MCHID, WXP_SERIAL_NO, WXP_PRIVATE_KEY_FILE, WXP_PLATFORM_PUBLIC_KEY_ID, WXP_PLATFORM_PUBLIC_KEY_FILE and
//! WXP_API_V3_KEY_FILE, then `cargo run -p weixinpay --example notify_actix_web --features actix-web`, and give the public
//! address of `/wechatpay/notify` as `notify_url` with an order. A request that WeChat Pay has not signed is answered
//! 401: `curl -i -d '{}' http://127.0.0.1:8080/wechatpay/notify`.

use std::error::Error;
use std::{env, fs};

use actix_web::web::{self, Data};
use actix_web::{App, HttpResponse, HttpServer, rt};
use weixinpay::extract::WechatPay;
use weixinpay::notifications::{Event, TradeState};
use weixinpay::{Client, MerchantKey, PlatformKey};

/// Called with genuine notifications only. Answer within 5 s; the same one may come twice.
async fn notify(WechatPay(event): WechatPay<Event>) -> HttpResponse {
    match event {
        Event::TransactionSuccess(payment) if payment.trade_state == Some(TradeState::Success) => {
            println!("paid: {}", payment.out_trade_no.unwrap_or_default());
        }
        Event::RefundSuccess(refund) => println!("refunded: {}", refund.out_refund_no.unwrap_or_default()),
        // Success, too, for what is of no interest: anything else is sent again.
        other => println!("not looked at: {}", other.event_type()),
    }
    HttpResponse::NoContent().finish()
}

fn main() -> Result<(), Box<dyn Error>> {
    let client = Data::new(client()?);
    rt::System::new().block_on(async move {
        let server = HttpServer::new(move || {
            App::new().app_data(client.clone()).route("/wechatpay/notify", web::post().to(notify))
        });
        println!("listening at http://127.0.0.1:8080/wechatpay/notify");
        server.bind("127.0.0.1:8080")?.run().await
    })?;
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

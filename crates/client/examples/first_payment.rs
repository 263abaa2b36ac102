//! A first payment: the order, the callback, the refund. The READMEs show the parts between the marks, and the tests at the
//! end run them.
//!
//! With a simulator: `wxp sim run --live -- cargo run -p weixinpay --example first_payment`, then open the console that is
//! printed, go to the payer's phone and pay.

use std::{env, fs};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;

// README: begin
use axum::body::Bytes;
use axum::http::HeaderMap;
use weixinpay::notifications::{Event, TradeState};
use weixinpay::v3::pay::transactions::native;
use weixinpay::v3::refund::domestic::refunds;
use weixinpay::{Client, Error, MerchantKey, Outcome, PlatformKey};
// README: end

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (base_url, serial_no) = (env::var("WXP_BASE_URL")?, env::var("WXP_SERIAL_NO")?);
    let apiclient_key_pem = fs::read(env::var("WXP_PRIVATE_KEY_FILE")?)?;
    let pub_key_id = env::var("WXP_PLATFORM_PUBLIC_KEY_ID")?;
    let pub_key_pem = fs::read(env::var("WXP_PLATFORM_PUBLIC_KEY_FILE")?)?;
    let api_v3_key = fs::read_to_string(env::var("WXP_API_V3_KEY_FILE")?)?;
    let api_v3_key = api_v3_key.trim();
    // README: begin
    let client = Client::builder()
        .base_url(&base_url) // the simulator; leave this line out for WeChat Pay itself
        .merchant("1900009191", MerchantKey::from_pem(&serial_no, apiclient_key_pem)?)
        .platform_key(PlatformKey::from_pem(&pub_key_id, pub_key_pem)?)
        .api_v3_key(api_v3_key)
        .build()?;
    // README: end
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/notify", listener.local_addr()?);
    println!("{}", order(&client, "FIRST1", &notify_url).await?);
    axum::serve(listener, router(client)).await?;
    Ok(())
}

// README: begin
/// Places an order and returns its `code_url`, which the payer scans as a QR code.
async fn order(client: &Client, out_trade_no: &str, notify_url: &str) -> Result<String, Error> {
    let request = native::PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1900009191".into(),
        description: "美式咖啡（大杯）".into(),
        out_trade_no: out_trade_no.into(),
        notify_url: notify_url.into(),
        amount: native::Amount { total: 2850, ..Default::default() }, // in fen
        ..Default::default()
    };
    let answer = client.v3().pay().transactions().native().post(&request).await?;
    Ok(answer.code_url.clone())
}

/// Reads a callback from its headers and its body as they arrived. Returns the number of the paid order. The same callback
/// may come twice.
async fn callback(client: &Client, headers: &HeaderMap, body: Bytes) -> Result<Option<String>, Error> {
    match client.event(headers, body).await? {
        Event::TransactionSuccess(payment) if payment.trade_state == Some(TradeState::Success) => {
            Ok(payment.out_trade_no)
        }
        _ => Ok(None),
    }
}

/// Refunds an order and returns the state of the refund.
async fn refund(client: &Client, out_trade_no: &str) -> Result<String, Error> {
    let request = refunds::PostRequest {
        out_trade_no: Some(out_trade_no.into()),
        out_refund_no: format!("R{out_trade_no}"),
        amount: refunds::Amount { refund: 2850, total: 2850, currency: "CNY".into(), ..Default::default() },
        ..Default::default()
    };
    let refunds = || client.v3().refund().domestic().refunds();
    match refunds().post(&request).await {
        Ok(refund) => Ok(refund.status.as_str().to_owned()),
        // The money may have moved: query with the same number, and never refund with a new one.
        Err(error) if error.outcome() == Outcome::Unknown => {
            let refund = refunds().out_refund_no(&request.out_refund_no).get(&Default::default()).await?;
            Ok(refund.status.as_str().to_owned())
        }
        Err(error) => Err(error),
    }
}
// README: end

/// The handler of `notify_url`: a paid order is refunded at once.
async fn notify(State(client): State<Client>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match callback(&client, &headers, body).await {
        Ok(Some(number)) => {
            println!("{number}: {:?}", refund(&client, &number).await);
            StatusCode::NO_CONTENT
        }
        Ok(None) => StatusCode::NO_CONTENT,
        // WeChat Pay sends it again.
        Err(error) => {
            println!("{error}");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

fn router(client: Client) -> Router {
    Router::new().route("/notify", post(notify)).with_state(client)
}

#[cfg(test)]
mod tests {
    use weixinpay_simulator::{PayerAction, Simulator};

    use super::*;

    type Tested = Result<(), Box<dyn std::error::Error>>;

    #[tokio::test]
    async fn a_paid_order_calls_back_and_is_refunded() -> Tested {
        let simulator = Simulator::builder().start().await?;
        let client = weixinpay_testkit::client(&simulator, "1900009191").build()?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let notify_url = format!("http://{}/notify", listener.local_addr()?);
        let server = tokio::spawn(axum::serve(listener, router(client.clone())).into_future());

        let code_url = order(&client, "FIRST1", &notify_url).await?;
        simulator.payments().pay(&code_url, PayerAction::Pay(Default::default())).await?;
        simulator.notifications().settled().await;

        let sent = simulator.notifications().list().await;
        assert!(sent.iter().flat_map(|one| &one.attempts).any(|attempt| attempt.is_accepted()), "{sent:?}");
        let query = refunds::out_refund_no::GetQuery::default();
        let refund = client.v3().refund().domestic().refunds().out_refund_no("RFIRST1").get(&query).await?;
        assert_eq!(refund.amount.refund, 2850);
        server.abort();
        Ok(())
    }

    #[tokio::test]
    async fn a_refund_whose_answer_cannot_be_trusted_is_queried_with_the_same_number() -> Tested {
        let simulator = Simulator::builder().frozen(true).start().await?;
        let client = weixinpay_testkit::client(&simulator, "1900009191").build()?;
        let code_url = order(&client, "FIRST1", "http://127.0.0.1:9/notify").await?;
        simulator.payments().pay(&code_url, PayerAction::Pay(Default::default())).await?;
        simulator.faults().set("answer.bad-signature,route=POST /v3/refund/domestic/refunds,nth=1").await?;
        assert_eq!(refund(&client, "FIRST1").await?, "PROCESSING");
        Ok(())
    }
}

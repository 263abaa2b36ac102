//! The client against the simulator: a Native payment from its order to its refund and its bill, all of it typed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use weixinpay::v3::bill::tradebill;
use weixinpay::v3::billdownload::file;
use weixinpay::v3::pay::transactions::native;
use weixinpay::v3::pay::transactions::out_trade_no::out_trade_no::{self, close};
use weixinpay::v3::refund::domestic::refunds;
use weixinpay::{Client, Date, ErrorKind, Outcome};
use weixinpay_simulator::{PayerAction, RefundEnd, Simulator};

const MERCHANT: &str = "1900009191";

fn client(simulator: &Simulator) -> Client {
    weixinpay_testkit::client(simulator, MERCHANT).build().unwrap()
}

fn order(number: &str, total: i64) -> native::PostRequest {
    native::PostRequest {
        appid: "wxd678efh567hg6787".into(),
        mchid: MERCHANT.into(),
        description: "Image形象店-深圳腾大-QQ公仔".into(),
        out_trade_no: number.into(),
        notify_url: "https://example.com/notify".into(),
        amount: native::Amount { total, ..Default::default() },
        ..Default::default()
    }
}

#[tokio::test]
async fn a_native_payment_goes_from_its_order_to_its_refund_and_its_bill() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let client = client(&simulator);
    let transactions = || client.v3().pay().transactions();
    let query = out_trade_no::GetQuery { mchid: MERCHANT.into() };
    let found = async || transactions().out_trade_no().out_trade_no("order1").get(&query).await.unwrap();

    let placed = transactions().native().post(&order("order1", 100)).await.unwrap();
    assert!(placed.missing().is_empty() && placed.code_url.contains("?pr=SIM"));
    let before = found().await;
    assert_eq!(before.trade_state.as_str(), "NOTPAY");
    assert!(before.missing().is_empty() && before.transaction_id.is_none());
    let day = Date::from_unix(simulator.clock().now());
    simulator.payments().pay(&placed.code_url, PayerAction::Pay(Default::default())).await.unwrap();
    let after = found().await;
    assert_eq!(after.trade_state.as_str(), "SUCCESS");
    assert_eq!(after.amount.as_ref().unwrap().payer_total, Some(100));
    assert!(after.success_time.as_ref().is_some_and(|time| time.unix().is_some()));

    let paid = transactions()
        .out_trade_no()
        .out_trade_no("order1")
        .close()
        .post(&close::PostRequest { mchid: MERCHANT.into() })
        .await
        .unwrap_err();
    assert_eq!((paid.api().unwrap().code(), paid.outcome()), ("ORDER_PAID", Outcome::Refused));

    let refunds = || client.v3().refund().domestic().refunds();
    let refund = refunds::PostRequest {
        transaction_id: after.transaction_id.clone(),
        out_refund_no: "refund1".into(),
        amount: refunds::Amount { refund: 30, total: 100, currency: "CNY".into(), ..Default::default() },
        ..Default::default()
    };
    let accepted = refunds().post(&refund).await.unwrap();
    assert!(accepted.missing().is_empty());
    assert_eq!((accepted.status.as_str(), accepted.amount.payer_refund), ("PROCESSING", 30));
    simulator.payments().end_refund(&accepted.refund_id, RefundEnd::Succeed).await.unwrap();
    let refund_query = refunds::out_refund_no::GetQuery::default();
    let done = refunds().out_refund_no("refund1").get(&refund_query).await.unwrap();
    assert_eq!(done.status.as_str(), "SUCCESS");
    assert!(done.missing().is_empty() && done.success_time.is_some());

    // Past ten o'clock of the next day, whatever the time is now.
    simulator.clock().advance(34 * 3600).await;
    let bill = tradebill::GetQuery { bill_date: day, ..Default::default() };
    let bill = client.v3().bill().tradebill().get(&bill).await.unwrap();
    let (_, token) = bill.download_url.split_once("token=").unwrap();
    let download = file::GetQuery { token: token.into(), ..Default::default() };
    let file = client.v3().billdownload().file().get(&download).await.unwrap();
    let digest = weixinpay_core::statement::sha1(&file.bytes);
    assert_eq!((bill.hash_type.as_str(), bill.hash_value.as_str()), ("SHA1", digest.as_str()));
    let text = String::from_utf8(file.bytes.to_vec()).unwrap();
    assert!(text.ends_with("`2,`1.00,`0.30,`0.00,`0.00000,`1.00,`0.30\r\n"), "{text}");
    simulator.clock().advance(300).await;
    let expired = client.v3().billdownload().file().get(&download).await.unwrap_err();
    assert_eq!(expired.api().unwrap().code(), "INVALID_REQUEST");
}

#[tokio::test]
async fn what_the_client_does_not_check_the_simulator_refuses() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let client = client(&simulator);
    let place = async |order: native::PostRequest| client.v3().pay().transactions().native().post(&order).await;
    place(order("order1", 100)).await.unwrap();
    let changed = place(order("order1", 101)).await.unwrap_err();
    assert_eq!((changed.kind(), changed.api().unwrap().code()), (ErrorKind::Api, "INVALID_REQUEST"));
    let stranger = native::PostRequest { appid: "wx8888888888888888".into(), ..order("order2", 100) };
    assert_eq!(place(stranger).await.unwrap_err().api().unwrap().code(), "APPID_MCHID_NOT_MATCH");
}

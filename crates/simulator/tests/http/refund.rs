//! Refunds: accepted, arrived, closed, not delivered; in parts, again, too many.

use serde_json::{Value, json};
use weixinpay_simulator::{RefundEnd, Simulator};

use crate::client::*;

const REFUNDS: &str = "/v3/refund/domestic/refunds";

fn request(order: &str, number: &str, amount: i64) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": number, "reason": "商品已售完",
        "amount": { "refund": amount, "total": 100, "currency": "CNY" },
    })
}

async fn refund(sim: &Simulator, body: &Value) -> Reply {
    post_direct(sim, REFUNDS, body).await
}

async fn query(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("{REFUNDS}/{number}")).await.json()
}

async fn state(sim: &Simulator, order: &str) -> String {
    let target = format!("/v3/pay/transactions/out-trade-no/{order}?mchid={DIRECT}");
    get_direct(sim, &target).await.json()["trade_state"].as_str().unwrap().to_owned()
}

async fn refused(sim: &Simulator, body: &Value) -> (u16, String, String) {
    let reply = refund(sim, body).await;
    (reply.status, reply.code(), rule(sim).await)
}

fn is(status: u16, code: &str, rule: &str) -> (u16, String, String) {
    (status, code.to_owned(), format!("refund.{rule}"))
}

#[tokio::test]
async fn a_refund_is_accepted_and_arrives() {
    let sim = start().await;
    let id = paid(&sim, &native("order1")).await;
    let accepted = refund(&sim, &request("order1", "refund1", 100)).await;
    assert!(accepted.is_signed_by(&public_key(direct(&sim))));
    let accepted = accepted.json();
    assert_eq!((&accepted["status"], &accepted["transaction_id"]), (&json!("PROCESSING"), &json!(id)));
    assert_eq!(accepted["amount"]["payer_refund"], 100);
    let refund_id = accepted["refund_id"].as_str().unwrap();
    assert!(refund_id.starts_with("50399") && refund_id.len() == 29, "{refund_id}");
    assert!(accepted.get("success_time").is_none());
    assert_eq!(state(&sim, "order1").await, "REFUND");

    sim.clock().advance(20).await;
    let arrived = query(&sim, "refund1").await;
    assert_eq!(arrived["status"], "SUCCESS");
    assert!(arrived["success_time"].is_string());
    // The same request again is the same refund, as it is now.
    assert_eq!(refund(&sim, &request("order1", "refund1", 100)).await.json(), arrived);
    assert_eq!(refused(&sim, &request("order1", "refund1", 99)).await, is(400, "INVALID_REQUEST", "repeat"));
    let by_id = json!({ "transaction_id": id, "out_refund_no": "refund2",
        "amount": { "refund": 1, "total": 100, "currency": "CNY" } });
    assert_eq!(refused(&sim, &by_id).await, is(400, "INVALID_REQUEST", "over"));
    let notices = control(&sim, "GET", "/notifications", "").await.json();
    assert_eq!(notices["notifications"][1]["event_type"], "REFUND.SUCCESS", "{notices}");
}

#[tokio::test]
async fn refunds_in_parts_never_give_back_more_than_was_paid() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    assert_eq!(refund(&sim, &request("order1", "refund1", 60)).await.status, 200);
    assert_eq!(refused(&sim, &request("order1", "refund2", 10)).await, is(429, "FREQUENCY_LIMITED", "minute"));
    sim.clock().advance(60).await;
    assert_eq!(refused(&sim, &request("order1", "refund2", 41)).await, is(400, "INVALID_REQUEST", "over"));
    let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
    assert_eq!(diagnosis, "40 fen of 100 can still be refunded, the request asks for 41");
    assert_eq!(refund(&sim, &request("order1", "refund2", 40)).await.status, 200);
    // The amount of a closed refund can be refunded again.
    sim.payments().end_refund("refund2", RefundEnd::Close).await.unwrap();
    assert_eq!(query(&sim, "refund2").await["status"], "CLOSED");
    sim.clock().advance(60).await;
    assert_eq!(refund(&sim, &request("order1", "refund3", 40)).await.status, 200);
}

#[tokio::test]
async fn a_refund_that_breaks_a_rule_is_refused_by_it() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    post_direct(&sim, NATIVE, &native("order2")).await;
    let right = request("order1", "refund1", 10);
    let with = |pointer: &str, value: Value| changed(&right, pointer, Some(value));
    let from = |amount: i64| json!([{ "account": "AVAILABLE", "amount": amount }]);
    for (body, expected) in [
        (request("order2", "refund1", 10), is(400, "INVALID_REQUEST", "unpaid")),
        (request("order3", "refund1", 10), is(404, "RESOURCE_NOT_EXISTS", "order-unknown")),
        (with("/transaction_id", json!("4200SIM")), is(404, "RESOURCE_NOT_EXISTS", "order-unknown")),
        (with("/amount/total", json!(99)), is(400, "INVALID_REQUEST", "total")),
        (with("/amount/refund", json!(101)), is(400, "INVALID_REQUEST", "over")),
        (with("/amount/refund", json!(i64::MAX)), is(400, "INVALID_REQUEST", "over")),
        (with("/amount/from", from(9)), is(400, "PARAM_ERROR", "from")),
    ] {
        assert_eq!(refused(&sim, &body).await, expected, "{body}");
    }
    for body in [
        changed(&right, "/out_refund_no", None),
        changed(&right, "/out_trade_no", None),
        changed(&right, "/amount", None),
        with("/amount/refund", json!(0)),
        with("/amount/currency", json!("USD")),
        with("/out_refund_no", json!("a/b")),
        with("/reason", json!("某".repeat(27))),
        with("/funds_account", json!("POCKET")),
        with("/notify_url", json!("nowhere")),
        with("/notify_url", json!("http://127.0.0.1:99999/notify")),
        with("/notify_url", json!("https://127.0.0.1:abc/notify")),
    ] {
        assert_eq!(refund(&sim, &body).await.code(), "PARAM_ERROR", "{body}");
    }
    assert_eq!(get_direct(&sim, &format!("{REFUNDS}/refund1")).await.status, 404);
    assert_eq!(state(&sim, "order1").await, "SUCCESS");
    assert_eq!(refund(&sim, &with("/amount/from", from(10))).await.status, 200);
    let stranger = get(&sim, &format!("{REFUNDS}/refund1?sub_mchid={SUB}")).await;
    assert_eq!((stranger.status, stranger.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let merchant = get_direct(&sim, &format!("{REFUNDS}/refund1?sub_mchid={SUB}")).await;
    assert_eq!((merchant.status, merchant.code().as_str()), (403, "NO_AUTH"));
}

#[tokio::test]
async fn after_fifty_refunds_and_after_a_year_it_is_over() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    paid(&sim, &native("order2")).await;
    for nth in 0..50 {
        assert_eq!(refund(&sim, &request("order1", &format!("refund{nth}"), 1)).await.status, 200, "{nth}");
        sim.clock().advance(60).await;
    }
    assert_eq!(refused(&sim, &request("order1", "refund50", 1)).await, is(400, "INVALID_REQUEST", "count"));
    sim.clock().advance(366 * 86_400).await;
    assert_eq!(refused(&sim, &request("order2", "refund51", 1)).await, is(400, "INVALID_REQUEST", "year"));
}

#[tokio::test]
async fn a_refund_that_cannot_be_delivered_sets_out_again_to_a_bank_card() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    let id = refund(&sim, &request("order1", "refund1", 100)).await.json()["refund_id"].as_str().unwrap().to_owned();
    let path = format!("{REFUNDS}/{id}/apply-abnormal-refund");
    let key = public_key(direct(&sim));
    let seal = |text: &str| key.encrypt(text.as_bytes()).unwrap();
    let right = json!({
        "out_refund_no": "refund1", "type": "USER_BANK_CARD", "bank_type": "CMB_DEBIT",
        "bank_account": seal("6225000000000000"), "real_name": seal("张三"),
    });
    let apply = async |body: &Value| post_direct(&sim, &path, body).await;
    assert_eq!(
        (apply(&right).await.code().as_str(), rule(&sim).await.as_str()),
        ("INVALID_REQUEST", "refund.abnormal")
    );
    let ended = sim.payments().end_refund(&id, RefundEnd::Abnormal).await.unwrap();
    assert_eq!((ended.status, ended.out_refund_no.as_str()), ("ABNORMAL", "refund1"));
    assert_eq!(query(&sim, "refund1").await["status"], "ABNORMAL");

    for (pointer, value, expected) in [
        ("/bank_type", None, "refund.abnormal-card"),
        ("/bank_account", None, "refund.abnormal-card"),
        ("/bank_account", Some(json!("6225000000000000")), "platform.sealed"),
        ("/type", Some(json!("POST")), "description.field"),
        ("/out_refund_no", Some(json!("refund2")), "refund.abnormal"),
    ] {
        assert_eq!(apply(&changed(&right, pointer, value)).await.status, 400, "{pointer}");
        assert_eq!(rule(&sim).await, expected, "{pointer}");
    }
    let again = apply(&right).await.json();
    assert_eq!((&again["status"], &again["channel"]), (&json!("PROCESSING"), &json!("OTHER_BANKCARD")), "{again}");
    sim.clock().advance(20).await;
    assert_eq!(query(&sim, "refund1").await["status"], "SUCCESS");
    let unknown = post_direct(&sim, &format!("{REFUNDS}/503SIM/apply-abnormal-refund"), &right).await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
}

#[tokio::test]
async fn control_ends_a_refund_once() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    refund(&sim, &request("order1", "refund1", 100)).await;
    let end = async |path: &str| control(&sim, "POST", &format!("/refunds/{path}"), "").await;
    assert_eq!(end("refund1/dance").await.json()["error"], "there is no such action");
    assert_eq!(end("refund2/succeed").await.json()["error"], "there is no such refund");
    let done = end("refund1/succeed").await.json();
    assert_eq!((&done["status"], &done["rule"]), (&json!("SUCCESS"), &json!("refund.lifecycle")));
    let again = end("refund1/close").await;
    assert_eq!((again.status, again.json()["error"].as_str()), (409, Some("the refund has ended")));
    assert_eq!(query(&sim, "refund1").await["status"], "SUCCESS");
}

#[tokio::test]
async fn a_service_provider_names_its_sub_merchant() {
    let sim = start().await;
    let order = json!({
        "sp_appid": SP_APPID, "sp_mchid": SP, "sub_mchid": SUB, "description": "某商品", "out_trade_no": "order1",
        "notify_url": "http://127.0.0.1:9/notify", "amount": { "total": 100 },
    });
    assert_eq!(post(&sim, "/v3/pay/partner/transactions/native", &order).await.status, 200);
    sim.payments().pay("order1", weixinpay_simulator::PayerAction::Pay(Default::default())).await.unwrap();
    let right = changed(&request("order1", "refund1", 100), "/sub_mchid", Some(json!(SUB)));
    assert_eq!(post(&sim, REFUNDS, &changed(&right, "/sub_mchid", None)).await.status, 404);
    assert_eq!(post(&sim, REFUNDS, &right).await.status, 200);
    assert_eq!(get(&sim, &format!("{REFUNDS}/refund1?sub_mchid={SUB}")).await.json()["status"], "PROCESSING");
    assert_eq!(get(&sim, &format!("{REFUNDS}/refund1")).await.status, 404);
}

#[tokio::test]
async fn a_refund_is_told_as_captured_answers_tell_it() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let told = refund(&sim, &request("order1", "refund1", 30)).await.json();
    assert_eq!(
        keys(&told),
        "amount channel create_time funds_account out_refund_no out_trade_no promotion_detail refund_id status \
         transaction_id user_received_account"
    );
    assert_eq!(
        told["amount"],
        json!({
            "currency": "CNY", "discount_refund": 0, "from": [], "payer_refund": 30, "payer_total": 100, "refund": 30,
            "refund_fee": 0, "settlement_refund": 30, "settlement_total": 100, "total": 100,
        })
    );
    assert_eq!((&told["funds_account"], &told["promotion_detail"]), (&json!("AVAILABLE"), &json!([])));
    assert_eq!(query(&sim, "refund1").await, told);

    // The answer repeats the request's values, and they are kept.
    sim.clock().advance(60).await;
    let from = json!([{ "account": "AVAILABLE", "amount": 12 }, { "account": "UNAVAILABLE", "amount": 8 }]);
    let named = changed(&request("order1", "refund2", 20), "/amount/from", Some(from.clone()));
    assert_eq!(refund(&sim, &named).await.json()["amount"]["from"], from);
    assert_eq!(query(&sim, "refund2").await["amount"]["from"], from);

    let shared = changed(&native("order2"), "/settle_info", Some(json!({ "profit_sharing": true })));
    paid(&sim, &shared).await;
    assert_eq!(refund(&sim, &request("order2", "refund3", 1)).await.json()["funds_account"], "UNAVAILABLE");
    post_direct(&sim, NATIVE, &native("order3")).await;
    let card = weixinpay_simulator::PayerAction::Pay(weixinpay_simulator::PaidWith::default());
    sim.payments().pay("order3", card).await.unwrap();
    let change = refund(&sim, &request("order3", "refund4", 1)).await.json();
    assert_eq!(change["user_received_account"], "支付用户零钱");
}

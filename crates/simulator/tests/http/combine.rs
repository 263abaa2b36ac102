//! Combined orders: placed, paid, closed and refunded.

use serde_json::{Value, json};
use weixinpay_simulator::{PaidWith, PayerAction, Simulator};

use crate::client::*;

const COMBINE: &str = "/v3/combine-transactions";

fn part(mchid: &str, number: &str, amount: i64) -> Value {
    json!({
        "mchid": mchid, "out_trade_no": number, "description": "腾讯充值中心-QQ会员充值", "attach": "深圳分店",
        "amount": { "total_amount": amount, "currency": "CNY" },
    })
}

/// Two orders of the direct merchant and one of the service provider's own.
fn order(number: &str) -> Value {
    json!({
        "combine_appid": DIRECT_APPID, "combine_mchid": DIRECT, "combine_out_trade_no": number,
        "notify_url": "http://127.0.0.1:9/notify",
        "sub_orders": [part(DIRECT, "part1", 100), part(DIRECT, "part2", 20), part(SP, "part3", 3)],
    })
}

fn pay() -> PayerAction {
    PayerAction::Pay(PaidWith::default())
}

async fn place(sim: &Simulator, body: &Value) -> Reply {
    post_direct(sim, &format!("{COMBINE}/native"), body).await
}

async fn query(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("{COMBINE}/out-trade-no/{number}")).await.json()
}

async fn close(sim: &Simulator, number: &str, parts: &[(&str, &str)]) -> Reply {
    let parts: Vec<_> = parts.iter().map(|(mchid, no)| json!({ "mchid": mchid, "out_trade_no": no })).collect();
    let body = json!({ "combine_appid": DIRECT_APPID, "sub_orders": parts });
    post_direct(sim, &format!("{COMBINE}/out-trade-no/{number}/close"), &body).await
}

const PARTS: [(&str, &str); 3] = [(DIRECT, "part1"), (DIRECT, "part2"), (SP, "part3")];

#[tokio::test]
async fn combined_orders_are_paid_together_and_refunded_one_by_one() {
    let sim = start().await;
    let placed = place(&sim, &order("combined1")).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    let code_url = placed.json()["code_url"].as_str().unwrap().to_owned();
    assert_eq!(place(&sim, &order("combined1")).await.json()["code_url"], code_url.as_str());
    let before = query(&sim, "combined1").await;
    assert_eq!(before["sub_orders"][0]["trade_state"], "NOTPAY");
    assert!(before.get("combine_transaction_id").is_none());

    let alone = sim.payments().pay("part1", pay()).await.unwrap_err();
    assert_eq!(alone.error().en, "the order is a part of a combined order");
    let paid = sim.payments().pay(&code_url, pay()).await.unwrap();
    assert_eq!((paid.trade_state, paid.out_trade_no.as_str()), ("SUCCESS", "combined1"));
    let after = query(&sim, "combined1").await;
    assert_eq!(after["combine_transaction_id"], paid.transaction_id.clone().unwrap());
    let states: Vec<_> = after["sub_orders"].as_array().unwrap().iter().map(|o| o["trade_state"].clone()).collect();
    assert_eq!(states, ["SUCCESS", "SUCCESS", "SUCCESS"]);
    assert_eq!(after["sub_orders"][1]["amount"]["payer_amount"], 20);
    let by_id = format!("{COMBINE}/id/{}", paid.transaction_id.unwrap());
    assert_eq!(get_direct(&sim, &by_id).await.json(), after);
    assert_eq!(get(&sim, &by_id).await.code(), "ORDER_NOT_EXIST", "it is another merchant's");
    assert_eq!(sim.payments().pay("combined1", pay()).await.unwrap_err().error().en, "the order has been paid");
    assert_eq!(close(&sim, "combined1", &PARTS).await.code(), "ORDER_PAID");

    let notices = control(&sim, "GET", "/notifications", "").await.json();
    assert_eq!(notices["notifications"].as_array().unwrap().len(), 1, "one for all: {notices}");
    let refund = json!({ "out_trade_no": "part2", "out_refund_no": "refund1",
        "amount": { "refund": 20, "total": 20, "currency": "CNY" } });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    let refunded = query(&sim, "combined1").await;
    assert_eq!(refunded["sub_orders"][1]["trade_state"], "REFUND");
    assert_eq!(refunded["sub_orders"][0]["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn combined_orders_are_closed_as_a_whole() {
    let sim = start().await;
    place(&sim, &order("combined1")).await;
    let part_of_it = close(&sim, "combined1", &PARTS[..2]).await;
    assert_eq!((part_of_it.status, part_of_it.code().as_str()), (400, "INVALID_REQUEST"));
    assert_eq!(rule(&sim).await, "combine.close-part");
    let single = post_direct(&sim, "/v3/pay/transactions/out-trade-no/part1/close", &json!({ "mchid": DIRECT })).await;
    assert_eq!((single.status, rule(&sim).await.as_str()), (400, "combine.close-part"));
    for _ in 0..2 {
        assert_eq!(close(&sim, "combined1", &PARTS).await.status, 204);
    }
    let closed = query(&sim, "combined1").await;
    assert!(closed["sub_orders"].as_array().unwrap().iter().all(|order| order["trade_state"] == "CLOSED"), "{closed}");
    assert_eq!(place(&sim, &order("combined1")).await.code(), "ORDER_CLOSED");
    assert_eq!(sim.payments().pay("combined1", pay()).await.unwrap_err().error().en, "the order is closed");
    assert_eq!(close(&sim, "nothing", &PARTS).await.code(), "ORDER_NOT_EXIST");
}

#[tokio::test]
async fn a_combined_order_that_breaks_a_rule_is_refused_by_it_and_nothing_of_it_is_placed() {
    let sim = start().await;
    let right = order("combined1");
    let with = |pointer: &str, value: Value| changed(&right, pointer, Some(value));
    for (body, code, expected) in [
        (with("/combine_mchid", json!(SP)), "PARAM_ERROR", "payment.mchid"),
        (with("/combine_appid", json!(SP_APPID)), "APPID_MCHID_NOT_MATCH", "payment.appid-binding"),
        (with("/notify_url", json!("x")), "PARAM_ERROR", "payment.notify-url"),
        (with("/sub_orders", json!([])), "PARAM_ERROR", "description.field"),
        (with("/sub_orders", json!(vec![part(DIRECT, "p1", 1); 51])), "PARAM_ERROR", "description.field"),
        (with("/sub_orders", json!(vec![part(DIRECT, "p1", 1); 2])), "PARAM_ERROR", "combine.numbers"),
        (with("/sub_orders", json!([part("1999999999", "p1", 1)])), "MCH_NOT_EXISTS", "combine.merchant"),
        (with("/sub_orders", json!([part(DIRECT, "p1", 0)])), "PARAM_ERROR", "description.field"),
        (with("/sub_orders/0/sub_mchid", json!(SUB)), "NO_AUTH", "partner.caller"),
        (with("/sub_orders/0/amount/currency", json!("USD")), "PARAM_ERROR", "request.field"),
    ] {
        let reply = place(&sim, &body).await;
        assert_eq!((reply.code().as_str(), rule(&sim).await.as_str()), (code, expected), "{body}");
    }
    let fault = place(&sim, &with("/sub_orders/1/amount/total_amount", json!(0))).await.json();
    assert!(fault["message"].as_str().unwrap().contains("“/body/sub_orders/1/amount/total_amount”"), "{fault}");
    post_direct(&sim, NATIVE, &native("taken1")).await;
    let taken = place(&sim, &with("/sub_orders/2", part(DIRECT, "taken1", 1))).await;
    assert_eq!((taken.status, taken.code().as_str()), (400, "INVALID_REQUEST"));
    assert_eq!(query(&sim, "combined1").await["code"], "ORDER_NOT_EXIST");
    let jsapi = post_direct(&sim, &format!("{COMBINE}/jsapi"), &with("/combine_payer_info", json!({}))).await;
    assert_eq!((jsapi.status, jsapi.code().as_str()), (400, "PARAM_ERROR"));

    assert_eq!(place(&sim, &right).await.status, 200);
    let other = place(&sim, &with("/sub_orders/0/amount/total_amount", json!(1))).await;
    assert_eq!((other.code().as_str(), rule(&sim).await.as_str()), ("INVALID_REQUEST", "payment.repeat"));
}

#[tokio::test]
async fn each_way_of_paying_combined_orders_and_a_service_providers_own() {
    let sim = start().await;
    let sub_order = |number: &str| {
        let part = changed(&part(SP, number, 5), "/sub_mchid", Some(json!(SUB)));
        // The mini program is that of personal collections, whose orders name the payee's authorization.
        let part = changed(&part, "/individual_auth_id", Some(json!("1900000109")));
        changed(&part, "/sub_appid", Some(json!(SUB_APPID)))
    };
    let body = |number: &str| {
        json!({
            "combine_appid": SP_APPID, "combine_mchid": SP, "combine_out_trade_no": format!("c{number}"),
            "notify_url": "http://127.0.0.1:9/notify", "sub_orders": [sub_order(number)],
            "combine_payer_info": { "openid": ONE_AT_SP },
            "scene_info": { "device_id": "POS1:1", "payer_client_ip": "14.17.22.32", "h5_info": { "type": "Wap" } },
        })
    };
    for (kind, field) in [
        ("jsapi", "prepay_id"),
        ("miniprogram", "prepay_id"),
        ("app", "prepay_id"),
        ("h5", "h5_url"),
        ("native", "code_url"),
    ] {
        let answer = post(&sim, &format!("{COMBINE}/{kind}"), &body(kind)).await.json();
        let name = answer[field].as_str().unwrap_or_else(|| panic!("{kind}: {answer}"));
        sim.payments().pay(name, pay()).await.unwrap();
    }
    let paid = get(&sim, &format!("{COMBINE}/out-trade-no/cjsapi")).await.json();
    assert_eq!(paid["combine_payer_info"]["openid"], ONE_AT_SP);
    assert_eq!(paid["sub_orders"][0]["individual_auth_id"], "1900000109");
    assert_eq!(
        (&paid["sub_orders"][0]["sub_mchid"], &paid["scene_info"]["device_id"]),
        (&json!(SUB), &json!("POS1:1"))
    );

    sim.clock().advance(7200).await;
    let body = body("again");
    let first = post(&sim, &format!("{COMBINE}/app"), &body).await.json();
    sim.clock().advance(7200).await;
    assert_eq!(
        sim.payments().pay("cagain", pay()).await.unwrap_err().error().en,
        "the prepay_id, code_url or h5_url has expired"
    );
    let second = post(&sim, &format!("{COMBINE}/app"), &body).await.json();
    assert_ne!(first, second);
    sim.payments().pay(second["prepay_id"].as_str().unwrap(), pay()).await.unwrap();
}

#[tokio::test]
async fn a_combined_payment_that_fails_can_be_tried_again_as_a_whole() {
    let sim = start().await;
    place(&sim, &order("combined1")).await;
    assert_eq!(sim.payments().pay("combined1", PayerAction::Leave).await.unwrap().trade_state, "NOTPAY");
    assert_eq!(sim.payments().pay("combined1", PayerAction::Fail).await.unwrap().trade_state, "NOTPAY");
    let failed = query(&sim, "combined1").await;
    assert!(failed["sub_orders"].as_array().unwrap().iter().all(|order| order["trade_state"] == "NOTPAY"));
    assert_eq!(sim.payments().pay("combined1", pay()).await.unwrap().trade_state, "SUCCESS");
}

#[tokio::test]
async fn a_sensitive_field_is_opened_and_a_wrong_seal_refused() {
    let sim = start().await;
    let key = public_key(sim.merchant(DIRECT).unwrap());
    let seal = |text: &str| key.encrypt(text.as_bytes()).unwrap();
    let order = |number: String| {
        let identity = json!({ "type": "IDCARD", "number": number, "name": seal("张三") });
        let mut order = order("combined1");
        order["combine_payer_info"] = json!({ "identity": identity });
        order
    };
    let clear = place(&sim, &order("110101199003074477".to_owned())).await;
    assert_eq!((clear.status, clear.code().as_str()), (400, "PARAM_ERROR"));
    assert_eq!(sim.journal().await.pop().unwrap().rule, "platform.sealed");
    assert_eq!(place(&sim, &order(seal("110101199003074477"))).await.status, 200);
    // Sealed anew each time, and still the same order.
    assert_eq!(place(&sim, &order(seal("110101199003074477"))).await.status, 200);
    let other = place(&sim, &order(seal("110101199003071234"))).await;
    assert_eq!((other.status, other.code().as_str()), (400, "INVALID_REQUEST"));
}

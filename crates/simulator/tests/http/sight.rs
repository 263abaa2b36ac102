//! The content of the world in control requests.

use serde_json::{Value, json};
use weixinpay_simulator::Simulator;

use crate::client::*;

async fn told(sim: &Simulator, path: &str) -> Value {
    let reply = control(sim, "GET", path, "").await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.json());
    reply.json()
}

#[tokio::test]
async fn merchants_are_told_without_their_secrets() {
    let sim = start().await;
    let merchants = told(&sim, "/merchants").await;
    assert_eq!(merchants["merchants"][0]["mchid"], SP);
    assert_eq!(
        merchants["merchants"][0]["sub_merchants"],
        json!([{ "mchid": SUB, "appids": [SUB_APPID], "payroll_card": true, "balance": 10_000_000, "confirms_transfers": false }])
    );
    let text = merchants.to_string();
    assert!(!text.contains("PRIVATE KEY") && !text.contains("SimulatorApiV3Key"), "{text}");
}

#[tokio::test]
async fn workers_are_told_with_what_they_are_asked_and_never_by_name() {
    let sim = start().await;
    let token = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await.json();
    let token = token["token"].as_str().unwrap();
    let workers = told(&sim, "/workers").await;
    assert_eq!(workers["workers"].as_array().unwrap().len(), 2);
    let one = &workers["workers"][0];
    assert_eq!(
        (&one["name"], &one["register_state"], &one["openids"][SUB_APPID]),
        (&json!("*三"), &json!("REGISTERED"), &json!(ONE))
    );
    assert_eq!(one["asks"][0]["token"], token);
    assert_eq!(one["asks"][0]["verification"]["authenticate_state"], "AUTHENTICATE_PROCESSING");
    assert!(!workers.to_string().contains("张三") && !workers.to_string().contains("110101"));
    assert_eq!(told(&sim, &format!("/workers/{ONE}")).await, told(&sim, "/workers/1").await);

    let ask = told(&sim, &format!("/tokens/{token}")).await;
    assert_eq!((&ask["worker"], &ask["token_state"]), (&json!(1), &json!("FRESH")));
    sim.clock().advance(86_400).await;
    assert_eq!(told(&sim, &format!("/tokens/{token}")).await["token_state"], "EXPIRED");
    assert_eq!(told(&sim, "/workers/1").await["asks"], json!([]), "what has expired is not asked");
    assert_eq!(
        told(&sim, "/workers/1").await["verifications"][0]["failed_reason"],
        "用户未在有效期内完成核身",
        "it has failed by then"
    );
}

#[tokio::test]
async fn orders_refunds_and_batches_are_told_the_newest_first() {
    let sim = start().await;
    let id = paid(&sim, &native("order1")).await;
    sim.clock().advance(1).await;
    let code_url = post_direct(&sim, NATIVE, &native("order2")).await.json()["code_url"].as_str().unwrap().to_owned();
    let orders = told(&sim, "/orders").await;
    assert_eq!(
        (&orders["orders"][0]["out_trade_no"], &orders["orders"][0]["payable"]),
        (&json!("order2"), &json!(true))
    );
    assert_eq!(
        (&orders["orders"][1]["transaction_id"], &orders["orders"][1]["trade_state"]),
        (&json!(id), &json!("SUCCESS"))
    );
    assert_eq!(told(&sim, "/orders?limit=1").await["orders"].as_array().unwrap().len(), 1);

    let encoded: String = code_url.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let bill = told(&sim, &format!("/orders/{encoded}")).await;
    assert_eq!((&bill["out_trade_no"], &bill["total"]), (&json!("order2"), &json!(100)));

    let refund = json!({
        "transaction_id": id, "out_refund_no": "refund1", "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    let refunds = told(&sim, "/refunds").await;
    assert_eq!(
        (&refunds["refunds"][0]["status"], &refunds["refunds"][0]["amount"]),
        (&json!("PROCESSING"), &json!(30))
    );
    sim.clock().advance(60).await;
    assert_eq!(told(&sim, "/refunds").await["refunds"][0]["status"], "SUCCESS");

    let batch = json!({
        "sub_mchid": SUB, "sub_appid": SUB_APPID, "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
        "out_batch_no": "b1", "batch_name": "工资", "batch_remark": "工资", "total_amount": 100, "total_num": 1,
        "transfer_detail_list": [{ "out_detail_no": "d1", "transfer_amount": 100, "transfer_remark": "工资", "openid": ONE }],
        "employment_type": "LONG_TERM_EMPLOYMENT", "employment_scene": "LOGISTICS",
    });
    assert_eq!(post(&sim, "/v3/payroll-card/transfer-batches", &batch).await.status, 200);
    sim.clock().advance(60).await;
    let batches = told(&sim, "/batches").await;
    assert_eq!(
        (&batches["batches"][0]["batch_status"], &batches["batches"][0]["success_amount"]),
        (&json!("FINISHED"), &json!(100))
    );
}

#[tokio::test]
async fn what_is_not_there_or_is_asked_wrongly_is_refused_with_a_hint() {
    let sim = start().await;
    for (method, path, status, error) in [
        ("GET", "/workers/nobody", 404, "no such worker"),
        ("GET", "/workers/0", 404, "no such worker"),
        ("GET", "/workers/3", 404, "no such worker"),
        ("GET", "/tokens/none", 404, "no such token"),
        ("GET", "/orders/none", 404, "no such order"),
        ("GET", "/orders?limit=0", 400, "`limit` must be an integer from 1 to"),
        ("GET", "/orders?limit=1001", 400, "`limit` must be an integer from 1 to"),
        ("GET", "/orders?page=2", 400, "unknown parameter `page`"),
        ("GET", "/refunds/x", 404, "no such control request"),
        ("POST", "/orders", 405, "not allowed"),
        ("DELETE", "/workers", 405, "not allowed"),
    ] {
        let reply = control(&sim, method, path, "").await;
        assert_eq!(reply.status, status, "{method} {path}: {}", reply.json());
        assert!(reply.json()["error"].as_str().unwrap().contains(error), "{}", reply.json());
    }
}

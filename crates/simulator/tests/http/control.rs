//! Control requests, good and broken.

use serde_json::json;
use weixinpay_simulator::{Action, Simulator};

use crate::client::*;

async fn ordered(sim: &Simulator, number: &str) -> String {
    let reply = post(sim, "/v3/payroll-card/authentications/pre-order", &pre_order(number)).await;
    reply.json()["token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_worker_the_clock_the_journal_and_the_reset_are_controlled_by_json() {
    let sim = builder().start().await.unwrap();
    assert!(control(&sim, "GET", "/", "").await.json()["requests"].as_array().unwrap().len() > 5);
    let token = ordered(&sim, "n1").await;
    let opened = control(&sim, "POST", &format!("/tokens/{token}/open"), "").await.json();
    assert_eq!(
        (&opened["token_state"], &opened["authenticate_state"]),
        (&json!("OPENED"), &json!("AUTHENTICATE_PROCESSING"))
    );
    let fail =
        async || control(&sim, "POST", &format!("/tokens/{token}/fail"), r#"{"reason":"光线过暗"}"#).await.json();
    for _ in 0..4 {
        assert_eq!(fail().await["authenticate_state"], "AUTHENTICATE_PROCESSING", "the page offers another try");
    }
    let failed = fail().await;
    assert_eq!(
        (&failed["token_state"], &failed["authenticate_state"]),
        (&json!("USED"), &json!("AUTHENTICATE_FAILED"))
    );
    let result = get(&sim, &format!("/v3/payroll-card/authentications/n1?sub_mchid={SUB}")).await.json();
    assert_eq!(result["authenticate_failed_reason"], "光线过暗");

    let before = sim.clock().now();
    let advanced = control(&sim, "POST", "/clock/advance", r#"{"seconds":3600}"#).await.json();
    assert!(advanced["now"].as_i64().unwrap() >= before + 3600);
    let journal = control(&sim, "GET", "/journal", "").await.json();
    assert_eq!(journal["entries"][0]["rule"], "payroll-card.pre-order-life");
    assert_eq!(journal["entries"][0]["mchid"], SP);
    let fidelity = control(&sim, "GET", "/fidelity", "").await.json();
    let rules = fidelity["rules"].as_array().unwrap();
    let serial = rules.iter().find(|rule| rule["id"] == "gate.serial").unwrap();
    assert!(rules.len() > 40 && serial["rule_zh"].as_str().unwrap().contains("401 SIGN_ERROR"), "{serial}");
    assert!(serial["source_zh"].as_str().unwrap().contains("排障指南"), "{serial}");

    assert_eq!(control(&sim, "POST", "/reset", "").await.status, 200);
    assert!(sim.journal().await.is_empty() && sim.clock().now() < before + 3600);
    assert!(sim.payroll_card().act(&token, Action::Pass).await.unwrap_err().is_not_found());
    ordered(&sim, "n1").await;
}

#[tokio::test]
async fn a_broken_control_request_is_refused_with_an_error_and_a_hint() {
    let sim = builder().start().await.unwrap();
    let token = ordered(&sim, "n1").await;
    let act = |action: &str| format!("/tokens/{token}/{action}");
    let (pass, fail, authorize) = (act("pass"), act("fail"), act("authorize"));
    let dance = act("dance");
    let cases = [
        ("POST", "/clock/advance", "{\"seconds\":", 400, "not JSON"),
        ("POST", "/clock/advance", "[1]", 400, "not an object"),
        ("POST", "/clock/advance", "", 400, "`seconds` is missing"),
        ("POST", "/clock/advance", r#"{"seconds":-1}"#, 400, "must be an integer"),
        ("POST", "/clock/advance", r#"{"seconds":1.5}"#, 400, "must be an integer"),
        ("POST", "/clock/advance", r#"{"seconds":"60"}"#, 400, "must be an integer"),
        ("POST", "/clock/advance", r#"{"seconds":18446744073709551615}"#, 400, "that far"),
        ("POST", "/reset", "\u{fffd}", 400, "not JSON"),
        ("POST", "/tokens/no-such-token/pass", "", 404, "no such token"),
        ("POST", &dance, "", 404, "no such action"),
        ("POST", &fail, r#"{"reason":7}"#, 400, "must be a string"),
        ("POST", &fail, r#"{"reason":""}"#, 400, "empty or too long"),
        ("POST", &pass, r#"{"reason":"x"}"#, 400, "does not go with"),
        ("POST", &pass, "{", 400, "not JSON"),
        ("POST", &authorize, "", 409, "nothing to authorize"),
        ("GET", &pass, "", 405, "not allowed"),
        ("POST", "/journal", "", 405, "not allowed"),
        ("GET", "/reset", "", 405, "not allowed"),
        ("POST", "/workers/nobody/close", "", 404, "no worker"),
        ("POST", "/workers/onqOjjmo8wmTOOtSKwXtGjg9Gb58/withdraw", "", 400, "`sub_mchid` is missing"),
        ("GET", "/nothing", "", 404, "no such control request"),
    ];
    for (method, path, body, status, error) in cases {
        let reply = control(&sim, method, path, body).await;
        let json = reply.json();
        assert_eq!(reply.status, status, "{method} {path} {body}: {json}");
        assert!(json["error"].as_str().unwrap().contains(error), "{json}");
        assert!(json["hint"].as_str().unwrap().len() > 5, "{json}");
    }
    let large = control(&sim, "POST", "/reset", &" ".repeat(70_000)).await;
    assert_eq!((large.status, large.json()["error"].as_str()), (413, Some("the body is too large")));
    // Nothing of this changed anything.
    assert_eq!(
        sim.payroll_card().act(&token, Action::Pass).await.unwrap().authenticate_state,
        Some("AUTHENTICATE_SUCCESS")
    );
}

#[tokio::test]
async fn the_journal_tells_bodies_apart_without_keeping_them() {
    let sim = builder().start().await.unwrap();
    for number in ["order1", "order1", "order2"] {
        assert_eq!(post_direct(&sim, NATIVE, &native(number)).await.status, 200);
    }
    get_direct(&sim, &format!("/v3/pay/transactions/out-trade-no/order1?mchid={DIRECT}")).await;
    let digests: Vec<String> = sim.journal().await.into_iter().map(|entry| entry.body_digest).collect();
    assert_eq!(digests[0].len(), 16);
    assert!(digests[0] == digests[1] && digests[0] != digests[2], "{digests:?}");
    assert_eq!(digests[3], "", "there was no body");
}

#[tokio::test]
async fn a_control_error_is_in_the_language_that_is_asked_for() {
    let sim = builder().start().await.unwrap();
    let said = async |path: &str, accept: &str| {
        let reply =
            raw(&sim, "GET", &format!("/_sim{path}"), &[("Accept-Language".to_owned(), accept.to_owned())], b"").await;
        reply.json()["error"].as_str().unwrap().to_owned()
    };
    let (en, zh) = ("there is no such order", "没有这个订单");
    for (path, accept, error) in [
        ("/orders/none", "", en),
        ("/orders/none", "*", en),
        ("/orders/none", "zh-CN", zh),
        ("/orders/none?lang=zh", "", zh),
        ("/orders/none?lang=zh_CN.UTF-8", "en", zh),
        ("/orders/none?lang=en", "zh-CN", en),
        ("/orders?limit=0&lang=zh", "en", "`limit` 应为 1 到 1000 的整数"),
    ] {
        assert_eq!(said(path, accept).await, error, "{path} {accept}");
    }
}

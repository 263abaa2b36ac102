//! Strict fidelity: nothing is answered by a rule that is only assumed.

use serde_json::json;
use weixinpay_simulator::{Action, Evidence, PaidWith, PayerAction, RefundEnd, fidelity};

use crate::client::*;

#[tokio::test]
async fn a_strict_simulator_refuses_what_is_assumed_and_names_the_rule_and_what_else_is_possible() {
    let sim = builder().strict_fidelity(true).start().await.unwrap();
    let reply = post(&sim, "/v3/payroll-card/tokens", &json!({})).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"), "what is documented is answered");
    assert_eq!(post(&sim, "/v3/security/echo", &json!({ "echo_message": "a" })).await.status, 200);

    let mut order = pre_order("n1");
    order["openid"] = "nobody".into();
    let reply = post(&sim, "/v3/payroll-card/authentications/pre-order", &order).await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "SIMULATOR_ASSUMPTION"));
    assert!(reply.is_signed_by(&public_key(sp(&sim))));
    let message = reply.json()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("payroll-card.openid；其他可能：400 INVALID_REQUEST，商家转账即如此"), "{message}");
    let entry = sim.journal().await.pop().unwrap();
    assert_eq!(entry.rule, "simulator.strict-fidelity");
    assert!(entry.diagnosis.unwrap().en.contains("wxp sim fidelity payroll-card.openid"));
    // From the description alone.
    let reply = get(&sim, "/v3/merchant-service/complaints-v2?begin_date=2019-01-01&end_date=2019-01-01").await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "SIMULATOR_ASSUMPTION"));
    // A drill does what it says.
    sim.faults().set("http.503,nth=1").await.unwrap();
    assert_eq!(post(&sim, "/v3/security/echo", &json!({ "echo_message": "a" })).await.status, 503);
}

#[tokio::test]
async fn what_a_test_brings_about_is_no_assumption_and_what_is_concluded_from_it_may_be() {
    let sim = builder().strict_fidelity(true).start().await.unwrap();
    let pre_order = async |number: &str| {
        let reply = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order(number)).await;
        reply.json()["token"].as_str().unwrap().to_owned()
    };
    let passed = pre_order("n1").await;
    assert_eq!(
        sim.payroll_card().act(&passed, Action::Pass).await.unwrap().authenticate_state,
        Some("AUTHENTICATE_SUCCESS")
    );
    // The result of a verification is unknown if its worker withdrew after the order.
    let withdrawn = pre_order("n2").await;
    sim.payroll_card().withdraw(ONE, SUB).await.unwrap();
    let refused = sim.payroll_card().act(&withdrawn, Action::Pass).await.unwrap_err();
    assert!(refused.is_assumption() && refused.hint().en.contains("payroll-card.withdrawn"), "{refused}");
    assert!(refused.hint().en.contains("it goes on, as the order was accepted before"), "{refused}");
    let reply = control(&sim, "POST", &format!("/tokens/{withdrawn}/pass"), "").await;
    assert_eq!((reply.status, &reply.json()["error"]), (501, &json!("the effect of this action is only assumed")));
    // Other simulators say what they conclude.
    let sim = builder().start().await.unwrap();
    let order = post(&sim, "/v3/payroll-card/authentications/pre-order", &self::pre_order("n1")).await.json();
    sim.payroll_card().withdraw(ONE, SUB).await.unwrap();
    let concluded = sim.payroll_card().act(order["token"].as_str().unwrap(), Action::Pass).await.unwrap_err();
    assert!(!concluded.is_assumption() && concluded.error().en.contains("not authorized any more"), "{concluded}");
}

#[tokio::test]
async fn a_strict_simulator_pays_refunds_and_transfers() {
    let sim = builder().strict_fidelity(true).start().await.unwrap();
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": "d", "out_trade_no": "order1",
        "notify_url": "https://example.com/n", "amount": { "total": 100 },
    });
    assert_eq!(post_direct(&sim, "/v3/pay/transactions/native", &order).await.status, 200);
    sim.payments().pay("order1", PayerAction::Pay(PaidWith::default())).await.unwrap();
    let refund = json!({
        "out_trade_no": "order1", "out_refund_no": "r1", "amount": { "refund": 100, "total": 100, "currency": "CNY" },
    });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    assert_eq!(sim.payments().end_refund("r1", RefundEnd::Succeed).await.unwrap().status, "SUCCESS");
    let batch = json!({
        "sub_mchid": SUB, "sub_appid": "wxa1111111", "out_batch_no": "b1",
        "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_name": "b", "batch_remark": "b",
        "total_amount": 100, "total_num": 1,
        "transfer_detail_list": [{
            "out_detail_no": "d1", "transfer_amount": 100, "transfer_remark": "r", "openid": ONE,
        }],
    });
    assert_eq!(post(&sim, "/v3/payroll-card/transfer-batches", &batch).await.status, 200);
    sim.clock().advance(3).await;
    sim.payroll_card().return_transfer("b1", "d1").await.unwrap();
    let path = "/v3/partner-transfer/batches/out-batch-no/b1/details/out-detail-no/d1";
    assert_eq!(get(&sim, path).await.code(), "SIMULATOR_ASSUMPTION", "what a detail tells is assumed");
}

#[test]
fn no_more_is_assumed_than_there_is_evidence_for() {
    let assumed = fidelity().into_iter().filter(|rule| rule.evidence == Evidence::Assumed && !rule.is_own()).count();
    // A contributor who adds one looks for evidence first, and merges what is the same.
    assert!(assumed <= 5, "{assumed} rules are assumed");
}

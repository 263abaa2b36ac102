//! Strict fidelity: nothing is answered by a rule that is only assumed.

use serde_json::json;
use weixinpay_simulator::{Evidence, Simulator, fidelity};

use crate::client::*;

#[tokio::test]
async fn a_strict_simulator_refuses_what_is_assumed_and_names_the_rule_and_what_else_is_possible() {
    let sim = Simulator::builder().strict_fidelity(true).start().await.unwrap();
    let reply = post(&sim, "/v3/payroll-card/tokens", &json!({})).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"), "what is documented is answered");
    assert_eq!(post(&sim, "/v3/security/echo", &json!({ "echo_message": "a" })).await.status, 200);

    let mut order = pre_order("n1");
    order["openid"] = "nobody".into();
    let reply = post(&sim, "/v3/payroll-card/authentications/pre-order", &order).await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "SIMULATOR_ASSUMPTION"));
    assert!(reply.is_signed_by(&public_key(sp(&sim))));
    let message = reply.json()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("payroll-card.openid") && message.contains("404, or OPENID_MISMATCH"), "{message}");
    let entry = sim.journal().await.pop().unwrap();
    assert_eq!(entry.rule, "simulator.strict-fidelity");
    assert!(entry.diagnosis.unwrap().contains("wxp sim fidelity payroll-card.openid"));
    // From the description alone.
    let reply = get(&sim, "/v3/merchant-service/complaints-v2?begin_date=2019-01-01&end_date=2019-01-01").await;
    assert_eq!((reply.status, reply.code().as_str()), (501, "SIMULATOR_ASSUMPTION"));
    // A drill does as it is told.
    sim.drill("http.503,nth=1").await.unwrap();
    assert_eq!(post(&sim, "/v3/security/echo", &json!({ "echo_message": "a" })).await.status, 503);
}

#[tokio::test]
async fn what_a_strict_simulator_refuses_is_not_carried_out() {
    let batch = json!({
        "sub_mchid": SUB, "sub_appid": "wxa1111111", "out_batch_no": "b1",
        "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_name": "b", "batch_remark": "b",
        "total_amount": 100, "total_num": 1,
        "transfer_detail_list": [{
            "out_detail_no": "d1", "transfer_amount": 100, "transfer_remark": "r",
            "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
        }],
    });
    let directory = tempfile::tempdir().unwrap();
    let start = |strict| Simulator::builder().data(directory.path()).strict_fidelity(strict).start();
    let sim = start(true).await.unwrap();
    let refused = post(&sim, "/v3/payroll-card/transfer-batches", &batch).await;
    assert_eq!((refused.status, refused.code().as_str()), (501, "SIMULATOR_ASSUMPTION"));
    sim.shutdown().await;
    let sim = start(false).await.unwrap();
    let path = "/v3/partner-transfer/batches/out-batch-no/b1?need_query_detail=false";
    assert_eq!(get(&sim, path).await.status, 404);
    assert_eq!(post(&sim, "/v3/payroll-card/transfer-batches", &batch).await.status, 200);
    assert_eq!(get(&sim, path).await.status, 200);
}

#[test]
fn no_more_is_assumed_than_there_is_evidence_for() {
    let assumed = fidelity().into_iter().filter(|rule| rule.evidence == Evidence::Assumed && !rule.is_own()).count();
    // Whoever adds one looks for evidence first, and merges what is the same.
    assert!(assumed <= 36, "{assumed} rules are assumed");
}

//! 微工卡核身预下单, from the order to the result.
mod common;

use common::*;
use weixinpay_simulator::{Action, Simulator};

#[tokio::test]
async fn a_signed_pre_order_is_answered_signed_and_leads_to_a_result() {
    let sim = Simulator::builder().start().await.unwrap();
    let reply = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    let order = reply.json();
    assert_eq!(reply.status, 200, "{order}");
    assert!(reply.is_signed_by(&public_key(sp(&sim))));
    assert_eq!(order["expires_in"], 300);
    assert_eq!(order["mchid"], SP);
    let request_id = reply.header("request-id").unwrap();
    assert!(request_id.starts_with("SIM") && request_id.ends_with("-0"), "{request_id}");

    let target = format!("/v3/payroll-card/authentications/n1?sub_mchid={SUB}");
    assert_eq!(get(&sim, &target).await.json()["authenticate_state"], "AUTHENTICATE_PROCESSING");
    let token = order["token"].as_str().unwrap();
    let acted = sim.act(token, Action::Pass).await.unwrap();
    assert_eq!(acted.authenticate_state, Some("AUTHENTICATE_SUCCESS"));
    let result = get(&sim, &target).await.json();
    assert_eq!(result["authenticate_state"], "AUTHENTICATE_SUCCESS");
    assert_eq!(result["authenticate_source"], SUB_APPID);
    assert!(result["authenticate_time"].as_str().unwrap().ends_with("+08:00"));
}

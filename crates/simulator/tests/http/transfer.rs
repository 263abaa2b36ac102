//! Transfer batches and their queries.

use serde_json::{Value, json};
use weixinpay_core::PrivateKey;
use weixinpay_simulator::{Action, Simulator};

use crate::client::*;

pub(crate) const BATCHES: &str = "/v3/payroll-card/transfer-batches";
pub(crate) const QUERY: &str = "/v3/partner-transfer/batches";

async fn start() -> Simulator {
    builder().start().await.unwrap()
}

pub(crate) fn detail(number: &str, amount: i64, openid: &str, name: Option<String>) -> Value {
    let mut detail =
        json!({ "out_detail_no": number, "transfer_amount": amount, "transfer_remark": "工资", "openid": openid });
    if let Some(name) = name {
        detail["user_name"] = name.into();
    }
    detail
}

pub(crate) fn batch(number: &str, details: &[Value]) -> Value {
    let total: i64 = details.iter().map(|detail| detail["transfer_amount"].as_i64().unwrap()).sum();
    json!({
        "sub_mchid": SUB, "sub_appid": SUB_APPID, "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
        "out_batch_no": number, "batch_name": "十一月工资", "batch_remark": "十一月工资", "total_amount": total,
        "total_num": details.len(), "transfer_detail_list": details,
        "employment_type": "LONG_TERM_EMPLOYMENT", "employment_scene": "LOGISTICS",
    })
}

pub(crate) async fn query(sim: &Simulator, number: &str, extra: &str) -> Value {
    get(sim, &format!("{QUERY}/out-batch-no/{number}?need_query_detail={extra}")).await.json()
}

#[tokio::test]
async fn a_batch_is_accepted_processed_and_finished_with_an_outcome_for_each_detail() {
    let sim = start().await;
    let name = |name: &str| Some(seal(&sim, name));
    let details = [
        detail("d1", 300_000, ONE, name("张三")),
        detail("d2", 200, ONE, name("张四")),
        detail("d3", 30, TWO, name("李四")),
        detail("d4", 40, "nobody", name("王五")),
    ];
    let accepted = post(&sim, BATCHES, &batch("b1", &details)).await.json();
    let batch_id = accepted["batch_id"].as_str().unwrap().to_owned();
    assert!(batch_id.starts_with("103099") && accepted["create_time"].is_string(), "{accepted}");
    sim.clock().advance(10).await;

    let done = get(&sim, &format!("{QUERY}/batch-id/{batch_id}?need_query_detail=true")).await.json();
    assert_eq!(done["batch_status"], "FINISHED");
    assert_eq!((&done["success_amount"], &done["success_num"]), (&json!(300_000), &json!(1)));
    assert_eq!((&done["fail_amount"], &done["fail_num"]), (&json!(270), &json!(3)));
    assert_eq!(done["transfer_detail_list"].as_array().unwrap().len(), 4);
    let failed = query(&sim, "b1", "true&detail_status=FAIL&limit=20").await;
    assert_eq!(failed["transfer_detail_list"].as_array().unwrap().len(), 3);
    for (number, reason) in
        [("d2", "NAME_NOT_CORRECT"), ("d3", "PAY_ROLL_CARD_USER_NOT_OPEN"), ("d4", "OPENID_INVALID")]
    {
        let answer = get(&sim, &format!("{QUERY}/out-batch-no/b1/details/out-detail-no/{number}")).await.json();
        assert_eq!((&answer["detail_status"], &answer["fail_reason"]), (&json!("FAIL"), &json!(reason)));
    }
    let detail_id = done["transfer_detail_list"][0]["detail_id"].as_str().unwrap();
    let paid = get(&sim, &format!("{QUERY}/batch-id/{batch_id}/details/detail-id/{detail_id}")).await.json();
    assert_eq!((&paid["detail_status"], &paid["transfer_amount"]), (&json!("SUCCESS"), &json!(300_000)));
    let key = PrivateKey::from_pem(&sp(&sim).private_key_pem).unwrap();
    assert_eq!(key.decrypt(paid["username"].as_str().unwrap()).unwrap().expose(), Some("张三"));
    assert_eq!(paid["appid"], SUB_APPID);
}

#[tokio::test]
async fn the_cards_state_when_the_batch_is_paid_decides() {
    let sim = start().await;
    post(&sim, BATCHES, &batch("b1", &[detail("d1", 1, ONE, None)])).await;
    sim.clock().advance(3).await;
    sim.payroll_card().withdraw(ONE, SUB).await.unwrap();
    post(&sim, BATCHES, &batch("b2", &[detail("d1", 1, ONE, None)])).await;
    sim.clock().advance(3).await;
    sim.payroll_card().close_card(ONE).await.unwrap();
    post(&sim, BATCHES, &batch("b3", &[detail("d1", 1, ONE, None)])).await;
    sim.clock().advance(3).await;
    for (number, reason) in [
        ("b1", json!(null)),
        ("b2", json!("PAY_ROLL_CARD_UNAUTHORIZED")),
        ("b3", json!("PAY_ROLL_CARD_ALREADY_LOGOUT")),
    ] {
        let answer = get(&sim, &format!("{QUERY}/out-batch-no/{number}/details/out-detail-no/d1")).await.json();
        assert_eq!(answer["fail_reason"], reason, "{number}");
    }
}

#[tokio::test]
async fn a_repeated_batch_is_the_same_batch_and_a_changed_one_is_refused() {
    let sim = start().await;
    let details = [detail("d1", 100, ONE, Some(seal(&sim, "张三")))];
    let first = post(&sim, BATCHES, &batch("b1", &details)).await.json();
    // The name is encrypted anew, as a client does that builds the request again.
    let details = [detail("d1", 100, ONE, Some(seal(&sim, "张三")))];
    assert_eq!(post(&sim, BATCHES, &batch("b1", &details)).await.json(), first);
    let changed = [detail("d1", 101, ONE, Some(seal(&sim, "张三")))];
    let reply = post(&sim, BATCHES, &batch("b1", &changed)).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "INVALID_REQUEST"));
    assert!(reply.header("request-id").unwrap().ends_with("-268498688"));
}

#[tokio::test]
async fn a_batch_that_breaks_a_rule_is_refused_by_it() {
    let sim = start().await;
    let name = || Some(seal(&sim, "张三"));
    let plain = [detail("d1", 100, ONE, None), detail("d2", 200, ONE, None)];
    let right = batch("b1", &plain);
    let with = |field: &str, value: Value| {
        let mut body = right.clone();
        body[field] = value;
        body
    };
    let mut without_appid = right.clone();
    without_appid.as_object_mut().unwrap().remove("sub_appid");
    let cases = [
        (with("total_amount", json!(301)), "PARAM_ERROR", "transfer.sums"),
        (with("total_num", json!(3)), "PARAM_ERROR", "transfer.sums"),
        (with("total_num", json!(0)), "PARAM_ERROR", "description.field"),
        (with("transfer_detail_list", json!([])), "PARAM_ERROR", "description.field"),
        (with("transfer_detail_list", json!([1])), "PARAM_ERROR", "description.field"),
        (with("authorization_type", json!("X")), "PARAM_ERROR", "description.field"),
        (with("authorization_type", json!("FUND_AUTHORIZATION_TYPE")), "PARAM_ERROR", "transfer.appid"),
        (without_appid, "PARAM_ERROR", "transfer.appid"),
        (with("sub_appid", json!(SP_APPID)), "APPID_MCHID_NOT_MATCH", "payroll-card.appid-binding"),
        (with("out_batch_no", json!("b-1")), "PARAM_ERROR", "description.field"),
        (with("sub_mchid", json!("2")), "NO_AUTH", "partner.sub-merchant"),
        (batch("b1", &[plain[0].clone(), plain[0].clone()]), "PARAM_ERROR", "transfer.detail-no-unique"),
        (batch("b1", &[detail("d1", 1, ONE, name()), plain[1].clone()]), "PARAM_ERROR", "transfer.names-all-or-none"),
        (batch("b1", &[detail("d1", 200_000, ONE, None)]), "PARAM_ERROR", "transfer.name-needed"),
        (batch("b1", &[detail("d1", 29, ONE, name())]), "PARAM_ERROR", "transfer.name-not-allowed"),
        (batch("b1", &[detail("d1", 0, ONE, None)]), "PARAM_ERROR", "description.field"),
        (batch("b1", &[detail("d1", 10_000_001, ONE, name())]), "NOT_ENOUGH", "transfer.balance"),
    ];
    for (body, code, rule) in cases {
        let reply = post(&sim, BATCHES, &body).await;
        assert_eq!((reply.code().as_str(), sim.journal().await.pop().unwrap().rule.as_str()), (code, rule), "{body}");
    }
    let many: Vec<_> = (0..3001).map(|nth| detail(&format!("d{nth}"), 1, ONE, None)).collect();
    assert_eq!(post(&sim, BATCHES, &batch("b1", &many)).await.status, 400);
    assert_eq!(post(&sim, BATCHES, &batch("b1", &many[..3000])).await.status, 200);
    sim.clock().advance(3).await;
    assert_eq!(query(&sim, "b1", "false").await["success_num"], 3000);
    let page = query(&sim, "b1", "true&offset=2990&limit=100").await;
    assert_eq!(page["transfer_detail_list"].as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn what_failed_returns_to_the_balance() {
    let sim = start().await;
    let all = 10_000_000;
    let to_nobody = [detail("d1", all, "nobody", Some(seal(&sim, "王五")))];
    assert_eq!(post(&sim, BATCHES, &batch("b1", &to_nobody)).await.status, 200);
    sim.clock().advance(1).await;
    assert_eq!(post(&sim, BATCHES, &batch("b2", &[detail("d1", 1, ONE, None)])).await.code(), "NOT_ENOUGH");
    sim.clock().advance(3).await;
    let paid = [detail("d1", all, ONE, Some(seal(&sim, "张三")))];
    assert_eq!(post(&sim, BATCHES, &batch("b2", &paid)).await.status, 200);
    sim.clock().advance(3).await;
    assert_eq!(query(&sim, "b2", "false").await["success_amount"], all);
    assert_eq!(post(&sim, BATCHES, &batch("b3", &[detail("d1", 1, ONE, None)])).await.code(), "NOT_ENOUGH");
}

#[tokio::test]
async fn funds_are_authorized_under_the_service_providers_app() {
    let sim = start().await;
    let mut body = batch("b1", &[detail("d1", 1, ONE_AT_SP, None)]);
    body["authorization_type"] = json!("FUND_AUTHORIZATION_TYPE");
    body["sp_appid"] = json!(SP_APPID);
    body.as_object_mut().unwrap().remove("sub_appid");
    assert_eq!(post(&sim, BATCHES, &body).await.status, 200);
    sim.clock().advance(3).await;
    let done = query(&sim, "b1", "false").await;
    assert_eq!((&done["success_num"], &done["sp_appid"]), (&json!(1), &json!(SP_APPID)));
}

#[tokio::test]
async fn queries_that_find_nothing_or_ask_wrongly_are_refused() {
    let sim = start().await;
    post(&sim, BATCHES, &batch("b1", &[detail("d1", 1, ONE, None)])).await;
    for target in [
        "out-batch-no/b2?need_query_detail=false",
        "batch-id/b1?need_query_detail=false",
        "out-batch-no/b1/details/out-detail-no/d2",
        "batch-id/x/details/detail-id/d1",
    ] {
        let reply = get(&sim, &format!("{QUERY}/{target}")).await;
        assert_eq!((reply.status, reply.code().as_str()), (404, "RESOURCE_NOT_EXISTS"), "{target}");
    }
    for extra in ["", "?need_query_detail=yes", "?need_query_detail=true&limit=19", "?need_query_detail=true&limit=101"]
    {
        assert_eq!(get(&sim, &format!("{QUERY}/out-batch-no/b1{extra}")).await.status, 400, "{extra}");
    }
    sim.clock().advance(31 * 86_400).await;
    assert_eq!(get(&sim, &format!("{QUERY}/out-batch-no/b1?need_query_detail=false")).await.status, 404);
    assert_eq!(sim.journal().await.pop().unwrap().rule, "transfer.window");
}

#[tokio::test]
async fn a_worker_who_authorizes_in_time_is_paid() {
    let sim = start().await;
    let token = json!({
        "openid": TWO, "sub_mchid": SUB, "sub_appid": SUB_APPID, "employment_type": "LONG_TERM_EMPLOYMENT",
        "user_name": seal(&sim, "李四"), "id_card_number": seal(&sim, "110101199003071234"),
    });
    let issued = post(&sim, "/v3/payroll-card/tokens", &token).await.json();
    post(&sim, BATCHES, &batch("b1", &[detail("d1", 1, TWO, None)])).await;
    sim.clock().advance(3).await;
    sim.payroll_card().act(issued["token"].as_str().unwrap(), Action::Authorize).await.unwrap();
    post(&sim, BATCHES, &batch("b2", &[detail("d1", 1, TWO, None)])).await;
    sim.clock().advance(3).await;
    assert_eq!(query(&sim, "b1", "false").await["fail_num"], 1);
    assert_eq!(query(&sim, "b2", "false").await["success_num"], 1);
}

#[tokio::test]
async fn what_was_paid_comes_back_from_the_bank_once_and_returns_to_the_balance() {
    let sim = start().await;
    let worker = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
    let details = [detail("d1", 100, worker, None), detail("d2", 30, worker, None)];
    assert_eq!(post(&sim, BATCHES, &batch("b1", &details)).await.status, 200);
    let early = sim.payroll_card().return_transfer("b1", "d1").await.unwrap_err();
    assert_eq!(early.error().en, "the detail has not been paid");
    sim.clock().advance(3).await;
    sim.payroll_card().return_transfer("b1", "d1").await.unwrap();
    let again = control(&sim, "POST", "/transfers/b1/d1/return", "").await;
    assert_eq!((again.status, &again.json()["error"]), (409, &json!("the detail has not been paid")));
    let found = query(&sim, "b1", "true&detail_status=ALL").await;
    assert_eq!((&found["success_amount"], &found["success_num"]), (&json!(30), &json!(1)));
    assert_eq!((&found["fail_amount"], &found["fail_num"]), (&json!(100), &json!(1)));
    let path = format!("{QUERY}/out-batch-no/b1/details/out-detail-no/d1");
    let returned = get(&sim, &path).await.json();
    assert_eq!((&returned["detail_status"], &returned["fail_reason"]), (&json!("REFUND"), &json!(null)));
    let filtered = query(&sim, "b1", "true&detail_status=REFUND").await;
    assert_eq!(filtered["transfer_detail_list"].as_array().unwrap().len(), 1);
    assert!(sim.payroll_card().return_transfer("b1", "d9").await.unwrap_err().is_not_found());
    assert!(sim.payroll_card().return_transfer("b9", "d1").await.unwrap_err().is_not_found());
    // All but what stayed paid can be spent: 10,000,000 fen less 30.
    let rest = |number, amount| batch(number, &[detail("d1", amount, worker, Some(seal(&sim, "张三")))]);
    assert_eq!(post(&sim, BATCHES, &rest("b2", 9_999_971)).await.code(), "NOT_ENOUGH");
    assert_eq!(post(&sim, BATCHES, &rest("b3", 9_999_970)).await.status, 200);
}

//! Payroll Card by its operations, from an unknown worker to a policy.

use serde_json::{Value, json};
use weixinpay_core::Date;
use weixinpay_simulator::{Action, Simulator};

use crate::client::*;

const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";
const WITH_AUTH: &str = "/v3/payroll-card/authentications/pre-order-with-auth";
const TOKENS: &str = "/v3/payroll-card/tokens";

/// The status, the code and the rule of the last answer.
async fn refused(sim: &Simulator, path: &str, body: &Value) -> (u16, String, String) {
    let reply = post(sim, path, body).await;
    assert!(reply.is_signed_by(&public_key(sp(sim))), "every refusal but 401 is signed");
    (reply.status, reply.code(), sim.journal().await.pop().unwrap().rule)
}

fn is(status: u16, code: &str, rule: &str) -> (u16, String, String) {
    (status, code.to_owned(), format!("payroll-card.{rule}"))
}

/// The body with one field changed, or left out.
fn but(body: &Value, field: &str, value: Option<Value>) -> Value {
    let mut body = body.clone();
    match value {
        Some(value) => body[field] = value,
        None => drop(body.as_object_mut().unwrap().remove(field)),
    }
    body
}

/// A request for a token, or with what is added a pre-order with authorization, about worker two.
fn about_two(sim: &Simulator) -> Value {
    json!({
        "openid": TWO, "sub_mchid": SUB, "sub_appid": SUB_APPID, "employment_type": "SHORT_TERM_EMPLOYMENT",
        "user_name": seal(sim, "李四"), "id_card_number": seal(sim, "110101199003071234"),
    })
}

fn with_auth(sim: &Simulator, number: &str) -> Value {
    let mut body = about_two(sim);
    for (field, value) in [("authenticate_number", number), ("project_name", "某项目"), ("employer_name", "某单位")]
    {
        body[field] = value.into();
    }
    body
}

async fn result(sim: &Simulator, number: &str) -> Value {
    get(sim, &format!("/v3/payroll-card/authentications/{number}?sub_mchid={SUB}")).await.json()
}

async fn relation(sim: &Simulator, openid: &str) -> Value {
    get(sim, &format!("/v3/payroll-card/relations/{openid}?sub_mchid={SUB}&sub_appid={SUB_APPID}")).await.json()
}

fn token(reply: &Value) -> &str {
    reply["token"].as_str().unwrap_or_else(|| panic!("{reply}"))
}

#[tokio::test]
async fn a_signed_pre_order_is_answered_signed_and_leads_to_a_result() {
    let sim = start().await;
    let reply = post(&sim, PRE_ORDER, &pre_order("n1")).await;
    let order = reply.json();
    assert_eq!(reply.status, 200, "{order}");
    assert!(reply.is_signed_by(&public_key(sp(&sim))));
    assert_eq!((&order["expires_in"], &order["mchid"], &order["openid"]), (&json!(300), &json!(SP), &json!(ONE)));
    let request_id = reply.header("request-id").unwrap();
    assert!(request_id.starts_with("SIM") && request_id.ends_with("-0"), "{request_id}");
    assert!(token(&order).contains("SIM") && token(&order).len() <= 64);

    assert_eq!(result(&sim, "n1").await["authenticate_state"], "AUTHENTICATE_PROCESSING");
    let acted = sim.payroll_card().act(token(&order), Action::Pass).await.unwrap();
    assert_eq!(acted.authenticate_state, Some("AUTHENTICATE_SUCCESS"));
    let result = result(&sim, "n1").await;
    assert_eq!(result["authenticate_state"], "AUTHENTICATE_SUCCESS");
    assert_eq!(result["authenticate_source"], SUB_APPID);
    assert_eq!(result["authenticate_type"], "SIGN_IN");
    assert!(result["authenticate_time"].as_str().unwrap().ends_with("+08:00"));

    let again = sim.payroll_card().act(token(&order), Action::Pass).await.unwrap_err();
    assert_eq!(again.error().en, "the token has been used");
}

#[tokio::test]
async fn the_worker_can_be_named_by_the_service_providers_app() {
    let sim = start().await;
    let order = json!({
        "openid": ONE_AT_SP, "sub_mchid": SUB, "appid": SP_APPID, "authenticate_number": "n1",
        "project_name": "a", "employer_name": "b",
    });
    assert_eq!(post(&sim, PRE_ORDER, &order).await.status, 200);
    assert_eq!(result(&sim, "n1").await["authenticate_source"], SP_APPID);
    let both = but(&but(&order, "sub_appid", Some(json!(SUB_APPID))), "authenticate_number", Some(json!("n2")));
    assert_eq!(post(&sim, PRE_ORDER, &both).await.status, 200);
}

#[tokio::test]
async fn a_pre_order_that_breaks_a_rule_is_refused_by_it() {
    let sim = start().await;
    let right = pre_order("n1");
    let field = |field: &str, value: Value| but(&right, field, Some(value));
    let cases = [
        (field("sub_appid", json!("wx0000000000000000")), is(400, "APPID_MCHID_NOT_MATCH", "appid-binding")),
        (field("appid", json!(SUB_APPID)), is(400, "APPID_MCHID_NOT_MATCH", "appid-binding")),
        (field("openid", json!("nobody")), is(400, "PARAM_ERROR", "openid")),
        (field("openid", json!(ONE_AT_SP)), is(400, "PARAM_ERROR", "openid")),
        (field("openid", json!(TWO)), is(403, "NO_AUTH", "authorized")),
    ];
    for (body, expected) in cases {
        assert_eq!(refused(&sim, PRE_ORDER, &body).await, expected);
    }
    // Its description says it already.
    assert_eq!(post(&sim, PRE_ORDER, &but(&right, "sub_appid", None)).await.code(), "PARAM_ERROR");
    assert_eq!(rule(&sim).await, "description.field");
    let stranger = refused(&sim, PRE_ORDER, &field("sub_mchid", json!("2222222"))).await;
    assert_eq!(stranger, (403, "NO_AUTH".to_owned(), "partner.sub-merchant".to_owned()));
    let faults = [
        ("openid", None),
        ("authenticate_number", None),
        ("authenticate_number", Some(json!("a-b"))),
        ("authenticate_number", Some(json!("a".repeat(65)))),
        ("authenticate_number", Some(json!(7))),
        ("project_name", Some(json!("某".repeat(129)))),
        ("employer_name", Some(json!(""))),
        ("authenticate_type", Some(json!("DANCE"))),
    ];
    for (name, value) in faults {
        let reply = post(&sim, PRE_ORDER, &but(&right, name, value)).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"));
        assert!(reply.json()["message"].as_str().unwrap().contains(&format!("“/body/{name}”")), "{}", reply.json());
        assert_eq!(reply.json()["detail"]["location"], "body");
    }
    let direct = sim.merchant("1900009191").unwrap();
    let reply = Call::new(direct, "POST", PRE_ORDER, &right.to_string()).send(&sim).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "NO_AUTH"));

    assert_eq!(post(&sim, PRE_ORDER, &right).await.status, 200);
    assert_eq!(refused(&sim, PRE_ORDER, &right).await, is(400, "INVALID_REQUEST", "number-unique"));
    assert_eq!(post(&sim, PRE_ORDER, &field("project_name", json!("某".repeat(128)))).await.status, 400);
    let reply = get(&sim, "/v3/payroll-card/authentications/n1?sub_mchid=2222222").await;
    assert_eq!(reply.status, 403);
    let reply = get(&sim, &format!("/v3/payroll-card/authentications/n2?sub_mchid={SUB}")).await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let reply = get(&sim, "/v3/payroll-card/authentications/n1").await;
    assert_eq!(reply.json()["detail"], json!({ "location": "query", "value": "" }));
    assert!(reply.json()["message"].as_str().unwrap().contains("输入源“/query/sub_mchid”映射到字段“"));
}

#[tokio::test]
async fn twenty_pre_orders_a_day_and_then_the_next_day() {
    let sim = start().await;
    for nth in 0..20 {
        assert_eq!(post(&sim, PRE_ORDER, &pre_order(&format!("n{nth}"))).await.status, 200);
    }
    assert_eq!(refused(&sim, PRE_ORDER, &pre_order("n20")).await, is(400, "INVALID_REQUEST", "pre-orders-a-day"));
    sim.clock().advance(86_400).await;
    assert_eq!(post(&sim, PRE_ORDER, &pre_order("n20")).await.status, 200);
}

#[tokio::test]
async fn a_verification_that_nobody_finishes_fails_when_its_token_expires() {
    let sim = start().await;
    let order = post(&sim, PRE_ORDER, &pre_order("n1")).await.json();
    sim.payroll_card().act(token(&order), Action::Open).await.unwrap();
    sim.payroll_card().act(token(&order), Action::Leave).await.unwrap();
    assert_eq!(result(&sim, "n1").await["authenticate_state"], "AUTHENTICATE_PROCESSING");
    sim.clock().advance(300).await;
    let result = result(&sim, "n1").await;
    assert_eq!(result["authenticate_state"], "AUTHENTICATE_FAILED");
    assert_eq!(result["authenticate_failed_reason"], "用户未在有效期内完成核身");
    assert_eq!(
        sim.payroll_card().act(token(&order), Action::Pass).await.unwrap_err().error().en,
        "the token has expired"
    );
}

#[tokio::test]
async fn after_five_failed_faces_nothing_passes_that_day() {
    let sim = start().await;
    let orders =
        [post(&sim, PRE_ORDER, &pre_order("n1")).await.json(), post(&sim, PRE_ORDER, &pre_order("n2")).await.json()];
    for nth in 0..4 {
        let acted = sim.payroll_card().act(token(&orders[nth % 2]), Action::Fail).await.unwrap();
        assert_eq!((acted.token_state, acted.authenticate_state), ("OPENED", Some("AUTHENTICATE_PROCESSING")));
    }
    assert!(result(&sim, "n1").await.get("authenticate_failed_reason").is_none());
    let acted = sim.payroll_card().act(token(&orders[0]), Action::FailBecause("光线过暗".to_owned())).await.unwrap();
    assert_eq!((acted.token_state, acted.authenticate_state), ("USED", Some("AUTHENTICATE_FAILED")));
    assert_eq!(result(&sim, "n1").await["authenticate_failed_reason"], "光线过暗");
    sim.payroll_card().act(token(&orders[1]), Action::Fail).await.unwrap();
    assert_eq!(result(&sim, "n2").await["authenticate_failed_reason"], "当日人脸核身失败次数超过限制");
    let order = post(&sim, PRE_ORDER, &pre_order("n5")).await.json();
    let acted = sim.payroll_card().act(token(&order), Action::Pass).await.unwrap();
    assert_eq!(acted.authenticate_state, Some("AUTHENTICATE_FAILED"));
    assert_eq!(acted.rule, "payroll-card.failed-faces-a-day");
    sim.clock().advance(86_400).await;
    let order = post(&sim, PRE_ORDER, &pre_order("n6")).await.json();
    assert_eq!(
        sim.payroll_card().act(token(&order), Action::Pass).await.unwrap().authenticate_state,
        Some("AUTHENTICATE_SUCCESS")
    );
}

#[tokio::test]
async fn a_worker_opens_the_card_authorizes_withdraws_and_authorizes_again() {
    let sim = start().await;
    let before = relation(&sim, TWO).await;
    assert_eq!(before["authorize_state"], "UNAUTHORIZED");
    assert_eq!(before["register_state"], "UNREGISTERED");
    assert!(before.get("register_time").is_none() && before.get("authorize_time").is_none());

    let issued = post(&sim, TOKENS, &about_two(&sim)).await.json();
    assert_eq!((&issued["expires_in"], &issued["mchid"]), (&json!(1800), &json!(SP)));
    assert!(
        sim.payroll_card().act(token(&issued), Action::Pass).await.unwrap_err().error().en.contains("no face check")
    );
    sim.payroll_card().act(token(&issued), Action::Open).await.unwrap();
    let opened = relation(&sim, TWO).await;
    assert_eq!((&opened["register_state"], &opened["authorize_state"]), (&json!("REGISTERED"), &json!("UNAUTHORIZED")));
    let acted = sim.payroll_card().act(token(&issued), Action::Authorize).await.unwrap();
    assert_eq!((acted.token_state, acted.authorize_state), ("USED", "AUTHORIZED"));

    sim.payroll_card().withdraw(TWO, SUB).await.unwrap();
    let withdrawn = relation(&sim, TWO).await;
    assert_eq!(withdrawn["authorize_state"], "DEAUTHORIZED");
    assert!(withdrawn["deauthorize_time"].is_string());
    assert!(sim.payroll_card().withdraw(TWO, SUB).await.is_err());
    let again = post(&sim, TOKENS, &about_two(&sim)).await.json();
    sim.payroll_card().act(token(&again), Action::Authorize).await.unwrap();
    let authorized = relation(&sim, TWO).await;
    assert_eq!(authorized["authorize_state"], "AUTHORIZED");
    assert!(authorized.get("deauthorize_time").is_none());

    sim.payroll_card().close_card(TWO).await.unwrap();
    let closed = relation(&sim, TWO).await;
    assert_eq!(closed["register_state"], "CLOSED");
    assert!(closed["close_time"].is_string());
}

#[tokio::test]
async fn nobody_authorizes_as_another_person_or_for_another_employment() {
    let sim = start().await;
    let right = about_two(&sim);
    let field = |field: &str, value: &str| but(&right, field, Some(json!(value)));
    for body in [
        field("user_name", &seal(&sim, "张三")),
        field("id_card_number", &seal(&sim, "110101199003074477")),
        but(&with_auth(&sim, "n1"), "user_name", Some(json!(seal(&sim, "张三")))),
    ] {
        let path = if body.get("authenticate_number").is_some() { WITH_AUTH } else { TOKENS };
        let issued = post(&sim, path, &body).await;
        assert_eq!(issued.status, 200, "only the page finds it out");
        let action = if path == TOKENS { Action::Authorize } else { Action::Pass };
        let not_now = sim.payroll_card().act(token(&issued.json()), action).await.unwrap_err();
        assert_eq!(not_now.error().en, "the name or the number of the request is not the worker's");
        assert!(not_now.hint().en.contains("INCONSISTENT_REAL_NAME"));
    }
    assert_eq!(relation(&sim, TWO).await["authorize_state"], "UNAUTHORIZED");
    assert_eq!(result(&sim, "n1").await["authenticate_state"], "AUTHENTICATE_PROCESSING");
    let one = json!({
        "openid": ONE, "sub_mchid": SUB, "sub_appid": SUB_APPID, "employment_type": "SHORT_TERM_EMPLOYMENT",
        "user_name": seal(&sim, "张三"), "id_card_number": seal(&sim, "110101199003074477"),
    });
    assert_eq!(refused(&sim, TOKENS, &one).await, is(400, "PARAM_ERROR", "employment-type-changed"));
    assert_eq!(post(&sim, TOKENS, &but(&one, "employment_type", None)).await.status, 200);
    let issued = post(&sim, TOKENS, &right).await.json();
    sim.payroll_card().act(token(&issued), Action::Refuse).await.unwrap();
    assert_eq!(relation(&sim, TWO).await["authorize_state"], "UNAUTHORIZED");
    let late = post(&sim, TOKENS, &right).await.json();
    sim.clock().advance(1800).await;
    assert_eq!(
        sim.payroll_card().act(token(&late), Action::Authorize).await.unwrap_err().error().en,
        "the token has expired"
    );
}

#[tokio::test]
async fn a_pre_order_with_auth_opens_authorizes_and_verifies_in_one_go() {
    let sim = start().await;
    let order = with_auth(&sim, "n1");
    let missing = but(&order, "employment_type", None);
    assert_eq!(refused(&sim, WITH_AUTH, &missing).await, is(400, "PARAM_ERROR", "employment-type-missing"));
    let issued = post(&sim, WITH_AUTH, &order).await.json();
    assert_eq!(issued["expires_in"], 300);
    for (action, register, authorize, state) in [
        (Action::Open, "REGISTERED", "UNAUTHORIZED", "AUTHENTICATE_PROCESSING"),
        (Action::Authorize, "REGISTERED", "AUTHORIZED", "AUTHENTICATE_PROCESSING"),
        (Action::Pass, "REGISTERED", "AUTHORIZED", "AUTHENTICATE_SUCCESS"),
    ] {
        let acted = sim.payroll_card().act(token(&issued), action).await.unwrap();
        assert_eq!(
            (acted.register_state, acted.authorize_state, acted.authenticate_state),
            (register, authorize, Some(state))
        );
    }
    assert_eq!(result(&sim, "n1").await["authenticate_state"], "AUTHENTICATE_SUCCESS");
    // Now that the worker is authorized, the kind of employment may be left out, but not be another.
    let later = but(&but(&order, "authenticate_number", Some(json!("n2"))), "employment_type", None);
    assert_eq!(post(&sim, WITH_AUTH, &later).await.status, 200);
    let other = but(&later, "employment_type", Some(json!("LONG_TERM_EMPLOYMENT")));
    assert_eq!(refused(&sim, WITH_AUTH, &other).await, is(400, "PARAM_ERROR", "employment-type-changed"));
    // The number is taken whichever operation used it.
    assert_eq!(
        refused(&sim, WITH_AUTH, &but(&later, "authenticate_number", Some(json!("n1")))).await.2,
        "payroll-card.number-unique"
    );

    let sim = start().await;
    let order = with_auth(&sim, "n1");
    let issued = post(&sim, WITH_AUTH, &order).await.json();
    let refused = sim.payroll_card().act(token(&issued), Action::Refuse).await.unwrap();
    assert_eq!((refused.token_state, refused.authenticate_state), ("USED", Some("AUTHENTICATE_PROCESSING")));
    sim.clock().advance(300).await;
    assert_eq!(result(&sim, "n1").await["authenticate_state"], "AUTHENTICATE_FAILED");
}

#[tokio::test]
async fn the_list_holds_the_successes_of_one_day_page_by_page() {
    let sim = start().await;
    for nth in 0..12 {
        let order = post(&sim, PRE_ORDER, &pre_order(&format!("n{nth:02}"))).await.json();
        sim.payroll_card().act(token(&order), if nth == 3 { Action::Leave } else { Action::Pass }).await.unwrap();
    }
    let today = Date::from_unix(sim.clock().now());
    let list = async |extra: &str| {
        let target =
            format!("/v3/payroll-card/authentications?openid={ONE}&sub_mchid={SUB}&sub_appid={SUB_APPID}&{extra}");
        get(&sim, &target).await
    };
    let first = list(&format!("authenticate_date={today}")).await.json();
    assert_eq!((&first["total_count"], &first["limit"], &first["offset"]), (&json!(11), &json!(10), &json!(0)));
    assert!(first["data"].as_array().unwrap().iter().all(|item| item["authenticate_state"] == "AUTHENTICATE_SUCCESS"));
    let rest = list(&format!("authenticate_date={today}&offset=10&limit=10")).await.json();
    assert_eq!((&rest["limit"], &rest["data"][0]["authenticate_number"]), (&json!(1), &json!("n11")));
    let other = list(&format!("authenticate_date={today}&authenticate_state=AUTHENTICATE_FAILED")).await.json();
    assert_eq!(other["total_count"], 0);
    for (extra, field) in [
        ("authenticate_date=2026-02-30".to_owned(), "authenticate_date"),
        (format!("authenticate_date={today}&limit=11"), "limit"),
        (format!("authenticate_date={today}&limit=0"), "limit"),
        (format!("authenticate_date={today}&offset=-1"), "offset"),
        (String::new(), "authenticate_date"),
    ] {
        let reply = list(&extra).await;
        assert_eq!((reply.status, &reply.json()["detail"]["location"]), (400, &json!("query")), "{extra}");
        assert!(reply.json()["message"].as_str().unwrap().contains(&format!("“/query/{field}”")), "{extra}");
    }
    sim.clock().advance(90 * 86_400).await;
    assert_eq!(list(&format!("authenticate_date={today}")).await.json()["total_count"], 11);
    sim.clock().advance(86_400).await;
    assert_eq!(list(&format!("authenticate_date={today}")).await.status, 400);
    assert_eq!(sim.journal().await.pop().unwrap().rule, "payroll-card.list-days");
}

#[tokio::test]
async fn an_insurer_is_told_each_reason_and_reports_a_policy() {
    let sim = start().await;
    let order = post(&sim, PRE_ORDER, &pre_order("n1")).await.json();
    let right = json!({
        "sp_mchid": SP, "sub_mchid": SUB, "token": order["token"], "authenticate_type": "SIGN_IN",
        "user_name": seal(&sim, "张三"), "id_card_number": seal(&sim, "110101199003074477"),
    });
    let validate = async |body: &Value| post(&sim, "/v3/payroll-card/wesure/token-validations", body).await.json();
    let field = |field: &str, value: &str| but(&right, field, Some(json!(value)));
    let cases = [
        (field("sp_mchid", "1900009191"), "SP_MCH_NO_PERMISSION"),
        (field("sub_mchid", "2222222"), "SUB_MCH_NO_PERMISSION"),
        (field("user_name", &seal(&sim, "王五")), "USER_NAME_NOT_MATCH"),
        (field("id_card_number", &seal(&sim, "110101199003071234")), "ID_CARD_NUMBER_NOT_MATCH"),
        (field("authenticate_type", "CONTRACT"), "AUTHENTICATE_TYPE_NOT_MATCH"),
        (right.clone(), "AUTHENTICATION_STATE_PROCESSING"),
    ];
    for (body, reason) in cases {
        assert_eq!(validate(&body).await, json!({ "result": "FAIL", "fail_reason": reason }));
    }
    sim.payroll_card().act(token(&order), Action::Pass).await.unwrap();
    let valid = validate(&right).await;
    assert_eq!((&valid["result"], &valid["openid"]), (&json!("SUCCESS"), &json!(ONE)));
    assert!(valid["authenticate_success_time"].is_string());
    let failed = post(&sim, PRE_ORDER, &pre_order("n2")).await.json();
    for _ in 0..5 {
        sim.payroll_card().act(token(&failed), Action::Fail).await.unwrap();
    }
    assert_eq!(validate(&field("token", token(&failed))).await["fail_reason"], "AUTHENTICATION_STATE_FAIL");
    assert_eq!(post(&sim, "/v3/payroll-card/wesure/token-validations", &field("token", "x")).await.status, 404);

    let policy = json!({
        "sp_mchid": SP, "sub_mchid": SUB, "wesure_order_no": "w1", "token": order["token"],
        "insurance_company_order_no": "c1", "openid": ONE, "insure_state": "INSURE_PROCESSING",
        "insure_effect_time": "2026-06-08T10:34:56+08:00", "insure_invalid_time": "2027-06-08T10:34:56+08:00",
        "insurance_company_name": "平安",
    });
    let insure = async |body: &Value| post(&sim, "/v3/payroll-card/wesure/insurance", body).await;
    let done = insure(&policy).await;
    assert_eq!((done.status, done.body.len()), (204, 0));
    assert!(done.is_signed_by(&public_key(sp(&sim))), "an empty body is signed too");
    assert_eq!(insure(&but(&policy, "insure_state", Some(json!("INSURE_SUCCESS")))).await.status, 204);
    assert_eq!(insure(&policy).await.status, 204, "the last report counts");
    assert_eq!(insure(&but(&policy, "insure_effect_time", Some(json!("soon")))).await.code(), "PARAM_ERROR");
    assert_eq!(insure(&but(&policy, "token", Some(json!("x")))).await.status, 404);
    assert_eq!(insure(&but(&policy, "sp_mchid", Some(json!("1900009191")))).await.code(), "PARAM_ERROR");
    assert_eq!(sim.journal().await.pop().unwrap().rule, "payment.mchid");
}

#[tokio::test]
async fn a_withdrawn_authorization_ends_the_face_check() {
    let sim = start().await;
    let order = post(&sim, PRE_ORDER, &pre_order("n1")).await.json();
    sim.payroll_card().withdraw(ONE, SUB).await.unwrap();
    assert!(
        sim.payroll_card()
            .act(token(&order), Action::Pass)
            .await
            .unwrap_err()
            .error()
            .en
            .contains("not authorized any more")
    );
    assert_eq!(refused(&sim, PRE_ORDER, &pre_order("n2")).await, is(403, "NO_AUTH", "authorized"));
}

#[tokio::test]
async fn odd_values_in_a_path_and_a_query_arrive_as_they_were_meant() {
    let sim = start().await;
    let target = format!("/v3/payroll-card/relations/a%2Fb%3F%23%20%E4%B8%AD?sub_mchid={SUB}&sub_appid={SUB_APPID}");
    let reply = get(&sim, &target).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"));
    assert_eq!(sim.journal().await.pop().unwrap().rule, "payroll-card.openid");
    let target = format!("/v3/payroll-card/relations/{ONE}?sub_mchid=%31111111&sub_appid=wxa%31111111");
    assert_eq!(get(&sim, &target).await.status, 200);
    assert_eq!(get(&sim, &format!("/v3/payroll-card/relations/%FF?sub_mchid={SUB}")).await.status, 400);
}

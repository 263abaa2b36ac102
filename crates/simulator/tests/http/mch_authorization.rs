//! Transfers that need no confirmation: the authorization, alone and with a transfer; and transfers of a service provider.

use serde_json::{Value, json};
use weixinpay_simulator::{Consent, PayeeAction, Simulator};

use crate::client::*;
use crate::receiver::Receiver;

const ROOT: &str = "/v3/fund-app/mch-transfer";
const SEEDED: i64 = 10_000_000;

fn ask(number: &str, url: &str) -> Value {
    json!({
        "out_authorization_no": number, "appid": DIRECT_APPID, "openid": TWO, "transfer_scene_id": "1000",
        "user_display_name": "wx_123456", "user_recv_perception": "现金奖励", "authorization_notify_url": url,
    })
}

/// To a user who has authorized it; or, with an openid, to somebody who confirms.
fn transfer(number: &str) -> Value {
    json!({
        "appid": DIRECT_APPID, "out_bill_no": number, "transfer_amount": 400, "transfer_remark": "新会员开通有礼",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    })
}

fn with(body: Value, more: Value) -> Value {
    let mut body = body;
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

async fn call(sim: &Simulator, path: &str, body: &Value) -> Reply {
    post_direct(sim, &format!("{ROOT}/{path}"), body).await
}

async fn done(sim: &Simulator, path: &str, body: &Value) -> Value {
    let reply = call(sim, path, body).await;
    assert_eq!(reply.status, 200, "{}", reply.json());
    reply.json()
}

async fn authorization(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("{ROOT}/user-confirm-authorization/out-authorization-no/{number}")).await.json()
}

async fn close(sim: &Simulator, number: &str) -> Reply {
    let path = format!("{ROOT}/user-confirm-authorization/out-authorization-no/{number}/close");
    Call::new(direct(sim), "POST", &path, "").send(sim).await
}

async fn state(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("{ROOT}/transfer-bills/out-bill-no/{number}")).await.json()["state"].clone()
}

async fn balance(sim: &Simulator) -> i64 {
    get_direct(sim, "/v3/merchant/fund/balance/OPERATION").await.json()["available_amount"].as_i64().unwrap()
}

async fn told(receiver: &mut Receiver, sim: &Simulator) -> (String, Value) {
    let told = receiver.next().await.open(direct(sim)).unwrap();
    (told.event_type.clone(), told.resource().unwrap())
}

#[tokio::test]
async fn who_has_authorized_it_receives_without_confirming_until_one_of_the_two_ends_it() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let body = ask("auth1", &receiver.url);
    let asked = done(&sim, "user-confirm-authorization", &body).await;
    assert_eq!(asked["state"], "WAIT_USER_CONFIRM");
    assert_eq!(done(&sim, "user-confirm-authorization", &body).await, asked, "the same again is the same");
    let waiting = authorization(&sim, "auth1").await;
    assert_eq!((&waiting["package_info"], waiting.get("authorization_id")), (&asked["package_info"], None));
    let early =
        call(&sim, "transfer-bills/transfer", &with(transfer("t0"), json!({ "out_authorization_no": "auth1" }))).await;
    assert_eq!((early.status, early.code().as_str()), (400, "INVALID_REQUEST"));

    let agreed = sim.transfers().consent(asked["package_info"].as_str().unwrap(), Consent::Agree).await.unwrap();
    let id = agreed.authorization_id.unwrap();
    let (event, resource) = told(&mut receiver, &sim).await;
    assert_eq!(event, "MCHTRANSFER.AUTHORIZATION.CONFIRMED");
    let in_force = authorization(&sim, "auth1").await;
    let expected = json!({ "mchid": DIRECT, "appid": DIRECT_APPID, "out_authorization_no": "auth1", "authorization_id": id,
        "state": "TAKING_EFFECT", "openid": TWO, "user_display_name": "wx_123456", "authorize_time": in_force["authorize_time"] });
    assert_eq!(resource, expected);
    assert_eq!((&in_force["state"], in_force.get("package_info")), (&json!("TAKING_EFFECT"), None));

    let sent =
        with(transfer("t1"), json!({ "authorization_id": id, "notify_url": receiver.url, "sponsor_mchid": DIRECT }));
    let answer = done(&sim, "transfer-bills/transfer", &sent).await;
    assert_eq!(
        (&answer["state"], &answer["openid"], &answer["mch_id"]),
        (&json!("SUCCESS"), &json!(TWO), &json!(DIRECT))
    );
    assert_eq!(done(&sim, "transfer-bills/transfer", &sent).await, answer);
    let (event, resource) = told(&mut receiver, &sim).await;
    assert_eq!((&*event, &resource["state"]), ("MCHTRANSFER.BILL.FINISHED", &json!("SUCCESS")));
    assert_eq!(balance(&sim).await, SEEDED - 400);
    // The name of another: accepted, and failed a second later.
    let name = public_key(direct(&sim)).encrypt("李三".as_bytes()).unwrap();
    let wrong = with(transfer("t2"), json!({ "out_authorization_no": "auth1", "user_name": name }));
    assert_eq!(done(&sim, "transfer-bills/transfer", &wrong).await["state"], "ACCEPTED");
    assert_eq!(balance(&sim).await, SEEDED - 800);
    sim.clock().advance(1).await;
    assert_eq!((state(&sim, "t2").await, balance(&sim).await), (json!("FAIL"), SEEDED - 400));

    let ended = sim.transfers().consent("auth1", Consent::Withdraw).await.unwrap();
    assert_eq!(ended.state, "CLOSED");
    let (event, resource) = told(&mut receiver, &sim).await;
    assert_eq!(event, "MCHTRANSFER.AUTHORIZATION.CLOSED");
    assert_eq!((&resource["state"], &resource["close_info"]["close_reason"]), (&json!("CLOSED"), &json!("USER_CLOSE")));
    let late = call(&sim, "transfer-bills/transfer", &with(transfer("t3"), json!({ "authorization_id": id }))).await;
    assert_eq!((late.code().as_str(), rule(&sim).await.as_str()), ("INVALID_REQUEST", "mch-transfer.authorized"));
    assert_eq!(close(&sim, "auth1").await.code(), "INVALID_REQUEST", "the payee has ended it");
    assert_eq!(done_again(&sim, &body).await, (400, "INVALID_REQUEST".to_owned()));

    let body = ask("auth2", &receiver.url);
    done(&sim, "user-confirm-authorization", &body).await;
    sim.transfers().consent("auth2", Consent::Agree).await.unwrap();
    let closed = close(&sim, "auth2").await.json();
    assert_eq!(
        (&closed["state"], &closed["close_info"]["close_reason"]),
        (&json!("CLOSED"), &json!("CLOSE_VIA_MCH_API"))
    );
    assert_eq!(close(&sim, "auth2").await.json(), closed);
}

async fn done_again(sim: &Simulator, body: &Value) -> (u16, String) {
    let reply = call(sim, "user-confirm-authorization", body).await;
    (reply.status, reply.code())
}

#[tokio::test]
async fn an_authorization_that_comes_with_a_transfer_counts_when_its_money_has_arrived() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let place = async |number: &str, more: Value| {
        let info = json!({ "out_authorization_no": format!("with{number}"), "user_display_name": "wx_1",
            "authorization_notify_url": receiver.url });
        let body = with(with(transfer(number), json!({ "authorization_info": info })), more);
        done(&sim, "transfer-bills/pre-transfer-with-authorization", &body).await
    };
    let name =
        |text: &str| json!({ "openid": TWO, "user_name": public_key(direct(&sim)).encrypt(text.as_bytes()).unwrap() });
    let placed = place("agreed", json!({ "openid": TWO })).await;
    assert_eq!(
        (&placed["state"], &placed["out_authorization_no"]),
        (&json!("WAIT_USER_CONFIRM"), &json!("withagreed"))
    );
    assert!(placed["package_info"].is_string() && placed["user_display_name"] == "wx_1");
    place("declined", json!({})).await;
    place("wrong", name("李三")).await;
    let alone = sim.transfers().consent("withagreed", Consent::Agree).await.unwrap_err();
    assert_eq!(alone.error().en, "the authorization is asked for with a transfer");
    sim.transfers().receive("agreed", PayeeAction::Authorize).await.unwrap();
    sim.transfers().receive("wrong", PayeeAction::Authorize).await.unwrap();
    sim.transfers().receive("declined", PayeeAction::Confirm).await.unwrap();
    assert_eq!(authorization(&sim, "withagreed").await["state"], "WAIT_USER_CONFIRM", "not before");
    sim.clock().advance(1).await;
    assert_eq!((state(&sim, "agreed").await, state(&sim, "wrong").await), (json!("SUCCESS"), json!("FAIL")));
    assert_eq!(authorization(&sim, "withagreed").await["state"], "TAKING_EFFECT");
    let (event, resource) = told(&mut receiver, &sim).await;
    assert_eq!((&*event, &resource["openid"]), ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", &json!(TWO)));
    // The receiver of a transfer that names no one is a user of the world.
    let declined = get_direct(&sim, &format!("{ROOT}/transfer-bills/out-bill-no/declined")).await.json();
    assert_eq!((&declined["state"], &declined["openid"]), (&json!("SUCCESS"), &json!("oSIMpayeeOfTheSimulator00000")));
    sim.clock().advance(86_400).await;
    for number in ["withdeclined", "withwrong"] {
        let ran_out = authorization(&sim, number).await;
        assert_eq!(ran_out["close_info"]["close_reason"], "USER_OVERDUE_UNCONFIRMED", "{ran_out}");
    }
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty(), "no notification is sent for what came to nothing");
    sim.clock().advance(30 * 86_400 + 1).await;
    assert_eq!(authorization(&sim, "withwrong").await["code"], "NOT_FOUND");
    assert_eq!(authorization(&sim, "withagreed").await["state"], "TAKING_EFFECT");
}

#[tokio::test]
async fn what_does_not_fit_an_authorization_is_refused_and_moves_nothing() {
    let sim = start().await;
    let url = "http://127.0.0.1:9/notify";
    done(&sim, "user-confirm-authorization", &ask("auth1", url)).await;
    sim.transfers().consent("auth1", Consent::Agree).await.unwrap();
    let sent = |more: Value| with(transfer("t1"), more);
    let cases = [
        ("transfer-bills/transfer", sent(json!({})), "PARAM_ERROR", "request.field"),
        (
            "transfer-bills/transfer",
            sent(json!({ "out_authorization_no": "auth1", "authorization_id": "201202504101" })),
            "INVALID_REQUEST",
            "mch-transfer.authorized",
        ),
        (
            "transfer-bills/transfer",
            sent(json!({ "out_authorization_no": "none1" })),
            "INVALID_REQUEST",
            "mch-transfer.authorized",
        ),
        (
            "transfer-bills/transfer",
            sent(json!({ "out_authorization_no": "auth1", "transfer_scene_id": "1006" })),
            "INVALID_REQUEST",
            "mch-transfer.authorized",
        ),
        (
            "transfer-bills/transfer",
            sent(json!({ "out_authorization_no": "auth1", "sponsor_mchid": SP })),
            "NO_AUTH",
            "mch-transfer.sponsor",
        ),
        ("transfer-bills/pre-transfer-with-authorization", sent(json!({})), "PARAM_ERROR", "description.field"),
        (
            "transfer-bills/pre-transfer-with-authorization",
            sent(json!({ "authorization_info": { "out_authorization_no": "auth1", "user_display_name": "x",
                "authorization_notify_url": url } })),
            "INVALID_REQUEST",
            "mch-transfer.authorization",
        ),
        (
            "user-confirm-authorization",
            with(ask("auth1", url), json!({ "openid": "oOther" })),
            "INVALID_REQUEST",
            "mch-transfer.authorization",
        ),
        ("user-confirm-authorization", ask("auth2", "nowhere"), "PARAM_ERROR", "payment.notify-url"),
        (
            "user-confirm-authorization",
            with(ask("auth2", url), json!({ "appid": "wx0" })),
            "APPID_MCHID_NOT_MATCH",
            "payment.appid-binding",
        ),
    ];
    for (path, body, code, of) in cases {
        let reply = call(&sim, path, &body).await;
        assert_eq!((reply.code().as_str(), rule(&sim).await.as_str()), (code, of), "{path} {body}");
    }
    assert_eq!(balance(&sim).await, SEEDED);
    assert_eq!(authorization(&sim, "none").await["code"], "NOT_FOUND");
    assert_eq!(close(&sim, "none").await.status, 404);
    for (path, body, status, error) in [
        ("auth1/dance", "", 404, "there is no such action"),
        ("auth1/agree", "", 409, "the authorization is in force already"),
        ("none/agree", "", 404, "there is no such authorization"),
        ("auth1/agree", r#"{"mchid":7}"#, 400, "`mchid` must be a string"),
    ] {
        let reply = control(&sim, "POST", &format!("/authorizations/{path}"), body).await;
        assert_eq!((reply.status, reply.json()["error"].as_str().unwrap()), (status, error));
    }
    let seen = control(&sim, "GET", "/authorizations", "").await.json();
    assert_eq!(seen["authorizations"][0]["path"], "/payee/authorizations/auth1?mchid=1900009191");
    let without = sim.transfers().receive("t1", PayeeAction::Authorize).await.unwrap_err();
    assert!(without.is_not_found(), "{without}");
    done(&sim, "transfer-bills", &sent(json!({ "openid": TWO }))).await;
    let without = sim.transfers().receive("t1", PayeeAction::Authorize).await.unwrap_err();
    assert_eq!(without.error().en, "the transfer asks for no authorization");
}

#[tokio::test]
async fn a_service_provider_transfers_from_its_sub_merchants_account() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let url = receiver.url.clone();
    let held = async || {
        let reply = get(&sim, &format!("/v3/ecommerce/fund/balance/{SUB}?account_type=OPERATION")).await.json();
        reply["available_amount"].as_i64().unwrap()
    };
    let sent = |number: &str, more: Value| {
        with(with(transfer(number), json!({ "sub_mchid": SUB, "appid": SUB_APPID, "notify_url": url })), more)
    };
    let partner = format!("{ROOT}/partner/transfer-bills");
    let body = sent("t1", json!({ "openid": ONE }));
    let placed = post(&sim, &partner, &body).await.json();
    assert_eq!((&placed["sub_mchid"], placed.get("state")), (&json!(SUB), None), "{placed}");
    assert_eq!(held().await, SEEDED - 400);
    sim.transfers().receive(placed["package_info"].as_str().unwrap(), PayeeAction::Confirm).await.unwrap();
    sim.clock().advance(1).await;
    let told: Value = receiver.next().await.open(sp(&sim)).unwrap().resource().unwrap();
    assert_eq!((&told["mchid"], &told["sub_mchid"], &told["state"]), (&json!(SP), &json!(SUB), &json!("SUCCESS")));
    for target in [format!("{partner}/out-bill-no/t1"), format!("{partner}/out-bill-no/t1?sub_mchid={SUB}")] {
        let found = get(&sim, &target).await.json();
        assert_eq!(
            (&found["mchid"], &found["sub_mchid"], found.get("mch_id")),
            (&json!(SP), &json!(SUB), None),
            "{found}"
        );
    }
    // In the other mode it is not there.
    assert_eq!(get(&sim, &format!("{ROOT}/transfer-bills/out-bill-no/t1")).await.status, 404);
    assert_eq!(post(&sim, &partner, &body).await.json(), placed, "the same again is the same");

    post(&sim, &partner, &sent("t2", json!({ "openid": ONE }))).await;
    let cancel = format!("{partner}/out-bill-no/t2/cancel");
    assert_eq!(post(&sim, &cancel, &json!({})).await.code(), "PARAM_ERROR");
    let cancelled = post(&sim, &cancel, &json!({ "sub_mchid": SUB })).await.json();
    assert_eq!((&cancelled["state"], &cancelled["sub_mchid"]), (&json!("CANCELING"), &json!(SUB)));
    sim.clock().advance(1).await;
    assert_eq!(held().await, SEEDED - 400);

    let asked = json!({ "out_authorization_no": "auth1", "appid": SUB_APPID, "openid": ONE, "transfer_scene_id": "1000",
        "user_display_name": "wx_1", "notify_url": url });
    let authorizations = format!("{ROOT}/partner/user-confirm-authorizations");
    assert_eq!(post(&sim, &authorizations, &asked).await.json()["state"], "WAIT_USER_CONFIRM");
    let id = sim.transfers().consent("auth1", Consent::Agree).await.unwrap().authorization_id.unwrap();
    let free = post(&sim, &format!("{partner}/transfer"), &sent("t3", json!({ "authorization_id": id }))).await.json();
    assert_eq!(
        (&free["state"], &free["mchid"], &free["sub_mchid"]),
        (&json!("SUCCESS"), &json!(SP), &json!(SUB)),
        "{free}"
    );
    assert_eq!(held().await, SEEDED - 800);
    let known = get(&sim, &format!("{authorizations}/auth1")).await.json();
    assert_eq!((&known["state"], &known["authorization_id"]), (&json!("TAKING_EFFECT"), &json!(id)));
    let closed = Call::new(sp(&sim), "POST", &format!("{authorizations}/auth1/close"), "").send(&sim).await.json();
    assert_eq!(closed["state"], "CLOSED");
    let pre =
        post(&sim, &format!("{partner}/pre-transfer-with-authorization"), &sent("t4", json!({ "openid": ONE }))).await;
    assert!(pre.json()["package_info"].is_string());

    assert_eq!(held().await, SEEDED - 1200);
    let stranger = post(&sim, &partner, &sent("t5", json!({ "openid": ONE, "sub_mchid": "2222222" }))).await;
    assert_eq!((stranger.status, stranger.code().as_str()), (403, "NO_AUTH"));
    assert_eq!(
        post_direct(&sim, &partner, &body).await.code(),
        "NO_AUTH",
        "a merchant of its own has no sub-merchants"
    );
}

#[tokio::test]
async fn a_restart_keeps_authorizations_and_what_was_agreed_to() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    let url = "http://127.0.0.1:9/notify";
    let info = json!({ "out_authorization_no": "with1", "user_display_name": "wx_1", "authorization_notify_url": url });
    let body = with(transfer("t1"), json!({ "authorization_info": info, "openid": TWO }));
    done(&sim, "transfer-bills/pre-transfer-with-authorization", &body).await;
    sim.transfers().receive("t1", PayeeAction::Authorize).await.unwrap();
    for number in ["auth1", "auth2"] {
        done(&sim, "user-confirm-authorization", &ask(number, url)).await;
    }
    sim.transfers().consent("auth1", Consent::Agree).await.unwrap();
    close(&sim, "auth2").await;
    let before = [authorization(&sim, "auth1").await, authorization(&sim, "auth2").await];
    sim.shutdown().await;
    let sim = start().await.unwrap();
    assert_eq!([authorization(&sim, "auth1").await, authorization(&sim, "auth2").await], before);
    sim.clock().advance(1).await;
    assert_eq!(authorization(&sim, "with1").await["state"], "TAKING_EFFECT");
}

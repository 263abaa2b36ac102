//! Transfers that a payee confirms: placed, received, failed, called back, run out; the money that they move.

use serde_json::{Value, json};
use weixinpay_core::{PrivateKey, hex};
use weixinpay_simulator::{PayeeAction, Simulator};

use crate::client::*;
use crate::receiver::Receiver;

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const NOBODY: &str = "oSomebodyWhomNoWorldKnows0000";
const SEEDED: i64 = 10_000_000;

fn transfer(number: &str) -> Value {
    json!({
        "appid": DIRECT_APPID, "out_bill_no": number, "openid": TWO, "transfer_amount": 400, "transfer_remark": "新会员开通有礼",
        "transfer_scene_id": "1000", "user_recv_perception": "现金奖励",
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "新会员有礼" }, { "info_type": "奖励说明", "info_content": "注册会员抽奖一等奖" },
        ],
    })
}

/// To somebody of this name, sealed.
fn named(sim: &Simulator, number: &str, amount: i64, name: &str) -> Value {
    let mut body = transfer(number);
    body["transfer_amount"] = amount.into();
    body["user_name"] = public_key(direct(sim)).encrypt(name.as_bytes()).unwrap().into();
    body
}

async fn place(sim: &Simulator, body: &Value) -> Value {
    let reply = post_direct(sim, TRANSFERS, body).await;
    assert_eq!(reply.status, 200, "{}", reply.json());
    assert!(reply.is_signed_by(&public_key(direct(sim))));
    reply.json()
}

async fn query(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("{TRANSFERS}/out-bill-no/{number}")).await.json()
}

async fn cancel(sim: &Simulator, number: &str) -> Reply {
    Call::new(direct(sim), "POST", &format!("{TRANSFERS}/out-bill-no/{number}/cancel"), "").send(sim).await
}

async fn balance(sim: &Simulator) -> i64 {
    let reply = get_direct(sim, "/v3/merchant/fund/balance/OPERATION").await.json();
    reply["available_amount"].as_i64().unwrap_or_else(|| panic!("{reply}"))
}

async fn refused(sim: &Simulator, body: &Value) -> (u16, String, String) {
    let reply = post_direct(sim, TRANSFERS, body).await;
    (reply.status, reply.code(), rule(sim).await)
}

fn is(status: u16, code: &str, rule: &str) -> (u16, String, String) {
    (status, code.to_owned(), rule.to_owned())
}

#[tokio::test]
async fn a_transfer_waits_for_its_payee_arrives_and_is_told() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let mut body = transfer("t1");
    body["notify_url"] = receiver.url.clone().into();
    let placed = place(&sim, &body).await;
    assert_eq!((&placed["state"], &placed["out_bill_no"]), (&json!("WAIT_USER_CONFIRM"), &json!("t1")));
    let (number, package) = (placed["transfer_bill_no"].as_str().unwrap(), placed["package_info"].as_str().unwrap());
    assert!(number.starts_with("133099") && package.starts_with("SIM") && placed.get("fail_reason").is_none());
    assert_eq!(balance(&sim).await, SEEDED - 400, "the money has left the account");
    assert_eq!(place(&sim, &body).await, placed, "the same request again is the same transfer");
    assert_eq!(balance(&sim).await, SEEDED - 400);

    let received = sim.transfers().receive(package, PayeeAction::Confirm).await.unwrap();
    assert_eq!((received.state, received.fail_reason), ("TRANSFERING", None));
    assert_eq!(query(&sim, "t1").await["state"], "TRANSFERING");
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(sim.clock().now()));
    let told = receiver.next().await.open(direct(&sim)).unwrap();
    assert_eq!((&*told.event_type, &*told.original_type), ("MCHTRANSFER.BILL.FINISHED", "mch_payment"));
    let resource: Value = told.resource().unwrap();
    let expected = json!({ "mch_id": DIRECT, "mchid": DIRECT, "out_bill_no": "t1", "transfer_bill_no": number, "transfer_amount": 400,
        "state": "SUCCESS", "openid": TWO, "create_time": placed["create_time"], "update_time": resource["update_time"] });
    assert_eq!(resource, expected);

    let by_number = get_direct(&sim, &format!("{TRANSFERS}/transfer-bill-no/{number}")).await.json();
    assert_eq!(by_number, query(&sim, "t1").await);
    let expected = json!({ "mch_id": DIRECT, "out_bill_no": "t1", "transfer_bill_no": number, "appid": DIRECT_APPID,
        "state": "SUCCESS", "transfer_amount": 400, "transfer_remark": "新会员开通有礼", "openid": TWO,
        "create_time": placed["create_time"], "update_time": resource["update_time"] });
    assert_eq!(by_number, expected);
    assert_eq!(balance(&sim).await, SEEDED - 400, "once");
    let again = place(&sim, &body).await;
    assert_eq!((&again["state"], again.get("package_info")), (&json!("SUCCESS"), None));
    let late = sim.transfers().receive("t1", PayeeAction::Confirm).await.unwrap_err();
    assert_eq!(late.to_string(), "the transfer has been received (a transfer is received once: place a new one)");
    assert_eq!(refused(&sim, &changed(&body, "/transfer_amount", Some(401.into()))).await.2, "mch-transfer.repeat");
}

#[tokio::test]
async fn a_name_that_is_not_the_payees_fails_and_the_money_comes_back() {
    let sim = start().await;
    place(&sim, &named(&sim, "right", 200_000, "李四")).await;
    place(&sim, &named(&sim, "wrong", 200_000, "李三")).await;
    let mut stranger = named(&sim, "stranger", 200_000, "王五");
    stranger["openid"] = NOBODY.into();
    place(&sim, &stranger).await;
    assert_eq!(balance(&sim).await, SEEDED - 600_000);
    for number in ["right", "wrong", "stranger"] {
        sim.transfers().receive_of(DIRECT, number, PayeeAction::Confirm).await.unwrap();
    }
    sim.clock().advance(1).await;
    let right = query(&sim, "right").await;
    assert_eq!(right["state"], "SUCCESS");
    // Encrypted to the merchant alone.
    let key = PrivateKey::from_pem(&direct(&sim).private_key_pem).unwrap();
    let opened = key.decrypt(right["user_name"].as_str().unwrap()).unwrap();
    assert_eq!(opened.expose(), Some("李四"));
    let wrong = query(&sim, "wrong").await;
    assert_eq!((&wrong["state"], &wrong["fail_reason"]), (&json!("FAIL"), &json!("NAME_NOT_CORRECT")));
    assert_eq!(query(&sim, "stranger").await["state"], "SUCCESS", "no other name is known");
    assert_eq!(balance(&sim).await, SEEDED - 400_000);
    let journal = format!("{:?}", sim.journal().await);
    assert!(!journal.contains("李") && !journal.contains("王五"));
}

#[tokio::test]
async fn a_transfer_that_nobody_confirms_fails_after_a_day_and_not_before() {
    let sim = start().await;
    place(&sim, &transfer("t1")).await;
    let begun = sim.clock().now();
    sim.clock().advance(86_399).await;
    assert_eq!(query(&sim, "t1").await["state"], "WAIT_USER_CONFIRM");
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(begun + 86_400));
    let ended = query(&sim, "t1").await;
    assert_eq!((&ended["state"], &ended["fail_reason"]), (&json!("FAIL"), &json!("OVERDUE_CLOSE")));
    assert_eq!(balance(&sim).await, SEEDED);
    let late = sim.transfers().receive("t1", PayeeAction::Confirm).await.unwrap_err();
    assert!(late.error().en == "the transfer has failed" && late.hint().en.contains("24 hours"), "{late}");
    assert_eq!(cancel(&sim, "t1").await.code(), "INVALID_REQUEST");
    let again = place(&sim, &transfer("t1")).await;
    assert_eq!((&again["state"], &again["fail_reason"]), (&json!("FAIL"), &json!("OVERDUE_CLOSE")));
    // A month later it cannot be queried any more.
    sim.clock().advance(30 * 86_400).await;
    let reply = get_direct(&sim, &format!("{TRANSFERS}/out-bill-no/t1")).await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "NOT_FOUND"));
}

#[tokio::test]
async fn who_calls_back_first_has_the_money_and_who_confirms_first_has_it() {
    let sim = start().await;
    for number in ["mine", "yours"] {
        place(&sim, &transfer(number)).await;
    }
    let first = cancel(&sim, "mine").await;
    assert_eq!((first.status, first.json()["state"].clone()), (200, json!("CANCELING")));
    let late = sim.transfers().receive("mine", PayeeAction::Confirm).await.unwrap_err();
    assert_eq!(late.error().en, "the merchant has cancelled the transfer");
    assert_eq!(balance(&sim).await, SEEDED - 800);
    assert_eq!(cancel(&sim, "mine").await.json(), first.json(), "to call it back again changes nothing");
    sim.clock().advance(1).await;
    let cancelled = query(&sim, "mine").await;
    assert_eq!((&cancelled["state"], cancelled.get("fail_reason")), (&json!("CANCELLED"), None));
    assert_eq!(cancel(&sim, "mine").await.json()["state"], "CANCELLED");
    assert_eq!(balance(&sim).await, SEEDED - 400);

    sim.transfers().receive("yours", PayeeAction::Confirm).await.unwrap();
    for _ in 0..2 {
        let late = cancel(&sim, "yours").await;
        assert_eq!((late.status, late.code().as_str()), (400, "INVALID_REQUEST"));
        assert_eq!(rule(&sim).await, "mch-transfer.cancel");
        sim.clock().advance(1).await;
    }
    assert_eq!(query(&sim, "yours").await["state"], "SUCCESS");
    assert_eq!(balance(&sim).await, SEEDED - 400);
    assert_eq!(cancel(&sim, "none").await.code(), "NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_cancel_and_a_confirmation_at_once_exactly_one_wins() {
    let sim = start().await;
    let mut kept = 0;
    for nth in 0..20 {
        let number = format!("t{nth}");
        place(&sim, &transfer(&number)).await;
        let (cancelled, received) =
            tokio::join!(cancel(&sim, &number), sim.transfers().receive(&number, PayeeAction::Confirm));
        assert_ne!(cancelled.status == 200, received.is_ok(), "{}", cancelled.json());
        kept += i64::from(received.is_ok());
        sim.clock().advance(1).await;
        let expected = if received.is_ok() { "SUCCESS" } else { "CANCELLED" };
        assert_eq!(query(&sim, &number).await["state"], expected);
    }
    assert_eq!(balance(&sim).await, SEEDED - 400 * kept);
    // The same transfer placed many times at once leaves the account once.
    let body = transfer("once");
    let placed = tokio::join!(place(&sim, &body), place(&sim, &body), place(&sim, &body), place(&sim, &body));
    assert!(placed.0 == placed.1 && placed.1 == placed.2 && placed.2 == placed.3);
    assert_eq!(balance(&sim).await, SEEDED - 400 * kept - 400);
}

#[tokio::test]
async fn a_transfer_that_does_not_fit_is_refused_and_nothing_leaves_the_account() {
    let sim = start().await;
    let body = transfer("t1");
    let with = |pointer: &str, value: Value| changed(&body, pointer, Some(value));
    let cases = [
        (changed(&body, "/openid", None), is(400, "PARAM_ERROR", "description.field")),
        (with("/out_bill_no", "t-1".into()), is(400, "PARAM_ERROR", "description.field")),
        (with("/transfer_scene_report_infos", json!([])), is(400, "PARAM_ERROR", "description.field")),
        (with("/appid", "wx8888888888888888".into()), is(400, "APPID_MCHID_NOT_MATCH", "payment.appid-binding")),
        (with("/openid", ONE.into()), is(400, "PARAM_ERROR", "payment.openid")),
        (with("/notify_url", "https://example.com/?a=1".into()), is(400, "PARAM_ERROR", "payment.notify-url")),
        (with("/notify_url", "https://example.com:65616/".into()), is(400, "PARAM_ERROR", "payment.notify-url")),
        (with("/user_name", "李四".into()), is(400, "PARAM_ERROR", "platform.sealed")),
        (with("/transfer_amount", 9.into()), is(400, "INVALID_REQUEST", "mch-transfer.amount")),
        (with("/transfer_amount", 200_000.into()), is(400, "PARAM_ERROR", "mch-transfer.name")),
        (named(&sim, "t1", 29, "李四"), is(400, "PARAM_ERROR", "mch-transfer.name")),
        (named(&sim, "t1", SEEDED + 1, "李四"), is(403, "NOT_ENOUGH", "mch-transfer.balance")),
        (named(&sim, "t1", i64::MAX, "李四"), is(403, "NOT_ENOUGH", "mch-transfer.balance")),
    ];
    for (body, expected) in cases {
        assert_eq!(refused(&sim, &body).await, expected, "{body}");
    }
    let entry = sim.journal().await.pop().unwrap();
    assert!(
        entry.diagnosis.unwrap().en.starts_with("the OPERATION account holds 10000000 fen, the transfer needs 9223")
    );
    assert_eq!(balance(&sim).await, SEEDED);
    // The number is free still, and the whole account can be paid out.
    place(&sim, &named(&sim, "t1", SEEDED, "李四")).await;
    assert_eq!(refused(&sim, &transfer("t2")).await.1, "NOT_ENOUGH");
    for path in ["out-bill-no/t2", "transfer-bill-no/t2"] {
        let reply = get_direct(&sim, &format!("{TRANSFERS}/{path}")).await;
        assert_eq!((reply.status, reply.code().as_str()), (404, "NOT_FOUND"));
    }
    // Of another merchant.
    assert_eq!(get(&sim, &format!("{TRANSFERS}/out-bill-no/t1")).await.status, 404);
    assert_eq!(Call::new(direct(&sim), "PUT", TRANSFERS, "").send(&sim).await.status, 405);
}

#[tokio::test]
async fn control_plays_the_payee_by_any_name_of_the_transfer() {
    let sim = start().await;
    let placed = place(&sim, &transfer("t1")).await;
    let number = placed["transfer_bill_no"].as_str().unwrap();
    let act = async |path: &str, body: &str| control(&sim, "POST", &format!("/transfers/{path}"), body).await;
    let left = act("t1/leave", "").await.json();
    let expected = json!({ "mchid": DIRECT, "out_bill_no": "t1", "transfer_bill_no": number, "state": "WAIT_USER_CONFIRM",
        "rule": "mch-transfer.payee" });
    assert_eq!(left, expected);
    for (path, body, status, error) in [
        ("t1/dance", "", 404, "there is no such action"),
        ("none/confirm", "", 404, "there is no such transfer"),
        ("t1/confirm", r#"{"mchid":"1900000109"}"#, 404, "there is no such transfer"),
        ("t1/confirm", r#"{"reason":"OPENID_INVALID"}"#, 400, "`reason` does not go with this action"),
        ("t1/fail", r#"{"reason":"BAD_WEATHER"}"#, 400, "there is no such fail_reason"),
        ("t1/fail", r#"{"reason":1}"#, 400, "`reason` must be a string"),
        ("t1/fail", "[]", 400, "the body is JSON, but not an object"),
    ] {
        let reply = act(path, body).await;
        let json = reply.json();
        assert_eq!((reply.status, json["error"].as_str().unwrap()), (status, error), "{path} {body}");
        assert!(json["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{json}");
    }
    let failed = act(&format!("{number}/fail"), r#"{"reason":"ACCOUNT_FROZEN"}"#).await.json();
    assert_eq!((&failed["state"], &failed["fail_reason"]), (&json!("FAIL"), &json!("ACCOUNT_FROZEN")));
    assert_eq!(act("t1/fail", "").await.status, 409);
    assert_eq!(balance(&sim).await, SEEDED);
    let seen = control(&sim, "GET", "/transfers?limit=5", "").await.json();
    assert_eq!(
        (&seen["transfers"][0]["out_bill_no"], &seen["transfers"][0]["confirmable"]),
        (&json!("t1"), &json!(false))
    );
    let one =
        control(&sim, "GET", &format!("/transfers/{}", placed["package_info"].as_str().unwrap()), "").await.json();
    assert_eq!(one["path"], "/payee/t1?mchid=1900009191");
    assert_eq!(control(&sim, "DELETE", "/transfers/t1", "").await.status, 405);
    assert_eq!(control(&sim, "GET", "/transfers/t1/confirm", "").await.status, 405);
}

#[tokio::test]
async fn the_fund_flow_bill_of_the_operating_account_has_what_left_and_what_came_back() {
    let sim = start().await;
    let day = weixinpay_core::Time::from_unix(sim.clock().now()).as_str()[..10].to_owned();
    for number in ["kept", "failed"] {
        place(&sim, &transfer(number)).await;
    }
    sim.transfers().receive("kept", PayeeAction::Confirm).await.unwrap();
    sim.transfers().receive("failed", PayeeAction::Fail(None)).await.unwrap();
    sim.clock().advance(2 * 86_400).await;
    let target = format!("/v3/bill/fundflowbill?bill_date={day}&account_type=OPERATION");
    let link = get_direct(&sim, &target).await.json();
    let target =
        link["download_url"].as_str().unwrap_or_else(|| panic!("{link}")).strip_prefix(sim.base_url()).unwrap();
    let file = String::from_utf8(get_direct(&sim, target).await.body).unwrap();
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 6, "{file}");
    assert!(lines[1].contains("`商家转账,`商家转账,`支出,`4.00,`99996.00,") && lines[1].ends_with("`kept"), "{file}");
    assert!(lines[2].contains("`支出,`4.00,`99992.00,"), "{file}");
    assert!(lines[3].contains("`商家转账退回,`商家转账退回,`收入,`4.00,`99996.00,"), "{file}");
    assert_eq!(lines[5], "`3,`1,`4.00,`2,`8.00");
    // The BASIC account has nothing of it.
    let other = get_direct(&sim, &format!("/v3/bill/fundflowbill?bill_date={day}&account_type=BASIC")).await;
    assert_eq!(other.code(), "NO_STATEMENT_EXIST");
}

#[tokio::test]
async fn a_restart_keeps_every_transfer_and_its_money() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    let placed = place(&sim, &named(&sim, "waits", 400, "李四")).await;
    place(&sim, &transfer("goes")).await;
    sim.transfers().receive("goes", PayeeAction::Confirm).await.unwrap();
    let waits = query(&sim, "waits").await;
    sim.shutdown().await;

    let sim = start().await.unwrap();
    assert_eq!(balance(&sim).await, SEEDED - 800);
    assert_eq!(query(&sim, "goes").await["state"], "TRANSFERING");
    for same in ["state", "transfer_bill_no", "create_time"] {
        assert_eq!(query(&sim, "waits").await[same], waits[same]);
    }
    sim.transfers().receive(placed["package_info"].as_str().unwrap(), PayeeAction::Confirm).await.unwrap();
    sim.clock().advance(1).await;
    assert_eq!(
        (&query(&sim, "goes").await["state"], &query(&sim, "waits").await["state"]),
        (&json!("SUCCESS"), &json!("SUCCESS"))
    );
    // A snapshot knows them as well, and a reset forgets them.
    sim.reset().await;
    assert_eq!(balance(&sim).await, SEEDED);
    assert_eq!(query(&sim, "goes").await["code"], "NOT_FOUND");
}

#[tokio::test]
async fn what_arrives_by_itself_is_told_although_nobody_asks() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    // An hour a second: what is due in seconds is due at once.
    sim.clock().set_speed(3600).await.unwrap();
    let mut body = transfer("t1");
    body["notify_url"] = receiver.url.clone().into();
    place(&sim, &body).await;
    sim.transfers().receive("t1", PayeeAction::Confirm).await.unwrap();
    let told: Value = receiver.next().await.open(direct(&sim)).unwrap().resource().unwrap();
    assert_eq!(told["state"], "SUCCESS");
    let order = paid(&sim, &native("order1")).await;
    let refund = json!({ "transaction_id": order, "out_refund_no": "refund1", "notify_url": receiver.url,
        "amount": { "refund": 100, "total": 100, "currency": "CNY" } });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    let told: Value = receiver.next().await.open(direct(&sim)).unwrap().resource().unwrap();
    assert_eq!(told["refund_status"], "SUCCESS");
}

#[tokio::test]
async fn a_strict_simulator_plays_transfers_too() {
    let sim = builder().strict_fidelity(true).start().await.unwrap();
    place(&sim, &transfer("t1")).await;
    sim.transfers().receive("t1", PayeeAction::Confirm).await.unwrap();
    sim.clock().advance(1).await;
    assert_eq!(query(&sim, "t1").await["state"], "SUCCESS");
    let strange = post_direct(&sim, TRANSFERS, &changed(&transfer("t2"), "/openid", Some(ONE.into()))).await;
    assert_eq!((strange.status, strange.code().as_str()), (400, "PARAM_ERROR"), "payment.openid was observed");
}

#[tokio::test]
async fn a_transfer_that_named_its_payee_has_a_receipt_with_the_stated_digest() {
    const RECEIPTS: &str = "/v3/fund-app/mch-transfer/elecsign";
    let sim = start().await;
    let placed = place(&sim, &named(&sim, "named", 400, "李四")).await;
    let number = placed["transfer_bill_no"].as_str().unwrap();
    place(&sim, &transfer("nameless")).await;
    let apply = async |number: &str| {
        post_direct(&sim, &format!("{RECEIPTS}/out-bill-no"), &json!({ "out_bill_no": number })).await
    };
    let early = apply("named").await;
    assert_eq!((early.status, early.code().as_str()), (400, "INVALID_REQUEST"));
    for number in ["named", "nameless"] {
        sim.transfers().receive(number, PayeeAction::Confirm).await.unwrap();
    }
    sim.clock().advance(1).await;
    let asked = async |target: &str| get_direct(&sim, &format!("{RECEIPTS}/{target}")).await;
    assert_eq!(asked("out-bill-no/named").await.code(), "NOT_FOUND", "it is applied for first");
    assert_eq!(apply("nameless").await.code(), "INVALID_REQUEST");
    assert_eq!((apply("none").await.status, rule(&sim).await.as_str()), (404, "mch-transfer.receipt-unknown"));
    let applied = apply("named").await.json();
    assert_eq!(applied["state"], "GENERATING");
    let by_number = json!({ "transfer_bill_no": number });
    assert_eq!(
        post_direct(&sim, &format!("{RECEIPTS}/transfer-bill-no"), &by_number).await.json(),
        applied,
        "the same"
    );
    let waits = asked("out-bill-no/named").await.json();
    assert_eq!((&waits["state"], waits.get("download_url")), (&json!("GENERATING"), None));
    sim.clock().advance(2).await;
    let made = asked(&format!("transfer-bill-no/{number}")).await.json();
    assert_eq!(
        (&made["state"], &made["hash_type"], &made["create_time"]),
        (&json!("FINISHED"), &json!("SHA256"), &applied["create_time"])
    );
    let target = made["download_url"].as_str().unwrap().strip_prefix(sim.base_url()).unwrap().to_owned();
    let file = get_direct(&sim, &target).await;
    assert_eq!((file.status, file.header("content-type")), (200, Some("application/pdf")));
    assert!(file.body.starts_with(b"%PDF-") && file.header("wechatpay-signature").is_none());
    let digest = hex::sha256(&file.body).to_uppercase();
    assert_eq!(made["hash_value"], digest);
    assert_eq!(get(&sim, &target).await.code(), "NO_AUTH", "another merchant");
    sim.clock().advance(600).await;
    assert_eq!(get_direct(&sim, &target).await.code(), "INVALID_REQUEST");
    assert_eq!(asked("out-bill-no/named").await.json()["hash_value"], digest);
    // An address of the description's leads to a file of the description's.
    let other = get_direct(&sim, "/v3/transferdownload/elecvoucherfile?token=none&source=elecsign").await;
    assert_eq!((other.status, rule(&sim).await.as_str()), (200, "description.answer"));
    sim.clock().advance(184 * 86_400).await;
    assert_eq!(apply("named").await.code(), "INVALID_REQUEST", "half a year is over");
}

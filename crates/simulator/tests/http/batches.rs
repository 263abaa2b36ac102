//! Batches of transfers that wait, or end before they are paid; and the accounts that they are paid from.

use serde_json::{Value, json};
use weixinpay_simulator::{Account, BatchAction, Simulator};

use crate::client::*;
use crate::transfer::{BATCHES, QUERY, batch, detail, query};

const ALL: i64 = 10_000_000;

/// A batch of this number over so many fen to worker one.
async fn place(sim: &Simulator, number: &str, amount: i64) {
    // Below 30 fen a name is not allowed.
    let name = (amount >= 30).then(|| seal(sim, "张三"));
    let details = [detail("d1", amount, ONE, name)];
    let reply = post(sim, BATCHES, &batch(number, &details)).await;
    assert_eq!(reply.status, 200, "{}", reply.json());
}

async fn state(sim: &Simulator, number: &str) -> String {
    query(sim, number, "false").await["batch_status"].as_str().unwrap().to_owned()
}

async fn paying(sim: &Simulator) -> i64 {
    sim.accounts().balance(SUB, Account::Operation).await.unwrap()
}

async fn first_detail(sim: &Simulator, number: &str) -> Value {
    get(sim, &format!("{QUERY}/out-batch-no/{number}/details/out-detail-no/d1")).await.json()
}

#[tokio::test]
async fn a_batch_that_staff_confirm_is_paid_after_that() {
    let sim = start().await;
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    place(&sim, "b1", 100).await;
    let waiting = query(&sim, "b1", "true&detail_status=WAIT_PAY").await;
    assert_eq!(waiting["batch_status"], "WAIT_PAY");
    assert_eq!(waiting["transfer_detail_list"][0]["detail_status"], "WAIT_PAY");
    assert_eq!(query(&sim, "b1", "true&detail_status=ALL").await.get("transfer_detail_list"), None);
    assert_eq!(first_detail(&sim, "b1").await["detail_status"], "WAIT_PAY");
    sim.clock().advance(3600).await;
    assert_eq!((state(&sim, "b1").await.as_str(), paying(&sim).await), ("WAIT_PAY", ALL));

    sim.clock().freeze().await.unwrap();
    let confirmed = control(&sim, "POST", "/batches/b1/confirm", "").await;
    assert_eq!((confirmed.status, confirmed.json()), (200, json!({ "batch_status": "ACCEPTED" })));
    assert_eq!((state(&sim, "b1").await.as_str(), paying(&sim).await), ("ACCEPTED", ALL));
    let again = control(&sim, "POST", "/batches/b1/confirm", "").await;
    assert_eq!((again.status, &again.json()["error"]), (409, &json!("the batch does not wait to be confirmed")));
    let mut seen = Vec::new();
    while sim.clock().run_until_next_event().await.unwrap().is_some() {
        seen.push((state(&sim, "b1").await, paying(&sim).await));
    }
    assert_eq!(seen, [("PROCESSING".to_owned(), ALL - 100), ("FINISHED".to_owned(), ALL - 100)]);
    assert_eq!(first_detail(&sim, "b1").await["detail_status"], "SUCCESS");
    let late = sim.payroll_card().act_on_batch("b1", BatchAction::Revoke).await.unwrap_err();
    assert_eq!(late.error().en, "the money of the batch has left, or it is over");
}

#[tokio::test]
async fn a_batch_that_ends_unpaid_says_why_and_costs_nothing() {
    let sim = start().await;
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    for number in ["refused", "abnormal", "forgotten"] {
        place(&sim, number, 100).await;
    }
    let refused = control(&sim, "POST", "/batches/refused/revoke", "").await;
    let shown = json!({ "batch_status": "CLOSED", "close_reason": "MERCHANT_REVOCATION" });
    assert_eq!((refused.status, refused.json()), (200, shown));
    sim.payroll_card().act_on_batch("abnormal", BatchAction::Abnormal).await.unwrap();
    assert_eq!(state(&sim, "forgotten").await, "WAIT_PAY");
    let at = sim.clock().now();
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(at + 86_400));
    for (number, reason) in
        [("refused", "MERCHANT_REVOCATION"), ("abnormal", "PAYER_ACCOUNT_ABNORMAL"), ("forgotten", "OVERDUE_CLOSE")]
    {
        let closed = query(&sim, number, "true&detail_status=ALL").await;
        assert_eq!((&closed["batch_status"], &closed["close_reason"]), (&json!("CLOSED"), &json!(reason)), "{number}");
        assert_eq!((&closed["success_num"], &closed["fail_amount"]), (&json!(0), &json!(100)), "{number}");
        assert_eq!(closed.get("transfer_detail_list"), None, "details are those of a finished batch");
        let closed = first_detail(&sim, number).await;
        let ended = (&closed["detail_status"], &closed["fail_reason"]);
        assert_eq!(ended, (&json!("FAIL"), &json!("OVERDUE_CLOSE")), "{number}");
    }
    assert_eq!(paying(&sim).await, ALL);
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), None);
    assert!(sim.payroll_card().act_on_batch("nobody's", BatchAction::Confirm).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_batch_can_be_named_with_whose_it_is() {
    let sim = start().await;
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    place(&sim, "b1", 100).await;
    let payroll = sim.payroll_card();
    let other = payroll.act_on_batch_of("1900009191", "b1", BatchAction::Confirm).await.unwrap_err();
    assert!(other.is_not_found() && state(&sim, "b1").await == "WAIT_PAY", "{other}");
    payroll.act_on_batch_of("1900000109", "b1", BatchAction::Confirm).await.unwrap();
    sim.clock().advance(3).await;
    let back = "/transfers/b1/d1/return";
    assert_eq!(control(&sim, "POST", back, r#"{"mchid":"1900009191"}"#).await.status, 404);
    assert_eq!(control(&sim, "POST", back, r#"{"mchid":1900000109}"#).await.status, 400);
    assert!(payroll.return_transfer_of("1900009191", "b1", "d1").await.unwrap_err().is_not_found());
    payroll.return_transfer_of("1900000109", "b1", "d1").await.unwrap();
    assert_eq!(first_detail(&sim, "b1").await["detail_status"], "REFUND");
}

#[tokio::test]
async fn a_batch_without_money_stays_accepted_and_is_paid_when_it_comes() {
    let sim = start().await;
    place(&sim, "b1", ALL).await;
    // Each of them has enough when it is accepted; the first takes all.
    place(&sim, "b2", 600).await;
    place(&sim, "b3", 500).await;
    sim.clock().advance(1800).await;
    let states = [state(&sim, "b1").await, state(&sim, "b2").await, state(&sim, "b3").await];
    assert_eq!((states, paying(&sim).await), (["FINISHED", "ACCEPTED", "ACCEPTED"].map(str::to_owned), 0));
    // Enough for the second of those that wait, not for the first.
    let reply = control(&sim, "POST", &format!("/merchants/{SUB}/balance"), r#"{"add":550}"#).await;
    assert_eq!((reply.status, &reply.json()["operation"]), (200, &json!(50)));
    assert_eq!([state(&sim, "b2").await, state(&sim, "b3").await], ["ACCEPTED", "PROCESSING"]);
    sim.clock().advance(2).await;
    assert_eq!([state(&sim, "b2").await, state(&sim, "b3").await], ["ACCEPTED", "FINISHED"]);
    // Money that comes back from the bank counts, too.
    sim.payroll_card().return_transfer("b1", "d1").await.unwrap();
    assert_eq!(state(&sim, "b2").await, "PROCESSING");
    sim.clock().advance(2).await;
    assert_eq!((state(&sim, "b2").await.as_str(), paying(&sim).await), ("FINISHED", ALL + 550 - 500 - 600));
}

#[tokio::test]
async fn a_batch_without_money_for_a_day_is_closed() {
    let sim = start().await;
    place(&sim, "b1", ALL).await;
    place(&sim, "b2", 1).await;
    sim.clock().advance(86_400 + 10).await;
    let closed = query(&sim, "b2", "false").await;
    assert_eq!((&closed["batch_status"], &closed["close_reason"]), (&json!("CLOSED"), &json!("OVERDUE_CLOSE")));
    sim.accounts().set_balance(SUB, 5).await.unwrap();
    assert_eq!((state(&sim, "b2").await.as_str(), paying(&sim).await), ("CLOSED", 5));
}

#[tokio::test]
async fn what_fails_pays_for_a_batch_that_waits_at_the_moment_at_which_it_comes_back() {
    let sim = start().await;
    let nobody = [detail("d1", ALL, "nobody", Some(seal(&sim, "王五")))];
    assert_eq!(post(&sim, BATCHES, &batch("b1", &nobody)).await.status, 200);
    place(&sim, "b2", 7).await;
    // b1 is over after three seconds; b2 takes two from then on.
    sim.clock().advance(4).await;
    assert_eq!([state(&sim, "b1").await, state(&sim, "b2").await], ["FINISHED", "PROCESSING"]);
    sim.clock().advance(1).await;
    assert_eq!((state(&sim, "b2").await.as_str(), paying(&sim).await), ("FINISHED", ALL - 7));
}

#[tokio::test]
async fn a_repeated_batch_is_the_same_however_far_it_has_come() {
    let sim = start().await;
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    let details = [detail("d1", 100, ONE, None)];
    let first = post(&sim, BATCHES, &batch("b1", &details)).await.json();
    sim.payroll_card().act_on_batch("b1", BatchAction::Abnormal).await.unwrap();
    assert_eq!(post(&sim, BATCHES, &batch("b1", &details)).await.json(), first);
    assert_eq!(state(&sim, "b1").await, "CLOSED");
}

#[tokio::test]
async fn a_seed_says_whose_staff_confirm() {
    let seed = weixinpay_simulator::first_world();
    let seed = seed.replace("payroll_card = true", "payroll_card = true\nconfirms_transfers = true");
    let sim = builder().seed(seed).start().await.unwrap();
    place(&sim, "b1", 100).await;
    assert_eq!(state(&sim, "b1").await, "WAIT_PAY");
    sim.accounts().set_confirmation(SUB, false).await.unwrap();
    place(&sim, "b2", 100).await;
    assert_eq!([state(&sim, "b1").await, state(&sim, "b2").await], ["WAIT_PAY", "ACCEPTED"]);
}

#[tokio::test]
async fn the_older_path_serves_payroll_card_transfers_with_state() {
    let sim = start().await;
    let name = || Some(seal(&sim, "张三"));
    let mut body = batch("b1", &[detail("d1", 100, ONE, name()), detail("d2", 30, ONE, name())]);
    for field in ["employment_type", "employment_scene"] {
        body.as_object_mut().unwrap().remove(field);
    }
    body["transfer_scene"] = "PAYROLL_CARD_TRANSFER".into();
    body["transfer_purpose"] = "OTHERS".into();
    body["transfer_detail_list"][0]["user_id_card"] = seal(&sim, "110101199003074477").into();
    body["transfer_detail_list"][1]["user_id_card"] = seal(&sim, "110101199003071234").into();
    let first = post(&sim, QUERY, &body).await;
    assert_eq!((first.status, rule(&sim).await.as_str()), (200, "transfer.accepted"), "{}", first.json());
    sim.clock().advance(3).await;
    let done = query(&sim, "b1", "false").await;
    assert_eq!((&done["batch_status"], &done["success_amount"]), (&json!("FINISHED"), &json!(100)));
    assert_eq!(
        (&done["transfer_scene"], &done["transfer_purpose"]),
        (&json!("PAYROLL_CARD_TRANSFER"), &json!("OTHERS"))
    );
    let wrong = get(&sim, &format!("{QUERY}/out-batch-no/b1/details/out-detail-no/d2")).await.json();
    assert_eq!(wrong["fail_reason"], "ID_CARD_NOT_CORRECT");
    // Sealed anew, it is the same; with another scene it is another product's, which no domain simulates.
    body["transfer_detail_list"][0]["user_id_card"] = seal(&sim, "110101199003074477").into();
    assert_eq!(post(&sim, QUERY, &body).await.json(), first.json());
    body["transfer_purpose"] = "REFUND".into();
    assert_eq!(post(&sim, QUERY, &body).await.code(), "INVALID_REQUEST");
    body["transfer_scene"] = "ORDINARY_TRANSFER".into();
    let other = post(&sim, QUERY, &body).await;
    assert_eq!((other.status, rule(&sim).await.as_str()), (200, "description.answer"), "{}", other.json());
}

#[tokio::test]
async fn money_comes_into_every_account_and_stands_in_its_income_records() {
    let sim = start().await;
    assert_eq!(sim.accounts().top_up(SP, Account::Operation, 5).await.unwrap(), 5);
    assert_eq!(sim.accounts().top_up(DIRECT, Account::Basic, 70).await.unwrap(), 70);
    for amount in [1, 20, 300] {
        let body = json!({ "add": amount, "remark": format!("单号：{amount}") }).to_string();
        assert_eq!(control(&sim, "POST", &format!("/merchants/{SUB}/balance"), &body).await.status, 200);
    }
    assert_eq!(paying(&sim).await, ALL + 321);
    let day = weixinpay_core::Date::from_unix(sim.clock().now());
    let records = async |more: &str| get(&sim, &format!("/v3/merchantfund/{more}&date={}", day.as_str())).await.json();
    let first = records(&format!("partner/income-records?sub_mchid={SUB}&account_type=OPERATION&limit=2")).await;
    assert_eq!((&first["total_count"], &first["offset"], &first["limit"]), (&json!(3), &json!(0), &json!(2)));
    let record = &first["data"][1];
    assert_eq!((&record["sub_mchid"], &record["amount"]), (&json!(SUB), &json!(20)));
    assert_eq!(
        (&record["income_record_type"], &record["recharge_remark"]),
        (&json!("OFFLINERECHARGE"), &json!("单号：20"))
    );
    assert!(record["income_record_id"].as_str().unwrap().starts_with("420099"));
    assert_eq!(first["links"]["prev"], "");
    let next = get(&sim, first["links"]["next"].as_str().unwrap()).await.json();
    assert_eq!((&next["data"][0]["amount"], &next["links"]["next"]), (&json!(300), &json!("")));
    assert_eq!(next["links"]["prev"], first["links"]["self"]);
    let own = records("merchant/income-records?account_type=OPERATION&limit=20").await;
    assert_eq!((&own["data"][0]["mchid"], &own["data"][0]["amount"]), (&json!(SP), &json!(5)));
    for none in
        ["merchant/income-records?account_type=BASIC&limit=1", "merchant/income-records?account_type=FEES&limit=1"]
    {
        assert_eq!(records(none).await["data"], json!([]), "{none}");
    }
    // A day later it is yesterday's, and in the bill of the basic account.
    let before = day.as_str().to_owned();
    sim.clock().advance(86_400 + 9 * 3600).await;
    let bill = get_direct(&sim, &format!("/v3/bill/fundflowbill?bill_date={before}&account_type=BASIC")).await.json();
    let url = bill["download_url"].as_str().unwrap().to_owned();
    let file = get_direct(&sim, &url[url.find("/v3/").unwrap()..]).await;
    let text = String::from_utf8(file.body).unwrap();
    assert!(text.contains("`充值,`充值,`收入,`0.70,`0.70"), "{text}");
    let today = weixinpay_core::Date::from_unix(sim.clock().now());
    let query = format!("sub_mchid={SUB}&account_type=OPERATION&limit=2&date={}", today.as_str());
    let today = get(&sim, &format!("/v3/merchantfund/partner/income-records?{query}")).await.json();
    assert_eq!(today["total_count"], 0);
}

#[tokio::test]
async fn income_records_are_refused_to_whom_they_do_not_belong_and_if_asked_wrongly() {
    let sim = start().await;
    for (query, code) in [
        (format!("sub_mchid={SUB}&account_type=OPERATION&date=2026-11-25"), "PARAM_ERROR"),
        (format!("sub_mchid={SUB}&account_type=SAVINGS&date=2026-11-25&limit=1"), "PARAM_ERROR"),
        (format!("sub_mchid={SUB}&account_type=BASIC&date=20261125&limit=1"), "PARAM_ERROR"),
        (format!("sub_mchid={SUB}&account_type=BASIC&date=2026-11-25&limit=101"), "PARAM_ERROR"),
        ("sub_mchid=2&account_type=BASIC&date=2026-11-25&limit=1".to_owned(), "NO_AUTH"),
        ("account_type=BASIC&date=2026-11-25&limit=1".to_owned(), "PARAM_ERROR"),
    ] {
        let reply = get(&sim, &format!("/v3/merchantfund/partner/income-records?{query}")).await;
        assert_eq!(reply.code(), code, "{query}: {}", reply.json());
    }
}

#[tokio::test]
async fn control_says_what_is_wrong_with_a_request() {
    let sim = start().await;
    for (path, body, status, error) in [
        ("/batches/b1/confirm", "", 404, "there is no such batch"),
        ("/batches/b1/pay", "", 404, "there is no such action"),
        ("/batches/b1/confirm", "[]", 400, "the body is JSON, but not an object"),
        ("/merchants/1111111/balance", "{}", 400, "give either `add` or `set`"),
        ("/merchants/1111111/balance", r#"{"add":1,"set":1}"#, 400, "give either `add` or `set`"),
        ("/merchants/1111111/balance", r#"{"add":1.5}"#, 400, "the amount must be an integer of fen"),
        ("/merchants/1111111/balance", r#"{"add":0}"#, 400, "the amount to add is out of range"),
        ("/merchants/1111111/balance", r#"{"set":-1}"#, 400, "the balance is out of range"),
        ("/merchants/1111111/balance", r#"{"set":1000000000000001}"#, 400, "the balance is out of range"),
        ("/merchants/1111111/balance", r#"{"add":1000000000000000}"#, 409, "that is more than an account can hold"),
        (
            "/merchants/1111111/balance",
            r#"{"add":1,"account_type":"FEES"}"#,
            400,
            "`account_type` must be an account that takes money",
        ),
        (
            "/merchants/1111111/balance",
            r#"{"set":1,"account_type":"BASIC"}"#,
            400,
            "the balance of the basic account cannot be set",
        ),
        ("/merchants/1111111/balance", r#"{"set":1,"remark":"x"}"#, 400, "`remark` does not go with `set`"),
        ("/merchants/1111111/balance", r#"{"add":1,"remark":""}"#, 400, "`remark` is empty or too long"),
        ("/merchants/1111111/balance", r#"{"add":1,"remark":1}"#, 400, "`remark` must be a string"),
        ("/merchants/2/balance", r#"{"add":1}"#, 404, "there is no such merchant"),
        ("/merchants/1111111/confirmation", "{}", 400, "`required` must be true or false"),
        ("/merchants/1900000109/confirmation", r#"{"required":true}"#, 404, "there is no such sub-merchant"),
    ] {
        let reply = control(&sim, "POST", path, body).await;
        assert_eq!((reply.status, &reply.json()["error"]), (status, &json!(error)), "{path} {body}");
        assert!(!reply.json()["hint"].as_str().unwrap().is_empty());
    }
    assert_eq!(paying(&sim).await, ALL);
    assert_eq!(control(&sim, "GET", "/batches/b1/confirm", "").await.status, 405);
    assert_eq!(control(&sim, "DELETE", "/merchants/1111111/balance", "").await.status, 405);
    let held = control(&sim, "GET", "/merchants/1111111/balance", "").await.json();
    assert_eq!(held, json!({ "mchid": SUB, "basic": 0, "operation": ALL }));
}

#[tokio::test]
async fn a_restart_keeps_what_waits_and_what_came() {
    let directory = tempfile::tempdir().unwrap();
    let open = || builder().data(directory.path()).start();
    let sim = open().await.unwrap();
    sim.clock().freeze().await.unwrap();
    place(&sim, "b1", ALL).await;
    place(&sim, "b2", 600).await;
    sim.clock().advance(10).await;
    sim.accounts().top_up(SUB, Account::Operation, 200).await.unwrap();
    sim.accounts().set_confirmation(SUB, true).await.unwrap();
    sim.shutdown().await;

    let sim = open().await.unwrap();
    assert_eq!((state(&sim, "b2").await.as_str(), paying(&sim).await), ("ACCEPTED", 200));
    sim.accounts().top_up(SUB, Account::Operation, 400).await.unwrap();
    sim.clock().advance(2).await;
    assert_eq!((state(&sim, "b2").await.as_str(), paying(&sim).await), ("FINISHED", 0));
    sim.accounts().top_up(SUB, Account::Operation, 1).await.unwrap();
    place(&sim, "b3", 1).await;
    assert_eq!(state(&sim, "b3").await, "WAIT_PAY");
    sim.reset().await;
    assert_eq!(paying(&sim).await, ALL);
    place(&sim, "b3", 1).await;
    assert_eq!(state(&sim, "b3").await, "ACCEPTED");
}

#[tokio::test]
async fn what_comes_back_of_a_transfer_pays_a_batch_that_waits_and_the_bill_says_all_that_moved() {
    const PARTNER: &str = "/v3/fund-app/mch-transfer/partner/transfer-bills";
    let sim = start().await;
    let day = weixinpay_core::Date::from_unix(sim.clock().now());
    sim.accounts().set_balance(SUB, 1000).await.unwrap();
    place(&sim, "b1", 600).await;
    for number in ["t1", "t2"] {
        let body = json!({
            "appid": SUB_APPID, "sub_mchid": SUB, "out_bill_no": number, "openid": ONE, "transfer_amount": 400,
            "transfer_remark": "r", "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
        });
        assert_eq!(post(&sim, PARTNER, &body).await.status, 200);
    }
    sim.clock().advance(1).await;
    assert_eq!((state(&sim, "b1").await.as_str(), paying(&sim).await), ("ACCEPTED", 200));
    let cancel = post(&sim, &format!("{PARTNER}/out-bill-no/t2/cancel"), &json!({ "sub_mchid": SUB })).await;
    assert_eq!(cancel.status, 200);
    sim.clock().advance(1).await;
    assert_eq!((state(&sim, "b1").await.as_str(), paying(&sim).await), ("PROCESSING", 0));

    sim.clock().advance(2 * 86_400).await;
    let target = format!("/v3/bill/fundflowbill?bill_date={}&account_type=OPERATION&sub_mchid={SUB}", day.as_str());
    let link = get(&sim, &target).await.json();
    let target = link["download_url"].as_str().unwrap().strip_prefix(sim.base_url()).unwrap();
    let file = String::from_utf8(get(&sim, target).await.body).unwrap();
    let moved: Vec<Vec<&str>> = file.lines().skip(1).map(|line| line.split(",`").collect()).collect();
    let moved: Vec<_> =
        moved.iter().filter(|cells| cells.len() == 11).map(|cells| [cells[3], cells[6], cells[7], cells[10]]).collect();
    let number = moved[0][3];
    assert_eq!(
        moved,
        [
            ["调账", "99990.00", "10.00", number],
            ["商家转账", "4.00", "6.00", "t1"],
            ["商家转账", "4.00", "2.00", "t2"],
            ["商家转账退回", "4.00", "6.00", "t2"],
            ["商家转账", "6.00", "0.00", "b1"],
        ],
        "{file}"
    );
}

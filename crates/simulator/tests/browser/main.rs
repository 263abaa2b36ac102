//! The pages in a real browser: a worker's verification, a Native payment and transfers, by hand, a picture of every page, and
//! what a person meets who reads while the simulator goes on.
//!
//! Needs Chromium, Node and `npm ci` in this directory. Without them it says that it was left out, unless
//! `WXP_BROWSER_TEST=required`. Pictures go to `target/screenshots`; those of the READMEs are `readme-*.png`, which
//! CONTRIBUTING.md says how to renew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says so by failing")]

#[path = "../http/client.rs"]
#[allow(dead_code, reason = "this test needs less of it")]
mod client;

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use client::*;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::Command;
use weixinpay_simulator::Simulator;

/// How long the browser may take for everything.
const PATIENCE: Duration = Duration::from_secs(600);
const BROWSERS: [&str; 4] =
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/// The browser, or an error about the missing part.
fn browser() -> Result<PathBuf, String> {
    let driver = here().join("node_modules/playwright-core");
    if !driver.exists() {
        return Err("`npm ci` was not run in crates/simulator/tests/browser".to_owned());
    }
    let named = std::env::var_os("WXP_BROWSER").map(PathBuf::from);
    let found = named.into_iter().chain(BROWSERS.map(PathBuf::from)).find(|path| path.exists());
    found.ok_or_else(|| "there is no Chromium; WXP_BROWSER may name one".to_owned())
}

fn here() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser"))
}

fn ask(sim: &Simulator, number: &str) -> Value {
    json!({
        "openid": TWO, "sub_mchid": SUB, "sub_appid": SUB_APPID, "employment_type": "SHORT_TERM_EMPLOYMENT",
        "user_name": seal(sim, "李四"), "id_card_number": seal(sim, "110101199003071234"),
        "authenticate_number": number, "project_name": "滨江二期 3 号楼", "employer_name": "某某建筑劳务有限公司",
    })
}

async fn token(sim: &Simulator, number: &str) -> String {
    let reply = post(sim, "/v3/payroll-card/authentications/pre-order-with-auth", &ask(sim, number)).await.json();
    reply["token"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

async fn code_url(sim: &Simulator, number: &str, total: i64) -> String {
    let mut order = native(number);
    order["description"] = "美式咖啡（大杯）".into();
    order["amount"]["total"] = total.into();
    let reply = post_direct(sim, NATIVE, &order).await.json();
    reply["code_url"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

/// A transfer of the direct merchant, perhaps with an authorization that is asked for with it: what opens its page.
async fn package(sim: &Simulator, number: &str, authorization: Option<&str>) -> String {
    let mut body = json!({
        "appid": DIRECT_APPID, "out_bill_no": number, "openid": TWO, "transfer_amount": 1234, "transfer_remark": "新会员开通有礼",
        "user_name": public_key(direct(sim)).encrypt("李四".as_bytes()).unwrap(), "user_recv_perception": "现金奖励",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
    });
    let mut path = "/v3/fund-app/mch-transfer/transfer-bills".to_owned();
    if let Some(out_authorization_no) = authorization {
        path.push_str("/pre-transfer-with-authorization");
        body["authorization_info"] = json!({ "out_authorization_no": out_authorization_no, "user_display_name": "wx_123456",
            "authorization_notify_url": "http://127.0.0.1:9/notify" });
    }
    let reply = post_direct(sim, &path, &body).await.json();
    reply["package_info"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

/// An authorization for later transfers: what opens its page.
async fn asked(sim: &Simulator, number: &str) -> String {
    let body = json!({
        "out_authorization_no": number, "appid": DIRECT_APPID, "openid": TWO, "transfer_scene_id": "1000",
        "user_display_name": "wx_654321", "user_recv_perception": "现金奖励",
        "authorization_notify_url": "http://127.0.0.1:9/notify",
    });
    let reply = post_direct(sim, "/v3/fund-app/mch-transfer/user-confirm-authorization", &body).await.json();
    reply["package_info"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned()
}

/// A browser that does what this file says.
fn driven(file: &str, browser: &Path, job: &Value) -> Command {
    let mut command = Command::new("node");
    let mut job = job.clone();
    job["browser"] = json!(browser);
    job["pictures"] = json!(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots"));
    command.arg(here().join(file)).arg(job.to_string()).kill_on_drop(true);
    command
}

/// The browser, if there is one. Without it the test is left out, unless it is required.
fn found() -> Option<PathBuf> {
    match browser() {
        Ok(browser) => Some(browser),
        Err(missing) if std::env::var("WXP_BROWSER_TEST").is_ok_and(|wanted| wanted == "required") => {
            panic!("the browser test is required here: {missing}")
        }
        Err(missing) => {
            println!("left out: {missing}");
            None
        }
    }
}

/// Something of everything, so that every page has what it is for.
async fn lived_in(sim: &Simulator) {
    sim.faults().set("answer.bad-signature,route=POST /v3/pay/transactions/native,nth=3").await.unwrap();
    sim.faults().set("net.latency,ms=20").await.unwrap();
    let batch = json!({
        "sub_mchid": SUB, "sub_appid": SUB_APPID, "authorization_type": "INFORMATION_AUTHORIZATION_TYPE",
        "out_batch_no": "payday1", "batch_name": "十一月工资", "batch_remark": "十一月工资", "total_amount": 100, "total_num": 1,
        "transfer_detail_list": [{ "out_detail_no": "d1", "transfer_amount": 100, "transfer_remark": "工资", "openid": ONE }],
        "employment_type": "LONG_TERM_EMPLOYMENT", "employment_scene": "LOGISTICS",
    });
    assert_eq!(post(sim, "/v3/payroll-card/transfer-batches", &batch).await.status, 200);
    let order = paid(sim, &native("coffee-1")).await;
    let refund = json!({
        "transaction_id": order, "out_refund_no": "refund-1", "reason": "商品已售完",
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    let reply = post_direct(sim, "/v3/refund/domestic/refunds", &refund).await;
    assert_eq!(reply.status, 200, "{}", reply.json());
    // Whatever a text can be, without a place at which it could be broken.
    let mut long = native(&format!("long{}", "x".repeat(28)));
    long["description"] = "W".repeat(127).into();
    long["notify_url"] = format!("http://127.0.0.1:9/{}", "n".repeat(200)).into();
    let order = paid(sim, &long).await;
    let refund = json!({
        "transaction_id": order, "out_refund_no": "r".repeat(64), "reason": "W".repeat(80),
        "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    assert_eq!(post_direct(sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    long["out_trade_no"] = format!("wide{}", "x".repeat(28)).into();
    assert_eq!(post_direct(sim, NATIVE, &long).await.status, 200);
    let batch = changed(&batch, "/out_batch_no", Some("B".repeat(32).into()));
    let batch = changed(&batch, "/batch_name", Some("W".repeat(32).into()));
    assert_eq!(post(sim, "/v3/payroll-card/transfer-batches", &batch).await.status, 200);
    sim.faults()
        .set(&format!("http.503,route=GET /v3/pay/transactions/out-trade-no/{},nth=50", "W".repeat(32)))
        .await
        .unwrap();
    get_direct(sim, &format!("/v3/{}?{}", "W".repeat(200), "q".repeat(200))).await;
    let mut hostile = native("hostile-1");
    hostile["description"] = "<script>alert(1)</script>".into();
    assert_eq!(post_direct(sim, NATIVE, &hostile).await.status, 200);
    // Common mistakes of developers.
    let mut call = Call::new(sp(sim), "GET", "/v3/certificates?x=1", "");
    call.signed = Some(Call::new(sp(sim), "GET", "/v3/certificates", "").message());
    assert_eq!(call.send(sim).await.status, 401);
    post(sim, "/v3/payroll-card/authentications/pre-order", &json!({ "openid": ONE })).await;
    // The newest refusal is the one in the README's picture: an order that is signed with the key of another merchant.
    let order = json!({
        "appid": DIRECT_APPID, "mchid": DIRECT, "out_trade_no": "ORDER1001", "description": "Americano",
        "amount": { "total": 2850 }, "notify_url": "https://example.com/notify",
    });
    let mut call = Call::new(direct(sim), "POST", NATIVE, &order.to_string());
    call.key = sp(sim).private_key_pem.clone();
    assert_eq!(call.send(sim).await.status, 401);
    sim.notifications().settled().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_is_verified_an_order_paid_and_a_transfer_received_by_hand_in_a_browser() {
    let Some(browser) = found() else { return };
    let keys = tempfile::tempdir().unwrap();
    let sim = Simulator::builder().start().await.unwrap();
    sim.write_keys(keys.path()).unwrap();
    lived_in(&sim).await;
    let (verified, failed) = (token(&sim, "verify1").await, token(&sim, "verify2").await);
    let open = token(&sim, "verify3").await;
    let (paid, unpaid) = (code_url(&sim, "native1", 2850).await, code_url(&sim, "native2", 2850).await);
    let waiting = code_url(&sim, "native3", 2850).await;
    let (received, unreceived) = (package(&sim, "transfer1", None).await, package(&sim, "transfer2", None).await);
    let (unconfirmed, authorizing) =
        (package(&sim, "transfer3", Some("later2")).await, package(&sim, "transfer4", Some("later1")).await);
    let asked = asked(&sim, "later3").await;
    let job = json!({
        "base": sim.base_url(), "verified": verified, "failed": failed,
        "open": open, "paid": paid, "unpaid": unpaid, "waiting": waiting,
        "received": received, "unreceived": unreceived, "unconfirmed": unconfirmed, "authorizing": authorizing, "asked": asked,
    });
    let mut child = driven("drive.mjs", &browser, &job).spawn().expect("node is installed");
    let ended = tokio::time::timeout(PATIENCE, child.wait()).await.expect("the browser is done in time").unwrap();
    assert!(ended.success(), "the browser did not find what it should");

    let result = |number: &str| format!("/v3/payroll-card/authentications/{number}?sub_mchid={SUB}");
    let first = get(&sim, &result("verify1")).await.json();
    assert_eq!(first["authenticate_state"], "AUTHENTICATE_SUCCESS", "{first}");
    let second = get(&sim, &result("verify2")).await.json();
    assert_eq!(
        (&second["authenticate_state"], &second["authenticate_failed_reason"]),
        (&json!("AUTHENTICATE_FAILED"), &json!("光线过暗"))
    );
    let order = |number: &str| format!("/v3/pay/transactions/out-trade-no/{number}?mchid={DIRECT}");
    let native1 = get_direct(&sim, &order("native1")).await.json();
    assert_eq!((&native1["trade_state"], &native1["bank_type"]), (&json!("SUCCESS"), &json!("CMB_DEBIT")));
    assert_eq!(get_direct(&sim, &order("native2")).await.json()["trade_state"], "NOTPAY");
    assert_eq!(get_direct(&sim, &order("native3")).await.json()["trade_state"], "NOTPAY");
    for (number, state) in
        [("transfer1", "SUCCESS"), ("transfer2", "FAIL"), ("transfer3", "WAIT_USER_CONFIRM"), ("transfer4", "SUCCESS")]
    {
        let target = format!("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{number}");
        assert_eq!(get_direct(&sim, &target).await.json()["state"], state);
    }
}

/// The browser asks for what is to happen meanwhile, a line each.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_happens_meanwhile_moves_nothing_away_from_under_a_hand_and_is_shown_where_nobody_reads() {
    let Some(browser) = found() else { return };
    let sim = Simulator::builder().start().await.unwrap();
    sim.clock().freeze().await.unwrap();
    let mut sim = Some(sim);
    let refund = async |sim: &Simulator, number: &str| {
        let order = paid(sim, &native(&format!("order-of-{number}"))).await;
        let refund = json!({ "transaction_id": order, "out_refund_no": number,
            "amount": { "refund": 30, "total": 100, "currency": "CNY" } });
        let reply = post_direct(sim, "/v3/refund/domestic/refunds", &refund).await;
        assert_eq!(reply.status, 200, "{}", reply.json());
    };
    refund(sim.as_ref().unwrap(), "refund1").await;
    let job = json!({ "base": sim.as_ref().unwrap().base_url() });
    let mut child = driven("reading.mjs", &browser, &job)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is installed");
    let mut answers = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let answered = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            let (what, number) = line.split_once(' ').unwrap_or((&line, ""));
            match (what, &sim) {
                ("refund", Some(sim)) => {
                    // The newest is first.
                    sim.clock().advance(1).await;
                    refund(sim, number).await;
                }
                ("order", Some(sim)) => drop(code_url(sim, number, 100).await),
                ("transfer", Some(sim)) => drop(package(sim, number, None).await),
                ("token", Some(sim)) => {
                    let reply = post(sim, "/v3/payroll-card/authentications/pre-order", &pre_order(number)).await;
                    assert_eq!(reply.status, 200, "{}", reply.json());
                }
                ("stop", Some(_)) => sim.take().unwrap().shutdown().await,
                _ => panic!("not understood: {line}"),
            }
            answers.write_all(b"done\n").await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE, answered).await.expect("the browser is done in time");
    assert!(child.wait().await.unwrap().success(), "the browser did not find what it should");
}

//! Bills: when they can be had, what is in them, and who may fetch them for how long.

use std::io::Read as _;

use serde_json::json;
use weixinpay_core::{Date, hex};
use weixinpay_simulator::{PayerAction, Simulator};

use crate::client::*;

/// A day with two payments and a refund, seen from eleven o'clock of the next. Returns that day.
async fn day(sim: &Simulator) -> String {
    let day = Date::from_unix(sim.clock().now()).as_str().to_owned();
    paid(sim, &native("order1")).await;
    let odd = changed(&native("order2"), "/description", Some(json!("a,b\n\"c\"")));
    paid(sim, &changed(&odd, "/amount/total", Some(json!(205)))).await;
    let refund = json!({ "out_trade_no": "order2", "out_refund_no": "refund1",
        "amount": { "refund": 5, "total": 205, "currency": "CNY" } });
    assert_eq!(post_direct(sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    sim.clock().advance(34 * 3600).await;
    day
}

/// The file behind the answer of this target: its address, its bytes, and the hash that was answered.
async fn fetch(sim: &Simulator, target: &str) -> (String, Reply, String) {
    let reply = get_direct(sim, target).await;
    let answer = reply.json();
    assert_eq!((reply.status, &answer["hash_type"]), (200, &json!("SHA1")), "{answer}");
    assert!(reply.is_signed_by(&public_key(direct(sim))));
    let url = answer["download_url"].as_str().unwrap();
    let target = url.strip_prefix(sim.base_url()).unwrap_or_else(|| panic!("leads elsewhere: {url}")).to_owned();
    let file = get_direct(sim, &target).await;
    (target, file, answer["hash_value"].as_str().unwrap().to_owned())
}

fn sha1(bytes: &[u8]) -> String {
    hex::lower(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY, bytes))
}

fn lines(file: &Reply) -> Vec<String> {
    assert_eq!(file.status, 200, "{}", String::from_utf8_lossy(&file.body));
    let text = String::from_utf8(file.body.clone()).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark").strip_suffix("\r\n").expect("a last line end");
    text.split("\r\n").map(str::to_owned).collect()
}

fn cells(line: &str) -> Vec<&str> {
    line.strip_prefix('`').unwrap_or_else(|| panic!("{line}")).split(",`").collect()
}

#[tokio::test]
async fn a_trade_bill_holds_what_was_paid_and_refunded_that_day_in_the_official_form() {
    let sim = start().await;
    let day = day(&sim).await;
    let (_, file, hash) = fetch(&sim, &format!("/v3/bill/tradebill?bill_date={day}")).await;
    assert_eq!(sha1(&file.body), hash);
    assert!(file.header("wechatpay-signature").is_none(), "downloads are not signed");
    assert!(file.header("request-id").unwrap().ends_with("-0"));
    let lines = lines(&file);
    assert_eq!(lines.len(), 6);
    assert!(lines[0].starts_with("交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,"));
    let head: Vec<_> = lines[0].split(',').collect();
    let cell =
        |line: usize, name: &str| cells(&lines[line])[head.iter().position(|known| *known == name).unwrap()].to_owned();
    assert!(lines[1..4].iter().all(|line| cells(line).len() == head.len()));
    let order1 = if cell(1, "商户订单号") == "order1" { 1 } else { 2 };
    assert_eq!([cell(order1, "交易状态"), cell(order1, "订单金额")], ["SUCCESS", "1.00"]);
    assert_eq!(
        [cell(order1, "商户号"), cell(order1, "特约商户号"), cell(order1, "商户数据包")],
        [DIRECT, "0", "自定义数据"]
    );
    assert!(cell(1, "交易时间").starts_with(&format!("{day} 01:")));
    assert_eq!([cell(3, "交易状态"), cell(3, "申请退款金额"), cell(3, "退款状态")], ["REFUND", "0.05", "SUCCESS"]);
    assert_eq!([cell(3, "商户退款单号"), cell(3, "商品名称")], ["refund1", "a,b \"c\""]);
    assert_eq!(
        lines[4],
        "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
    );
    assert_eq!(lines[5], "`3,`3.05,`0.05,`0.00,`0.00000,`3.05,`0.05");
}

#[tokio::test]
async fn a_bill_can_hold_payments_or_refunds_only() {
    let sim = start().await;
    let day = day(&sim).await;
    let (_, paid, _) = fetch(&sim, &format!("/v3/bill/tradebill?bill_date={day}&bill_type=SUCCESS")).await;
    let (_, refunded, _) = fetch(&sim, &format!("/v3/bill/tradebill?bill_date={day}&bill_type=REFUND")).await;
    let (paid, refunded) = (lines(&paid), lines(&refunded));
    assert_eq!((paid.len(), refunded.len()), (5, 4));
    assert_eq!(paid[0].split(',').count(), cells(&paid[1]).len());
    assert_eq!(refunded[0].split(',').count(), cells(&refunded[1]).len());
    assert!(refunded[0].contains("退款申请时间,退款成功时间"));
    assert_eq!(
        (paid[4].as_str(), refunded[3].as_str()),
        ("`2,`3.05,`0.00,`0.00,`0.00000,`3.05,`0.00", "`1,`0.00,`0.05,`0.00,`0.00000,`0.00,`0.05",)
    );
}

#[tokio::test]
async fn a_fund_flow_bill_adds_up_to_what_the_account_holds() {
    let sim = start().await;
    let day = day(&sim).await;
    let (_, file, hash) = fetch(&sim, &format!("/v3/bill/fundflowbill?bill_date={day}&account_type=BASIC")).await;
    assert_eq!(sha1(&file.body), hash);
    let lines = lines(&file);
    assert_eq!(lines[0].split(',').count(), 11);
    let rows: Vec<_> = lines[1..4].iter().map(|line| cells(line)).collect();
    assert_eq!((rows[0][5], rows[0][6], rows[0][7]), ("收入", "1.00", "1.00"));
    assert_eq!((rows[2][3], rows[2][5], rows[2][6], rows[2][7]), ("退款", "支出", "0.05", "3.00"));
    assert_eq!(lines[5], "`3,`2,`3.05,`1,`0.05");
    let other = get_direct(&sim, &format!("/v3/bill/fundflowbill?bill_date={day}&account_type=FEES")).await;
    assert_eq!((other.status, other.code().as_str()), (400, "NO_STATEMENT_EXIST"));
}

#[tokio::test]
async fn a_bill_is_compressed_on_demand_and_hashed_before_it() {
    let sim = start().await;
    let day = day(&sim).await;
    let plain = format!("/v3/bill/tradebill?bill_date={day}");
    let (_, file, hash) = fetch(&sim, &plain).await;
    let (target, packed, same) = fetch(&sim, &format!("{plain}&tar_type=GZIP")).await;
    assert!(target.ends_with("&tartype=gzip"), "{target}");
    assert_eq!((hash.as_str(), &packed.body[..2]), (same.as_str(), &b"\x1f\x8b"[..]));
    assert_eq!(packed.header("content-type"), Some("application/x-gzip"));
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&packed.body[..]).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, file.body);
}

#[tokio::test]
async fn a_bill_stays_as_it_was_made() {
    let sim = start().await;
    let day = Date::from_unix(sim.clock().now()).as_str().to_owned();
    paid(&sim, &native("order1")).await;
    sim.clock().advance(22 * 3600 + 3500).await;
    let refund = json!({ "out_trade_no": "order1", "out_refund_no": "refund1",
        "amount": { "refund": 5, "total": 100, "currency": "CNY" } });
    post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await;
    sim.payments().end_refund("refund1", weixinpay_simulator::RefundEnd::Abnormal).await.unwrap();
    sim.clock().advance(12 * 3600).await;
    let target = format!("/v3/bill/tradebill?bill_date={day}");
    let (_, before, hash) = fetch(&sim, &target).await;
    assert!(String::from_utf8_lossy(&before.body).contains("`ABNORMAL"));
    sim.payments().end_refund("refund1", weixinpay_simulator::RefundEnd::Succeed).await.unwrap();
    let (_, after, same) = fetch(&sim, &target).await;
    assert_eq!(hash, same, "what comes after 09:00 is not in it");
    assert_eq!(before.body, after.body);
}

#[tokio::test]
async fn a_bill_that_cannot_be_had_says_why() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    let day = |days: i64| Date::from_unix(sim.clock().now() + days * 86_400).as_str().to_owned();
    let ask = async |query: &str| {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        let reply = get_direct(&sim, &format!("/v3/bill/tradebill{query}")).await;
        (reply.status, reply.code(), rule(&sim).await)
    };
    let is = |code: &str, rule: &str| (400, code.to_owned(), rule.to_owned());
    for (query, expected) in [
        (String::new(), is("PARAM_ERROR", "description.field")),
        ("bill_date=20261125".to_owned(), is("PARAM_ERROR", "description.field")),
        ("bill_date=2026-13-45".to_owned(), is("PARAM_ERROR", "description.field")),
        (format!("bill_date={}", day(0)), is("PARAM_ERROR", "bill.date")),
        (format!("bill_date={}", day(1)), is("PARAM_ERROR", "bill.date")),
        (format!("bill_date={}", day(-95)), is("PARAM_ERROR", "bill.date")),
        (format!("bill_date={}&bill_type=SOME", day(-2)), is("PARAM_ERROR", "description.field")),
        (format!("bill_date={}&tar_type=ZIP", day(-2)), is("PARAM_ERROR", "description.field")),
        (format!("bill_date={}", day(-1)), is("STATEMENT_CREATING", "bill.creating")),
        (format!("bill_date={}", day(-2)), is("NO_STATEMENT_EXIST", "bill.empty")),
    ] {
        assert_eq!(ask(&query).await, expected, "{query}");
    }
    let sub = ask(&format!("bill_date={}&sub_mchid={SUB}", day(-2))).await;
    assert_eq!(sub, (403, "NO_AUTH".to_owned(), "partner.caller".to_owned()));
}

#[tokio::test]
async fn a_download_url_is_signed_for_its_own_merchants_and_expires() {
    let sim = start().await;
    let day = day(&sim).await;
    let (target, ..) = fetch(&sim, &format!("/v3/bill/tradebill?bill_date={day}")).await;
    let unsigned = raw(&sim, "GET", &target, &[], b"").await;
    assert_eq!((unsigned.status, unsigned.code().as_str()), (401, "SIGN_ERROR"));
    let other = get(&sim, &target).await;
    assert_eq!((other.status, other.code().as_str()), (403, "NO_AUTH"));
    assert!(other.is_signed_by(&public_key(sp(&sim))), "a refusal is no file: it is signed");
    let unknown = get_direct(&sim, "/v3/billdownload/file?token=nothing").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (400, "INVALID_REQUEST"));
    assert_eq!(get_direct(&sim, "/v3/billdownload/file").await.code(), "PARAM_ERROR");
    assert_eq!(get_direct(&sim, &target).await.status, 200);
    sim.clock().advance(300).await;
    let expired = get_direct(&sim, &target).await;
    assert_eq!((expired.status, expired.code().as_str()), (400, "INVALID_REQUEST"));
    assert_eq!(
        sim.journal().await.pop().unwrap().diagnosis.unwrap().en,
        "a download_url lives 300 s: ask for the bill again"
    );
}

#[tokio::test]
async fn a_service_providers_bill_holds_all_its_sub_merchants_or_one() {
    let sim = start().await;
    let day = Date::from_unix(sim.clock().now()).as_str().to_owned();
    let order = json!({
        "sp_appid": SP_APPID, "sp_mchid": SP, "sub_mchid": SUB, "description": "某商品", "out_trade_no": "order1",
        "notify_url": "http://127.0.0.1:9/notify", "amount": { "total": 100 },
    });
    post(&sim, "/v3/pay/partner/transactions/native", &order).await;
    sim.payments().pay("order1", PayerAction::Pay(Default::default())).await.unwrap();
    sim.clock().advance(34 * 3600).await;
    for target in [
        format!("/v3/bill/tradebill?bill_date={day}"),
        format!("/v3/bill/tradebill?bill_date={day}&sub_mchid={SUB}"),
        format!("/v3/bill/fundflowbill?bill_date={day}&sub_mchid={SUB}"),
    ] {
        let answer = get(&sim, &target).await.json();
        let url = answer["download_url"].as_str().unwrap_or_else(|| panic!("{target}: {answer}"));
        let file = get(&sim, url.strip_prefix(sim.base_url()).unwrap()).await;
        assert_eq!(lines(&file).len(), 4, "{target}");
    }
    let own = get(&sim, &format!("/v3/bill/fundflowbill?bill_date={day}")).await;
    assert_eq!(own.code(), "NO_STATEMENT_EXIST", "the money is the sub-merchant's");
}

#[tokio::test]
async fn a_balance_is_what_the_bills_add_up_to() {
    let sim = start().await;
    let balance = async |target: &str| get_direct(&sim, &format!("/v3/merchant/fund/{target}")).await.json();
    let empty = json!({ "available_amount": 0, "pending_amount": 0 });
    assert_eq!(balance("balance/BASIC").await, empty);
    let today = Date::from_unix(sim.clock().now());
    let early = get_direct(&sim, &format!("/v3/merchant/fund/dayendbalance/BASIC?date={}", today.as_str())).await;
    assert_eq!((early.code().as_str(), rule(&sim).await.as_str()), ("PARAM_ERROR", "balance.day"));
    let day = day(&sim).await;
    assert_eq!(balance("balance/BASIC").await["available_amount"], 300);
    assert_eq!(balance("balance/FEES").await, empty);
    paid(&sim, &native("order3")).await;
    assert_eq!(balance("balance/BASIC").await["available_amount"], 400);
    assert_eq!(balance(&format!("dayendbalance/BASIC?date={day}")).await["available_amount"], 300);

    let sub = get(&sim, &format!("/v3/ecommerce/fund/balance/{SUB}?account_type=OPERATION")).await.json();
    assert_eq!(sub, json!({ "sub_mchid": SUB, "available_amount": 10_000_000, "pending_amount": 0 }));
    assert_eq!(get(&sim, &format!("/v3/ecommerce/fund/balance/{SUB}")).await.json()["available_amount"], 0);
    let stranger = get(&sim, "/v3/ecommerce/fund/balance/2222222").await;
    assert_eq!((stranger.status, stranger.code().as_str()), (403, "NO_AUTH"));
    let wrong = get_direct(&sim, "/v3/merchant/fund/balance/POCKET").await;
    assert_eq!((wrong.status, wrong.code().as_str()), (400, "PARAM_ERROR"));
}

//! The pages without a browser: every page and form, hostile values, other sites.

use serde_json::json;
use weixinpay_simulator::{Consent, PayeeAction, Simulator};

use crate::client::*;
use crate::forms::{asked, package};

const SECTIONS: [&str; 9] =
    ["requests", "workers", "orders", "batches", "notifications", "clock", "drills", "fidelity", "merchants"];

fn headers(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn look(sim: &Simulator, path: &str) -> Reply {
    let reply = raw(sim, "GET", path, &headers(&[("Accept-Language", "en")]), b"").await;
    if reply.status >= 400 && !path.contains("lang=") {
        is_said_in_chinese(&raw(sim, "GET", path, &headers(&[("Accept-Language", "zh")]), b"").await);
    }
    reply
}

async fn send(sim: &Simulator, path: &str, form: &str) -> Reply {
    let with = headers(&[
        ("Accept-Language", "en"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", sim.base_url()),
        ("Sec-Fetch-Site", "same-origin"),
    ]);
    let reply = raw(sim, "POST", path, &with, form.as_bytes()).await;
    if reply.status >= 400 {
        let zh = [("Accept-Language", "zh-CN"), ("Origin", sim.base_url())];
        is_said_in_chinese(&raw(sim, "POST", path, &headers(&zh), form.as_bytes()).await);
    }
    reply
}

/// Checks that an error is in the language of the page, for every test.
fn is_said_in_chinese(reply: &Reply) {
    let page = text(reply);
    let within =
        |from: &str| page.split_once(from).and_then(|(_, rest)| rest.split_once("</div>")).map(|(said, _)| said);
    let said = within("role=\"alert\">").or_else(|| within("<h1>")).unwrap();
    let parts = said.split_once("</strong>").or_else(|| said.split_once("</h1>")).unwrap();
    assert!(reply.status >= 400 && is_chinese(parts.0) && is_chinese(parts.1), "{} {said}", reply.status);
}

fn text(reply: &Reply) -> String {
    String::from_utf8(reply.body.clone()).unwrap()
}

async fn ask(sim: &Simulator, number: &str) -> String {
    let reply = post(sim, "/v3/payroll-card/authentications/pre-order", &pre_order(number)).await.json();
    reply["token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_browser_at_the_root_is_led_to_the_console_and_a_client_is_told_its_fault() {
    let sim = start().await;
    let reply = look(&sim, "/").await;
    assert_eq!((reply.status, reply.header("location")), (303, Some("/_sim/console")));
    assert_eq!(get(&sim, "/").await.status, 404);
    assert_eq!(post(&sim, "/", &json!({})).await.status, 404);
}

#[tokio::test]
async fn every_page_is_there_in_both_languages_and_lets_nothing_in_from_outside() {
    let sim = start().await;
    let console = SECTIONS.map(|section| format!("/_sim/console/{section}"));
    let others = ["/_sim/console", "/phone", "/phone/1", "/phone/2", "/payer", "/payee"].map(str::to_owned);
    for path in console.into_iter().chain(others) {
        let mut pages = Vec::new();
        for lang in ["zh", "en"] {
            let reply = raw(&sim, "GET", &format!("{path}?lang={lang}"), &[], b"").await;
            assert_eq!(reply.status, 200, "{path}");
            assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
            let policy = reply.header("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
            assert_eq!(reply.header("cache-control"), Some("no-store"));
            let page = text(&reply);
            assert!(!page.contains("http-equiv") && !page.contains(" style=") && !page.contains("onclick"), "{path}");
            assert!(!page.contains("张三") && !page.contains("110101199003074477"), "{path}");
            if path.starts_with("/ph") || path.starts_with("/pa") {
                assert!(page.contains("SIMULATOR"), "{path}");
            }
            pages.push(page);
        }
        assert!(pages[0].contains("lang=\"zh-CN\"") && pages[1].contains("<html lang=\"en\""), "{path}");
    }
    for (path, media) in [("style.css", "text/css"), ("script.js", "text/javascript")] {
        let reply = look(&sim, &format!("/_sim/console/{path}")).await;
        assert!(reply.status == 200 && reply.header("content-type").unwrap().starts_with(media), "{path}");
        assert!(!text(&reply).contains("://"), "{path} names no address");
    }
}

#[tokio::test]
async fn rules_are_told_in_the_language_of_the_page_and_found_by_words_of_either() {
    let sim = start().await;
    let unknown = format!("/v3/payroll-card/authentications/none?sub_mchid={SUB}");
    assert_eq!(get(&sim, &unknown).await.status, 404);
    let both = [("zh", "从未下单", "问题 4 和 5"), ("en", "was never ordered", "questions 4 and 5")];
    for (at, (lang, rule, source)) in both.into_iter().enumerate() {
        let (_, other_rule, other_source) = both[1 - at];
        let page = async |path: &str| text(&raw(&sim, "GET", path, &headers(&[("Accept-Language", lang)]), b"").await);
        let fidelity = page("/_sim/console/fidelity").await;
        assert!(fidelity.contains(rule) && fidelity.contains(source), "{lang}: {fidelity}");
        assert!(!fidelity.contains(other_rule) && !fidelity.contains(other_source), "{lang}: {fidelity}");
        // A refusal without a diagnosis.
        let requests = page("/_sim/console").await;
        assert!(requests.contains(rule) && !requests.contains(other_rule), "{lang}: {requests}");
        for word in ["%E4%BB%8E%E6%9C%AA%E4%B8%8B%E5%8D%95", "Was+NEVER+ordered"] {
            let found = page(&format!("/_sim/console/fidelity?q={word}")).await;
            assert!(found.contains("<code>payroll-card.unknown</code>"), "{lang} {word}: {found}");
            assert!(!found.contains("<code>payroll-card.list</code>"), "{lang} {word}: {found}");
        }
    }
}

#[tokio::test]
async fn the_language_is_that_of_the_address_then_the_cookie_then_the_browser() {
    let sim = start().await;
    let chosen = raw(&sim, "GET", "/phone?lang=zh", &headers(&[("Accept-Language", "en")]), b"").await;
    let cookie = chosen.header("set-cookie").unwrap();
    assert!(cookie.starts_with("wxp_lang=zh;") && cookie.contains("SameSite=Strict"), "{cookie}");
    let kept = headers(&[("Accept-Language", "en"), ("Cookie", "wxp_lang=zh")]);
    assert!(text(&raw(&sim, "GET", "/phone", &kept, b"").await).contains("谁的手机？"));
    assert!(text(&look(&sim, "/phone").await).contains("Whose phone?"));
}

#[tokio::test]
async fn another_language_is_that_of_the_same_page() {
    let sim = start().await;
    for (path, other) in [
        ("/_sim/console?show=refused", "?lang=zh&amp;show=refused"),
        ("/_sim/console/fidelity?q=token&evidence=assumed&lang=en", "?lang=zh&amp;q=token&amp;evidence=assumed"),
        ("/payer?order=none", "?lang=zh&amp;order=none"),
        ("/_sim/console/nothing?x=%22%3E%26", "?lang=zh&amp;x=%22%3E%26"),
        ("/_sim/console/orders", "?lang=zh"),
    ] {
        let page = text(&raw(&sim, "GET", path, &headers(&[("Accept-Language", "en")]), b"").await);
        assert!(page.contains(&format!("href=\"{other}\"")), "{path}: {page}");
    }
}

#[tokio::test]
async fn what_waits_is_found_behind_a_thousand_that_do_not() {
    let sim = builder().start().await.unwrap();
    for number in 0..3 {
        assert_eq!(post_direct(&sim, NATIVE, &native(&format!("waiting{number}"))).await.status, 200);
    }
    for number in ["t1", "t2"] {
        package(&sim, number, None).await;
    }
    asked(&sim, "later1").await;
    sim.clock().advance(1).await;
    for number in 0..60 {
        paid(&sim, &native(&format!("paid{number:03}"))).await;
        package(&sim, &format!("gone{number}"), None).await;
        sim.transfers().receive(&format!("gone{number}"), PayeeAction::Fail(None)).await.unwrap();
        asked(&sim, &format!("ended{number}")).await;
        for consent in [Consent::Agree, Consent::Withdraw] {
            sim.transfers().consent(&format!("ended{number}"), consent).await.unwrap();
        }
    }
    let (payer, payee) = (text(&look(&sim, "/payer").await), text(&look(&sim, "/payee").await));
    assert!((0..3).all(|number| payer.contains(&format!("href=\"/payer/waiting{number}?"))), "{payer}");
    assert!(!payer.contains("/payer/paid") && !payer.contains("there are more"), "{payer}");
    for path in ["/payee/t1?", "/payee/t2?", "/payee/authorizations/later1?"] {
        assert!(payee.contains(path), "{path}: {payee}");
    }
    assert!(!payee.contains("/payee/gone") && !payee.contains("ended"), "{payee}");
    // A list that is cut says so, and what waits longest is found by its number.
    for number in 0..50 {
        assert_eq!(post_direct(&sim, NATIVE, &native(&format!("more{number:03}"))).await.status, 200);
    }
    let payer = text(&look(&sim, "/payer").await);
    assert!(
        payer.matches("class=\"choice\"").count() == 50 && payer.contains("the newest 50; there are more"),
        "{payer}"
    );
    assert_eq!(look(&sim, "/payer?order=waiting0").await.status, 303);
    for (section, said) in [("orders", 1), ("notifications", 1), ("batches", 2)] {
        let page = text(&look(&sim, &format!("/_sim/console/{section}")).await);
        assert_eq!(page.matches("the newest 50; there are more").count(), said, "{section}");
    }
}

#[tokio::test]
async fn a_page_of_one_thing_is_of_one_piece_so_that_all_of_it_is_current() {
    let sim = start().await;
    let token = ask(&sim, "n1").await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    package(&sim, "t1", None).await;
    asked(&sim, "later1").await;
    for path in
        [&format!("/phone/1?token={token}"), "/phone/1", "/payer/order1", "/payee/t1", "/payee/authorizations/later1"]
    {
        let page = text(&look(&sim, path).await);
        let (before, within) = page.split_once("data-live").unwrap();
        assert!(!before.contains("<form") && !before.contains("<dl"), "{path}: {page}");
        assert!(within.contains("<form") && !within.contains("data-live"), "{path}: {page}");
    }
}

#[tokio::test]
async fn a_person_is_told_times_and_not_numbers_of_seconds() {
    let sim = builder().start().await.unwrap();
    sim.clock().set_time(4_070_908_800).await.unwrap();
    sim.clock().freeze().await.unwrap();
    let said = async |form: &str| {
        let en = text(&send(&sim, "/_sim/console/clock", form).await);
        let zh = [("Accept-Language", "zh-CN"), ("Origin", sim.base_url())];
        (en, text(&raw(&sim, "POST", "/_sim/console/clock", &headers(&zh), form.as_bytes()).await))
    };
    let (en, zh) = said("do=set&time=2020-01-01T00%3A00%3A00").await;
    assert!(en.contains("It shows 2099-01-01 08:00:00 in Beijing and only moves forward"), "{en}");
    assert!(zh.contains("现在是北京时间 2099-01-01 08:00:00，只能往前走"), "{zh}");
    let (en, zh) = said("do=advance&seconds=18446744073709551615").await;
    assert!(en.contains("At most 100 years in all") && zh.contains("总共最多 100 年"), "{en} {zh}");
}

#[tokio::test]
async fn the_worker_does_everything_on_the_phone() {
    let sim = start().await;
    let (pass, fail, leave) = (ask(&sim, "n1").await, ask(&sim, "n2").await, ask(&sim, "n3").await);
    let led = look(&sim, &format!("/phone?token={pass}")).await;
    let path = led.header("location").unwrap().to_owned();
    assert!(led.status == 303 && path.starts_with("/phone/1?token="), "{path}");
    let page = text(&look(&sim, &path).await);
    assert!(page.contains("某单位名称") && page.contains("某项目") && page.contains("*三"), "{page}");
    assert_eq!(send(&sim, "/phone/1", &format!("do=open&token={pass}")).await.status, 303);
    assert_eq!(send(&sim, "/phone/1", &format!("do=pass&token={pass}")).await.header("location"), Some(path.as_str()));
    assert!(text(&look(&sim, &path).await).contains("Verified"));

    // 光线过暗
    let reason = "%E5%85%89%E7%BA%BF%E8%BF%87%E6%9A%97";
    for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left"] {
        assert_eq!(send(&sim, "/phone/1", &format!("do=fail&token={fail}&reason={reason}")).await.status, 303);
        assert!(text(&look(&sim, &format!("/phone/1?token={fail}")).await).contains(left));
    }
    assert_eq!(send(&sim, "/phone/1", &format!("do=fail&token={fail}&reason={reason}")).await.status, 303);
    assert!(text(&look(&sim, &format!("/phone/1?token={fail}")).await).contains("光线过暗"));
    let left = send(&sim, "/phone/1", &format!("do=leave&token={leave}")).await;
    assert_eq!((left.status, left.header("location")), (303, Some("/phone/1")));

    assert_eq!(send(&sim, "/phone/1", &format!("do=withdraw&sub_mchid={SUB}")).await.status, 303);
    let again = send(&sim, "/phone/1", &format!("do=withdraw&sub_mchid={SUB}")).await;
    assert!(again.status == 409 && text(&again).contains("no authorization to withdraw"));
    assert_eq!(send(&sim, "/phone/1", "do=close").await.status, 303);
    assert!(text(&send(&sim, "/phone/1", "do=close").await).contains("The card is not open"));
    assert!(text(&look(&sim, "/phone/1").await).contains("Closed"));
}

#[tokio::test]
async fn what_the_worker_cannot_do_is_said_on_the_same_page() {
    let sim = start().await;
    let token = ask(&sim, "n1").await;
    for (form, status, says) in [
        (format!("do=authorize&token={token}"), 409, "There is nothing to authorize"),
        (format!("do=dance&token={token}"), 400, "The form names no action"),
        ("do=pass".to_owned(), 400, "The form names no action"),
        ("do=pass&token=none".to_owned(), 404, "There is no such token"),
        (format!("do=fail&token={token}&reason={}", "x".repeat(65)), 400, "The reason is empty or too long"),
        ("%ff".to_owned(), 400, "The form names no action"),
    ] {
        let reply = send(&sim, "/phone/1", &form).await;
        assert_eq!(reply.status, status, "{form}");
        assert!(text(&reply).contains(says) && text(&reply).contains("SIMULATOR"), "{form}: {}", text(&reply));
    }
    // A token is no use on another's phone.
    assert_eq!(send(&sim, "/phone/2", &format!("do=pass&token={token}")).await.status, 404);
    assert_eq!(look(&sim, &format!("/phone/2?token={token}")).await.status, 404);
    let zh = headers(&[("Accept-Language", "zh-CN"), ("Origin", sim.base_url())]);
    sim.clock().advance(86_400).await;
    let late = raw(&sim, "POST", "/phone/1", &zh, format!("do=pass&token={token}").as_bytes()).await;
    assert!(late.status == 409 && text(&late).contains("已过期"));
}

#[tokio::test]
async fn the_payer_pays_fails_and_leaves_by_anything_that_names_the_order() {
    let sim = start().await;
    let mut orders = Vec::new();
    for number in ["order1", "order2", "order3"] {
        orders.push(post_direct(&sim, NATIVE, &native(number)).await.json()["code_url"].as_str().unwrap().to_owned());
    }
    let encoded: String = orders[0].bytes().map(|byte| format!("%{byte:02X}")).collect();
    let led = look(&sim, &format!("/payer?order={encoded}")).await;
    let path = led.header("location").unwrap().to_owned();
    assert_eq!((led.status, path.as_str()), (303, "/payer/order1?mchid=1900009191"));
    let page = text(&look(&sim, &path).await);
    assert!(page.contains("¥1.00") && page.contains("QQ公仔"), "{page}");
    assert_eq!(look(&sim, &format!("/payer/{}", orders[1].split("pr=").nth(1).unwrap())).await.status, 200);

    assert_eq!(send(&sim, &path, "do=pay&bank_type=CMB_DEBIT").await.header("location"), Some(path.as_str()));
    assert!(text(&look(&sim, &path).await).contains("Paid"));
    let again = send(&sim, &path, "do=pay").await;
    assert!(again.status == 409 && text(&again).contains("The order has been paid"));
    let failed = send(&sim, "/payer/order2", "do=fail").await;
    assert_eq!(failed.status, 303);
    assert!(text(&look(&sim, failed.header("location").unwrap()).await).contains("Payment failed"));
    assert!(!text(&look(&sim, "/payer/order2").await).contains("Payment failed"));
    assert_eq!(send(&sim, "/payer/order3", "do=leave").await.header("location"), Some("/payer"));
    assert_eq!(send(&sim, "/payer/order3", "do=dance").await.status, 400);
    let query = |number: &str| format!("/v3/pay/transactions/out-trade-no/{number}?mchid={DIRECT}");
    let mut states = Vec::new();
    for number in ["order1", "order2", "order3"] {
        states.push(get_direct(&sim, &query(number)).await.json()["trade_state"].clone());
    }
    assert_eq!(states, ["SUCCESS", "NOTPAY", "NOTPAY"]);
}

#[tokio::test]
async fn a_combined_order_is_paid_as_a_whole_whichever_part_is_named() {
    let sim = start().await;
    let part = |number: &str, amount: i64| {
        json!({
            "mchid": DIRECT, "out_trade_no": number, "description": number, "attach": "a",
            "amount": { "total_amount": amount, "currency": "CNY" },
        })
    };
    for number in ["combined1", "combined2"] {
        let order = json!({
            "combine_appid": DIRECT_APPID, "combine_mchid": DIRECT, "combine_out_trade_no": number,
            "notify_url": "http://127.0.0.1:9/notify",
            "sub_orders": [part(&format!("{number}a"), 120), part(&format!("{number}b"), 3)],
        });
        let placed = post_direct(&sim, "/v3/combine-transactions/native", &order).await;
        assert_eq!(placed.status, 200, "{}", placed.json());
    }
    let whole = "/payer/combined1?mchid=1900009191";
    assert_eq!(look(&sim, "/payer/combined1a").await.header("location"), Some(whole));
    let page = text(&look(&sim, whole).await);
    assert!(page.contains("¥1.23") && page.contains("combined1a") && page.contains("¥0.03"), "{page}");
    assert_eq!(send(&sim, whole, "do=pay").await.status, 303);
    assert!(text(&look(&sim, whole).await).contains("Paid"));
    let failed = send(&sim, "/payer/combined2?mchid=1900009191", "do=fail").await;
    let page = text(&look(&sim, failed.header("location").unwrap()).await);
    assert!(page.contains("Payment failed") && page.contains("Let it fail"), "{page}");
}

#[tokio::test]
async fn the_payee_receives_fails_and_leaves_by_anything_that_names_the_transfer() {
    let sim = start().await;
    let transfers = "/v3/fund-app/mch-transfer";
    let mut packages = Vec::new();
    for number in ["t1", "t2", "t3"] {
        let body = json!({
            "appid": DIRECT_APPID, "out_bill_no": number, "openid": TWO, "transfer_amount": 123_400, "transfer_remark": "新会员有礼",
            "transfer_scene_id": "1000", "user_name": public_key(direct(&sim)).encrypt("李四".as_bytes()).unwrap(),
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "新会员有礼" }],
        });
        let placed = post_direct(&sim, &format!("{transfers}/transfer-bills"), &body).await.json();
        packages.push(placed["package_info"].as_str().unwrap_or_else(|| panic!("{placed}")).to_owned());
    }
    let led = look(&sim, &format!("/payee?transfer={}", packages[0])).await;
    let path = led.header("location").unwrap().to_owned();
    assert_eq!((led.status, path.as_str()), (303, "/payee/t1?mchid=1900009191"));
    let page = text(&look(&sim, &path).await);
    assert!(
        page.contains("¥1,234.00") && page.contains("新会员有礼") && page.contains("*四") && !page.contains("李四"),
        "{page}"
    );
    assert!(text(&look(&sim, "/_sim/console/batches").await).contains("WAIT_USER_CONFIRM"));
    assert_eq!(send(&sim, &path, "do=confirm").await.header("location"), Some(path.as_str()));
    sim.clock().advance(1).await;
    assert!(text(&look(&sim, &path).await).contains("Received"));
    let again = send(&sim, &path, "do=confirm").await;
    assert!(again.status == 409 && text(&again).contains("The transfer has been received"));
    assert_eq!(send(&sim, "/payee/t2", "do=fail&reason=ACCOUNT_FROZEN").await.status, 303);
    assert!(text(&look(&sim, "/payee/t2").await).contains("ACCOUNT_FROZEN"));
    assert_eq!(send(&sim, "/payee/t3", "do=fail&reason=BAD_WEATHER").await.status, 400);
    assert_eq!(send(&sim, "/payee/t3", "do=leave").await.header("location"), Some("/payee"));
    assert_eq!(send(&sim, "/payee/t3", "do=dance").await.status, 400);
    assert!(text(&look(&sim, "/payee").await).contains("/payee/t3"));

    let ask = json!({
        "out_authorization_no": "auth1", "appid": DIRECT_APPID, "openid": TWO, "transfer_scene_id": "1000",
        "user_display_name": "wx_123456", "authorization_notify_url": "http://127.0.0.1:9/",
    });
    let asked = post_direct(&sim, &format!("{transfers}/user-confirm-authorization"), &ask).await.json();
    let led = look(&sim, &format!("/payee?transfer={}", asked["package_info"].as_str().unwrap())).await;
    let path = led.header("location").unwrap().to_owned();
    assert_eq!(path, "/payee/authorizations/auth1?mchid=1900009191");
    assert!(text(&look(&sim, &path).await).contains("wx_123456"));
    assert_eq!(send(&sim, &path, "do=agree").await.header("location"), Some(path.as_str()));
    assert!(text(&look(&sim, &path).await).contains("Later transfers arrive automatically"));
    assert_eq!(send(&sim, &path, "do=withdraw").await.status, 303);
    let late = send(&sim, &path, "do=agree").await;
    assert!(late.status == 409 && text(&late).contains("USER_CLOSE"));
}

#[tokio::test]
async fn whoever_is_not_there_gets_a_page_that_says_so_and_a_way_back() {
    let sim = start().await;
    for (path, says, back) in [
        ("/phone/nobody", "There is no such worker", "/phone"),
        ("/phone/0", "There is no such worker", "/phone"),
        ("/phone?token=none", "There is no such token", "/phone"),
        ("/phone/1?token=none", "There is no such token", "/phone"),
        ("/payer/none", "There is no such order", "/payer"),
        ("/payer?order=none", "There is no such order", "/payer"),
        ("/payee/none", "There is no such transfer", "/payee"),
        ("/payee?transfer=none", "There is no such transfer", "/payee"),
        ("/payee/authorizations/none", "There is no such authorization", "/payee"),
        ("/phone/1/2", "There is no such page", "/phone"),
        ("/_sim/console/nothing", "There is no such page", "/_sim/console"),
    ] {
        let reply = look(&sim, path).await;
        let page = text(&reply);
        assert_eq!(reply.status, 404, "{path}");
        assert!(page.contains(says) && page.contains(&format!("href=\"{back}\"")), "{path}: {page}");
    }
    let other = raw(&sim, "DELETE", "/phone/1", &headers(&[]), b"").await;
    assert_eq!((other.status, other.header("allow")), (405, Some("GET, HEAD, POST")));
    for path in ["/_sim/console/fidelity", "/_sim/console/merchants/", "/phone", "/payer", "/payee/"] {
        let reply = send(&sim, path, "do=x").await;
        assert_eq!((reply.status, reply.header("allow")), (405, Some("GET, HEAD")), "{path}");
    }
    // Of the console there is all that leads on; a page that is mistyped at the front is a page, too, if a person asks.
    for path in ["/_sim/console/nothing", "/_sim/console/a/b", "/consle", "/orders/"] {
        let typed = headers(&[("Accept-Language", "en"), ("Sec-Fetch-Dest", "document")]);
        let reply = raw(&sim, "GET", path, &typed, b"").await;
        let page = text(&reply);
        assert!(
            reply.status == 404 && page.contains("No such page") && page.contains("There is no such page"),
            "{page}"
        );
        assert!(SECTIONS.iter().all(|section| page.contains(&format!("href=\"/_sim/console/{section}\""))), "{page}");
    }
    for path in ["/v3/nothing", "/v3/certificates"] {
        let typed = headers(&[("Sec-Fetch-Dest", "document")]);
        assert!(raw(&sim, "GET", path, &typed, b"").await.json()["code"].is_string(), "{path} is of the API");
    }
    assert!(raw(&sim, "GET", "/consle", &[], b"").await.json()["code"].is_string(), "a program asks the API");
}

#[tokio::test]
async fn the_console_does_what_control_requests_do() {
    let sim = start().await;
    let done = async |section: &str, form: &str| {
        let reply = send(&sim, &format!("/_sim/console/{section}"), form).await;
        (reply.status, text(&reply))
    };
    assert_eq!(done("drills", "do=set&name=http.503&with=nth%3D1").await.0, 303);
    assert_eq!(sim.faults().list().await[0].drill, "http.503,nth=1");
    let (status, page) = done("drills", "do=set&name=http.503&with=nth%3Dx").await;
    assert!(status == 400 && page.contains("role=\"alert\"") && page.contains("value=\"nth=x\""), "{page}");
    let id = sim.faults().list().await[0].id;
    assert_eq!(done("drills", &format!("do=remove&id={id}")).await.0, 303);
    assert_eq!(done("drills", &format!("do=remove&id={id}")).await.0, 404);
    assert_eq!(done("drills", "do=clear").await.0, 303);

    assert_eq!(done("clock", "do=freeze").await.0, 303);
    let now = sim.clock().now();
    assert_eq!(done("clock", "do=advance-60").await.0, 303);
    assert_eq!(done("clock", "do=advance&seconds=5").await.0, 303);
    assert_eq!(sim.clock().now(), now + 65);
    assert_eq!(done("clock", "do=set&time=2099-01-01T08%3A00").await.0, 303);
    assert_eq!(sim.clock().now(), 4_070_908_800);
    for (form, status) in [
        ("do=set&time=2020-01-01T00%3A00%3A00", 400),
        ("do=set&time=soon", 400),
        ("do=advance&seconds=-1", 400),
        ("do=speed-x", 400),
        ("do=next", 409),
        ("", 400),
    ] {
        assert_eq!(done("clock", form).await.0, status, "{form}");
    }
    let token = ask(&sim, "n1").await;
    assert_eq!(done("clock", "do=next").await.0, 303, "the verification ends");
    assert!(text(&look(&sim, &format!("/phone/1?token={token}")).await).contains("Not verified"));
    assert_eq!(done("clock", "do=speed-1").await.0, 303);

    let id = paid(&sim, &native("order1")).await;
    let refund = json!({
        "transaction_id": id, "out_refund_no": "refund1", "amount": { "refund": 30, "total": 100, "currency": "CNY" },
    });
    let refund = post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.json()["refund_id"].clone();
    let form = format!("do=succeed&refund={}&mchid={DIRECT}", refund.as_str().unwrap());
    assert_eq!((done("orders", &form).await.0, done("orders", &form).await.0), (303, 409));
    sim.notifications().settled().await;
    let told = &sim.notifications().list().await[0];
    let before = told.attempts.len();
    assert_eq!(done("notifications", &format!("do=resend&id={}", told.id)).await.0, 303);
    sim.notifications().settled().await;
    assert!(sim.notifications().get(&told.id).await.unwrap().attempts.len() > before);
    assert_eq!(done("notifications", "do=resend&id=none").await.0, 404);

    assert_eq!(done("workers", &format!("do=withdraw&worker=1&sub_mchid={SUB}")).await.0, 303);
    assert_eq!(done("workers", "do=close&worker=1").await.0, 303);
    assert_eq!(done("workers", "do=close&worker=9").await.0, 404);
    assert_eq!(done("requests", "do=reset").await.0, 303);
    assert!(sim.journal().await.is_empty());
}

#[tokio::test]
async fn batches_are_confirmed_refused_paid_for_and_given_back_on_their_page() {
    let sim = builder().start().await.unwrap();
    let place = async |number: &str| {
        let details = [crate::transfer::detail("d1", 100, ONE, None)];
        let reply = post(&sim, crate::transfer::BATCHES, &crate::transfer::batch(number, &details)).await;
        reply.json()["batch_id"].as_str().unwrap().to_owned()
    };
    let done = async |form: String| {
        let reply = send(&sim, "/_sim/console/batches", &form).await;
        (reply.status, text(&reply))
    };
    assert_eq!(done(format!("do=confirmation-on&mchid={SUB}")).await.0, 303);
    let (one, two) = (place("b1").await, place("b2").await);
    let page = text(&look(&sim, "/_sim/console/batches").await);
    for part in
        ["WAIT_PAY", "Confirm the payment", "Closed unless paid by", "Batches need a confirmation of the payment"]
    {
        assert!(page.contains(part), "{part}");
    }
    let page = text(&look(&sim, "/_sim/console/batches?lang=zh").await);
    for part in ["待付款确认 WAIT_PAY", "特约商户", "确认付款", "批次需付款确认"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("用工单位") && !page.contains("员工"), "{page}");
    assert_eq!(done(format!("do=confirm&batch={one}")).await.0, 303);
    let (status, page) = done(format!("do=confirm&batch={one}")).await;
    assert!(status == 409 && page.contains("The batch does not wait to be confirmed"), "{page}");
    assert_eq!(done(format!("do=revoke&batch={two}")).await.0, 303);
    assert_eq!(done(format!("do=confirmation-off&mchid={SUB}")).await.0, 303);
    sim.accounts().set_balance(SUB, 40).await.unwrap();
    sim.clock().advance(1).await;
    let page = text(&look(&sim, "/_sim/console/batches?lang=zh").await);
    for part in ["等待资金", "关闭原因", "MERCHANT_REVOCATION", "¥0.40"] {
        assert!(page.contains(part), "{part}");
    }
    assert_eq!(done(format!("do=top-up&mchid={SUB}&amount=60")).await.0, 303);
    sim.clock().advance(2).await;
    assert_eq!(done(format!("do=return&batch={one}&detail=d1")).await.0, 303);
    assert_eq!(sim.accounts().balance(SUB, weixinpay_simulator::Account::Operation).await.unwrap(), 100);
    for (form, status) in [
        (format!("do=return&batch={one}&detail=d1"), 409),
        (format!("do=return&batch={one}&detail=d9"), 404),
        (format!("do=top-up&mchid={SUB}&amount=many"), 400),
        (format!("do=pay&batch={one}"), 400),
        ("do=revoke&batch=none".to_owned(), 404),
    ] {
        assert_eq!(done(form.clone()).await.0, status, "{form}");
    }
}

#[tokio::test]
async fn whatever_a_form_gets_wrong_is_said_in_both_languages() {
    let sim = start().await;
    // `send` checks the Chinese errors.
    for (section, form, says) in [
        ("drills", "do=set&name=http.5", "There is no drill `http.5`"),
        ("drills", "do=set&name=http.503&with=qps%3D1", "Http.503 takes no `qps`"),
        ("drills", "do=set&name=http.503&with=nth%3D1,nth%3D2", "Duplicate parameter `nth`"),
        ("drills", "do=set&name=http.503&with=nth%3D1,first%3D2", "`nth` and `first` exclude each other"),
        ("drills", "do=set&name=http.503&with=nth", "`nth` is not KEY=VALUE"),
        ("drills", "do=set&name=http.503&with=nth%3D0", "`nth` must be an integer within its limits"),
        ("drills", "do=set&name=net.latency&with=ms%3D-1", "`ms` must be an integer within its limits"),
        ("drills", "do=set&name=http.503&with=committed%3Dyes", "`committed` must be true or false"),
        ("drills", "do=set&name=rate.limit", "Rate.limit needs `qps`"),
        ("drills", "do=set&name=key.switch", "Key.switch needs `step`"),
        ("drills", "do=set&name=key.switch&with=step%3Dhalf", "There is no `step` half"),
        ("drills", "do=set&name=http.503&with=merchant%3D1", "There is no merchant 1"),
        ("drills", "do=set&name=notify.lost&with=event%3DNONE", "There is no event NONE"),
        ("drills", "do=set&name=http.503&with=route%3Dnative", "`route` must be METHOD /path"),
        (
            "drills",
            "do=set&name=http.503&with=route%3DGET+/v3/nothing",
            "The simulator has no operation GET /v3/nothing",
        ),
        ("clock", "do=speed-86401", "That is too fast"),
        ("clock", "do=advance&seconds=18446744073709551615", "The clock cannot be moved that far"),
        ("clock", "do=advance&seconds=x", "The number must be an integer ≥ 0"),
        ("orders", "do=succeed&refund=none", "There is no such refund"),
        ("orders", "do=dance&refund=none", "The form names no action"),
        ("workers", "do=close&worker=9", "There is no such worker"),
        ("notifications", "do=resend&id=none", "There is no such notification"),
        ("requests", "do=nothing", "The form names no action"),
    ] {
        let reply = send(&sim, &format!("/_sim/console/{section}"), form).await;
        assert!(reply.status >= 400 && text(&reply).contains(says), "{form}: {}", text(&reply));
    }
    for _ in 0..100 {
        sim.faults().set("answer.unsigned,nth=9").await.unwrap();
    }
    let full = send(&sim, "/_sim/console/drills", "do=set&name=http.503").await;
    assert!(full.status == 400 && text(&full).contains("100 drills are set already"), "{}", text(&full));

    post_direct(&sim, NATIVE, &native("order1")).await;
    let long = send(&sim, "/payer/order1", &format!("do=pay&bank_type={}", "x".repeat(33))).await;
    assert!(long.status == 400 && text(&long).contains("`bank_type` is empty or too long"), "{}", text(&long));
}

#[tokio::test]
async fn why_a_notification_was_not_sent_and_a_request_refused_is_said_in_the_language_of_the_page() {
    let sim = start().await;
    let mut order = native("order1");
    order["notify_url"] = "http://shop.example.com/notify".into();
    paid(&sim, &order).await;
    sim.faults().set("notify.lost").await.unwrap();
    paid(&sim, &native("order2")).await;
    sim.notifications().settled().await;
    post_direct(&sim, NATIVE, &order).await;
    for (lang, said) in [
        ("en", ["shop.example.com is not this machine", "it got lost on the way", "the order was paid: query it"]),
        ("zh", ["shop.example.com 不是本机：模拟器只通知回环地址", "通知在路上丢了", "订单已支付：请查询订单"]),
    ] {
        let page = async |section: &str| text(&look(&sim, &format!("/_sim/console/{section}?lang={lang}")).await);
        let (notifications, requests) = (page("notifications").await, page("requests").await);
        assert!(said[..2].iter().all(|said| notifications.contains(said)), "{notifications}");
        assert!(requests.contains(said[2]), "{requests}");
    }
}

#[tokio::test]
async fn a_world_of_many_workers_shows_the_first_hundred_and_finds_the_others() {
    let mut seed = weixinpay_simulator::first_world().to_owned();
    for number in 3..=150 {
        seed.push_str(&format!(
            "\n[[workers]]\nreal_name = \"工人{number}\"\nid_card_number = \"{number:018}\"\n\
             openids = {{ wxa1111111 = \"oSIMworker{number}\" }}\n"
        ));
    }
    let sim = builder().seed(seed).start().await.unwrap();
    for path in ["/phone", "/_sim/console/workers"] {
        let page = text(&look(&sim, path).await);
        assert!(page.contains("The first 100 of 150") && !page.contains("href=\"/phone/101\""), "{path}");
    }
    assert_eq!(look(&sim, "/phone/oSIMworker150").await.status, 200);
    assert_eq!(look(&sim, "/phone/150").await.status, 200);
    assert_eq!(look(&sim, "/phone/151").await.status, 404);
}

#[tokio::test]
async fn hostile_values_are_text_on_every_page() {
    let sim = start().await;
    const EVIL_OPENID: &str = "<img src=x onerror=alert(1)>";
    const EVIL: &str = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    let mut order = pre_order("n1");
    order["project_name"] = EVIL.into();
    order["employer_name"] = "<b>某单位</b>".into();
    let token = post(&sim, "/v3/payroll-card/authentications/pre-order", &order).await.json();
    let token = token["token"].as_str().unwrap_or_else(|| panic!("{token}"));
    let mut order = native("order1");
    order["description"] = EVIL.into();
    paid(&sim, &order).await;
    let transfers = "/v3/fund-app/mch-transfer";
    let transfer = json!({
        "appid": DIRECT_APPID, "out_bill_no": "t1", "openid": EVIL_OPENID, "transfer_amount": 400, "transfer_remark": "<script>1</script>",
        "user_recv_perception": EVIL, "transfer_scene_id": "<img src=x>",
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
    });
    assert_eq!(post_direct(&sim, &format!("{transfers}/transfer-bills"), &transfer).await.status, 200);
    let authorization = json!({
        "out_authorization_no": "auth1", "appid": DIRECT_APPID, "openid": EVIL_OPENID, "transfer_scene_id": "1000",
        "user_display_name": "<script>1</script>", "user_recv_perception": EVIL, "authorization_notify_url": "http://127.0.0.1:9/",
    });
    assert_eq!(post_direct(&sim, &format!("{transfers}/user-confirm-authorization"), &authorization).await.status, 200);
    // An unsigned path.
    raw(&sim, "GET", "/v3/x?y=<script>alert(1)</script>&z=\"><img", &[], b"").await;
    let query = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for path in [
        "/_sim/console".to_owned(),
        "/_sim/console/orders".to_owned(),
        "/_sim/console/workers".to_owned(),
        "/_sim/console/notifications".to_owned(),
        format!("/_sim/console/fidelity?q={query}&evidence={query}"),
        format!("/_sim/console?show={query}&lang={query}"),
        format!("/phone/1?token={token}"),
        format!("/phone/{query}"),
        "/phone/1".to_owned(),
        "/payee".to_owned(),
        "/payee/t1".to_owned(),
        "/payee/authorizations/auth1".to_owned(),
        "/_sim/console/batches".to_owned(),
        format!("/payee?transfer={query}"),
        "/payer/order1".to_owned(),
        format!("/payer?order={query}"),
        format!("/payer/order1?mchid={query}"),
    ] {
        let page = text(&look(&sim, &path).await);
        assert!(!page.contains("<script>") && !page.contains("<img") && !page.contains("<b>某单位"), "{path}: {page}");
    }
    let form = format!("do=set&name={query}&with={query}");
    assert!(!text(&send(&sim, "/_sim/console/drills", &form).await).contains("<script>"));
}

#[tokio::test]
async fn another_site_cannot_drive_the_simulator() {
    let sim = start().await;
    let token = ask(&sim, "n1").await;
    let form = format!("do=pass&token={token}");
    let act = format!("/_sim/tokens/{token}/pass");
    let port = sim.base_url().rsplit(':').next().unwrap().to_owned();
    let other_port = "http://127.0.0.1:1".to_owned();
    for stranger in [
        headers(&[("Origin", "https://evil.example")]),
        headers(&[("Origin", "null")]),
        headers(&[("Origin", &other_port)]),
        headers(&[("Origin", &format!("http://evil.example:{port}"))]),
        headers(&[("Sec-Fetch-Site", "cross-site")]),
        headers(&[("Sec-Fetch-Site", "same-site")]),
    ] {
        let page = raw(&sim, "POST", "/phone/1", &stranger, form.as_bytes()).await;
        assert!(page.status == 403 && text(&page).contains("another site"), "{stranger:?}");
        let called = raw(&sim, "POST", &act, &stranger, b"").await;
        assert_eq!(
            (called.status, called.json()["error"].as_str()),
            (403, Some("the request comes from a page of another site"))
        );
        let read = raw(&sim, "GET", "/_sim/journal", &stranger, b"").await;
        assert_eq!(read.status, 403, "{stranger:?}");
    }
    // The token still works: nothing of that was done.
    let ours = headers(&[("Origin", sim.base_url()), ("Sec-Fetch-Site", "same-origin")]);
    assert_eq!(raw(&sim, "POST", &act, &ours, b"").await.status, 200);
    // A link on another site may lead here.
    assert_eq!(raw(&sim, "GET", "/phone/1", &headers(&[("Sec-Fetch-Site", "cross-site")]), b"").await.status, 200);
}

#[tokio::test]
async fn another_name_for_this_machine_gets_neither_pages_nor_control() {
    let sim = start().await;
    for (target, host) in [("/_sim/journal", "evil.example"), ("/phone", "evil.example:80"), ("/", "rebind.example")] {
        let mut call = Call::new(sp(&sim), "GET", target, "");
        call.authorization = Some(String::new());
        let mut stream = tokio::net::TcpStream::connect(sim.base_url().strip_prefix("http://").unwrap()).await.unwrap();
        let reply = call.send_over(&mut stream, host).await;
        assert_eq!(reply.status, 403, "{target} at {host}");
        assert!(
            text(&reply).contains("names neither this machine nor WeChat Pay")
                || text(&reply).contains("Host names neither")
        );
    }
}

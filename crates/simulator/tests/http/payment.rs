//! Orders, direct and partner, from the first request to the payer and to the end.

use serde_json::{Value, json};
use weixinpay_simulator::{PaidWith, PayerAction, Simulator};

use crate::client::*;

const JSAPI: &str = "/v3/pay/transactions/jsapi";
const H5: &str = "/v3/pay/transactions/h5";
const APP: &str = "/v3/pay/transactions/app";
const PARTNER: &str = "/v3/pay/partner/transactions";

fn pay() -> PayerAction {
    PayerAction::Pay(PaidWith::default())
}

fn partner(number: &str) -> Value {
    json!({
        "sp_appid": SP_APPID, "sp_mchid": SP, "sub_appid": SUB_APPID, "sub_mchid": SUB, "description": "某商品",
        "out_trade_no": number, "notify_url": "http://127.0.0.1:9/notify", "amount": { "total": 8 },
    })
}

async fn query(sim: &Simulator, number: &str) -> Value {
    get_direct(sim, &format!("/v3/pay/transactions/out-trade-no/{number}?mchid={DIRECT}")).await.json()
}

async fn close(sim: &Simulator, number: &str) -> Reply {
    let path = format!("/v3/pay/transactions/out-trade-no/{number}/close");
    post_direct(sim, &path, &json!({ "mchid": DIRECT })).await
}

/// Status, code and rule.
async fn refused(sim: &Simulator, path: &str, body: &Value) -> (u16, String, String) {
    let reply = post_direct(sim, path, body).await;
    assert!(reply.is_signed_by(&public_key(direct(sim))), "every refusal but 401 is signed");
    (reply.status, reply.code(), rule(sim).await)
}

fn is(status: u16, code: &str, rule: &str) -> (u16, String, String) {
    (status, code.to_owned(), rule.to_owned())
}

#[tokio::test]
async fn a_native_order_is_placed_queried_paid_and_found_paid_by_both_numbers() {
    let sim = start().await;
    let reply = post_direct(&sim, NATIVE, &native("order1")).await;
    assert!(reply.is_signed_by(&public_key(direct(&sim))));
    let code_url = reply.json()["code_url"].as_str().unwrap().to_owned();
    assert!(code_url.starts_with("weixin://wxpay/bizpayurl?pr=SIM") && code_url.len() == 37, "{code_url}");

    let before = query(&sim, "order1").await;
    assert_eq!(
        before,
        json!({
            "appid": DIRECT_APPID, "mchid": DIRECT, "out_trade_no": "order1", "trade_state": "NOTPAY",
            "trade_state_desc": "订单未支付", "amount": { "total": 100, "payer_currency": "CNY" },
            "promotion_detail": [], "scene_info": { "device_id": "" },
        })
    );
    let paid = sim.payments().pay(&code_url, pay()).await.unwrap();
    assert_eq!((paid.trade_state, paid.mchid.as_str()), ("SUCCESS", DIRECT));
    let id = paid.transaction_id.unwrap();
    assert!(id.starts_with("420099") && id.len() == 28, "{id}");

    let after = query(&sim, "order1").await;
    assert_eq!((&after["trade_state"], &after["transaction_id"]), (&json!("SUCCESS"), &json!(id)));
    assert_eq!((&after["trade_type"], &after["bank_type"]), (&json!("NATIVE"), &json!("OTHERS")));
    assert_eq!(
        after["amount"],
        json!({ "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" })
    );
    assert_eq!(after["attach"], "自定义数据");
    assert!(after["payer"]["openid"].as_str().unwrap().starts_with("oSIM"));
    assert!(after["success_time"].as_str().unwrap().ends_with("+08:00"));
    let by_id = get_direct(&sim, &format!("/v3/pay/transactions/id/{id}?mchid={DIRECT}")).await.json();
    assert_eq!(by_id, after);

    let again = sim.payments().pay("order1", pay()).await.unwrap_err();
    assert_eq!(again.to_string(), "the order has been paid (an order is paid once: place a new one)");
    assert_eq!(close(&sim, "order1").await.code(), "ORDER_PAID");
    assert_eq!(refused(&sim, NATIVE, &native("order1")).await, is(400, "INVALID_REQUEST", "payment.placed-again-paid"));
}

#[tokio::test]
async fn each_way_of_paying_is_answered_in_its_own_form() {
    let sim = start().await;
    let with = |pointer: &str, value: Value, number: &str| changed(&native(number), pointer, Some(value));
    let jsapi = post_direct(&sim, JSAPI, &with("/payer", json!({ "openid": TWO }), "jsapi1")).await.json();
    let app = post_direct(&sim, APP, &native("app001")).await.json();
    let scene = json!({ "payer_client_ip": "14.23.150.211", "h5_info": { "type": "Wap" } });
    let h5 = post_direct(&sim, H5, &with("/scene_info", scene, "h50001")).await.json();
    let prepay_id = jsapi["prepay_id"].as_str().unwrap();
    assert!(prepay_id.starts_with("wx") && prepay_id.len() == 36, "{prepay_id}");
    assert_eq!(app["prepay_id"].as_str().map(str::len), Some(36), "{app}");
    let h5_url = h5["h5_url"].as_str().unwrap();
    let (before, package) = h5_url.split_once("&package=").unwrap();
    assert!(before.starts_with("https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx"), "{h5_url}");
    assert!(package.len() == 10 && package.bytes().all(|byte| byte.is_ascii_digit()), "{h5_url}");
    let life = builder().start().await.unwrap();
    let scene = json!({ "payer_client_ip": "14.23.150.211", "h5_info": { "type": "Wap" } });
    let short = post_direct(&life, H5, &with("/scene_info", scene, "h50001")).await.json();
    life.clock().advance(300).await;
    let expired = life.payments().pay(short["h5_url"].as_str().unwrap(), pay()).await.unwrap_err();
    assert_eq!(expired.error().en, "the prepay_id, code_url or h5_url has expired");
    for (name, kind) in [(prepay_id, "JSAPI"), ("app001", "APP"), (h5_url, "MWEB")] {
        let paid = sim.payments().pay(name, pay()).await.unwrap();
        assert_eq!(query(&sim, &paid.out_trade_no).await["trade_type"], kind);
    }
    assert_eq!(query(&sim, "jsapi1").await["payer"]["openid"], TWO);
}

#[tokio::test]
async fn an_order_that_breaks_its_description_or_a_rule_is_refused_by_it() {
    let sim = start().await;
    let right = native("order1");
    let with = |pointer: &str, value: Value| changed(&right, pointer, Some(value));
    for (body, field) in [
        (changed(&right, "/description", None), "/description"),
        (with("/description", json!("某".repeat(128))), "/description"),
        (with("/out_trade_no", json!("short")), "/out_trade_no"),
        (with("/out_trade_no", json!("a".repeat(33))), "/out_trade_no"),
        (with("/out_trade_no", json!("order 1")), "/out_trade_no"),
        (with("/amount/total", json!(0)), "/amount/total"),
        (with("/amount/total", json!("100")), "/amount/total"),
        (with("/amount/total", json!(1.5)), "/amount/total"),
        (with("/amount/currency", json!("USD")), "/amount/currency"),
        (changed(&right, "/amount", None), "/amount"),
        (changed(&right, "/notify_url", None), "/notify_url"),
        (with("/detail", json!({ "goods_detail": [{ "merchant_goods_id": "1" }] })), "/detail/goods_detail/0/quantity"),
    ] {
        let reply = post_direct(&sim, NATIVE, &body).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"), "{body}");
        assert!(reply.json()["message"].as_str().unwrap().contains(&format!("“/body{field}”")), "{}", reply.json());
        assert_eq!(reply.json()["detail"]["location"], "body");
        assert_eq!(rule(&sim).await, "description.field");
        let diagnosis = sim.journal().await.pop().unwrap().diagnosis.unwrap().en;
        assert!(diagnosis.starts_with('`'), "{diagnosis}");
    }
    for (body, expected) in [
        (with("/mchid", json!(SP)), is(400, "PARAM_ERROR", "payment.mchid")),
        (with("/appid", json!(SP_APPID)), is(400, "APPID_MCHID_NOT_MATCH", "payment.appid-binding")),
        (with("/notify_url", json!("ftp://a/b")), is(400, "PARAM_ERROR", "payment.notify-url")),
        (with("/notify_url", json!("https://a/b?c=d")), is(400, "PARAM_ERROR", "payment.notify-url")),
        (with("/time_expire", json!("tomorrow")), is(400, "PARAM_ERROR", "description.field")),
    ] {
        assert_eq!(refused(&sim, NATIVE, &body).await, expected);
    }
    let jsapi =
        |openid: Option<&str>| changed(&right, "/payer", Some(openid.map_or(json!({}), |o| json!({ "openid": o }))));
    assert_eq!(refused(&sim, JSAPI, &jsapi(None)).await, is(400, "PARAM_ERROR", "description.field"));
    assert_eq!(refused(&sim, JSAPI, &jsapi(Some(ONE))).await, is(400, "PARAM_ERROR", "payment.openid"));
    assert_eq!(query(&sim, "order1").await["code"], "ORDER_NOT_EXIST", "nothing of this was placed");
}

#[tokio::test]
async fn the_same_order_again_gives_the_same_prepay_id_while_it_lives_and_other_content_is_refused() {
    let sim = start().await;
    let place =
        async || post_direct(&sim, APP, &native("order1")).await.json()["prepay_id"].as_str().unwrap().to_owned();
    let first = place().await;
    assert_eq!(place().await, first);
    let other = changed(&native("order1"), "/amount/total", Some(json!(101)));
    assert_eq!(refused(&sim, APP, &other).await, is(400, "INVALID_REQUEST", "payment.repeat"));
    assert_eq!(refused(&sim, NATIVE, &native("order1")).await, is(400, "INVALID_REQUEST", "payment.repeat"));

    sim.clock().advance(7200).await;
    let expired = sim.payments().pay("order1", pay()).await.unwrap_err();
    assert_eq!(expired.error().en, "the prepay_id, code_url or h5_url has expired");
    let second = place().await;
    assert_ne!(second, first);
    assert!(sim.payments().pay(&first, pay()).await.unwrap_err().is_not_found());
    sim.payments().pay(&second, pay()).await.unwrap();
}

#[tokio::test]
async fn an_order_cannot_be_paid_after_its_time() {
    let sim = start().await;
    let at = |seconds| weixinpay_core::Time::from_unix(sim.clock().now() + seconds).to_string();
    let order = changed(&native("order1"), "/time_expire", Some(json!(at(600))));
    let soon = changed(&native("order2"), "/time_expire", Some(json!(at(-600))));
    assert_eq!(post_direct(&sim, NATIVE, &order).await.status, 200);
    assert_eq!(post_direct(&sim, NATIVE, &soon).await.status, 200, "less than a minute counts as a minute");
    sim.payments().pay("order2", pay()).await.unwrap();
    sim.clock().advance(601).await;
    assert_eq!(sim.payments().pay("order1", pay()).await.unwrap_err().error().en, "the order cannot be paid any more");
    assert_eq!(query(&sim, "order1").await["trade_state"], "NOTPAY");
    assert_eq!(refused(&sim, NATIVE, &order).await, is(400, "INVALID_REQUEST", "payment.expired"));
}

#[tokio::test]
async fn an_unpaid_order_is_closed_for_good_as_often_as_one_likes() {
    let sim = start().await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    for _ in 0..2 {
        let closed = close(&sim, "order1").await;
        assert_eq!((closed.status, closed.body.len()), (204, 0));
        assert!(closed.is_signed_by(&public_key(direct(&sim))));
    }
    assert_eq!(query(&sim, "order1").await["trade_state"], "CLOSED");
    assert_eq!(sim.payments().pay("order1", pay()).await.unwrap_err().error().en, "the order is closed");
    assert_eq!(refused(&sim, NATIVE, &native("order1")).await, is(400, "ORDER_CLOSED", "payment.placed-again-closed"));
    let unknown = close(&sim, "order2").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (404, "ORDER_NOT_EXIST"));
    let path = "/v3/pay/transactions/out-trade-no/order1/close";
    assert_eq!(refused(&sim, path, &json!({})).await, is(400, "PARAM_ERROR", "description.field"));
}

#[tokio::test]
async fn an_order_that_nobody_pays_is_closed_after_seven_days() {
    let sim = start().await;
    let begun = sim.clock().freeze().await.unwrap();
    post_direct(&sim, NATIVE, &native("order1")).await;
    sim.clock().advance(7 * 86_400 - 1).await;
    post_direct(&sim, NATIVE, &native("order2")).await;
    assert_eq!(query(&sim, "order1").await["trade_state"], "NOTPAY");
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(begun + 7 * 86_400));
    assert_eq!(query(&sim, "order1").await["trade_state"], "CLOSED");
    assert_eq!(query(&sim, "order2").await["trade_state"], "NOTPAY", "a younger one waits");
    assert_eq!(refused(&sim, NATIVE, &native("order1")).await, is(400, "ORDER_CLOSED", "payment.placed-again-closed"));
    assert_eq!(sim.payments().pay("order1", pay()).await.unwrap_err().error().en, "the order is closed");
    assert_eq!(close(&sim, "order1").await.status, 204);
}

#[tokio::test]
async fn a_field_that_an_order_does_not_have_is_refused_and_named_with_its_place() {
    let sim = start().await;
    for (pointer, name, field) in [
        ("", "out_tradeno", "/out_tradeno"),
        ("/amount", "totalFee", "/amount/totalFee"),
        ("/detail/goods_detail/0", "name", "/detail/goods_detail/0/name"),
    ] {
        let mut body = native("order1");
        let goods = json!({ "merchant_goods_id": "g1", "quantity": 1, "unit_price": 100 });
        body["detail"] = json!({ "goods_detail": [goods] });
        assert_eq!(post_direct(&sim, NATIVE, &body).await.status, 200);
        body.pointer_mut(pointer).unwrap()[name] = "x".into();
        let reply = post_direct(&sim, NATIVE, &body).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"), "{field}");
        assert_eq!(reply.json()["detail"], json!({ "location": null, "value": [format!("/body{field}")] }));
        assert!(reply.header("request-id").unwrap().ends_with("-270924358"));
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!(entry.rule, "request.unknown-field");
        assert!(entry.diagnosis.unwrap().en.contains("is not a parameter of POST /v3/pay/transactions/native"));
    }
}

#[tokio::test]
async fn a_payer_who_leaves_or_fails_can_try_again() {
    let sim = start().await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    assert_eq!(sim.payments().pay("order1", PayerAction::Leave).await.unwrap().trade_state, "NOTPAY");
    assert_eq!(sim.payments().pay("order1", PayerAction::Fail).await.unwrap().trade_state, "NOTPAY");
    let failed = query(&sim, "order1").await;
    assert_eq!((&failed["trade_state"], failed.get("transaction_id")), (&json!("NOTPAY"), None));
    assert_eq!(post_direct(&sim, NATIVE, &native("order1")).await.status, 200, "it may be placed again, too");
    assert_eq!(sim.payments().pay("order1", pay()).await.unwrap().trade_state, "SUCCESS");
}

#[tokio::test]
async fn control_pays_by_json_and_says_what_it_cannot_do() {
    let sim = start().await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    let jsapi = changed(&native("order2"), "/payer", Some(json!({ "openid": "somebody" })));
    post_direct(&sim, JSAPI, &jsapi).await;
    let act = async |path: &str, body: &str| control(&sim, "POST", &format!("/payments/{path}"), body).await;
    let cases = [
        ("nothing/pay", "", 404, "no such order"),
        ("order1/dance", "", 404, "no such action"),
        ("order1/pay", "[1]", 400, "not an object"),
        ("order1/pay", r#"{"bank_type":7}"#, 400, "`bank_type` must be a string"),
        ("order1/pay", r#"{"bank_type":""}"#, 400, "`bank_type` is empty or too long"),
        ("order1/fail", r#"{"openid":"x"}"#, 400, "do not go with"),
        ("order1/pay", r#"{"mchid":"1900000109"}"#, 404, "no such order"),
        ("order2/pay", r#"{"openid":"another"}"#, 409, "for another payer"),
    ];
    for (path, body, status, error) in cases {
        let reply = act(path, body).await;
        let json = reply.json();
        assert_eq!(reply.status, status, "{path} {body}: {json}");
        assert!(json["error"].as_str().unwrap().contains(error), "{json}");
        assert!(json["hint"].as_str().unwrap().len() > 5, "{json}");
    }
    assert_eq!(control(&sim, "GET", "/payments/order1/pay", "").await.status, 405);
    let paid = act("order1/pay", r#"{"bank_type":"CMB_DEBIT","openid":"oPayer","mchid":"1900009191"}"#).await.json();
    assert_eq!((&paid["trade_state"], &paid["rule"]), (&json!("SUCCESS"), &json!("payment.payer")));
    let order = query(&sim, "order1").await;
    assert_eq!((&order["bank_type"], &order["payer"]["openid"]), (&json!("CMB_DEBIT"), &json!("oPayer")));
}

#[tokio::test]
async fn a_service_provider_orders_for_its_sub_merchant_and_nobody_else_does() {
    let sim = start().await;
    let right = changed(&partner("order1"), "/payer", Some(json!({ "sub_openid": ONE })));
    for kind in ["jsapi", "miniprogram"] {
        let order = changed(&right, "/out_trade_no", Some(json!(format!("{kind}1"))));
        let reply = post(&sim, &format!("{PARTNER}/{kind}"), &order).await;
        assert_eq!(reply.json()["prepay_id"].as_str().map(str::len), Some(36));
    }
    assert!(post(&sim, &format!("{PARTNER}/native"), &partner("native1")).await.json()["code_url"].is_string());
    assert!(post(&sim, &format!("{PARTNER}/app"), &partner("app001")).await.json()["prepay_id"].is_string());
    sim.payments().pay_of(SP, "jsapi1", pay()).await.unwrap();
    let target = |sub: &str| format!("{PARTNER}/out-trade-no/jsapi1?sp_mchid={SP}&sub_mchid={sub}");
    let order = get(&sim, &target(SUB)).await.json();
    assert_eq!(order["payer"], json!({ "sub_openid": ONE }));
    assert_eq!((&order["sp_mchid"], &order["sub_mchid"], &order["mchid"]), (&json!(SP), &json!(SUB), &Value::Null));
    let by_id = format!("{PARTNER}/id/{}?sp_mchid={SP}&sub_mchid={SUB}", order["transaction_id"].as_str().unwrap());
    assert_eq!(get(&sim, &by_id).await.json(), order);
    let closing = json!({ "sp_mchid": SP, "sub_mchid": SUB });
    assert_eq!(post(&sim, &format!("{PARTNER}/out-trade-no/native1/close"), &closing).await.status, 204);

    let stranger = get(&sim, &target("2222222")).await;
    assert_eq!((stranger.status, stranger.code().as_str()), (403, "NO_AUTH"));
    let direct_query = get(&sim, &format!("/v3/pay/transactions/out-trade-no/jsapi1?mchid={SP}")).await;
    assert_eq!((direct_query.status, direct_query.code().as_str()), (404, "ORDER_NOT_EXIST"));

    let path = format!("{PARTNER}/jsapi");
    let right = changed(&right, "/out_trade_no", Some(json!("order2")));
    for (pointer, value, code, expected) in [
        ("/sub_mchid", json!("2222222"), "NO_AUTH", "partner.sub-merchant"),
        ("/sp_mchid", json!(DIRECT), "PARAM_ERROR", "payment.mchid"),
        ("/sp_appid", json!(SUB_APPID), "APPID_MCHID_NOT_MATCH", "payment.appid-binding"),
        ("/sub_appid", json!(SP_APPID), "APPID_MCHID_NOT_MATCH", "payment.appid-binding"),
        ("/payer/sub_openid", json!(ONE_AT_SP), "PARAM_ERROR", "payment.openid"),
    ] {
        let reply = post(&sim, &path, &changed(&right, pointer, Some(value))).await;
        assert_eq!((reply.code().as_str(), rule(&sim).await.as_str()), (code, expected), "{pointer}");
    }
    let reply = post(&sim, &path, &changed(&right, "/sub_appid", None)).await;
    assert_eq!((reply.code().as_str(), rule(&sim).await.as_str()), ("PARAM_ERROR", "request.field"));
    let merchant = changed(&changed(&right, "/sp_mchid", Some(json!(DIRECT))), "/sp_appid", Some(json!(DIRECT_APPID)));
    assert_eq!(refused(&sim, &path, &merchant).await, is(403, "NO_AUTH", "partner.caller"));
}

#[tokio::test]
async fn a_number_that_two_merchants_use_is_asked_back() {
    let sim = start().await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    post(&sim, &format!("{PARTNER}/native"), &partner("order1")).await;
    let error = sim.payments().pay("order1", pay()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "several merchants use this number: which order is meant? (name the merchant with {\"mchid\": text}: 1900000109, 1900009191)"
    );
    assert_eq!(sim.payments().pay_of(DIRECT, "order1", pay()).await.unwrap().mchid, DIRECT);
    assert_eq!(query(&sim, "order1").await["trade_state"], "SUCCESS");
}

#[tokio::test]
async fn an_unknown_order_and_a_wrong_asker_are_refused() {
    let sim = start().await;
    for (target, status, code) in [
        (format!("/v3/pay/transactions/out-trade-no/nothing?mchid={DIRECT}"), 404, "ORDER_NOT_EXIST"),
        (format!("/v3/pay/transactions/id/4200SIM?mchid={DIRECT}"), 404, "ORDER_NOT_EXIST"),
        ("/v3/pay/transactions/out-trade-no/nothing".to_owned(), 400, "PARAM_ERROR"),
        (format!("/v3/pay/transactions/out-trade-no/nothing?mchid={SP}"), 400, "PARAM_ERROR"),
        (format!("/v3/pay/transactions/out-trade-no/{}?mchid={DIRECT}", "a".repeat(33)), 400, "PARAM_ERROR"),
    ] {
        let reply = get_direct(&sim, &target).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code), "{target}");
    }
}

#[tokio::test]
async fn the_notification_of_a_payment_is_left_for_the_merchant() {
    let sim = start().await;
    let id = paid(&sim, &native("order1")).await;
    let notices = control(&sim, "GET", "/notifications", "").await.json();
    let notice = &notices["notifications"][0];
    assert_eq!(notice["event_type"], "TRANSACTION.SUCCESS", "{notices}");
    assert_eq!((&notice["mchid"], &notice["notify_url"]), (&json!(DIRECT), &json!("http://127.0.0.1:9/notify")));
    assert!(id.starts_with("420099"));
}

#[tokio::test]
async fn refusals_are_told_in_words_and_explained_to_the_developer() {
    let sim = start().await;
    paid(&sim, &native("order1")).await;
    post_direct(&sim, NATIVE, &native("order2")).await;
    let refund = |order: &str, amount: i64| {
        json!({ "out_trade_no": order, "out_refund_no": "refund1",
            "amount": { "refund": amount, "total": 100, "currency": "CNY" } })
    };
    let refunds = "/v3/refund/domestic/refunds";
    let closing = "/v3/pay/transactions/out-trade-no/order1/close";
    let with = |pointer: &str, value: Value| changed(&native("order2"), pointer, Some(value));
    for (path, body, message, why) in [
        (NATIVE, native("order1"), "该订单已支付", "query it instead"),
        (NATIVE, with("/amount/total", json!(1)), "请求重入时，参数与首次请求时不一致", "use a new number"),
        (NATIVE, with("/appid", json!(SP_APPID)), "appid和mch_id不匹配", "not bound to the merchant 1900009191"),
        (
            NATIVE,
            with("/mchid", json!(SP)),
            "Http头Authorization中的商户号与请求参数中的商户号不匹配",
            "signed by 1900009191",
        ),
        (
            NATIVE,
            with("/amount/total", json!(0)),
            "输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1",
            "`amount.total` must be at least 1",
        ),
        (closing, json!({ "mchid": DIRECT }), "该订单已支付，不能关单", "given back by a refund"),
        (refunds, refund("order2", 1), "订单未支付，不能退款", "the order is NOTPAY"),
        (refunds, refund("order1", 101), "申请退款金额大于可退金额", "100 fen of 100"),
        (refunds, refund("nothing", 1), "订单不存在", "no order of this merchant"),
    ] {
        let reply = post_direct(&sim, path, &body).await.json();
        assert_eq!(reply["message"], message, "{reply}");
        let diagnosis = sim
            .journal()
            .await
            .pop()
            .unwrap()
            .diagnosis
            .map_or_else(String::new, |diagnosis| diagnosis.en.into_owned());
        assert!(diagnosis.contains(why), "{diagnosis}");
    }
}

#[tokio::test]
async fn an_order_is_told_as_captured_answers_tell_it() {
    let sim = start().await;
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let bare = changed(&native("order1"), "/attach", None);
    post_direct(&sim, NATIVE, &bare).await;
    let unpaid = "amount appid mchid out_trade_no promotion_detail scene_info trade_state trade_state_desc";
    let before = query(&sim, "order1").await;
    assert_eq!(keys(&before), unpaid);
    assert_eq!((keys(&before["amount"]).as_str(), &before["promotion_detail"]), ("payer_currency total", &json!([])));
    sim.payments().pay("order1", pay()).await.unwrap();
    let after = query(&sim, "order1").await;
    assert_eq!(
        keys(&after),
        "amount appid attach bank_type mchid out_trade_no payer promotion_detail success_time trade_state \
         trade_state_desc trade_type transaction_id"
    );
    assert_eq!(keys(&after["amount"]), "currency payer_currency payer_total total");
    assert_eq!((&after["attach"], &after["promotion_detail"]), (&json!(""), &json!([])));

    post_direct(
        &sim,
        NATIVE,
        &changed(&native("order2"), "/scene_info", Some(json!({ "payer_client_ip": "1.2.3.4", "device_id": "POS1" }))),
    )
    .await;
    assert_eq!(close(&sim, "order2").await.status, 204);
    let closed = query(&sim, "order2").await;
    assert_eq!((keys(&closed).as_str(), &closed["scene_info"]), (unpaid, &json!({ "device_id": "POS1" })));

    post(&sim, &format!("{PARTNER}/native"), &partner("order3")).await;
    let target = format!("{PARTNER}/out-trade-no/order3?sp_mchid={SP}&sub_mchid={SUB}");
    let partners = get(&sim, &target).await.json();
    assert_eq!(
        (&partners["promotion_detail"], keys(&partners["amount"]).as_str()),
        (&json!([]), "payer_currency total")
    );
}

#[tokio::test]
async fn a_payment_code_makes_an_order_that_queries_refunds_and_bills_find() {
    let sim = start().await;
    let code = json!({
        "appid": DIRECT_APPID, "mchid": DIRECT, "description": "x", "out_trade_no": "till01", "attach": "mine",
        "payer": { "auth_code": "130061098828009406" }, "amount": { "total": 100, "currency": "CNY" },
        "scene_info": { "device_id": "POS1", "device_ip": "14.23.150.211", "store_info": { "id": "0001" } },
    });
    let path = "/v3/pay/transactions/codepay";
    let reply = post_direct(&sim, path, &code).await;
    assert_eq!(
        (reply.status, rule(&sim).await.as_str()),
        (200, "payment.code"),
        "{}",
        String::from_utf8_lossy(&reply.body)
    );
    let charged = reply.json();
    assert_eq!((&charged["trade_state"], &charged["trade_type"]), (&json!("SUCCESS"), &json!("MICROPAY")));
    assert_eq!((&charged["attach"], &charged["amount"]["payer_total"]), (&json!("mine"), &json!(100)));
    let found = query(&sim, "till01").await;
    assert_eq!((&found["transaction_id"], &found["trade_type"]), (&charged["transaction_id"], &json!("MICROPAY")));
    assert_eq!(refused(&sim, path, &code).await, is(400, "INVALID_REQUEST", "payment.placed-again-paid"));
    assert_eq!(close(&sim, "till01").await.code(), "ORDER_PAID");
    let refund = json!({ "out_trade_no": "till01", "out_refund_no": "back01",
        "amount": { "refund": 40, "total": 100, "currency": "CNY" } });
    let refunded = post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.json();
    assert_eq!(refunded["transaction_id"], charged["transaction_id"]);
    let placed = changed(&native("till02"), "/attach", None);
    post_direct(&sim, NATIVE, &placed).await;
    let taken = changed(&code, "/out_trade_no", Some(json!("till02")));
    assert_eq!(refused(&sim, path, &taken).await, is(400, "INVALID_REQUEST", "payment.repeat"));

    let partners = json!({
        "sp_appid": SP_APPID, "sp_mchid": SP, "sub_mchid": SUB, "description": "x", "out_trade_no": "till03",
        "payer": { "auth_code": "130061098828009406" }, "amount": { "total": 8 },
        "scene_info": { "store_info": { "id": "0001" } },
    });
    let charged = post(&sim, &format!("{PARTNER}/codepay"), &partners).await;
    assert_eq!(charged.status, 200, "{}", String::from_utf8_lossy(&charged.body));
    let target = format!("{PARTNER}/out-trade-no/till03?sp_mchid={SP}&sub_mchid={SUB}");
    assert_eq!(get(&sim, &target).await.json()["trade_state"], "SUCCESS");
    let day = weixinpay_core::Date::from_unix(sim.clock().now());
    sim.clock().advance(34 * 3600).await;
    let bill = get_direct(&sim, &format!("/v3/bill/tradebill?bill_date={day}")).await;
    assert_eq!(bill.status, 200, "{}", String::from_utf8_lossy(&bill.body));
}

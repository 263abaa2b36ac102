//! The form of a refusal on the wire, and requests that are accepted.

use serde_json::{Value, json};
use weixinpay_core::message;
use weixinpay_simulator::{NewNotification, PayeeAction, Simulator};

use crate::client::*;
use crate::receiver::{Receiver, Say};

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";

fn transfer(number: &str) -> Value {
    json!({
        "appid": DIRECT_APPID, "out_bill_no": number, "openid": TWO, "transfer_amount": 400, "transfer_remark": "奖励",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "新会员有礼" }, { "info_type": "奖励说明", "info_content": "抽奖" },
        ],
    })
}

fn combined(number: &str) -> Value {
    let part = |number: String| {
        json!({
            "mchid": DIRECT, "attach": "x", "amount": { "total_amount": 1, "currency": "CNY" }, "out_trade_no": number,
            "description": "d",
        })
    };
    json!({
        "combine_appid": DIRECT_APPID, "combine_mchid": DIRECT, "combine_out_trade_no": number,
        "sub_orders": [part(format!("{number}a")), part(format!("{number}b"))], "notify_url": "http://127.0.0.1:9/n",
    })
}

/// Message and detail of a 400, which is signed.
async fn param_error(sim: &Simulator, call: &Call) -> (String, Value) {
    let reply = call.send(sim).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PARAM_ERROR"), "{}", reply.json());
    assert!(reply.is_signed_by(&public_key(direct(sim))));
    let body = reply.json();
    assert!(body["detail"].get("field").is_none() && body["detail"].get("issue").is_none(), "{body}");
    (body["message"].as_str().unwrap().to_owned(), body["detail"].clone())
}

fn call(sim: &Simulator, path: &str, body: &Value) -> Call {
    Call::new(direct(sim), "POST", path, &body.to_string())
}

#[tokio::test]
async fn a_parameter_is_refused_in_the_words_of_wechat_pay_with_the_value_at_fault() {
    let sim = start().await;
    let with = |pointer: &str, value: Option<Value>| call(&sim, NATIVE, &changed(&native("order1"), pointer, value));
    let cases = [
        (
            with("/appid", None),
            "输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项",
            json!({ "location": "body", "value": "" }),
        ),
        (
            with("/amount/total", Some(json!("1900000"))),
            "无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数",
            json!({ "location": "body", "value": "1900000" }),
        ),
        (
            with("/description", Some(json!(7))),
            "无法将 JSON 输入源“/body/description”映射到目标字段“商品描述”中，此字段需要一个 string 类型的 Json 值",
            json!({ "location": "body", "value": 7 }),
        ),
        (
            with("/description", Some(json!("苹".repeat(42) + "12"))),
            "输入源“/body/description”映射到值字段“商品描述”字符串规则校验失败，字节数 128，大于最大值 127",
            json!({ "location": "body", "value": 128 }),
        ),
        (
            with("/out_trade_no", Some(json!("abc"))),
            "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 3，小于最小值 6",
            json!({ "location": "body", "value": 3 }),
        ),
        (
            with("/amount/total", Some(json!(0))),
            "输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1",
            json!({ "location": "body", "value": 0 }),
        ),
        (
            call(
                &sim,
                &format!("/v3/pay/transactions/out-trade-no/{}/close", "a".repeat(35)),
                &json!({ "mchid": DIRECT }),
            ),
            "输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 35，大于最大值 32",
            json!({ "location": "uri_template", "value": 35 }),
        ),
        (
            with("/payer_name", Some(json!("x"))),
            "请求中含有未在API文档中定义的参数",
            json!({ "location": null, "value": ["/body/payer_name"] }),
        ),
        (
            with("/attach", Some(Value::Null)),
            "请求中含有未在API文档中定义的参数",
            json!({ "location": null, "value": ["/body/attach"] }),
        ),
    ];
    for (call, message, detail) in &cases {
        assert_eq!(param_error(&sim, call).await, ((*message).to_owned(), detail.clone()));
    }
    let (message, detail) = param_error(&sim, &with("/out_trade_no", Some(json!("订单 123456")))).await;
    assert!(message.contains("字符串规则校验失败，字符串必须匹配正则表达式“^"), "{message}");
    assert_eq!(detail, json!({ "location": "body", "value": "订单 123456" }));
    let broken = Call { body: b"{\"appid\":1,}".to_vec(), ..cases[0].0.clone() };
    let (message, detail) = param_error(&sim, &broken).await;
    assert!(message.starts_with("解析 Json 出错 (位置: /body): "), "{message}");
    assert_eq!(detail, json!({ "location": "body", "value": "{\"appid\":1,}" }));
    // A time that is none, and what the query has.
    let time = with("/time_expire", Some(json!("soon")));
    let (message, detail) = param_error(&sim, &time).await;
    assert!(message.ends_with("字符串规则校验失败，字符串必须是符合 RFC3339 日期时间格式"), "{message}");
    assert_eq!(detail, json!({ "location": "body", "value": "soon" }));
    let query = Call::new(direct(&sim), "GET", "/v3/pay/transactions/out-trade-no/order1", "");
    let (message, detail) = param_error(&sim, &query).await;
    assert_eq!(detail, json!({ "location": "query", "value": "" }));
    assert!(message.starts_with("输入源“/query/mchid”映射到字段“"), "{message}");
}

#[tokio::test]
async fn texts_of_payments_are_counted_in_bytes_wherever_they_are_and_others_in_characters() {
    let sim = start().await;
    let fits = changed(&native("order1"), "/description", Some(json!("苹".repeat(42) + "1")));
    assert_eq!(post_direct(&sim, NATIVE, &fits).await.status, 200);
    let too_long = [
        (NATIVE, changed(&native("order2"), "/attach", Some(json!("附".repeat(43)))), "129，大于最大值 128"),
        (
            "/v3/combine-transactions/native",
            changed(&combined("combined1"), "/sub_orders/1/description", Some(json!("某".repeat(43)))),
            "129，大于最大值 128",
        ),
        (
            "/v3/refund/domestic/refunds",
            json!({
                "out_trade_no": "order1", "out_refund_no": "r1", "reason": "退".repeat(27),
                "amount": { "refund": 1, "total": 1, "currency": "CNY" },
            }),
            "81，大于最大值 80",
        ),
    ];
    for (path, body, said) in &too_long {
        let (message, _) = param_error(&sim, &call(&sim, path, body)).await;
        assert!(message.ends_with(&format!("字节数 {said}")), "{message}");
    }
    let receivers = |account: &str| {
        json!({
            "appid": DIRECT_APPID, "transaction_id": "4208450740201411110007820472", "out_order_no": "P1",
            "unfreeze_unsplit": true,
            "receivers": [{ "type": "MERCHANT_ID", "account": account, "amount": 1, "description": "分".repeat(80) }],
        })
    };
    assert_eq!(post_direct(&sim, "/v3/profitsharing/orders", &receivers("1900000109")).await.status, 200);
    let (message, detail) = param_error(&sim, &call(&sim, "/v3/profitsharing/orders", &receivers(""))).await;
    assert!(message.ends_with("字符串规则校验失败，字符数 0，小于最小值 1"), "{message}");
    assert_eq!(detail, json!({ "location": "body", "value": 0 }));
}

#[tokio::test]
async fn a_field_that_nobody_described_is_refused_in_every_product_that_is_known_to() {
    let sim = start().await;
    let receiver = json!({ "type": "MERCHANT_ID", "account": "1900000109", "amount": 1, "description": "x" });
    let sharing = json!({
        "appid": DIRECT_APPID, "transaction_id": "4208450740201411110007820472", "out_order_no": "P1",
        "unfreeze_unsplit": true, "receivers": [receiver],
    });
    for (path, body, pointer, field) in [
        (NATIVE, native("order1"), "/amount", "/body/amount/extra"),
        ("/v3/combine-transactions/native", combined("combined1"), "/sub_orders/1", "/body/sub_orders/1/extra"),
        (TRANSFERS, transfer("t1"), "", "/body/extra"),
        ("/v3/profitsharing/orders", sharing, "/receivers/0", "/body/receivers/0/extra"),
    ] {
        let mut wrong = body.clone();
        wrong.pointer_mut(pointer).unwrap()["extra"] = "x".into();
        let reply = post_direct(&sim, path, &wrong).await;
        let detail = json!({ "location": null, "value": [field] });
        assert_eq!((reply.status, &reply.json()["detail"]), (400, &detail), "{}", reply.json());
        assert!(reply.header("request-id").unwrap().ends_with("-270924358"));
        assert!(reply.is_signed_by(&public_key(direct(&sim))));
        assert_eq!(rule(&sim).await, "request.unknown-field");
        assert_eq!(post_direct(&sim, path, &body).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn a_serial_that_names_no_platform_key_matters_only_where_a_field_is_sealed() {
    let sim = start().await;
    let merchant = direct(&sim);
    for (nth, serial) in [merchant.serial_no.as_str(), "PUB_KEY_ID_0000", "x"].into_iter().enumerate() {
        let order = native(&format!("order{nth}")).to_string();
        let reply =
            Call::new(merchant, "POST", NATIVE, &order).header("Wechatpay-Serial", Some(serial)).send(&sim).await;
        assert_eq!(reply.status, 200, "{serial}");
        assert!(reply.is_signed_by(&certificate(merchant)), "{serial}");
        let mut named = transfer(&format!("t{nth}"));
        named["user_name"] = public_key(merchant).encrypt("李四".as_bytes()).unwrap().into();
        let sealed = call(&sim, TRANSFERS, &named).header("Wechatpay-Serial", Some(serial)).send(&sim).await;
        let expected = json!({ "code": "PARAM_ERROR", "message": "平台证书序列号Wechatpay-Serial错误" });
        assert_eq!((sealed.status, sealed.json()), (400, expected), "{serial}");
        assert_eq!(rule(&sim).await, "platform.serial");
        // A name of no merchant, and the same serial.
        let reply = call(&sim, TRANSFERS, &transfer(&format!("t{nth}"))).header("Wechatpay-Serial", Some(serial));
        assert_eq!(reply.send(&sim).await.status, 200, "{serial}");
    }
    let mut clear = transfer("t9");
    clear["user_name"] = "李四".into();
    let clear = post_direct(&sim, TRANSFERS, &clear).await.json();
    assert_eq!(clear, json!({ "code": "PARAM_ERROR", "message": "请确认待处理的消息是否为加密后的密文" }));
}

#[tokio::test]
async fn an_operation_without_a_body_needs_no_content_type() {
    let sim = start().await;
    let mut tried = 0;
    for operation in weixinpay_catalog::all() {
        let details = operation.details();
        let writes = matches!(operation.method(), "POST" | "PUT" | "PATCH");
        if operation.family().version() != "v3" || !writes || details.request().is_some() {
            continue;
        }
        let target = operation.path().replace(['{', '}'], "");
        let call = Call::new(direct(&sim), operation.method(), &target, "").header("Content-Type", None);
        call.send(&sim).await;
        assert_ne!(rule(&sim).await, "request.content-type", "{operation:?}");
        tried += 1;
    }
    assert!(tried >= 10, "{tried}");
    post_direct(&sim, TRANSFERS, &transfer("t1")).await;
    let cancel = Call::new(direct(&sim), "POST", &format!("{TRANSFERS}/out-bill-no/t1/cancel"), "");
    assert_eq!(cancel.header("Content-Type", None).send(&sim).await.status, 200);
}

#[tokio::test]
async fn a_bare_question_mark_is_not_part_of_what_is_signed() {
    let sim = start().await;
    let right = Call::new(sp(&sim), "GET", "/v3/certificates?", "");
    let sign = |target: &str| Some(message::request("GET", target, right.timestamp, &right.nonce, b""));
    let gopay = Call { signed: sign("/v3/certificates"), ..right.clone() };
    assert_eq!(gopay.send(&sim).await.status, 200);
    let other = Call { signed: sign("/v3/certificates?"), ..right.clone() }.send(&sim).await;
    assert_eq!((other.status, rule(&sim).await.as_str()), (401, "gate.bare-query"));
    assert_eq!(other.json()["detail"]["sign_information"]["url"], "/v3/certificates");
    // With a query it is.
    assert_eq!(get(&sim, "/v3/certificates?algorithm_type=RSA").await.status, 200);
}

#[tokio::test]
async fn a_method_in_lower_case_is_refused_by_the_server_in_front() {
    let sim = start().await;
    let call = Call { method: "get".to_owned(), ..Call::new(sp(&sim), "GET", "/v3/certificates", "") };
    let reply = raw(&sim, "get", "/v3/certificates", &[], b"").await;
    assert_eq!((reply.status, reply.header("content-type")), (400, Some("text/html")));
    assert!(String::from_utf8(reply.body).unwrap().contains("<h1>400 Bad Request</h1>"));
    assert_eq!(call.send(&sim).await.status, 400);
    let entry = sim.journal().await.pop().unwrap();
    assert_eq!(entry.rule, "request.method-case");
    assert!(entry.diagnosis.unwrap().en.contains("sent as `get`"));
}

#[tokio::test]
async fn an_unauthorized_request_is_answered_in_the_words_of_its_gateway() {
    let sim = start().await;
    let said = async |target: &str, authorization: &str| {
        let call = Call::new(sp(&sim), "GET", target, "");
        let reply = Call { authorization: Some(authorization.to_owned()), ..call }.send(&sim).await;
        assert_eq!((reply.status, reply.header("wechatpay-signature")), (401, None));
        reply.json()
    };
    let malformed = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
    for (target, authorization, message) in [
        ("/v3/certificates", "", malformed),
        ("/v3/certificates", "WECHATPAY2-SHA256-RSA2048 mchid=1", malformed),
        ("/v3/certificates", "Bearer x", "Http头Authorization认证类型不正确"),
        ("/v3/pay/transactions/out-trade-no/a?mchid=1", "", "签名信息错误，验签失败"),
        ("/v3/pay/transactions/out-trade-no/a?mchid=1", "Bearer x", "签名信息错误，验签失败"),
    ] {
        assert_eq!(said(target, authorization).await, json!({ "code": "SIGN_ERROR", "message": message }));
    }
    let order = native("order1").to_string();
    let wrong = Call { signed: Some(b"x".to_vec()), ..Call::new(direct(&sim), "POST", NATIVE, &order) };
    let body = wrong.send(&sim).await.json();
    assert_eq!(body["message"], "签名错误");
    let information = &body["detail"]["sign_information"];
    let shown = information["truncated_sign_message"].as_str().unwrap();
    assert!(shown.ends_with(&format!("\n{}\n", &order[..8])), "{shown}");
    assert_eq!(information["sign_message_length"], wrong.message().len());
}

#[tokio::test]
async fn a_body_that_was_signed_in_another_encoding_is_diagnosed() {
    let sim = start().await;
    let right = Call::new(direct(&sim), "POST", NATIVE, "{\"description\":\"中文\"}");
    let cases: [(&[u8], &str); 4] = [
        (b"{\"description\":\"\xd6\xd0\xce\xc4\"}", "signed in GBK"),
        (b"{\"description\":\"??\"}", "each Chinese character was signed as `?`"),
        (b"\xEF\xBB\xBF{\"description\":\"\xe4\xb8\xad\xe6\x96\x87\"}", "signed with a byte order mark"),
        ("{\"description\":\"ä¸\u{ad}æ\u{96}\u{87}\"}".as_bytes(), "encoded twice"),
    ];
    for (signed, cause) in cases {
        let signed = message::request("POST", NATIVE, right.timestamp, &right.nonce, signed);
        let reply = Call { signed: Some(signed), ..right.clone() }.send(&sim).await;
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!((reply.status, entry.rule.as_str()), (401, "gate.signature"));
        assert!(entry.diagnosis.as_ref().unwrap().en.contains(cause), "{cause}: {entry:?}");
    }
}

#[tokio::test]
async fn api_v2_is_answered_in_its_own_form_and_named() {
    let sim = start().await;
    let xml = b"<xml><appid>wx1</appid><mch_id>1900000109</mch_id></xml>";
    for target in ["/pay/unifiedorder", "/pay/orderquery", "/secapi/pay/refund", "/mmpaymkttransfers/sendredpack", "/x"]
    {
        let headers = [("Content-Type".to_owned(), "text/xml".to_owned())];
        let reply = raw(&sim, "POST", target, &headers, xml).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, Some("text/plain")), "{target}");
        assert_eq!(reply.header("wechatpay-signature"), None);
        let body = String::from_utf8(reply.body).unwrap();
        assert!(body.starts_with("<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA["), "{body}");
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!((entry.rule.as_str(), entry.status, entry.code.as_str()), ("request.api-v2", 200, "FAIL"));
        assert!(entry.diagnosis.as_ref().unwrap().en.starts_with("APIv2 call: "), "{entry:?}");
        assert!(entry.diagnosis.unwrap().zh.starts_with("APIv2 调用："));
    }
}

#[tokio::test]
async fn an_answer_without_a_body_has_its_type_too() {
    let sim = start().await;
    post_direct(&sim, NATIVE, &native("order1")).await;
    let path = "/v3/pay/transactions/out-trade-no/order1/close";
    let reply = post_direct(&sim, path, &json!({ "mchid": DIRECT })).await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    assert!(reply.header("content-type").unwrap().starts_with("application/json"));
    assert!(reply.is_signed_by(&public_key(direct(&sim))));
}

#[tokio::test]
async fn a_notification_writes_its_header_names_with_capitals_and_a_transfers_end_has_both_ids() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let mut body = transfer("t1");
    body["notify_url"] = receiver.url.clone().into();
    let placed = post_direct(&sim, TRANSFERS, &body).await.json();
    sim.transfers().receive(placed["package_info"].as_str().unwrap(), PayeeAction::Confirm).await.unwrap();
    sim.clock().run_until_next_event().await.unwrap();
    let arrival = receiver.next().await;
    for name in
        ["Host", "Content-Type", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"]
    {
        assert!(arrival.headers.iter().any(|(known, _)| known == name), "{name}: {:?}", arrival.headers);
    }
    let told = arrival.open(direct(&sim)).unwrap().resource::<Value>().unwrap();
    assert_eq!((&told["mch_id"], &told["mchid"]), (&json!(DIRECT), &json!(DIRECT)));
}

#[tokio::test]
async fn an_event_with_a_ladder_of_its_own_goes_by_it() {
    let sim = builder().start().await.unwrap();
    let receiver = Receiver::start().await;
    let begun = sim.clock().freeze().await.unwrap();
    for (event, attempts, last, rule) in [
        ("COUPON.USE", 10, 9 * 60, "notify.ladder-coupon"),
        ("COUPON.SEND", 12, 11 * 60, "notify.ladder-coupon"),
        ("ENTRUST.SIGNING", 22, 1 + 600 + 3000, "notify.ladder-contract"),
    ] {
        let from = sim.clock().now();
        receiver.says(std::iter::repeat_n(Say::Status(500), attempts));
        let id = sim.notifications().send(NewNotification::new(event, &receiver.url)).await.unwrap().id;
        sim.notifications().settled().await;
        sim.clock().advance(25 * 3600).await;
        sim.notifications().settled().await;
        let told = sim.notifications().get(&id).await.unwrap();
        assert_eq!((told.attempts.len(), told.attempts.last().unwrap().due - from), (attempts, last), "{event}");
        assert!(told.rules.contains(&rule) && !told.rules.contains(&"notify.ladder"), "{event}");
    }
    assert!(sim.clock().now() > begun);
}

//! Checks by data.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use serde_json::{Value, json};
use weixinpay_catalog::{Operation, find};

fn operation(method: &str, path: &str) -> &'static Operation {
    find(method, path).unwrap()
}

fn pre_order() -> Value {
    json!({
        "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "sub_mchid": "1111111", "sub_appid": "wxa1111111",
        "authenticate_number": "mcdhehfgisdhfjghed39384564i83", "project_name": "某项目", "employer_name": "某单位名称",
        "authenticate_type": "SIGN_IN", "added_later": {"by": "WeChat Pay"},
    })
}

/// The faults found in a pre-order in which one field was replaced.
fn says(field: &str, value: Value) -> String {
    let mut body = pre_order();
    body[field] = value;
    let operation = operation("POST", "/v3/payroll-card/authentications/pre-order");
    operation.check_body(&body).unwrap_err().to_string()
}

#[test]
fn a_good_body_passes_with_a_field_that_nobody_knows() {
    operation("POST", "/v3/payroll-card/authentications/pre-order").check_body(&pre_order()).unwrap();
}

#[test]
fn each_fault_names_the_field_and_the_rule() {
    assert_eq!(says("openid", json!("")), "`openid` is required and must not be empty");
    assert_eq!(says("openid", json!(null)), "`openid` is required and must not be empty");
    assert_eq!(says("openid", json!(7)), "`openid` must be a string");
    assert_eq!(says("sub_appid", json!("")), "`appid` is missing: give at least one of `appid` and `sub_appid`");
    assert_eq!(says("authenticate_number", json!("a-1")), "`authenticate_number` must consist of digits and letters");
    assert_eq!(says("sub_mchid", json!("1".repeat(33))), "`sub_mchid` is 33 characters long; at most 32");
    assert_eq!(
        says("authenticate_type", json!("DANCE")),
        "`authenticate_type` must be one of NORMAL, SIGN_IN, INSURANCE, CONTRACT"
    );
    let fault = operation("POST", "/v3/payroll-card/tokens").check_body(&json!([])).unwrap_err();
    assert_eq!(fault.to_string(), "`body` must be a JSON object");
}

#[test]
fn a_fault_in_a_list_has_its_whole_path() {
    let body = json!({
        "sub_mchid": "1", "authorization_type": "FUND_AUTHORIZATION_TYPE", "out_batch_no": "1", "batch_name": "a",
        "batch_remark": "a", "total_amount": 1, "total_num": 1,
        "transfer_detail_list": [{"out_detail_no": "1", "transfer_amount": 0, "transfer_remark": "a", "openid": "o"}],
    });
    let fault = operation("POST", "/v3/payroll-card/transfer-batches").check_body(&body).unwrap_err();
    assert_eq!(fault.to_string(), "`transfer_detail_list[0].transfer_amount` must be at least 1");
}

#[test]
fn queries_and_variables_are_checked_as_text() {
    let pairs = |extra: &[(&str, &str)]| -> Vec<(String, String)> {
        let usual = [("openid", "o"), ("sub_appid", "wx"), ("sub_mchid", "1"), ("authenticate_date", "2026-11-23")];
        usual.iter().chain(extra).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let list = operation("GET", "/v3/payroll-card/authentications");
    let says = |pairs: &[(String, String)]| list.check_query(pairs).unwrap_err().to_string();
    list.check_query(&pairs(&[("limit", "10"), ("unknown", "x")])).unwrap();
    assert_eq!(says(&pairs(&[("limit", "11")])), "`limit` must be at most 10");
    assert_eq!(says(&pairs(&[("limit", "many")])), "`limit` must be an integer");
    assert_eq!(says(&pairs(&[])[1..]), "`openid` is required and must not be empty");
    let mut without_appid = pairs(&[]);
    without_appid.remove(1);
    assert_eq!(says(&without_appid), "`appid` is missing: give at least one of `appid` and `sub_appid`");
    let result = operation("GET", "/v3/payroll-card/authentications/{authenticate_number}");
    let says = |name, value| result.check_variable(name, value).unwrap_err().to_string();
    assert_eq!(says("authenticate_number", "a-1"), "`authenticate_number` must consist of digits and letters");
    assert_eq!(says("authenticate_number", ""), "`authenticate_number` is required and must not be empty");
    assert!(says("openid", "x").starts_with("`openid` is not a variable of"));
}

#[test]
fn sensitive_fields_are_visited_both_ways() {
    let token = operation("POST", "/v3/payroll-card/tokens");
    let mut body = json!({"openid": "o", "user_name": "张三", "id_card_number": "11010519491231002X"});
    let mut seen = Vec::new();
    token.visit_sensitive(&mut body, &mut |name, value| {
        seen.push(name.to_owned());
        *value = "sealed".into();
    });
    assert_eq!(seen, ["user_name", "id_card_number"]);
    assert_eq!(body, json!({"openid": "o", "user_name": "sealed", "id_card_number": "sealed"}));
    assert!(token.has_sensitive_fields());
    assert!(!operation("POST", "/v3/payroll-card/authentications/pre-order").has_sensitive_fields());

    let detail = operation("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}");
    let mut seen = Vec::new();
    detail.visit_sensitive_answer(&mut json!({"username": "c2VhbGVk"}), &mut |name, _| seen.push(name.to_owned()));
    assert_eq!(seen, ["username"]);
}

#[test]
fn the_name_of_a_path_gives_all_its_methods() {
    let methods = |name: &str| -> Vec<_> { weixinpay_catalog::by_name(name).iter().map(Operation::method).collect() };
    assert_eq!(methods("v3.payroll-card.authentications.pre-order"), ["POST"]);
    assert_eq!(methods("v3.payroll-card.authentications.{authenticate_number}"), ["GET"]);
    assert_eq!(methods("v3.merchant-service.complaint-notifications"), ["DELETE", "GET", "POST", "PUT"]);
    assert!(methods("nothing").is_empty());
}

#[test]
fn examples_pass_the_checks_of_their_own_request() {
    let mut wrong = Vec::new();
    for operation in weixinpay_catalog::all().iter().filter(|operation| operation.family().version() == "v3") {
        let Some(request) = operation.details().request() else { continue };
        if let Err(fault) = operation.check_body(&request.example(false)) {
            wrong.push(format!("{operation:?} {fault}"));
        }
    }
    // Official examples that break the rule of the same page.
    let empty = "`submit_data.record_fields` is required and must not be empty";
    let known = [
        format!("POST /v3/mch-manage/mch-manage-records/{{manage_record_id}}/mch-manage-submissions {empty}"),
        format!("POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{{sub_mchid}} {empty}"),
    ];
    assert_eq!(wrong, known);
}

#[test]
fn notifications_have_their_resource() {
    let paid = weixinpay_catalog::notifications().find(|n| n.event() == "TRANSACTION.SUCCESS").unwrap();
    assert!(paid.resource().unwrap().property("out_trade_no").is_some());
}

/// Puts `value` in the place of every value inside `body`, one after another.
fn each_replaced(body: &Value, value: &Value, run: &mut dyn FnMut(&Value)) {
    fn below(whole: &mut Value, path: &mut Vec<String>, value: &Value, run: &mut dyn FnMut(&Value)) {
        let pointer: String =
            path.iter().map(|part| format!("/{}", part.replace('~', "~0").replace('/', "~1"))).collect();
        let Some(place) = whole.pointer_mut(&pointer) else { return };
        let before = std::mem::replace(place, value.clone());
        run(whole);
        let parts: Vec<String> = match &before {
            Value::Object(object) => object.keys().cloned().collect(),
            Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
            _ => Vec::new(),
        };
        if let Some(place) = whole.pointer_mut(&pointer) {
            *place = before;
        }
        for part in parts {
            path.push(part);
            below(whole, path, value, run);
            path.pop();
        }
    }
    below(&mut body.clone(), &mut Vec::new(), value, run);
}

#[test]
fn no_value_in_any_place_stops_a_check_and_no_fault_repeats_a_sensitive_one() {
    let odd = [
        json!(null),
        json!(""),
        json!([]),
        json!({}),
        json!(-1),
        json!(1e300),
        json!(true),
        json!([[{"a": []}]]),
        json!("密🎉\u{0}"),
    ];
    for operation in weixinpay_catalog::all().iter().filter(|operation| operation.family().version() == "v3") {
        let Some(request) = operation.details().request() else { continue };
        let mut body = request.example(true);
        operation.visit_sensitive(&mut body, &mut |_, value| *value = "张三".into());
        for value in &odd {
            each_replaced(&body, value, &mut |changed| {
                if let Err(fault) = operation.check_body(changed) {
                    assert!(!fault.to_string().contains("张三"), "{operation:?}: {fault}");
                }
                operation.visit_sensitive(&mut changed.clone(), &mut |_, _| {});
            });
        }
    }
}

/// The limits of payments count bytes of UTF-8, of the fields of combined orders and of refunds' reasons, too; those of
/// other products count characters.
#[test]
fn the_limits_of_payments_count_bytes() {
    let says = |path: &str, body: &Value| {
        let operation = weixinpay_catalog::find("POST", path).unwrap();
        operation.check_body(body).map_err(|fault| fault.to_string())
    };
    let (fits, over) = ("苹".repeat(42) + "1", "苹".repeat(42) + "12");
    for path in ["/v3/pay/transactions/native", "/v3/pay/transactions/app"] {
        let body = |description: &str, attach: &str| {
            json!({
                "appid": "wxd678efh567hg6787", "mchid": "1900009191", "out_trade_no": "order1", "description": description,
                "attach": attach, "notify_url": "https://example.com/n", "amount": { "total": 1 },
            })
        };
        assert_eq!(says(path, &body(&fits, "x")), Ok(()));
        let said = says(path, &body(&over, "x")).unwrap_err();
        assert_eq!(said, "`description` is 128 bytes of UTF-8 long; at most 127");
        let said = says(path, &body("x", &"苹".repeat(43))).unwrap_err();
        assert_eq!(said, "`attach` is 129 bytes of UTF-8 long; at most 128");
    }
    let combined = |description: &str| {
        let order = json!({
            "mchid": "1900009191", "attach": "x", "amount": { "total_amount": 1, "currency": "CNY" },
            "out_trade_no": "order1", "description": description,
        });
        json!({
            "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900009191", "combine_out_trade_no": "combined1",
            "sub_orders": [order, order], "notify_url": "https://example.com/n",
        })
    };
    assert_eq!(says("/v3/combine-transactions/native", &combined(&fits)), Ok(()));
    let said = says("/v3/combine-transactions/native", &combined(&"苹".repeat(43))).unwrap_err();
    assert_eq!(said, "`sub_orders[0].description` is 129 bytes of UTF-8 long; at most 128");
    let refund = |reason: String| {
        json!({
            "out_trade_no": "order1", "out_refund_no": "r1", "reason": reason,
            "amount": { "refund": 1, "total": 1, "currency": "CNY" },
        })
    };
    assert_eq!(says("/v3/refund/domestic/refunds", &refund("退".repeat(26) + "ab")), Ok(()));
    let said = says("/v3/refund/domestic/refunds", &refund("退".repeat(27))).unwrap_err();
    assert_eq!(said, "`reason` is 81 bytes of UTF-8 long; at most 80");
}

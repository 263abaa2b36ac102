//! Operations that no domain simulates: checked against the description, answered from it, signed.

use serde_json::{Value, json};
use weixinpay_core::PrivateKey;

use crate::client::*;

#[tokio::test]
async fn the_callers_own_values_come_back_in_an_answer_from_the_description() {
    let sim = start().await;
    let reply = get_direct(&sim, "/v3/merchant/fund/dayendbalance/BASIC?date=2026-11-20").await;
    let answer = reply.json();
    assert_eq!(reply.status, 200, "{answer}");
    assert!(reply.is_signed_by(&public_key(direct(&sim))));
    assert!(answer["available_amount"].is_i64());
    assert_eq!(rule(&sim).await, "description.answer");

    let body = json!({
        "appid": DIRECT_APPID, "transaction_id": "4208450740201411110007820472", "out_order_no": "P20150806125346",
        "receivers": [
            { "type": "MERCHANT_ID", "account": "86693852", "amount": 888, "description": "分给商户A" },
            { "type": "MERCHANT_ID", "account": "86693853", "amount": 111, "description": "分给商户B" },
        ],
        "unfreeze_unsplit": true,
    });
    let answer = post_direct(&sim, "/v3/profitsharing/orders", &body).await.json();
    assert_eq!((&answer["out_order_no"], &answer["transaction_id"]), (&body["out_order_no"], &body["transaction_id"]));
    let accounts: Vec<_> = answer["receivers"].as_array().unwrap().iter().map(|r| r["account"].clone()).collect();
    assert_eq!(accounts, ["86693852", "86693853"], "{answer}");
    assert_eq!(answer["receivers"][1]["amount"], 111);
}

#[tokio::test]
async fn a_request_that_breaks_its_description_is_refused() {
    let sim = start().await;
    let missing = post_direct(&sim, "/v3/profitsharing/orders", &json!({ "appid": DIRECT_APPID })).await;
    assert_eq!((missing.status, missing.code().as_str()), (400, "PARAM_ERROR"));
    assert_eq!(missing.json()["detail"]["field"], "/transaction_id");
    assert_eq!(missing.json()["detail"]["issue"], "is required and must not be empty");
    let value = get_direct(&sim, "/v3/merchant/fund/balance/POCKET").await;
    assert_eq!((value.status, value.json()["detail"]["location"].as_str()), (400, Some("uri")));
    let query = get_direct(&sim, "/v3/merchant/fund/dayendbalance/BASIC").await;
    assert_eq!((query.status, query.json()["detail"]["location"].as_str()), (400, Some("query")));
    assert_eq!(rule(&sim).await, "description.field");
    let method = get_direct(&sim, "/v3/profitsharing/orders").await;
    assert_eq!((method.status, method.code().as_str()), (405, "INVALID_REQUEST"));
    let path = get_direct(&sim, "/v3/no/such/thing").await;
    assert_eq!(
        (path.status, path.code().as_str(), rule(&sim).await.as_str()),
        (404, "RESOURCE_NOT_EXISTS", "simulator.not-served")
    );
}

#[tokio::test]
async fn sensitive_fields_are_opened_and_come_back_for_the_merchants_eyes_only() {
    let sim = start().await;
    let key = public_key(direct(&sim));
    let body = |account: String| {
        json!({
            "appid": DIRECT_APPID, "type": "MERCHANT_ID", "account": "86693852", "name": account,
            "relation_type": "STORE",
        })
    };
    let path = "/v3/profitsharing/receivers/add";
    let clear = post_direct(&sim, path, &body("某商户".to_owned())).await;
    assert_eq!((clear.status, rule(&sim).await.as_str()), (400, "platform.sealed"));
    let answer = post_direct(&sim, path, &body(key.encrypt("某商户".as_bytes()).unwrap())).await.json();
    let merchant = PrivateKey::from_pem(&direct(&sim).private_key_pem).unwrap();
    let name = merchant.decrypt(answer["name"].as_str().unwrap_or_else(|| panic!("{answer}"))).unwrap();
    assert_eq!(name.expose(), Some("某商户"));
}

#[tokio::test]
async fn an_answer_without_a_body_and_a_file_come_in_their_form() {
    let sim = start().await;
    let path = "/v3/merchant-service/complaints-v2/200201820200101080076610000/complete";
    let done = post_direct(&sim, path, &json!({ "complainted_mchid": DIRECT })).await;
    assert_eq!((done.status, done.body.len()), (204, 0), "{}", String::from_utf8_lossy(&done.body));
    assert!(done.is_signed_by(&public_key(direct(&sim))));
    let image = get_direct(&sim, "/v3/merchant-service/images/abc").await;
    assert_eq!((image.status, image.header("content-type")), (200, Some("image/png")));
    assert!(image.body.starts_with(b"\x89PNG") && image.header("wechatpay-signature").is_none());
    assert_eq!(rule(&sim).await, "description.file");
}

#[tokio::test]
async fn no_address_in_an_answer_leads_to_wechat_pay() {
    let sim = start().await;
    let mut answered = 0;
    for operation in weixinpay_catalog::all() {
        let plain =
            !operation.path().contains('{') && operation.method() == "GET" && operation.path().starts_with("/v3/");
        let details = operation.details();
        if !plain || details.parameters().any(|parameter| parameter.is_required()) || !details.query_any_of().is_empty()
        {
            continue;
        }
        let reply = get_direct(&sim, operation.path()).await;
        let text = String::from_utf8_lossy(&reply.body).into_owned();
        assert!(!text.contains("https://api.mch.weixin.qq.com/"), "{operation:?}: {text}");
        if reply.status == 200 && rule(&sim).await == "description.answer" {
            answered += 1;
            assert!(reply.is_signed_by(&public_key(direct(&sim))), "{operation:?}");
            serde_json::from_slice::<Value>(&reply.body).unwrap();
        }
    }
    assert!(answered > 5, "{answered}");
}

//! Notifications as the description has them, signed and encrypted with the keys of the vectors.

#![cfg(feature = "notifications")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use weixinpay_api::notifications::{Event, RefundStatus, TradeState};
use weixinpay_core::{ApiV3Key, Error, ErrorKind, Notification, PlatformKey, PrivateKey, Verifier, message};

const NOW: i64 = 1_763_888_400;
const KEY_ID: &str = "PUB_KEY_ID_0119000091912026112300000000000001";

#[test]
fn every_described_resource_reads_into_its_variant_and_loses_no_field() {
    for told in weixinpay_catalog::notifications() {
        let mut leaves = 0;
        let resource = told.resource().map_or_else(|| json!({"anything": 1}), |schema| marked(schema, &mut leaves));
        let event = read(told.event(), &resource).unwrap();
        assert_eq!(!matches!(event, Event::Other { .. }), is_compiled(told), "{}", told.event());
        assert!(Event::KNOWN.contains(&told.event()));
        let debug = format!("{event:?}");
        match (event, told.resource()) {
            (Event::Other { event_type, resource: kept }, _) => {
                assert_eq!((event_type.as_str(), kept), (told.event(), resource));
            }
            (_, Some(_)) => lost(told.event(), &resource, &debug),
            (_, None) => assert!(debug.contains("anything"), "{debug}"),
        }
    }
    let typed = |told: &weixinpay_catalog::Notification| told.resource().is_some();
    assert_eq!(weixinpay_catalog::notifications().filter(typed).count(), 65);
    assert_eq!(Event::KNOWN.len(), weixinpay_catalog::notifications().count());
}

#[test]
fn payments_and_refunds_have_their_types_whatever_is_compiled() {
    let always = weixinpay_catalog::notifications().filter(|told| told.products().next().is_none());
    let always: Vec<&str> = always.map(weixinpay_catalog::Notification::event).collect();
    let expected = ["REFUND.ABNORMAL", "REFUND.CLOSED", "REFUND.SUCCESS", "TRANSACTION.FAIL", "TRANSACTION.SUCCESS"];
    assert_eq!(always, expected);
}

#[test]
fn every_official_example_reads_and_is_tolerant() {
    for told in weixinpay_catalog::notifications() {
        let Some(schema) = told.resource() else { continue };
        let mut example = schema.example(true);
        assert_eq!(read(told.event(), &example).map(|event| event.event_type().is_empty()).ok(), Some(false));
        example["a_field_of_tomorrow"] = json!({"a": [1]});
        assert!(read(told.event(), &example).is_ok(), "{}", told.event());
        let names: Vec<String> = example.as_object().unwrap().keys().cloned().collect();
        for name in names {
            example[&name] = Value::Null;
        }
        assert!(read(told.event(), &example).is_ok(), "null in {}", told.event());
        assert!(read(told.event(), &json!({})).is_ok(), "nothing in {}", told.event());
    }
}

#[cfg(feature = "profit-sharing")]
#[test]
fn the_four_spellings_of_profit_sharing_are_two_events() {
    let resource = json!({"mchid": "1", "out_order_no": "P1", "receiver": {"amount": 888}});
    for spelling in ["PROFITSHARING", "PROFITSHARING.SUCCESS"] {
        let event = read(spelling, &resource).unwrap();
        assert_eq!(event.event_type(), "PROFITSHARING.SUCCESS");
        let Event::ProfitsharingSuccess(shared) = event else { panic!("{spelling}: {event:?}") };
        assert_eq!(shared.receiver.and_then(|receiver| receiver.amount), Some(888));
    }
    for spelling in ["PROFITSHARING_RETURN", "PROFITSHARING.RETURN"] {
        let event = read(spelling, &resource).unwrap();
        assert_eq!(event.event_type(), "PROFITSHARING.RETURN");
        let Event::ProfitsharingReturn(returned) = event else { panic!("{spelling}: {event:?}") };
        assert_eq!(returned.out_order_no.as_deref(), Some("P1"));
    }
}

/// doc/v2/partner/4011985282: a payment's event type, with the original type `profitsharing` or, as was seen, `transaction`.
#[test]
fn profit_sharing_that_comes_as_a_payment_is_no_payment() {
    let shared = json!({
        "mchid": "1900000100", "transaction_id": "42", "order_id": "12", "out_order_no": "P1",
        "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 888, "description": "分账"},
        "success_time": "2018-06-08T10:34:56+08:00",
    });
    let paid = json!({"mchid": "1", "out_trade_no": "T1", "trade_state": "SUCCESS", "receiver": {"amount": 1}});
    let combined = json!({"combine_out_trade_no": "c", "sub_orders": [{"trade_state": "SUCCESS"}]});
    let told = |original_type: &str, resource: &Value| {
        let resource = serde_json::to_vec(resource).unwrap();
        let told = open_as("TRANSACTION.SUCCESS", original_type, "2026-11-23T17:00:00+08:00", &resource);
        (Event::type_of(&told).to_owned(), Event::read(&told).unwrap())
    };
    for original_type in ["profitsharing", "transaction", ""] {
        let (name, event) = told(original_type, &shared);
        assert_eq!((name.as_str(), event.event_type()), ("PROFITSHARING.SUCCESS", "PROFITSHARING.SUCCESS"));
        #[cfg(feature = "profit-sharing")]
        {
            let Event::ProfitsharingSuccess(shared) = event else { panic!("{original_type}: {event:?}") };
            assert_eq!(shared.out_order_no.as_deref(), Some("P1"));
            assert_eq!(shared.receiver.and_then(|receiver| receiver.amount), Some(888));
        }
        #[cfg(not(any(feature = "profit-sharing", feature = "brand", feature = "ecommerce")))]
        assert!(matches!(event, Event::Other { .. }), "{event:?}");
    }
    // A trade state makes it a payment, whatever else it has.
    for original_type in ["profitsharing", "transaction", ""] {
        assert!(matches!(told(original_type, &paid).1, Event::TransactionSuccess(_)), "{original_type}");
    }
    for original_type in ["transaction", ""] {
        assert!(matches!(told(original_type, &combined).1, Event::TransactionSuccess(_)), "{original_type}");
        assert!(matches!(told(original_type, &json!({})).1, Event::TransactionSuccess(_)), "{original_type}");
    }
    assert_eq!(told("profitsharing", &json!({})).0, "PROFITSHARING.SUCCESS");
    // No other type is taken for it.
    let refund = open_as("REFUND.SUCCESS", "profitsharing", "2026-11-23T17:00:00+08:00", b"{\"receiver\":{}}");
    assert!(matches!(Event::read(&refund).unwrap(), Event::RefundSuccess(_)));
}

/// `TRANSACTION.SUCCESS` covers parking and deductions, too: they have fields of their own beside a payment's.
#[test]
fn parking_and_deductions_are_payments() {
    let payment = |resource: Value| match read("TRANSACTION.SUCCESS", &resource).unwrap() {
        Event::TransactionSuccess(payment) => payment,
        other => panic!("{other:?}"),
    };
    let parked = payment(json!({
        "sp_mchid": "1", "sub_mchid": "2", "out_trade_no": "T1", "trade_state": "SUCCESS", "trade_scene": "PARKING",
        "parking_info": {"parking_id": "5K8264ILTKCH16CQ250", "plate_number": "粤B888888", "charging_duration": 3600},
        "user_repaid": "N",
    }));
    assert_eq!((parked.trade_scene.is_some(), parked.parking_info.is_some()), (true, true));
    let deducted = payment(json!({
        "appid": "wx1", "mchid": "1", "out_trade_no": "T2", "trade_type": "AUTH", "trade_state": "SUCCESS",
        "amount": {"total": 1}, "payer": {"openid": "o"},
    }));
    assert_eq!((deducted.out_trade_no.as_deref(), deducted.trade_type.is_some()), (Some("T2"), true));
}

#[test]
fn a_payment_is_read_whoever_took_it() {
    let payment = |resource: Value| match read("TRANSACTION.SUCCESS", &resource).unwrap() {
        Event::TransactionSuccess(payment) => payment,
        other => panic!("{other:?}"),
    };
    let direct = payment(json!({"mchid": "1230000109", "appid": "wx1", "payer": {"openid": "o"}}));
    assert_eq!((direct.mchid.as_deref(), direct.sp_mchid.as_deref()), (Some("1230000109"), None));
    let partner = payment(json!({"sp_mchid": "1", "sub_mchid": "2", "payer": {"sp_openid": "o", "sub_openid": "p"}}));
    assert_eq!((partner.mchid.as_deref(), partner.sub_mchid.as_deref()), (None, Some("2")));
    assert_eq!(partner.payer.and_then(|payer| payer.sub_openid).as_deref(), Some("p"));
    let combined = payment(json!({
        "combine_mchid": "1", "combine_out_trade_no": "c", "combine_payer_info": {"openid": "o"},
        "sub_orders": [{"mchid": "2", "trade_state": "SUCCESS", "amount": {"total_amount": 10}}],
    }));
    assert_eq!(combined.combine_out_trade_no.as_deref(), Some("c"));
    let orders = combined.sub_orders.unwrap();
    assert_eq!(orders[0].trade_state, Some(TradeState::Success));
    assert_eq!(orders[0].amount.as_ref().and_then(|amount| amount.total_amount), Some(10));
}

#[test]
fn an_unknown_value_of_an_enumeration_is_kept() {
    let Event::RefundAbnormal(refund) = read("REFUND.ABNORMAL", &json!({"refund_status": "TOMORROW"})).unwrap() else {
        panic!("another event");
    };
    assert_eq!(refund.refund_status, Some(RefundStatus::Other("TOMORROW".to_owned())));
}

#[test]
fn an_unknown_event_is_kept_with_its_resource() {
    let event = read("TOMORROW.SUCCESS", &json!({"a": [1, {"b": "二"}]})).unwrap();
    assert_eq!(event.event_type(), "TOMORROW.SUCCESS");
    let Event::Other { event_type, resource } = event else { panic!("{event:?}") };
    assert_eq!((event_type.as_str(), &resource["a"][1]["b"]), ("TOMORROW.SUCCESS", &json!("二")));
}

#[test]
fn a_malformed_create_time_is_no_obstacle() {
    let notification = open("ENTRUST.SIGNING", "20180225112233", b"{\"appid\":\"wx1\"}");
    assert_eq!((notification.create_time.as_str(), notification.create_time.unix()), ("20180225112233", None));
    assert_eq!(Event::read(&notification).unwrap().event_type(), "ENTRUST.SIGNING");
}

#[test]
fn a_resource_of_another_form_is_an_error_that_repeats_nothing() {
    let error = read("TRANSACTION.SUCCESS", &json!({"amount": "张三"})).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.to_string().contains("张三") && error.to_string().contains("TRANSACTION.SUCCESS"), "{error}");
}

/// Whether the variant of this event is there.
fn is_compiled(told: weixinpay_catalog::Notification) -> bool {
    macro_rules! compiled {
        ($($feature:literal),*) => { [$(($feature, cfg!(feature = $feature))),*] };
    }
    let compiled = compiled!(
        "brand",
        "complaints",
        "devices",
        "ecommerce",
        "education",
        "fapiao",
        "global",
        "marketing",
        "merchant",
        "merchant-risk",
        "mobility",
        "papay",
        "payroll-card",
        "payscore",
        "platform-solution",
        "profit-sharing",
        "store",
        "transfer",
        "webizpay"
    );
    let has = |product: &'static weixinpay_catalog::Product| {
        compiled.iter().find(|(feature, _)| *feature == product.feature()).unwrap().1
    };
    told.products().next().is_none() || told.products().any(has)
}

/// An example in which no two values are alike.
fn marked(schema: weixinpay_catalog::Schema, leaves: &mut i64) -> Value {
    use weixinpay_catalog::Type;
    *leaves += 1;
    match schema.kind() {
        Type::Object => {
            let properties = schema.properties().collect::<Vec<_>>();
            properties.into_iter().map(|property| (property.name().to_owned(), marked(property, leaves))).collect()
        }
        Type::Array => vec![marked(schema.items().unwrap(), leaves)].into(),
        Type::Integer => (1_000_000 + *leaves).into(),
        Type::Boolean => true.into(),
        Type::String => format!("v{leaves}").into(),
        other => panic!("{other:?} is not looked at here"),
    }
}

/// Looks for every value of the resource in what was read.
fn lost(event: &str, resource: &Value, debug: &str) {
    match resource {
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_there = !value.is_boolean() || debug.contains(&format!("{name}: Some(true)"));
                assert!(is_there, "{event}: {name} is lost");
                lost(event, value, debug);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| lost(event, item, debug)),
        Value::Bool(_) => {}
        leaf => assert!(debug.contains(&leaf.to_string()), "{event}: {leaf} is lost in {debug}"),
    }
}

fn read(event_type: &str, resource: &Value) -> Result<Event, Error> {
    Event::read(&open(event_type, "2026-11-23T17:00:00+08:00", &serde_json::to_vec(resource).unwrap()))
}

fn open(event_type: &str, create_time: &str, resource: &[u8]) -> Notification {
    open_as(event_type, "", create_time, resource)
}

/// A genuine notification, opened.
fn open_as(event_type: &str, original_type: &str, create_time: &str, resource: &[u8]) -> Notification {
    let key = ApiV3Key::new("0123456789abcdef0123456789abcdea").unwrap();
    let body = json!({
        "id": "EV-1", "create_time": create_time, "event_type": event_type, "resource_type": "encrypt-resource",
        "resource": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": "notifynonce1", "associated_data": "x",
            "original_type": original_type,
            "ciphertext": key.seal("notifynonce1", "x", resource).unwrap(),
        },
    });
    let body = serde_json::to_vec(&body).unwrap();
    let vector = |name: &str| std::fs::read(format!("{}/../core/vectors/keys/{name}", env!("CARGO_MANIFEST_DIR")));
    let signer = PrivateKey::from_pem(vector("platform-next.pkcs8.pem").unwrap()).unwrap();
    let signature = signer.sign(&message::response(&NOW.to_string(), "n", &body)).unwrap();
    let headers = [
        ("Wechatpay-Serial", KEY_ID.to_owned()),
        ("Wechatpay-Timestamp", NOW.to_string()),
        ("Wechatpay-Nonce", "n".to_owned()),
        ("Wechatpay-Signature", signature),
    ];
    let platform = PlatformKey::from_pem(KEY_ID, vector("platform-next.spki.pem").unwrap()).unwrap();
    Notification::open(&headers[..], body, &Verifier::new([platform]), &key, NOW).unwrap()
}

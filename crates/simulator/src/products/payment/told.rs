//! Notifications of payments, compared with the description.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use weixinpay_catalog::notifications;

use crate::notifications::notice::Notice;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::combine_payer;
use crate::products::payment::payer::{self, PaidWith, PayerAction};
use crate::products::payment::refund_end::{self, RefundEnd};
use crate::products::payment::state::{Combined, Order, Refund, RefundStatus, TradeState, TradeType};
use crate::products::payment::v3::notices;

const NOW: i64 = 1_763_888_400;

pub(super) fn order(sub_mchid: Option<&str>) -> Order {
    Order {
        mchid: "1900009191".to_owned(),
        out_trade_no: "order1".to_owned(),
        sub_mchid: sub_mchid.map(str::to_owned),
        appid: Some("wxd678efh567hg6787".to_owned()),
        sub_appid: None,
        trade_type: TradeType::Native,
        total: 100,
        description: "x".to_owned(),
        attach: Some("mine".to_owned()),
        notify_url: Some("https://example.com/order".to_owned()),
        openid: None,
        sub_openid: None,
        device_id: None,
        profit_sharing: false,
        prepay_id: "wxSIM".to_owned(),
        digest: String::new(),
        created: NOW,
        prepay_expires: NOW + 7200,
        time_expire: NOW + 7200,
        state: TradeState::NotPay,
        paid: None,
        refunded: 0,
        refunds: 0,
        last_refund: None,
        part: None,
    }
}

fn refund(notify_url: Option<&str>) -> Refund {
    Refund {
        mchid: "1900009191".to_owned(),
        out_refund_no: "refund1".to_owned(),
        refund_id: "503SIM".to_owned(),
        out_trade_no: "order1".to_owned(),
        transaction_id: "4200SIM".to_owned(),
        sub_mchid: None,
        notify_url: notify_url.map(str::to_owned),
        total: 100,
        amount: 40,
        funds_account: "AVAILABLE".to_owned(),
        from: Vec::new(),
        channel: "ORIGINAL".to_owned(),
        user_received_account: "支付用户零钱".to_owned(),
        digest: String::new(),
        created: NOW,
        status: RefundStatus::Processing,
        due: Some(NOW + 20),
        ended: None,
        billed: None,
    }
}

fn told(changes: Vec<PaymentChange>) -> Option<Notice> {
    let told = changes.into_iter().find_map(|change| match change {
        PaymentChange::Notification(told) => Some(told),
        _ => None,
    });
    told.as_ref().and_then(notices::notice)
}

fn pay(order: Order) -> Option<Notice> {
    let ids = payer::PaymentIds {
        transaction_id: "4200SIM".to_owned(),
        flow_no: "30SIM".to_owned(),
        notification_id: "id".to_owned(),
    };
    let action = PayerAction::Pay(PaidWith::default());
    told(payer::decide(order, &action, 0, ids, NOW).unwrap().1)
}

fn end(refund: Refund, end: RefundEnd) -> Option<Notice> {
    let order = Order { state: TradeState::Refund, refunded: 40, refunds: 1, ..order(None) };
    let known = refund_end::RefundEndFacts { refund, order, balance: 60 };
    told(refund_end::decide(known, end, "id".to_owned(), NOW).unwrap().1)
}

/// Whether the description knows the event, and every field that is sent.
fn is_described(notice: &Notice) {
    let described = notifications().find(|known| known.event() == notice.event_type);
    let described = described.unwrap_or_else(|| panic!("{} is not described", notice.event_type));
    assert_eq!(described.original_type().unwrap_or(&notice.original_type), notice.original_type);
    let Some(schema) = described.resource() else { return };
    for name in notice.resource.as_object().unwrap().keys() {
        assert!(schema.property(name).is_some(), "{}: {name} is not described", notice.event_type);
    }
}

#[test]
fn a_paid_order_is_told_with_all_that_a_query_tells() {
    let notice = pay(order(None)).unwrap();
    is_described(&notice);
    assert_eq!((notice.event_type.as_str(), notice.summary.as_str()), ("TRANSACTION.SUCCESS", "支付成功"));
    assert_eq!((notice.notify_url.as_str(), notice.created), ("https://example.com/order", NOW));
    let resource = &notice.resource;
    assert_eq!((&resource["trade_state"], &resource["attach"]), (&json!("SUCCESS"), &json!("mine")));
    assert_eq!(
        resource["amount"],
        json!({ "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" })
    );

    let partner = pay(order(Some("1111111"))).unwrap();
    assert_eq!(partner.mchid, "1900009191", "the service provider is notified");
    assert_eq!((&partner.resource["sub_mchid"], &partner.resource["mchid"]), (&json!("1111111"), &Value::Null));
    assert_eq!(pay(Order { notify_url: None, ..order(None) }), None);
}

#[test]
fn combined_orders_are_told_once_and_together() {
    let combined = Combined {
        combine_mchid: "1900009191".to_owned(),
        combine_out_trade_no: "combined1".to_owned(),
        combine_appid: "wxd678efh567hg6787".to_owned(),
        notify_url: Some("https://example.com/combined".to_owned()),
        openid: None,
        device_id: Some("POS1:1".to_owned()),
        prepay_id: "wxSIM".to_owned(),
        transaction_id: None,
    };
    let orders = vec![order(None), Order { out_trade_no: "order2".to_owned(), ..order(Some("1111111")) }];
    let known = combine_payer::CombinedFacts { combined, orders, balances: BTreeMap::new() };
    let ids = || payer::PaymentIds {
        transaction_id: "4200SIM".to_owned(),
        flow_no: "30SIM".to_owned(),
        notification_id: "id".to_owned(),
    };
    let action = PayerAction::Pay(PaidWith::default());
    let (_, changes) = combine_payer::decide(known, &action, ids(), ids, NOW).unwrap();
    let notices: Vec<_> = changes.iter().filter(|change| matches!(change, PaymentChange::Notification(_))).collect();
    assert_eq!(notices.len(), 1);
    let notice = told(changes).unwrap();
    is_described(&notice);
    let resource = &notice.resource;
    assert_eq!(resource["combine_out_trade_no"], "combined1");
    assert_eq!(resource["sub_orders"].as_array().map(Vec::len), Some(2));
    assert_eq!(resource["sub_orders"][1]["trade_state"], "SUCCESS");
    assert_eq!(resource["scene_info"]["device_id"], "POS1:1");
}

#[test]
fn each_end_of_a_refund_is_told_where_the_refund_says() {
    for (how, event, status) in [
        (RefundEnd::Succeed, "REFUND.SUCCESS", "SUCCESS"),
        (RefundEnd::Abnormal, "REFUND.ABNORMAL", "ABNORMAL"),
        (RefundEnd::Close, "REFUND.CLOSED", "CLOSED"),
    ] {
        let notice = end(refund(Some("https://example.com/refund")), how).unwrap();
        is_described(&notice);
        assert_eq!((notice.event_type.as_str(), notice.original_type.as_str()), (event, "refund"));
        assert_eq!(notice.notify_url, "https://example.com/refund");
        assert_eq!(notice.resource["refund_status"], status);
        assert_eq!(notice.resource.get("success_time").is_some(), status == "SUCCESS");
        let amount = json!({ "total": 100, "refund": 40, "payer_total": 100, "payer_refund": 40 });
        assert_eq!(notice.resource["amount"], amount);
    }
    assert_eq!(end(refund(None), RefundEnd::Succeed), None);
}

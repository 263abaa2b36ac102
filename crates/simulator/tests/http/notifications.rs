//! Notifications: encrypted, signed, delivered, and delivered again.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Notify;
use weixinpay_simulator::{NewNotification, NotificationState as State};

use crate::client::*;
use crate::receiver::{Receiver, Say};

const LADDER: [i64; 15] = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600];

fn refund(receiver: &Receiver) -> NewNotification {
    NewNotification::new("REFUND.SUCCESS", &receiver.url)
}

#[tokio::test]
async fn an_echo_with_a_notify_url_is_told_signed_by_the_key_that_the_request_asked_for() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    let merchant = sp(&sim);
    let body = json!({ "echo_message": "hello", "notify_url": receiver.url }).to_string();
    for serial in [&merchant.platform_public_key_id, &merchant.platform_certificate_serial] {
        let call = Call::new(merchant, "POST", "/v3/security/echo", &body).header("Wechatpay-Serial", Some(serial));
        assert_eq!(call.send(&sim).await.status, 200);
        let arrival = receiver.next().await;
        assert_eq!(arrival.line, "POST /notify HTTP/1.1");
        assert_eq!(arrival.header("user-agent"), Some("Mozilla/4.0"));
        assert_eq!(arrival.header("content-type"), Some("application/json"));
        assert_eq!((arrival.header("accept"), arrival.header("pragma")), (Some("*/*"), Some("no-cache")));
        assert_eq!(arrival.header("request-id"), None);
        let told = arrival.open(merchant).unwrap();
        assert_eq!((told.event_type.as_str(), told.original_type.as_str()), ("SECURITY_ECHO.SUCCESS", "security"));
        assert_eq!(&told.key_id, serial);
        assert_eq!(told.resource::<Value>().unwrap(), json!({ "echo_message": "hello" }));
        assert!(told.id.len() == 36 && told.create_time.unix().is_some());
    }
    sim.notifications().settled().await;
    assert!(
        sim.notifications().list().await.iter().all(|told| told.state == State::Delivered && told.attempts.len() == 1)
    );
    // Without an address no notification is sent.
    assert_eq!(post(&sim, "/v3/security/echo", &json!({ "echo_message": "quiet" })).await.status, 200);
    assert_eq!(sim.notifications().list().await.len(), 2);
}

#[tokio::test]
async fn before_it_asked_for_anything_a_merchant_is_notified_by_the_public_key_as_a_new_one_is() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    let merchant = sp(&sim);
    let told = async |receiver: &mut Receiver| {
        sim.notifications().send(refund(receiver)).await.unwrap();
        receiver.next().await.open(merchant).unwrap().key_id
    };
    assert_eq!(told(&mut receiver).await, merchant.platform_public_key_id);
    // A merchant that names no key in a request is served by the certificate.
    let call = Call::new(merchant, "GET", "/v3/certificates", "").header("Wechatpay-Serial", None);
    assert_eq!(call.send(&sim).await.status, 200);
    assert_eq!(told(&mut receiver).await, merchant.platform_certificate_serial);
    sim.reset().await;
    assert_eq!(told(&mut receiver).await, merchant.platform_public_key_id);
}

#[tokio::test]
async fn twenty_five_hours_of_refusals_are_sixteen_attempts_in_order_each_signed_now() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    receiver.says(std::iter::repeat_n(Say::Status(500), 16));
    let begun = sim.clock().freeze().await.unwrap();
    let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    sim.notifications().settled().await;
    let first = sim.notifications().get(&id).await.unwrap();
    assert_eq!((first.state, first.next_attempt, first.attempts.len()), (State::Pending, Some(begun + 15), 1));
    let real = now();
    sim.clock().advance(25 * 3600).await;
    sim.notifications().settled().await;

    let told = sim.notifications().get(&id).await.unwrap();
    let due: Vec<_> = (0..=LADDER.len()).map(|steps| begun + LADDER[..steps].iter().sum::<i64>()).collect();
    assert_eq!(told.attempts.iter().map(|attempt| attempt.due).collect::<Vec<_>>(), due);
    assert_eq!((told.state, told.next_attempt), (State::Failed, None));
    let sent: Vec<_> = told.attempts.iter().map(|attempt| attempt.sent_ms).collect();
    assert!(sent.is_sorted() && sent[0] >= (real - 5) * 1000 && sent[15] <= (now() + 1) * 1000, "{sent:?}");
    assert!(told.attempts.iter().all(|one| one.status == Some(500) && one.answer.as_deref() == Some("{}")));
    assert_eq!(told.attempts[3].error.as_ref().map(|error| &*error.en), Some("500 is neither 200 nor 204"));

    let arrivals = receiver.arrived();
    let opened: Vec<_> = arrivals.iter().map(|arrival| arrival.open(sp(&sim)).unwrap()).collect();
    assert!(opened.len() == 16 && opened.iter().all(|one| one.id == id));
    let mut nonces: Vec<_> = arrivals.iter().map(|arrival| arrival.header("wechatpay-nonce").unwrap()).collect();
    nonces.sort_unstable();
    nonces.dedup();
    assert_eq!(nonces.len(), 16);
    sim.clock().advance(30 * 86_400).await;
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty());
}

#[tokio::test]
async fn only_200_and_204_are_success_whatever_the_body_says_and_a_redirect_is_not_followed() {
    let sim = builder().start().await.unwrap();
    let mut elsewhere = Receiver::start().await;
    let mut receiver = Receiver::start().await;
    let cases = [
        (Say::Text(r#"{"code":"FAIL"}"#), State::Delivered, None),
        (Say::Status(204), State::Delivered, None),
        (Say::Status(201), State::Pending, Some("201 is neither 200 nor 204")),
        (Say::Status(401), State::Pending, Some("401 is neither 200 nor 204")),
        (Say::Redirect(elsewhere.url.clone()), State::Pending, Some("302 is a redirect, which is not followed")),
        (Say::Close, State::Pending, Some("no HTTP answer: connection closed before message completed")),
    ];
    for (say, state, error) in cases {
        receiver.says([say]);
        let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
        sim.notifications().settled().await;
        let told = sim.notifications().get(&id).await.unwrap();
        assert_eq!(told.state, state);
        assert_eq!(told.attempts[0].error.as_ref().map(|error| &*error.en), error);
        assert_eq!(told.attempts[0].is_accepted(), state == State::Delivered);
    }
    assert!(elsewhere.arrived().is_empty());
    assert_eq!(receiver.arrived().len(), 6);
}

#[tokio::test]
async fn a_target_that_hangs_is_cut_off_and_holds_up_no_other() {
    let sim = builder().notify_timeout(Duration::from_millis(20)).start().await.unwrap();
    sim.clock().freeze().await.unwrap();
    let (mut hanging, mut good) = (Receiver::start().await, Receiver::start().await);
    hanging.says([Say::Hang]);
    let id = sim.notifications().send(refund(&hanging)).await.unwrap().id;
    sim.notifications().settled().await;
    let told = sim.notifications().get(&id).await.unwrap();
    assert_eq!(told.attempts[0].error.as_ref().map(|error| &*error.en), Some("no answer within 0.02 s"));
    assert_eq!((told.state, told.attempts[0].status), (State::Pending, None));
    hanging.next().await;

    // With WeChat Pay's five seconds: the good one hears at once, whatever waits for the other.
    let sim = builder().start().await.unwrap();
    hanging.says(std::iter::repeat_n(Say::Hang, 400));
    for _ in 0..400 {
        sim.notifications().send(refund(&hanging)).await.unwrap();
    }
    for _ in 0..16 {
        hanging.next().await;
    }
    sim.notifications().send(refund(&good)).await.unwrap();
    good.next().await.open(sp(&sim)).unwrap();
    let waiting = sim.notifications().list().await.into_iter().filter(|one| one.notify_url == hanging.url);
    assert_eq!(waiting.filter(|one| one.attempts.is_empty()).count(), 400);
}

#[tokio::test]
async fn an_answer_without_end_is_read_to_64_kib_and_no_further() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    receiver.says([Say::Endless]);
    let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    // It ends because the simulator closes; what the kernel had taken by then was sent too.
    assert!(receiver.next().await.ended().await >= 64 << 10);
    sim.notifications().settled().await;
    let told = sim.notifications().get(&id).await.unwrap();
    assert_eq!((told.state, told.attempts[0].status), (State::Delivered, Some(200)));
    assert_eq!(told.attempts[0].answer.as_ref().unwrap().len(), 1024);
}

#[tokio::test]
async fn a_receiver_with_a_certificate_of_its_own_is_told_over_tls() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start_tls().await;
    let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    assert_eq!(receiver.next().await.open(sp(&sim)).unwrap().id, id);
    sim.notifications().settled().await;
    let told = sim.notifications().get(&id).await.unwrap();
    assert_eq!(told.state, State::Delivered);
    assert!(told.warnings.iter().any(|warning| warning.en.contains("certificate")));
    // Plain HTTP to a receiver that speaks TLS.
    let plain = receiver.url.replace("https", "http");
    let told = sim.notifications().send(NewNotification::new("REFUND.SUCCESS", plain)).await.unwrap();
    sim.notifications().settled().await;
    assert!(sim.notifications().get(&told.id).await.unwrap().attempts[0].error.is_some());
}

#[tokio::test]
async fn a_payment_is_told_when_it_is_made_and_a_refund_when_its_time_has_come_although_nobody_asks() {
    let sim = start().await;
    let mut receiver = Receiver::start().await;
    let mut order = native("order1");
    order["notify_url"] = json!(receiver.url);
    let id = paid(&sim, &order).await;
    let told = receiver.next().await.open(direct(&sim)).unwrap();
    assert_eq!((told.event_type.as_str(), told.original_type.as_str()), ("TRANSACTION.SUCCESS", "transaction"));
    let payment = told.resource::<Value>().unwrap();
    assert_eq!((&payment["transaction_id"], &payment["trade_state"]), (&json!(id), &json!("SUCCESS")));

    let refund = json!({
        "out_trade_no": "order1", "out_refund_no": "refund1", "notify_url": receiver.url,
        "amount": { "refund": 100, "total": 100, "currency": "CNY" },
    });
    assert_eq!(post_direct(&sim, "/v3/refund/domestic/refunds", &refund).await.status, 200);
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty());
    sim.clock().set_speed(3600).await.unwrap();
    let told = receiver.next().await.open(direct(&sim)).unwrap();
    assert_eq!((told.event_type.as_str(), told.original_type.as_str()), ("REFUND.SUCCESS", "refund"));
    assert_eq!(told.resource::<Value>().unwrap()["out_refund_no"], "refund1");
}

#[tokio::test]
async fn a_fast_clock_reaches_the_next_attempt_without_anybody_moving_it() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    receiver.says([Say::Status(500)]);
    sim.notifications().send(refund(&receiver)).await.unwrap();
    receiver.next().await;
    // A day in a second: without moving the clock, the second attempt comes.
    sim.clock().set_speed(86_400).await.unwrap();
    receiver.next().await.open(sp(&sim)).unwrap();
}

#[tokio::test]
async fn a_simulator_that_is_dropped_lets_go_of_its_receivers() {
    let mut receiver = Receiver::start().await;
    receiver.says([Say::Hang, Say::Hang]);
    let start = || builder().notify_timeout(Duration::from_secs(3600)).start();
    let sim = start().await.unwrap();
    sim.notifications().send(refund(&receiver)).await.unwrap();
    let first = receiver.next().await;
    sim.shutdown().await;
    assert_eq!(first.ended().await, 0);
    let sim = start().await.unwrap();
    sim.notifications().send(refund(&receiver)).await.unwrap();
    let second = receiver.next().await;
    drop(sim);
    assert_eq!(second.ended().await, 0);
}

#[tokio::test]
async fn what_was_not_delivered_is_delivered_after_a_restart_and_what_was_is_not() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let mut receiver = Receiver::start().await;
    let sim = start().await.unwrap();
    let merchant = sp(&sim).clone();
    // The service provider uses the public key; that is known after the restart too.
    assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
    let delivered = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    receiver.next().await;
    sim.notifications().settled().await;
    receiver.says([Say::Hang]);
    let hanging = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    receiver.next().await;
    receiver.says([Say::Status(500)]);
    let refused = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    receiver.next().await;
    sim.clock().advance(10).await;
    sim.shutdown().await;

    let sim = start().await.unwrap();
    let again = receiver.next().await.open(&merchant).unwrap();
    assert_eq!((&again.id, &again.key_id), (&hanging, &merchant.platform_public_key_id));
    sim.notifications().settled().await;
    sim.clock().advance(15).await;
    assert_eq!(receiver.next().await.open(&merchant).unwrap().id, refused);
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty());
    let attempts = sim.notifications().list().await;
    let attempts: Vec<_> = attempts.iter().map(|told| (told.id.clone(), told.state, told.attempts.len())).collect();
    // The attempt that was under way at the end is not known of.
    assert_eq!(
        attempts,
        [(delivered, State::Delivered, 1), (hanging, State::Delivered, 1), (refused, State::Delivered, 2)]
    );
}

#[tokio::test]
async fn what_is_under_way_while_a_reset_comes_is_forgotten() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    let go = Arc::new(Notify::new());
    receiver.says([Say::After(Arc::clone(&go))]);
    sim.notifications().send(refund(&receiver)).await.unwrap();
    receiver.next().await;
    sim.reset().await;
    assert!(sim.notifications().list().await.is_empty());
    let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    assert_eq!(receiver.next().await.open(sp(&sim)).unwrap().id, id);
    // The refusal of the one that is forgotten is not taken for one of the other, which has its place in the store.
    go.notify_one();
    sim.notifications().settled().await;
    let told = sim.notifications().list().await;
    assert_eq!((told.len(), told[0].state, told[0].attempts.len()), (1, State::Delivered, 1));
}

#[tokio::test]
async fn any_event_is_sent_on_request_seen_and_sent_again_by_json() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    let events = control(&sim, "GET", "/notifications/events", "").await.json();
    assert_eq!(events["events"].as_array().unwrap().len(), 82);
    let body = json!({
        "event_type": "TRANSACTION.SUCCESS", "notify_url": receiver.url, "mchid": "1900009191",
        "set": { "amount.total": 7, "payer.name": "张三" },
    });
    let made = control(&sim, "POST", "/notifications", &body.to_string()).await;
    assert_eq!(made.status, 200);
    let merchant = sim.merchant("1900009191").unwrap();
    let told = receiver.next().await.open(merchant).unwrap();
    let resource = told.resource::<Value>().unwrap();
    assert_eq!((&resource["amount"]["total"], &resource["payer"]["name"]), (&json!(7), &json!("张三")));
    assert_eq!(control(&sim, "POST", "/notifications/settle", "").await.json(), json!({ "settled": true }));

    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(id, told.id);
    let shown = control(&sim, "GET", &format!("/notifications/{id}"), "").await.json();
    assert_eq!((&shown["state"], &shown["attempts"][0]["status"]), (&json!("DELIVERED"), &json!(200)));
    assert_eq!(shown["resource"]["payer"]["name"], "***");
    assert!(shown["warnings"].as_array().unwrap().iter().any(|text| text.as_str().unwrap().contains("public")));
    assert!(shown["rules"].as_array().unwrap().contains(&json!("notify.ladder")));

    assert_eq!(control(&sim, "POST", &format!("/notifications/{id}/resend"), "").await.status, 200);
    assert_eq!(receiver.next().await.open(merchant).unwrap().id, id);
    sim.notifications().settled().await;
    assert_eq!(sim.notifications().get(&id).await.unwrap().attempts.len(), 2);
    for (query, count) in [
        ("", 1),
        ("?mchid=1900009191&event_type=TRANSACTION.SUCCESS&state=DELIVERED", 1),
        ("?mchid=1900000109", 0),
        ("?state=FAILED", 0),
    ] {
        let list = control(&sim, "GET", &format!("/notifications{query}"), "").await.json();
        assert_eq!(list["notifications"].as_array().unwrap().len(), count, "{query}");
    }
}

#[tokio::test]
async fn an_order_may_name_a_stranger_and_the_stranger_is_told_nothing() {
    let sim = builder().start().await.unwrap();
    let body = json!({ "echo_message": "hello", "notify_url": "https://shop.example.com/notify" });
    assert_eq!(post(&sim, "/v3/security/echo", &body).await.status, 200);
    let body = json!({ "echo_message": "hello", "notify_url": "http://192.0.2.1/notify" });
    assert_eq!(post(&sim, "/v3/security/echo", &body).await.status, 200);
    for port in ["99999", "abc", "-1", "0", ""] {
        let body = json!({ "echo_message": "hello", "notify_url": format!("http://127.0.0.1:{port}/notify") });
        let answer = post(&sim, "/v3/security/echo", &body).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"), "{port}");
    }
    sim.notifications().settled().await;
    let told = sim.notifications().list().await;
    assert!(told.iter().all(|one| one.state == State::NotSent && one.attempts.is_empty()));
    assert!(told[0].note.as_ref().unwrap().en.contains("shop.example.com is not this machine"));
    assert!(told[1].note.as_ref().unwrap().en.contains("192.0.2.1 is not this machine"));
}

#[tokio::test]
async fn a_broken_request_for_a_notification_is_refused_with_an_error_and_a_hint() {
    let sim = builder().notify_timeout(Duration::from_secs(3600)).start().await.unwrap();
    let mut receiver = Receiver::start().await;
    receiver.says([Say::Hang]);
    let id = sim.notifications().send(refund(&receiver)).await.unwrap().id;
    receiver.next().await;
    let resend = format!("/notifications/{id}/resend");
    let with = |more: &str| format!(r#"{{"event_type":"REFUND.SUCCESS","notify_url":"http://127.0.0.1:1/"{more}}}"#);
    let far = r#"{"event_type":"REFUND.SUCCESS","notify_url":"http://shop.example.com/"}"#;
    let cases = [
        ("POST", "/notifications", "", 400, "`event_type` is missing"),
        ("POST", "/notifications", r#"{"event_type":"REFUND.SUCCESS"}"#, 400, "`notify_url` is missing"),
        ("POST", "/notifications", r#"{"event_type":7}"#, 400, "`event_type` must be a string"),
        ("POST", "/notifications", far, 400, "nothing can be sent"),
        ("POST", "/notifications", &with(r#","mchid":"1111111""#), 400, "no such merchant"),
        ("POST", "/notifications", &with(r#","set":[]"#), 400, "`set` must be an object"),
        ("POST", "/notifications", &with(r#","sett":{}"#), 400, "unknown parameter `sett`"),
        ("POST", "/notifications", &with(r#","set":{"amount.total.x":1}"#), 400, "`amount.total.x` cannot be set"),
        ("POST", "/notifications", &with(r#","resource":"x""#), 400, "`resource` must be an object"),
        ("POST", "/notifications", "{", 400, "not JSON"),
        ("GET", "/notifications?state=LOST", "", 400, "no such `state`"),
        ("GET", "/notifications?limit=0", "", 400, "`limit` must be an integer from 1 to"),
        ("GET", "/notifications?order=up", "", 400, "unknown parameter `order`"),
        ("GET", "/notifications/nothing", "", 404, "no such notification"),
        ("POST", "/notifications/nothing/resend", "", 404, "no such notification"),
        ("POST", &resend, "", 409, "being sent at this moment"),
        ("DELETE", "/notifications", "", 405, "not allowed"),
        ("GET", "/notifications/settle/now", "", 404, "no such control request"),
    ];
    for (method, path, body, status, error) in cases {
        let reply = control(&sim, method, path, body).await;
        let json = reply.json();
        assert_eq!(reply.status, status, "{method} {path} {body}: {json}");
        assert!(json["error"].as_str().unwrap().contains(error), "{json}");
        assert!(json["hint"].as_str().unwrap().len() > 5, "{json}");
    }
    assert_eq!(sim.notifications().list().await.len(), 1);
}

#[tokio::test]
async fn no_notification_reaches_the_simulator_itself() {
    for anywhere in [false, true] {
        let sim = builder().notify_anywhere(anywhere).start().await.unwrap();
        let port = |url: &str| url.rsplit(':').next().unwrap().to_owned();
        let doors = [sim.base_url(), sim.standby_url(), sim.tls_url(), sim.proxy_url()].map(port);
        for port in &doors {
            for host in ["127.0.0.1", "localhost", "sim.localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "127.1"] {
                for scheme in ["http", "https"] {
                    let url = format!("{scheme}://{host}:{port}/_sim/reset");
                    let order = changed(&native("order1"), "/notify_url", Some(json!(url)));
                    let order = changed(
                        &order,
                        "/out_trade_no",
                        Some(json!(format!("order{}", sim.notifications().list().await.len()))),
                    );
                    paid(&sim, &order).await;
                    sim.notifications().settled().await;
                    let told = sim.notifications().list().await;
                    let last = told.iter().find(|told| told.notify_url == url).unwrap();
                    assert!(last.attempts.iter().all(|attempt| attempt.status.is_none()), "{url}: {last:?}");
                }
            }
        }
        let journal = sim.journal().await;
        assert!(journal.iter().all(|entry| !entry.path.starts_with("/_sim/reset")));
        assert_eq!(sim.notifications().list().await.len(), 48, "no reset came of it");
    }
}

#[tokio::test]
async fn profit_sharing_is_sent_as_a_payments_event_with_either_original_type() {
    let sim = builder().start().await.unwrap();
    let mut receiver = Receiver::start().await;
    for original_type in ["profitsharing", "transaction"] {
        let new = NewNotification::new("PROFITSHARING.SUCCESS", &receiver.url).sent_as("TRANSACTION.SUCCESS");
        let sent = sim.notifications().send(new.original_type(original_type)).await.unwrap();
        assert_eq!((sent.event_type.as_str(), sent.original_type.as_str()), ("TRANSACTION.SUCCESS", original_type));
        let told = receiver.next().await.open(sp(&sim)).unwrap();
        assert_eq!((told.event_type.as_str(), told.original_type.as_str()), ("TRANSACTION.SUCCESS", original_type));
        let resource: Value = told.resource().unwrap();
        assert!(resource["receiver"]["amount"].is_i64() && resource.get("trade_state").is_none(), "{resource}");
    }
    let body = json!({
        "event_type": "PROFITSHARING.SUCCESS", "notify_url": receiver.url, "sent_as": "TRANSACTION.SUCCESS",
        "original_type": "transaction",
    });
    assert_eq!(control(&sim, "POST", "/notifications", &body.to_string()).await.status, 200);
    let told = receiver.next().await.open(sp(&sim)).unwrap();
    assert_eq!((told.event_type.as_str(), told.original_type.as_str()), ("TRANSACTION.SUCCESS", "transaction"));
    let wrong = json!({ "event_type": "REFUND.SUCCESS", "notify_url": receiver.url, "sent_as": 1 }).to_string();
    assert_eq!(control(&sim, "POST", "/notifications", &wrong).await.status, 400);
}

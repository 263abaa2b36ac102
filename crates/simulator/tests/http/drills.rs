//! FaultList: each does what it says, in its turn, and is in the journal.

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_core::{ErrorKind, SignatureError};
use weixinpay_simulator::{NewNotification, NotificationState as State, Simulator, StartError};

use crate::client::*;
use crate::receiver::{Receiver, Say};

const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";

async fn drilled(drill: &str) -> Simulator {
    let sim = builder().start().await.unwrap();
    sim.faults().set(drill).await.unwrap();
    sim
}

/// Sends a signed pre-order.
async fn sent(sim: &Simulator, number: &str) -> TcpStream {
    let body = pre_order(number).to_string();
    let call = Call::new(sp(sim), "POST", PRE_ORDER, &body);
    let authorization = weixinpay_core::Authorization {
        mchid: call.mchid.clone(),
        nonce_str: call.nonce.clone(),
        timestamp: call.timestamp,
        serial_no: call.serial_no.clone(),
        signature: weixinpay_core::PrivateKey::from_pem(&call.key).unwrap().sign(&call.message()).unwrap(),
    };
    let mut stream = TcpStream::connect(sim.base_url().strip_prefix("http://").unwrap()).await.unwrap();
    let mut head = format!("POST {PRE_ORDER} HTTP/1.1\r\nHost: x\r\nAuthorization: {}\r\n", authorization.header());
    call.headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
    head.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

/// Sends a signed pre-order and reads until the connection ends.
async fn ordered(sim: &Simulator, number: &str) -> std::io::Result<Vec<u8>> {
    let mut read = Vec::new();
    sent(sim, number).await.read_to_end(&mut read).await.map(|_| read)
}

async fn exists(sim: &Simulator, number: &str) -> bool {
    get(sim, &format!("/v3/payroll-card/authentications/{number}?sub_mchid={SUB}")).await.status == 200
}

#[tokio::test]
async fn an_answer_is_cut_in_the_middle_and_the_order_exists() {
    let sim = drilled("answer.truncated,route=POST /v3/payroll-card/authentications/pre-order,nth=1").await;
    let read = ordered(&sim, "n1").await.unwrap();
    let text = String::from_utf8(read).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let length: usize =
        head.to_lowercase().split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap();
    assert!(body.len() == length / 2 && body.starts_with('{'), "{text}");
    assert!(exists(&sim, "n1").await);
}

/// Time is paused and jumps when every task waits: the test does not take 10 s.
#[tokio::test(start_paused = true)]
async fn a_client_that_closes_its_half_while_it_waits_is_answered() {
    let sim = drilled("net.latency,ms=10000").await;
    let mut stream = sent(&sim, "n1").await;
    stream.shutdown().await.unwrap();
    let mut read = String::new();
    stream.read_to_string(&mut read).await.unwrap();
    assert!(read.starts_with("HTTP/1.1 200 OK"), "{read:?}");
}

#[tokio::test]
async fn a_reset_connection_leaves_nothing_behind_or_the_whole_order() {
    for (drill, left) in [("net.reset,first=1", false), ("net.reset,committed=true,first=1", true)] {
        let sim = drilled(drill).await;
        let error = ordered(&sim, "n1").await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!(entry.drills, ["net.reset"]);
        assert_eq!(entry.status, if left { 200 } else { 0 });
        assert_eq!(exists(&sim, "n1").await, left, "{drill}");
    }
}

#[tokio::test]
async fn after_a_commit_the_connection_ends_without_an_answer() {
    let sim = drilled("net.timeout-after-commit,seconds=0,nth=1").await;
    assert!(ordered(&sim, "n1").await.unwrap().is_empty());
    assert!(exists(&sim, "n1").await);
    let journal = sim.journal().await;
    assert_eq!((journal[0].status, journal[0].drills.as_slice()), (200, &["net.timeout-after-commit".to_owned()][..]));
    assert!(journal[1].drills.is_empty());
}

#[tokio::test]
async fn a_failing_platform_carries_out_nothing_unless_it_is_told_to() {
    for (drill, status, code, left) in [
        ("http.500,first=1", 500, "SYSTEM_ERROR", false),
        ("http.503,first=1", 503, "SERVICE_UNAVAILABLE", false),
        ("http.500,committed=true,first=1", 500, "SYSTEM_ERROR", true),
    ] {
        let sim = drilled(drill).await;
        let reply = post(&sim, PRE_ORDER, &pre_order("n1")).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code));
        assert!(reply.is_signed_by(&public_key(sp(&sim))));
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!((entry.rule.as_str(), entry.drills.len()), ("simulator.drill", 1));
        assert_eq!(exists(&sim, "n1").await, left, "{drill}");
    }
}

#[tokio::test]
async fn more_requests_than_the_rate_are_refused_until_the_next_second() {
    let sim = drilled("rate.limit,qps=2").await;
    sim.clock().freeze().await.unwrap();
    let mut answered = Vec::new();
    for _ in 0..3 {
        answered.push(get(&sim, "/v3/certificates").await.status);
    }
    sim.clock().advance(1).await;
    answered.push(get(&sim, "/v3/certificates").await.status);
    assert_eq!(answered, [200, 200, 429, 200]);
    assert_eq!(sim.faults().list().await[0].fired, 1);
}

#[tokio::test]
async fn a_slow_answer_comes_all_the_same() {
    let sim = drilled("net.latency,ms=1").await;
    assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
    assert_eq!(sim.journal().await[0].drills, ["net.latency"]);
}

#[tokio::test]
async fn a_request_that_is_not_signed_right_is_not_drilled() {
    let sim = drilled("http.500").await;
    let mut call = Call::new(sp(&sim), "GET", "/v3/certificates", "");
    call.timestamp -= 1000;
    assert_eq!(call.send(&sim).await.status, 401);
    assert_eq!(sim.faults().list().await[0].seen, 0);
}

#[tokio::test]
async fn drills_are_set_listed_and_removed_by_json() {
    let sim = builder().drill("answer.unsigned,first=1").start().await.unwrap();
    let set = control(&sim, "POST", "/drills", r#"{"drill":"http.503,nth=2"}"#).await.json();
    assert_eq!(set, json!({ "id": 2, "drill": "http.503,nth=2", "seen": 0, "fired": 0 }));
    let body = json!({ "name": "rate.limit", "qps": 3, "merchant": SP, "route": "GET /v3/certificates" });
    let set = control(&sim, "POST", "/drills", &body.to_string()).await.json();
    assert_eq!(set["drill"], "rate.limit,qps=3,merchant=1900000109,route=GET /v3/certificates");
    let list = control(&sim, "GET", "/drills", "").await.json();
    assert_eq!((list["drills"].as_array().unwrap().len(), list["known"].as_array().unwrap().len()), (3, 24));
    assert_eq!(control(&sim, "DELETE", "/drills/2", "").await.json()["drills"].as_array().unwrap().len(), 2);
    assert!(sim.faults().remove(3).await && !sim.faults().remove(3).await);

    let unsigned = get(&sim, "/v3/certificates").await;
    assert_eq!((unsigned.status, unsigned.header("wechatpay-signature")), (200, None));
    assert!(get(&sim, "/v3/certificates").await.header("wechatpay-signature").is_some());
    control(&sim, "DELETE", "/drills", "").await;
    assert!(sim.faults().list().await.is_empty());
    // Those of the start come back with a reset.
    sim.reset().await;
    assert_eq!(sim.faults().list().await[0].drill, "answer.unsigned,first=1");
}

#[tokio::test]
async fn a_drill_that_cannot_be_set_is_refused_with_what_could_be() {
    let sim = builder().start().await.unwrap();
    let cases = [
        (r#"{"drill":"answer.usigned"}"#, "there is no drill `answer.usigned`", "answer.unsigned"),
        (r#"{"drill":"answer.unsigned,merchant=7"}"#, "there is no merchant 7", SP),
        (r#"{"drill":"answer.unsigned,route=GET /v3/certificate"}"#, "no operation GET /v3/certificate", "operation"),
        (r#"{"drill":"answer.unsigned,route=POST /v3/certificates"}"#, "no operation POST", "operation"),
        (r#"{"drill":"notify.lost,event=REFUND.LOST"}"#, "there is no event REFUND.LOST", "REFUND.CLOSED"),
        (r#"{"name":"answer.stale","seconds":[]}"#, "`seconds` must be a string or a number", "NAME"),
        (r#"{"name":"answer.stale","drill":"x"}"#, "`drill` must be a string", "NAME"),
        ("{}", "`drill` or `name` is missing", "NAME"),
    ];
    for (body, error, hint) in cases {
        let reply = control(&sim, "POST", "/drills", body).await;
        let json = reply.json();
        assert_eq!(reply.status, 400, "{body}: {json}");
        assert!(json["error"].as_str().unwrap().contains(error), "{json}");
        assert!(json["hint"].as_str().unwrap().contains(hint), "{json}");
    }
    for _ in 0..100 {
        sim.faults().set("notify.lost").await.unwrap();
    }
    assert!(sim.faults().set("notify.lost").await.unwrap_err().to_string().contains("100 drills are set already"));
    control(&sim, "DELETE", "/drills", "").await;
    assert_eq!(control(&sim, "DELETE", "/drills/7", "").await.status, 404);
    assert_eq!(control(&sim, "PUT", "/drills", "").await.status, 405);
    assert!(sim.faults().list().await.is_empty());
    let error = builder().drill("net.timeout").start().await.unwrap_err();
    assert!(matches!(error, StartError::Fault(_)));
    let error = error.to_string();
    assert!(error.starts_with("the drill cannot be set: there is no drill `net.timeout` (drills: "), "{error}");
}

async fn told(sim: &Simulator, receiver: &Receiver) -> String {
    let id = sim.notifications().send(NewNotification::new("REFUND.SUCCESS", &receiver.url)).await.unwrap().id;
    sim.notifications().settled().await;
    id
}

#[tokio::test]
async fn a_probe_is_refused_by_the_opener_and_comes_again_signed_right_or_not_at_all() {
    let sim = drilled("notify.signtest").await;
    let mut receiver = Receiver::start().await;
    receiver.says([Say::Status(401)]);
    let id = told(&sim, &receiver).await;
    let probe = receiver.next().await;
    assert_eq!(probe.open(sp(&sim)).unwrap_err().kind(), ErrorKind::Signature(SignatureError::Probe));
    sim.clock().advance(15).await;
    assert_eq!(receiver.next().await.open(sp(&sim)).unwrap().id, id);
    sim.notifications().settled().await;
    let kept = sim.notifications().get(&id).await.unwrap();
    let drills: Vec<_> = kept.attempts.iter().map(|attempt| attempt.drill.as_deref()).collect();
    assert_eq!(
        (kept.state, drills.as_slice(), kept.note),
        (State::Delivered, &[Some("notify.signtest"), None][..], None)
    );

    let sim = drilled("notify.signtest,resend=false").await;
    receiver.says([Say::Status(401)]);
    let id = told(&sim, &receiver).await;
    sim.clock().advance(90_000).await;
    sim.notifications().settled().await;
    assert_eq!(receiver.arrived().len(), 1);
    assert_eq!(sim.notifications().get(&id).await.unwrap().state, State::Failed);
    // A receiver that does not verify gets a note about it.
    let id = told(&sim, &receiver).await;
    assert!(sim.notifications().get(&id).await.unwrap().note.unwrap().en.contains("does not verify"));
}

#[tokio::test]
async fn a_receiver_that_takes_an_old_notification_is_told_so() {
    let sim = drilled("notify.stale,seconds=301").await;
    let mut receiver = Receiver::start().await;
    let id = told(&sim, &receiver).await;
    let arrivals = receiver.arrived();
    assert_eq!(arrivals[0].open(sp(&sim)).unwrap_err().kind(), ErrorKind::Signature(SignatureError::Stale));
    let kept = sim.notifications().get(&id).await.unwrap();
    assert!(kept.note.unwrap().en.contains("too old"));
    assert_eq!(kept.attempts[0].drill.as_deref(), Some("notify.stale"));
}

#[tokio::test]
async fn a_wrong_or_old_signature_and_a_wrong_key_are_each_refused_in_their_own_way() {
    for (drill, kind) in [
        ("notify.bad-signature,first=2", ErrorKind::Signature(SignatureError::BadSignature)),
        ("notify.stale,first=2", ErrorKind::Signature(SignatureError::Stale)),
        ("notify.wrong-key,first=2", ErrorKind::Decrypt),
    ] {
        let sim = drilled(drill).await;
        let mut receiver = Receiver::start().await;
        receiver.says([Say::Status(401), Say::Status(401)]);
        let id = told(&sim, &receiver).await;
        sim.clock().advance(30).await;
        sim.notifications().settled().await;
        let arrivals = receiver.arrived();
        assert_eq!(arrivals.len(), 3);
        for arrival in &arrivals[..2] {
            assert_eq!(arrival.open(sp(&sim)).unwrap_err().kind(), kind);
        }
        assert_eq!(arrivals[2].open(sp(&sim)).unwrap().id, id);
        assert_eq!(sim.notifications().get(&id).await.unwrap().state, State::Delivered);
    }
}

#[tokio::test]
async fn a_duplicate_has_the_same_id_and_its_own_signature() {
    let sim = drilled("notify.duplicate,nth=1").await;
    let mut receiver = Receiver::start().await;
    let id = told(&sim, &receiver).await;
    let arrivals = receiver.arrived();
    assert_eq!(arrivals.len(), 2);
    assert!(arrivals.iter().all(|arrival| arrival.open(sp(&sim)).unwrap().id == id));
    assert_ne!(arrivals[0].header("wechatpay-nonce"), arrivals[1].header("wechatpay-nonce"));
    assert_eq!(sim.notifications().get(&id).await.unwrap().attempts.len(), 2);
    told(&sim, &receiver).await;
    assert_eq!(receiver.arrived().len(), 1);
}

#[tokio::test]
async fn a_later_notification_overtakes_one_that_waits() {
    let sim = drilled("notify.reorder,nth=1").await;
    sim.clock().freeze().await.unwrap();
    let mut receiver = Receiver::start().await;
    let first = told(&sim, &receiver).await;
    assert!(receiver.arrived().is_empty());
    let second = told(&sim, &receiver).await;
    let ids: Vec<_> = receiver.arrived().iter().map(|arrival| arrival.open(sp(&sim)).unwrap().id).collect();
    assert_eq!(ids, [second, first.clone()]);
    assert_eq!(sim.notifications().get(&first).await.unwrap().attempts[0].drill.as_deref(), Some("notify.reorder"));

    // Nothing overtakes this one: it comes after its time.
    sim.faults().set("notify.reorder,seconds=5,nth=1").await.unwrap();
    told(&sim, &receiver).await;
    assert!(receiver.arrived().is_empty());
    sim.clock().advance(5).await;
    sim.notifications().settled().await;
    assert_eq!(receiver.arrived().len(), 1);
}

#[tokio::test]
async fn a_notification_comes_late_or_gets_lost() {
    let sim = drilled("notify.late,seconds=100,nth=1,event=REFUND.SUCCESS").await;
    sim.clock().freeze().await.unwrap();
    let mut receiver = Receiver::start().await;
    let id = told(&sim, &receiver).await;
    sim.clock().advance(99).await;
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty());
    sim.clock().advance(1).await;
    sim.notifications().settled().await;
    assert_eq!(receiver.arrived().len(), 1);
    let attempt = &sim.notifications().get(&id).await.unwrap().attempts[0];
    assert_eq!((attempt.due, attempt.drill.as_deref()), (sim.clock().now(), Some("notify.late")));

    sim.faults().set("notify.lost").await.unwrap();
    let id = told(&sim, &receiver).await;
    sim.clock().advance(90_000).await;
    sim.notifications().settled().await;
    assert!(receiver.arrived().is_empty());
    assert_eq!(sim.notifications().get(&id).await.unwrap().state, State::NotSent);
    sim.faults().remove(2).await;
    sim.notifications().resend(&id).await.unwrap();
    sim.notifications().settled().await;
    assert_eq!(receiver.arrived().len(), 1);
}

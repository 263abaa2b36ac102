//! The developer's stream: what happens, as it happens.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;

use serde_json::Value;
use weixinpay_simulator::{Action, Happening, NewNotification, Simulator};

use crate::client::*;

#[tokio::test]
async fn a_watcher_sees_requests_states_and_notifications_in_their_order() {
    let sim = Simulator::builder().start().await.unwrap();
    let mut watch = sim.watch();
    let order = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await.json();
    sim.act(order["token"].as_str().unwrap(), Action::Pass).await.unwrap();
    post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    let refused = NewNotification::new("REFUND.SUCCESS", "http://127.0.0.1:9/notify");
    sim.notify(refused).await.unwrap();
    sim.settled().await;
    let now = sim.now();
    sim.shutdown().await;

    let mut seen = Vec::new();
    while let Some(happening) = watch.next().await {
        seen.push(match happening {
            Happening::Request(entry) => format!("{} {} {}", entry.method, entry.status, entry.code),
            Happening::State(stated) => {
                assert!(now - stated.time < 60);
                format!("{} {} {}", stated.what, stated.id, stated.state)
            }
            Happening::Notification(told) => {
                let reason = told.why.unwrap();
                format!("{} {:?} {}", told.event_type, told.status, reason.contains("refused"))
            }
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(
        seen,
        [
            "authentication n1 AUTHENTICATE_PROCESSING",
            "POST 200 ",
            "authentication n1 AUTHENTICATE_SUCCESS",
            "POST 400 INVALID_REQUEST",
            "REFUND.SUCCESS None true",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stream_is_one_json_object_a_line_and_shows_no_personal_data() {
    let sim = Simulator::builder().start().await.unwrap();
    let address = sim.base_url().strip_prefix("http://").unwrap().to_owned();
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(stream, "GET /_sim/stream HTTP/1.1\r\nHost: {address}\r\n\r\n").unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    let head: Vec<_> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    assert!(
        head.iter().any(|line| line.to_lowercase() == "content-type: application/x-ndjson; charset=utf-8"),
        "{head:?}"
    );

    get(&sim, "/v3/payroll-card/relations/%E5%BC%A0%E4%B8%89?sub_mchid=1111111&appid=x").await;
    // Between the sizes of the chunks.
    let line = lines.find(|line| line.starts_with('{')).unwrap();
    let told: Value = serde_json::from_str(&line).unwrap();
    assert_eq!((&told["kind"], &told["method"]), (&"request".into(), &"GET".into()));
    assert!(told["path"].as_str().unwrap().contains("***") && told["status"].as_u64().unwrap() >= 400, "{line}");
    // A page of another site cannot read along.
    let reply = control(&sim, "POST", "/stream", "").await;
    assert_eq!(reply.status, 405);
}

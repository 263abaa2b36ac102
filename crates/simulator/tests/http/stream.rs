//! The developer's stream: what happens, as it happens.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use weixinpay_simulator::{Action, Event, NewNotification};

use crate::client::*;
use crate::listeners::{HOSTS, dial, rest, secure, tunnel};

#[tokio::test]
async fn a_watcher_sees_requests_states_and_notifications_in_their_order() {
    let sim = builder().start().await.unwrap();
    let mut watch = sim.watch();
    let order = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await.json();
    sim.payroll_card().act(order["token"].as_str().unwrap(), Action::Pass).await.unwrap();
    post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    let refused = NewNotification::new("REFUND.SUCCESS", "http://127.0.0.1:9/notify");
    sim.notifications().send(refused).await.unwrap();
    sim.notifications().settled().await;
    let now = sim.clock().now();
    sim.shutdown().await;

    let mut seen = Vec::new();
    while let Some(happening) = watch.next().await {
        seen.push(match happening {
            Event::Request(entry) => format!("{} {} {}", entry.method, entry.status, entry.code),
            Event::State(stated) => {
                assert!(now - stated.time < 60);
                format!("{} {} {}", stated.what, stated.id, stated.state)
            }
            Event::Notification(told) => {
                let reason = told.why.unwrap();
                format!("{} {:?} {}", told.event_type, told.status, reason.en.contains("nothing listens"))
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
    let sim = builder().start().await.unwrap();
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

/// Programs that may watch at once.
const MOST: usize = 64;

/// The stream's answer, up to the end of the head.
async fn watching<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S) -> (u16, S) {
    stream.write_all(b"GET /_sim/stream HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), stream)
}

/// Time is paused and jumps when every task waits.
#[tokio::test(start_paused = true)]
async fn watchers_that_have_gone_make_room_although_nothing_happens() {
    let sim = builder().start().await.unwrap();
    for _ in 0..2 {
        let mut watchers: Vec<Box<dyn AsyncRead + Unpin>> = Vec::new();
        while watchers.len() < MOST {
            // One that is still being noticed keeps its place for a moment.
            let (status, watcher): (u16, Box<dyn AsyncRead + Unpin>) = match watchers.len() {
                0 => {
                    let stream = secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap();
                    let (status, stream) = watching(stream).await;
                    (status, Box::new(stream))
                }
                1 => {
                    let stream = secure(&sim, HOSTS[0], tunnel(&sim, HOSTS[0]).await).await.unwrap();
                    let (status, stream) = watching(stream).await;
                    (status, Box::new(stream))
                }
                2 => {
                    let (status, stream) = watching(dial(sim.standby_url()).await).await;
                    (status, Box::new(stream))
                }
                _ => {
                    let (status, stream) = watching(dial(sim.base_url()).await).await;
                    (status, Box::new(stream))
                }
            };
            if status == 200 {
                watchers.push(watcher);
            } else {
                assert_eq!(status, 503);
                tokio::task::yield_now().await;
            }
        }
        let reply = control(&sim, "GET", "/stream", "").await;
        assert_eq!((reply.status, &reply.json()["error"]), (503, &"64 programs read the stream already".into()));
        assert!(reply.json()["hint"].as_str().unwrap().starts_with("end one of them"));
        // Everybody else is served.
        assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
    }
}

#[tokio::test(start_paused = true)]
async fn where_nothing_happens_there_is_a_heartbeat_and_a_reader_that_says_no_more_still_hears() {
    let sim = builder().start().await.unwrap();
    let (status, mut stream) = watching(dial(sim.base_url()).await).await;
    assert_eq!(status, 200);
    let begun = tokio::time::Instant::now();
    stream.shutdown().await.unwrap();
    let mut lines = tokio::io::BufReader::new(stream).lines();
    let mut next = async || loop {
        let line = lines.next_line().await.unwrap().unwrap();
        // Between the sizes of the chunks.
        if line.starts_with('{') {
            return serde_json::from_str::<Value>(&line).unwrap();
        }
    };
    while begun.elapsed() < std::time::Duration::from_secs(60) {
        assert_eq!(next().await, serde_json::json!({ "kind": "heartbeat" }));
    }
    get(&sim, "/v3/certificates").await;
    let told = loop {
        let told = next().await;
        if told["kind"] != "heartbeat" {
            break told;
        }
    };
    assert_eq!((&told["kind"], &told["path"]), (&"request".into(), &"/v3/certificates".into()));
    drop(sim);
    let _ = rest(lines.into_inner()).await;
}

//! Connections as careless clients make them.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_simulator::Simulator;

async fn connect(sim: &Simulator) -> TcpStream {
    TcpStream::connect(sim.base_url().strip_prefix("http://").unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_client_that_closes_its_half_after_sending_is_answered() {
    let sim = Simulator::builder().start().await.unwrap();
    for _ in 0..50 {
        let mut stream = connect(&sim).await;
        stream.write_all(b"GET /_sim/journal HTTP/1.0\r\n\r\n").await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.contains(" 200 OK"), "{answer:?}");
    }
}

/// Time stands still until everybody waits, and then jumps: nobody waits for 30 s.
#[tokio::test(start_paused = true)]
async fn a_body_that_never_ends_is_not_waited_for_for_ever() {
    let sim = Simulator::builder().start().await.unwrap();
    let mut stream = connect(&sim).await;
    stream.write_all(b"POST /v3/security/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{").await.unwrap();
    let mut answer = String::new();
    let read = tokio::time::timeout(std::time::Duration::from_secs(3600), stream.read_to_string(&mut answer));
    read.await.expect("it is held for ever").unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer:?}");
}

#[tokio::test]
async fn requests_that_are_sent_by_halves_hold_up_nobody() {
    let sim = Simulator::builder().start().await.unwrap();
    let mut halves = Vec::new();
    for _ in 0..200 {
        let mut stream = connect(&sim).await;
        stream.write_all(b"POST /v3/security/echo HTTP/1.1\r\nContent-Le").await.unwrap();
        halves.push(stream);
    }
    let reply = super::client::control(&sim, "GET", "/journal", "").await;
    assert_eq!(reply.status, 200);
}

//! Connections as careless clients make them.

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_simulator::Simulator;

use super::client::builder;
use super::listeners::{HOSTS, dial, rest, secure, served, tunnel};

async fn connect(sim: &Simulator) -> TcpStream {
    TcpStream::connect(sim.base_url().strip_prefix("http://").unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_client_that_closes_its_half_after_sending_is_answered() {
    let sim = builder().start().await.unwrap();
    for _ in 0..50 {
        let mut stream = connect(&sim).await;
        stream.write_all(b"GET /_sim/journal HTTP/1.0\r\n\r\n").await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.contains(" 200 OK"), "{answer:?}");
    }
}

/// Time is paused and jumps when every task waits: the test does not take 30 s.
#[tokio::test(start_paused = true)]
async fn a_body_that_never_ends_is_not_waited_for_for_ever() {
    let sim = builder().start().await.unwrap();
    let mut stream = connect(&sim).await;
    stream.write_all(b"POST /v3/security/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{").await.unwrap();
    let mut answer = String::new();
    let read = tokio::time::timeout(std::time::Duration::from_secs(3600), stream.read_to_string(&mut answer));
    read.await.expect("it is held for ever").unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer:?}");
}

#[tokio::test]
async fn requests_that_are_sent_by_halves_hold_up_nobody() {
    let sim = builder().start().await.unwrap();
    let mut halves = Vec::new();
    for _ in 0..200 {
        let mut stream = connect(&sim).await;
        stream.write_all(b"POST /v3/security/echo HTTP/1.1\r\nContent-Le").await.unwrap();
        halves.push(stream);
    }
    let reply = super::client::control(&sim, "GET", "/journal", "").await;
    assert_eq!(reply.status, 200);
}

/// Time is paused and jumps when every task waits: the test does not take a second.
#[tokio::test(start_paused = true)]
async fn idle_clients_keep_nobody_out_at_any_door() {
    let sim = builder().connections(8).start().await.unwrap();
    let mut idle: Vec<Box<dyn AsyncRead + Unpin>> = Vec::new();
    for _ in 0..3 {
        // Kept open after an answer, or before any request; sent by halves.
        idle.push(Box::new(served(connect(&sim).await).await));
        idle.push(Box::new(dial(sim.tls_url()).await));
        let mut half = connect(&sim).await;
        half.write_all(b"GET /v3/cert").await.unwrap();
        idle.push(Box::new(half));
        idle.push(Box::new(tunnel(&sim, HOSTS[0]).await));
        idle.push(Box::new(served(secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap()).await));
        idle.push(Box::new(served(secure(&sim, HOSTS[0], tunnel(&sim, HOSTS[0]).await).await.unwrap()).await));
        idle.push(Box::new(served(dial(sim.standby_url()).await).await));
    }
    // Each of these was let in although 8 others were there; the oldest have been closed, without an answer.
    for closed in idle.drain(..8) {
        rest(closed).await;
    }
}

/// A request whose answer takes 10 s, and which is sent over a connection to be kept open.
async fn long(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), sim: &Simulator) {
    let call = super::client::Call::new(super::client::sp(sim), "GET", "/v3/certificates", "");
    let mut head = String::from("GET /v3/certificates HTTP/1.1\r\nHost: x\r\n");
    for (name, value) in call.signed_headers() {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn where_all_are_busy_the_next_answer_makes_room_and_none_is_lost() {
    let sim = builder().connections(4).drill("net.latency,ms=10000").start().await.unwrap();
    let mut busy = Vec::new();
    for _ in 0..4 {
        let mut stream = connect(&sim).await;
        long(&mut stream, &sim).await;
        busy.push(stream);
    }
    let mut next = connect(&sim).await;
    next.write_all(b"GET /_sim/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let answer = rest(next).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let mut closed = 0;
    for mut stream in busy {
        let mut answer = [0; 1024];
        let read = stream.read(&mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        closed += usize::from(answer.contains("\r\nConnection: close\r\n"));
    }
    assert!(closed >= 1);
}

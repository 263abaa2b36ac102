//! The drill `host.primary-down`: at each door the primary hosts cannot be reached, and the standby hosts answer.

use std::io::ErrorKind;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_simulator::Simulator;

use super::client::*;
use super::listeners::{asked, dial, order, rest, secure, tunnel};

const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";
const PRIMARIES: [&str; 2] = ["api.mch.weixin.qq.com", "api.wechatpay.cn"];
const STANDBYS: [&str; 3] = ["api2.mch.weixin.qq.com", "api2.wechatpay.cn", "apihk.mch.weixin.qq.com"];

async fn down(drill: &str) -> Simulator {
    builder().drill(drill).start().await.unwrap()
}

/// Each as method, path and status, and all of them by the drill and its rule.
async fn drilled(sim: &Simulator) -> Vec<(String, String, u16)> {
    let entries = sim.journal().await.into_iter().filter(|entry| !entry.drills.is_empty());
    entries
        .map(|entry| {
            assert_eq!((entry.rule.as_str(), entry.drills[0].as_str()), ("simulator.drill", "host.primary-down"));
            assert!(entry.diagnosis.unwrap().en.contains("nothing was carried out") && entry.mchid.is_empty());
            (entry.method, entry.path, entry.status)
        })
        .collect()
}

fn call(sim: &Simulator, number: &str) -> Call {
    Call::new(sp(sim), "POST", PRE_ORDER, &pre_order(number).to_string())
}

/// The result of a signed pre-order at this address: the first bytes of an answer, or how the connection ended.
async fn sent(sim: &Simulator, url: &str, number: &str) -> std::io::Result<Vec<u8>> {
    let call = call(sim, number);
    let mut request = format!("POST {PRE_ORDER} HTTP/1.1\r\nHost: {}\r\n", url.split_once("://").unwrap().1);
    request.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", call.body.len()));
    let mut stream = dial(url).await;
    stream.write_all(&[request.as_bytes(), &call.body].concat()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.map(|_| answer)
}

#[tokio::test]
async fn at_the_proxy_there_is_no_tunnel_to_a_primary_and_there_are_tunnels_to_the_standbys() {
    let sim = down("host.primary-down").await;
    for host in PRIMARIES {
        let answer = asked(&sim, &format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n")).await;
        assert!(
            answer.starts_with("HTTP/1.1 502 the WeChat Pay simulator plays a primary host that is down"),
            "{answer}"
        );
        assert!(answer.contains("Proxy-Status: weixinpay-simulator; error=connection_refused\r\n"), "{answer}");
    }
    for (nth, host) in STANDBYS.into_iter().enumerate() {
        order_at(&sim, &format!("A{nth}"), host, tunnel(&sim, host).await).await;
    }
    let expected = PRIMARIES.map(|host| ("CONNECT".to_owned(), format!("{host}:443"), 502));
    assert_eq!(drilled(&sim).await, expected);
    assert_eq!(sim.journal().await.len(), 5);
}

#[tokio::test]
async fn a_client_that_asks_the_proxy_without_a_tunnel_is_told_by_a_502() {
    let sim = down("host.primary-down").await;
    let mut stream = dial(sim.proxy_url()).await;
    let reply = call(&sim, "A1").send_over_as(&mut stream, PRIMARIES[0], "https://api.mch.weixin.qq.com").await;
    assert_eq!((reply.status, reply.header("wechatpay-signature")), (502, None));
    let mut stream = dial(sim.proxy_url()).await;
    let reply = call(&sim, "A1").send_over_as(&mut stream, STANDBYS[0], "https://api2.mch.weixin.qq.com").await;
    assert_eq!(reply.status, 200, "it was not carried out before");
    assert_eq!(drilled(&sim).await, [("POST".to_owned(), PRE_ORDER.to_owned(), 502)]);
}

#[tokio::test]
async fn at_the_tls_door_the_connection_ends_at_the_name_of_a_primary() {
    let sim = down("host.primary-down").await;
    // A client that calls an address names no host: that is the base URL.
    for host in [PRIMARIES[0], PRIMARIES[1], "localhost", "127.0.0.1"] {
        let error = secure(&sim, host, dial(sim.tls_url()).await).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::UnexpectedEof), "{host}: {error:?}");
    }
    for (nth, host) in STANDBYS.into_iter().enumerate() {
        order_at(&sim, &format!("A{nth}"), host, dial(sim.tls_url()).await).await;
    }
    let drilled = drilled(&sim).await;
    assert_eq!(drilled[0], ("TLS".to_owned(), PRIMARIES[0].to_owned(), 0));
    assert_eq!(drilled[3], ("TLS".to_owned(), sim.tls_url().to_owned(), 0));
}

/// Over TLS, to this host by its header `Host` too.
async fn order_at(sim: &Simulator, number: &str, host: &str, stream: TcpStream) {
    let mut stream = secure(sim, host, stream).await.unwrap();
    let reply = call(sim, number).send_over(&mut stream, host).await;
    assert_eq!(reply.status, 200, "{host}");
}

#[tokio::test]
async fn the_base_url_counts_as_a_primary_and_control_and_pages_are_still_there() {
    let sim = down("host.primary-down").await;
    let error = sent(&sim, sim.base_url(), "A1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(drilled(&sim).await, [("POST".to_owned(), PRE_ORDER.to_owned(), 0)]);
    // By the name of a standby it is one.
    let reply = call(&sim, "A1").send_over(&mut dial(sim.base_url()).await, STANDBYS[0]).await;
    assert_eq!(reply.status, 200, "it was not carried out before");
    let reply = call(&sim, "A2").send_over(&mut dial(sim.standby_url()).await, "127.0.0.1").await;
    assert_eq!(reply.status, 200);
    assert!(reply.is_signed_by(&public_key(sp(&sim))));

    let list = control(&sim, "GET", "/drills", "").await.json();
    assert_eq!(list["drills"][0]["fired"], 1);
    assert_eq!(raw(&sim, "GET", "/_sim/console", &[], b"").await.status, 200);
    control(&sim, "DELETE", "/drills", "").await;
    assert_eq!(call(&sim, "A3").send(&sim).await.status, 200);
}

#[tokio::test]
async fn a_connection_that_is_open_when_a_primary_goes_down_ends_at_its_next_request() {
    let sim = builder().start().await.unwrap();
    let host = PRIMARIES[0];
    let open = async |number: &str, tunnelled: bool| {
        let call = call(&sim, number);
        if tunnelled {
            let mut stream = secure(&sim, host, tunnel(&sim, host).await).await.unwrap();
            sim.faults().set("host.primary-down").await.unwrap();
            rest_of(&mut stream, &call).await
        } else {
            let mut stream = secure(&sim, host, dial(sim.tls_url()).await).await.unwrap();
            sim.faults().set("host.primary-down").await.unwrap();
            rest_of(&mut stream, &call).await
        }
    };
    for (number, tunnelled) in [("A1", true), ("A2", false)] {
        assert_eq!(open(number, tunnelled).await, "");
        assert!(sim.faults().remove(sim.faults().list().await[0].id).await);
        assert_eq!(call(&sim, number).send(&sim).await.status, 200, "it was not carried out before");
    }
    assert_eq!(drilled(&sim).await.len(), 2);
}

async fn rest_of(stream: &mut (impl tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin), call: &Call) -> String {
    let head =
        format!("POST {PRE_ORDER} HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n", PRIMARIES[0], call.body.len());
    stream.write_all(&[head.as_bytes(), &call.body].concat()).await.unwrap();
    rest(stream).await
}

#[tokio::test]
async fn connections_are_counted_once_on_their_way_through_the_proxy() {
    let sim = down("host.primary-down,nth=2").await;
    let through = async |number: &str| {
        let stream = tunnel(&sim, PRIMARIES[0]).await;
        order(&sim, number, secure(&sim, PRIMARIES[0], stream).await.unwrap()).await;
    };
    through("A1").await;
    let answer = asked(&sim, "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
    through("A2").await;
    assert_eq!((sim.faults().list().await[0].seen, sim.faults().list().await[0].fired), (3, 1));
}

/// Time is paused and jumps when every task waits: the test does not take 60 s.
#[tokio::test(start_paused = true)]
async fn a_host_that_hangs_says_nothing_for_longer_than_a_client_waits() {
    let sim = down("host.primary-down,how=hang").await;
    let begun = tokio::time::Instant::now();
    assert!(sent(&sim, sim.base_url(), "A1").await.unwrap().is_empty());
    assert_eq!(begun.elapsed().as_secs(), 60);
    let answer = asked(&sim, "CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 504 ") && answer.contains("error=connection_timeout"), "{answer}");
    let tls = async { secure(&sim, PRIMARIES[0], dial(sim.tls_url()).await).await.map(drop) };
    tokio::time::timeout(Duration::from_secs(59), tls).await.unwrap_err();
    assert_eq!(drilled(&sim).await.len(), 3);
    let reply = call(&sim, "A1").send_over(&mut dial(sim.standby_url()).await, "127.0.0.1").await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn what_a_host_that_is_down_cannot_be_confined_to_is_refused_with_what_it_takes() {
    let sim = builder().start().await.unwrap();
    for (key, value) in [("merchant", SP), ("route", "GET /v3/certificates"), ("event", "REFUND.SUCCESS")] {
        let body = format!(r#"{{"drill":"host.primary-down,{key}={value}"}}"#);
        let reply = control(&sim, "POST", "/drills", &body).await;
        assert_eq!(reply.status, 400);
        assert_eq!(reply.json()["error"], format!("host.primary-down takes no `{key}`"));
        let hint = "a host is down for every client and every request; it takes how, nth, first";
        assert_eq!(reply.json()["hint"], hint);
    }
}

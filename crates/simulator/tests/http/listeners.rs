//! The doors for clients that were not written for the simulator: TLS, and the proxy that leads nowhere else.

use std::net::IpAddr;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::Command;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use weixinpay_core::Text;
use weixinpay_simulator::{Event, EventStream, JournalEntry, Simulator, StartError};

use super::client::{Call, builder, pre_order, sp};

pub(crate) const HOSTS: [&str; 10] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.wechatpay.cn",
    "apihk.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "payapp.mch.weixin.qq.com",
    "payapp.weixin.qq.com",
    "pay.wechatpay.cn",
    "wx.tenpay.com",
];

async fn start() -> Simulator {
    builder().start().await.unwrap()
}

/// A TLS client that trusts this authority alone.
fn connector(ca_pem: &str) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(ca_pem.as_bytes()).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Arc::new(config).into()
}

pub(crate) async fn secure<S: AsyncRead + AsyncWrite + Unpin>(
    sim: &Simulator,
    name: &str,
    stream: S,
) -> std::io::Result<TlsStream<S>> {
    let name = ServerName::try_from(name.to_owned()).unwrap();
    connector(sim.ca_pem()).connect(name, stream).await
}

pub(crate) async fn dial(url: &str) -> TcpStream {
    TcpStream::connect(url.split_once("://").unwrap().1).await.unwrap()
}

/// The answer until the server closes; a reset counts as a close.
pub(crate) async fn rest(mut stream: impl AsyncRead + Unpin) -> String {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// The proxy's answer to these bytes.
pub(crate) async fn asked(sim: &Simulator, request: &str) -> String {
    let mut stream = dial(sim.proxy_url()).await;
    // It may have refused before all is sent.
    let _ = stream.write_all(request.as_bytes()).await;
    rest(stream).await
}

/// A tunnel to this host through the proxy.
pub(crate) async fn tunnel(sim: &Simulator, host: &str) -> TcpStream {
    let mut stream = dial(sim.proxy_url()).await;
    stream.write_all(format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n").as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("HTTP/1.1 200 ") && !head.contains("content-length"), "{head}");
    stream
}

/// A signed pre-order over this connection; the answer is verified.
pub(crate) async fn order(sim: &Simulator, number: &str, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    let call = Call::new(sp(sim), "POST", "/v3/payroll-card/authentications/pre-order", &pre_order(number).to_string());
    let reply = call.send_over(&mut stream, "api.mch.weixin.qq.com").await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    assert!(reply.is_signed_by(&super::client::public_key(sp(sim))));
}

#[tokio::test]
async fn each_host_is_answered_over_tls_and_through_the_proxy() {
    let sim = start().await;
    for (nth, host) in HOSTS.into_iter().enumerate() {
        let direct = secure(&sim, host, dial(sim.tls_url()).await).await.unwrap();
        assert_eq!(direct.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
        order(&sim, &format!("T{nth}"), direct).await;
        order(&sim, &format!("P{nth}"), secure(&sim, host, tunnel(&sim, host).await).await.unwrap()).await;
    }
    for name in ["localhost", "127.0.0.1", "::1"] {
        assert!(secure(&sim, name, dial(sim.tls_url()).await).await.is_ok(), "{name}");
    }
    assert_eq!(sim.journal().await.len(), 2 * HOSTS.len());
}

#[tokio::test]
async fn one_world_is_behind_all_doors() {
    let sim = start().await;
    order(&sim, "A1", secure(&sim, "api.wechatpay.cn", tunnel(&sim, "api.wechatpay.cn").await).await.unwrap()).await;
    let reply = super::client::post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("A1")).await;
    assert_eq!(reply.status, 400, "the number was used through the proxy");
}

#[tokio::test]
async fn the_authority_vouches_for_nobody_else() {
    let sim = start().await;
    let error = secure(&sim, "www.example.com", dial(sim.tls_url()).await).await.unwrap_err();
    assert!(error.to_string().contains("not valid for name"), "{error}");
    let other = start().await;
    assert_ne!(sim.ca_pem(), other.ca_pem());
    assert!(secure(&other, HOSTS[0], dial(sim.tls_url()).await).await.is_err(), "each world has its own");
}

#[tokio::test]
async fn a_loopback_address_of_another_number_is_vouched_for() {
    let there = "127.0.0.9:0".parse().unwrap();
    let Ok(sim) = builder().listen_tls(there).start().await else {
        return; // Not every system has more than one.
    };
    assert!(sim.tls_url().starts_with("https://127.0.0.9:") && sim.proxy_url().starts_with("http://127.0.0.1:"));
    assert!(secure(&sim, "127.0.0.9", dial(sim.tls_url()).await).await.is_ok());
}

#[tokio::test]
async fn openssl_verifies_the_chain_for_each_host() {
    let sim = start().await;
    let directory = tempfile::tempdir().unwrap();
    sim.write_keys(directory.path()).unwrap();
    let address = sim.tls_url().strip_prefix("https://").unwrap();
    let verify = async |expect: [&str; 2]| {
        let ca = sim.ready().ca_file;
        let mut command = Command::new("openssl");
        command.args(["s_client", "-connect", address, "-verify_return_error", "-CAfile"]).arg(ca).args(expect);
        command.stdin(Stdio::null()).output().await.unwrap()
    };
    for host in HOSTS {
        let output = verify(["-verify_hostname", host]).await;
        assert!(output.status.success(), "{host}: {}", String::from_utf8_lossy(&output.stderr));
    }
    assert!(verify(["-verify_ip", "127.0.0.1"]).await.status.success());
    assert!(!verify(["-verify_hostname", "www.example.com"]).await.status.success());
    let text = Command::new("openssl").args(["x509", "-noout", "-text", "-in"]).arg(sim.ready().ca_file).output();
    let text = String::from_utf8(text.await.unwrap().stdout).unwrap();
    for part in ["WeChat Pay SIMULATOR authority", "Name Constraints: critical", "CA:TRUE, pathlen:0", "prime256v1"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[tokio::test]
async fn another_host_is_refused_by_name_and_nothing_is_opened() {
    let sim = start().await;
    for target in
        ["www.example.com:443", "192.0.2.1:443", "[2001:db8::1]:443", "127.0.0.1:443", "xapi.mch.weixin.qq.com:443"]
    {
        let answer = asked(&sim, &format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n")).await;
        let told = format!("HTTP/1.1 403 {target} refused by the WeChat Pay simulator\r\n");
        assert!(answer.starts_with(&told), "{answer}");
        let told = format!(
            "{target} is not a host of WeChat Pay, and the simulator's proxy answers for those alone: a test can never reach the network"
        );
        assert!(answer.contains(&told), "{answer}");
    }
    let plain = "GET http://www.example.com/secret?token=1 HTTP/1.1\r\nHost: www.example.com\r\n\r\n";
    let answer = asked(&sim, plain).await;
    assert!(answer.starts_with("HTTP/1.1 403 ") && answer.contains("www.example.com is not a host"), "{answer}");
    // A listener that would see it, if anything went out.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    for request in [
        format!("CONNECT 127.0.0.1:{port} HTTP/1.1\r\nHost: x\r\n\r\n"),
        format!("GET http://127.0.0.1:{port}/ HTTP/1.1\r\nHost: api.mch.weixin.qq.com\r\n\r\n"),
    ] {
        assert!(asked(&sim, &request).await.starts_with("HTTP/1.1 403 "));
    }
    let waiting =
        std::future::poll_fn(|context| std::task::Poll::Ready(listener.poll_accept(context).is_pending())).await;
    assert!(waiting, "something was sent");
    let journal = sim.journal().await;
    assert_eq!(journal.len(), 8);
    let entry = &journal[0];
    assert_eq!((entry.method.as_str(), entry.path.as_str()), ("CONNECT", "www.example.com:443"));
    assert_eq!((entry.status, entry.rule.as_str()), (403, "simulator.other-host"));
    assert!(journal.iter().all(|entry| !entry.path.contains("secret")), "a path for others is not kept");
}

#[tokio::test]
async fn a_host_of_wechat_pay_is_reached_by_https_alone() {
    let sim = start().await;
    for request in [
        "CONNECT api.mch.weixin.qq.com:80 HTTP/1.1\r\nHost: x\r\n\r\n",
        "CONNECT api.mch.weixin.qq.com:8443 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET http://api.mch.weixin.qq.com/v3/certificates HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET https://api.mch.weixin.qq.com:444/v3/certificates HTTP/1.1\r\nHost: x\r\n\r\n",
    ] {
        let answer = asked(&sim, request).await;
        assert!(answer.starts_with("HTTP/1.1 403 ") && answer.contains("https on port 443 alone"), "{answer}");
    }
    let answer = asked(&sim, "GET /v3/certificates HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 403 ") && answer.contains("this port is a proxy"), "{answer}");
}

#[tokio::test]
async fn a_client_that_asks_a_proxy_for_an_https_address_without_a_tunnel_is_answered() {
    let sim = start().await;
    let mut stream = dial(sim.proxy_url()).await;
    let call = Call::new(sp(&sim), "POST", "/v3/payroll-card/authentications/pre-order", &pre_order("A1").to_string());
    let reply = call.send_over_as(&mut stream, "api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com").await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
}

#[tokio::test]
async fn a_client_that_does_not_wait_for_its_tunnel_loses_nothing() {
    let sim = start().await;
    let mut client =
        rustls::ClientConnection::new(Arc::clone(connector(sim.ca_pem()).config()), HOSTS[0].try_into().unwrap())
            .unwrap();
    let mut sent = format!("CONNECT {}:443 HTTP/1.1\r\nHost: x\r\n\r\n", HOSTS[0]).into_bytes();
    client.write_tls(&mut sent).unwrap();
    let mut stream = dial(sim.proxy_url()).await;
    stream.write_all(&sent).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(stream.read_u8().await.unwrap());
    }
    assert_eq!(stream.read_u8().await.unwrap(), 22, "a record of the handshake follows");
}

#[tokio::test]
async fn what_is_no_tls_is_closed() {
    let sim = start().await;
    for garbage in
        ["GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\0\0\0\0\0\0\0\0", "SSH-2.0-x\r\n", "\u{16}\u{3}\u{1}\0\u{4}abcd"]
    {
        let mut stream = dial(sim.tls_url()).await;
        stream.write_all(garbage.as_bytes()).await.unwrap();
        assert!(!rest(stream).await.contains("HTTP"), "it answered {garbage:?}");
        let mut stream = tunnel(&sim, HOSTS[0]).await;
        stream.write_all(garbage.as_bytes()).await.unwrap();
        assert!(!rest(stream).await.contains("HTTP"), "it answered {garbage:?} in a tunnel");
    }
    order(&sim, "A1", secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap()).await;
}

#[tokio::test]
async fn a_head_of_100_kib_at_the_proxy_is_refused() {
    let sim = start().await;
    let long = "x".repeat(100 << 10);
    for request in [
        format!("CONNECT api.mch.weixin.qq.com:443 HTTP/1.1\r\nHost: x\r\nProxy-Authorization: {long}\r\n\r\n"),
        format!("CONNECT {long}:443 HTTP/1.1\r\nHost: x\r\n\r\n"),
        format!("GET https://api.mch.weixin.qq.com/{long} HTTP/1.1\r\nHost: x\r\n\r\n"),
    ] {
        let answer = asked(&sim, &request).await;
        assert!(!answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    order(&sim, "A1", secure(&sim, HOSTS[0], tunnel(&sim, HOSTS[0]).await).await.unwrap()).await;
}

/// Time is paused and jumps when every task waits: the test does not take 30 s.
#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_go_on_is_let_go_at_every_door() {
    let sim = start().await;
    // The first bytes of a TLS hello, whose rest never comes.
    let half: &[u8] = &[0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3];
    let mut clients = Vec::new();
    for url in [sim.base_url(), sim.standby_url(), sim.tls_url(), sim.proxy_url()] {
        clients.push(dial(url).await);
        let mut stream = dial(url).await;
        stream.write_all(half).await.unwrap();
        clients.push(stream);
    }
    clients.push(tunnel(&sim, HOSTS[0]).await);
    let mut stream = tunnel(&sim, HOSTS[0]).await;
    stream.write_all(half).await.unwrap();
    clients.push(stream);
    for client in clients {
        let answer = tokio::time::timeout(Duration::from_secs(3600), rest(client)).await.expect("it is held for ever");
        assert!(!answer.contains(" 200 "), "{answer}");
    }
}

/// The connection, in use: a request was answered on it, and it is kept open.
pub(crate) async fn served<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S) -> S {
    stream.write_all(b"GET /_sim/ HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), b'H');
    stream
}

#[tokio::test]
async fn every_connection_ends_with_the_simulator() {
    let sim = start().await;
    let mut streams: Vec<Box<dyn AsyncRead + Unpin>> = Vec::new();
    for url in [sim.base_url(), sim.standby_url(), sim.tls_url(), sim.proxy_url()] {
        streams.push(Box::new(dial(url).await));
    }
    streams.push(Box::new(tunnel(&sim, HOSTS[0]).await));
    streams.push(Box::new(served(dial(sim.base_url()).await).await));
    streams.push(Box::new(served(secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap()).await));
    streams.push(Box::new(served(secure(&sim, HOSTS[0], tunnel(&sim, HOSTS[0]).await).await.unwrap()).await));
    let urls = [sim.base_url(), sim.standby_url(), sim.tls_url(), sim.proxy_url()]
        .map(|url| url.split_once("://").unwrap().1.to_owned());
    sim.shutdown().await;
    for stream in streams {
        // Left alone, they would be let go after 30 s.
        tokio::time::timeout(Duration::from_secs(20), rest(stream)).await.expect("it is still open");
    }
    for url in urls {
        assert!(TcpStream::connect(&url).await.is_err(), "{url} is still listened on");
    }
}

#[tokio::test]
async fn the_authority_of_a_data_directory_stays_and_its_key_is_private() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path();
    let sim = builder().data(data).start().await.unwrap();
    let (first, ready) = (sim.ca_pem().to_owned(), sim.ready());
    assert_eq!(std::fs::read_to_string(&ready.ca_file).unwrap(), first);
    assert!(!first.contains("PRIVATE KEY"));
    sim.shutdown().await;
    let file = data.join("authority.pem");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let sim = builder().data(data).start().await.unwrap();
    assert_eq!(sim.ca_pem(), first);
    assert!(secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.is_ok());
    sim.shutdown().await;

    let kept = std::fs::read_to_string(&file).unwrap();
    let key = kept.find("-----BEGIN PRIVATE KEY").unwrap();
    let other = builder().start().await.unwrap();
    for (text, why) in [
        ("nonsense".to_owned(), "it holds no certificate"),
        (String::new(), "it holds no certificate"),
        (kept[..key].to_owned(), "it holds no private key"),
        (format!("{}{}", other.ca_pem(), &kept[key..]), "its certificate does not belong to its key"),
        (format!("{first}{}", sp(&other).private_key_pem), "its private key is not one for ECDSA P-256"),
    ] {
        std::fs::write(&file, &text).unwrap();
        let error = builder().data(data).start().await.unwrap_err();
        assert!(matches!(&error, StartError::Authority { path, .. } if *path == file), "{error}");
        assert!(error.to_string().contains(why) && error.to_string().contains("remove it"), "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "it was touched");
    }
}

#[tokio::test]
async fn java_reads_the_trust_store() {
    let sim = start().await;
    let directory = tempfile::tempdir().unwrap();
    sim.write_keys(directory.path()).unwrap();
    let store = sim.ready().java_trust_store_file;
    let bytes = std::fs::read(&store).unwrap();
    assert_eq!(&bytes[..12], &[0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2, 0, 0, 0, 1]);
    let der = CertificateDer::from_pem_slice(sim.ca_pem().as_bytes()).unwrap();
    assert!(bytes.windows(der.len()).any(|window| window == &*der));
    // Java itself, where it is installed, with the password and by the other name.
    for kind in ["JKS", "PKCS12"] {
        let mut keytool = Command::new("keytool");
        keytool.args(["-list", "-storetype", kind, "-storepass", "changeit", "-keystore"]).arg(&store);
        if let Ok(output) = keytool.output().await {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success() && said.contains("trustedCertEntry"), "{kind}: {said}");
        }
    }
}

#[tokio::test]
async fn a_door_that_cannot_be_opened_is_named() {
    let sim = start().await;
    let taken: std::net::SocketAddr = sim.proxy_url().strip_prefix("http://").unwrap().parse().unwrap();
    let outside = std::net::SocketAddr::new(IpAddr::from([0, 0, 0, 0]), 0);
    for builder in [builder().listen_tls(taken), Simulator::builder().listen_proxy(taken)] {
        let error = builder.start().await.unwrap_err();
        assert!(matches!(error, StartError::Listen { address, .. } if address == taken), "{error}");
    }
    for builder in [builder().listen_tls(outside), Simulator::builder().listen_proxy(outside)] {
        assert!(matches!(builder.start().await.unwrap_err(), StartError::NotLoopback(address) if address == outside));
    }
}

async fn told(watch: &mut EventStream) -> JournalEntry {
    match watch.next().await.unwrap() {
        Event::Request(entry) => entry,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_client_that_does_not_trust_the_authority_is_reported_with_what_makes_it() {
    let (sim, other) = (start().await, start().await);
    let mut watch = sim.watch();
    let name = || ServerName::try_from(HOSTS[0]).unwrap();
    let distrusting = connector(other.ca_pem());

    assert!(distrusting.connect(name(), dial(sim.tls_url()).await).await.is_err());
    let entry = told(&mut watch).await;
    assert_eq!((entry.method.as_str(), entry.path.as_str(), entry.status), ("TLS", HOSTS[0], 0));
    assert_eq!((entry.code.as_str(), entry.rule.as_str()), ("CA_DISTRUSTED", "simulator.distrusted"));
    let Text { en, zh } = entry.diagnosis.unwrap();
    assert!(en.contains("does not trust the simulator's certificate authority (TLS alert "), "{en}");
    assert!(zh.contains("不信任模拟器的证书颁发机构（TLS 告警 "), "{zh}");
    for part in ["NODE_EXTRA_CA_CERTS=", "REQUESTS_CA_BUNDLE=", "javax.net.ssl.trustStore=", "wxp sim run -- "] {
        assert!(en.contains(part) && zh.contains(part), "{part} is not in {en} or {zh}");
    }

    // Within the proxy, with files to name; the remedy was said already.
    let directory = tempfile::tempdir().unwrap();
    sim.write_keys(directory.path()).unwrap();
    assert!(distrusting.connect(name(), tunnel(&sim, HOSTS[0]).await).await.is_err());
    let entry = told(&mut watch).await;
    assert_eq!((entry.path.as_str(), entry.code.as_str()), ("api.mch.weixin.qq.com:443", "CA_DISTRUSTED"));
    let en = entry.diagnosis.unwrap().en;
    assert!(en.ends_with(&format!(": {}", sim.ready().ca_file.display())), "{en}");

    // One that closes without a word, in the handshake and, as Node does, after it.
    let mut client = rustls::ClientConnection::new(Arc::clone(connector(sim.ca_pem()).config()), name()).unwrap();
    let mut hello = Vec::new();
    client.write_tls(&mut hello).unwrap();
    let mut stream = dial(sim.tls_url()).await;
    stream.write_all(&hello).await.unwrap();
    stream.read_u8().await.unwrap();
    drop(stream);
    assert!(told(&mut watch).await.diagnosis.unwrap().en.contains("broke off its TLS handshake"));
    for stream in [dial(sim.tls_url()).await, tunnel(&sim, HOSTS[0]).await] {
        drop(secure(&sim, HOSTS[0], stream).await.unwrap());
        assert!(told(&mut watch).await.diagnosis.unwrap().en.contains("left right after its TLS handshake"));
    }

    // If the client has come through once, another connection may merely have been one too many.
    order(&sim, "A1", secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap()).await;
    drop(secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap());
    let entries = sim.journal().await;
    assert_eq!(entries.iter().filter(|entry| entry.code == "CA_DISTRUSTED").count(), 5);
}

#[tokio::test]
async fn what_is_no_distrust_is_not_called_so() {
    let sim = start().await;
    // A look whether the port is open, what is no TLS, and the end of the simulator.
    drop(dial(sim.tls_url()).await);
    let mut stream = dial(sim.tls_url()).await;
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    rest(stream).await;
    let kept = secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap();
    order(&sim, "A1", secure(&sim, HOSTS[0], dial(sim.tls_url()).await).await.unwrap()).await;
    assert!(sim.journal().await.iter().all(|entry| entry.code != "CA_DISTRUSTED"));
    drop(kept);
}

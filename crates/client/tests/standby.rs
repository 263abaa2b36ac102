//! Two hosts: what the primary cannot be reached for goes to the standby, and nothing is done twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says so by failing")]

mod support;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use support::{API_V3_KEY, MCHID, NOW, Responder, SERIAL, builder, plain_http, public_key, vector};
use tokio::net::TcpSocket;
use weixinpay::v3::payroll_card::authentications::pre_order;
use weixinpay::{Client, ClientBuilder, ErrorKind, MerchantKey, Outcome, PlatformKey, Transport, TransportError};
use weixinpay_core::{BoxFuture, Fetch, Operation, Route};
use weixinpay_simulator::Simulator;

const PROVIDER: &str = "1900000109";
const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";

/// An address that refuses every connection, for as long as this is held.
struct Refusing {
    _socket: TcpSocket,
    url: String,
}

impl Refusing {
    fn new() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        Self { _socket: socket, url }
    }
}

/// The service provider of a simulator, without a base URL.
fn provider(simulator: &Simulator) -> ClientBuilder {
    let merchant = simulator.merchant(PROVIDER).unwrap();
    Client::builder()
        .merchant(PROVIDER, MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem).unwrap())
        .api_v3_key(&merchant.api_v3_key)
        .retry(0, Duration::ZERO)
}

fn with_public_key(builder: ClientBuilder, simulator: &Simulator) -> ClientBuilder {
    let merchant = simulator.merchant(PROVIDER).unwrap();
    let key = PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem).unwrap();
    builder.platform_key(key)
}

fn order(number: &str) -> pre_order::PostRequest {
    pre_order::PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: number.into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        ..Default::default()
    }
}

async fn place(client: &Client, number: &str) -> Result<String, weixinpay::Error> {
    let placed = client.v3().payroll_card().authentications().pre_order().post(&order(number)).await?;
    Ok(placed.authenticate_number.clone())
}

#[tokio::test]
async fn a_write_whose_connection_is_refused_goes_to_the_standby_and_is_carried_out_once() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let primary = Refusing::new();
    let builder = provider(&simulator).base_url(&primary.url).standby(simulator.base_url());
    let client = with_public_key(builder, &simulator).build().unwrap();
    assert_eq!(place(&client, "A1").await.unwrap(), "A1");
    let journal = simulator.journal().await;
    assert_eq!(journal.iter().map(|entry| (entry.path.as_str(), entry.status)).collect::<Vec<_>>(), [(PRE_ORDER, 200)]);
    assert_eq!(client.host().to_string(), format!("{}/", simulator.base_url()));
    // A clone knows what the other has found out.
    assert_eq!(client.clone().host(), client.host());
}

#[tokio::test]
async fn certificates_are_downloaded_from_the_standby_too() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let primary = Refusing::new();
    let client = provider(&simulator).base_url(&primary.url).standby(simulator.base_url()).build().unwrap();
    assert_eq!(place(&client, "A1").await.unwrap(), "A1");
    let paths: Vec<_> = simulator.journal().await.into_iter().map(|entry| entry.path).collect();
    assert_eq!(paths, ["/v3/certificates", PRE_ORDER]);
}

#[tokio::test]
async fn an_answer_that_is_lost_is_not_looked_for_by_a_second_write_unless_the_caller_vouches_for_it() {
    // Takes the request, and closes without a word.
    let primary = Responder::start(|_| Vec::new()).await;
    let standby = Responder::signed(200, "{}").await;
    let new = || {
        let builder = builder(&primary.base_url).platform_key(public_key()).standby(&standby.base_url);
        builder.retry(1, Duration::ZERO).build().unwrap()
    };
    let error = new().path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport, Outcome::Unknown));
    let told = format!(
        "the connection to {}/ broke before the answer was complete; the outcome is unknown: query with the same \
         number before you try again",
        primary.base_url
    );
    assert_eq!(error.to_string(), told);
    assert_eq!((primary.arrived().len(), standby.arrived().len()), (1, 0));

    new().path("/v3/x").unwrap().post_empty().idempotent().await.unwrap();
    assert_eq!((primary.arrived().len(), standby.arrived().len()), (2, 1));
    new().path("/v3/x").unwrap().get().await.unwrap();
    assert_eq!((primary.arrived().len(), standby.arrived().len()), (3, 2));

    // One broken connection is no reason to change hosts; after three in a row, a write gets through, too.
    let client = new();
    for _ in 0..3 {
        client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    }
    client.path("/v3/x").unwrap().post_empty().await.unwrap();
    assert_eq!((primary.arrived().len(), standby.arrived().len()), (6, 3));
}

#[tokio::test]
async fn two_hosts_that_cannot_be_reached_are_named_in_one_error() {
    let (primary, standby) = (Refusing::new(), Refusing::new());
    let client = builder(&primary.url).platform_key(public_key()).standby(&standby.url).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.is_retryable()), (ErrorKind::Connect, Outcome::NoEffect, true));
    let told = format!(
        "no connection could be made, neither to {}/ nor to {}/; nothing was sent (check the network, name resolution and \
         the proxy)",
        primary.url, standby.url
    );
    assert_eq!(error.to_string(), told);
    let client = builder(&primary.url).platform_key(public_key()).build().unwrap();
    let error = client.path("/v3/x").unwrap().post_empty().await.unwrap_err();
    assert_eq!(error.message().en, format!("no connection to {}/ could be made", primary.url));
}

#[tokio::test]
async fn a_file_is_fetched_from_the_standby() {
    static FILE: Operation = Operation::new("GET", "/v3/billdownload/file", "下载账单");
    let primary = Refusing::new();
    let standby = Responder::start(|_| support::http(200, &[], b"a,b\n")).await;
    let client = builder(&primary.url).platform_key(public_key()).standby(&standby.base_url).build().unwrap();
    let route = Route::new(&client, "/v3").segment("billdownload").segment("file");
    let file = Fetch::new(route.call(&FILE)).await.unwrap();
    assert_eq!(&file.bytes[..], b"a,b\n");
}

/// To which host each request was sent.
type Sent = Arc<Mutex<Vec<(String, Request<Bytes>)>>>;

/// A network of two hosts, one of which can be removed: requests that get through go to the simulator.
#[derive(Clone)]
struct Network {
    simulator: String,
    primary_is_down: Arc<AtomicBool>,
    /// The primary is away from this try on, up to that one.
    away: std::ops::Range<usize>,
    tries: Arc<AtomicUsize>,
    sent: Sent,
}

impl Network {
    fn new(simulator: &Simulator) -> Self {
        Self {
            simulator: simulator.base_url().strip_prefix("http://").unwrap().to_owned(),
            primary_is_down: Arc::default(),
            away: 0..0,
            tries: Arc::default(),
            sent: Arc::default(),
        }
    }

    /// The hosts that were tried since this was last asked.
    fn tried(&self) -> Vec<String> {
        self.sent.lock().unwrap().drain(..).map(|(host, _)| host).collect()
    }
}

impl Transport for Network {
    fn send<'a>(&'a self, mut request: Request<Bytes>) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let host = request.uri().host().unwrap().to_owned();
            self.sent.lock().unwrap().push((host.clone(), request.clone()));
            let is_away = self.away.contains(&self.tries.fetch_add(1, SeqCst));
            if host == "api.mch.weixin.qq.com" && (is_away || self.primary_is_down.load(SeqCst)) {
                return Err(TransportError::Connect("refused".into()));
            }
            let mut parts = request.uri().clone().into_parts();
            parts.authority = Some(self.simulator.parse().unwrap());
            parts.scheme = Some(http::uri::Scheme::HTTP);
            *request.uri_mut() = http::Uri::from_parts(parts).unwrap();
            request.headers_mut().insert("connection", "close".parse().unwrap());
            plain_http(request).await
        })
    }
}

const PRIMARY: &str = "api.mch.weixin.qq.com";
const STANDBY: &str = "api2.mch.weixin.qq.com";

#[tokio::test]
async fn calls_stay_with_the_standby_until_the_primary_is_asked_again_and_answers() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let network = Network::new(&simulator);
    let ahead = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&ahead);
    let start = simulator.clock().now();
    let builder = provider(&simulator).transport(network.clone()).clock(move || start + clock.load(SeqCst));
    let client = with_public_key(builder, &simulator).build().unwrap();
    place(&client, "A0").await.unwrap();
    assert_eq!(network.tried(), [PRIMARY]);

    network.primary_is_down.store(true, SeqCst);
    place(&client, "A1").await.unwrap();
    place(&client, "A2").await.unwrap();
    assert_eq!(network.tried(), [PRIMARY, STANDBY, STANDBY]);
    assert_eq!(client.host().host(), Some(STANDBY));

    ahead.store(59, SeqCst);
    place(&client, "A3").await.unwrap();
    assert_eq!(network.tried(), [STANDBY]);
    // A minute later one call asks, and it is still down.
    ahead.store(60, SeqCst);
    place(&client, "A4").await.unwrap();
    place(&client, "A5").await.unwrap();
    assert_eq!(network.tried(), [PRIMARY, STANDBY, STANDBY]);

    network.primary_is_down.store(false, SeqCst);
    place(&client, "A6").await.unwrap();
    assert_eq!(network.tried(), [STANDBY]);
    ahead.store(120, SeqCst);
    place(&client, "A7").await.unwrap();
    place(&client, "A8").await.unwrap();
    assert_eq!(network.tried(), [PRIMARY, PRIMARY]);
    assert_eq!(client.host().host(), Some(PRIMARY));
}

#[tokio::test]
async fn the_standby_is_sent_the_same_body_under_a_new_signature() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let network = Network::new(&simulator);
    network.primary_is_down.store(true, SeqCst);
    let client = with_public_key(provider(&simulator).transport(network.clone()), &simulator).build().unwrap();
    place(&client, "A1").await.unwrap();
    let sent = network.sent.lock().unwrap();
    let [(_, first), (_, second)] = &sent[..] else { panic!("{} were sent", sent.len()) };
    assert_eq!(first.body(), second.body());
    assert_ne!(first.headers()["authorization"], second.headers()["authorization"]);
    assert_eq!(first.headers()["host"], PRIMARY);
    assert_eq!(second.headers()["host"], STANDBY);
}

#[tokio::test]
async fn without_a_standby_nothing_else_is_tried() {
    let simulator = Simulator::builder().frozen(true).start().await.unwrap();
    let network = Network::new(&simulator);
    network.primary_is_down.store(true, SeqCst);
    let builder = provider(&simulator).transport(network.clone()).no_standby();
    let client = with_public_key(builder, &simulator).build().unwrap();
    let error = place(&client, "A1").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Connect, Outcome::NoEffect));
    assert_eq!(network.tried(), [PRIMARY]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_primary_goes_down_and_comes_back_each_of_many_orders_is_carried_out_once() {
    let simulator = Arc::new(Simulator::builder().seed(world()).start().await.unwrap());
    let network = Network { away: 40..160, ..Network::new(&simulator) };
    // Its clock runs with the calls, so that the primary is asked for again while they are in flight.
    let tries = Arc::clone(&network.tries);
    let start = simulator.clock().now();
    let builder = provider(&simulator)
        .transport(network.clone())
        .clock(move || start + i64::try_from(tries.load(SeqCst) / 2).unwrap());
    let client = with_public_key(builder, &simulator).build().unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for call in 0..8 {
                    let number = format!("A{task}x{call}");
                    let order = pre_order::PostRequest { openid: openid(task), ..order(&number) };
                    let pre_order = client.v3().payroll_card().authentications().pre_order();
                    assert_eq!(pre_order.post(&order).await.unwrap().authenticate_number, number);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let journal = simulator.journal().await;
    assert!(journal.iter().all(|entry| entry.status == 200));
    let bodies: HashSet<_> = journal.iter().map(|entry| &entry.body_digest).collect();
    assert_eq!((journal.len(), bodies.len()), (512, 512));
    let mut tried: HashMap<String, usize> = HashMap::new();
    network.tried().into_iter().for_each(|host| *tried.entry(host).or_default() += 1);
    assert!(tried[PRIMARY] > 100 && tried[STANDBY] > 60, "{tried:?}");
    assert_eq!(client.host().host(), Some(PRIMARY), "it is back");
}

fn openid(task: usize) -> String {
    format!("onqOjjmo8wmTOOtSKwXtGj{task:06}")
}

/// The first world with a worker for each task: there is a limit to a worker's orders a day.
fn world() -> String {
    let mut seed = weixinpay_simulator::first_world().to_owned();
    for task in 0..64 {
        seed += &format!(
            r#"
[[workers]]
real_name = "工{task}"
id_card_number = "11010119900308{task:04}"
openids = {{ wxa1111111 = "{}" }}
register_state = "REGISTERED"
authorized = [{{ sub_mchid = "1111111", employment_type = "LONG_TERM_EMPLOYMENT" }}]
"#,
            openid(task)
        );
    }
    seed
}

#[test]
fn a_standby_that_cannot_be_one_is_refused_when_the_client_is_built() {
    let build = |base: &str, standby: &str| {
        let merchant = MerchantKey::from_pem(SERIAL, vector("keys/merchant.pkcs8.pem")).unwrap();
        let builder = Client::builder().merchant(MCHID, merchant).platform_key(public_key()).api_v3_key(API_V3_KEY);
        builder.base_url(base).standby(standby).clock(|| NOW).build()
    };
    for (base, standby, told) in [
        ("https://a.example", "b.example", "the standby URL must begin with https:// or http://"),
        ("https://a.example", "https://x:y@b.example", "the standby URL contains a user name"),
        ("https://a.example", "https://b.example:99999", "the standby URL must have a port from 1 to 65535"),
        ("https://a.example:abc", "https://b.example", "the base URL must have a port from 1 to 65535"),
        ("https://a.example", "https://a.example/", "the standby URL is the base URL"),
        ("https://a.example", "http://b.example", "the standby URL is not encrypted, and the base URL is"),
    ] {
        let error = build(base, standby).err().unwrap();
        assert_eq!((error.kind(), &*error.message().en), (ErrorKind::Config, told));
        assert!(error.hint().is_some(), "{told}");
    }
    assert!(build("http://127.0.0.1:1", "http://127.0.0.1:2").is_ok());
}

//! CPU time of a request, against the limit of one RSA-2048 signature and one verification in the same
//! process: `cargo bench -p weixinpay --bench request`.
//!
//! The other side of each measurement is a process of its own, so that its time is not counted. The comparison uses the
//! ratio within one run; each figure is the median of several rounds, in which cost and floor take turns.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a measurement that cannot go on ends; nothing here is an interface"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use weixinpay::v3::payroll_card::{AuthenticateType, authentications::pre_order};
use weixinpay::{ApiV3Key, Client, MerchantKey, Notification, PlatformKey};
use weixinpay_core::{PrivateKey, PublicKey, Verifier, message};
use weixinpay_simulator::Simulator;

const ROUNDS: usize = 9;
/// Requests of one round.
const REQUESTS: usize = 1920;

const ROLE: &str = "WEIXINPAY_BENCH_ROLE";

fn main() {
    match std::env::var(ROLE).as_deref() {
        Ok("responder") => runtime().block_on(respond()),
        Ok("simulator") => runtime().block_on(simulate()),
        _ => {
            println!("{}", processor());
            let client = Side::client();
            for in_flight in [1, 64] {
                client.measure(in_flight);
            }
            client.measure_with_a_standby();
            notification();
            simulator();
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// CPU time of this process, user and system, in microseconds.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn report(what: &str, cost: &[f64], floor: &[f64]) {
    let ratio = median(cost.iter().zip(floor).map(|(cost, floor)| cost / floor).collect());
    println!("{what}: {:.1} µs CPU, floor {:.1} µs, ratio {ratio:.2}", median(cost.to_vec()), median(floor.to_vec()));
}

fn key(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../core/vectors/keys/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a key")
}

/// One signature and one verification, over messages of the same length as the real ones.
struct Floor {
    private: PrivateKey,
    public: PublicKey,
    message: Vec<u8>,
    signature: Vec<u8>,
}

impl Floor {
    fn new() -> Self {
        use base64::Engine as _;
        let private = PrivateKey::from_pem(key("merchant.pkcs8.pem")).expect("a key");
        let public = private.public_key().expect("a key");
        let message = vec![b'm'; 420];
        let signature = base64::engine::general_purpose::STANDARD
            .decode(private.sign(&message).expect("a signature"))
            .expect("Base64");
        Self { private, public, message, signature }
    }

    fn sign_and_verify(&self, times: usize) -> f64 {
        let begin = cpu();
        for _ in 0..times {
            std::hint::black_box(self.private.sign(&self.message).expect("a signature"));
            assert!(self.public.verify(&self.message, &self.signature));
        }
        (cpu() - begin) / times as f64
    }

    fn verify(&self, times: usize) -> f64 {
        let begin = cpu();
        for _ in 0..times {
            assert!(self.public.verify(&self.message, &self.signature));
        }
        (cpu() - begin) / times as f64
    }
}

/// The other side, as a process: its first line is the address it listens at.
struct Peer {
    child: Child,
    base_url: String,
    lines: BufReader<std::process::ChildStdout>,
}

impl Peer {
    fn start(role: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .env(ROLE, role)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the other side");
        let mut lines = BufReader::new(child.stdout.take().expect("its output"));
        let mut base_url = String::new();
        lines.read_line(&mut base_url).expect("its address");
        Self { child, base_url: base_url.trim().to_owned(), lines }
    }

    /// The CPU time that the other side has used, in microseconds, by its own account.
    fn cpu(&mut self) -> f64 {
        self.child.stdin.as_mut().expect("its input").write_all(b"\n").expect("a question");
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("an answer");
        line.trim().parse().expect("a number")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Side {
    floor: Floor,
    client: Client,
    /// The same with a standby host, which is never needed.
    with_a_standby: Client,
    _peer: Peer,
}

impl Side {
    fn client() -> Self {
        let peer = Peer::start("responder");
        let builder = || {
            Client::builder()
                .base_url(&peer.base_url)
                .merchant(
                    "1900009191",
                    MerchantKey::from_pem("3775B6A45ACD588826D15E583A95F5DD00000001", key("merchant.pkcs8.pem"))
                        .expect("a key"),
                )
                .platform_key(PlatformKey::from_pem("PUB_KEY_ID_1", key("platform.spki.pem")).expect("a key"))
        };
        let client = builder().build().expect("a client");
        let with_a_standby = builder().standby("http://127.0.0.1:9").build().expect("a client");
        Self { floor: Floor::new(), client, with_a_standby, _peer: peer }
    }

    /// The cost of knowing a second host, as the ratio of two clients that take turns.
    fn measure_with_a_standby(&self) {
        let runtime = runtime();
        let (mut with, mut without) = (Vec::new(), Vec::new());
        runtime.block_on(calls(&self.with_a_standby, 64, REQUESTS));
        for _ in 0..ROUNDS {
            for (client, costs) in [(&self.client, &mut without), (&self.with_a_standby, &mut with)] {
                let begin = cpu();
                runtime.block_on(calls(client, 64, REQUESTS));
                costs.push((cpu() - begin) / REQUESTS as f64);
            }
        }
        report("pre-order c=64 with a standby host, over one without", &with, &without);
    }

    fn measure(&self, in_flight: usize) {
        let runtime = runtime();
        runtime.block_on(calls(&self.client, in_flight, REQUESTS));
        let (mut cost, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            floor.push(self.floor.sign_and_verify(REQUESTS / 4));
            let begin = cpu();
            runtime.block_on(calls(&self.client, in_flight, REQUESTS));
            cost.push((cpu() - begin) / REQUESTS as f64);
        }
        report(&format!("pre-order c={in_flight}"), &cost, &floor);
    }
}

fn order(number: String, worker: usize) -> pre_order::PostRequest {
    pre_order::PostRequest {
        openid: worker_openid(worker),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: number,
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        authenticate_type: Some(AuthenticateType::SignIn),
        ..Default::default()
    }
}

fn worker_openid(worker: usize) -> String {
    format!("onqOjjmo8wmTOOtSKwXtGj{worker:06}")
}

/// `total` signed and verified pre-orders, `in_flight` at a time.
async fn calls(client: &Client, in_flight: usize, total: usize) {
    let tasks: Vec<_> = (0..in_flight)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for call in 0..total / in_flight {
                    let order = order(format!("A{task}x{call}"), 0);
                    client.v3().payroll_card().authentications().pre_order().post(&order).await.expect("an answer");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task");
    }
}

/// Answers every request of a kept-alive connection with the same bytes, signed once: fresh for 300 s.
async fn respond() {
    let body = r#"{"authenticate_number":"mcdhehfgisdhfjghed39384564i83","openid":"onqOjjmo8wmTOOtSKwXtGjg9Gb58","mchid":"1900000109","sub_mchid":"1111111","token":"5b2c6f0e-4d1a-4e8e-9c7a-3f1d2b6a8c90-1763888400","expires_in":300}"#;
    let timestamp =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time").as_secs().to_string();
    let nonce = "593BEC0C930BF1AFEB40B4A08C8FB242";
    let signature = PrivateKey::from_pem(key("platform.pkcs8.pem"))
        .expect("a key")
        .sign(&message::response(&timestamp, nonce, body.as_bytes()))
        .expect("a signature");
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\nKeep-Alive: timeout=8\r\nRequest-ID: 08F78B-0\r\nWechatpay-Nonce: {nonce}\r\nWechatpay-Serial: PUB_KEY_ID_1\r\nWechatpay-Signature: {signature}\r\nWechatpay-Timestamp: {timestamp}\r\n\r\n{body}",
        body.len()
    );
    let answer: &'static [u8] = answer.into_bytes().leak();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    while let Ok((mut stream, _)) = listener.accept().await {
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            let mut bytes = Vec::with_capacity(4096);
            while stream.read_buf(&mut bytes).await.is_ok_and(|read| read > 0) {
                if is_complete(&bytes) {
                    bytes.clear();
                    if stream.write_all(answer).await.is_err() {
                        break;
                    }
                }
            }
        });
    }
}

fn is_complete(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
    let length: usize =
        head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok()).unwrap_or(0);
    request.len() >= end + 4 + length
}

/// Verifying, decrypting and decoding a notification whose body is about 1 KiB, against one verification.
fn notification() {
    const TIMES: usize = 4000;
    let api_v3_key = ApiV3Key::new("0123456789abcdef0123456789abcdea").expect("a key");
    let resource = format!(
        r#"{{"mchid":"1900009191","out_trade_no":"T1","trade_state":"SUCCESS","attach":"{}","amount":{{"total":100}}}}"#,
        "a".repeat(400)
    );
    let ciphertext = api_v3_key.seal("fdasflkja484", "transaction", resource.as_bytes()).expect("a ciphertext");
    let body = format!(
        r#"{{"id":"EV-1","create_time":"2026-11-23T17:00:00+08:00","resource_type":"encrypt-resource","event_type":"TRANSACTION.SUCCESS","summary":"支付成功","resource":{{"original_type":"transaction","algorithm":"AEAD_AES_256_GCM","ciphertext":"{ciphertext}","associated_data":"transaction","nonce":"fdasflkja484"}}}}"#
    );
    let signature = PrivateKey::from_pem(key("platform.pkcs8.pem"))
        .expect("a key")
        .sign(&message::response("1763888400", "n", body.as_bytes()))
        .expect("a signature");
    let mut headers = http::HeaderMap::new();
    for (name, value) in [
        ("wechatpay-serial", "PUB_KEY_ID_1"),
        ("wechatpay-timestamp", "1763888400"),
        ("wechatpay-nonce", "n"),
        ("wechatpay-signature", &signature),
    ] {
        headers.insert(name, value.parse().expect("a value"));
    }
    let verifier = Verifier::new([PlatformKey::from_pem("PUB_KEY_ID_1", key("platform.spki.pem")).expect("a key")]);
    let body = bytes::Bytes::from(body);
    let floor_of = Floor::new();
    let (mut cost, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        floor.push(floor_of.verify(TIMES));
        let begin = cpu();
        for _ in 0..TIMES {
            let notification = Notification::open(&headers, body.clone(), &verifier, &api_v3_key, 1_763_888_400)
                .expect("a notification");
            std::hint::black_box(notification.resource::<serde_json::Value>().expect("a resource"));
        }
        cost.push((cpu() - begin) / TIMES as f64);
    }
    report(&format!("notification of {} bytes", body.len()), &cost, &floor);
}

/// Stateful pre-orders of one round.
const CALLS: usize = 1280;

/// Workers of the bench's world: each may be ordered for 20 times a day, and is ordered for 16 times.
const WORKERS: usize = CALLS * (ROUNDS + 1) / 16;

/// The simulator's own CPU time for a pre-order that it checks, stores and signs.
fn simulator() {
    let floor_of = Floor::new();
    let mut peer = Peer::start("simulator");
    let mut described = String::new();
    peer.lines.read_line(&mut described).expect("the merchant");
    let merchant: serde_json::Value = serde_json::from_str(&described).expect("the merchant");
    let text = |field: &str| merchant[field].as_str().expect("a text").to_owned();
    let client = Client::builder()
        .base_url(&peer.base_url)
        .merchant(text("mchid"), MerchantKey::from_pem(&text("serial_no"), text("key")).expect("a key"))
        .platform_key(PlatformKey::from_pem(&text("id"), text("public_key")).expect("a key"))
        .build()
        .expect("a client");
    let runtime = runtime();
    let (mut cost, mut floor) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let begin = peer.cpu();
        runtime.block_on(orders(&client, round, CALLS));
        let used = (peer.cpu() - begin) / CALLS as f64;
        // The first round warms up: connections, statements, pages.
        if round > 0 {
            floor.push(floor_of.sign_and_verify(CALLS / 4));
            cost.push(used);
        }
    }
    report("simulator pre-order c=64", &cost, &floor);
}

async fn orders(client: &Client, round: usize, total: usize) {
    let tasks: Vec<_> = (0..64)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for call in 0..total / 64 {
                    let nth = round * total + task * (total / 64) + call;
                    let order = order(format!("B{nth}"), nth % WORKERS);
                    client.v3().payroll_card().authentications().pre_order().post(&order).await.expect("an answer");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task");
    }
}

async fn simulate() {
    let simulator = Simulator::builder().seed(world()).start().await.expect("a simulator");
    println!("{}", simulator.base_url());
    let merchant = simulator.merchant("1900000109").expect("the service provider");
    let described = serde_json::json!({
        "mchid": merchant.mchid, "serial_no": merchant.serial_no, "key": merchant.private_key_pem,
        "id": merchant.platform_public_key_id, "public_key": merchant.platform_public_key_pem,
    });
    println!("{described}");
    // Says its CPU time whenever it is asked, until its input ends.
    tokio::task::spawn_blocking(|| {
        let mut asked = [0_u8; 1];
        while std::io::stdin().read_exact(&mut asked).is_ok() {
            println!("{}", cpu());
        }
    })
    .await
    .expect("its input");
    tokio::time::timeout(Duration::from_secs(1), simulator.shutdown()).await.ok();
}

/// The first world with many more workers.
fn world() -> String {
    let first = format!("{}/../simulator/world/first.toml", env!("CARGO_MANIFEST_DIR"));
    let mut seed = std::fs::read_to_string(first).expect("the first world");
    for worker in 0..WORKERS {
        let openid = worker_openid(worker);
        seed += &format!(
            r#"
[[workers]]
real_name = "工{worker}"
id_card_number = "11010119900308{worker:04}"
openids = {{ wxa1111111 = "{openid}" }}
register_state = "REGISTERED"
authorized = [{{ sub_mchid = "1111111", employment_type = "LONG_TERM_EMPLOYMENT" }}]
"#
        );
    }
    seed
}

fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("an unknown processor", |(_, name)| name.trim());
    format!("{model}, {} processors", std::thread::available_parallelism().map_or(1, usize::from))
}

//! Costs of a simulator: its start, one stateful pre-order, and notifications. `cargo bench -p weixinpay-simulator`
//!
//! Prints times of this machine; nothing fails by them. The pre-order's cost is the CPU time of the simulator's own thread
//! (Linux only), beside one RSA-2048 signature and one verification in the same process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark says so by failing")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use weixinpay_core::{Authorization, Certificate, PrivateKey, message};
use weixinpay_simulator::{Merchant, NewNotification, NotificationState, Simulator, first_world};

const CONNECTIONS: usize = 64;
const CALLS: usize = 64 * 40;
const PATH: &str = "/v3/payroll-card/authentications/pre-order";

fn main() {
    start();
    pre_order();
    notifications();
    ladder();
}

fn start() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut times: Vec<Duration> = (0..101)
        .map(|_| {
            runtime.block_on(async {
                let begin = Instant::now();
                let simulator = Simulator::builder().start().await.unwrap();
                let took = begin.elapsed();
                simulator.shutdown().await;
                took
            })
        })
        .collect();
    let first = times[0];
    times.sort();
    println!("start in memory: first {first:?}, median {:?}, worst {:?}", times[50], times[100]);
}

fn pre_order() {
    let (ready, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let simulator = Simulator::builder().seed(world()).start().await.unwrap();
            let task = std::fs::read_link("/proc/thread-self").unwrap();
            let merchant = simulator.merchant("1900000109").unwrap().clone();
            ready.send((task, simulator.base_url()[7..].to_owned(), merchant)).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let (task, host, merchant) = told.recv().unwrap();
    let cpu = |task: &std::path::Path| -> f64 {
        let path = std::path::Path::new("/proc").join(task).join("schedstat");
        std::fs::read_to_string(path).unwrap().split(' ').next().unwrap().parse::<f64>().unwrap() / 1000.0
    };
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut costs = Vec::new();
    for round in 0..6 {
        let requests: Vec<_> = (0..CALLS).map(|nth| request(&merchant, &key, &host, round * CALLS + nth)).collect();
        let before = cpu(&task);
        runtime.block_on(send(&host, requests));
        // The first round warms up: connections, statements, keys.
        if round > 0 {
            costs.push((cpu(&task) - before) / CALLS as f64);
        }
    }
    let here = std::fs::read_link("/proc/thread-self").unwrap();
    let public = Certificate::from_pem(&merchant.certificate_pem).unwrap().public_key().clone();
    let (before, body) = (cpu(&here), message::response("1763888400", "n", &[b'x'; 300]));
    for _ in 0..CALLS / 4 {
        let signature = key.sign(&body).unwrap();
        assert!(public.verify(&body, &decode(&signature)));
    }
    let floor = (cpu(&here) - before) / (CALLS / 4) as f64;
    costs.sort_by(f64::total_cmp);
    let cost = costs[costs.len() / 2];
    println!("pre-order c={CONNECTIONS}: {cost:.1} µs CPU, floor {floor:.1} µs, ratio {:.2}", cost / floor);
}

/// Notifications delivered in a second by two threads, which also serve the receiver: sealed, signed, sent each over a
/// connection of its own, answered, and what came of each stored in a file.
fn notifications() {
    const COUNT: usize = 5000;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let directory = tempfile::tempdir().unwrap();
    runtime.block_on(async {
        let url = receiver("204 No Content").await;
        // All are held back, and then due at once.
        let builder = Simulator::builder().data(directory.path()).drill("notify.late,seconds=10");
        let simulator = builder.start().await.unwrap();
        simulator.clock().freeze().await.unwrap();
        for _ in 0..COUNT {
            let new = NewNotification::new("TRANSACTION.SUCCESS", &url);
            simulator.notifications().send(new).await.unwrap();
        }
        simulator.notifications().settled().await;
        let (begin, cpu) = (Instant::now(), process_cpu());
        simulator.clock().advance(10).await;
        simulator.notifications().settled().await;
        let (took, cpu) = (begin.elapsed(), process_cpu() - cpu);
        let last = simulator.notifications().list().await;
        assert!(last.iter().all(|told| told.state == NotificationState::Delivered));
        let rate = COUNT as f64 / took.as_secs_f64();
        let each = cpu / COUNT as f64;
        println!("notifications: {COUNT} in {took:?}, {rate:.0} a second on two threads; {each:.0} µs CPU each, receiver included");
        simulator.shutdown().await;
    });
}

/// Microseconds that this process has computed, in steps of ten thousand (Linux only).
fn process_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) * 10_000.0
}

/// A day of refusals: sixteen attempts to deliver one notification.
fn ladder() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let url = receiver("500 X").await;
        let simulator = Simulator::builder().start().await.unwrap();
        let id = simulator.notifications().send(NewNotification::new("TRANSACTION.SUCCESS", &url)).await.unwrap().id;
        simulator.notifications().settled().await;
        let begin = Instant::now();
        simulator.clock().advance(25 * 3600).await;
        simulator.notifications().settled().await;
        let took = begin.elapsed();
        assert_eq!(simulator.notifications().get(&id).await.unwrap().attempts.len(), 16);
        println!("25 h of refusals: 16 attempts in {took:?}");
        simulator.shutdown().await;
    });
}

/// Reads what comes and answers this status.
async fn receiver(status: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                let mut buffer = vec![0; 16 << 10];
                let mut filled = 0;
                // The end of a small request is the end of its JSON.
                while filled == 0 || buffer[filled - 1] != b'}' {
                    filled += stream.read(&mut buffer[filled..]).await.unwrap();
                }
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            });
        }
    });
    url
}

async fn send(host: &str, requests: Vec<Vec<u8>>) {
    let mut tasks = tokio::task::JoinSet::new();
    for part in requests.chunks(CALLS / CONNECTIONS) {
        let (part, host) = (part.to_vec(), host.to_owned());
        tasks.spawn(async move {
            let mut stream = TcpStream::connect(host).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut buffer = vec![0; 8192];
            for request in part {
                stream.write_all(&request).await.unwrap();
                let mut filled = 0;
                // A small answer on loopback: its end is the end of its JSON.
                while filled == 0 || buffer[filled - 1] != b'}' {
                    filled += stream.read(&mut buffer[filled..]).await.unwrap();
                }
                assert!(buffer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&buffer[..filled]));
            }
        });
    }
    tasks.join_all().await;
}

fn request(merchant: &Merchant, key: &PrivateKey, host: &str, nth: usize) -> Vec<u8> {
    let body = format!(
        r#"{{"openid":"worker{}","sub_mchid":"1111111","sub_appid":"wxa1111111","authenticate_number":"n{nth}","project_name":"某项目","employer_name":"某单位名称","authenticate_type":"SIGN_IN"}}"#,
        nth / 20
    );
    let timestamp = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64;
    let nonce_str = "0123456789abcdef0123456789abcdef".to_owned();
    let signature = key.sign(&message::request("POST", PATH, timestamp, &nonce_str, body.as_bytes())).unwrap();
    let (mchid, serial_no) = (merchant.mchid.clone(), merchant.serial_no.clone());
    let authorization = Authorization { mchid, nonce_str, timestamp, serial_no, signature }.header();
    format!(
        "POST {PATH} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\nUser-Agent: bench/1\r\n\
         Content-Type: application/json\r\nWechatpay-Serial: {}\r\nAuthorization: {authorization}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        merchant.platform_public_key_id,
        body.len()
    )
    .into_bytes()
}

/// The first world and as many workers as the calls need, at twenty a day.
fn world() -> String {
    let mut seed = first_world().to_owned();
    for nth in 0..CALLS * 6 / 20 {
        let _ = write!(
            seed,
            "[[workers]]\nreal_name = \"王五\"\nid_card_number = \"110101199003070000\"\nregister_state = \"REGISTERED\"\n\
             openids = {{ wxa1111111 = \"worker{nth}\" }}\n\
             authorized = [{{ sub_mchid = \"1111111\", employment_type = \"LONG_TERM_EMPLOYMENT\" }}]\n"
        );
    }
    seed
}

fn decode(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).unwrap()
}

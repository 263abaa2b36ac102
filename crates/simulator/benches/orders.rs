//! Whether a million orders make anything slower. `cargo bench -p weixinpay-simulator --bench orders`
//!
//! Prints the time of one call of each kind, as its caller sees it over loopback, with an empty file and with a full one;
//! nothing fails by them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark says so by failing")]

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_core::{Authorization, Date, PrivateKey, message};
use weixinpay_simulator::{PaidWith, PayerAction, Simulator};

const ORDERS: i64 = 1_000_000;
const CALLS: usize = 500;
const MCHID: &str = "1900009191";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let directory = tempfile::tempdir().unwrap();
        start(directory.path()).await.shutdown().await;
        let empty = measure(directory.path(), "empty").await;
        fill(&directory.path().join("simulator.sqlite3"));
        let begin = Instant::now();
        let full = measure(directory.path(), "full").await;
        println!("{:>24} {:>12} {:>12}", "", "empty", "1,000,000");
        for ((name, empty), (_, full)) in empty.into_iter().zip(full) {
            println!("{name:>24} {empty:>12.1?} {full:>12.1?}");
        }
        println!("{:>24} {:>25.1?}", "all of it", begin.elapsed());
    });
}

async fn start(directory: &std::path::Path) -> Simulator {
    Simulator::builder().data(directory).start().await.unwrap()
}

/// Orders of other days, paid, as the simulator writes them.
fn fill(file: &std::path::Path) {
    let connection = rusqlite::Connection::open(file).unwrap();
    let begin = Instant::now();
    let now = now();
    connection
        .execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) \
             INSERT INTO trade (mchid, out_trade_no, appid, trade_type, total, description, notify_url, openid, \
             profit_sharing, prepay_id, digest, created, prepay_expires, time_expire, state, transaction_id, bank_type, \
             success_time, refunded, refunds) \
             SELECT '1900009191', 'filled' || i, 'wxd678efh567hg6787', 'NATIVE', 100, 'x', 'https://example.com/', 'o', 0, \
             'wxSIMfilled' || i, 'd', ?2 - i, ?2, ?2, 'SUCCESS', '4200SIMfilled' || i, 'OTHERS', ?2 - 86400 - i, 0, 0 FROM n",
            [ORDERS, now],
        )
        .unwrap();
    println!("{ORDERS} orders written in {:.1?}", begin.elapsed());
}

/// The median time of one call of each kind.
async fn measure(directory: &std::path::Path, run: &str) -> Vec<(&'static str, Duration)> {
    let simulator = start(directory).await;
    let mut client = Client::new(&simulator).await;
    let (mut place, mut by_no, mut by_id, mut refund, mut bill) = (vec![], vec![], vec![], vec![], vec![]);
    let day = Date::from_unix(simulator.clock().now());
    for nth in 0..CALLS {
        let number = format!("{run}{nth:06}");
        let order = format!(
            r#"{{"appid":"wxd678efh567hg6787","mchid":"{MCHID}","description":"x","out_trade_no":"{number}","notify_url":"https://example.com/","amount":{{"total":100}}}}"#
        );
        place.push(client.call("POST", "/v3/pay/transactions/native", &order).await);
        let paid = simulator.payments().pay(&number, PayerAction::Pay(PaidWith::default())).await.unwrap();
        let id = paid.transaction_id.unwrap();
        by_no.push(client.call("GET", &format!("/v3/pay/transactions/out-trade-no/{number}?mchid={MCHID}"), "").await);
        by_id.push(client.call("GET", &format!("/v3/pay/transactions/id/{id}?mchid={MCHID}"), "").await);
        let body = format!(
            r#"{{"out_trade_no":"{number}","out_refund_no":"{number}","amount":{{"refund":1,"total":100,"currency":"CNY"}}}}"#
        );
        refund.push(client.call("POST", "/v3/refund/domestic/refunds", &body).await);
    }
    simulator.clock().advance(34 * 3600).await;
    for _ in 0..20 {
        bill.push(client.call("GET", &format!("/v3/bill/tradebill?bill_date={}", day.as_str()), "").await);
    }
    simulator.shutdown().await;
    let median = |mut times: Vec<Duration>| {
        times.sort();
        times[times.len() / 2]
    };
    vec![
        ("order", median(place)),
        ("query by out_trade_no", median(by_no)),
        ("query by transaction_id", median(by_id)),
        ("refund", median(refund)),
        ("bill of that day's 1,000", median(bill)),
    ]
}

/// A client of one connection, which signs as a merchant does.
struct Client {
    stream: TcpStream,
    host: String,
    key: PrivateKey,
    serial_no: String,
}

impl Client {
    async fn new(simulator: &Simulator) -> Self {
        let host = simulator.base_url().strip_prefix("http://").unwrap().to_owned();
        let merchant = simulator.merchant(MCHID).unwrap();
        let stream = TcpStream::connect(&host).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
        Self { stream, host, key, serial_no: merchant.serial_no.clone() }
    }

    /// How long the call took, without its own signature.
    async fn call(&mut self, method: &str, target: &str, body: &str) -> Duration {
        let (timestamp, nonce) = (now(), "n");
        let signed = message::request(method, target, timestamp, nonce, body.as_bytes());
        let authorization = Authorization {
            mchid: MCHID.to_owned(),
            nonce_str: nonce.to_owned(),
            timestamp,
            serial_no: self.serial_no.clone(),
            signature: self.key.sign(&signed).unwrap(),
        };
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: {}\r\nAccept: application/json\r\nUser-Agent: bench/1\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nAuthorization: {}\r\n\r\n{body}",
            self.host,
            body.len(),
            authorization.header()
        );
        let begin = Instant::now();
        self.stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        loop {
            let mut chunk = [0; 16 << 10];
            let count = self.stream.read(&mut chunk).await.unwrap();
            assert!(count > 0, "the connection ended");
            answer.extend_from_slice(&chunk[..count]);
            let text = String::from_utf8_lossy(&answer);
            let Some((head, rest)) = text.split_once("\r\n\r\n") else { continue };
            let length =
                head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if rest.len() >= length.unwrap_or(0_usize) {
                assert!(head.starts_with("HTTP/1.1 200"), "{text}");
                return begin.elapsed();
            }
        }
    }
}

/// Unix seconds of the machine's clock.
fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

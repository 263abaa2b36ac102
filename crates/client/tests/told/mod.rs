//! Notifications as WeChat Pay sends them, and as others do, over real HTTP to a handler under test.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "a part of the test binaries")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay::notifications::Event;
use weixinpay::{ApiV3Key, Client};
use weixinpay_core::{PROBE, message};
use weixinpay_testkit::Message;

use crate::support::{self, API_V3_KEY, NOW, PUBLIC_KEY_ID};

pub const OTHER_KEY: &str = "another-key-another-key-another!";
const ORDER: &str = "1217752501201407033233368018";

/// The merchant's numbers that a handler was called with.
pub type Taken = Arc<Mutex<Vec<String>>>;

pub fn client(api_v3_key: &str) -> Client {
    support::builder("http://127.0.0.1:1").platform_key(support::public_key()).api_v3_key(api_v3_key).build().unwrap()
}

pub fn take(taken: &Taken, event: Event) {
    let number = match event {
        Event::TransactionSuccess(payment) => payment.out_trade_no.unwrap_or_default(),
        other => other.event_type().to_owned(),
    };
    taken.lock().unwrap().push(number);
}

pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The body of a failure, which is the form that WeChat Pay asks for and holds nothing of the call.
    fn refused(&self, status: u16) {
        assert_eq!(self.status, status, "{}{}", self.head, self.body);
        assert!(self.head.to_ascii_lowercase().contains("content-type: application/json"), "{}", self.head);
        let body: Value = serde_json::from_str(&self.body).unwrap();
        assert_eq!(body["code"], "FAIL");
        let message = body["message"].as_str().unwrap();
        assert!((1..=64).contains(&message.chars().count()), "{message}");
        for secret in [ORDER, API_V3_KEY, OTHER_KEY, PUBLIC_KEY_ID] {
            assert!(!self.body.contains(secret), "{}", self.body);
        }
    }
}

/// A genuine notification is taken, and everything else refused before the handler. `other` has another APIv3 key.
pub async fn holds(server: SocketAddr, other: SocketAddr, taken: &Taken) {
    let taken_so_far = || taken.lock().unwrap().len();
    let body = body("TRANSACTION.SUCCESS", &json!({"out_trade_no": ORDER, "trade_state": "SUCCESS"}));
    let genuine = signed(&body);

    let answer = post(server, &genuine, &body).await;
    assert_eq!(answer.status, 204, "{}{}", answer.head, answer.body);
    assert_eq!(taken.lock().unwrap().as_slice(), [ORDER]);

    let unknown = self::body("TOMORROW.SUCCESS", &json!({}));
    assert_eq!(post(server, &signed(&unknown), &unknown).await.status, 204);
    assert_eq!(taken.lock().unwrap().last().map(String::as_str), Some("TOMORROW.SUCCESS"));
    let before = taken_so_far();

    let with = |name: &str, value: &str| -> Vec<(String, String)> {
        let others = genuine.iter().filter(|(known, _)| known != name).cloned();
        others.chain([(name.to_owned(), value.to_owned())]).collect()
    };
    let bad = signed(b"another body").pop().unwrap().1;
    post(server, &with("Wechatpay-Signature", &bad), &body).await.refused(401);
    post(server, &with("Wechatpay-Signature", &format!("{PROBE}abc")), &body).await.refused(401);
    post(server, &with("Wechatpay-Serial", "PUB_KEY_ID_0"), &body).await.refused(401);
    post(server, &[], &body).await.refused(401);
    // Two of one name are refused, whichever is the genuine one, and even if both are.
    for (name, value) in &genuine {
        for (at, second) in [(0, "other"), (genuine.len(), "other"), (genuine.len(), value), (0, "\u{ff}")] {
            let mut twice = genuine.clone();
            twice.insert(at, (name.clone(), second.to_owned()));
            post(server, &twice, &body).await.refused(401);
        }
    }

    let parsed: Value = serde_json::from_slice(&body).unwrap();
    let rewritten = serde_json::to_vec_pretty(&parsed).unwrap();
    post(server, &genuine, &rewritten).await.refused(401);

    let large = vec![b' '; weixinpay::extract::MAX_BODY + 1];
    post(server, &signed(&large), &large).await.refused(413);
    // Up to the bound it is read and then looked at.
    let largest = vec![b' '; weixinpay::extract::MAX_BODY];
    post(server, &signed(&largest), &largest).await.refused(500);

    let not_json = b"{".to_vec();
    post(server, &signed(&not_json), &not_json).await.refused(500);
    let another_type = self::body("TRANSACTION.SUCCESS", &json!({"out_trade_no": [ORDER]}));
    post(server, &signed(&another_type), &another_type).await.refused(500);
    post(other, &genuine, &body).await.refused(500);

    assert_eq!(taken_so_far(), before, "no handler is called with what is not taken");
}

/// The answer to a genuine notification.
pub async fn genuine(server: SocketAddr) -> Answer {
    let (headers, body) = call();
    post(server, &headers, &body).await
}

/// Headers and body of a genuine notification.
pub fn call() -> (Vec<(String, String)>, Vec<u8>) {
    let body = body("TRANSACTION.SUCCESS", &json!({"out_trade_no": ORDER}));
    (signed(&body), body)
}

fn body(event_type: &str, resource: &Value) -> Vec<u8> {
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let ciphertext = key.seal("notifynonce1", "transaction", resource.to_string().as_bytes()).unwrap();
    let body = json!({
        "id": "EV-2018022511223320873", "create_time": "20180225112233", "event_type": event_type,
        "resource_type": "encrypt-resource", "summary": "支付成功",
        "resource": {
            "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM", "ciphertext": ciphertext,
            "associated_data": "transaction", "nonce": "notifynonce1",
        },
    });
    body.to_string().into_bytes()
}

fn signed(body: &[u8]) -> Vec<(String, String)> {
    let timestamp = NOW.to_string();
    let signature = support::key("platform-next").sign(&message::response(&timestamp, "n", body)).unwrap();
    [
        ("Wechatpay-Serial", PUBLIC_KEY_ID),
        ("Wechatpay-Timestamp", &timestamp),
        ("Wechatpay-Nonce", "n"),
        ("Wechatpay-Signature", &signature),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

async fn post(server: SocketAddr, headers: &[(String, String)], body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(server).await.unwrap();
    let length = body.len();
    let mut head = format!(
        "POST /notify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n"
    );
    headers.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
    head += "\r\n";
    stream.write_all(&[head.as_bytes(), body].concat()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = Message::of(&answer).unwrap();
    let status = answer.status().unwrap();
    let head = answer.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    Answer { status, head, body: String::from_utf8(answer.body).unwrap() }
}

//! A client of a few lines, on core's signing alone: what a test sends is exactly what it says, faults included.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use weixinpay_core::{Authorization, Certificate, PrivateKey, PublicKey, message};
use weixinpay_simulator::{Builder, JournalEntry, Merchant, PaidWith, PayerAction, Simulator};
use weixinpay_testkit::Message;

pub(crate) const SP: &str = "1900000109";
pub(crate) const DIRECT: &str = "1900009191";
pub(crate) const DIRECT_APPID: &str = "wxd678efh567hg6787";
pub(crate) const NATIVE: &str = "/v3/pay/transactions/native";
pub(crate) const SUB: &str = "1111111";
pub(crate) const SP_APPID: &str = "wx8888888888888888";
pub(crate) const SUB_APPID: &str = "wxa1111111";
pub(crate) const ONE: &str = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
pub(crate) const ONE_AT_SP: &str = "o-MYE42l80oelYMDE34nYD456Xoy";
pub(crate) const TWO: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// A request whose every part can be made wrong.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) method: String,
    /// As sent.
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) mchid: String,
    pub(crate) serial_no: String,
    pub(crate) key: String,
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
    /// The signed string; `None` for the right one.
    pub(crate) signed: Option<Vec<u8>>,
    /// The whole header, if it is not to be made from the parts.
    pub(crate) authorization: Option<String>,
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

impl Call {
    pub(crate) fn new(merchant: &Merchant, method: &str, target: &str, body: &str) -> Self {
        let mut headers = vec![
            ("Accept".to_owned(), "application/json".to_owned()),
            ("User-Agent".to_owned(), "simulator-test/1".to_owned()),
            ("Wechatpay-Serial".to_owned(), merchant.platform_public_key_id.clone()),
        ];
        if method == "POST" {
            headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        }
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            body: body.as_bytes().to_vec(),
            headers,
            mchid: merchant.mchid.clone(),
            serial_no: merchant.serial_no.clone(),
            key: merchant.private_key_pem.clone(),
            timestamp: now(),
            nonce: "0123456789abcdef0123456789ABCDEF".to_owned(),
            signed: None,
            authorization: None,
        }
    }

    /// Replaces or removes a header.
    pub(crate) fn header(mut self, name: &str, value: Option<&str>) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        self
    }

    pub(crate) fn message(&self) -> Vec<u8> {
        message::request(&self.method, &self.target, self.timestamp, &self.nonce, &self.body)
    }

    pub(crate) async fn send(&self, sim: &Simulator) -> Reply {
        let reply = raw(sim, &self.method, &self.target, &self.signed_headers(), &self.body).await;
        sim.journal().await.iter().for_each(is_told_in_both_languages);
        reply
    }

    /// Over a connection of any kind, to this host.
    pub(crate) async fn send_over(&self, stream: &mut (impl AsyncRead + AsyncWrite + Unpin), host: &str) -> Reply {
        self.send_over_as(stream, host, "").await
    }

    /// The same, with this before the path, as to a proxy.
    pub(crate) async fn send_over_as(
        &self,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
        host: &str,
        before: &str,
    ) -> Reply {
        let target = format!("{before}{}", self.target);
        raw_over(stream, host, &self.method, &target, &self.signed_headers(), &self.body).await
    }

    pub(crate) fn signed_headers(&self) -> Vec<(String, String)> {
        let message = self.signed.clone().unwrap_or_else(|| self.message());
        let authorization = self.authorization.clone().unwrap_or_else(|| {
            Authorization {
                mchid: self.mchid.clone(),
                nonce_str: self.nonce.clone(),
                timestamp: self.timestamp,
                serial_no: self.serial_no.clone(),
                signature: PrivateKey::from_pem(&self.key).unwrap().sign(&message).unwrap(),
            }
            .header()
        });
        let mut headers = self.headers.clone();
        if !authorization.is_empty() {
            headers.push(("Authorization".to_owned(), authorization));
        }
        headers
    }
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("not JSON: {}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Whether this key signed this answer.
    pub(crate) fn is_signed_by(&self, key: &PublicKey) -> bool {
        let Some(signature) = self.header("wechatpay-signature") else { return false };
        let message = message::response(
            self.header("wechatpay-timestamp").unwrap(),
            self.header("wechatpay-nonce").unwrap(),
            &self.body,
        );
        key.verify(&message, &base64(signature))
    }
}

/// Every refusal is, whichever test brings it about.
fn is_told_in_both_languages(entry: &JournalEntry) {
    let Some(diagnosis) = &entry.diagnosis else {
        assert!(entry.code.is_empty(), "no diagnosis: {entry:?}");
        return;
    };
    // The string that was built comes after the text, and is the same in both.
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let (en, zh) = (first(&diagnosis.en), first(&diagnosis.zh));
    assert!(is_chinese(&zh) && !en.is_empty() && en != zh, "not in both languages: {entry:?}");
}

pub(crate) fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// Sends these bytes and reads the answer; the connection is closed by the server.
pub(crate) async fn raw(
    sim: &Simulator,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Reply {
    let host = sim.base_url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).await.unwrap();
    raw_over(&mut stream, host, method, target, headers, body).await
}

async fn raw_over(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    host: &str,
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Reply {
    let mut request = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    if !body.is_empty() || method == "POST" {
        request.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    request.push_str("\r\n");
    let request = [request.as_bytes(), body].concat();
    stream.write_all(&request).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = Message::of(&answer).expect("a head");
    Reply { status: answer.status().unwrap(), headers: answer.headers, body: answer.body }
}

/// A control request.
/// A control request. One that is refused is refused in Chinese, too, whichever test asks for it.
pub(crate) async fn control(sim: &Simulator, method: &str, path: &str, body: &str) -> Reply {
    let path = format!("/_sim{path}");
    let reply = raw(sim, method, &path, &[], body.as_bytes()).await;
    if reply.status >= 400 {
        let zh = [("Accept-Language".to_owned(), "zh-CN,zh;q=0.9,en;q=0.8".to_owned())];
        let again = raw(sim, method, &path, &zh, body.as_bytes()).await;
        let json = if again.status >= 400 { again.json() } else { serde_json::Value::Null };
        for name in ["error", "hint"] {
            assert!(json[name].as_str().is_none_or(is_chinese), "{method} {path} {body}: {json}");
        }
    }
    reply
}

pub(crate) fn base64(text: &str) -> Vec<u8> {
    use ::base64::Engine as _;
    ::base64::engine::general_purpose::STANDARD.decode(text).unwrap()
}

pub(crate) fn public_key(merchant: &Merchant) -> PublicKey {
    PublicKey::from_pem(&merchant.platform_public_key_pem).unwrap()
}

pub(crate) fn certificate(merchant: &Merchant) -> PublicKey {
    Certificate::from_pem(&merchant.platform_certificate_pem).unwrap().public_key().clone()
}

pub(crate) fn sp(sim: &Simulator) -> &Merchant {
    sim.merchant(SP).unwrap()
}

/// A simulator whose clock moves only when a test moves it, so that no test depends on how long it takes.
pub(crate) fn builder() -> Builder {
    Simulator::builder().frozen(true)
}

/// A world at one in the morning in Beijing, so that no test meets midnight on its way.
pub(crate) async fn start() -> Simulator {
    let sim = builder().start().await.unwrap();
    let second_of_day = u64::try_from((sim.clock().now() + 8 * 3600).rem_euclid(86_400)).unwrap();
    sim.clock().advance(86_400 - second_of_day + 3600).await;
    sim
}

/// The direct merchant.
pub(crate) fn direct(sim: &Simulator) -> &Merchant {
    sim.merchant(DIRECT).unwrap()
}

/// A call of the direct merchant.
pub(crate) async fn post_direct(sim: &Simulator, path: &str, body: &Value) -> Reply {
    Call::new(direct(sim), "POST", path, &body.to_string()).send(sim).await
}

pub(crate) async fn get_direct(sim: &Simulator, target: &str) -> Reply {
    Call::new(direct(sim), "GET", target, "").send(sim).await
}

/// The rule that the last answer rests on.
pub(crate) async fn rule(sim: &Simulator) -> String {
    sim.journal().await.pop().unwrap().rule
}

/// The body with the value at this JSON pointer changed, or left out.
pub(crate) fn changed(body: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut body = body.clone();
    if let (Some(place), Some(value)) = (body.pointer_mut(pointer), &value) {
        *place = value.clone();
        return body;
    }
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let object = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => drop(object.insert(name.to_owned(), value)),
        None => drop(object.remove(name)),
    }
    body
}

/// An order of the direct merchant over 100 fen.
pub(crate) fn native(number: &str) -> Value {
    serde_json::json!({
        "appid": DIRECT_APPID, "mchid": DIRECT, "description": "Image形象店-深圳腾大-QQ公仔", "out_trade_no": number,
        "notify_url": "http://127.0.0.1:9/notify", "attach": "自定义数据", "amount": { "total": 100, "currency": "CNY" },
    })
}

/// Places an order of the direct merchant and pays it. Returns WeChat Pay's number.
pub(crate) async fn paid(sim: &Simulator, order: &Value) -> String {
    let reply = post_direct(sim, NATIVE, order).await;
    assert_eq!(reply.status, 200, "{}", reply.json());
    let number = order["out_trade_no"].as_str().unwrap();
    sim.payments().pay(number, PayerAction::Pay(PaidWith::default())).await.unwrap().transaction_id.unwrap()
}

pub(crate) async fn post(sim: &Simulator, path: &str, body: &Value) -> Reply {
    Call::new(sp(sim), "POST", path, &body.to_string()).send(sim).await
}

pub(crate) async fn get(sim: &Simulator, target: &str) -> Reply {
    Call::new(sp(sim), "GET", target, "").send(sim).await
}

/// A pre-order of worker one.
pub(crate) fn pre_order(number: &str) -> Value {
    serde_json::json!({
        "openid": ONE, "sub_mchid": SUB, "sub_appid": SUB_APPID, "authenticate_number": number,
        "project_name": "某项目", "employer_name": "某单位名称", "authenticate_type": "SIGN_IN",
    })
}

/// Encrypted to the WeChat Pay public key of the service provider.
pub(crate) fn seal(sim: &Simulator, text: &str) -> String {
    public_key(sp(sim)).encrypt(text.as_bytes()).unwrap()
}

//! A command that has sent the simulator nothing: what to say of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use weixinpay_simulator::{Event, JournalEntry, Simulator};

use crate::client_env::Route;
use crate::terminal::output::Output;

/// A server that has called no host by then probably bypasses the simulator.
const MINUTE: Duration = Duration::from_secs(60);

/// The remedy for each language, in Chinese and in English.
const REMEDIES: [(&str, &str); 9] = [
    ("任何语言（Linux）：wxp sim run --box -- 命令", "any language, on Linux: wxp sim run --box -- COMMAND"),
    (
        "Java：Apache HttpClient（WxJava 等）要调用 useSystemProperties()，或在 SDK 里把代理设为 HTTPS_PROXY 的地址",
        "Java: Apache HttpClient (WxJava and others) needs useSystemProperties(), or the proxy of HTTPS_PROXY in the SDK's settings",
    ),
    (
        "Node：不要清空或覆盖 NODE_OPTIONS，引导程序在其中",
        "Node: do not clear or replace NODE_OPTIONS, which has the preload",
    ),
    (
        "Python：不要设 trust_env=False，也不要自建代理为空的 Session",
        "Python: no trust_env=False, no session whose proxies are empty",
    ),
    (
        "Go：自建的 http.Transport 要有 Proxy: http.ProxyFromEnvironment",
        "Go: your own Transport needs Proxy: http.ProxyFromEnvironment",
    ),
    (
        "PHP：CURLOPT_PROXY、CURLOPT_CAINFO 不要写死；php -n 不读 PHP_INI_SCAN_DIR",
        "PHP: do not set CURLOPT_PROXY or CURLOPT_CAINFO; php -n reads no PHP_INI_SCAN_DIR",
    ),
    (".NET：HttpClientHandler 不要设 UseProxy = false", ".NET: no UseProxy = false in the HttpClientHandler"),
    (
        "Rust：reqwest 不要 no_proxy()，并启用系统证书（rustls-platform-verifier 或 native-tls）",
        "Rust: no no_proxy() in reqwest, and the system's authorities (rustls-platform-verifier or native-tls)",
    ),
    ("能改接口地址的客户端：用 WXP_BASE_URL", "a client with a base URL: WXP_BASE_URL"),
];

/// Listens for requests to WeChat Pay: a test may reset the world, and its journal with it.
pub(crate) struct Ear {
    heard: Arc<AtomicBool>,
}

impl Ear {
    /// From now on.
    pub(crate) fn listen(simulator: &Simulator) -> Self {
        let heard = Arc::new(AtomicBool::new(false));
        let (mut watch, told) = (simulator.watch(), Arc::clone(&heard));
        tokio::spawn(async move {
            while let Some(happening) = watch.next().await {
                if matches!(happening, Event::Request(entry) if is_meant(&entry)) {
                    return told.store(true, Ordering::Relaxed);
                }
            }
        });
        Self { heard }
    }

    /// Whether nothing has come so far. A request of this moment is at least in the journal.
    pub(crate) fn is_deaf_to(&self, journal: &[JournalEntry]) -> bool {
        !self.heard.load(Ordering::Relaxed) && !journal.iter().any(is_meant)
    }

    /// Ends after the first minute; whether nothing has come in it.
    pub(crate) async fn hears_nothing_for_a_minute(&self, simulator: &Simulator) -> bool {
        tokio::time::sleep(MINUTE).await;
        self.is_deaf_to(&simulator.journal().await)
    }
}

/// Other hosts are refused, whatever a program wants there: a package, its maker's statistics.
fn is_meant(entry: &JournalEntry) -> bool {
    entry.code != "HOST_REFUSED"
}

/// Said of a command that runs on.
pub(crate) fn warn_of_a_minute(way: Route, output: &Output) {
    let title = output.lang.pick(
        "the command has run for a minute, and no request has reached the simulator",
        "命令运行一分钟了，模拟器还没有收到任何请求",
    );
    warn(title, way, output);
}

/// Said of a command that has ended.
pub(crate) fn warn_of_silence(way: Route, output: &Output) {
    warn(output.lang.pick("no request reached the simulator", "模拟器没有收到任何请求"), way, output);
}

fn warn(title: &str, way: Route, output: &Output) {
    if way == Route::Box {
        let nothing = output.lang.pick(
            "nothing can leave the box: the command has not called WeChat Pay, or failed before it did",
            "隔离环境里没有别的出口：命令没有调用微信支付，或连不上时已报错",
        );
        output.warning(title, nothing);
        return;
    }
    let why = output.lang.pick("a client that does not read the variables passes the simulator by and goes to WeChat Pay itself; what leads it:", "不读取这些环境变量的客户端会绕过模拟器，直接访问微信支付；按语言处理：");
    output.warning(title, why);
    if !output.json {
        for (chinese, english) in REMEDIES {
            output.words(&format!("  {}", output.lang.pick(english, chinese)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One request, to this address of a simulator.
    async fn ask(url: &str, request: &str) {
        let address = url.trim_start_matches("http://").to_owned();
        let request = format!("{request} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        let asked = tokio::task::spawn_blocking(move || {
            use std::io::{Read as _, Write as _};
            let mut stream = std::net::TcpStream::connect(&address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            stream.read_to_end(&mut Vec::new()).unwrap();
        });
        asked.await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_minute_in_which_nothing_comes_for_wechat_pay_is_noticed() {
        let simulator = Simulator::builder().start().await.unwrap();
        let ear = Ear::listen(&simulator);
        assert!(ear.hears_nothing_for_a_minute(&simulator).await);
        ask(simulator.proxy_url(), "CONNECT statistics.example.com:443").await;
        assert_eq!(simulator.journal().await.len(), 1);
        assert!(ear.hears_nothing_for_a_minute(&simulator).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_minute_in_which_something_is_asked_is_not_even_if_the_world_is_reset() {
        let simulator = Simulator::builder().start().await.unwrap();
        let ear = Ear::listen(&simulator);
        ask(simulator.base_url(), "GET /v3/certificates").await;
        assert!(!ear.hears_nothing_for_a_minute(&simulator).await);
        simulator.reset().await;
        assert!(simulator.journal().await.is_empty());
        assert!(!ear.hears_nothing_for_a_minute(&simulator).await);
    }
}

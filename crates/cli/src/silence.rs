//! A command that has sent the simulator nothing: what to say of it.

use std::time::Duration;

use weixinpay_simulator::Simulator;

use crate::client_env::Way;
use crate::output::Output;

/// A server that has called nobody by then is likely to have gone its own way.
const MINUTE: Duration = Duration::from_secs(60);

/// What leads each language. In Chinese and in English.
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
        "Go: a Transport of one's own needs Proxy: http.ProxyFromEnvironment",
    ),
    (
        "PHP：CURLOPT_PROXY、CURLOPT_CAINFO 不要写死；php -n 不读 PHP_INI_SCAN_DIR",
        "PHP: no CURLOPT_PROXY or CURLOPT_CAINFO of one's own; php -n reads no PHP_INI_SCAN_DIR",
    ),
    (".NET：HttpClientHandler 不要设 UseProxy = false", ".NET: no UseProxy = false in the HttpClientHandler"),
    (
        "Rust：reqwest 不要 no_proxy()，并启用系统证书（rustls-platform-verifier 或 native-tls）",
        "Rust: no no_proxy() in reqwest, and the system's authorities (rustls-platform-verifier or native-tls)",
    ),
    ("能改接口地址的客户端：用 WXP_BASE_URL", "a client with a base URL: WXP_BASE_URL"),
];

/// Ends after the first minute; whether nothing has reached the simulator in it.
pub(crate) async fn lasts_a_minute(simulator: &Simulator) -> bool {
    tokio::time::sleep(MINUTE).await;
    simulator.journal().await.is_empty()
}

/// Said of a command that runs on.
pub(crate) fn warn_of_a_minute(way: Way, output: &Output) {
    let title = output.lang.pick(
        "命令运行一分钟了，模拟器还没有收到任何请求",
        "the command has run for a minute, and no request has reached the simulator",
    );
    warn(title, way, output);
}

/// Said of a command that has ended.
pub(crate) fn warn_of_silence(way: Way, output: &Output) {
    warn(output.lang.pick("模拟器没有收到任何请求", "no request reached the simulator"), way, output);
}

fn warn(title: &str, way: Way, output: &Output) {
    if way == Way::Box {
        let nothing = output.lang.pick(
            "隔离环境里没有别的出口：命令没有调用微信支付，或连不上时已报错",
            "nothing can leave the box: the command has not called WeChat Pay, or failed before it did",
        );
        output.warning(title, nothing);
        return;
    }
    let why = output.lang.pick(
        "不读取这些环境变量的客户端会绕过模拟器，直接访问微信支付；按语言处理：",
        "a client that does not read the variables passes the simulator by and goes to WeChat Pay itself; what leads it:",
    );
    output.warning(title, why);
    if !output.json {
        for (chinese, english) in REMEDIES {
            output.words(&format!("  {}", output.lang.pick(chinese, english)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_minute_in_which_nothing_comes_is_noticed() {
        let simulator = Simulator::builder().start().await.unwrap();
        assert!(lasts_a_minute(&simulator).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_minute_in_which_something_is_asked_is_not() {
        let simulator = Simulator::builder().start().await.unwrap();
        let address = simulator.base_url().trim_start_matches("http://").to_owned();
        let asked = tokio::task::spawn_blocking(move || {
            use std::io::{Read as _, Write as _};
            let mut stream = std::net::TcpStream::connect(&address).unwrap();
            write!(stream, "GET /v3/certificates HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
            stream.read_to_end(&mut Vec::new()).unwrap();
        });
        asked.await.unwrap();
        assert!(!lasts_a_minute(&simulator).await);
    }
}

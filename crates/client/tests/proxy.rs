//! A proxy between the client and WeChat Pay. Nothing here leaves this machine: the proxies are local and lead nowhere.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says so by failing")]

mod support;

use support::{API_V3_KEY, MCHID, Responder, SERIAL, public_key, vector};
use weixinpay::{Client, ClientBuilder, MerchantKey};
use weixinpay_core::{ErrorKind, Outcome};

fn builder() -> ClientBuilder {
    Client::builder()
        .merchant(MCHID, MerchantKey::from_pem(SERIAL, vector("keys/merchant.pkcs8.pem")).unwrap())
        .platform_key(public_key())
        .api_v3_key(API_V3_KEY)
        .retry(0, std::time::Duration::ZERO)
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_to_the_host_and_sees_nothing_else() {
    let proxy = Responder::start(|_| b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_vec()).await;
    let url = proxy.base_url.replace("http://", "http://user:p%40ss@");
    let client = builder().proxy(url).build().unwrap();
    assert!(!format!("{client:?}").contains("ss@"));
    let error = client.path("/v3/certificates").unwrap().get().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Connect, Outcome::NoEffect), "{error}");
    let told = "neither to https://api.mch.weixin.qq.com/ nor to https://api2.mch.weixin.qq.com/";
    assert!(error.message().en.contains(told), "{error}");
    let arrived = proxy.arrived.lock().unwrap();
    // Without a tunnel nothing was sent: the standby is tried, without any retry.
    let asked: Vec<_> = arrived.iter().map(|asked| (asked.method.as_str(), asked.target.as_str())).collect();
    assert_eq!(asked, [("CONNECT", "api.mch.weixin.qq.com:443"), ("CONNECT", "api2.mch.weixin.qq.com:443")]);
    // user:p@ss
    assert_eq!(arrived[0].header("proxy-authorization"), Some("Basic dXNlcjpwQHNz"));
    assert_eq!(arrived[0].header("authorization"), None);
}

#[tokio::test]
async fn what_is_reached_by_plain_http_is_reached_without_a_proxy() {
    let proxy = Responder::start(|_| panic!("it was asked")).await;
    let server = Responder::start(|_| b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_vec()).await;
    let client = builder().base_url(&server.base_url).proxy(&proxy.base_url).build().unwrap();
    let error = client.path("/v3/certificates").unwrap().get().await.unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 404);
    assert!(proxy.arrived.lock().unwrap().is_empty());
}

#[test]
fn a_proxy_that_cannot_be_used_is_named_when_the_client_is_built_and_its_password_is_not() {
    for (url, problem) in [
        ("http://user:secret@", "the proxy's address is not a URL"),
        ("", "the proxy's address is not a URL"),
        ("http://user:secret@127.0.0.1:99999", "the proxy's address must have a port from 1 to 65535"),
        ("http://user:secret@127.0.0.1:abc", "the proxy's address must have a port from 1 to 65535"),
        ("127.0.0.1:65616", "the proxy's address must have a port from 1 to 65535"),
        ("http://127.0.0.1:-1", "the proxy's address must have a port from 1 to 65535"),
        ("socks5://user:secret@127.0.0.1:1080", "the proxy's address must begin with http://"),
        ("https://user:secret@127.0.0.1:3128", "the proxy's address must begin with http://"),
    ] {
        let error = builder().proxy(url).build().err().unwrap();
        assert_eq!((error.kind(), &*error.message().en), (ErrorKind::Config, problem), "{url}");
        assert!(!format!("{error:?} {error}").contains("secret"), "{error:?}");
        assert!(error.hint().unwrap().en.contains("http://proxy.example:8080"));
    }
}

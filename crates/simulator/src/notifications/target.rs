//! The target of a notification: this machine, unless others are allowed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::uri::PathAndQuery;
use rustls::pki_types::ServerName;
use weixinpay_core::{Address, AddressError, Text};

use crate::base::fields::Fields;
use crate::base::hosts::is_wechat_pay;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    PAYMENT_NOTIFY_URL = "payment.notify-url", Documented {
        en: "A notify_url that is not an absolute http or https address, has a port that is not a number from 1 \
            to 65535, or has a query, is answered 400 PARAM_ERROR. Local addresses and plain http are accepted \
            here.",
        zh: "notify_url 不是 http(s) 完整地址，端口不是 1 到 65535 的数字，或带有查询参数时，应答 400 PARAM_ERROR\
            。此处接受本机地址和明文 http。",
        source: "wechatpay-skills, notification guide: a complete address without parameters; production asks for \
            a public one with https; the code is inferred",
        source_zh: "wechatpay-skills 回调通知指南：完整地址，不带参数；生产环境要求公网 https；错误码为推测",
    }
}

/// The target of a notification.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// For the header `Host`.
    pub(crate) host: String,
    pub(crate) path: PathAndQuery,
    pub(crate) place: Endpoint,
    /// For `https`: the name that is asked for.
    pub(crate) tls: Option<ServerName<'static>>,
}

/// The connection to a target.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// At one of these.
    At(Vec<SocketAddr>),
    /// By its name and port.
    Named(String, u16),
}

/// The range of addresses that notifications may go to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// Whether other machines may be notified.
    pub(crate) anywhere: bool,
    /// The simulator's own doors. Nothing is sent there: a merchant would tell the simulator what to do.
    pub(crate) own: Vec<SocketAddr>,
}

impl Reach {
    /// Whether this is one of the simulator's own doors, as this machine's addresses lead there.
    pub(crate) fn is_own(&self, address: SocketAddr) -> bool {
        let ip = address.ip().to_canonical();
        self.own.iter().any(|own| own.port() == address.port() && (own.ip() == ip || ip.is_unspecified()))
    }

    /// The message about an address that is one of them.
    pub(crate) fn own() -> Text {
        Text::from((
            "this is the simulator's own address: a notification goes to the merchant's server; give the address of yours",
            "这是模拟器自己的地址：通知应发给商户的服务器，请填商户服务器的地址",
        ))
    }
}

impl Target {
    /// Reads a `notify_url`, or says why nothing is sent there.
    pub(crate) fn of(notify_url: &str, reach: &Reach) -> Result<Self, Text> {
        let anywhere = reach.anywhere;
        let not = |en: &str, zh: &str| {
            Text::from((
                format!("{en}; a notify_url is http://HOST[:PORT]/PATH, or the same with https"),
                format!("{zh}；notify_url 的形式是 http://HOST[:PORT]/PATH，或以 https 开头"),
            ))
        };
        let address = Address::parse(notify_url).map_err(|fault| match fault {
            AddressError::Scheme => not("this is not an http address", "这不是 http 网址"),
            AddressError::NoHost => not("this address has no host", "网址里没有主机名"),
            AddressError::Port => {
                not("the port of this address is not a number from 1 to 65535", "网址里的端口不是 1 到 65535 的数字")
            }
            _ => not("this is not an address", "这不是网址"),
        })?;
        if address.has_login() {
            return Err(not("this address holds a login", "网址里含有登录信息"));
        }
        let (url, port) = (address.url(), address.port());
        let secure = url.scheme_str() == Some("https");
        let authority = url.authority().ok_or_else(|| not("this address has no host", "网址里没有主机名"))?;
        let name = bare(authority.host());
        if is_wechat_pay(name) {
            return Err(not("this is WeChat Pay's own host", "这是微信支付自己的域名"));
        }
        let place = match name.parse::<IpAddr>() {
            _ if is_localhost(name) => Endpoint::At(vec![
                SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
                SocketAddr::from((Ipv6Addr::LOCALHOST, port)),
            ]),
            Ok(ip) if ip.is_loopback() || anywhere => Endpoint::At(vec![SocketAddr::from((ip, port))]),
            Err(_) if anywhere => Endpoint::Named(name.to_owned(), port),
            _ => {
                return Err(Text::from((
                    format!(
                        "{name} is not this machine: the simulator notifies loopback addresses only; give a notify_url such \
                         as http://127.0.0.1:8080/notify, or start it so that it may notify others (--notify-anywhere)"
                    ),
                    format!(
                        "{name} 不是本机：模拟器只通知回环地址；请把 notify_url 写成 http://127.0.0.1:8080/notify 之类，\
                         或在启动时允许通知其他主机（--notify-anywhere）"
                    ),
                )));
            }
        };
        if let Endpoint::At(addresses) = &place
            && addresses.iter().any(|address| reach.is_own(*address))
        {
            return Err(Reach::own());
        }
        let path = url.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
        let tls = secure.then(|| ServerName::try_from(name.to_owned())).transpose();
        let tls =
            tls.map_err(|_| not(&format!("{name} is no name for TLS"), &format!("{name} 不能用作 TLS 的主机名")))?;
        Ok(Self { host: authority.as_str().to_owned(), path, place, tls })
    }
}

/// Whether this is an absolute http address whose port, if it names one, exists.
pub(crate) fn is_address(url: &str) -> bool {
    Address::parse(url).is_ok()
}

/// Whether this host is this machine or in this house.
pub(crate) fn is_local(host: &str) -> bool {
    match bare(host).parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => ip.is_loopback() || ip.is_unique_local(),
        Err(_) => is_localhost(host),
    }
}

fn is_localhost(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

/// The host without the brackets of an IPv6 address.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// An absolute address without a query, whose host and port can be connected to.
pub(crate) fn check_notify_url(fields: &Fields<'_>, url: &str) -> Result<(), Refusal> {
    if is_address(url) && !url.contains(['?', '#', ' ']) {
        return Ok(());
    }
    let issue = "应为http(s)开头的完整地址，且不能携带参数";
    Err(fields.refuse(rules::PAYMENT_NOTIFY_URL, "notify_url", "通知地址格式错误", issue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_notified_and_nobody_else() {
        let at = |url: &str| match Target::of(url, &Reach::default()).unwrap().place {
            Endpoint::At(addresses) => addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            other => panic!("{other:?}"),
        };
        assert_eq!(at("http://127.0.0.1:8080/a"), "127.0.0.1:8080");
        assert_eq!(at("http://[::1]:9/"), "[::1]:9");
        assert_eq!(at("http://LocalHost/a?b=c"), "127.0.0.1:80 [::1]:80");
        assert_eq!(at("http://shop.localhost:1"), "127.0.0.1:1 [::1]:1");
        assert_eq!(Target::of("http://127.0.0.1", &Reach::default()).unwrap().path, "/");

        let says = |url: &str| Target::of(url, &Reach::default()).unwrap_err().en;
        for other in
            ["http://10.0.0.1/", "http://shop.example.com/pay", "http://127.0.0.1.example.com/", "http://[::2]/"]
        {
            assert!(says(other).contains("loopback addresses only"), "{other}: {}", says(other));
        }
        assert!(says("https://shop.example.com/").contains("loopback addresses only"));
        assert_eq!(at("https://127.0.0.1/a"), "127.0.0.1:443");
        assert!(says("ftp://127.0.0.1/").contains("not an http address"));
        assert!(says("/notify").contains("not an http address"));
        assert!(says("http://user@127.0.0.1/").contains("login"));
        assert!(says("http://127.0.0.1/a b").contains("not an address"));
        // It is not taken for port 80.
        for port in ["99999", "abc", "-1", "0", ""] {
            for (scheme, anywhere) in [("http", false), ("https", false), ("http", true)] {
                let reach = Reach { anywhere, own: Vec::new() };
                let why = Target::of(&format!("{scheme}://127.0.0.1:{port}/a"), &reach).unwrap_err();
                assert!(why.en.contains("the port of this address is not a number from 1 to 65535"), "{}", why.en);
            }
        }
        let anywhere = Reach { anywhere: true, own: Vec::new() };
        assert_eq!(Target::of("http://10.0.0.1:7/", &anywhere).unwrap().host, "10.0.0.1:7");
        let named = Target::of("http://shop.example.com/", &anywhere).unwrap();
        assert_eq!(named.place, Endpoint::Named("shop.example.com".to_owned(), 80));
    }

    #[test]
    fn a_port_that_does_not_exist_is_not_another_one() {
        for url in ["http://127.0.0.1:99999/", "http://127.0.0.1:65616/", "https://[::1]:0/", "http://127.0.0.1:-1/"] {
            assert!(Target::of(url, &Reach::default()).is_err() && !is_address(url), "{url}");
        }
        for url in ["http://127.0.0.1:65535/a", "https://shop.example.com/pay", "http://[::1]:9"] {
            assert!(is_address(url), "{url}");
        }
    }

    #[test]
    fn the_simulator_notifies_none_of_its_own_doors() {
        let own: Vec<SocketAddr> = vec!["127.0.0.1:8866".parse().unwrap(), "[::1]:8867".parse().unwrap()];
        for anywhere in [false, true] {
            let reach = Reach { anywhere, own: own.clone() };
            for url in [
                "http://127.0.0.1:8866/_sim/reset",
                "https://127.0.0.1:8866/",
                "http://localhost:8866/_sim/orders/1/pay",
                "http://LOCALHOST:8867/",
                "http://sim.localhost:8866/",
                "http://[::1]:8867/",
                "http://[::ffff:127.0.0.1]:8866/",
                "http://0.0.0.0:8866/",
                "http://[::]:8867/",
                "https://api.mch.weixin.qq.com/v3/x",
            ] {
                assert!(Target::of(url, &reach).is_err(), "{url}");
            }
            Target::of("http://127.0.0.1:8868/notify", &reach).unwrap();
        }
    }
}

//! Where a notification goes: this machine, unless it was allowed to go further.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::Uri;
use http::uri::PathAndQuery;
use rustls::pki_types::ServerName;

use crate::words::Words;

/// Where a notification goes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// For the header `Host`.
    pub(crate) host: String,
    pub(crate) path: PathAndQuery,
    pub(crate) place: Place,
    /// For `https`: the name that is asked for.
    pub(crate) tls: Option<ServerName<'static>>,
}

/// How it is reached.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// At one of these.
    At(Vec<SocketAddr>),
    /// By its name and port.
    Named(String, u16),
}

impl Target {
    /// Reads a `notify_url`, or says why nothing is sent there.
    pub(crate) fn of(notify_url: &str, anywhere: bool) -> Result<Self, Words> {
        let not = |en: &str, zh: &str| {
            Words::from((
                format!("{en}; a notify_url is http://HOST[:PORT]/PATH, or the same with https"),
                format!("{zh}；notify_url 的形式是 http://HOST[:PORT]/PATH，或以 https 开头"),
            ))
        };
        let url: Uri = notify_url.parse().map_err(|_| not("this is not an address", "这不是网址"))?;
        let secure = match url.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(not("this is not an http address", "这不是 http 网址")),
        };
        let authority = url.authority().ok_or_else(|| not("this address has no host", "网址里没有主机名"))?;
        if authority.as_str().contains('@') {
            return Err(not("this address holds a login", "网址里含有登录信息"));
        }
        let (name, port) = (bare(authority.host()), authority.port_u16().unwrap_or(if secure { 443 } else { 80 }));
        let place = match name.parse::<IpAddr>() {
            _ if is_localhost(name) => Place::At(vec![
                SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
                SocketAddr::from((Ipv6Addr::LOCALHOST, port)),
            ]),
            Ok(ip) if ip.is_loopback() || anywhere => Place::At(vec![SocketAddr::from((ip, port))]),
            Err(_) if anywhere => Place::Named(name.to_owned(), port),
            _ => {
                return Err(Words::from((
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
        let path = url.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
        let tls = secure.then(|| ServerName::try_from(name.to_owned())).transpose();
        let tls =
            tls.map_err(|_| not(&format!("{name} is no name for TLS"), &format!("{name} 不能用作 TLS 的主机名")))?;
        Ok(Self { host: authority.as_str().to_owned(), path, place, tls })
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_notified_and_nobody_else() {
        let at = |url: &str| match Target::of(url, false).unwrap().place {
            Place::At(addresses) => addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            other => panic!("{other:?}"),
        };
        assert_eq!(at("http://127.0.0.1:8080/a"), "127.0.0.1:8080");
        assert_eq!(at("http://[::1]:9/"), "[::1]:9");
        assert_eq!(at("http://LocalHost/a?b=c"), "127.0.0.1:80 [::1]:80");
        assert_eq!(at("http://shop.localhost:1"), "127.0.0.1:1 [::1]:1");
        assert_eq!(Target::of("http://127.0.0.1", false).unwrap().path, "/");

        let says = |url: &str| Target::of(url, false).unwrap_err().en;
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
        assert_eq!(Target::of("http://10.0.0.1:7/", true).unwrap().host, "10.0.0.1:7");
        let named = Target::of("http://shop.example.com/", true).unwrap();
        assert_eq!(named.place, Place::Named("shop.example.com".to_owned(), 80));
    }
}

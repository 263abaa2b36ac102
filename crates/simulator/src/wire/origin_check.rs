//! Pages and control requests are for programs, and for pages of the simulator itself. A page on the internet that is
//! open in a browser on this machine can send requests here, too; it is recognized by its `Host`, when it got here by DNS
//! rebinding, and by `Sec-Fetch-Site` and `Origin`, which browsers set and pages cannot.
//!
//! <https://www.w3.org/TR/fetch-metadata/>, RFC 6454 §7.

use std::net::IpAddr;

use http::HeaderMap;
use http::header::{HOST, ORIGIN};
use http::uri::Authority;

use weixinpay_core::Text;

use crate::base::hosts::is_wechat_pay;

/// The purpose of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Intent {
    /// A page is looked at: a link on any site may lead here.
    Look,
    /// Something is read or done by a program, or by a form.
    Call,
}

/// The reason why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stranger {
    Host,
    Site,
}

impl Stranger {
    pub(crate) const fn error(self) -> Text {
        match self {
            Self::Host => {
                Text::new("the header Host names neither this machine nor WeChat Pay", "地址不是本机，已拒绝")
            }
            Self::Site => Text::new("the request comes from a page of another site", "请求来自其他网站的页面，已拒绝"),
        }
    }

    pub(crate) const fn hint(self) -> Text {
        match self {
            Self::Host => Text::new(
                "use the address that the simulator printed, such as http://127.0.0.1:PORT",
                "请用模拟器启动时打印的地址，例如 http://127.0.0.1:端口",
            ),
            Self::Site => Text::new(
                "open the console itself, or send control requests from a program",
                "请直接打开控制台，或用程序发送控制请求",
            ),
        }
    }
}

/// Whether a request with these headers is let in.
pub(crate) fn admits(headers: &HeaderMap, way: Intent) -> Result<(), Stranger> {
    let text = |value: Option<&http::HeaderValue>| value.map(|value| value.to_str().unwrap_or("?").to_owned());
    let host = text(headers.get(HOST));
    // A browser always says which host it means.
    if host.as_deref().is_some_and(|host| !is_ours(host)) {
        return Err(Stranger::Host);
    }
    if way == Intent::Look {
        return Ok(());
    }
    let site = text(headers.get("sec-fetch-site"));
    if site.is_some_and(|site| site != "same-origin" && site != "none") {
        return Err(Stranger::Site);
    }
    if let Some(origin) = text(headers.get(ORIGIN)) {
        let of = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        if of.is_none() || of != host.as_deref() {
            return Err(Stranger::Site);
        }
    }
    Ok(())
}

/// Whether this is an address of this machine, or a host that the simulator answers for.
fn is_ours(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host().trim_matches(['[', ']']);
    if authority.as_str().contains('@') {
        return false;
    }
    match name.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => name.eq_ignore_ascii_case("localhost") || is_wechat_pay(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(pairs: &[(&'static str, &'static str)], way: Intent) -> Result<(), Stranger> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, http::HeaderValue::from_static(value));
        }
        admits(&headers, way)
    }

    #[test]
    fn programs_and_the_pages_themselves_are_let_in() {
        for pairs in [
            &[][..],
            &[("host", "127.0.0.1:80")],
            &[("host", "[::1]:80")],
            &[("host", "localhost:80")],
            &[("host", "api.mch.weixin.qq.com")],
            &[("host", "127.0.0.1:80"), ("origin", "http://127.0.0.1:80"), ("sec-fetch-site", "same-origin")],
            &[("host", "localhost:8443"), ("origin", "https://localhost:8443")],
            &[("host", "127.0.0.1:80"), ("sec-fetch-site", "none")],
        ] {
            assert_eq!(admitted(pairs, Intent::Call), Ok(()), "{pairs:?}");
        }
    }

    #[test]
    fn another_site_can_neither_read_nor_do_anything() {
        for (pairs, stranger) in [
            (&[("host", "evil.example:80")][..], Stranger::Host),
            (&[("host", "127.0.0.1.evil.example")], Stranger::Host),
            (&[("host", "127.0.0.1@evil.example")], Stranger::Host),
            (&[("host", "evil.example@127.0.0.1")], Stranger::Host),
            (&[("host", "192.168.0.7:80")], Stranger::Host),
            (&[("host", "")], Stranger::Host),
            (&[("host", "127.0.0.1:80"), ("origin", "https://evil.example")], Stranger::Site),
            (&[("host", "127.0.0.1:80"), ("origin", "null")], Stranger::Site),
            (&[("host", "127.0.0.1:80"), ("origin", "http://127.0.0.1:81")], Stranger::Site),
            (&[("host", "127.0.0.1:80"), ("sec-fetch-site", "cross-site")], Stranger::Site),
            (&[("host", "127.0.0.1:80"), ("sec-fetch-site", "same-site")], Stranger::Site),
            (&[("origin", "http://evil.example")], Stranger::Site),
        ] {
            assert_eq!(admitted(pairs, Intent::Call), Err(stranger), "{pairs:?}");
        }
        // A link on another site may lead to a page; no other name for this machine may.
        assert_eq!(admitted(&[("host", "127.0.0.1:80"), ("sec-fetch-site", "cross-site")], Intent::Look), Ok(()));
        assert_eq!(admitted(&[("host", "evil.example:80")], Intent::Look), Err(Stranger::Host));
    }
}

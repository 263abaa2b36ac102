//! WeChat Pay's hosts: the primary, and the standby while the primary cannot be reached.
//!
//! Source: every page of an operation names both; of several failures in a row it is the SDK that changes over
//! (wechatpay-skills, medical insurance, trouble-shooting guide; `OkHttpMultiDomainInterceptor` of the official Java SDK).

use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32};

use http::Uri;
use http::uri::{Authority, Scheme};
use weixinpay_core::{Address, Error, Text, text};

/// WeChat Pay's primary host.
pub const BASE_URL: &str = "https://api.mch.weixin.qq.com";

/// How long calls go to the standby before one of them asks whether the primary is back, in seconds.
const STAY: i64 = 60;

/// So many calls in a row must break off at the primary, without an answer between, until later ones go to the standby.
const BROKEN: u32 = 3;

/// WeChat Pay's own hosts with their standby hosts: api and apihk for each other outside the mainland
/// (<https://pay.weixin.qq.com/doc/global/v2/zh/4013637948>).
const STANDBYS: [(&str, &str); 3] = [
    ("api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"),
    ("api.wechatpay.cn", "api2.wechatpay.cn"),
    ("apihk.mch.weixin.qq.com", "api.mch.weixin.qq.com"),
];

/// A base URL.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) url: Uri,
    /// Its path without a trailing slash; part of what is sent and so of what is signed.
    pub(crate) prefix: String,
}

/// One of the two hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HostRole {
    Primary,
    Standby,
}

/// Both hosts, and what is known of them; shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Hosts {
    primary: Host,
    standby: Option<Host>,
    /// Until when calls go to the standby, in Unix seconds; 0 while they go to the primary.
    away_until: AtomicI64,
    /// How many calls in a row have broken off at the primary.
    broken: AtomicU32,
    /// Whether the last answer came from the standby.
    standby_answered: AtomicBool,
}

/// The name of the setting of the primary host.
pub(crate) const BASE: (&str, &str) = ("base URL", "接口地址");

impl Host {
    /// `what` is the setting that is at fault if this is no base URL.
    pub(crate) fn new(text: &str, what: (&str, &str)) -> Result<Self, Error> {
        let unusable = |Text { en, zh }: Text| {
            let (what, what_zh) = what;
            Error::config(text!("the {what} {en}", "{what_zh}{zh}"))
                .with_hint(("it has the form https://api.mch.weixin.qq.com", "形式应为 https://api.mch.weixin.qq.com"))
        };
        let address = Address::parse(text).map_err(|fault| unusable(fault.text()))?;
        if address.has_login() {
            return Err(unusable(Text::new("contains a user name", "含有用户名")));
        }
        if address.url().query().is_some() {
            return Err(unusable(Text::new("has a query", "含有查询参数")));
        }
        Ok(Self::of(address.into_url()))
    }

    /// The one that WeChat Pay names for this one, if it is WeChat Pay's own.
    pub(crate) fn own_standby(&self) -> Option<Self> {
        let is_own = self.is_https() && matches!(self.url.port_u16(), None | Some(443));
        let host = self.url.host().filter(|_| is_own)?;
        let (_, standby) = STANDBYS.iter().find(|(primary, _)| primary.eq_ignore_ascii_case(host))?;
        let mut parts = self.url.clone().into_parts();
        parts.authority = Some(Authority::from_static(standby));
        Uri::from_parts(parts).ok().map(Self::of)
    }

    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == Some(&Scheme::HTTPS)
    }

    fn of(url: Uri) -> Self {
        let prefix = url.path().trim_end_matches('/').to_owned();
        Self { url, prefix }
    }
}

impl Hosts {
    pub(crate) fn new(primary: Host, standby: Option<Host>) -> Self {
        Self {
            primary,
            standby,
            away_until: AtomicI64::new(0),
            broken: AtomicU32::new(0),
            standby_answered: AtomicBool::new(false),
        }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Host> {
        std::iter::once(&self.primary).chain(&self.standby)
    }

    pub(crate) fn at(&self, role: HostRole) -> &Host {
        match (role, &self.standby) {
            (HostRole::Standby, Some(standby)) => standby,
            _ => &self.primary,
        }
    }

    /// The other one, if there are two.
    pub(crate) fn other(&self, role: HostRole) -> Option<HostRole> {
        let other = if role == HostRole::Primary { HostRole::Standby } else { HostRole::Primary };
        self.standby.as_ref().map(|_| other)
    }

    /// The host that a call uses first. After a minute away, a single call tries the primary again: a dead one may cost
    /// it the whole connect timeout.
    pub(crate) fn begin(&self, now: i64) -> HostRole {
        let until = self.away_until.load(Relaxed);
        if until == 0 {
            return HostRole::Primary;
        }
        // A clock that was set back does not keep calls away for longer.
        let is_away = (1..=STAY).contains(&until.saturating_sub(now));
        let asks = !is_away && self.away_until.compare_exchange(until, now + STAY, Relaxed, Relaxed).is_ok();
        if asks { HostRole::Primary } else { HostRole::Standby }
    }

    /// The host that gave the last answer.
    pub(crate) fn last(&self) -> HostRole {
        if self.standby_answered.load(Relaxed) { HostRole::Standby } else { HostRole::Primary }
    }

    /// An answer has come from there.
    pub(crate) fn answered(&self, role: HostRole) {
        // Looked at first: to write what every call reads would slow all of them down.
        if self.last() != role {
            self.standby_answered.store(role == HostRole::Standby, Relaxed);
        }
        if role == HostRole::Standby {
            return;
        }
        if self.broken.load(Relaxed) != 0 {
            self.broken.store(0, Relaxed);
        }
        if self.away_until.load(Relaxed) != 0 && self.away_until.swap(0, Relaxed) != 0 {
            tracing::info!(host = %self.primary.url, "the primary host answers again");
        }
    }

    /// No connection could be made to it.
    pub(crate) fn unreachable(&self, role: HostRole, now: i64) {
        if role == HostRole::Primary {
            self.leave(now);
        }
    }

    /// It broke off, or said nothing in the time that a call has.
    pub(crate) fn broke(&self, role: HostRole, now: i64) {
        if role == HostRole::Primary && self.broken.fetch_add(1, Relaxed) + 1 >= BROKEN {
            self.broken.store(0, Relaxed);
            self.leave(now);
        }
    }

    fn leave(&self, now: i64) {
        let Some(standby) = &self.standby else { return };
        // 0 would say that calls go to the primary.
        if self.away_until.swap((now + STAY).max(1), Relaxed) == 0 {
            tracing::warn!(
                primary = %self.primary.url,
                standby = %standby.url,
                "the primary host cannot be reached: calls go to the standby host for {STAY} s"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        let primary = Host::new("https://api.mch.weixin.qq.com", BASE).unwrap();
        let standby = primary.own_standby();
        Hosts::new(primary, standby)
    }

    #[test]
    fn wechat_pays_own_hosts_have_the_standby_that_it_names_and_no_others_have_one() {
        let standby = |url| Host::new(url, BASE).unwrap().own_standby().map(|host| host.url.to_string());
        assert_eq!(standby("https://api.mch.weixin.qq.com").unwrap(), "https://api2.mch.weixin.qq.com/");
        assert_eq!(standby("https://API.wechatpay.cn:443/").unwrap(), "https://api2.wechatpay.cn/");
        assert_eq!(standby("https://apihk.mch.weixin.qq.com").unwrap(), "https://api.mch.weixin.qq.com/");
        for url in [
            "http://api.mch.weixin.qq.com",
            "https://api.mch.weixin.qq.com:8443",
            "https://api2.mch.weixin.qq.com",
            "https://pay.example.com",
            "http://127.0.0.1:8866",
        ] {
            assert_eq!(standby(url), None, "{url}");
        }
    }

    #[test]
    fn calls_stay_with_the_standby_for_a_minute_and_then_one_alone_asks_for_the_primary() {
        let hosts = hosts();
        assert_eq!(hosts.begin(1000), HostRole::Primary);
        hosts.unreachable(HostRole::Primary, 1000);
        assert_eq!([1000, 1059].map(|now| hosts.begin(now)), [HostRole::Standby; 2]);
        // Due: the first asks, and the others do not wait for what it finds.
        assert_eq!(hosts.begin(1060), HostRole::Primary);
        assert_eq!([1060, 1119].map(|now| hosts.begin(now)), [HostRole::Standby; 2]);
        hosts.answered(HostRole::Standby);
        assert_eq!((hosts.last(), hosts.begin(1061)), (HostRole::Standby, HostRole::Standby));
        hosts.answered(HostRole::Primary);
        assert_eq!((hosts.last(), hosts.begin(1061)), (HostRole::Primary, HostRole::Primary));
    }

    #[test]
    fn a_port_that_is_none_is_no_host() {
        for port in ["99999", "abc", "-1", "65616", "0", ""] {
            for scheme in ["http", "https"] {
                let error = Host::new(&format!("{scheme}://127.0.0.1:{port}"), BASE).unwrap_err();
                assert_eq!(error.message().en, "the base URL must have a port from 1 to 65535", "{port}");
                assert!(error.hint().is_some());
            }
        }
    }

    #[test]
    fn one_broken_connection_moves_nobody_and_three_in_a_row_do() {
        let hosts = hosts();
        for answered in [true, false] {
            hosts.broke(HostRole::Primary, 1000);
            hosts.broke(HostRole::Primary, 1000);
            assert_eq!(hosts.begin(1000), HostRole::Primary);
            if answered {
                hosts.answered(HostRole::Primary);
            }
        }
        hosts.broke(HostRole::Standby, 1000);
        assert_eq!(hosts.begin(1000), HostRole::Primary);
        hosts.broke(HostRole::Primary, 1000);
        assert_eq!(hosts.begin(1000), HostRole::Standby);
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nobody_away() {
        let hosts = hosts();
        hosts.unreachable(HostRole::Primary, 1_000_000);
        assert_eq!(hosts.begin(5), HostRole::Primary);
    }

    #[test]
    fn without_a_standby_there_is_nowhere_else_to_go() {
        let hosts = Hosts::new(Host::new("https://api.mch.weixin.qq.com", BASE).unwrap(), None);
        hosts.unreachable(HostRole::Primary, 1000);
        assert_eq!((hosts.begin(1000), hosts.other(HostRole::Primary)), (HostRole::Primary, None));
    }
}

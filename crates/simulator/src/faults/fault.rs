//! FaultList: what the simulator does wrong on request.
//!
//! A drill is written `NAME[,KEY=VALUE…]`, the same for a flag, a control request and a test:
//! `net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1`.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Serialize;

pub(crate) use super::kind::{Down, End, Spoiled, Wrong};
use super::kind::{Effect, KINDS, Kind};
pub(crate) use super::scope::Scope;

use super::number::number;
use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::protocol::response_signer::Spoil;
use crate::world::platform::Step;

rules! {
    DRILL = "simulator.drill", Documented {
        en: "A drill answers as it says: 500 SYSTEM_ERROR, 503 SERVICE_UNAVAILABLE, 429 FREQUENCY_LIMITED, \
            or not at all. A primary host that is down is no tunnel at the proxy, no TLS and no answer; the \
            standby hosts answer.",
        zh: "演练按设定应答：500 SYSTEM_ERROR、503 SERVICE_UNAVAILABLE、429 FREQUENCY_LIMITED，或不应答。主域名故\
            障表现为代理不建立隧道、TLS 不通、没有应答；备域名照常应答。",
        source: "The codes are those of the common error table \
            (pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html); the standby hosts are \
            those of every page of an operation and of the official Java SDK, apihk another access point \
            (pay.weixin.qq.com/doc/global/v2/zh/4013637948); that such answers are signed is not stated",
        source_zh: "错误码取自公共错误码表（\
            pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html）；备域名见各接口的文档页\
            和官方 Java SDK，apihk 是另一个接入点（pay.weixin.qq.com/doc/global/v2/zh/4013637948）；这类应答是否签\
            名，文档未说明",
    }
}

/// Something that the simulator is to do wrong, and when. Made from text: `"answer.unsigned,nth=2".parse()`.
///
/// All take `nth=N` (the nth time only) or `first=N` (the first N times); without either, every time. All but
/// `host.primary-down` take `merchant=MCHID`; drills of answers take `route=METHOD /path/{variable}`, drills of
/// notifications `event=EVENT_TYPE`.
///
/// [`drills`](crate::drills()) lists them all, with what happens.
///
/// Only requests whose signature is right are drilled: a real mistake is still reported as one. A host that is down is
/// down before anything is read: the [proxy](crate::Simulator::proxy_url) answers 502 to a CONNECT, as for a connection
/// that was refused (RFC 9209 §2.3.5), the [TLS door](crate::Simulator::tls_url) resets the connection at the name in
/// its first message, and at both an open connection is reset at its next request; `nth` and `first` count connections
/// there. The [base URL](crate::Simulator::base_url) counts as a primary: control requests come by it, too, so that a
/// request for WeChat Pay is reset once it has been read, and is counted.
/// [`standby_url`](crate::Simulator::standby_url), `api2.mch.weixin.qq.com`, `api2.wechatpay.cn` and
/// `apihk.mch.weixin.qq.com` answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    kind: &'static Kind,
    fault: Effect,
    scope: Scope,
    when: When,
}

/// A drill that is set, with how often it was considered and how often it fired.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct SetFault {
    /// By which it is removed.
    pub id: u64,
    /// As it is written.
    pub drill: String,
    /// How many requests or notifications it could have been for.
    pub seen: u64,
    /// How many it was for.
    pub fired: u64,
}

/// As many as are set at once.
pub(crate) const MOST: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Always,
    Nth(u64),
    First(u64),
}

/// The drills that are set.
#[derive(Debug, Default)]
pub(crate) struct FaultList {
    /// Those of the start, which a reset brings back.
    first: Vec<Fault>,
    set: Mutex<Set>,
}

#[derive(Debug, Default)]
struct Set {
    last_id: u64,
    active: Vec<Active>,
}

#[derive(Debug)]
struct Active {
    id: u64,
    drill: Fault,
    seen: u64,
    fired: u64,
    /// The second that `rate.limit` counts in, and how many it has counted.
    second: (i64, u64),
}

/// The effects of the drills on one request.
#[derive(Debug, Default)]
pub(crate) struct Fired {
    pub(crate) names: Vec<String>,
    pub(crate) latency: Option<Duration>,
    pub(crate) sign: Option<Spoil>,
    pub(crate) body: Option<Spoiled>,
    pub(crate) end: Option<End>,
    /// A change of the caller's platform keys before the request is handled.
    pub(crate) platform: Option<Step>,
}

/// The effects of a drill on one attempt to notify.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotifyFired {
    pub(crate) name: &'static str,
    pub(crate) wrong: Wrong,
}

impl Fault {
    /// Its name, such as `answer.unsigned`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.kind.name
    }

    /// From its name and its keys with their values.
    pub(crate) fn new(name: &str, pairs: &[(String, String)]) -> Result<Self, ControlError> {
        let kind = KINDS.iter().find(|kind| kind.name == name).ok_or_else(|| {
            let names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
            let names = names.join(", ");
            ControlError::bad(
                text!("there is no drill `{name}`", "没有演练 `{name}`"),
                text!("drills: {names}", "可用：{names}"),
            )
        })?;
        for (at, (key, _)) in pairs.iter().enumerate() {
            if !kind.keys().any(|known| known == key) {
                let keys = kind.keys().collect::<Vec<_>>().join(", ");
                let hint = match kind.why_not(key) {
                    None => text!("it takes {keys}", "可用：{keys}"),
                    Some(Text { en, zh }) => text!("{en}; it takes {keys}", "{zh}；可用：{keys}"),
                };
                return Err(ControlError::bad(text!("{name} takes no `{key}`", "演练 {name} 没有参数 `{key}`"), hint));
            }
            if pairs.iter().take(at).any(|(other, _)| other == key) {
                return Err(ControlError::bad(
                    text!("duplicate parameter `{key}`", "参数 `{key}` 重复"),
                    ("give it once", "请只写一次"),
                ));
            }
        }
        let value = |key: &str| pairs.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
        let when = match (number(value("nth"), "nth", 1, u64::MAX)?, number(value("first"), "first", 1, u64::MAX)?) {
            (Some(_), Some(_)) => {
                return Err(ControlError::bad(
                    ("`nth` and `first` exclude each other", "`nth` 和 `first` 不能同时使用"),
                    ("give one of them", "请只选一个"),
                ));
            }
            (Some(nth), None) => When::Nth(nth),
            (None, Some(first)) => When::First(first),
            (None, None) => When::Always,
        };
        let scope = Scope::read(value("merchant"), value("route"), value("event"))?;
        Ok(Self { kind, fault: kind.fault(value)?, scope, when })
    }

    /// Whether this world has what it names.
    pub(crate) fn check(&self, world: &crate::world::population::World) -> Result<(), ControlError> {
        self.scope.check(world)
    }
}

impl FromStr for Fault {
    type Err = ControlError;

    fn from_str(text: &str) -> Result<Self, ControlError> {
        let mut parts = text.split(',');
        let name = parts.next().unwrap_or_default().trim();
        let pair = |part: &str| match part.split_once('=') {
            Some((key, value)) => Ok((key.trim().to_owned(), value.trim().to_owned())),
            None => Err(ControlError::bad(
                text!("`{part}` is not KEY=VALUE", "`{part}` 不是 KEY=VALUE 的形式"),
                (
                    "a drill is written NAME[,KEY=VALUE…], such as answer.unsigned,nth=2",
                    "演练写作 NAME[,KEY=VALUE…]，例如 answer.unsigned,nth=2",
                ),
            )),
        };
        Self::new(name, &parts.map(pair).collect::<Result<Vec<_>, _>>()?)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.kind.name, self.fault, self.scope)?;
        match self.when {
            When::Always => Ok(()),
            When::Nth(nth) => write!(f, ",nth={nth}"),
            When::First(first) => write!(f, ",first={first}"),
        }
    }
}

impl FaultList {
    pub(crate) fn new(first: Vec<Fault>) -> Self {
        let drills = Self { first, set: Mutex::default() };
        drills.reset();
        drills
    }

    /// Those of the start again, and no others.
    pub(crate) fn reset(&self) {
        self.lock().active.clear();
        for drill in &self.first {
            self.add(drill.clone());
        }
    }

    /// Sets one more, unless there are too many: each request is held against all of them.
    pub(crate) fn add(&self, drill: Fault) -> Option<SetFault> {
        let mut set = self.lock();
        if set.active.len() >= MOST {
            return None;
        }
        set.last_id += 1;
        let active = Active { id: set.last_id, drill, seen: 0, fired: 0, second: (0, 0) };
        let shown = active.shown();
        set.active.push(active);
        Some(shown)
    }

    /// Whether there was one with this id.
    pub(crate) fn remove(&self, id: u64) -> bool {
        let mut set = self.lock();
        let before = set.active.len();
        set.active.retain(|active| active.id != id);
        set.active.len() < before
    }

    pub(crate) fn clear(&self) {
        self.lock().active.clear();
    }

    pub(crate) fn list(&self) -> Vec<SetFault> {
        self.lock().active.iter().map(Active::shown).collect()
    }

    /// The effects on this request. `now` is the simulated clock.
    pub(crate) fn on_request(&self, mchid: &str, method: &str, path: &str, now: i64) -> Fired {
        let mut fired = Fired::default();
        for active in &mut self.lock().active {
            if !active.drill.fault.is_for_requests() || !active.drill.scope.has_request(mchid, method, path) {
                continue;
            }
            // An answer that one drill has changed is not changed by another: that drill waits for the next request.
            if fired.has(&active.drill.fault) || !active.fires(now) {
                continue;
            }
            fired.add(&active.drill);
        }
        fired
    }

    /// The failure of the primary hosts for a client that connects now. An open connection is ended only by a drill for
    /// every time: others count connections.
    pub(crate) fn on_primary(&self, opens: bool) -> Option<Down> {
        self.lock().active.iter_mut().find_map(|active| {
            let Effect::PrimaryDown(down) = active.drill.fault else { return None };
            ((opens || active.drill.when == When::Always) && active.fires(0)).then_some(down)
        })
    }

    /// The effects on this attempt. `tried` is whether the notification was sent before, `held` whether a drill has
    /// put it off already.
    pub(crate) fn on_notification(&self, mchid: &str, event: &str, tried: bool, held: bool) -> Option<NotifyFired> {
        self.lock().active.iter_mut().find_map(|active| {
            let Effect::Notify(wrong) = active.drill.fault else { return None };
            let open = !active.drill.scope.has_event(mchid, event) || (tried && wrong.is_for_the_first());
            if open || (held && wrong.puts_off()) || !active.fires(0) {
                return None;
            }
            Some(NotifyFired { name: active.drill.kind.name, wrong })
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Set> {
        self.set.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Active {
    fn shown(&self) -> SetFault {
        SetFault { id: self.id, drill: self.drill.to_string(), seen: self.seen, fired: self.fired }
    }

    /// Counts one more, and says whether it is its turn.
    fn fires(&mut self, now: i64) -> bool {
        self.seen += 1;
        let mut turn = match self.drill.when {
            When::Always => true,
            When::Nth(nth) => self.seen == nth,
            When::First(first) => self.seen <= first,
        };
        if let Effect::RateLimit(qps) = self.drill.fault {
            let counted = if self.second.0 == now { self.second.1 } else { 0 };
            self.second = (now, counted + 1);
            turn &= counted >= qps;
        }
        self.fired += u64::from(turn);
        turn
    }
}

impl Fired {
    /// The answer instead of carrying the request out.
    pub(crate) fn instead(&self) -> Option<Refusal> {
        match self.end? {
            End::Failed { status, committed: false } => {
                Some(failed(status, Text::new("nothing was carried out", "什么都没有执行")))
            }
            End::RateLimited => {
                let refusal = Refusal::new(rules::DRILL, 429, "FREQUENCY_LIMITED", "频率限制，请降低请求频率后重试");
                Some(refusal.because((
                    "rate.limit: more requests in this second than the drill allows",
                    "rate.limit：这一秒内的请求数超过了演练的上限",
                )))
            }
            End::Reset { committed: false } => {
                let refusal = Refusal::new(rules::DRILL, 500, "", "");
                Some(refusal.because((
                    "net.reset: the connection was reset, and nothing was carried out",
                    "net.reset：连接被重置，什么都没有执行",
                )))
            }
            _ => None,
        }
    }

    /// The answer although the request was carried out.
    pub(crate) fn afterwards(&self) -> Option<Refusal> {
        match self.end? {
            End::Failed { status, committed: true } => {
                Some(failed(status, Text::new("the request was carried out all the same", "但请求已经执行")))
            }
            _ => None,
        }
    }

    fn has(&self, fault: &Effect) -> bool {
        match fault {
            Effect::Sign(_) => self.sign.is_some(),
            Effect::Body(_) => self.body.is_some(),
            Effect::Latency(_) => self.latency.is_some(),
            Effect::End(_) | Effect::RateLimit(_) => self.end.is_some(),
            Effect::Platform(_) => self.platform.is_some(),
            Effect::Notify(_) | Effect::PrimaryDown(_) => true,
        }
    }

    fn add(&mut self, drill: &Fault) {
        match drill.fault {
            Effect::Sign(spoil) => self.sign = Some(spoil),
            Effect::Body(body) => self.body = Some(body),
            Effect::Latency(latency) => self.latency = Some(latency),
            Effect::End(end) => self.end = Some(end),
            Effect::RateLimit(_) => self.end = Some(End::RateLimited),
            Effect::Platform(step) => self.platform = Some(step),
            Effect::Notify(_) | Effect::PrimaryDown(_) => return,
        }
        self.names.push(drill.name().to_owned());
    }
}

fn failed(status: u16, Text { en, zh }: Text) -> Refusal {
    let (code, message) = match status {
        503 => ("SERVICE_UNAVAILABLE", "服务不可用，请稍后重试"),
        _ => ("SYSTEM_ERROR", "系统异常，请稍后重试"),
    };
    Refusal::new(rules::DRILL, status, code, message).because(text!("http.{status}: {en}", "http.{status}：{zh}"))
}

/// All kinds that there are, in the order of the documentation.
pub(crate) fn kinds() -> &'static [Kind] {
    KINDS
}

/// Every drill with what it does and the keys it takes, for a control request.
pub(crate) fn known() -> serde_json::Value {
    KINDS
        .iter()
        .map(
            |kind| serde_json::json!({ "name": kind.name, "does": kind.does.en, "keys": kind.keys().collect::<Vec<_>>() }),
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> String {
        text.parse::<Fault>().unwrap_err().to_string()
    }

    #[test]
    fn a_drill_is_written_back_as_it_was_read() {
        for text in [
            "answer.unsigned",
            "answer.stale,seconds=900,merchant=1900000109,route=GET /v3/certificates,nth=2",
            "notify.signtest,resend=false,event=REFUND.SUCCESS,first=3",
            "net.timeout-after-commit,seconds=0,route=POST /v3/payroll-card/tokens",
            "rate.limit,qps=5,route=/v3/payroll-card/authentications/{authenticate_number}",
            "http.503,committed=true",
            "cert.rotate,step=retired",
            "key.switch,step=public-key,nth=3",
            "host.primary-down",
            "host.primary-down,how=hang,first=2",
        ] {
            assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
        }
        assert_eq!("answer.stale".parse::<Fault>().unwrap().to_string(), "answer.stale,seconds=600");
    }

    #[test]
    fn a_drill_that_cannot_be_is_refused_with_what_could_be() {
        assert!(says("answer.usigned").starts_with("there is no drill `answer.usigned` (drills: answer.unsigned, "));
        assert!(
            says("answer.usigned").contains("net.timeout-after-commit") && says("").contains("there is no drill ``")
        );
        assert_eq!(
            says("answer.unsigned,ms=3"),
            "answer.unsigned takes no `ms` (it takes merchant, route, nth, first)"
        );
        assert_eq!(
            says("notify.lost,route=GET /v3/x"),
            "notify.lost takes no `route` (it takes merchant, event, nth, first)"
        );
        assert_eq!(
            says("host.primary-down,merchant=1"),
            "host.primary-down takes no `merchant` (a host is down for every client and every request; it takes how, nth, \
             first)"
        );
        assert_eq!(says("host.primary-down,how=slow"), "there is no `how` slow (one of refuse, hang)");
        assert!(says("answer.unsigned,2").starts_with("`2` is not KEY=VALUE"));
        assert_eq!(says("answer.unsigned,nth=0"), "`nth` must be an integer within its limits (1 or more)");
        assert_eq!(says("answer.unsigned,nth=1,first=2"), "`nth` and `first` exclude each other (give one of them)");
        assert_eq!(says("answer.unsigned,nth=1,nth=2"), "duplicate parameter `nth` (give it once)");
        assert_eq!(says("rate.limit"), "rate.limit needs `qps` (such as rate.limit,qps=10)");
        assert_eq!(says("key.switch"), "key.switch needs `step` (such as key.switch,step=certificate)");
        assert_eq!(says("cert.rotate,step=over"), "there is no `step` over (one of announced, overlap, retired)");
        assert_eq!(
            says("answer.stale,seconds=300"),
            "`seconds` must be an integer within its limits (301 to 31536000)"
        );
        assert_eq!(
            says("notify.signtest,resend=maybe"),
            "`resend` must be true or false (resend=true or resend=false)"
        );
        assert!(says("answer.unsigned,route=certificates").starts_with("`route` must be METHOD /path"));
    }

    #[test]
    fn a_drill_fires_for_its_merchant_and_route_and_in_its_turn() {
        let drills = FaultList::new(vec!["answer.unsigned,merchant=1,route=GET /v3/a/{x},nth=2".parse().unwrap()]);
        let fires = |mchid, method, path| !drills.on_request(mchid, method, path, 0).names.is_empty();
        assert!(!fires("1", "GET", "/v3/a/1"));
        assert!(!fires("2", "GET", "/v3/a/1") && !fires("1", "POST", "/v3/a/1") && !fires("1", "GET", "/v3/a"));
        assert!(!fires("1", "GET", "/v3/a/1/2") && !fires("1", "GET", "/v3/a/"));
        assert!(fires("1", "GET", "/v3/a/2"));
        assert!(!fires("1", "GET", "/v3/a/2"));
        assert_eq!((drills.list()[0].seen, drills.list()[0].fired), (3, 1));
        drills.clear();
        drills.reset();
        assert_eq!((drills.list()[0].seen, drills.list().len()), (0, 1));
    }

    #[test]
    fn two_drills_of_one_kind_take_turns_and_different_ones_go_together() {
        let drills = FaultList::new(vec![
            "answer.unsigned,first=1".parse().unwrap(),
            "answer.signtest,first=1".parse().unwrap(),
            "net.latency,ms=1,first=1".parse().unwrap(),
        ]);
        let names = || drills.on_request("1", "GET", "/v3/a", 0).names;
        assert_eq!(names(), ["answer.unsigned", "net.latency"]);
        assert_eq!(names(), ["answer.signtest"]);
        assert!(names().is_empty());
    }

    #[test]
    fn an_open_connection_to_a_primary_ends_only_where_it_is_down_for_good() {
        let drills = FaultList::new(vec!["host.primary-down,first=1".parse().unwrap()]);
        assert_eq!([false, true, true].map(|opens| drills.on_primary(opens).is_some()), [false, true, false]);
        assert!(drills.on_request("1", "GET", "/v3/a", 0).names.is_empty());
        drills.clear();
        drills.add("host.primary-down,how=hang".parse().unwrap());
        assert_eq!(drills.on_primary(false), Some(Down::Hang));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_written_is_refused_or_read_back_the_same(
            kind in 0..KINDS.len(),
            rest in "(,(seconds|ms|qps|nth|first|resend|committed|how|merchant|route|event)=(true|false|hang|refuse|[0-9]{1,20}|GET /[a-z{}/]{0,9}|\\PC{0,9})){0,4}",
        ) {
            let text = format!("{}{rest}", KINDS[kind].name);
            if let Ok(drill) = text.parse::<Fault>() {
                proptest::prop_assert_eq!(drill.to_string().parse::<Fault>(), Ok(drill));
            }
        }

        #[test]
        fn no_text_is_too_strange_for_a_drill(text in "\\PC*") {
            let _ = text.parse::<Fault>();
        }
    }

    #[test]
    fn a_rate_limit_counts_in_seconds_of_the_simulated_clock() {
        let drills = FaultList::new(vec!["rate.limit,qps=2".parse().unwrap()]);
        let limited = |now| drills.on_request("1", "GET", "/v3/a", now).end == Some(End::RateLimited);
        assert_eq!([5, 5, 5, 6, 6, 6].map(limited), [false, false, true, false, false, true]);
    }
}

//! Whether what a client said and did was right, by what went over the wire.

use weixinpay::{Text, text};
use weixinpay_simulator::{Attempt, JournalEntry};

use super::case::{Call, Case, Drilled, Notified, PLACE};
use super::claim::Claim;

/// How often the same request may be sent before that is hammering.
const OFTEN: usize = 6;

/// Everything that a client did in one run.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    pub(crate) claim: Option<Claim>,
    /// The client's requests and the simulator's answers.
    pub(crate) journal: Vec<Exchange>,
    /// The notification's id, and each time that it was sent.
    pub(crate) notification: Option<(String, Vec<Delivery>)>,
    /// The ids that it handed on.
    pub(crate) accepted: Vec<String>,
    /// The reason why the run did not end as the contract says, in Chinese and in English.
    pub(crate) broken: Option<Text>,
}

/// A request and its answer.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    method: String,
    path: String,
    body_digest: String,
    status: u16,
    code: String,
    drills: Vec<String>,
}

impl From<JournalEntry> for Exchange {
    fn from(entry: JournalEntry) -> Self {
        let JournalEntry { method, path, body_digest, status, code, drills, .. } = entry;
        Self { method, path, body_digest, status, code, drills }
    }
}

/// One time that a notification was sent.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    accepted: bool,
    status: Option<u16>,
    drill: Option<String>,
}

impl From<Attempt> for Delivery {
    fn from(attempt: Attempt) -> Self {
        Self { accepted: attempt.is_accepted(), status: attempt.status, drill: attempt.drill }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Handled,
    NotHandled,
    Unsupported,
}

/// The state of a case, and the finding.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) state: State,
    pub(crate) finding: Text,
}

impl Verdict {
    fn new(state: State, finding: impl Into<Text>) -> Self {
        Self { state, finding: finding.into() }
    }
}

fn good(finding: impl Into<Text>) -> Verdict {
    Verdict::new(State::Handled, finding)
}

fn bad(finding: impl Into<Text>) -> Verdict {
    Verdict::new(State::NotHandled, finding)
}

pub(crate) fn judge(case: &Case, seen: &Observed) -> Verdict {
    if let Some(broken) = &seen.broken {
        return bad(broken.clone());
    }
    if seen.claim == Some(Claim::Unsupported) {
        return Verdict::new(State::Unsupported, ("the client does not support it", "客户端不支持"));
    }
    match case.call {
        Call::Order(drilled) => order(case, drilled, seen),
        Call::Receive(told) => receive(told, seen),
    }
}

/// Whether it came as WeChat Pay sent it.
fn is_genuine(entry: &Exchange) -> bool {
    entry.drills.iter().all(|drill| !["answer.", "net.", "host."].iter().any(|group| drill.starts_with(group)))
}

/// Whether no connection could be made for it: then nothing was sent.
fn is_unreached(entry: &Exchange) -> bool {
    matches!(entry.method.as_str(), "CONNECT" | "TLS") && !is_genuine(entry)
}

fn is_place(entry: &Exchange) -> bool {
    entry.method == "POST" && entry.path == PLACE
}

fn is_query(entry: &Exchange) -> bool {
    entry.method == "GET" && entry.path.starts_with("/v3/pay/transactions/")
}

/// Whether a genuine answer says that the order is there.
fn proves_it(journal: &[Exchange]) -> bool {
    journal.iter().any(|entry| (is_place(entry) || is_query(entry)) && entry.status == 200 && is_genuine(entry))
}

/// Whether genuine answers say that it is not: each try was refused, or a query after the last try found nothing.
fn disproves_it(journal: &[Exchange]) -> bool {
    let refused = |entry: &Exchange| (400..500).contains(&entry.status) && is_genuine(entry);
    let Some(last) = journal.iter().rposition(is_place) else { return false };
    let asked = journal.iter().skip(last + 1).any(|entry| is_query(entry) && entry.status == 404 && is_genuine(entry));
    asked || journal.iter().filter(|entry| is_place(entry)).all(refused)
}

fn order(case: &Case, drilled: Drilled, seen: &Observed) -> Verdict {
    let places: Vec<&Exchange> = seen.journal.iter().filter(|entry| is_place(entry)).collect();
    let Some(first) = places.first() else {
        if seen.journal.iter().any(is_unreached) {
            return unreached(seen);
        }
        return bad(("it placed no order: none reached the simulator", "它没有下单：没有请求到达模拟器"));
    };
    // The first is the one that was asked for; under another number it would be an order more.
    if places.iter().any(|place| place.body_digest != first.body_digest) {
        return bad(("it placed a second, different order", "它又下了一个不同的订单"));
    }
    if places.len() > OFTEN {
        let times = places.len();
        return bad(text!("it sent the same request {times} times", "同一请求它发送了 {times} 次"));
    }
    let queried = seen.journal.iter().skip_while(|entry| !is_place(entry)).any(is_query);
    let before = match (places.len() > 1, queried) {
        (false, false) => Text::new("", ""),
        (false, true) => Text::new(", after it had queried", "，此前已查询"),
        (true, false) => {
            Text::new(", after it had repeated the same request without a query", "，此前重发了同一请求，没有查询")
        }
        (true, true) if asked_between(&seen.journal) => {
            Text::new(", after it had queried and then repeated the same request", "，此前先查询、再重发了同一请求")
        }
        (true, true) => {
            Text::new(", after it had repeated the same request and then queried", "，此前先重发了同一请求、再查询")
        }
    };
    match seen.claim {
        Some(Claim::Done) if !proves_it(&seen.journal) => bad((
            "it said done without one genuine answer: it took something forged, stale or broken for proof",
            "它声称已下单，却没有收到任何可信的应答：它信了伪造、过期或残缺的内容",
        )),
        Some(Claim::NotDone) if !disproves_it(&seen.journal) => bad((
            "it said not_done without having asked: the order may be there",
            "它声称未下单，却没有查证：订单可能已经存在",
        )),
        Some(Claim::Unknown) if case.drill.is_none() => {
            bad(("all was well, and it did not know what came of it", "一切正常，它却说不清结果"))
        }
        Some(claim) => {
            let standby = if drilled == Drilled::Host && seen.journal.iter().any(is_genuine) {
                Text::new(", by the standby host", "，改用了备域名")
            } else {
                Text::new("", "")
            };
            let (claim, Text { en, zh }) = (claim.as_str(), before);
            let Text { en: by, zh: by_zh } = standby;
            good(text!("it said {claim}{en}{by}", "它的结论是 {claim}{zh}{by_zh}"))
        }
        None => bad(("it did not say what came of it", "它没有给出结论")),
    }
}

/// No connection could be made, and the client turned to no other host: nothing was sent, and it may know that.
fn unreached(seen: &Observed) -> Verdict {
    match seen.claim {
        Some(Claim::NotDone | Claim::Unknown) => {
            let claim = seen.claim.map_or("", Claim::as_str);
            good(text!(
                "it said {claim}: the primary host could not be reached, and it did not turn to the standby",
                "它的结论是 {claim}：连接不上主域名，什么也没有发出；没有改用备域名"
            ))
        }
        Some(_) => {
            bad(("it said done, and nothing was sent: no connection could be made", "它声称已下单，而请求根本没有发出"))
        }
        None => bad(("it did not say what came of it", "它没有给出结论")),
    }
}

/// Whether there is a query between the first try and the second.
fn asked_between(journal: &[Exchange]) -> bool {
    let mut tries = journal.iter().enumerate().filter(|(_, entry)| is_place(entry)).map(|(at, _)| at);
    let (Some(first), Some(second)) = (tries.next(), tries.next()) else { return false };
    journal.iter().take(second).skip(first).any(is_query)
}

fn receive(told: Notified, seen: &Observed) -> Verdict {
    let Some((id, attempts)) = &seen.notification else {
        return bad(("it did not say where it listens", "它没有给出接收地址"));
    };
    let handed_on = seen.accepted.iter().filter(|accepted| *accepted == id).count();
    let taken = attempts.iter().filter(|attempt| attempt.accepted).count();
    let all = attempts.len();
    match told {
        Notified::Forged if taken > 0 || !seen.accepted.is_empty() => {
            bad(("it accepted a notification that must not be trusted", "它接受了不能相信的通知"))
        }
        Notified::Forged => good(("it refused the notification", "它拒绝了通知")),
        Notified::Probed if attempts.first().is_some_and(|first| first.accepted) => {
            bad(("it accepted the probe's signature", "它接受了签名探测流量"))
        }
        Notified::Twice if handed_on > 1 => {
            bad(text!("it handed the same notification on {handed_on} times", "同一通知它处理了 {handed_on} 次"))
        }
        Notified::Twice if taken < all => {
            bad(("it did not acknowledge the notification that came twice", "它没有确认重复的通知"))
        }
        _ if taken == 0 => bad(("it refused a genuine notification", "它拒绝了真实的通知")),
        _ if handed_on == 0 => {
            bad(("it acknowledged the notification and did not hand it on", "它确认了通知，却没有交给应用"))
        }
        Notified::Genuine => good(("it accepted the notification", "它接受了通知")),
        Notified::Probed => good(("it refused the probe and accepted the notification", "它拒绝了探测，接受了通知")),
        Notified::Twice => good(("it acknowledged both, and handed one on", "它两次都确认，只处理了一次")),
    }
}

/// The client's actions, a line for each request or attempt.
pub(crate) fn evidence(seen: &Observed) -> Vec<String> {
    let drills =
        |drills: &[String]| if drills.is_empty() { String::new() } else { format!("  [{}]", drills.join(", ")) };
    let mut lines: Vec<String> = seen
        .journal
        .iter()
        .map(|entry| {
            let Exchange { method, path, status, code, .. } = entry;
            let lost = entry.drills.iter().any(|drill| drill.starts_with("net.") || drill.starts_with("host."));
            let answer = match (lost, *status) {
                (_, 0) => "no answer".to_owned(),
                (true, status) if is_unreached(entry) => format!("no connection, {status}"),
                (true, status) => format!("no answer, {status} kept back"),
                (false, status) => format!("{status} {code}"),
            };
            format!("{method} {path}  {}{}", answer.trim_end(), drills(&entry.drills))
        })
        .collect();
    if let Some((_, attempts)) = &seen.notification {
        lines.extend(attempts.iter().map(|attempt| {
            let answer = attempt.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
            format!("notified  {answer}{}", drills(attempt.drill.as_slice()))
        }));
        lines.push(format!("handed on  {}", seen.accepted.len()));
    }
    lines.extend(seen.claim.map(|claim| format!("said  {}", claim.as_str())));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::case::CASES;

    const NUMBER: &str = "/v3/pay/transactions/out-trade-no/N1?mchid=1";

    fn case(name: &str) -> &'static Case {
        CASES.iter().find(|case| case.name == name).unwrap()
    }

    fn exchange(method: &str, path: &str, status: u16, drill: Option<&str>) -> Exchange {
        let drills = drill.into_iter().map(str::to_owned).collect();
        let (method, path) = (method.to_owned(), path.to_owned());
        Exchange { method, path, body_digest: "same".to_owned(), status, code: String::new(), drills }
    }

    fn place(status: u16, drill: Option<&str>) -> Exchange {
        exchange("POST", PLACE, status, drill)
    }

    fn query(status: u16, drill: Option<&str>) -> Exchange {
        exchange("GET", NUMBER, status, drill)
    }

    fn judged(name: &str, claim: Claim, journal: &[Exchange]) -> (bool, String) {
        let seen = Observed { claim: Some(claim), journal: journal.to_vec(), ..Observed::default() };
        let verdict = judge(case(name), &seen);
        (verdict.state == State::Handled, verdict.finding.en.into_owned())
    }

    #[test]
    fn a_forged_answer_proves_nothing_and_not_knowing_is_right() {
        let unsigned = [place(200, Some("answer.unsigned"))];
        assert!(!judged("answer.unsigned", Claim::Done, &unsigned).0);
        assert!(!judged("answer.unsigned", Claim::NotDone, &unsigned).0);
        assert_eq!(judged("answer.unsigned", Claim::Unknown, &unsigned), (true, "it said unknown".to_owned()));
        let then = [place(200, Some("answer.unsigned")), query(200, Some("answer.unsigned"))];
        assert!(!judged("answer.unsigned", Claim::Done, &then).0);
    }

    #[test]
    fn a_lost_answer_is_settled_by_a_query_or_by_the_same_request() {
        let lost = place(200, Some("net.timeout-after-commit"));
        let name = "net.timeout-after-commit";
        assert!(!judged(name, Claim::NotDone, std::slice::from_ref(&lost)).0);
        assert!(!judged(name, Claim::Done, std::slice::from_ref(&lost)).0);
        let (handled, words) = judged(name, Claim::Done, &[lost.clone(), query(200, None)]);
        assert_eq!((handled, words.as_str()), (true, "it said done, after it had queried"));
        let (handled, words) = judged(name, Claim::Done, &[lost.clone(), place(200, None)]);
        assert!(handled && words.contains("repeated the same request without a query"), "{words}");
        let (_, words) = judged(name, Claim::Done, &[lost.clone(), query(404, None), place(200, None)]);
        assert!(words.contains("queried and then repeated"), "{words}");
        let other = Exchange { body_digest: "other".to_owned(), ..place(200, None) };
        assert_eq!(judged(name, Claim::Done, &[lost, other]).1, "it placed a second, different order");
    }

    #[test]
    fn that_nothing_happened_is_known_by_a_refusal_or_by_a_query_after_the_last_try() {
        let failed = place(500, Some("http.500"));
        assert!(!judged("http.500", Claim::NotDone, std::slice::from_ref(&failed)).0);
        assert!(judged("http.500", Claim::NotDone, &[failed.clone(), query(404, None)]).0);
        assert!(!judged("http.500", Claim::NotDone, &[query(404, None), failed]).0);
        assert!(judged("rate.limit", Claim::NotDone, &[place(429, Some("rate.limit"))]).0);
        let hammered = vec![place(429, Some("rate.limit")); 7];
        assert_eq!(judged("rate.limit", Claim::NotDone, &hammered).1, "it sent the same request 7 times");
    }

    #[test]
    fn what_could_not_be_sent_to_the_primary_is_not_done_or_done_at_the_standby() {
        let name = "host.primary-down";
        let refused = exchange("CONNECT", "api.mch.weixin.qq.com:443", 502, Some(name));
        let (handled, words) = judged(name, Claim::NotDone, std::slice::from_ref(&refused));
        assert!(handled && words.contains("did not turn to the standby"), "{words}");
        assert!(judged(name, Claim::Unknown, std::slice::from_ref(&refused)).0);
        assert!(!judged(name, Claim::Done, std::slice::from_ref(&refused)).0);
        let (handled, words) = judged(name, Claim::Done, &[refused.clone(), place(200, None)]);
        assert_eq!((handled, words.as_str()), (true, "it said done, by the standby host"));
        // A request that was reset at the base URL may have been carried out, as far as the client can know.
        let reset = place(0, Some(name));
        assert!(!judged(name, Claim::NotDone, std::slice::from_ref(&reset)).0);
        assert!(judged(name, Claim::Unknown, std::slice::from_ref(&reset)).0);
        assert!(judged(name, Claim::NotDone, &[reset.clone(), query(404, None)]).0);
        assert!(!judged(name, Claim::Done, &[reset, query(404, None)]).0);
        // An answer of the proxy is not WeChat Pay's.
        assert!(!judged(name, Claim::NotDone, &[place(502, Some(name))]).0);
        assert!(!judged("order", Claim::Unknown, &[]).0);
    }

    #[test]
    fn a_client_that_does_nothing_or_knows_nothing_when_all_is_well_has_not_handled_it() {
        assert!(!judged("order", Claim::Unknown, &[place(200, None)]).0);
        assert!(judged("order", Claim::Done, &[place(200, None)]).0);
        assert!(!judged("answer.unsigned", Claim::Unknown, &[]).0);
        assert!(!judged("order", Claim::Done, &[query(200, None)]).0);
    }

    fn received(name: &str, answers: &[u16], handed_on: usize) -> (bool, String) {
        let delivery = |status: &u16| Delivery { accepted: *status == 204, status: Some(*status), drill: None };
        let notification = Some(("id".to_owned(), answers.iter().map(delivery).collect()));
        let seen = Observed { notification, accepted: vec!["id".to_owned(); handed_on], ..Observed::default() };
        let verdict = judge(case(name), &seen);
        (verdict.state == State::Handled, verdict.finding.en.into_owned())
    }

    #[test]
    fn a_receiver_takes_what_is_genuine_once_and_nothing_else() {
        assert!(received("notify", &[204], 1).0);
        assert!(!received("notify", &[401], 0).0);
        assert!(!received("notify", &[204], 0).0);
        for forged in ["notify.bad-signature", "notify.wrong-key"] {
            assert!(received(forged, &[401], 0).0);
            assert!(!received(forged, &[204], 1).0);
            assert!(!received(forged, &[401], 1).0, "handed on although refused");
        }
        assert!(received("notify.signtest", &[401, 204], 1).0);
        assert!(!received("notify.signtest", &[204], 1).0);
        assert!(!received("notify.signtest", &[401, 401], 0).0);
        assert!(received("notify.duplicate", &[204, 204], 1).0);
        assert!(!received("notify.duplicate", &[204, 204], 2).0);
        assert!(!received("notify.duplicate", &[204, 500], 1).0);
    }

    #[test]
    fn what_a_client_cannot_do_is_neither_good_nor_bad() {
        let seen = Observed { claim: Some(Claim::Unsupported), ..Observed::default() };
        assert_eq!(judge(case("notify"), &seen).state, State::Unsupported);
    }
}

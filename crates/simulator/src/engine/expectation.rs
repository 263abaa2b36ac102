//! Expectations: how often a route must be called, checked in the end.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use weixinpay_core::{Text, text};

use crate::base::both;
use crate::base::control_error::ControlError;
use crate::engine::journal::JournalEntry;
use crate::faults::fault::Scope;
use crate::world::population::World;

/// As many as are set at once.
const MOST: usize = 100;
/// As many requests as are shown for one that was not met.
const NEAREST: usize = 3;
/// As much of a diagnosis as is shown, in characters.
const SHOWN: usize = 160;

/// How often something was expected to be called, and how often it was.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Expectation {
    /// The expectation, such as `POST /v3/payroll-card/tokens exactly 2 times`.
    #[serde(flatten, serialize_with = "both::expected")]
    pub expected: Text,
    /// How often it came.
    pub came: u64,
    /// Whether that is right.
    pub met: bool,
    /// If not, the requests of the journal that come nearest, with what was answered.
    #[serde(flatten, serialize_with = "both::nearest")]
    pub nearest: Vec<Text>,
}

/// Expectations that were not met. Its text names each, what came instead, and the nearest requests of the journal.
#[derive(Debug, Clone)]
pub struct Unmet(Vec<Expectation>);

/// The expectations that are set.
#[derive(Debug, Default)]
pub(crate) struct Expectations(Mutex<Vec<Set>>);

#[derive(Debug)]
struct Set {
    expected: Expected,
    came: u64,
}

/// An expectation.
#[derive(Debug, Clone)]
pub(crate) struct Expected {
    /// A merchant and a route.
    scope: Scope,
    /// Only requests that are answered so.
    status: Option<u16>,
    count: Count,
    /// Whether a test set it, and hears of it when its simulator is dropped.
    by_test: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Count {
    Exactly(u64),
    AtLeast(u64),
    AtMost(u64),
}

impl Unmet {
    /// Each with what came instead.
    #[must_use]
    pub fn expectations(&self) -> &[Expectation] {
        &self.0
    }

    /// The text in both languages, of several lines.
    #[must_use]
    pub fn text(&self) -> Text {
        let (mut en, mut zh) = (Vec::new(), Vec::new());
        for Expectation { expected, came, nearest, .. } in &self.0 {
            en.push(format!("expected {}, and it came {}", expected.en, times(*came)));
            zh.push(format!("期望 {}，实际 {came} 次", expected.zh));
            let (en_heading, zh_heading) = match &**nearest {
                [] => ("  the journal has no request", "  没有收到过任何请求"),
                _ => ("  nearest in the journal:", "  请求记录里最接近的："),
            };
            en.push(en_heading.to_owned());
            zh.push(zh_heading.to_owned());
            en.extend(nearest.iter().map(|entry| format!("    {}", entry.en)));
            zh.extend(nearest.iter().map(|entry| format!("    {}", entry.zh)));
        }
        (en.join("\n"), zh.join("\n")).into()
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}

impl std::error::Error for Unmet {}

impl Expected {
    pub(crate) fn new(
        merchant: Option<&str>,
        route: &str,
        status: Option<u16>,
        count: Count,
        by_test: bool,
    ) -> Result<Self, ControlError> {
        if status.is_some_and(|status| !(100..600).contains(&status)) {
            return Err(ControlError::bad(
                ("`status` is not an HTTP status", "`status` 不是 HTTP 状态码"),
                ("100 to 599", "100 到 599"),
            ));
        }
        Ok(Self { scope: Scope::read(merchant, Some(route), None)?, status, count, by_test })
    }

    fn has(&self, entry: &JournalEntry) -> bool {
        self.scope.has_request(&entry.mchid, &entry.method, path(entry))
            && !entry.mchid.is_empty()
            && self.status.is_none_or(|status| status == entry.status)
    }

    /// How much alike this is to what was expected: 0 is not at all.
    fn likeness(&self, entry: &JournalEntry) -> usize {
        let Some((method, template)) = self.scope.route() else { return 0 };
        let same = |(wanted, given): &(&str, &str)| wanted == given || wanted.starts_with('{');
        let alike = template.split('/').zip(path(entry).split('/')).filter(same).count();
        2 * alike + usize::from(method.is_none_or(|method| method == entry.method))
    }
}

impl Count {
    fn is_met(self, came: u64) -> bool {
        match self {
            Self::Exactly(count) => came == count,
            Self::AtLeast(count) => came >= count,
            Self::AtMost(count) => came <= count,
        }
    }
}

impl Expected {
    /// Such as `POST /v3/payroll-card/tokens exactly 2 times`.
    fn text(&self) -> Text {
        let (method, template) = self.scope.route().unwrap_or_default();
        let method = method.map(|method| format!("{method} ")).unwrap_or_default();
        let (mut en, mut zh) = (format!("{method}{template}"), format!("{method}{template}"));
        if let Some(merchant) = self.scope.merchant() {
            en += &format!(" by {merchant}");
            zh += &format!("（商户 {merchant}）");
        }
        if let Some(status) = self.status {
            en += &format!(" answered {status}");
            zh += &format!("（应答 {status}）");
        }
        let (en_count, zh_count) = match self.count {
            Count::Exactly(0) => ("never".to_owned(), "不出现".to_owned()),
            Count::Exactly(count) => (format!("exactly {}", times(count)), format!("恰好 {count} 次")),
            Count::AtLeast(count) => (format!("at least {}", times(count)), format!("至少 {count} 次")),
            Count::AtMost(count) => (format!("at most {}", times(count)), format!("至多 {count} 次")),
        };
        (format!("{en} {en_count}"), format!("{zh} {zh_count}")).into()
    }
}

impl Expectations {
    /// Expects this from now on.
    pub(crate) fn add(&self, expected: Expected, world: &World) -> Result<(), ControlError> {
        expected.scope.check(world)?;
        let mut set = self.lock();
        if set.len() >= MOST {
            return Err(ControlError::bad(
                text!("{MOST} expectations are set already", "已设置了 {MOST} 个期望，到上限了"),
                ("verify them, or reset the world", "请先验证（verify），或重置模拟世界"),
            ));
        }
        set.push(Set { expected, came: 0 });
        Ok(())
    }

    /// Counts a request that was answered.
    pub(crate) fn see(&self, entry: &JournalEntry) {
        for set in self.lock().iter_mut().filter(|set| set.expected.has(entry)) {
            set.came += 1;
        }
    }

    /// Every expectation with its current state.
    pub(crate) fn list(&self, journal: &[JournalEntry]) -> Vec<Expectation> {
        self.lock().iter().map(|set| set.shown(journal)).collect()
    }

    /// Whether all have been met; they are forgotten.
    pub(crate) fn verify(&self, journal: &[JournalEntry]) -> Result<(), Unmet> {
        unmet(self.lock().drain(..), journal)
    }

    /// Whether those that a test has set have been met; they are forgotten.
    pub(crate) fn verify_of_test(&self, journal: &[JournalEntry]) -> Result<(), Unmet> {
        unmet(self.lock().extract_if(.., |set| set.expected.by_test), journal)
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Set>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Set {
    fn shown(&self, journal: &[JournalEntry]) -> Expectation {
        let met = self.expected.count.is_met(self.came);
        let mut nearest: Vec<_> = if met { Vec::new() } else { journal.iter().rev().collect() };
        // The newest first among those that are as much alike.
        nearest.sort_by_key(|entry| std::cmp::Reverse(self.expected.likeness(entry)));
        let nearest = nearest.into_iter().take(NEAREST).map(line).collect();
        Expectation { expected: self.expected.text(), came: self.came, met, nearest }
    }
}

fn unmet(set: impl Iterator<Item = Set>, journal: &[JournalEntry]) -> Result<(), Unmet> {
    let unmet: Vec<_> = set.map(|set| set.shown(journal)).filter(|shown| !shown.met).collect();
    if unmet.is_empty() { Ok(()) } else { Err(Unmet(unmet)) }
}

fn path(entry: &JournalEntry) -> &str {
    entry.path.split('?').next().unwrap_or_default()
}

/// One request with its answer, in a line.
fn line(entry: &JournalEntry) -> Text {
    let JournalEntry { method, path, status, code, mchid, diagnosis, .. } = entry;
    let code = if code.is_empty() { String::new() } else { format!(" {code}") };
    let answer = format!("{method} {path} → {status}{code}");
    let by = if mchid.is_empty() {
        Text::new("not signed by a merchant, so not counted", "没有商户的有效签名，不计数")
    } else {
        text!("by {mchid}", "商户 {mchid}")
    };
    let first = |text: &str| text.lines().next().unwrap_or_default().chars().take(SHOWN).collect::<String>();
    let (en, zh) = match diagnosis {
        Some(Text { en, zh }) => (format!(": {}", first(en)), format!("：{}", first(zh))),
        None => (String::new(), String::new()),
    };
    (format!("{answer} ({}){en}", by.en), format!("{answer}（{}）{zh}", by.zh)).into()
}

fn times(count: u64) -> String {
    match count {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

//! A rule that the simulator acts on, and on what evidence.
//!
//! Each is beside the decision that acts on it, in the block `rules! { … }` of its file. One that no decision names is not
//! compiled.

use serde::Serialize;
use weixinpay_core::Text;

use crate::base::both;

/// The word before alternatives.
pub(crate) const ELSE: &str = "Else:";
/// The same in Chinese.
pub(crate) const ELSE_ZH: &str = "其他可能：";

/// The prefix of the ids of the simulator's own rules.
const OWN: &str = "simulator.";

/// A rule that the simulator acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule(&'static Entry);

/// An entry of a rule. `source` is for `Documented` the page, for `Observed` where and when, for `Assumed` why, and
/// after `Else:` what else is possible; where it ends with what is not stated, that part is this simulator's choice.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) id: &'static str,
    pub(crate) evidence: Evidence,
    /// The simulator's behaviour.
    pub(crate) text: Text,
    pub(crate) source: Text,
}

impl Rule {
    pub(crate) const fn new(entry: &'static Entry) -> Self {
        Self(entry)
    }

    /// Its id, such as `payroll-card.token-life`.
    pub(crate) const fn id(self) -> &'static str {
        self.0.id
    }

    /// Whether it is the simulator's own, and imitates nothing of WeChat Pay's.
    pub(crate) fn is_own(self) -> bool {
        self.id().starts_with(OWN)
    }

    pub(crate) const fn entry(self) -> &'static Entry {
        self.0
    }
}

/// The rules of a file, in its module `rules`.
macro_rules! rules {
    ($($name:ident = $id:literal, $evidence:ident {
        en: $en:literal, zh: $zh:literal, source: $source:literal, source_zh: $source_zh:literal,
    })+) => {
        pub(crate) mod rules {
            use weixinpay_core::Text;

            use $crate::base::rule::{Entry, Evidence, Rule};

            $(pub(crate) const $name: Rule = {
                static ENTRY: Entry = Entry {
                    id: $id,
                    evidence: Evidence::$evidence,
                    text: Text::new($en, $zh),
                    source: Text::new($source, $source_zh),
                };
                Rule::new(&ENTRY)
            };)+

            /// All of the file. They are spelled again, so that one that nothing else names is still found unused.
            pub(crate) const ALL: &[Rule] = &[$({
                static ENTRY: Entry = Entry {
                    id: $id,
                    evidence: Evidence::$evidence,
                    text: Text::new($en, $zh),
                    source: Text::new($source, $source_zh),
                };
                Rule::new(&ENTRY)
            }),+];
        }
    };
}

pub(crate) use rules;

/// A rule that the simulator acts on, and its evidence.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct FidelityRule {
    /// Its id, such as `payroll-card.token-life`; a journal entry names it.
    pub id: String,
    /// The simulator's behaviour; `rule` and `rule_zh` in JSON.
    #[serde(flatten, serialize_with = "both::rule")]
    pub rule: Text,
    /// The evidence for it.
    pub evidence: Evidence,
    /// `documented`: the page. `observed`: where and when. `assumed`: why, and what else is possible. `source` and
    /// `source_zh` in JSON.
    #[serde(flatten, serialize_with = "both::source")]
    pub source: Text,
}

/// The evidence for a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Evidence {
    /// An official page says so.
    Documented,
    /// It was seen in WeChat Pay's answers.
    Observed,
    /// Nothing says so; the entry says why it was chosen.
    Assumed,
}

/// A control action's result, or why it cannot be done now: it names its rule.
pub(crate) trait RestsOn {
    /// Its id.
    fn rule(&self) -> &'static str;
}

impl FidelityRule {
    /// Whether it is the simulator's own, and imitates nothing of WeChat Pay's.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.id.starts_with(OWN)
    }

    /// Whether this word is in its id, its text or its source, in English or Chinese, in whatever case.
    #[must_use]
    pub fn mentions(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let Self { id, rule, source, .. } = self;
        [id, &*rule.en, &*rule.zh, &*source.en, &*source.zh].iter().any(|text| text.to_lowercase().contains(&word))
    }
}

impl From<Rule> for FidelityRule {
    fn from(rule: Rule) -> Self {
        let Entry { id, evidence, text, source } = rule.entry();
        Self { id: (*id).to_owned(), rule: text.clone(), evidence: *evidence, source: source.clone() }
    }
}

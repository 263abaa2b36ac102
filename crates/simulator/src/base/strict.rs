//! Strict fidelity: nothing is to rest on an assumption.

use std::collections::BTreeMap;

use crate::base::control_error;
use crate::base::refusal::Refusal;
use crate::base::rule::{ELSE, ELSE_ZH, Evidence, Rule};

/// Refuses to act on assumptions; the simulator's own rules imitate nothing and are not assumptions about WeChat Pay.
#[derive(Debug)]
pub(crate) struct Strict(BTreeMap<&'static str, Rule>);

impl Strict {
    /// Of all these rules.
    pub(crate) fn new(rules: impl Iterator<Item = Rule>) -> Self {
        let assumed = rules.filter(|rule| rule.entry().evidence == Evidence::Assumed && !rule.is_own());
        Self(assumed.map(|rule| (rule.id(), rule)).collect())
    }

    /// Refuses an answer, or an action, that would rest on an assumption.
    pub(crate) fn allow(&self, id: &str) -> Result<(), Refusal> {
        let Some(rule) = self.0.get(id) else { return Ok(()) };
        let otherwise = after(ELSE, &rule.entry().source.en);
        let otherwise_zh = after(ELSE_ZH, &rule.entry().source.zh);
        let message = format!("模拟器拒绝按推测应答（严格模式）：规则 {id}；其他可能：{otherwise_zh}");
        let refusal = Refusal::new(control_error::rules::STRICT_FIDELITY, 501, "SIMULATOR_ASSUMPTION", message);
        Err(refusal.because((
            format!(
                "strict fidelity: this would rest on the assumption {id}. Else: {otherwise} See `wxp sim fidelity {id}`"
            ),
            format!(
                "严格模式：这一步只能依据推测规则 {id}，故未执行。其他可能：{otherwise_zh} 详见 `wxp sim fidelity {id}`"
            ),
        )))
    }
}

/// The text after this word, or else all of it.
fn after<'a>(word: &str, text: &'a str) -> &'a str {
    text.split_once(word).map_or(text, |(_, rest)| rest.trim())
}

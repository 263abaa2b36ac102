//! On what evidence the simulator behaves so: `fidelity.toml`, and the names by which the code refers to it.

pub(crate) mod chinese;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::base::rule::FidelityRule;

const TEXT: &str = include_str!("../../fidelity.toml");

/// What stands before what else is possible.
pub(crate) const ELSE: &str = "Else:";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<FidelityRule>,
}

/// Read once: a refusal asks for its rule again and again.
static RULES: LazyLock<Vec<FidelityRule>> = LazyLock::new(|| {
    // A test holds that the embedded file can be read.
    let mut rules = toml::from_str::<File>(TEXT).map(|file| file.rules).unwrap_or_default();
    chinese::add(&mut rules);
    rules
});

/// Every rule that the simulator acts on, with its evidence.
#[must_use]
pub fn fidelity() -> Vec<FidelityRule> {
    RULES.clone()
}

/// The rule of this id.
pub(crate) fn known(id: &str) -> Option<&'static FidelityRule> {
    RULES.iter().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::rule::{Evidence, Rule};

    #[test]
    fn code_and_file_name_the_same_rules() {
        let file: File = toml::from_str(TEXT).unwrap();
        let named: BTreeSet<_> = file.rules.iter().map(|rule| rule.id.as_str()).collect();
        let used: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(named.len(), file.rules.len(), "an id stands twice in fidelity.toml");
        let missing: Vec<_> = used.difference(&named).collect();
        let unused: Vec<_> = named.difference(&used).collect();
        assert!(missing.is_empty() && unused.is_empty(), "not in the file: {missing:?}; not in the code: {unused:?}");
    }

    #[test]
    fn every_rule_says_what_it_rests_on() {
        for rule in fidelity() {
            assert!(rule.rule.len() > 10 && rule.source.len() > 10, "{}", rule.id);
            if rule.evidence == Evidence::Assumed {
                assert!(rule.source.contains(ELSE), "{}: say what else is possible", rule.id);
            }
        }
    }
}

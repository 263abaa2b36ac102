//! Every rule that the simulator acts on, from beside the decisions that act on them.

use crate::base::rule::{FidelityRule, Rule};
use crate::products::REGISTRY;

/// Those of no product. A file that is not here does not compile, since nothing else names all of its rules.
const OTHERS: &[&[Rule]] = &[
    crate::base::control_error::rules::ALL,
    crate::base::fields::rules::ALL,
    crate::base::refusal::rules::ALL,
    crate::engine::asked::rules::ALL,
    crate::engine::check::rules::ALL,
    crate::engine::route::rules::ALL,
    crate::faults::fault::rules::ALL,
    crate::http::exchange::rules::ALL,
    crate::http::proxy::rules::ALL,
    crate::http::report::rules::ALL,
    crate::life::rules::ALL,
    crate::notifications::ladder::rules::ALL,
    crate::notifications::outbox::rules::ALL,
    crate::notifications::target::rules::ALL,
    crate::products::described::serve::rules::ALL,
    crate::products::described::upload::rules::ALL,
    crate::protocol::api_v2::rules::ALL,
    crate::protocol::authenticate::rules::ALL,
    crate::protocol::decrypt_fields::rules::ALL,
    crate::world::identity::rules::ALL,
    crate::world::partner::rules::ALL,
    crate::world::platform::rules::ALL,
    crate::world::caller::rules::ALL,
];

/// Every rule that the simulator acts on, with its evidence, by id.
#[must_use]
pub fn fidelity() -> Vec<FidelityRule> {
    let mut rules: Vec<FidelityRule> = all().map(FidelityRule::from).collect();
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    rules
}

/// In no order.
pub(crate) fn all() -> impl Iterator<Item = Rule> {
    let of_products = REGISTRY.products.iter().flat_map(|product| product.rules());
    OTHERS.iter().chain(of_products).flat_map(|rules| rules.iter().copied())
}

/// The rule of this id.
pub(crate) fn known(id: &str) -> Option<Rule> {
    all().find(|rule| rule.id() == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::base::rule::{ELSE, ELSE_ZH, Evidence};

    #[test]
    fn an_id_means_one_rule() {
        let ids: Vec<_> = all().map(Rule::id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        assert!(ids.len() > 150, "{}", ids.len());
    }

    #[test]
    fn every_rule_says_what_it_rests_on_in_both_languages() {
        let is_chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        for rule in all() {
            let entry = rule.entry();
            assert!(entry.text.en.len() > 10 && entry.source.en.len() > 10, "{}", entry.id);
            assert!(is_chinese(&entry.text.zh), "{}", entry.id);
            if entry.evidence == Evidence::Assumed {
                assert!(entry.source.en.contains(ELSE), "{}: say what else is possible", entry.id);
                assert!(entry.source.zh.contains(ELSE_ZH), "{}: 写明其他可能", entry.id);
            }
        }
    }
}

//! The rules in Chinese: `fidelity.zh.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::rule::FidelityRule;

const TEXT: &str = include_str!("../../../fidelity.zh.toml");

/// What stands before what else is possible, as `Else:` in English.
pub(crate) const ELSE: &str = "其他可能：";

/// An entry of the file; its key is the id of the rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chinese {
    rule: String,
    source: String,
}

/// Gives each rule its Chinese.
pub(super) fn add(rules: &mut [FidelityRule]) {
    // Tests hold that the embedded file can be read, and that it lacks no rule.
    let mut chinese: BTreeMap<String, Chinese> = toml::from_str(TEXT).unwrap_or_default();
    for rule in rules {
        if let Some(Chinese { rule: rule_zh, source: source_zh }) = chinese.remove(&rule.id) {
            (rule.rule_zh, rule.source_zh) = (rule_zh, source_zh);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::fidelity;
    use super::*;

    #[test]
    fn every_rule_stands_in_chinese_too_in_the_same_order() {
        // A key that stands twice is an error of TOML's.
        let chinese: BTreeMap<String, Chinese> = toml::from_str(TEXT).unwrap();
        let rules = fidelity();
        let ids: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
        let missing: Vec<_> = ids.iter().filter(|id| !chinese.contains_key(**id)).collect();
        let unknown: Vec<_> = chinese.keys().filter(|id| !ids.contains(&id.as_str())).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "fidelity.zh.toml lacks {missing:?}; it has {unknown:?}, which fidelity.toml lacks"
        );
        let stand = |id: &str| TEXT.find(&format!("[\"{id}\"]"));
        for pair in ids.windows(2) {
            assert!(stand(pair[0]) < stand(pair[1]), "fidelity.zh.toml: {} belongs behind {}", pair[1], pair[0]);
        }
    }

    #[test]
    fn the_chinese_is_chinese_and_loses_no_number_address_or_code() {
        let faults: Vec<_> = fidelity()
            .iter()
            .flat_map(|rule| [(&rule.id, &rule.rule, &rule.rule_zh), (&rule.id, &rule.source, &rule.source_zh)])
            .filter_map(|(id, english, chinese)| Some(format!("{id}: {} in: {chinese}", fault(english, chinese)?)))
            .collect();
        assert!(faults.is_empty(), "fidelity.zh.toml:\n{}", faults.join("\n"));
    }

    #[test]
    fn a_chinese_text_that_is_wrong_is_told() {
        let english = "The 21st within 5 s of (example.com/a) is answered 400 PARAM_ERROR. Else: GET.";
        let good = "5 秒内第 21 次（example.com/a）应答 400 PARAM_ERROR。其他可能：GET。";
        assert_eq!(fault(english, good), None);
        assert_eq!(fault(english, ""), Some("nothing".to_owned()));
        assert_eq!(fault(english, english), Some("no Chinese".to_owned()));
        assert_eq!(fault(english, &format!("{good}其余 is not stated")), Some("English words".to_owned()));
        for (lost, instead) in [("21", "22"), ("example.com/a", "example.com"), ("400", "401"), ("PARAM_ERROR", "错误")]
        {
            assert_eq!(fault(english, &good.replace(lost, instead)), Some(format!("no {lost}")));
        }
        assert_eq!(fault(english, &good.replace("其他可能：", "或 ")), Some("no 其他可能：".to_owned()));
        assert_eq!(fault("example.com/a1", "example.com/a1"), None, "an address alone needs no words");
    }

    /// What is wrong with the Chinese of an English text.
    fn fault(english: &str, chinese: &str) -> Option<String> {
        let han = |text: &str| text.chars().any(|letter| ('\u{4E00}'..='\u{9FFF}').contains(&letter));
        if chinese.is_empty() {
            return Some("nothing".to_owned());
        }
        if english.contains(' ') && !han(chinese) {
            return Some("no Chinese".to_owned());
        }
        if [" the ", " is ", " of ", " and ", " not "].iter().any(|word| chinese.contains(word)) {
            return Some("English words".to_owned());
        }
        if english.contains(super::super::ELSE) != chinese.contains(ELSE) {
            return Some(format!("no {ELSE}"));
        }
        let kept = fixed(chinese);
        fixed(english).difference(&kept).next().map(|lost| format!("no {lost}"))
    }

    /// What is the same in both languages: numbers, addresses, codes, names of fields and headers.
    fn fixed(text: &str) -> BTreeSet<&str> {
        let part_of = |letter: char| letter.is_ascii_alphanumeric() || "_./-,:".contains(letter);
        text.split(|letter| !part_of(letter))
            .map(|token| token.trim_matches(['.', '-', ',', ':']))
            .map(stem)
            .filter(|token| *token != "WeChat" && token.chars().any(|letter| letter.is_ascii_alphanumeric()))
            .filter(|token| {
                token.contains(|letter: char| letter.is_ascii_digit() || "_./".contains(letter))
                    || token.chars().filter(char::is_ascii_uppercase).count() > 1
            })
            .collect()
    }

    /// Without what English adds to a word: "21st", "AppIDs".
    fn stem(token: &str) -> &str {
        let is_number = |text: &&str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
        ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|ending| token.strip_suffix(ending).filter(is_number))
            .or_else(|| token.strip_suffix('s').filter(|rest| rest.ends_with("ID")))
            .unwrap_or(token)
    }
}

//! Finding an operation by words.

use crate::operation::Operation;

/// The operations that have all of these words in their path, name, official name, products or family, in Chinese or
/// English, upper or lower case; those first that have them in the more telling places.
#[must_use]
pub fn search(words: &str) -> Vec<&'static Operation> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<_> =
        crate::all().iter().filter_map(|operation| Some((score(operation, &words)?, operation))).collect();
    // Stable: what scores alike stays in the order of the paths.
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, operation)| operation).collect()
}

/// The sum over all words; nothing if one of them is nowhere.
fn score(operation: &Operation, words: &[String]) -> Option<u32> {
    let path = operation.path().to_lowercase();
    let summary = operation.summary().to_lowercase();
    let family = operation.family();
    let product = family.product().map_or("", |product| product.title());
    let titles = format!("{} {} {product}", family.title(), family.typed_title().unwrap_or_default());
    let others = format!("{} {} {titles} {}", operation.name(), operation.tags(), operation.method()).to_lowercase();
    words.iter().try_fold(0, |sum, word| {
        let score = if path.split('/').any(|segment| segment == word) || summary == *word {
            4
        } else if summary.contains(word.as_str()) {
            3
        } else if path.contains(word.as_str()) {
            2
        } else if others.contains(word.as_str()) {
            1
        } else {
            return None;
        };
        Some(sum + score)
    })
}

#[cfg(test)]
mod tests {
    fn first(words: &str) -> &'static str {
        super::search(words).first().map_or("nothing", |operation| operation.path())
    }

    #[test]
    fn words_of_both_languages_find_the_same() {
        assert_eq!(first("微工卡核身预下单"), "/v3/payroll-card/authentications/pre-order");
        assert_eq!(first("Pre-Order payroll"), "/v3/payroll-card/authentications/pre-order");
        assert_eq!(first("Discount Card 终止"), first("先享卡 终止"));
        assert_eq!(first("微工卡 授权关系"), "/v3/payroll-card/relations/{openid}");
    }

    #[test]
    fn every_word_must_be_found() {
        assert!(super::search("payroll nowhere-at-all").is_empty());
        assert_eq!(super::search("").len(), crate::all().len());
    }
}

//! Finding an operation by words, or by its official name.

use std::cmp::Reverse;

use crate::operation::Operation;

/// The operations that have all of these words in their path, name, official name, products or family, in Chinese or
/// English, upper or lower case. Those that have them in the path or the official name come first; among them, those
/// that more merchants need.
#[must_use]
pub fn search(words: &str) -> Vec<&'static Operation> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<_> =
        crate::all().iter().filter_map(|operation| Some((score(operation, &words)?, operation))).collect();
    if !words.is_empty() {
        // Stable: operations of the same place keep the order of the paths.
        found.sort_by_key(|((is_elsewhere, score), operation)| {
            (*is_elsewhere, reach(operation), Reverse(*score), operation.path().matches('/').count())
        });
    }
    found.into_iter().map(|(_, operation)| operation).collect()
}

/// The operations whose official name is this one, without regard to case and punctuation; if there are none, those whose
/// name contains it or is contained in it. The first list has those that most merchants need, the second list the others.
#[must_use]
pub fn by_title(title: &str) -> (Vec<&'static Operation>, Vec<&'static Operation>) {
    let asked = letters(title);
    if asked.chars().count() < 2 {
        return Default::default();
    }
    let titled = |fits: &dyn Fn(&str) -> bool| -> Vec<&'static Operation> {
        crate::all().iter().filter(|operation| fits(&letters(operation.summary()))).collect()
    };
    let mut found = titled(&|title| title == asked);
    if found.is_empty() {
        found = titled(&|title| title.contains(&asked) || (title.chars().count() > 1 && asked.contains(title)));
    }
    found.sort_by_key(|operation| (reach(operation), operation.path().matches('/').count()));
    let Some(best) = found.first().map(|operation| reach(operation)) else { return Default::default() };
    found.into_iter().partition(|operation| reach(operation) == best)
}

fn letters(title: &str) -> String {
    title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The rarity of an operation: 0 for the default features, more for those that fewer merchants need.
fn reach(operation: &Operation) -> u8 {
    let family = operation.family();
    match (family.version(), family.product()) {
        ("v3", Some(product)) if product.is_default() => 0,
        ("v3", None) => 2,
        ("v3", Some(product)) => match product.feature() {
            "combine" | "transfer" | "profit-sharing" | "merchant" => 1,
            "brand" | "global" | "hk" => 3,
            _ => 2,
        },
        _ => 4,
    }
}

/// Whether a word is only outside the path and the official name, and the sum over all words; nothing if one of them is
/// nowhere.
fn score(operation: &Operation, words: &[String]) -> Option<(bool, u32)> {
    let path = operation.path().to_lowercase();
    let summary = operation.summary().to_lowercase();
    let family = operation.family();
    let product = family.product().map_or("", |product| product.title());
    let titles = format!("{} {} {product}", family.title(), family.typed_title().unwrap_or_default());
    let others = format!("{} {} {titles} {}", operation.name(), operation.tags(), operation.method()).to_lowercase();
    words.iter().try_fold((false, 0), |(is_elsewhere, sum), word| {
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
        Some((is_elsewhere || score == 1, sum + score))
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
    fn what_most_merchants_need_comes_first() {
        assert_eq!(first("退款"), "/v3/refund/domestic/refunds");
        assert_eq!(first("refund"), "/v3/refund/domestic/refunds");
        assert_eq!(first("下单"), "/v3/pay/transactions/app");
        let found = super::search("申请退款");
        let paths: Vec<_> = found.iter().map(|operation| operation.path()).collect();
        assert_eq!(paths[..3], ["/v3/refund/domestic/refunds", "/hk/v3/refunds", "/v3/global/refunds"]);
        assert!(found[3..].iter().all(|operation| operation.family().version() == "v2"), "{found:?}");
    }

    #[test]
    fn an_official_name_finds_its_operation() {
        let paths = |title| {
            let (best, others) = super::by_title(title);
            (best.into_iter().map(|operation| operation.path()).collect::<Vec<_>>(), others.len())
        };
        assert_eq!(paths("申请退款"), (vec!["/v3/refund/domestic/refunds"], 4));
        assert_eq!(paths("jsapi 下单").0, ["/v3/pay/transactions/jsapi", "/v3/pay/partner/transactions/jsapi"]);
        assert_eq!(paths("查询单笔退款接口").0, ["/v3/refund/domestic/refunds/{out_refund_no}"]);
        assert_eq!(paths("没有这个接口"), (vec![], 0));
        assert_eq!(paths("/"), (vec![], 0));
    }

    #[test]
    fn every_word_must_be_found() {
        assert!(super::search("payroll nowhere-at-all").is_empty());
        assert_eq!(super::search("").len(), crate::all().len());
    }
}

//! The table of the guide: how much of each product is typed.

use std::fmt::Write as _;

use crate::document::Document;
use crate::products::{NOTIFICATIONS, Products};
use crate::section::Section;

pub(crate) fn print(document: &Document, products: &Products) -> Vec<Section> {
    let of = |file, language| Section { file, mark: "coverage", text: table(document, products, language) };
    vec![of("docs/guide/coverage.md", Language::English), of("docs/guide/coverage.zh-CN.md", Language::Chinese)]
}

#[derive(Clone, Copy)]
enum Language {
    English,
    Chinese,
}

fn table(document: &Document, products: &Products, language: Language) -> String {
    let begin = match language {
        Language::English => "| feature | product | typed operations | typed notifications |\n|---|---|---:|---:|\n",
        Language::Chinese => "| feature | 产品 | 已类型化的接口 | 已类型化的通知 |\n|---|---|---:|---:|\n",
    };
    let mut text = begin.to_owned();
    let events = || document.families.iter().flat_map(|family| &family.notifications);
    let typed = || events().filter(|event| event.resource.is_some());
    let mut whole = 0;
    for (name, feature) in products.features.iter().filter(|(name, _)| *name != NOTIFICATIONS) {
        let ours = document.families.iter().filter(|family| {
            let product = products.families.get(&family.name);
            family.version == "v3" && product.is_some_and(|product| product.feature.as_ref() == Some(name))
        });
        let count: usize = ours.map(|family| family.operations.len()).sum();
        whole += count;
        let told = typed().filter(|event| products.features_of(&event.families).contains(name)).count();
        let told = if told == 0 { String::new() } else { format!(" {told}") };
        let default = match (feature.default, language) {
            (false, _) => "",
            (true, Language::English) => " (default)",
            (true, Language::Chinese) => "（默认）",
        };
        let _ = writeln!(text, "| `{name}`{default} | {} | {count} |{told} |", title(&feature.title, language));
    }
    let basic = typed().filter(|event| products.features_of(&event.families).is_empty()).count();
    let (all, typed) = (events().count(), typed().count());
    let _ = match language {
        Language::English => writeln!(
            text,
            "| `full` | all of them | {whole} | {typed} |\n\n\
             Notifications: {typed} of {all} have a typed resource; the others are open JSON. The {basic} of payments and\n\
             refunds belong to many products: they are in no row and need only `{NOTIFICATIONS}` (default). Every other needs one\n\
             of its products as well, and arrives as open JSON without it."
        ),
        Language::Chinese => writeln!(
            text,
            "| `full` | 全部 | {whole} | {typed} |\n\n\
             通知：{all} 种中有 {typed} 种带类型化的资源，其余为开放的 JSON。其中支付与退款的 {basic} 种为多个产品共有，\
             不计入上表各行，只需 `{NOTIFICATIONS}`（默认）；其他各种还需启用所属产品之一，否则以开放的 JSON 给出。"
        ),
    };
    text
}

/// `Refunds (退款)` in one of its languages.
fn title(title: &str, language: Language) -> &str {
    match (language, title.split_once(" (").and_then(|(_, rest)| rest.strip_suffix(')'))) {
        (Language::Chinese, Some(chinese)) => chinese,
        _ => title,
    }
}

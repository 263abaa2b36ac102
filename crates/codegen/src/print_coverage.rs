//! The table of the READMEs: how much of each product is typed.

use std::fmt::Write as _;

use crate::document::Document;
use crate::products::{NOTIFICATIONS, Products};
use crate::section::Section;

pub(crate) fn print(document: &Document, products: &Products) -> Vec<Section> {
    let of = |file, language| Section { file, mark: "coverage", text: table(document, products, language) };
    vec![of("README.md", Language::English), of("README.zh-CN.md", Language::Chinese)]
}

#[derive(Clone, Copy)]
enum Language {
    English,
    Chinese,
}

fn table(document: &Document, products: &Products, language: Language) -> String {
    let mut text = match language {
        Language::English => "| feature | product | typed operations |\n|---|---|---:|\n".to_owned(),
        Language::Chinese => "| feature | 产品 | 已类型化的接口 |\n|---|---|---:|\n".to_owned(),
    };
    let mut whole = 0;
    for (name, feature) in products.features.iter().filter(|(name, _)| *name != NOTIFICATIONS) {
        let typed = document.families.iter().filter(|family| {
            let product = products.families.get(&family.name);
            family.version == "v3" && product.is_some_and(|product| product.feature.as_ref() == Some(name))
        });
        let count: usize = typed.map(|family| family.operations.len()).sum();
        whole += count;
        let default = match (feature.default, language) {
            (false, _) => "",
            (true, Language::English) => " (default)",
            (true, Language::Chinese) => "（默认）",
        };
        let _ = writeln!(text, "| `{name}`{default} | {} | {count} |", title(&feature.title, language));
    }
    let events = || document.families.iter().flat_map(|family| &family.notifications);
    let (all, typed) = (events().count(), events().filter(|event| event.resource.is_some()).count());
    let _ = match language {
        Language::English => writeln!(
            text,
            "| `full` | all of them | {whole} |\n\nNotifications: {typed} of {all} have a typed resource; the others are open JSON."
        ),
        Language::Chinese => {
            writeln!(
                text,
                "| `full` | 全部 | {whole} |\n\n通知：{all} 种中有 {typed} 种带类型化的资源，其余为开放的 JSON。"
            )
        }
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

//! All pages of the book.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use weixinpay_catalog::{Family, Language, Operation, Product, all, families, notifications, products};

use crate::index::Index;
use crate::place;

/// The chapters of the guide, in their order: file and title.
const GUIDE: [(&str, &str); 18] = [
    ("getting-started", "Getting started"),
    ("getting-started.zh-CN", "快速开始"),
    ("simulator", "The simulator"),
    ("simulator.zh-CN", "模拟器"),
    ("sign-error", "Why a 401 SIGN_ERROR"),
    ("sign-error.zh-CN", "排查 401 签名错误"),
    ("keys", "Keys and the public key"),
    ("keys.zh-CN", "密钥与公钥"),
    ("sensitive-fields", "Sensitive fields"),
    ("sensitive-fields.zh-CN", "敏感信息加解密"),
    ("notifications", "Notifications"),
    ("notifications.zh-CN", "回调通知"),
    ("errors", "Errors and outcomes"),
    ("errors.zh-CN", "错误与结果"),
    ("moving", "Moving from another SDK"),
    ("moving.zh-CN", "从其他 SDK 迁移"),
    ("coverage", "Coverage"),
    ("coverage.zh-CN", "覆盖范围"),
];

/// Files beside the pages.
const THEME: [&str; 2] = ["book.css", "search.js"];

pub(crate) struct Book {
    /// Below `src`: path and text.
    pub(crate) pages: BTreeMap<String, String>,
    /// Beside `src`.
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) operations: usize,
    pub(crate) notifications: usize,
}

impl Book {
    /// The book from `docs`, where the guide and the theme are, and the catalog.
    pub(crate) fn new(docs: &Path) -> Result<Self, String> {
        let read = |name: &str| {
            let path = docs.join(name);
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let mut book = Self { pages: BTreeMap::new(), files: BTreeMap::new(), operations: 0, notifications: 0 };
        let mut index = Index::default();
        let mut summary = "# Summary\n\n[Reference](index.md)\n\n# Guide\n\n".to_owned();
        for (name, title) in GUIDE {
            let (page, text) = (format!("guide/{name}.md"), read(&format!("guide/{name}.md"))?);
            let _ = writeln!(summary, "- [{title}]({page})");
            let words: Vec<&str> =
                text.split([' ', '\n', '`', '*', '#', '|']).filter(|word| !word.is_empty()).collect();
            index.push(&page, title, "Guide", &words.join(" "));
            book.add(page, text)?;
        }
        summary.push_str("\n# Operations\n\n");
        let mut table = "| product | operations | cargo feature |\n|---|---:|---|\n".to_owned();
        for (title, product, page, families) in groups() {
            let operations: Vec<_> = families.iter().flat_map(|family| operations(family)).collect();
            if operations.is_empty() {
                continue;
            }
            let _ = writeln!(summary, "- [{title}]({page})");
            let feature = product.map_or_else(|| "always there".to_owned(), feature_of);
            let _ = writeln!(table, "| [{title}]({page}) | {} | {feature} |", operations.len());
            index.push(&page, title, "Product", &feature);
            let mut text = format!("# {title}\n\nCargo feature of `weixinpay`: {feature}.\n");
            for family in &families {
                let mut indent = "  ";
                if families.len() > 1 {
                    let title = family.typed_title().unwrap_or(family.title());
                    let own = page.replace(".md", &format!("/{}.md", family.name()));
                    let _ = writeln!(summary, "  - [{title}]({own})");
                    let _ = writeln!(text, "\n## {title}\n");
                    index.push(&own, title, "Product", family.title());
                    book.add(own.clone(), format!("# {title}\n\n{}", list(family, &own)))?;
                    indent = "    ";
                }
                let _ = write!(text, "\n{}", list(family, &page));
                for operation in self::operations(family) {
                    let own = place::of(operation);
                    let _ = writeln!(summary, "{indent}- [{}]({own})", escaped(operation.summary()));
                    index.operation(&own, operation);
                    book.add(own.clone(), operation.page(Language::English) + &beside(operation, &own))?;
                    book.operations += 1;
                }
            }
            text.push_str(&told(product, &page));
            book.add(page, text)?;
        }
        book.notified(&mut summary, &mut index)?;
        let intro = read("book/index.md")?;
        let counts = format!("{} operations and {} notifications.", book.operations, book.notifications);
        let whole = format!("{}\n{counts}\n\n{table}", intro.trim_end().to_owned() + "\n");
        book.add("index.md".to_owned(), whole)?;
        book.add("SUMMARY.md".to_owned(), summary)?;
        book.pages.insert("search-index.js".to_owned(), index.script());
        for name in THEME {
            book.files.insert(name.to_owned(), read(&format!("book/{name}"))?);
        }
        book.files.insert("book.toml".to_owned(), read("book/book.toml")? + &redirects());
        book.is_one_file_for_each_page()?;
        Ok(book)
    }

    fn notified(&mut self, summary: &mut String, index: &mut Index) -> Result<(), String> {
        let page = "notifications.md".to_owned();
        let _ = writeln!(summary, "\n# Notifications\n\n- [Notifications (通知)]({page})");
        let mut text = "# Notifications (通知)\n\nWhat WeChat Pay tells: an event type each. \
                        [The guide](guide/notifications.md) says how they are received.\n\n\
                        | event type | name | cargo feature, beside `notifications` |\n|---|---|---|\n"
            .to_owned();
        for notification in notifications() {
            let own = place::of_notification(notification);
            let name = match notification.summary() {
                summary if summary == notification.event() => "",
                summary => summary,
            };
            let _ = writeln!(summary, "  - [{} {}]({own})", notification.event(), escaped(name));
            let features: Vec<_> = notification.products().map(feature_of).collect();
            let features = features.join(" or ");
            let _ = writeln!(text, "| [`{}`]({own}) | {} | {features} |", notification.event(), escaped(name));
            index.notification(&own, notification);
            self.add(own, notification.page(Language::English))?;
            self.notifications += 1;
        }
        self.add(page, text)
    }

    fn add(&mut self, page: String, text: String) -> Result<(), String> {
        match self.pages.insert(page.clone(), text) {
            None => Ok(()),
            Some(_) => Err(format!("two pages have the path {page}")),
        }
    }

    /// Some file systems do not tell letters by their case.
    fn is_one_file_for_each_page(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        match self.pages.keys().find(|name| !seen.insert(name.to_lowercase())) {
            None => Ok(()),
            Some(name) => Err(format!("{name} differs from another page by the case of its letters only")),
        }
    }
}

/// Title, product, page and families of each group, in the order of the sidebar.
fn groups() -> Vec<(&'static str, Option<&'static Product>, String, Vec<&'static Family>)> {
    let typed = || families().iter().copied().filter(|family| family.version() == "v3");
    let mut groups = Vec::new();
    for product in products() {
        let ours = typed().filter(|family| family.product().is_some_and(|of| std::ptr::eq(of, *product)));
        groups.push((product.title(), Some(*product), place::of_product(product), ours.collect()));
    }
    let rest: Vec<_> = typed().filter(|family| family.product().is_none()).collect();
    if let [family] = rest.as_slice() {
        groups.push((family.typed_title().unwrap_or(family.title()), None, "products/always.md".to_owned(), rest));
    } else {
        groups.push(("Always there", None, "products/always.md".to_owned(), rest));
    }
    groups
}

fn operations(family: &'static Family) -> impl Iterator<Item = &'static Operation> {
    all().iter().filter(move |operation| std::ptr::eq(operation.family(), family))
}

fn feature_of(product: &Product) -> String {
    let default = if product.is_default() { " (default)" } else { "" };
    format!("`{}`{default}", product.feature())
}

/// The operations of a family, as they are linked from this page.
fn list(family: &'static Family, from: &str) -> String {
    let mut text = String::new();
    if let Some(description) = family.description() {
        let _ = writeln!(text, "{}\n", escaped(description));
    }
    text.push_str("| operation | method and path |\n|---|---|\n");
    for operation in operations(family) {
        let way = place::relative(from, &place::of(operation));
        let _ = writeln!(
            text,
            "| [{}]({way}) | `{} {}` |",
            escaped(operation.summary()),
            operation.method(),
            operation.path()
        );
    }
    text
}

/// The notifications of a product, as they are linked from this page.
fn told(product: Option<&'static Product>, from: &str) -> String {
    let mut text = String::new();
    for notification in product.into_iter().flat_map(Product::notifications) {
        let way = place::relative(from, &place::of_notification(notification));
        let begin = if text.is_empty() { "\n## Notifications\n\n| event type | name |\n|---|---|\n" } else { "" };
        let name = escaped(notification.summary());
        let _ = writeln!(text, "{begin}| [`{}`]({way}) | {name} |", notification.event());
    }
    text
}

/// The other operations of the same URL.
fn beside(operation: &Operation, from: &str) -> String {
    let mut text = String::new();
    for other in place::same_url(operation) {
        let way = place::relative(from, &place::of(other));
        let begin = if text.is_empty() { "\n## At the same URL\n\n" } else { "" };
        let _ = writeln!(text, "{begin}- [`{}` {}]({way})", other.method(), escaped(other.summary()));
    }
    text
}

/// A URL that several operations share leads to the first of them.
fn redirects() -> String {
    let mut text = "\n[output.html.redirect]\n".to_owned();
    let mut seen = BTreeSet::new();
    for operation in all().iter().filter(|operation| operation.family().version() == "v3") {
        let path = operation.path().trim_end_matches('/');
        if place::same_url(operation).next().is_some() && seen.insert(path) {
            let last = path.rsplit('/').next().unwrap_or_default();
            let _ = writeln!(
                text,
                "{:?} = {:?}",
                format!("{path}.html"),
                format!("{last}/{}.html", operation.method().to_lowercase())
            );
        }
    }
    text
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\`[]<>*_#|~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(if c.is_whitespace() { ' ' } else { c });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Book {
        Book::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")).unwrap()
    }

    #[test]
    fn every_operation_and_notification_has_a_page_and_no_link_dangles() {
        let book = book();
        assert_eq!(crate::links::dangling(&book.pages), [""; 0]);
        for operation in all().iter().filter(|operation| operation.family().version() == "v3") {
            let page = &book.pages[&place::of(operation)];
            let line = format!("`{} {}`", operation.method(), operation.path());
            assert!(page.contains(&line) && page.contains("```rust\n"), "{operation:?}");
            assert!(book.pages["SUMMARY.md"].contains(&format!("]({})", place::of(operation))), "{operation:?}");
        }
        for notification in notifications() {
            assert!(book.pages[&place::of_notification(notification)].contains(notification.event()));
        }
    }

    #[test]
    fn a_product_leads_to_what_is_told_of_it_and_a_notification_names_its_products() {
        let book = book();
        let line = "[`RECHARGE.SUCCESS`](../notifications/RECHARGE.SUCCESS.md)";
        for (product, is_there) in [("ecommerce", true), ("platform-solution", true), ("payment", false)] {
            assert_eq!(book.pages[&format!("products/{product}.md")].contains(line), is_there, "{product}");
        }
        let page = &book.pages["notifications/RECHARGE.SUCCESS.md"];
        let said =
            "cargo feature `notifications` (default) with `ecommerce` or `platform-solution`; without, it arrives";
        assert!(page.contains(said), "{page}");
        let page = &book.pages["notifications/REFUND.SUCCESS.md"];
        assert!(page.contains("cargo feature `notifications` (default)\n"), "{page}");
        assert!(book.pages["notifications.md"].contains(" | `ecommerce` or `platform-solution` |\n"));
    }

    #[test]
    fn no_row_of_a_table_is_broken_by_what_stands_in_it_in_either_language() {
        let operations = all().iter().flat_map(|operation| {
            [Language::English, Language::Chinese].map(|language| (format!("{operation:?}"), operation.page(language)))
        });
        let told = notifications().map(|told| (told.event().to_owned(), told.page(Language::English)));
        for (name, page) in operations.chain(told) {
            for row in page.lines().filter(|line| line.starts_with("| `")) {
                assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{name}: {row}");
            }
            assert_eq!(page.lines().filter(|line| line.starts_with("```")).count() % 2, 0, "{name}");
        }
    }

    #[test]
    fn the_search_knows_labels_and_wire_names() {
        let book = book();
        let index = &book.pages["search-index.js"];
        let line = index.lines().find(|line| line.contains("v3/payroll-card/authentications/pre-order.html")).unwrap();
        for word in ["微工卡核身预下单", "authenticate_number", "商家核身单号", "Payroll Card", "POST"] {
            assert!(line.contains(word), "{word}: {line}");
        }
    }
}

//! The index for the book's search. mdBook's own splits at blanks and stems English: it finds nothing in
//! Chinese, and its index of all pages would be many times as large.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use weixinpay_catalog::{Notification, Operation, Schema};

/// The entries, in the order used for equal matches.
#[derive(Default)]
pub(crate) struct Index(Vec<Value>);

impl Index {
    /// A page by its address, title, the line below the title, and all other words of it.
    pub(crate) fn push(&mut self, page: &str, title: &str, below: &str, words: &str) {
        let address = page.strip_suffix(".md").unwrap_or(page);
        self.0.push(json!([format!("{address}.html"), title, below, words]));
    }

    pub(crate) fn operation(&mut self, page: &str, operation: &Operation) {
        let details = operation.details();
        let mut words = BTreeSet::new();
        details.parameters().for_each(|parameter| collect(parameter.schema(), 0, &mut words));
        details.request().into_iter().chain(details.response()).for_each(|schema| collect(schema, 0, &mut words));
        let family = operation.family();
        let products = format!("{} {}", operation.tags(), family.typed_title().unwrap_or(family.title()));
        let below = format!("{} {}", operation.method(), operation.path());
        self.push(page, operation.summary(), &below, &format!("{products} {}", joined(words)));
    }

    pub(crate) fn notification(&mut self, page: &str, notification: Notification) {
        let mut words = BTreeSet::new();
        notification.resource().into_iter().for_each(|schema| collect(schema, 0, &mut words));
        self.push(page, notification.summary(), notification.event(), &joined(words));
    }

    /// As a script: a page that was opened from a disk may load one.
    pub(crate) fn script(self) -> String {
        let lines: Vec<String> = self.0.iter().map(Value::to_string).collect();
        format!("window.bookIndex = [\n{}\n];\n", lines.join(",\n"))
    }
}

/// Names and labels of all fields.
fn collect(schema: Schema, depth: usize, words: &mut BTreeSet<&'static str>) {
    if depth > 8 {
        return;
    }
    words.insert(schema.name());
    words.extend(schema.title());
    for inner in schema.properties().chain(schema.items()).chain(schema.content()) {
        collect(inner, depth + 1, words);
    }
}

fn joined(words: BTreeSet<&str>) -> String {
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

//! The table of fields: each with its official label, type, limits, whether it is required and sensitive, and what it is.

use std::fmt::Write as _;
use std::ptr::from_ref;

use weixinpay_core::check::Unit;

use super::text;
use super::words::Words;
use crate::data::{Format, Node, Type};
use crate::schema::Schema;

/// A deeper field is not shown.
const DEEPEST: usize = 10;

/// Parameters, one on a row.
pub(super) fn parameters(schemas: &[Schema], words: &Words) -> String {
    let mut table = Table { words, required: words.required, open: Vec::new(), rows: String::new() };
    schemas.iter().for_each(|schema| table.row(*schema, schema.name()));
    head(words) + &table.rows
}

/// All fields of a value, at any depth; `required` is the word for those that must be there.
pub(super) fn table(schema: Schema, required: &str, words: &Words) -> String {
    let mut table = Table { words, required, open: Vec::new(), rows: String::new() };
    table.below(schema, "");
    if table.rows.is_empty() {
        return format!("{}\n", words.any_json);
    }
    head(words) + &table.rows
}

fn head(words: &Words) -> String {
    format!("| {} | {} | {} | {} |\n|---|---|---|---|\n", words.field, words.label, words.kind, words.meaning)
}

struct Table<'a> {
    words: &'a Words,
    required: &'a str,
    /// Schemas being read, to detect one that contains itself.
    open: Vec<*const Node>,
    rows: String,
}

impl Table<'_> {
    fn below(&mut self, schema: Schema, above: &str) {
        let target = from_ref(schema.target());
        if self.open.contains(&target) || self.open.len() > DEEPEST {
            return;
        }
        self.open.push(target);
        if schema.kind() == Type::Array {
            self.inner(schema, above);
        }
        for property in schema.properties() {
            let dot = if above.is_empty() { "" } else { "." };
            let name = format!("{above}{dot}{}", property.name());
            self.row(property, &name);
            self.inner(property, &name);
        }
        self.open.pop();
    }

    /// The fields within a field.
    fn inner(&mut self, schema: Schema, name: &str) {
        let items =
            |schema: Schema| schema.items().filter(|items| items.has_properties() || items.kind() == Type::Array);
        if schema.has_properties() {
            self.below(schema, name);
        } else if let Some(items) = items(schema).or_else(|| items(schema.content()?)) {
            self.below(items, &format!("{name}[]"));
        } else if let Some(content) = schema.content() {
            self.below(content, name);
        }
    }

    fn row(&mut self, schema: Schema, name: &str) {
        let (words, comma) = (self.words, self.words.comma);
        let label = schema.title().map(text::cell).unwrap_or_default();
        let mut kind = words.type_of(schema).to_owned();
        if let Some(limits) = limits(schema, words) {
            let _ = write!(kind, "{comma}{limits}");
        }
        if schema.is_required() {
            let _ = write!(kind, "{comma}**{}**", self.required);
        }
        if schema.is_nullable() {
            let _ = write!(kind, "{comma}{}", words.nullable);
        }
        if schema.is_sensitive() {
            let _ = write!(kind, "{comma}**{}**", words.sensitive);
        }
        if schema.is_private() {
            let _ = write!(kind, "{comma}{}", words.private);
        }
        let _ = writeln!(self.rows, "| `{name}` | {label} | {kind} | {} |", meaning(schema, words));
    }
}

/// Its purpose, known values, form and default.
fn meaning(schema: Schema, words: &Words) -> String {
    let mut parts: Vec<String> = schema.description().map(text::cell).into_iter().collect();
    let one = schema.items().unwrap_or(schema);
    if !one.values().is_empty() {
        let values: Vec<String> = one.values().iter().map(|value| format!("`{value}`")).collect();
        parts.push(format!("{} {}{}", words.one_of, values.join(words.and), words.stop));
    }
    if let Some(pattern) = one.pattern() {
        let pattern = text::code(pattern.as_str()).replace('|', "\\|");
        parts.push(format!("{} {pattern}{}", words.matches, words.stop));
    }
    if let Some(default) = schema.default_value() {
        parts.push(format!("{} `{default}`{}", words.default, words.stop));
    }
    if let Some(media) = schema.media() {
        parts.push(words.uploaded(media));
    }
    parts.join(" ")
}

fn limits(schema: Schema, words: &Words) -> Option<String> {
    // The limits of a sensitive field are those of its ciphertext.
    if schema.is_sensitive()
        || !schema.values().is_empty()
        || matches!(schema.format(), Some(Format::Date | Format::DateTime))
    {
        return None;
    }
    if schema.format() == Some(Format::Binary) {
        let kinds = schema.kinds().iter().map(|kind| kind.to_ascii_uppercase()).collect::<Vec<_>>().join(", ");
        let most = schema.max().map(|most| format!("≤ {}", size(most)));
        let parts: Vec<String> = [Some(kinds).filter(|kinds| !kinds.is_empty()), most].into_iter().flatten().collect();
        return Some(parts.join(", ")).filter(|parts| !parts.is_empty());
    }
    let least = match schema.kind() {
        // A minimum length of 1 needs no mention.
        Type::String => schema.min().filter(|min| *min > 1),
        _ => schema.min(),
    };
    let unit = match schema.kind() {
        Type::String if schema.unit() == Unit::Bytes => words.bytes,
        Type::String => words.characters,
        Type::Array => words.items,
        _ => "",
    };
    match (least, schema.max()) {
        (Some(min), Some(max)) if min == max => Some(format!("{min}{unit}")),
        (Some(min), Some(max)) => Some(format!("{min}–{max}{unit}")),
        (None, Some(max)) => Some(format!("≤ {max}{unit}")),
        (Some(min), None) => Some(format!("≥ {min}{unit}")),
        (None, None) => None,
    }
}

/// So many bytes, as people say it.
fn size(bytes: i64) -> String {
    match bytes {
        _ if bytes % (1 << 20) == 0 => format!("{} MB", bytes >> 20),
        _ if bytes % 1024 == 0 => format!("{} KB", bytes >> 10),
        _ => format!("{bytes} B"),
    }
}

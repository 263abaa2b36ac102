//! The `wxp` command of an operation. A value that is sensitive or has many parts is in a file and never in the arguments.

use serde_json::Value;

use super::words::Words;
use crate::data::{Place, Type};
use crate::operation::Operation;
use crate::schema::Schema;

/// More fields than these are easier to read in a file.
const MANY: usize = 8;

/// The command, with a note.
pub(super) fn of(operation: &Operation, words: &Words) -> String {
    let details = operation.details();
    if operation.family().version() == "v2" {
        return words.no_command_v2.to_owned();
    }
    if details.takes_form() {
        return words.no_command_form.to_owned();
    }
    if operation.is_download() {
        return words.no_command_file.to_owned();
    }
    let mut parts = vec![format!("wxp api {} {}", operation.method(), quoted(operation.path()))];
    for parameter in details.parameters() {
        let schema = parameter.schema();
        let flag = match parameter.place() {
            Place::Path => "--var",
            Place::Query => "-q",
            Place::Header => "-H",
        };
        let is_alternative =
            || details.query_any_of().first().is_some_and(|list| list.iter().any(|name| name == schema.name()));
        if !schema.is_required() && (parameter.place() != Place::Query || !is_alternative()) {
            continue;
        }
        let value = if schema.is_sensitive() { "CIPHERTEXT".to_owned() } else { plain(&schema.example(false)) };
        let between = if parameter.place() == Place::Header { ": " } else { "=" };
        parts.push(format!("{flag} {}", quoted(&format!("{}{between}{value}", schema.name()))));
    }
    let mut note = "";
    if let Some(schema) = details.request() {
        match pairs(schema) {
            Some(pairs) => parts.extend(pairs),
            None => {
                parts.push("--data @request.json".to_owned());
                note = if schema.holds_sensitive() { words.in_the_clear } else { words.request_file };
            }
        }
    }
    let one_line = parts.join(" ");
    let command = if one_line.chars().count() <= 78 { one_line } else { parts.join(" \\\n  ") };
    let note = if note.is_empty() { String::new() } else { format!("\n\n{note}") };
    format!("```sh\n{command}\n```{note}")
}

/// The required fields as `-d`, if that is all in sight and none of it is about a person.
fn pairs(schema: Schema) -> Option<Vec<String>> {
    let mut pairs = Vec::new();
    flat(schema, "", 0, &mut pairs)?;
    (!pairs.is_empty() && pairs.len() <= MANY).then_some(pairs)
}

fn flat(schema: Schema, above: &str, depth: usize, pairs: &mut Vec<String>) -> Option<()> {
    let alternative = schema.any_of().first().map_or(&[][..], Vec::as_slice);
    let is_needed =
        |property: &Schema| property.is_required() || alternative.iter().any(|name| name == property.name());
    let mut shown: Vec<Schema> = schema.properties().filter(is_needed).collect();
    if shown.is_empty() {
        // Nothing is required: the first ones show what can be said, as in the sample.
        let with_example = schema.properties().filter(|property| property.example_value().is_some());
        shown = with_example.take(if depth == 0 { 2 } else { 1 }).collect();
    }
    if shown.is_empty() || depth > 3 {
        return None;
    }
    for property in shown {
        if property.holds_personal() {
            return None;
        }
        let name = format!("{above}{}", property.name());
        match (property.kind(), property.example(false)) {
            (Type::Object, _) => flat(property, &format!("{name}."), depth + 1, pairs)?,
            // JSON in text is written in no argument.
            (Type::String, _) if property.content().is_some() => return None,
            (Type::Array | Type::Any, _) | (_, Value::Array(_) | Value::Object(_)) => return None,
            (Type::String, value) if plain(&value).chars().count() > 64 => return None,
            (_, value) => pairs.push(format!("-d {}", quoted(&format!("{name}={}", plain(&value))))),
        }
    }
    Some(())
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.first().map(plain).unwrap_or_default(),
        other => other.to_string(),
    }
}

/// As a shell reads it.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/_-.=:,@%+".contains(c);
    if text.chars().all(is_plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

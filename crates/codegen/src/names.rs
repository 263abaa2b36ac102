//! From names on the wire to names in Rust: one rule for each trouble, so that a new path never renames an old one.
//!
//! - Fields keep their wire name. A character that is not allowed in an identifier becomes `_`, with a serde rename.
//! - Modules and methods are the segment of the path, lower case, with `_` for a character that is not allowed in an identifier.
//! - Types are the last part of the component's name; variants are the wire text in `CamelCase`.
//! - What begins with a digit gets a `_` before it.
//! - Keywords, and names that generated code needs for itself, get a `_` after them.
//! - Of two names that become the same, the one that is spelled so on the wire keeps it; the other gets a `_` after it.
//!   Between two others the first of the document comes first.

use std::collections::BTreeSet;

/// Strict and reserved keywords of the 2024 edition, and `union` and the like are fine.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods of a chain that are not segments.
const VERBS: &[&str] = &["delete", "get", "new", "patch", "post", "put"];

/// Names that generated modules have in scope.
const TYPES: &[&str] = &[
    "Answer",
    "Box",
    "Call",
    "Check",
    "Clone",
    "Date",
    "Debug",
    "Default",
    "Deserialize",
    "Dispatch",
    "Emptiness",
    "Empty",
    "Err",
    "FieldError",
    "Fetch",
    "JsonText",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Path",
    "Pattern",
    "Private",
    "Query",
    "QueryString",
    "Result",
    "Route",
    "Self",
    "Sensitive",
    "SensitiveFields",
    "Serialize",
    "Shape",
    "Some",
    "String",
    "Time",
    "Vec",
];

/// A field, from its wire name.
pub(crate) fn field(wire: &str) -> String {
    escaped(identifier(wire), |name| KEYWORDS.contains(&name))
}

/// A module, from the segment of a path without its braces.
pub(crate) fn module(segment: &str) -> String {
    escaped(identifier(&snake(segment)), |name| KEYWORDS.contains(&name))
}

/// A method for a segment, from the segment without its braces.
pub(crate) fn method(segment: &str) -> String {
    escaped(identifier(&snake(segment)), |name| KEYWORDS.contains(&name) || VERBS.contains(&name))
}

/// A type, from the last part of a component's name.
pub(crate) fn type_name(part: &str) -> String {
    escaped(identifier(part), |name| TYPES.contains(&name))
}

/// The type of an object or enumeration that has no name of its own: its holder's and the field's.
pub(crate) fn inline(holder: &str, field: &str) -> String {
    type_name(&format!("{}{}", holder.trim_end_matches('_'), camel(field)))
}

/// A variant, from its wire text. `Other` is the variant of all that is not known.
pub(crate) fn variant(wire: &str) -> String {
    escaped(identifier(&camel(wire)), |name| name == "Self" || name == "Other")
}

/// A constant or static for a type.
pub(crate) fn constant(type_name: &str) -> String {
    let mut text = String::new();
    let mut before = false;
    for c in type_name.chars() {
        if c.is_uppercase() && before {
            text.push('_');
        }
        before = c.is_lowercase() || c.is_ascii_digit();
        text.extend(c.to_uppercase());
    }
    text
}

/// Names that are in use in one scope.
#[derive(Debug, Default)]
pub(crate) struct Scope(BTreeSet<String>);

impl Scope {
    /// The name itself, or with as many `_` after it as make it new.
    pub(crate) fn claim(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

/// Names for all of these, in their order.
pub(crate) fn distinct<'a>(wires: impl Iterator<Item = &'a str> + Clone, name: impl Fn(&str) -> String) -> Vec<String> {
    let mut scope = Scope::default();
    // Those that are spelled on the wire as in Rust have the first claim.
    let mut own: BTreeSet<&str> = wires.clone().filter(|wire| name(wire) == **wire).collect();
    own.iter().for_each(|wire| drop(scope.claim((*wire).to_owned())));
    // A segment and a variable may be spelled alike: only the first of them has it.
    wires.map(|wire| if own.remove(wire) { wire.to_owned() } else { scope.claim(name(wire)) }).collect()
}

fn identifier(text: &str) -> String {
    let mut name: String = text.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    while name != text && name.contains("__") {
        name = name.replace("__", "_");
    }
    if name.is_empty() || name.chars().all(|c| c == '_') {
        name.insert_str(0, "empty");
    }
    if name.starts_with(|c: char| c.is_numeric()) {
        name.insert(0, '_');
    }
    name
}

fn escaped(mut name: String, taken: impl Fn(&str) -> bool) -> String {
    if taken(&name) {
        name.push('_');
    }
    name
}

/// `policyPeriods` and `policy-periods` are both `policy_periods`.
fn snake(text: &str) -> String {
    let mut name = String::new();
    let mut before = false;
    for c in text.chars() {
        if c.is_uppercase() && before {
            name.push('_');
        }
        before = c.is_lowercase() || c.is_ascii_digit();
        name.extend(c.to_lowercase());
    }
    name
}

/// `SIGN_IN` is `SignIn`, `HMAC-SHA256` is `HmacSha256`, `iOS` is `IOS`, `1.0` is `1_0`.
fn camel(text: &str) -> String {
    let mut name = String::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if name.ends_with(|c: char| c.is_numeric()) && word.starts_with(|c: char| c.is_numeric()) {
            name.push('_');
        }
        let shouted = !word.chars().any(char::is_lowercase);
        let mut chars = word.chars();
        name.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        chars.for_each(|c| if shouted { name.extend(c.to_lowercase()) } else { name.push(c) });
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_trouble_has_its_rule() {
        assert_eq!(field("type"), "type_");
        assert_eq!(field("payer-currency"), "payer_currency");
        assert_eq!(field("outTradeNo"), "outTradeNo");
        assert_eq!(field("3d_secure"), "_3d_secure");
        assert_eq!(module("pre-order"), "pre_order");
        assert_eq!(module("use"), "use_");
        assert_eq!(module("queryInstitutionsub"), "query_institutionsub");
        assert_eq!((method("delete"), module("delete")), ("delete_".to_owned(), "delete".to_owned()));
        assert_eq!(type_name("Path"), "Path_");
        assert_eq!(variant("SIGN_IN"), "SignIn");
        assert_eq!(variant("HMAC-SHA256"), "HmacSha256");
        assert_eq!(variant("OTHER"), "Other_");
        assert_eq!(variant("1.0"), "_1_0");
        assert_eq!(variant("一级"), "一级");
        assert_eq!(constant("PostResponse"), "POST_RESPONSE");
    }

    #[test]
    fn of_two_alike_the_literal_one_keeps_the_name() {
        let modules = distinct(["policy-periods", "policy_periods"].into_iter(), module);
        assert_eq!(modules, ["policy_periods_", "policy_periods"]);
        assert_eq!(distinct(["id", "id"].into_iter(), module), ["id", "id_"]);
        let variants = distinct(["A_B", "a-b", "A.B"].into_iter(), variant);
        assert_eq!(variants, ["AB", "AB_", "AB__"]);
    }
}

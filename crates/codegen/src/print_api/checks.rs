//! `Check`: the rules that run before anything is sent.

use std::fmt::{self, Write as _};

use super::printer::Printer;
use crate::model::{Id, Struct, Type};

impl Printer<'_> {
    pub(super) fn check(&self, id: &Id, defined: &Struct, text: &mut String) {
        let mut lines = Vec::new();
        for field in &defined.fields {
            let name = Name::Fixed(field.wire.clone());
            let place = format!("self.{}", field.name);
            if field.required && !field.nullable && has_emptiness(&field.ty) {
                lines.push(format!("check::required({:?}, &{place})?;", field.wire));
            }
            if defined.role.query && field.ty == Type::Sensitive {
                lines.push(match field.optional() {
                    true => format!("if let Some(value) = &{place} {{ check::sealed({name}, value)?; }}"),
                    false => format!("check::sealed({name}, &{place})?;"),
                });
            }
            if field.optional() {
                let checks = self.checks(&name, "value", &field.ty, 0);
                if !checks.is_empty() {
                    lines.push(format!("if let Some(value) = &{place} {{ {} }}", checks.join("\n")));
                }
            } else {
                lines.extend(self.checks(&name, &place, &field.ty, 0));
            }
        }
        if let Some(list) = &defined.list {
            lines.extend(self.checks(&Name::Fixed(String::new()), "self.0", list, 0));
        }
        if !defined.any_of.is_empty() {
            let alternatives: Vec<_> = defined.any_of.iter().map(|list| any_of(defined, list)).collect();
            lines.push(format!("check::any_of(&[{}])?;", alternatives.join(", ")));
        }
        if let Some(extra) = defined.extra_check {
            lines.push(format!("crate::checks::{extra}(self)?;"));
        }
        if lines.is_empty() {
            let _ = writeln!(text, "impl Check for {} {{}}\n", id.name);
            return;
        }
        let _ = writeln!(
            text,
            "impl Check for {} {{\nfn check(&self) -> Result<(), FieldError> {{\n{}\nOk(())\n}}\n}}\n",
            id.name,
            lines.join("\n")
        );
    }

    /// Statements that check the value in `place`, which is a field or behind a reference.
    pub(super) fn checks(&self, name: &Name, place: &str, ty: &Type, depth: usize) -> Vec<String> {
        // A field is borrowed; a variable that holds a reference already is not.
        let is_field = place.contains('.');
        let borrowed = if is_field { format!("&{place}") } else { place.to_owned() };
        let copied = if is_field { place.to_owned() } else { format!("*{place}") };
        match ty {
            Type::Text { min, max, pattern, bytes, .. } => {
                let max = max.map_or("usize::MAX".to_owned(), |max| max.to_string());
                let unit = if *bytes { "bytes" } else { "text" };
                let mut checks = vec![format!("check::{unit}({name}, {borrowed}, {}, {max})?;", min.unwrap_or(0))];
                if let Some(pattern) = pattern {
                    checks.push(format!("check::pattern({name}, {borrowed}, &{})?;", self.pattern(pattern)));
                }
                checks
            }
            Type::Integer { values, .. } if !values.is_empty() => {
                vec![format!("check::among({name}, {copied}, &{values:?})?;")]
            }
            Type::Integer { min: None, max: None, .. } => Vec::new(),
            Type::Integer { min, max, .. } => {
                let limit = |limit: &Option<i64>, none: &str| limit.map_or(none.to_owned(), |limit| limit.to_string());
                let (min, max) = (limit(min, "i64::MIN"), limit(max, "i64::MAX"));
                vec![format!("check::range({name}, {copied}, {min}, {max})?;")]
            }
            Type::Date => vec![format!("check::date({name}, {borrowed})?;")],
            Type::Enum(_) => vec![format!("check::known({name}, {borrowed})?;")],
            Type::JsonText(inner) => self.checks(name, &format!("{place}.0"), inner, depth),
            Type::Struct { .. } => {
                let within = match name {
                    Name::Fixed(_) => format!("fault.within({name})"),
                    Name::Item(list, index) => format!("fault.within_item({list}, {index})"),
                };
                vec![format!("{place}.check().map_err(|fault| {within})?;")]
            }
            Type::List { items, min, max } => {
                let mut checks = Vec::new();
                if min.is_some() || max.is_some() {
                    let max = max.map_or("usize::MAX".to_owned(), |max| max.to_string());
                    checks.push(format!("check::count({name}, {place}.len(), {}, {max})?;", min.unwrap_or(0)));
                }
                let (item, index) = (format!("item{}", suffix(depth)), format!("index{}", suffix(depth)));
                let inner = self.checks(&Name::Item(name.expression(), index.clone()), &item, items, depth + 1);
                if !inner.is_empty() {
                    checks.push(format!(
                        "for ({index}, {item}) in {place}.iter().enumerate() {{ {} }}",
                        inner.join("\n")
                    ));
                }
                checks
            }
            Type::Float | Type::Boolean | Type::Time | Type::Sensitive | Type::Bytes { .. } | Type::Any => Vec::new(),
        }
    }
}

/// The name of a value in an error: a field, or an item of a list.
pub(super) enum Name {
    Fixed(String),
    /// Expression of the list's name, and the variable of the index.
    Item(String, String),
}

impl Name {
    fn expression(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(wire) => write!(f, "{wire:?}"),
            Self::Item(list, index) => match list.strip_prefix('"').and_then(|list| list.strip_suffix('"')) {
                Some(wire) => write!(f, "&format!(\"{wire}[{{{index}}}]\")"),
                None => write!(f, "&format!(\"{{}}[{{{index}}}]\", {list})"),
            },
        }
    }
}

pub(super) fn suffix(depth: usize) -> String {
    if depth == 0 { String::new() } else { depth.to_string() }
}

fn any_of(defined: &Struct, wires: &[String]) -> String {
    let field = |wire: &String| defined.fields.iter().find(|field| field.wire == *wire);
    let given: Vec<_> = wires
        .iter()
        .filter_map(field)
        .map(|field| match (field.optional(), has_emptiness(&field.ty)) {
            (_, true) => format!("!self.{}.is_void()", field.name),
            (true, false) => format!("self.{}.is_some()", field.name),
            (false, false) => "true".to_owned(),
        })
        .collect();
    format!("({:?}, {})", wires.join("` with `"), given.join(" && "))
}

/// Types whose empty value counts as absent.
pub(super) fn has_emptiness(ty: &Type) -> bool {
    matches!(ty, Type::Text { .. } | Type::Time | Type::Date | Type::Sensitive | Type::Enum(_) | Type::List { .. })
}

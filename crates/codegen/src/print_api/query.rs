//! `QueryString`: how a query is written.

use std::fmt::Write as _;

use crate::model::{Id, Struct, Type};

pub(super) fn query_string(id: &Id, defined: &Struct, text: &mut String) {
    let mut lines = Vec::new();
    for field in &defined.fields {
        let (wire, place) = (&field.wire, format!("self.{}", field.name));
        lines.push(match (&field.ty, field.optional()) {
            (Type::List { .. } | Type::Sensitive | Type::JsonText(_), true) => {
                format!("if let Some(value) = &{place} {{ {} }}", push(wire, "value", &field.ty))
            }
            (Type::List { .. } | Type::Sensitive | Type::JsonText(_), false) => push(wire, &place, &field.ty),
            (Type::Integer { .. } | Type::Float | Type::Boolean, false) => format!("query.push({wire:?}, {place});"),
            (_, true) => format!("query.push_some({wire:?}, {place}.as_ref());"),
            (_, false) => format!("query.push({wire:?}, &{place});"),
        });
    }
    let _ = writeln!(
        text,
        "impl QueryString for {} {{\nfn write(&self, query: &mut Query) {{\n{}\n}}\n}}\n",
        id.name,
        lines.join("\n")
    );
}

/// A statement that adds the value in `place`, which is a field or a variable that holds a reference.
fn push(wire: &str, place: &str, ty: &Type) -> String {
    let borrowed = if place.contains('.') { format!("&{place}") } else { place.to_owned() };
    match ty {
        Type::Sensitive => format!("query.push_sealed({wire:?}, {borrowed});"),
        Type::JsonText(_) => format!("query.push_json({wire:?}, &{place}.0);"),
        // Each item is a pair.
        Type::List { .. } => format!("for item in {borrowed} {{ query.push_some({wire:?}, Some(item)); }}"),
        _ => format!("query.push({wire:?}, {borrowed});"),
    }
}

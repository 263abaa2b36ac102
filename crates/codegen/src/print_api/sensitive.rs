//! `SensitiveFields`: what is sealed on the way out and opened on the way in.

use std::fmt::Write as _;

use super::checks::suffix;
use super::printer::Printer;
use crate::model::{Id, Struct, Type};

impl Printer<'_> {
    /// Needed for what is sealed or opened; where there is nothing to visit, only for answers, whose trait asks for it.
    pub(super) fn sensitive_fields(&self, id: &Id, defined: &Struct, text: &mut String) {
        if !self.sensitive.contains(id) || defined.role.query {
            if self.answers.contains(id) {
                let _ = writeln!(text, "impl SensitiveFields for {} {{}}\n", id.name);
            }
            return;
        }
        let mut lines = Vec::new();
        for field in &defined.fields {
            let place = format!("self.{}", field.name);
            let visited = if field.optional() { "value" } else { &place };
            let Some(visit) = self.visit(&field.wire, visited, &field.ty, 0) else { continue };
            lines.push(match field.optional() {
                true => format!("if let Some(value) = &mut {place} {{ {visit} }}"),
                false => visit,
            });
        }
        lines.extend(defined.list.as_ref().and_then(|list| self.visit("", "self.0", list, 0)));
        let _ = writeln!(
            text,
            "impl SensitiveFields for {} {{\n\
             fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {{\n{}\n}}\n}}\n",
            id.name,
            lines.join("\n")
        );
    }

    fn visit(&self, wire: &str, place: &str, ty: &Type, depth: usize) -> Option<String> {
        let borrowed = if place.contains('.') { format!("&mut {place}") } else { place.to_owned() };
        match ty {
            Type::Sensitive => Some(format!("visit({wire:?}, {borrowed});")),
            Type::Struct { id, .. } if self.sensitive.contains(id) => Some(format!("{place}.visit_sensitive(visit);")),
            Type::JsonText(inner) => self.visit(wire, &format!("{place}.0"), inner, depth),
            Type::List { items, .. } => {
                let item = format!("item{}", suffix(depth));
                let inner = self.visit(wire, &item, items, depth + 1)?;
                Some(format!("for {item} in {borrowed} {{ {inner} }}"))
            }
            _ => None,
        }
    }
}

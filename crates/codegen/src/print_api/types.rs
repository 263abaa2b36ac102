//! Structs and enumerations.

use std::fmt::Write as _;

use super::operations::TESTED;
use super::printer::{Printer, doc, reference};
use super::query;
use crate::model::{Enum, Field, Id, Role, Struct, Type};
use crate::output::WIDTH;

impl Printer<'_> {
    pub(super) fn defined(&self, id: &Id, defined: &Struct, text: &mut String) {
        let role = defined.role;
        let mut docs = defined.docs.clone();
        if !defined.any_of.is_empty() {
            let lists: Vec<_> = defined.any_of.iter().map(|list| format!("`{}`", list.join("` with `"))).collect();
            docs.push(format!("At least one of {} is given.", lists.join(" and ")));
        }
        doc(text, "///", &docs);
        let mut derives = vec!["Debug", "Clone", "Default"];
        if role.request && !role.form {
            derives.push("Serialize");
        }
        if role.answer && defined.list.is_some() {
            derives.push("Deserialize");
        }
        let _ = writeln!(text, "#[derive({})]", derives.join(", "));
        if is_read_by_tests(role) {
            let _ = writeln!(text, "#[cfg_attr({TESTED}, derive(Deserialize))]");
        }
        if role.answer && !role.request && !role.query {
            // WeChat Pay adds fields to answers.
            text.push_str("#[non_exhaustive]\n");
        }
        if let Some(list) = &defined.list {
            if role.request || role.answer {
                text.push_str("#[serde(transparent)]\n");
            }
            let _ = writeln!(text, "pub struct {}(\n/// The items.\npub {}\n);\n", id.name, self.ty(list, &id.module));
        } else {
            if defined
                .fields
                .iter()
                .any(|field| field.name.chars().any(char::is_uppercase) || field.name.contains("__"))
            {
                text.push_str("#[allow(non_snake_case, reason = \"named as on the wire\")]\n");
            }
            let _ = writeln!(text, "pub struct {} {{", id.name);
            for field in &defined.fields {
                self.field(id, defined, field, text);
            }
            text.push_str("}\n\n");
            if role.answer {
                fields(id, defined, text);
            }
        }
        if role.form {
            self.form(id, defined, text);
            return;
        }
        if role.request || role.query {
            self.check(id, defined, text);
        }
        if role.query {
            query::query_string(id, defined, text);
        }
        self.sensitive_fields(id, defined, text);
        if role.answer {
            self.answer(id, defined, text);
        }
    }

    fn field(&self, id: &Id, defined: &Struct, field: &Field, text: &mut String) {
        doc(text, "///", &field.docs);
        let role = defined.role;
        let role = if role.form { Role::default() } else { role };
        let mut serde = Vec::new();
        if role.request && field.name != field.wire {
            serde.push(format!("rename = {:?}", field.wire));
        }
        if role.request && !field.required {
            // An empty text counts as not given; other values have no empty one, or it says something.
            let absent = match field.ty {
                Type::Text { .. } | Type::Time | Type::Date | Type::Sensitive | Type::Enum(_) => "check::is_void",
                _ => "Option::is_none",
            };
            serde.push(format!("skip_serializing_if = {absent:?}"));
        }
        if is_read_by_tests(defined.role) && defined.role.query && field.name != field.wire {
            let _ = writeln!(text, "#[cfg_attr({TESTED}, serde(rename = {:?}))]", field.wire);
        }
        if !serde.is_empty() {
            let _ = writeln!(text, "#[serde({})]", serde.join(", "));
        }
        let ty = self.ty(&field.ty, &id.module);
        let _ = match field.optional() {
            true => writeln!(text, "pub {}: Option<{ty}>,", field.name),
            false => writeln!(text, "pub {}: {ty},", field.name),
        };
    }

    fn ty(&self, ty: &Type, module: &[String]) -> String {
        match ty {
            Type::Text { private: true, .. } => "Private".to_owned(),
            Type::Text { .. } => "String".to_owned(),
            Type::Integer { .. } => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Time => "Time".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::Sensitive => "Sensitive".to_owned(),
            Type::Bytes { .. } => "weixinpay_core::File".to_owned(),
            Type::Any => "serde_json::Value".to_owned(),
            Type::Enum(id) | Type::Struct { id, boxed: false } => reference(id, module),
            Type::Struct { id, boxed: true } => format!("Box<{}>", reference(id, module)),
            Type::List { items, .. } => format!("Vec<{}>", self.ty(items, module)),
            Type::JsonText(inner) => format!("JsonText<{}>", self.ty(inner, module)),
        }
    }
}

/// Prints the `fields!` of a struct. rustfmt leaves the inside of this macro as it is.
fn fields(id: &Id, defined: &Struct, text: &mut String) {
    let _ = write!(text, "fields! {{\n    {} {{", id.name);
    let mut width = WIDTH;
    for (at, field) in defined.fields.iter().enumerate() {
        let wire = if field.name == field.wire { String::new() } else { format!(" = {:?}", field.wire) };
        let item = format!("{at} {}{wire},", field.name);
        if width + 1 + item.chars().count() > WIDTH {
            text.push_str("\n       ");
            width = 7;
        }
        width += 1 + item.chars().count();
        let _ = write!(text, " {item}");
    }
    text.push_str("\n    }\n}\n\n");
}

/// Requests are only written, but a test fills them from their examples.
fn is_read_by_tests(role: Role) -> bool {
    (role.request || role.query) && !role.answer && !role.form
}

pub(super) fn enumeration(id: &Id, defined: &Enum, text: &mut String) {
    text.push_str("open_enum! {\n");
    let docs = if defined.docs.is_empty() { vec!["One of these values.".to_owned()] } else { defined.docs.clone() };
    let mut body = String::new();
    doc(&mut body, "///", &docs);
    let _ = writeln!(body, "pub enum {} {{", id.name);
    for (name, wire) in &defined.variants {
        let _ = writeln!(body, "    /// `{wire}`\n    {name} = {wire:?},");
    }
    body.push_str("}\n");
    // rustfmt leaves the inside of this macro as it is.
    for line in body.lines() {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n\n");
}

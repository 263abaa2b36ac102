//! `Form`: an upload, whose meta is filled with what the file itself says.

use std::fmt::Write as _;

use super::checks::{Name, has_emptiness};
use super::printer::Printer;
use crate::model::{Field, Id, Struct, Type};

/// Parts of a meta that the file says itself, with the expression for them. Digests of other kinds are the caller's.
const OWN: [(&str, &str); 3] = [("filename", "name.clone()"), ("file_name", "name.clone()"), ("sha256", "sha256()")];

impl Printer<'_> {
    pub(super) fn form(&self, id: &Id, defined: &Struct, text: &mut String) {
        let mut file = &String::new();
        let mut lines = Vec::new();
        let mut meta = Vec::new();
        let mut json = "weixinpay_core::json(&meta)?";
        let mut texts = String::new();
        for field in &defined.fields {
            let (wire, name) = (&field.wire, &field.name);
            match &field.ty {
                Type::Bytes { max, kinds } => {
                    file = name;
                    lines.push(format!("self.{name}.check({wire:?})?;"));
                    if max.is_some() || !kinds.is_empty() {
                        let max = max.map_or("usize::MAX".to_owned(), |max| max.to_string());
                        lines.push(format!("self.{name}.check_limits({wire:?}, {max}, &{kinds:?})?;"));
                    }
                }
                Type::Struct { id: inner, .. } => {
                    let known = self.api.structs.get(inner).map_or(&[][..], |inner| &inner.fields);
                    meta = known.iter().filter_map(filled).collect();
                    let copy = if field.optional() { "clone().unwrap_or_default()" } else { "clone()" };
                    let change = if meta.is_empty() { "" } else { "mut " };
                    meta.insert(0, format!("let {change}meta = self.{name}.{copy};"));
                    if self.sensitive.contains(inner) {
                        json = "meta";
                    }
                }
                ty => {
                    if field.required && has_emptiness(ty) {
                        lines.push(format!("check::required({wire:?}, &self.{name})?;"));
                    }
                    let checks = |place: &str| self.checks(&Name::Fixed(wire.clone()), place, ty, 0);
                    if field.optional() {
                        lines.push(format!("if let Some(value) = &self.{name} {{ {} }}", checks("value").join("\n")));
                        let given = if has_emptiness(ty) { " && !value.is_void()" } else { "" };
                        let _ = write!(
                            texts,
                            "\nif let Some(value) = &self.{name}{given} {{ upload = upload.with_text({wire:?}, value); }}"
                        );
                    } else {
                        lines.extend(checks(&format!("self.{name}")));
                        let borrow = if matches!(ty, Type::Text { .. }) { "&" } else { "" };
                        let _ = write!(texts, "\nupload = upload.with_text({wire:?}, {borrow}self.{name});");
                    }
                }
            }
        }
        let meta = meta.join("\n").replace("FILE", &format!("self.{file}"));
        let change = if texts.is_empty() { "" } else { "mut " };
        let _ = writeln!(
            text,
            "impl weixinpay_core::Form for {} {{\n\
             fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {{\n\
             {}\n{meta}\nmeta.check().map_err(|fault| fault.within(\"meta\"))?;\n\
             let {change}upload = weixinpay_core::Upload::new({json}, {:?}, self.{file}.clone());{texts}\n\
             Ok(upload)\n}}\n}}\n",
            id.name,
            lines.join("\n"),
            defined.fields.iter().find(|field| matches!(field.ty, Type::Bytes { .. })).map_or("", |field| &field.wire),
        );
    }
}

/// Fills a field that the caller has left empty from the file.
fn filled(field: &Field) -> Option<String> {
    let (_, own) = OWN.iter().find(|(wire, _)| *wire == field.wire)?;
    if !matches!(field.ty, Type::Text { .. }) {
        return None;
    }
    let value = if field.optional() { format!("Some(FILE.{own})") } else { format!("FILE.{own}") };
    Some(format!("if meta.{0}.is_void() {{ meta.{0} = {value}; }}", field.name))
}

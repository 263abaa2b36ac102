//! `Answer`: which required fields an answer may lack.

use std::fmt::Write as _;

use super::printer::{Printer, reference};
use super::reach::nested;
use crate::model::{Id, Struct};
use crate::names;

impl Printer<'_> {
    pub(super) fn answer(&self, id: &Id, defined: &Struct, text: &mut String) {
        let whole = self.answers.contains(id);
        if !self.shaped.contains(id) {
            if whole {
                let _ = writeln!(text, "impl Answer for {} {{}}\n", id.name);
            }
            return;
        }
        let name = format!("{}_SHAPE", names::constant(&id.name));
        let shape_of = |item: &Id| {
            let name = format!("{}_SHAPE", names::constant(&item.name));
            reference(&Id { module: item.module.clone(), name }, &id.module)
        };
        if let Some(item) = defined.list.as_ref().and_then(nested) {
            // The shape of a list is that of its items.
            let shape = shape_of(item);
            let _ = writeln!(text, "impl Answer for {} {{\nconst SHAPE: &'static Shape = &{shape};\n}}\n", id.name);
            return;
        }
        let required: Vec<_> = defined
            .fields
            .iter()
            .filter(|field| field.required && !field.nullable)
            .map(|field| format!("{:?}", field.wire))
            .collect();
        let nested: Vec<_> = defined
            .fields
            .iter()
            .filter_map(|field| match nested(&field.ty) {
                Some(item) if self.shaped.contains(item) => Some(format!("({:?}, &{})", field.wire, shape_of(item))),
                _ => None,
            })
            .collect();
        let _ = writeln!(
            text,
            "pub(crate) static {name}: Shape = Shape::new(&[{}], &[{}]);\n",
            required.join(", "),
            nested.join(", ")
        );
        if whole {
            let _ = writeln!(text, "impl Answer for {} {{\nconst SHAPE: &'static Shape = &{name};\n}}\n", id.name);
        }
    }
}

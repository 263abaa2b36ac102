//! `Answer`: which required fields an answer may lack.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Printer, nested, reference};
use crate::model::{Api, Id, Module, Struct};
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

pub(super) fn whole_answers<'a>(module: &'a Module, found: &mut BTreeSet<&'a Id>) {
    found.extend(module.calls.iter().filter_map(|call| call.answer.as_ref()));
    module.children.iter().for_each(|child| whole_answers(child, found));
}

/// The structs that an answer holds, itself included.
pub(super) fn look_into<'a>(api: &'a Api, id: &'a Id, found: &mut BTreeSet<&'a Id>) {
    if let Some(defined) = api.structs.get(id)
        && found.insert(id)
    {
        let types = defined.fields.iter().map(|field| &field.ty).chain(&defined.list);
        types.filter_map(nested).for_each(|id| look_into(api, id, found));
    }
}

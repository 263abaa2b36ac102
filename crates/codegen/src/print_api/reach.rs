//! Finds the structs that a struct holds.

use std::collections::BTreeSet;

use crate::model::{Api, Id, Module, Struct, Type};

/// The structs for which this holds, and those that contain one of them.
pub(super) fn spread(api: &Api, holds: impl Fn(&Struct) -> bool) -> BTreeSet<&Id> {
    let mut found: BTreeSet<&Id> = api.structs.iter().filter(|(_, defined)| holds(defined)).map(|(id, _)| id).collect();
    loop {
        let more: Vec<&Id> = api
            .structs
            .iter()
            .filter(|(id, defined)| {
                let types = defined.fields.iter().map(|field| &field.ty).chain(&defined.list);
                !found.contains(id)
                    && types.map(innermost).any(|ty| matches!(ty, Type::Struct { id, .. } if found.contains(id)))
            })
            .map(|(id, _)| id)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The structs that are a whole answer.
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

/// The type within lists and text.
pub(super) fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List { items, .. } => innermost(items),
        Type::JsonText(inner) => innermost(inner),
        other => other,
    }
}

/// The struct of a field, through lists but not through text.
pub(super) fn nested(ty: &Type) -> Option<&Id> {
    match ty {
        Type::Struct { id, .. } => Some(id),
        Type::List { items, .. } => nested(items),
        _ => None,
    }
}

//! Completes the model once all structs are known.

use std::collections::{BTreeMap, BTreeSet};

use super::{Call, Id, Struct, Type};

/// A struct without a description is a body, an answer, or a part of another struct.
pub(super) fn say_what_it_is<'a>(structs: &mut BTreeMap<Id, Struct>, calls: impl Iterator<Item = &'a Call>) {
    let mut docs: BTreeMap<Id, String> = BTreeMap::new();
    for Call { method, path, body, answer, summary, .. } in calls {
        let summary = summary.trim();
        for (id, what) in body.iter().map(|id| (id, "The body of")).chain(answer.iter().map(|id| (id, "The answer to")))
        {
            docs.entry(id.clone()).or_insert_with(|| format!("{what} `{method} {path}`, {summary}."));
        }
    }
    for (holder, defined) in structs.iter() {
        for field in &defined.fields {
            let mut ty = &field.ty;
            let mut is_list = false;
            while let Type::List { items, .. } | Type::JsonText(items) = ty {
                is_list |= matches!(ty, Type::List { .. });
                ty = items;
            }
            if let Type::Struct { id, .. } = ty {
                let what = if is_list { "An item of" } else { "The" };
                docs.entry(id.clone()).or_insert_with(|| format!("{what} `{}` of a `{}`.", field.wire, holder.name));
            }
        }
    }
    for (id, defined) in structs.iter_mut().filter(|(_, defined)| defined.docs.is_empty()) {
        defined.docs.extend(docs.remove(id));
    }
}

/// A struct that holds itself without a list between has no size: each field on such a circle is boxed, and optional,
/// because a circle of required values has no end.
pub(super) fn box_what_holds_itself(structs: &mut BTreeMap<Id, Struct>) {
    let held = |defined: &Struct| -> Vec<Id> {
        let ids = defined.fields.iter().filter_map(|field| match &field.ty {
            Type::Struct { id, .. } => Some(id.clone()),
            _ => None,
        });
        ids.collect()
    };
    let graph: BTreeMap<Id, Vec<Id>> = structs.iter().map(|(id, defined)| (id.clone(), held(defined))).collect();
    let leads = |from: &Id, to: &Id| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            if seen.insert(id) {
                open.extend(graph.get(id).into_iter().flatten());
            }
        }
        false
    };
    for (holder, defined) in structs.iter_mut() {
        for field in &mut defined.fields {
            if let Type::Struct { id, boxed } = &mut field.ty
                && leads(id, holder)
            {
                *boxed = true;
                field.required = false;
            }
        }
    }
}

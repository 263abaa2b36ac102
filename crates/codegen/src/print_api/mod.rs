//! The model as Rust source, one file for each module. rustfmt comes after.

mod answer;
mod chain;
mod checks;
mod form;
mod notifications;
mod operations;
mod query;
mod sensitive;
mod types;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::model::{Api, Id, Module, Segment, Struct, Type};
use crate::names;

pub(crate) use notifications::notifications;
pub(crate) use operations::operations;

const HEADER: &str =
    "// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.\n\n";

/// Path below `generated/` and content.
pub(crate) fn print(api: &Api) -> BTreeMap<String, String> {
    let printer = Printer::new(api);
    let mut files = BTreeMap::new();
    let mut root = HEADER.to_owned();
    for module in &api.roots {
        feature(module, &mut root);
        let _ = writeln!(root, "pub mod {};", names::module(&bare(&module.segment)));
        printer.module(module, true, &mut files);
    }
    files.insert("mod.rs".to_owned(), root);
    files
}

struct Printer<'a> {
    api: &'a Api,
    /// Structs that hold a sensitive field at any depth.
    sensitive: BTreeSet<&'a Id>,
    /// Structs that have a required field at any depth.
    shaped: BTreeSet<&'a Id>,
    /// Structs that are a whole answer.
    answers: BTreeSet<&'a Id>,
    /// Patterns of the module that is being printed, in the order of their use.
    patterns: RefCell<Vec<String>>,
}

impl<'a> Printer<'a> {
    fn new(api: &'a Api) -> Self {
        let sensitive = spread(api, |defined| {
            defined
                .fields
                .iter()
                .map(|field| &field.ty)
                .chain(&defined.list)
                .any(|ty| innermost(ty) == &Type::Sensitive)
        });
        let mut answers = BTreeSet::new();
        api.roots.iter().for_each(|root| answer::whole_answers(root, &mut answers));
        let mut shaped = spread(api, |defined| defined.fields.iter().any(|field| field.required && !field.nullable));
        // Inside text nothing is looked for.
        let mut looked_at = BTreeSet::new();
        answers.iter().for_each(|id| answer::look_into(api, id, &mut looked_at));
        shaped.retain(|id| looked_at.contains(id));
        Self { api, sensitive, shaped, answers, patterns: RefCell::default() }
    }

    fn module(&self, module: &Module, is_root: bool, files: &mut BTreeMap<String, String>) {
        let mut text = String::new();
        let mut paragraphs = vec![format!("`{}`", module.url)];
        if module.docs.is_empty() {
            let names: Vec<_> = module.calls.iter().map(|call| format!("{} `{}`", call.summary, call.method)).collect();
            if !names.is_empty() {
                paragraphs = vec![format!("`{}`: {}.", module.url, names.join(", "))];
            }
        }
        paragraphs.extend(module.docs.iter().cloned());
        doc(&mut text, "//!", &paragraphs);
        text.push('\n');
        text.push_str(HEADER);
        text.push_str("use crate::prelude::*;\n\n");
        for child in &module.children {
            feature(child, &mut text);
            let _ = writeln!(text, "pub mod {};", child.path.last().map_or("", String::as_str));
        }
        text.push('\n');
        self.chain(module, is_root, &mut text);
        for call in &module.calls {
            let _ = writeln!(
                text,
                "static {}: Operation = Operation::new({:?}, {:?}, {:?});\n",
                call.method, call.method, call.path, call.summary
            );
        }
        for (id, defined) in self.api.structs.iter().filter(|(id, _)| id.module == module.path) {
            self.defined(id, defined, &mut text);
        }
        for (id, defined) in self.api.enums.iter().filter(|(id, _)| id.module == module.path) {
            types::enumeration(id, defined, &mut text);
        }
        for (at, pattern) in self.patterns.take().iter().enumerate() {
            let _ = writeln!(text, "static PATTERN_{}: Pattern = Pattern::new({pattern:?});", at + 1);
        }
        files.insert(format!("{}.rs", module.path.join("/")), text);
        for child in &module.children {
            self.module(child, false, files);
        }
    }

    /// The static of a pattern in this module.
    fn pattern(&self, pattern: &str) -> String {
        let mut patterns = self.patterns.borrow_mut();
        let at = patterns.iter().position(|known| known == pattern).unwrap_or_else(|| {
            patterns.push(pattern.to_owned());
            patterns.len() - 1
        });
        format!("PATTERN_{}", at + 1)
    }
}

/// No product makes another compile.
fn feature(module: &Module, text: &mut String) {
    if let Some(feature) = &module.feature {
        let _ = writeln!(text, "#[cfg(feature = {feature:?})]");
    }
}

/// The structs of which this holds, and those that hold one of them.
fn spread(api: &Api, holds: impl Fn(&Struct) -> bool) -> BTreeSet<&Id> {
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

/// How a type is called from inside a module.
fn reference(id: &Id, from: &[String]) -> String {
    if id.module == from { id.name.clone() } else { format!("crate::{}::{}", id.module.join("::"), id.name) }
}

fn bare(segment: &Segment) -> String {
    match segment {
        Segment::Fixed(text) => text.clone(),
        Segment::Variable { name, .. } => name.clone(),
    }
}

fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List { items, .. } => innermost(items),
        Type::JsonText(inner) => innermost(inner),
        other => other,
    }
}

/// The struct of a field, through lists but not through text.
fn nested(ty: &Type) -> Option<&Id> {
    match ty {
        Type::Struct { id, .. } => Some(id),
        Type::List { items, .. } => nested(items),
        _ => None,
    }
}

/// Paragraphs as a comment, wrapped at 116 columns.
fn doc(text: &mut String, mark: &str, paragraphs: &[String]) {
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if at > 0 {
            let _ = writeln!(text, "{mark}");
        }
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > 108 {
                let _ = writeln!(text, "{mark} {line}");
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let _ = writeln!(text, "{mark} {line}");
    }
}

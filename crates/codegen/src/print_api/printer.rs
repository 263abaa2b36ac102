//! Knowledge of the model that all printing shares, and how to write docs, features and names of types.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::reach::{innermost, look_into, spread, whole_answers};
use crate::model::{Api, Id, Module, Type};

/// The first lines of every file.
pub(super) const HEADER: &str =
    "// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.\n\n";

/// Prints what an api has.
pub(super) struct Printer<'a> {
    pub(super) api: &'a Api,
    /// Structs that hold a sensitive field at any depth.
    pub(super) sensitive: BTreeSet<&'a Id>,
    /// Structs that have a required field at any depth.
    pub(super) shaped: BTreeSet<&'a Id>,
    /// Structs that are a whole answer.
    pub(super) answers: BTreeSet<&'a Id>,
    /// Patterns of the module that is being printed, in the order of their use.
    pub(super) patterns: RefCell<Vec<String>>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let sensitive = spread(api, |defined| {
            defined
                .fields
                .iter()
                .map(|field| &field.ty)
                .chain(&defined.list)
                .any(|ty| innermost(ty) == &Type::Sensitive)
        });
        let mut answers = BTreeSet::new();
        api.roots.iter().for_each(|root| whole_answers(root, &mut answers));
        let mut shaped = spread(api, |defined| defined.fields.iter().any(|field| field.required && !field.nullable));
        // Inside text nothing is looked for.
        let mut looked_at = BTreeSet::new();
        answers.iter().for_each(|id| look_into(api, id, &mut looked_at));
        shaped.retain(|id| looked_at.contains(id));
        Self { api, sensitive, shaped, answers, patterns: RefCell::default() }
    }

    /// The static of a pattern in this module.
    pub(super) fn pattern(&self, pattern: &str) -> String {
        let mut patterns = self.patterns.borrow_mut();
        let at = patterns.iter().position(|known| known == pattern).unwrap_or_else(|| {
            patterns.push(pattern.to_owned());
            patterns.len() - 1
        });
        format!("PATTERN_{}", at + 1)
    }
}

/// No product makes another compile.
pub(super) fn feature(module: &Module, text: &mut String) {
    if let Some(feature) = &module.feature {
        let _ = writeln!(text, "#[cfg(feature = {feature:?})]");
    }
}

/// The path of a type from inside a module.
pub(super) fn reference(id: &Id, from: &[String]) -> String {
    if id.module == from { id.name.clone() } else { format!("crate::{}::{}", id.module.join("::"), id.name) }
}

/// Paragraphs as a comment, wrapped at 116 columns.
pub(super) fn doc(text: &mut String, mark: &str, paragraphs: &[String]) {
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

//! The model as Rust source, one file for each module. rustfmt comes after.

mod answer;
mod chain;
mod checks;
mod form;
mod notifications;
mod operations;
mod printer;
mod query;
mod reach;
mod sensitive;
mod types;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::{Api, Module, Segment};
use crate::names;
use printer::{HEADER, Printer, doc, feature};

pub(crate) use notifications::notifications;
pub(crate) use operations::operations;

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

impl Printer<'_> {
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
}

fn bare(segment: &Segment) -> String {
    match segment {
        Segment::Fixed(text) => text.clone(),
        Segment::Variable { name, .. } => name.clone(),
    }
}

//! The chain: paths, and the methods that lead on or send.

use std::fmt::Write as _;

use super::checks::Name;
use super::printer::{Printer, doc, feature, reference};
use crate::model::{Call, Module, Segment};
use crate::names;

impl Printer<'_> {
    pub(super) fn chain(&self, module: &Module, is_root: bool, text: &mut String) {
        let _ = writeln!(text, "/// The path `{}`.", module.url);
        let _ = writeln!(text, "#[must_use = \"a path sends nothing: {}\"]", next_step(module));
        let unused =
            if is_root { "#[allow(dead_code, reason = \"without any feature it leads nowhere\")] " } else { "" };
        let _ = writeln!(text, "pub struct Path<'a>({unused}pub(crate) Route<'a>);\n\nimpl<'a> Path<'a> {{");
        if is_root {
            let _ = writeln!(
                text,
                "/// The beginning of the chain.\npub fn new(dispatch: &'a dyn Dispatch) -> Self {{\nSelf(Route::new(dispatch, {:?}))\n}}\n",
                module.url
            );
        }
        for child in &module.children {
            let (method, name) = (&child.method, child.path.last().map_or("", String::as_str));
            let _ = writeln!(text, "/// On to `{}`.", child.url);
            feature(child, text);
            match &child.segment {
                Segment::Fixed(segment) => {
                    let _ = writeln!(
                        text,
                        "pub fn {method}(self) -> {name}::Path<'a> {{\n{name}::Path(self.0.segment({segment:?}))\n}}\n"
                    );
                }
                Segment::Variable { name: wire, rule } => {
                    let checks = self.checks(&Name::Fixed(wire.clone()), "value", rule, 0);
                    let (last, before) =
                        checks.split_last().map_or(("Ok(())", &[][..]), |(last, before)| (last, before));
                    let mut body = before.join("\n");
                    body.push_str(last.trim_end_matches("?;"));
                    let _ = writeln!(
                        text,
                        "pub fn {method}(self, {method}: impl AsRef<str>) -> {name}::Path<'a> {{\n\
                         {name}::Path(self.0.variable({wire:?}, {method}.as_ref(), |value| {{ {body} }}))\n}}\n"
                    );
                }
            }
        }
        for call in &module.calls {
            self.call(module, call, text);
        }
        text.push_str("}\n\n");
    }

    fn call(&self, module: &Module, call: &Call, text: &mut String) {
        doc(text, "///", &call.docs);
        if call.deprecated {
            text.push_str("#[deprecated = \"the official page calls it deprecated\"]\n");
        }
        let mut arguments = String::new();
        let mut with = String::new();
        for header in &call.headers {
            let name = names::field(&header.to_lowercase());
            let _ = write!(arguments, ", {name}: &str");
            let _ = write!(with, ".with_header({header:?}, {name})");
        }
        if let Some(query) = &call.query {
            let _ = write!(arguments, ", query: &{}", reference(query, &module.path));
            with.push_str(".with_query(query)");
        }
        if let Some(body) = &call.body {
            let _ = write!(arguments, ", body: &{}", reference(body, &module.path));
            with.push_str(match (call.multipart, self.sensitive.contains(body)) {
                (true, _) => ".with_upload(body)",
                (false, true) => ".with_sealed(body)",
                (false, false) => ".with_json(body)",
            });
        }
        let answer = call.answer.as_ref().map_or("Empty".to_owned(), |id| reference(id, &module.path));
        let (name, method) = (call.method.to_lowercase(), &call.method);
        let slash = if call.trailing_slash { ".segment(\"\")" } else { "" };
        let _ = match call.download {
            true => writeln!(
                text,
                "pub fn {name}(self{arguments}) -> Fetch<'a> {{\nFetch::new(self.0{slash}.call(&{method}){with})\n}}\n"
            ),
            false => writeln!(
                text,
                "pub fn {name}(self{arguments}) -> Call<'a, {answer}> {{\nself.0{slash}.call(&{method}){with}\n}}\n"
            ),
        };
    }
}

/// The methods to call on this path, for the compiler's warning.
fn next_step(module: &Module) -> String {
    let methods: Vec<_> = module.calls.iter().map(|call| format!("`.{}()`", call.method.to_lowercase())).collect();
    match methods.as_slice() {
        [] => "continue to an operation".to_owned(),
        methods => format!("call {}", methods.join(" or ")),
    }
}

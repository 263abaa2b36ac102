//! A table of all operations for the tests of `weixinpay-api`: each as its chain, given its example.

use std::fmt::Write as _;

use super::printer::{HEADER, Printer};
use crate::model::{Api, Call, Module, Segment};

/// The condition of code that only the tests of that table need.
pub(super) const TESTED: &str = "all(test, feature = \"full\")";

/// A form is held by tests of its own: a file has no example.
pub(crate) fn operations(api: &Api) -> String {
    let mut text = format!(
        "//! Every operation as its chain.\n\n{HEADER}#![allow(deprecated, reason = \"what is deprecated is held, too\")]\n\n\
         use crate::held::{{Given, Held}};\n\npub(crate) static ALL: &[Held] = &[\n"
    );
    let printer = Printer::new(api);
    for root in &api.roots {
        let begin = format!("crate::{}::Path::new(given)", root.path.join("::"));
        below(&printer, root, &begin, &mut text);
    }
    text.push_str("];\n");
    text
}

fn below(printer: &Printer<'_>, module: &Module, chain: &str, text: &mut String) {
    for call in module.calls.iter().filter(|call| !call.multipart) {
        held(printer, call, chain, text);
    }
    for child in &module.children {
        let argument = match &child.segment {
            Segment::Fixed(_) => String::new(),
            Segment::Variable { name, .. } => format!("given.variable({name:?})"),
        };
        below(printer, child, &format!("{chain}.{}({argument})", child.method), text);
    }
}

fn held(printer: &Printer<'_>, call: &Call, chain: &str, text: &mut String) {
    let Call { method, path, .. } = call;
    let mut arguments: Vec<&str> = call.headers.iter().map(|_| "\"12345\"").collect();
    arguments.extend(call.query.as_ref().map(|_| "&given.query()"));
    arguments.extend(call.body.as_ref().map(|body| match printer.sensitive.contains(body) {
        true => "&given.sensitive_body()",
        false => "&given.body()",
    }));
    let hold = if call.download { "fetch" } else { "hold" };
    let _ = writeln!(
        text,
        "Held({method:?}, {path:?}, |given: &Given| given.{hold}({chain}.{}({}))),",
        method.to_lowercase(),
        arguments.join(", ")
    );
}

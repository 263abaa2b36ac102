//! The samples of the reference: for each operation a function as one would write it, with the example's values.
//!
//! The catalog shows their text and a test of the client compiles and runs them: one text, so that what is shown works.

mod value;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::document::{Document, Family, Operation, Place, Schema};
use crate::model::{Api, Call, Event, Events, Field, Module, Segment, Struct, Type};
use crate::names;
use value::Values;

const HEADER: &str =
    "// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.\n";

/// Columns of a function; the page shows it without its indent.
pub(crate) const WIDTH: usize = 92;

/// As the file of the description is called.
const NOTIFICATIONS_FILE: &str = "webhooks";

/// The functions, and the list of them.
pub(crate) struct Samples {
    /// Of each family, by its name.
    pub(crate) families: BTreeMap<String, String>,
    /// A module with all of them, for the test that compiles and runs them.
    pub(crate) all: String,
}

pub(crate) fn print(document: &Document, api: &Api, events: &Events) -> Samples {
    let mut described = BTreeMap::new();
    for family in document.families.iter().filter(|family| family.version == "v3") {
        for operation in &family.operations {
            described.insert((operation.method.as_str(), operation.path.as_str()), (family, operation));
        }
    }
    let mut printer = Printer { api, described, families: BTreeMap::new(), list: String::new() };
    for root in &api.roots {
        let chain = vec![Step { method: root.method.clone(), variable: None }];
        printer.module(root, &chain);
    }
    let Printer { mut families, list, .. } = printer;
    let mut all = format!(
        "//! Every sample of the reference, to be compiled and run.\n\n{HEADER}\n\
         #![allow(deprecated, unused_variables, reason = \"a sample shows a call, and not what is done with its answer\")]\n\
         #![allow(non_snake_case, reason = \"a function is named by its modules: return__post\")]\n\n\
         use std::error::Error;\nuse std::pin::Pin;\n\nuse weixinpay::Client;\n\n\
         pub(crate) type Run = for<'a> fn(&'a Client) -> Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>> + 'a>>;\n\n"
    );
    for name in families.keys() {
        let file = format!("../../../catalog/src/generated/samples/{name}.rs");
        let module = names::module(name);
        let _ = write!(
            all,
            "mod {module} {{\nuse std::error::Error;\n\nuse weixinpay::Client;\n\ninclude!({file:?});\n}}\n\n"
        );
    }
    families.insert(NOTIFICATIONS_FILE.to_owned(), told(events));
    let _ = write!(
        all,
        "#[allow(dead_code, reason = \"nothing is printed here\")]\nmod webhooks {{\nuse std::error::Error;\n\nuse weixinpay::Client;\n\n\
         include!(\"../../../catalog/src/generated/samples/webhooks.rs\");\n}}\n\n"
    );
    let _ = writeln!(all, "pub(crate) static ALL: &[(&str, &str, Run)] = &[\n{list}];");
    Samples { families, all }
}

/// Code that reads each event; every spelling of it has its page.
fn told(events: &Events) -> String {
    let mut text = HEADER.to_owned();
    let wires = events.events.iter().flat_map(|event| &event.wires);
    let mut functions =
        names::distinct(wires.map(String::as_str), |wire| names::field(&wire.to_lowercase())).into_iter();
    for Event { name, wires, resource, .. } in &events.events {
        for (wire, function) in wires.iter().zip(functions.by_ref()) {
            let held = resource.as_ref().and_then(|id| events.api.structs.get(id)).map(said);
            let held =
                held.unwrap_or_else(|| "let fields = resource.as_object(); // as they were decrypted".to_owned());
            let _ = write!(
                text,
                "\npub(super) async fn {function}(client: &Client, headers: &http::HeaderMap, body: Vec<u8>) -> Result<(), Box<dyn Error>> {{\n\
                 // begin {wire}\nuse weixinpay::notifications::Event;\n\n\
                 // The headers and the raw body, as they arrived.\n\
                 if let Event::{name}(resource) = client.event(headers, body).await? {{\n\
                 {held}\n}}\n// end\nOk(())\n}}\n"
            );
        }
    }
    text
}

/// The field that a handler looks at first: its own number, which identifies a notification that comes twice.
fn said(resource: &Struct) -> String {
    let text = |field: &&Field| matches!(field.ty, Type::Text { .. }) && field.optional();
    let ends = |end: &str| resource.fields.iter().filter(text).find(|field| field.wire.ends_with(end));
    let own = resource.fields.iter().filter(text).find(|field| field.wire.starts_with("out_"));
    match own.or_else(|| ends("_no")).or_else(|| ends("_id")) {
        Some(field) => format!("println!(\"{{}}\", resource.{}.unwrap_or_default());", field.name),
        None => "let event = resource; // every field is optional".to_owned(),
    }
}

/// A segment of the chain.
#[derive(Clone)]
struct Step<'a> {
    method: String,
    /// Wire name and rule of a variable.
    variable: Option<(&'a str, &'a Type)>,
}

struct Printer<'a> {
    api: &'a Api,
    described: BTreeMap<(&'a str, &'a str), (&'a Family, &'a Operation)>,
    families: BTreeMap<String, String>,
    list: String,
}

impl<'a> Printer<'a> {
    fn module(&mut self, module: &'a Module, chain: &[Step<'a>]) {
        for call in &module.calls {
            if let Some((family, operation)) = self.described.get(&(call.method.as_str(), call.path.as_str())).copied()
            {
                self.call(module, call, chain, family, operation);
            }
        }
        for child in &module.children {
            let variable = match &child.segment {
                Segment::Fixed(_) => None,
                Segment::Variable { name, rule } => Some((name.as_str(), rule)),
            };
            let mut chain = chain.to_vec();
            chain.push(Step { method: child.method.clone(), variable });
            self.module(child, &chain);
        }
    }

    fn call(&mut self, module: &Module, call: &Call, chain: &[Step<'a>], family: &Family, operation: &Operation) {
        let mut values = Values::new(self.api, family);
        let mut lines = Vec::new();
        let mut arguments: Vec<String> =
            call.headers.iter().map(|header| format!("{:?}", header_of(operation, header))).collect();
        if let Some(query) = &call.query {
            let given = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
            let schemas: Vec<(&str, &Schema)> = given.map(|p| (p.name.as_str(), &p.schema)).collect();
            let literal = values.whole(query, &schemas, &call.path);
            arguments.push(argument("query", literal, &mut lines));
        }
        if let Some(body) = &call.body {
            let content = operation.body.as_ref().map(|content| &content.schema);
            let literal = content.map_or_else(String::new, |schema| values.body(body, schema, operation));
            arguments.push(argument("request", literal, &mut lines));
        }
        let mut said = String::from("client");
        for step in chain {
            let value = step.variable.map(|(name, rule)| values.variable(operation, name, rule));
            let _ = write!(said, ".{}({})", step.method, value.unwrap_or_default());
        }
        let _ = write!(said, ".{}({}).await?;", call.method.to_lowercase(), arguments.join(", "));
        match (call.download, &call.answer) {
            (true, _) => lines.push(format!("let file = {said}\nstd::fs::write(\"download\", &file.bytes)?;")),
            (false, Some(_)) => lines.push(format!("let answer = {said}")),
            (false, None) => lines.push(said),
        }
        let uses = values.uses();
        let name = format!("{}_{}", module.path.join("_"), call.method.to_lowercase());
        let (method, path) = (&call.method, &call.path);
        let text = self.families.entry(family.name.clone()).or_insert_with(|| HEADER.to_owned());
        let _ = write!(
            text,
            "\npub(super) async fn {name}(client: &Client) -> Result<(), Box<dyn Error>> {{\n// begin {method} {path}\n{uses}{}\n\
             // end\nOk(())\n}}\n",
            lines.join("\n")
        );
        let module = names::module(&family.name);
        let _ = writeln!(self.list, "({method:?}, {path:?}, |client| Box::pin({module}::{name}(client))),");
    }
}

/// A short value is written in the call itself.
fn argument(name: &str, literal: String, lines: &mut Vec<String>) -> String {
    if literal.len() < 64 && !literal.contains('?') {
        return format!("&{literal}");
    }
    lines.push(format!("let {name} = {literal};"));
    format!("&{name}")
}

fn header_of<'a>(operation: &'a Operation, name: &str) -> &'a str {
    let parameter = operation.parameters.iter().find(|p| p.place == Place::Header && p.name == name);
    parameter.and_then(|parameter| parameter.schema.example.as_ref()?.as_str()).unwrap_or("12345")
}

//! The model as Rust source, one file for each module. rustfmt comes after.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::error::Error;
use crate::model::{Api, Call, Enum, Field, Id, Module, Segment, Struct, Type};
use crate::names;

const HEADER: &str =
    "// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.\n\n";

/// Path below `generated/` and content.
pub(crate) fn print(api: &Api) -> Result<BTreeMap<String, String>, Error> {
    api.roots.iter().try_for_each(sendable)?;
    let printer = Printer::new(api);
    let mut files = BTreeMap::new();
    let mut root = HEADER.to_owned();
    for module in &api.roots {
        let _ = writeln!(root, "pub mod {};", names::module(&bare(&module.segment)));
        printer.module(module, true, &mut files);
    }
    files.insert("mod.rs".to_owned(), root);
    Ok(files)
}

/// `Call` sends JSON; a family with an upload is left to the client's own methods.
fn sendable(module: &Module) -> Result<(), Error> {
    match module.calls.iter().find(|call| call.multipart) {
        Some(call) => {
            let reason = "the chain sends JSON, and this is a form: leave its family out of products.toml";
            Err(Error::at(&call.file, call.line, reason))
        }
        None => module.children.iter().try_for_each(sendable),
    }
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
        api.roots.iter().for_each(|root| whole_answers(root, &mut answers));
        let mut shaped = spread(api, |defined| defined.fields.iter().any(|field| field.required && !field.nullable));
        // Inside text nothing is looked for.
        let mut looked_at = BTreeSet::new();
        answers.iter().for_each(|id| look_into(api, id, &mut looked_at));
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
            enumeration(id, defined, &mut text);
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

    fn chain(&self, module: &Module, is_root: bool, text: &mut String) {
        let _ = writeln!(text, "/// The place `{}` in the chain.", module.url);
        text.push_str("#[must_use = \"it is only a place until a method of HTTP is called on it\"]\n");
        text.push_str("pub struct Path<'a>(pub(crate) Route<'a>);\n\nimpl<'a> Path<'a> {\n");
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
        if let Some(query) = &call.query {
            let _ = write!(arguments, ", query: &{}", reference(query, &module.path));
            with.push_str(".with_query(query)");
        }
        if let Some(body) = &call.body {
            let _ = write!(arguments, ", body: &{}", reference(body, &module.path));
            with.push_str(if self.sensitive.contains(body) { ".with_sealed(body)" } else { ".with_json(body)" });
        }
        let answer = call.answer.as_ref().map_or("Empty".to_owned(), |id| reference(id, &module.path));
        let slash = if call.trailing_slash { ".segment(\"\")" } else { "" };
        let _ = writeln!(
            text,
            "pub fn {}(self{arguments}) -> Call<'a, {answer}> {{\nself.0{slash}.call(&{}){with}\n}}\n",
            call.method.to_lowercase(),
            call.method
        );
    }

    fn defined(&self, id: &Id, defined: &Struct, text: &mut String) {
        let role = defined.role;
        let mut docs = defined.docs.clone();
        if !defined.any_of.is_empty() {
            let lists: Vec<_> = defined.any_of.iter().map(|list| format!("`{}`", list.join("` with `"))).collect();
            docs.push(format!("At least one of {} is given.", lists.join(" and ")));
        }
        doc(text, "///", &docs);
        let mut derives = vec!["Debug", "Clone", "Default"];
        if role.request {
            derives.push("Serialize");
        }
        if role.answer {
            derives.push("Deserialize");
        }
        let _ = writeln!(text, "#[derive({})]", derives.join(", "));
        if role.answer && !role.request && !role.query {
            // WeChat Pay adds fields to answers.
            text.push_str("#[non_exhaustive]\n");
        }
        if let Some(list) = &defined.list {
            if role.request || role.answer {
                text.push_str("#[serde(transparent)]\n");
            }
            let _ = writeln!(text, "pub struct {}(\n/// The items.\npub {}\n);\n", id.name, self.ty(list, &id.module));
        } else {
            if role.answer {
                text.push_str("#[serde(default)]\n");
            }
            if defined.fields.iter().any(|field| field.name.chars().any(char::is_uppercase)) {
                text.push_str("#[allow(non_snake_case, reason = \"named as on the wire\")]\n");
            }
            let _ = writeln!(text, "pub struct {} {{", id.name);
            for field in &defined.fields {
                self.field(id, defined, field, text);
            }
            text.push_str("}\n\n");
        }
        if role.request || role.query {
            self.check(id, defined, text);
        }
        if role.query {
            query_string(id, defined, text);
        }
        self.sensitive_fields(id, defined, text);
        if role.answer {
            self.answer(id, defined, text);
        }
    }

    fn field(&self, id: &Id, defined: &Struct, field: &Field, text: &mut String) {
        doc(text, "///", &field.docs);
        let role = defined.role;
        let mut serde = Vec::new();
        if (role.request || role.answer) && field.name != field.wire {
            serde.push(format!("rename = {:?}", field.wire));
        }
        if role.request && !field.required {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        if role.answer && !field.optional() {
            serde.push("deserialize_with = \"null_as_default\"".to_owned());
        }
        if !serde.is_empty() {
            let _ = writeln!(text, "#[serde({})]", serde.join(", "));
        }
        let ty = self.ty(&field.ty, &id.module);
        let _ = match field.optional() {
            true => writeln!(text, "pub {}: Option<{ty}>,", field.name),
            false => writeln!(text, "pub {}: {ty},", field.name),
        };
    }

    fn ty(&self, ty: &Type, module: &[String]) -> String {
        match ty {
            Type::Text { .. } => "String".to_owned(),
            Type::Integer { .. } => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Time => "Time".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::Sensitive => "Sensitive".to_owned(),
            Type::Bytes => "Vec<u8>".to_owned(),
            Type::Any => "serde_json::Value".to_owned(),
            Type::Enum(id) | Type::Struct { id, boxed: false } => reference(id, module),
            Type::Struct { id, boxed: true } => format!("Box<{}>", reference(id, module)),
            Type::List { items, .. } => format!("Vec<{}>", self.ty(items, module)),
            Type::JsonText(inner) => format!("JsonText<{}>", self.ty(inner, module)),
        }
    }

    fn check(&self, id: &Id, defined: &Struct, text: &mut String) {
        let mut lines = Vec::new();
        for field in &defined.fields {
            let name = Name::Fixed(field.wire.clone());
            let place = format!("self.{}", field.name);
            if field.required && !field.nullable && has_emptiness(&field.ty) {
                lines.push(format!("check::required({:?}, &{place})?;", field.wire));
            }
            if defined.role.query && field.ty == Type::Sensitive {
                lines.push(match field.optional() {
                    true => format!("if let Some(value) = &{place} {{ check::sealed({name}, value)?; }}"),
                    false => format!("check::sealed({name}, &{place})?;"),
                });
            }
            if field.optional() {
                let checks = self.checks(&name, "value", &field.ty, 0);
                if !checks.is_empty() {
                    lines.push(format!("if let Some(value) = &{place} {{ {} }}", checks.join("\n")));
                }
            } else {
                lines.extend(self.checks(&name, &place, &field.ty, 0));
            }
        }
        if let Some(list) = &defined.list {
            lines.extend(self.checks(&Name::Fixed(String::new()), "self.0", list, 0));
        }
        if !defined.any_of.is_empty() {
            let alternatives: Vec<_> = defined.any_of.iter().map(|list| any_of(defined, list)).collect();
            lines.push(format!("check::any_of(&[{}])?;", alternatives.join(", ")));
        }
        if let Some(extra) = defined.extra_check {
            lines.push(format!("crate::checks::{extra}(self)?;"));
        }
        if lines.is_empty() {
            let _ = writeln!(text, "impl Check for {} {{}}\n", id.name);
            return;
        }
        let _ = writeln!(
            text,
            "impl Check for {} {{\nfn check(&self) -> Result<(), Fault> {{\n{}\nOk(())\n}}\n}}\n",
            id.name,
            lines.join("\n")
        );
    }

    /// Statements that check the value in `place`, which is a field or behind a reference.
    fn checks(&self, name: &Name, place: &str, ty: &Type, depth: usize) -> Vec<String> {
        // A field is borrowed; a variable that holds a reference already is not.
        let is_field = place.contains('.');
        let borrowed = if is_field { format!("&{place}") } else { place.to_owned() };
        let copied = if is_field { place.to_owned() } else { format!("*{place}") };
        match ty {
            Type::Text { min, max, pattern } => {
                let max = max.map_or("usize::MAX".to_owned(), |max| max.to_string());
                let mut checks = vec![format!("check::text({name}, {borrowed}, {}, {max})?;", min.unwrap_or(0))];
                if let Some(pattern) = pattern {
                    checks.push(format!("check::pattern({name}, {borrowed}, &{})?;", self.pattern(pattern)));
                }
                checks
            }
            Type::Integer { values, .. } if !values.is_empty() => {
                vec![format!("check::among({name}, {copied}, &{values:?})?;")]
            }
            Type::Integer { min: None, max: None, .. } => Vec::new(),
            Type::Integer { min, max, .. } => {
                let limit = |limit: &Option<i64>, none: &str| limit.map_or(none.to_owned(), |limit| limit.to_string());
                let (min, max) = (limit(min, "i64::MIN"), limit(max, "i64::MAX"));
                vec![format!("check::range({name}, {copied}, {min}, {max})?;")]
            }
            Type::Date => vec![format!("check::date({name}, {borrowed})?;")],
            Type::Enum(_) => vec![format!("check::known({name}, {borrowed})?;")],
            Type::JsonText(inner) => self.checks(name, &format!("{place}.0"), inner, depth),
            Type::Struct { .. } => {
                let within = match name {
                    Name::Fixed(_) => format!("fault.within({name})"),
                    Name::Item(list, index) => format!("fault.within_item({list}, {index})"),
                };
                vec![format!("{place}.check().map_err(|fault| {within})?;")]
            }
            Type::List { items, min, max } => {
                let mut checks = Vec::new();
                if min.is_some() || max.is_some() {
                    let max = max.map_or("usize::MAX".to_owned(), |max| max.to_string());
                    checks.push(format!("check::count({name}, {place}.len(), {}, {max})?;", min.unwrap_or(0)));
                }
                let (item, index) = (format!("item{}", suffix(depth)), format!("index{}", suffix(depth)));
                let inner = self.checks(&Name::Item(name.expression(), index.clone()), &item, items, depth + 1);
                if !inner.is_empty() {
                    checks.push(format!(
                        "for ({index}, {item}) in {place}.iter().enumerate() {{ {} }}",
                        inner.join("\n")
                    ));
                }
                checks
            }
            Type::Float | Type::Boolean | Type::Time | Type::Sensitive | Type::Bytes | Type::Any => Vec::new(),
        }
    }

    /// Needed for what is sealed or opened; where there is nothing to visit, only for answers, whose trait asks for it.
    fn sensitive_fields(&self, id: &Id, defined: &Struct, text: &mut String) {
        if !self.sensitive.contains(id) || defined.role.query {
            if self.answers.contains(id) {
                let _ = writeln!(text, "impl SensitiveFields for {} {{}}\n", id.name);
            }
            return;
        }
        let mut lines = Vec::new();
        for field in &defined.fields {
            let place = format!("self.{}", field.name);
            let visited = if field.optional() { "value" } else { &place };
            let Some(visit) = self.visit(&field.wire, visited, &field.ty, 0) else { continue };
            lines.push(match field.optional() {
                true => format!("if let Some(value) = &mut {place} {{ {visit} }}"),
                false => visit,
            });
        }
        lines.extend(defined.list.as_ref().and_then(|list| self.visit("", "self.0", list, 0)));
        let _ = writeln!(
            text,
            "impl SensitiveFields for {} {{\n\
             fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {{\n{}\n}}\n}}\n",
            id.name,
            lines.join("\n")
        );
    }

    fn visit(&self, wire: &str, place: &str, ty: &Type, depth: usize) -> Option<String> {
        let borrowed = if place.contains('.') { format!("&mut {place}") } else { place.to_owned() };
        match ty {
            Type::Sensitive => Some(format!("visit({wire:?}, {borrowed});")),
            Type::Struct { id, .. } if self.sensitive.contains(id) => Some(format!("{place}.visit_sensitive(visit);")),
            Type::JsonText(inner) => self.visit(wire, &format!("{place}.0"), inner, depth),
            Type::List { items, .. } => {
                let item = format!("item{}", suffix(depth));
                let inner = self.visit(wire, &item, items, depth + 1)?;
                Some(format!("for {item} in {borrowed} {{ {inner} }}"))
            }
            _ => None,
        }
    }

    fn answer(&self, id: &Id, defined: &Struct, text: &mut String) {
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

/// What a fault calls the value: a field, or an item of a list.
enum Name {
    Fixed(String),
    /// Expression of the list's name, and the variable of the index.
    Item(String, String),
}

impl Name {
    fn expression(&self) -> String {
        self.to_string()
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Fixed(wire) => write!(f, "{wire:?}"),
            Self::Item(list, index) => match list.strip_prefix('"').and_then(|list| list.strip_suffix('"')) {
                Some(wire) => write!(f, "&format!(\"{wire}[{{{index}}}]\")"),
                None => write!(f, "&format!(\"{{}}[{{{index}}}]\", {list})"),
            },
        }
    }
}

fn suffix(depth: usize) -> String {
    if depth == 0 { String::new() } else { depth.to_string() }
}

fn any_of(defined: &Struct, wires: &[String]) -> String {
    let field = |wire: &String| defined.fields.iter().find(|field| field.wire == *wire);
    let given: Vec<_> = wires
        .iter()
        .filter_map(field)
        .map(|field| match (field.optional(), has_emptiness(&field.ty)) {
            (_, true) => format!("!self.{}.is_void()", field.name),
            (true, false) => format!("self.{}.is_some()", field.name),
            (false, false) => "true".to_owned(),
        })
        .collect();
    format!("({:?}, {})", wires.join("` with `"), given.join(" && "))
}

fn enumeration(id: &Id, defined: &Enum, text: &mut String) {
    text.push_str("open_enum! {\n");
    let docs = if defined.docs.is_empty() { vec!["One of these values.".to_owned()] } else { defined.docs.clone() };
    let mut body = String::new();
    doc(&mut body, "///", &docs);
    let _ = writeln!(body, "pub enum {} {{", id.name);
    for (name, wire) in &defined.variants {
        let _ = writeln!(body, "    /// `{wire}`\n    {name} = {wire:?},");
    }
    body.push_str("}\n");
    // rustfmt leaves the inside of this macro as it is.
    for line in body.lines() {
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n\n");
}

fn query_string(id: &Id, defined: &Struct, text: &mut String) {
    let mut lines = Vec::new();
    for field in &defined.fields {
        let (wire, place) = (&field.wire, format!("self.{}", field.name));
        lines.push(match (&field.ty, field.optional()) {
            (Type::List { .. } | Type::Sensitive | Type::JsonText(_), true) => {
                format!("if let Some(value) = &{place} {{ {} }}", push(wire, "value", &field.ty))
            }
            (Type::List { .. } | Type::Sensitive | Type::JsonText(_), false) => push(wire, &place, &field.ty),
            (Type::Integer { .. } | Type::Float | Type::Boolean, false) => format!("query.push({wire:?}, {place});"),
            (_, true) => format!("query.push_some({wire:?}, {place}.as_ref());"),
            (_, false) => format!("query.push({wire:?}, &{place});"),
        });
    }
    let _ = writeln!(
        text,
        "impl QueryString for {} {{\nfn write(&self, query: &mut Query) {{\n{}\n}}\n}}\n",
        id.name,
        lines.join("\n")
    );
}

/// A statement that adds the value in `place`, which is a field or a variable that holds a reference.
fn push(wire: &str, place: &str, ty: &Type) -> String {
    let borrowed = if place.contains('.') { format!("&{place}") } else { place.to_owned() };
    match ty {
        Type::Sensitive => format!("query.push_sealed({wire:?}, {borrowed});"),
        Type::JsonText(_) => format!("query.push_json({wire:?}, &{place}.0);"),
        // Each item is a pair.
        Type::List { .. } => format!("for item in {borrowed} {{ query.push({wire:?}, item); }}"),
        _ => format!("query.push({wire:?}, {borrowed});"),
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

/// Types of which an empty value counts as not given.
fn has_emptiness(ty: &Type) -> bool {
    matches!(ty, Type::Text { .. } | Type::Time | Type::Date | Type::Sensitive | Type::Enum(_) | Type::List { .. })
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

fn whole_answers<'a>(module: &'a Module, found: &mut BTreeSet<&'a Id>) {
    found.extend(module.calls.iter().filter_map(|call| call.answer.as_ref()));
    module.children.iter().for_each(|child| whole_answers(child, found));
}

/// The structs that an answer holds, itself included.
fn look_into<'a>(api: &'a Api, id: &'a Id, found: &mut BTreeSet<&'a Id>) {
    if let Some(defined) = api.structs.get(id)
        && found.insert(id)
    {
        let types = defined.fields.iter().map(|field| &field.ty).chain(&defined.list);
        types.filter_map(nested).for_each(|id| look_into(api, id, found));
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

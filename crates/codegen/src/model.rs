//! The API as Rust has it: a tree of modules that mirrors the paths, with types and calls in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::docs;
use crate::document::{Content, Document, Family, Format, Kind, Object, Operation, Parameter, Place, Schema, Text};
use crate::error::Error;
use crate::extra_checks::EXTRA_CHECKS;
use crate::names;
use crate::products::{FILE, Products};

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";

/// The printed part of the API.
#[derive(Debug)]
pub(crate) struct Api {
    /// The first segments of all paths: `v3`.
    pub(crate) roots: Vec<Module>,
    pub(crate) structs: BTreeMap<Id, Struct>,
    pub(crate) enums: BTreeMap<Id, Enum>,
}

/// One place of the URL.
#[derive(Debug)]
pub(crate) struct Module {
    /// Names of the modules from the crate to here.
    pub(crate) path: Vec<String>,
    /// `/v3/payroll-card`.
    pub(crate) url: String,
    pub(crate) segment: Segment,
    pub(crate) method: String,
    pub(crate) docs: Vec<String>,
    pub(crate) children: Vec<Module>,
    pub(crate) calls: Vec<Call>,
}

#[derive(Debug)]
pub(crate) enum Segment {
    Fixed(String),
    Variable { name: String, rule: Type },
}

#[derive(Debug)]
pub(crate) struct Call {
    /// `POST`.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    /// `applyment/`: the path ends with a slash.
    pub(crate) trailing_slash: bool,
    pub(crate) query: Option<Id>,
    pub(crate) body: Option<Id>,
    /// The body is a form with a file in it, and not JSON.
    pub(crate) multipart: bool,
    pub(crate) answer: Option<Id>,
    /// Where it is described.
    pub(crate) file: String,
    pub(crate) line: usize,
}

/// A type's module and name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id {
    pub(crate) module: Vec<String>,
    pub(crate) name: String,
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field>,
    /// It is this list and has no fields.
    pub(crate) list: Option<Type>,
    /// Wire names: at least one of these lists is given.
    pub(crate) any_of: Vec<Vec<String>>,
    pub(crate) extra_check: Option<&'static str>,
}

/// Where a struct is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) query: bool,
    pub(crate) request: bool,
    pub(crate) answer: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Required, and may be `null`.
    pub(crate) nullable: bool,
}

impl Field {
    /// Whether its type is an `Option`.
    pub(crate) fn optional(&self) -> bool {
        !self.required || self.nullable
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Text {
        min: Option<usize>,
        max: Option<usize>,
        pattern: Option<String>,
    },
    Integer {
        min: Option<i64>,
        max: Option<i64>,
        values: Vec<i64>,
    },
    Float,
    Boolean,
    Time,
    Date,
    Sensitive,
    /// The bytes of an upload.
    Bytes,
    Any,
    Enum(Id),
    /// `boxed` where the struct would hold itself.
    Struct {
        id: Id,
        boxed: bool,
    },
    List {
        items: Box<Type>,
        min: Option<usize>,
        max: Option<usize>,
    },
    /// JSON inside text.
    JsonText(Box<Type>),
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) docs: Vec<String>,
    /// Name and wire text.
    pub(crate) variants: Vec<(String, String)>,
}

/// The module of each printed family, and all that stands in it.
pub(crate) fn build(document: &Document, products: &Products) -> Result<Api, Error> {
    let mut families = Vec::new();
    for name in products.api.keys() {
        let family = document.families.iter().find(|family| family.version == "v3" && family.name == *name);
        families
            .push(family.ok_or_else(|| Error::of(FILE, format_args!("there is no family `{name}` in openapi/v3")))?);
    }
    let mut tree = Tree::default();
    for family in &families {
        for operation in &family.operations {
            tree.insert(&operation.path);
        }
    }
    let mut builder = Builder { structs: BTreeMap::new(), enums: BTreeMap::new(), taken: BTreeMap::new() };
    let mut calls = BTreeMap::new();
    for family in &families {
        let names = Names::of(family, products, &tree)?;
        builder.family(family, &names)?;
        for operation in &family.operations {
            let (path, call) = builder.call(family, &names, &tree, operation)?;
            calls.entry(path).or_insert_with(Vec::new).push(call);
        }
    }
    for (family, component, _) in EXTRA_CHECKS {
        let known = families.iter().any(|known| known.name == family && known.schemas.contains_key(component));
        if !known && products.api.contains_key(family) {
            let reason = format_args!("there is no component `{component}` in the family `{family}`");
            return Err(Error::of("crates/codegen/src/extra_checks.rs", reason));
        }
    }
    let Builder { mut structs, enums, .. } = builder;
    box_what_holds_itself(&mut structs);
    say_what_it_is(&mut structs, calls.values().flatten());
    let titles: BTreeMap<String, Vec<String>> =
        families.iter().map(|family| (products.base(&family.name), docs::of_family(family, products))).collect();
    let roots = tree.modules(&[], "", &mut calls, &families, &titles);
    Ok(Api { roots, structs, enums })
}

/// All segments below a place, by their wire text with braces.
#[derive(Debug, Default)]
struct Tree(BTreeMap<String, Tree>);

impl Tree {
    fn insert(&mut self, path: &str) {
        let mut at = self;
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            at = at.0.entry(segment.to_owned()).or_default();
        }
    }

    /// Name of the module of each segment here, fixed ones first.
    fn names(&self, rule: impl Fn(&str) -> String) -> BTreeMap<&str, String> {
        let (variable, fixed): (Vec<&str>, Vec<&str>) =
            self.0.keys().map(String::as_str).partition(|segment| segment.starts_with('{'));
        let order = || fixed.iter().chain(&variable).copied();
        let named = names::distinct(order().map(bare), rule);
        order().zip(named).collect()
    }

    /// The modules that a path leads through.
    fn module_path(&self, path: &str) -> Option<Vec<String>> {
        let mut at = self;
        let mut modules = Vec::new();
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            modules.push(at.names(names::module).remove(segment)?);
            at = at.0.get(segment)?;
        }
        Some(modules)
    }

    /// The path that the parts of a component's name, which have no braces, lead to.
    fn path_of(&self, base: &str, parts: &[&str]) -> Option<String> {
        let mut at = self;
        let mut path = String::new();
        for part in base.split('/').filter(|segment| !segment.is_empty()).chain(parts.iter().copied()) {
            let variable = format!("{{{part}}}");
            let (segment, next) = at.0.get_key_value(part).or_else(|| at.0.get_key_value(&variable))?;
            path = format!("{path}/{segment}");
            at = next;
        }
        Some(path)
    }

    fn modules(
        &self,
        above: &[String],
        url: &str,
        calls: &mut BTreeMap<String, Vec<Call>>,
        families: &[&Family],
        titles: &BTreeMap<String, Vec<String>>,
    ) -> Vec<Module> {
        let modules = self.names(names::module);
        let mut methods = self.names(names::method);
        let mut all = Vec::new();
        for (segment, below) in &self.0 {
            let url = format!("{url}/{segment}");
            let mut path = above.to_vec();
            path.extend(modules.get(segment.as_str()).cloned());
            let children = below.modules(&path, &url, calls, families, titles);
            all.push(Module {
                docs: titles.get(&url).cloned().unwrap_or_default(),
                segment: if segment.starts_with('{') {
                    Segment::Variable { name: bare(segment).to_owned(), rule: variable_rule(&url, segment, families) }
                } else {
                    Segment::Fixed(segment.clone())
                },
                method: methods.remove(segment.as_str()).unwrap_or_default(),
                calls: calls.remove(&url).unwrap_or_default(),
                path,
                url,
                children,
            });
        }
        all
    }
}

/// A segment without its braces.
fn bare(segment: &str) -> &str {
    segment.trim_matches(['{', '}'])
}

/// What every operation below says of a variable: one that says less widens the rule.
fn variable_rule(url: &str, segment: &str, families: &[&Family]) -> Type {
    let below = format!("{url}/");
    let operations = families.iter().flat_map(|family| &family.operations);
    let texts = operations.filter(|operation| operation.path == url || operation.path.starts_with(&below)).flat_map(
        |operation| operation.parameters.iter().filter(|p| p.place == Place::Path && p.name == bare(segment)),
    );
    let mut rule: Option<(Option<usize>, Option<usize>, Option<String>)> = None;
    for Parameter { schema, .. } in texts {
        let text = match &schema.kind {
            Kind::Text(text) => text.clone(),
            _ => Text::default(),
        };
        rule = Some(match rule {
            None => (text.min, text.max, text.pattern),
            Some((min, max, pattern)) => (
                min.zip(text.min).map(|(a, b)| a.min(b)),
                max.zip(text.max).map(|(a, b)| a.max(b)),
                pattern.filter(|pattern| text.pattern.as_ref() == Some(pattern)),
            ),
        });
    }
    let (min, max, pattern) = rule.unwrap_or_default();
    Type::Text { min, max, pattern }
}

/// Where the components of a family live.
struct Names(BTreeMap<String, Id>);

impl Names {
    fn of(family: &Family, products: &Products, tree: &Tree) -> Result<Self, Error> {
        let base = products.base(&family.name);
        let mut by_module: BTreeMap<Vec<String>, Vec<&str>> = BTreeMap::new();
        for (component, schema) in &family.schemas {
            let parts: Vec<&str> = component.split('.').collect();
            let (_, prefix) = parts.split_last().unwrap_or((&"", &[]));
            let module = tree.path_of(&base, prefix).and_then(|path| tree.module_path(&path)).ok_or_else(|| {
                let reason = format_args!("the component `{component}` is named for a place that no path leads to");
                Error::at(&family.file, schema.line, reason)
            })?;
            by_module.entry(module).or_default().push(component);
        }
        let mut ids = BTreeMap::new();
        for (module, components) in by_module {
            let last = |component: &str| names::type_name(component.rsplit('.').next().unwrap_or(component));
            for (component, name) in components.iter().zip(names::distinct(components.iter().copied(), last)) {
                ids.insert((*component).to_owned(), Id { module: module.clone(), name });
            }
        }
        Ok(Self(ids))
    }
}

struct Builder {
    structs: BTreeMap<Id, Struct>,
    enums: BTreeMap<Id, Enum>,
    /// Type names in use, by module.
    taken: BTreeMap<Vec<String>, names::Scope>,
}

impl Builder {
    /// All components that an operation reaches.
    fn family(&mut self, family: &Family, names: &Names) -> Result<(), Error> {
        let mut requests = BTreeSet::new();
        let mut answers = BTreeSet::new();
        for operation in &family.operations {
            for schema in operation.body.iter().map(|content| &content.schema) {
                reach(family, schema, &mut requests);
            }
            for parameter in &operation.parameters {
                reach(family, &parameter.schema, &mut requests);
            }
            for schema in operation.answer.iter().map(|content| &content.schema) {
                reach(family, schema, &mut answers);
            }
        }
        let used = |name: &String| requests.contains(name.as_str()) || answers.contains(name.as_str());
        for id in names.0.iter().filter(|(name, _)| used(name)).map(|(_, id)| id) {
            self.taken.entry(id.module.clone()).or_default().claim(id.name.clone());
        }
        for (component, schema) in family.schemas.iter().filter(|(name, _)| used(name)) {
            let role = Role {
                query: false,
                request: requests.contains(component.as_str()),
                answer: answers.contains(component.as_str()),
            };
            let Some(id) = names.0.get(component) else { continue };
            let extra = EXTRA_CHECKS.iter().find(|(f, c, _)| *f == family.name && c == component);
            self.define(family, names, id, schema, role, extra.map(|(.., function)| *function))?;
        }
        Ok(())
    }

    /// A component, if it needs a type of its own.
    fn define(
        &mut self,
        family: &Family,
        names: &Names,
        id: &Id,
        schema: &Schema,
        role: Role,
        extra_check: Option<&'static str>,
    ) -> Result<(), Error> {
        match &schema.kind {
            Kind::Object(object) if !object.properties.is_empty() => {
                let fields = self.fields(family, names, id, object, role)?;
                let docs = docs::of_type(schema);
                let any_of = object.any_of.clone();
                let defined = Struct { docs, role, fields, list: None, any_of, extra_check };
                self.structs.insert(id.clone(), defined);
            }
            Kind::Text(text) if !text.values.is_empty() => {
                let variants = names::distinct(text.values.iter().map(String::as_str), names::variant);
                let variants = variants.into_iter().zip(text.values.iter().cloned()).collect();
                self.enums.insert(id.clone(), Enum { docs: docs::of_type(schema), variants });
            }
            _ => {}
        }
        Ok(())
    }

    fn fields(
        &mut self,
        family: &Family,
        names: &Names,
        holder: &Id,
        object: &Object,
        role: Role,
    ) -> Result<Vec<Field>, Error> {
        let wires = object.properties.iter().map(|(wire, _)| wire.as_str());
        let mut fields = Vec::new();
        for ((wire, schema), name) in object.properties.iter().zip(names::distinct(wires, names::field)) {
            let ty = self.ty(family, names, holder, wire, schema, role)?;
            fields.push(Field {
                wire: wire.clone(),
                name,
                docs: docs::of_field(family, schema),
                ty,
                required: object.required.contains(wire),
                nullable: schema.nullable,
            });
        }
        Ok(fields)
    }

    /// The type of a field or item; what has no name gets one from its holder and field.
    fn ty(
        &mut self,
        family: &Family,
        names: &Names,
        holder: &Id,
        field: &str,
        schema: &Schema,
        role: Role,
    ) -> Result<Type, Error> {
        Ok(match &schema.kind {
            Kind::Ref(component) => {
                let (Some(id), Some(target)) = (names.0.get(component), family.schemas.get(component)) else {
                    return Err(Error::at(
                        &family.file,
                        schema.line,
                        format_args!("there is no component `{component}`"),
                    ));
                };
                match &target.kind {
                    Kind::Object(object) if !object.properties.is_empty() => {
                        Type::Struct { id: id.clone(), boxed: false }
                    }
                    Kind::Text(text) if !text.values.is_empty() => Type::Enum(id.clone()),
                    // Another name for a list or a plain value.
                    _ => self.ty(family, names, holder, field, target, role)?,
                }
            }
            Kind::Object(object) if object.properties.is_empty() => Type::Any,
            Kind::Object(_) => {
                let id = self.inline(holder, field);
                self.define(family, names, &id, schema, role, None)?;
                Type::Struct { id, boxed: false }
            }
            Kind::Array { items, min, max } => Type::List {
                items: Box::new(self.ty(family, names, holder, field, items, role)?),
                min: *min,
                max: *max,
            },
            Kind::Text(Text { content: Some(content), .. }) => {
                Type::JsonText(Box::new(self.ty(family, names, holder, field, content, role)?))
            }
            Kind::Text(_) if schema.sensitive => Type::Sensitive,
            Kind::Text(Text { format: Some(Format::Binary), .. }) => Type::Bytes,
            Kind::Text(Text { format: Some(Format::Time), .. }) => Type::Time,
            Kind::Text(Text { format: Some(Format::Date), .. }) => Type::Date,
            Kind::Text(text) if !text.values.is_empty() => {
                let id = self.inline(holder, field);
                self.define(family, names, &id, schema, role, None)?;
                Type::Enum(id)
            }
            Kind::Text(text) => Type::Text { min: text.min, max: text.max, pattern: text.pattern.clone() },
            Kind::Integer { min, max, values } => Type::Integer { min: *min, max: *max, values: values.clone() },
            Kind::Number => Type::Float,
            Kind::Boolean => Type::Boolean,
            Kind::Any => Type::Any,
        })
    }

    fn inline(&mut self, holder: &Id, field: &str) -> Id {
        let scope = self.taken.entry(holder.module.clone()).or_default();
        Id { module: holder.module.clone(), name: scope.claim(names::inline(&holder.name, field)) }
    }

    fn call(
        &mut self,
        family: &Family,
        names: &Names,
        tree: &Tree,
        operation: &Operation,
    ) -> Result<(String, Call), Error> {
        let place = operation.path.trim_end_matches('/');
        let module = tree.module_path(place).unwrap_or_default();
        let body = match &operation.body {
            None => None,
            Some(content) => Some(self.content(family, names, &module, operation, content, "Request")?),
        };
        let answer = match &operation.answer {
            None => None,
            Some(content) => Some(self.content(family, names, &module, operation, content, "Response")?),
        };
        let call = Call {
            method: operation.method.clone(),
            path: operation.path.clone(),
            summary: operation.summary.clone(),
            docs: docs::of_operation(operation),
            deprecated: operation.deprecated,
            trailing_slash: operation.path.ends_with('/'),
            query: self.query(family, names, &module, operation)?,
            body,
            multipart: operation.body.as_ref().is_some_and(|content| content.media == MULTIPART),
            answer,
            file: family.file.clone(),
            line: operation.line,
        };
        Ok((place.to_owned(), call))
    }

    /// The struct of a body or an answer.
    fn content(
        &mut self,
        family: &Family,
        names: &Names,
        module: &[String],
        operation: &Operation,
        content: &Content,
        suffix: &str,
    ) -> Result<Id, Error> {
        let refuse = |reason: &str| Err(Error::at(&family.file, content.line, reason));
        if content.media != JSON && content.media != MULTIPART {
            return refuse("only APIv2 speaks XML, and it has no typed chain");
        }
        let role = Role { query: false, request: suffix == "Request", answer: suffix == "Response" };
        let holder = Id { module: module.to_vec(), name: title_case(&operation.method) };
        match self.ty(family, names, &holder, suffix, &content.schema, role)? {
            Type::Struct { id, .. } => Ok(id),
            list @ Type::List { .. } => {
                let id = self.inline(&holder, suffix);
                let docs = docs::of_type(&content.schema);
                let defined =
                    Struct { docs, role, fields: Vec::new(), list: Some(list), any_of: Vec::new(), extra_check: None };
                self.structs.insert(id.clone(), defined);
                Ok(id)
            }
            _ => refuse("a body or an answer is an object or a list"),
        }
    }

    fn query(
        &mut self,
        family: &Family,
        names: &Names,
        module: &[String],
        operation: &Operation,
    ) -> Result<Option<Id>, Error> {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        let object = Object {
            properties: parameters.clone().map(|p| (p.name.clone(), p.schema.clone())).collect(),
            required: parameters.filter(|p| p.required).map(|p| p.name.clone()).collect(),
            any_of: operation.query_any_of.clone(),
            open: false,
        };
        if object.properties.is_empty() {
            return Ok(None);
        }
        let holder = Id { module: module.to_vec(), name: title_case(&operation.method) };
        let id = self.inline(&holder, "query");
        let role = Role { query: true, ..Role::default() };
        // What a parameter holds as JSON is written as a body is.
        let fields = self.fields(family, names, &id, &object, Role { request: true, ..Role::default() })?;
        let docs = vec![format!("The query of `{} {}`.", operation.method, operation.path)];
        let defined = Struct { docs, role, fields, list: None, any_of: object.any_of, extra_check: None };
        self.structs.insert(id.clone(), defined);
        Ok(Some(id))
    }
}

/// `POST` is `Post`.
fn title_case(method: &str) -> String {
    names::variant(method)
}

fn reach<'a>(family: &'a Family, schema: &'a Schema, seen: &mut BTreeSet<&'a str>) {
    match &schema.kind {
        Kind::Ref(name) => {
            if let Some((name, target)) = family.schemas.get_key_value(name)
                && seen.insert(name)
            {
                reach(family, target, seen);
            }
        }
        Kind::Object(object) => object.properties.iter().for_each(|(_, schema)| reach(family, schema, seen)),
        Kind::Array { items, .. } => reach(family, items, seen),
        Kind::Text(text) => text.content.iter().for_each(|schema| reach(family, schema, seen)),
        _ => {}
    }
}

/// A struct of which the description says nothing is a body, an answer, or a part of another struct.
fn say_what_it_is<'a>(structs: &mut BTreeMap<Id, Struct>, calls: impl Iterator<Item = &'a Call>) {
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
fn box_what_holds_itself(structs: &mut BTreeMap<Id, Struct>) {
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

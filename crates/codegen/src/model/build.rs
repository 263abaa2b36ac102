//! From the description to modules, types and calls.

mod notifications;

use std::collections::{BTreeMap, BTreeSet};

use super::finish::{box_what_holds_itself, say_what_it_is};
use super::tree::{Names, Tree};
use super::{Api, Call, Enum, Field, Id, Module, Role, Struct, Type};
use crate::docs;
use crate::document::{Content, Document, Family, Format, Kind, Object, Operation, Place, Schema, Text};
use crate::error::Error;
use crate::extra_checks::EXTRA_CHECKS;
use crate::names;
use crate::products::{FILE, Products};

pub(crate) use notifications::notifications;

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";

/// The module of each printed family, and everything in it.
pub(crate) fn build(document: &Document, products: &Products) -> Result<Api, Error> {
    let mut families = Vec::new();
    for name in products.families.keys() {
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
        if !known && products.families.contains_key(family) {
            let reason = format_args!("there is no component `{component}` in the family `{family}`");
            return Err(Error::of("crates/codegen/src/extra_checks.rs", reason));
        }
    }
    let Builder { mut structs, enums, .. } = builder;
    box_what_holds_itself(&mut structs);
    say_what_it_is(&mut structs, calls.values().flatten());
    let titles: BTreeMap<String, Vec<String>> =
        families.iter().map(|family| (products.base(&family.name), docs::of_family(family, products))).collect();
    let mut roots = tree.modules(&[], "", &mut calls, &families, &titles);
    roots.iter_mut().for_each(|root| stand_behind_features(root, products));
    Ok(Api { roots, structs, enums })
}

fn stand_behind_features(module: &mut Module, products: &Products) {
    module.feature = products.feature_at(&module.url);
    module.children.iter_mut().for_each(|child| stand_behind_features(child, products));
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
                form: false,
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
            Kind::Text(Text { format: Some(Format::Binary), max, kinds, .. }) => {
                Type::Bytes { max: *max, kinds: kinds.clone() }
            }
            Kind::Text(Text { format: Some(Format::Time), .. }) => Type::Time,
            Kind::Text(Text { format: Some(Format::Date), .. }) => Type::Date,
            Kind::Text(text) if !text.values.is_empty() => {
                let id = self.inline(holder, field);
                self.define(family, names, &id, schema, role, None)?;
                Type::Enum(id)
            }
            Kind::Text(text) => Type::Text {
                min: text.min,
                max: text.max,
                pattern: text.pattern.clone(),
                bytes: text.bytes,
                private: schema.private,
            },
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
        if operation.status >= 300 {
            return Err(Error::at(&family.file, operation.line, "a redirect is no answer that a chain can give"));
        }
        let headers = operation.parameters.iter().filter(|p| p.place == Place::Header && p.required);
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
            download: operation.status == 200 && answer.is_none(),
            answer,
            headers: headers.map(|parameter| parameter.name.clone()).collect(),
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
        let role = Role { request: suffix == "Request", answer: suffix == "Response", ..Role::default() };
        let holder = Id { module: module.to_vec(), name: title_case(&operation.method) };
        match self.ty(family, names, &holder, suffix, &content.schema, role)? {
            Type::Struct { id, .. } => {
                if content.media == MULTIPART
                    && let Some(defined) = self.structs.get_mut(&id)
                {
                    defined.role.form = true;
                    form(family, content, defined)?;
                }
                Ok(id)
            }
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
        // JSON in a parameter is written as a body is.
        let fields = self.fields(family, names, &id, &object, Role { request: true, ..Role::default() })?;
        let docs = vec![format!("The query of `{} {}`.", operation.method, operation.path)];
        let defined = Struct { docs, role, fields, list: None, any_of: object.any_of, extra_check: None };
        self.structs.insert(id.clone(), defined);
        Ok(Some(id))
    }
}

/// A form has one file, a meta that describes it, and otherwise texts and numbers.
fn form(family: &Family, content: &Content, defined: &Struct) -> Result<(), Error> {
    let refuse = |reason: &str| Err(Error::at(&family.file, content.line, reason));
    if defined.fields.iter().filter(|field| matches!(field.ty, Type::Bytes { .. }) && field.required).count() != 1 {
        return refuse("a form has exactly one file, which is required");
    }
    if !defined.fields.iter().any(|field| field.wire == "meta" && matches!(field.ty, Type::Struct { .. })) {
        return refuse("a form has a part `meta`, which is an object");
    }
    let other =
        |ty: &Type| matches!(ty, Type::Bytes { .. } | Type::Struct { .. } | Type::Text { .. } | Type::Integer { .. });
    match defined.fields.iter().all(|field| other(&field.ty)) {
        true => Ok(()),
        false => refuse("the parts of a form are a file, a meta, texts and numbers"),
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

//! The description, read into types. Nothing is resolved here and nothing is corrected.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::Error;
use crate::yaml::{self, Map, Node};

/// All of `openapi/`.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) families: Vec<Family>,
}

/// One file: a family of operations, or the notifications.
#[derive(Debug)]
pub(crate) struct Family {
    /// As people open it: `openapi/v3/payroll-card.yaml`.
    pub(crate) file: String,
    /// `payroll-card`.
    pub(crate) name: String,
    /// `v3`, `v2`, or nothing for the notifications.
    pub(crate) version: String,
    pub(crate) title: String,
    pub(crate) description: Option<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) notifications: Vec<Notification>,
    pub(crate) schemas: BTreeMap<String, Schema>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) line: usize,
    /// `POST`.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    /// The same in Chinese, for the operations that nearly every merchant uses.
    pub(crate) description_zh: Option<String>,
    pub(crate) link: Option<String>,
    /// Another host than the usual one.
    pub(crate) server: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) roles: Vec<String>,
    /// The day when the official page was last changed.
    pub(crate) updated: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) mutual_tls: bool,
    pub(crate) parameters: Vec<Parameter>,
    /// At least one of these lists of query parameters is given. OpenAPI has no words for it: fix-ups say it.
    pub(crate) query_any_of: Vec<Vec<String>>,
    pub(crate) body: Option<Content>,
    pub(crate) status: u16,
    pub(crate) answer: Option<Content>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) line: usize,
    /// `application/json`.
    pub(crate) media: String,
    pub(crate) schema: Schema,
}

#[derive(Debug)]
pub(crate) struct Notification {
    pub(crate) line: usize,
    pub(crate) event: String,
    pub(crate) summary: String,
    pub(crate) link: Option<String>,
    pub(crate) resource_type: Option<String>,
    pub(crate) original_type: Option<String>,
    /// The event type of another notification under which this one arrives, too.
    pub(crate) arrives_as: Option<ArrivesAs>,
    /// The families whose operations lead to it; none if many do.
    pub(crate) families: Vec<String>,
    pub(crate) resource: Option<Schema>,
}

/// Under the event type of another, distinguished by its content.
#[derive(Debug, Clone)]
pub(crate) struct ArrivesAs {
    /// The event of the other notification.
    pub(crate) event: String,
    /// A field that only this one has at the top of its resource.
    pub(crate) has: String,
    /// A field that the other always has there, and this one never.
    pub(crate) lacks: String,
}

#[derive(Debug, Clone)]
pub(crate) struct Schema {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) example: Option<Value>,
    pub(crate) default: Option<Value>,
    /// Encrypted on the wire, to the platform in requests, to the merchant in answers.
    pub(crate) sensitive: bool,
    /// About a person, and in the clear on the wire.
    pub(crate) private: bool,
    /// The official page says that it may be `null`.
    pub(crate) nullable: bool,
    /// The `id` or `url` of an uploaded file.
    pub(crate) media: Option<String>,
    /// No public page shows how this time is written.
    pub(crate) form_unknown: bool,
    /// Digits in text: `uint64`, `numeric`.
    pub(crate) numeric: Option<String>,
    /// The form of APIv2's XML.
    pub(crate) xml: Option<Value>,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Name of a component of the same file.
    Ref(String),
    Object(Object),
    Array {
        items: Box<Schema>,
        min: Option<usize>,
        max: Option<usize>,
    },
    Text(Text),
    Integer {
        min: Option<i64>,
        max: Option<i64>,
        values: Vec<i64>,
    },
    Number,
    Boolean,
    /// The description says nothing: any JSON.
    Any,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Object {
    pub(crate) properties: Vec<(String, Schema)>,
    pub(crate) required: Vec<String>,
    /// At least one of these lists is given.
    pub(crate) any_of: Vec<Vec<String>>,
    /// Other properties than these are part of it.
    pub(crate) open: bool,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Text {
    pub(crate) min: Option<usize>,
    pub(crate) max: Option<usize>,
    pub(crate) pattern: Option<String>,
    pub(crate) format: Option<Format>,
    pub(crate) values: Vec<String>,
    /// Its limits count bytes of UTF-8, not characters.
    pub(crate) bytes: bool,
    /// Allowed extensions of a file name, such as `jpg`. Empty if any is allowed.
    pub(crate) kinds: Vec<String>,
    /// The schema of the JSON that the text holds.
    pub(crate) content: Option<Box<Schema>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Time,
    Date,
    Uri,
    Binary,
}

impl Format {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Time => "date-time",
            Self::Date => "date",
            Self::Uri => "uri",
            Self::Binary => "binary",
        }
    }
}

impl Family {
    /// Reads one file; `file` is its path from the root of the repository.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let root = yaml::parse(file, text)?;
        let mut map = root.map(file)?;
        map.need("openapi")?;
        map.get("servers");
        let bytes = map.flag("x-bytes")?;
        let mut info = map.need("info")?.map(file)?;
        let title = info.need("title")?.text(file)?.to_owned();
        let description = info.text("description")?;
        info.need("version")?;
        info.done()?;
        let mut family = Self {
            file: file.to_owned(),
            name: file.rsplit('/').next().unwrap_or(file).trim_end_matches(".yaml").to_owned(),
            version: file.split('/').nth_back(1).filter(|part| *part != "openapi").unwrap_or_default().to_owned(),
            title,
            description,
            operations: Vec::new(),
            notifications: Vec::new(),
            schemas: BTreeMap::new(),
        };
        if let Some(paths) = map.get("paths") {
            for (path, item) in paths.map(file)?.entries() {
                for (method, node) in item.map(file)?.entries() {
                    family.operations.push(operation(file, path, method, node)?);
                }
            }
        }
        if let Some(webhooks) = map.get("webhooks") {
            for (event, item) in webhooks.map(file)?.entries() {
                family.notifications.push(notification(file, event, item)?);
            }
        }
        if let Some(components) = map.get("components") {
            let mut components = components.map(file)?;
            for (name, node) in components.need("schemas")?.map(file)?.entries() {
                family.schemas.insert(name.to_owned(), schema(file, node)?);
            }
            components.done()?;
        }
        map.done()?;
        if bytes {
            family.count_bytes();
        }
        Ok(family)
    }

    /// Every limit of a text counts bytes.
    fn count_bytes(&mut self) {
        let of_operations = self.operations.iter_mut().flat_map(|operation| {
            let content = operation.body.iter_mut().chain(&mut operation.answer).map(|content| &mut content.schema);
            operation.parameters.iter_mut().map(|parameter| &mut parameter.schema).chain(content)
        });
        self.schemas.values_mut().chain(of_operations).for_each(Schema::count_bytes);
    }
}

impl Schema {
    fn count_bytes(&mut self) {
        match &mut self.kind {
            Kind::Object(object) => object.properties.iter_mut().for_each(|(_, schema)| schema.count_bytes()),
            Kind::Array { items, .. } => items.count_bytes(),
            Kind::Text(text) => {
                text.bytes = true;
                text.content.iter_mut().for_each(|content| content.count_bytes());
            }
            Kind::Ref(_) | Kind::Integer { .. } | Kind::Number | Kind::Boolean | Kind::Any => {}
        }
    }
}

impl Text {
    /// The length of a value, as its limits count it.
    pub(crate) fn length(&self, value: &str) -> usize {
        if self.bytes { value.len() } else { value.chars().count() }
    }
}

fn operation(file: &str, path: &str, method: &str, node: &Node) -> Result<Operation, Error> {
    const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
    if !METHODS.contains(&method) {
        return Err(Error::at(file, node.line, format_args!("`{method}` is not a method that is used here")));
    }
    let mut map = node.map(file)?;
    // Said again by method and path, and by the sensitive fields.
    for known in ["operationId", "x-encrypted", "x-curated"] {
        map.get(known);
    }
    let mut parameters = Vec::new();
    if let Some(list) = map.get("parameters") {
        for item in list.list(file)? {
            parameters.push(parameter(file, item)?);
        }
    }
    let body = match map.get("requestBody") {
        None => None,
        Some(body) => {
            let mut body = body.map(file)?;
            body.get("required");
            let content = content(file, body.need("content")?)?;
            body.done()?;
            Some(content)
        }
    };
    let (status, answer) = answer(file, map.need("responses")?)?;
    let server = match map.get("servers") {
        None => None,
        Some(servers) => match servers.list(file)? {
            [server] => server.map(file)?.text("url")?,
            _ => return Err(Error::at(file, servers.line, "an operation has one server")),
        },
    };
    let operation = Operation {
        line: node.line,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        summary: map.need("summary")?.text(file)?.to_owned(),
        description: map.text("description")?,
        description_zh: map.text("x-description-zh")?,
        link: link(file, &mut map)?,
        server,
        tags: map.texts("tags")?,
        roles: map.texts("x-roles")?,
        updated: map.text("x-updated")?,
        deprecated: map.flag("deprecated")?,
        mutual_tls: map.flag("x-mutual-tls")?,
        parameters,
        query_any_of: Vec::new(),
        body,
        status,
        answer,
    };
    map.done()?;
    Ok(operation)
}

fn link(file: &str, map: &mut Map<'_>) -> Result<Option<String>, Error> {
    let Some(docs) = map.get("externalDocs") else { return Ok(None) };
    let mut docs = docs.map(file)?;
    let url = docs.text("url")?;
    docs.done()?;
    Ok(url)
}

fn parameter(file: &str, node: &Node) -> Result<Parameter, Error> {
    let mut map = node.map(file)?;
    let place = map.need("in")?;
    let place = match place.text(file)? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        other => return Err(Error::at(file, place.line, format_args!("`{other}` is not a place of a parameter"))),
    };
    let mut schema = schema(file, map.need("schema")?)?;
    if let Some(description) = map.text("description")? {
        schema.description = Some(description);
    }
    let parameter =
        Parameter { name: map.need("name")?.text(file)?.to_owned(), place, required: map.flag("required")?, schema };
    map.done()?;
    Ok(parameter)
}

fn content(file: &str, node: &Node) -> Result<Content, Error> {
    let map = node.map(file)?;
    let mut entries = map.entries();
    let (Some((media, content)), None) = (entries.next(), entries.next()) else {
        return Err(Error::at(file, node.line, "exactly one media type is expected here"));
    };
    const MEDIA: [&str; 3] = ["application/json", "application/xml", "multipart/form-data"];
    if !MEDIA.contains(&media) {
        return Err(Error::at(file, node.line, format_args!("`{media}` is not a media type that is used here")));
    }
    let mut content = content.map(file)?;
    let schema = schema(file, content.need("schema")?)?;
    content.done()?;
    Ok(Content { line: node.line, media: media.to_owned(), schema })
}

fn answer(file: &str, node: &Node) -> Result<(u16, Option<Content>), Error> {
    let map = node.map(file)?;
    let mut entries = map.entries();
    let (Some((status, answer)), None) = (entries.next(), entries.next()) else {
        return Err(Error::at(file, node.line, "exactly one successful answer is expected here"));
    };
    let status = status
        .parse()
        .ok()
        .filter(|status| (200..400).contains(status))
        .ok_or_else(|| Error::at(file, node.line, format_args!("`{status}` is not the status of a success")))?;
    let mut answer = answer.map(file)?;
    answer.get("description");
    let content = answer.get("content").map(|node| content(file, node)).transpose()?;
    answer.done()?;
    Ok((status, content))
}

fn notification(file: &str, event: &str, node: &Node) -> Result<Notification, Error> {
    let mut item = node.map(file)?;
    let mut map = item.need("post")?.map(file)?;
    item.done()?;
    map.get("x-event-type");
    map.need("x-families")?;
    let notification = Notification {
        line: node.line,
        event: event.to_owned(),
        summary: map.need("summary")?.text(file)?.to_owned(),
        link: link(file, &mut map)?,
        resource_type: map.text("x-resource-type")?,
        original_type: map.text("x-original-type")?,
        arrives_as: map.get("x-arrives-as").map(|node| arrives_as(file, node)).transpose()?,
        families: map.texts("x-families")?,
        resource: map.get("x-resource").map(|node| schema(file, node)).transpose()?,
    };
    map.done()?;
    Ok(notification)
}

fn arrives_as(file: &str, node: &Node) -> Result<ArrivesAs, Error> {
    let mut map = node.map(file)?;
    let mut text = |key| map.need(key)?.text(file).map(str::to_owned);
    let arrives_as = ArrivesAs { event: text("event")?, has: text("has")?, lacks: text("lacks")? };
    map.done()?;
    Ok(arrives_as)
}

fn schema(file: &str, node: &Node) -> Result<Schema, Error> {
    let mut map = node.map(file)?;
    let kind = match (map.get("$ref"), map.get("type")) {
        (Some(reference), None) => {
            let text = reference.text(file)?;
            let name = text.strip_prefix("#/components/schemas/").ok_or_else(|| {
                Error::at(file, reference.line, format_args!("`{text}` does not point into this file's components"))
            })?;
            Kind::Ref(name.to_owned())
        }
        (Some(reference), Some(_)) => {
            return Err(Error::at(file, reference.line, "`$ref` and `type` exclude each other"));
        }
        (None, None) => Kind::Any,
        (None, Some(name)) => match name.text(file)? {
            "object" => Kind::Object(object(file, &mut map)?),
            "array" => Kind::Array {
                items: Box::new(schema(file, map.need("items")?)?),
                min: map.size("minItems")?,
                max: map.size("maxItems")?,
            },
            "string" => Kind::Text(text(file, &mut map)?),
            "integer" => {
                map.get("format");
                // Some pages give a number's digits; nothing says that they are counted.
                map.get("maxLength");
                map.get("minLength");
                let values = match map.get("enum") {
                    None => Vec::new(),
                    Some(list) => list.list(file)?.iter().map(|item| item.integer(file)).collect::<Result<_, _>>()?,
                };
                Kind::Integer { min: map.integer("minimum")?, max: map.integer("maximum")?, values }
            }
            "number" => Kind::Number,
            "boolean" => Kind::Boolean,
            other => return Err(Error::at(file, name.line, format_args!("`{other}` is not a type"))),
        },
    };
    let form_unknown = match map.get("x-form") {
        None => false,
        Some(form) if form.text(file)? == "unknown" => true,
        Some(form) => return Err(Error::at(file, form.line, "`x-form` is `unknown` or absent")),
    };
    let schema = Schema {
        line: node.line,
        kind,
        title: map.text("title")?,
        description: map.text("description")?,
        example: map.get("example").map(Node::value),
        default: map.get("default").map(Node::value),
        sensitive: map.flag("x-sensitive")?,
        private: map.flag("x-private")?,
        nullable: map.flag("x-nullable")?,
        media: map.text("x-media")?,
        form_unknown,
        numeric: map.text("x-numeric")?,
        xml: map.get("xml").map(Node::value),
    };
    map.done()?;
    Ok(schema)
}

fn object(file: &str, map: &mut Map<'_>) -> Result<Object, Error> {
    let mut object =
        Object { required: map.texts("required")?, open: map.flag("additionalProperties")?, ..Object::default() };
    if let Some(properties) = map.get("properties") {
        for (name, node) in properties.map(file)?.entries() {
            object.properties.push((name.to_owned(), schema(file, node)?));
        }
    }
    if let Some(any_of) = map.get("anyOf") {
        for alternative in any_of.list(file)? {
            let mut alternative = alternative.map(file)?;
            object.any_of.push(alternative.texts("required")?);
            alternative.done()?;
        }
    }
    let unknown = object
        .required
        .iter()
        .chain(object.any_of.iter().flatten())
        .find(|name| !object.properties.iter().any(|(property, _)| property == *name));
    match unknown {
        Some(name) => Err(Error::at(file, map.line, format_args!("`{name}` is required but is no property"))),
        None => Ok(object),
    }
}

fn text(file: &str, map: &mut Map<'_>) -> Result<Text, Error> {
    let format = match map.get("format") {
        None => None,
        Some(node) => Some(match node.text(file)? {
            "date-time" => Format::Time,
            "date" => Format::Date,
            "uri" => Format::Uri,
            "binary" => Format::Binary,
            other => {
                return Err(Error::at(file, node.line, format_args!("`{other}` is not a format that is used here")));
            }
        }),
    };
    let content = match map.get("contentMediaType") {
        None => None,
        Some(media) if media.text(file)? == "application/json" => {
            Some(Box::new(schema(file, map.need("contentSchema")?)?))
        }
        Some(media) => return Err(Error::at(file, media.line, "text inside a field is JSON or plain")),
    };
    let pattern = map.get("pattern");
    if let Some(pattern) = pattern
        && let Err(error) = regex_lite::Regex::new(pattern.text(file)?)
    {
        return Err(Error::at(file, pattern.line, format_args!("the pattern is not understood: {error}")));
    }
    Ok(Text {
        min: map.size("minLength")?,
        max: map.size("maxLength")?,
        pattern: pattern.map(|node| node.text(file).map(str::to_owned)).transpose()?,
        format,
        values: map.texts("enum")?,
        bytes: map.flag("x-bytes")?,
        kinds: map.texts("x-kinds")?,
        content,
    })
}

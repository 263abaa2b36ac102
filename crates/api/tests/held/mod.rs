//! Every operation held against the catalog: both are printed from one description and say the same.
//!
//! The example of the description goes through the typed chain and through the rules of the catalog, which are those of
//! the dynamic door.

use std::future::IntoFuture as _;
use std::pin::pin;
use std::sync::{Mutex, OnceLock};
use std::task::{Context, Poll, Waker};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use weixinpay_catalog::{Operation, Place, Schema, Type, find};
use weixinpay_core::{
    Answer, Body, BoxFuture, Call, Dispatch, Download, Error, ErrorKind, Fetch, PrivateKey, PublicKey, Query, Reply,
    Request, Sensitive, SensitiveFields, variable,
};

use generated::operations::ALL;

mod generated {
    pub(crate) mod operations;
}

/// An operation as its chain.
pub(crate) struct Held(pub(crate) &'static str, pub(crate) &'static str, pub(crate) fn(&Given));

/// The example of one operation, and what the chain made of it.
pub(crate) struct Given {
    operation: &'static Operation,
    sent: Mutex<Option<Request>>,
    faults: Mutex<Vec<String>>,
}

impl Given {
    fn new(operation: &'static Operation) -> Self {
        Self { operation, sent: Mutex::default(), faults: Mutex::default() }
    }

    /// The example of a path variable.
    pub(crate) fn variable(&self, name: &str) -> String {
        let details = self.operation.details();
        let mut variables = details.parameters().filter(|parameter| parameter.place() == Place::Path);
        text(&example(variables.find(|parameter| parameter.name() == name).unwrap().schema()))
    }

    /// The example of the query.
    pub(crate) fn query<T: DeserializeOwned + Default>(&self) -> T {
        let pairs = self.queries().map(|(name, value)| (name.to_owned(), value)).collect();
        self.read(Value::Object(pairs))
    }

    /// The example of the body, its sensitive fields in the clear, to be sealed on the way out.
    pub(crate) fn sensitive_body<T: DeserializeOwned + Default + SensitiveFields>(&self) -> T {
        let mut body: T = self.body();
        body.visit_sensitive(&mut |_, field| {
            *field = Sensitive::new(field.ciphertext().unwrap_or_default());
        });
        body
    }

    /// The example of the body.
    pub(crate) fn body<T: DeserializeOwned + Default>(&self) -> T {
        self.read(self.operation.details().request().map(example).unwrap())
    }

    /// The chain and the door send the same, and the answer keeps all that is described of it.
    pub(crate) fn hold<T: Answer>(&self, call: Call<'_, T>) {
        let error = match pin!(call.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Err(error)) => error,
            _ => return self.fault("does not end with an error at once"),
        };
        self.compare(&error);
        self.answer::<T>();
    }

    /// As `hold`, for a file.
    pub(crate) fn fetch(&self, fetch: Fetch<'_>) {
        match pin!(fetch.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Err(error)) => self.compare(&error),
            _ => self.fault("does not end with an error at once"),
        }
    }

    fn queries(&self) -> impl Iterator<Item = (&'static str, Value)> {
        let details = self.operation.details();
        let queries = details.parameters().filter(|parameter| parameter.place() == Place::Query);
        queries.map(|parameter| (parameter.name(), example(parameter.schema())))
    }

    fn read<T: DeserializeOwned + Default>(&self, value: Value) -> T {
        T::deserialize(value.clone()).unwrap_or_else(|error| {
            self.fault(format!("the example cannot be given: {error}: {value}"));
            T::default()
        })
    }

    fn compare(&self, error: &Error) {
        let Some(request) = self.sent.lock().unwrap().take() else {
            return self.refused(error);
        };
        let mut path = String::new();
        for segment in self.operation.path().trim_start_matches('/').split('/') {
            path.push('/');
            match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => path.push_str(&variable(name, &self.variable(name)).unwrap()),
                None => path.push_str(segment),
            }
        }
        if (request.method.as_str(), request.path.as_str()) != (self.operation.method(), path.as_str()) {
            self.fault(format!("goes to {} {}", request.method, request.path));
        }
        let mut query = Query::default();
        for (name, value) in self.queries() {
            match value {
                Value::Array(items) => items.iter().for_each(|item| query.push(name, text(item))),
                value => query.push(name, text(&value)),
            }
        }
        let query = query.into_string();
        // JSON inside a query may have its fields in another order.
        if request.query != query && !query.contains("%7B") {
            self.fault(format!("asks {} and not {query}", request.query));
        }
        match (request.body, self.operation.details().request().map(example)) {
            (Body::Empty, None) => {}
            (Body::Json(bytes), Some(example)) => self.same(&bytes, example),
            (Body::Sensitive(body), Some(example)) => {
                let bytes = body.seal(&public_key()).unwrap();
                let mut sent: Value = serde_json::from_slice(&bytes).unwrap();
                let mut sealed = 0;
                self.operation.visit_sensitive(&mut sent, &mut |name, value| match opened(value) {
                    Some(opened) => {
                        *value = opened;
                        sealed += 1;
                    }
                    None => self.fault(format!("`{name}` is not sealed")),
                });
                if sealed == 0 {
                    self.fault("seals nothing");
                }
                self.same(&serde_json::to_vec(&sent).unwrap(), example);
            }
            _ => self.fault("has another form of body"),
        }
    }

    /// An error of the chain has the same text as the untyped call's.
    fn refused(&self, error: &Error) {
        if error.kind() != ErrorKind::Invalid {
            return self.fault(format!("is not sent: {error}"));
        }
        let pairs: Vec<(String, String)> =
            self.queries().map(|(name, value)| (name.to_owned(), text(&value))).collect();
        let names = variables(self.operation.path());
        let mut faults = names.filter_map(|name| self.operation.check_variable(name, &self.variable(name)).err());
        let fault = faults.next().or_else(|| self.operation.check_query(&pairs).err()).or_else(|| {
            self.operation.details().request().and_then(|schema| self.operation.check_body(&example(schema)).err())
        });
        match fault {
            Some(fault) if fault.to_string() == error.message().en => {}
            // A rule between fields, or a sensitive parameter, is known to the types only.
            _ if ["not encrypted", "sum", "total"].iter().any(|known| error.message().en.contains(known)) => {}
            fault => self.fault(format!("refuses its example: {}; the catalog: {fault:?}", error.message())),
        }
    }

    fn same(&self, bytes: &[u8], example: Value) {
        let sent = normal(serde_json::from_slice(bytes).unwrap());
        let example = normal(example);
        if sent != example {
            self.fault(format!("sends {sent} and not {example}"));
        }
    }

    fn answer<T: Answer>(&self) {
        let Some(schema) = self.operation.details().response() else { return };
        let mut example = example(schema);
        let body = example.to_string();
        let mut value = match T::read(body.as_bytes()) {
            Ok(value) => value,
            Err(error) => return self.fault(format!("cannot read its answer: {error}: {body}")),
        };
        let missing = T::SHAPE.missing(body.as_bytes());
        if !missing.is_empty() {
            self.fault(format!("misses {missing:?} in its example"));
        }
        let (mut by_type, mut by_data) = (Vec::new(), Vec::new());
        value.visit_sensitive(&mut |name, _| by_type.push(name.to_owned()));
        self.operation.visit_sensitive_answer(&mut example, &mut |name, _| by_data.push(name.to_owned()));
        if by_type != by_data {
            self.fault(format!("opens {by_type:?} and not {by_data:?}"));
        }
        // A field that is read refuses a value of another type; one that is lost would not notice.
        let mut places = Vec::new();
        places_of(schema, "", 0, &mut places);
        for (place, is_enum) in places {
            let Some(before) = example.pointer(&place).cloned() else { continue };
            *example.pointer_mut(&place).unwrap() = json!({"another": [["type"]]});
            if !before.is_object() && T::read(example.to_string().as_bytes()).is_ok() {
                self.fault(format!("loses {place} of its answer"));
            }
            *example.pointer_mut(&place).unwrap() = before.clone();
            if is_enum {
                *example.pointer_mut(&place).unwrap() = "NOT_KNOWN_YET".into();
                if T::read(example.to_string().as_bytes()).is_err() {
                    self.fault(format!("cannot read a new value of {place}"));
                }
                *example.pointer_mut(&place).unwrap() = before;
            }
        }
    }

    fn fault(&self, fault: impl Into<String>) {
        self.faults.lock().unwrap().push(format!("{:?} {}", self.operation, fault.into()));
    }
}

impl Dispatch for Given {
    fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>> {
        *self.sent.lock().unwrap() = Some(request);
        Box::pin(async { Err(Error::new(ErrorKind::Connect, ("there is no network here", "这里没有网络"))) })
    }

    fn download<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Download, Error>> {
        *self.sent.lock().unwrap() = Some(request);
        Box::pin(async { Err(Error::new(ErrorKind::Connect, ("there is no network here", "这里没有网络"))) })
    }

    fn decrypt<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        Box::pin(async { Err(Error::config(("there is no key", "没有密钥"))) })
    }
}

fn variables(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// An example of which every value is of its type: some official ones are not.
fn example(schema: Schema) -> Value {
    conform(schema, schema.example(true), 0)
}

fn conform(schema: Schema, value: Value, depth: usize) -> Value {
    match (schema.kind(), value) {
        (Type::Object, value) if schema.properties().next().is_some() => {
            let mut given = match value {
                Value::Object(given) => given,
                _ => serde_json::Map::new(),
            };
            let known = schema.properties().filter_map(|property| {
                // A value that contains its own type ends here.
                let value = match given.remove(property.name()).filter(|value| !value.is_null()) {
                    Some(value) => value,
                    None if property.is_required() && depth < 8 => property.example(true),
                    None => return None,
                };
                Some((property.name().to_owned(), conform(property, value, depth + 1)))
            });
            Value::Object(known.collect())
        }
        (Type::Object, Value::Object(given)) => Value::Object(given),
        (Type::Object, _) => json!({}),
        (Type::Array, value) => {
            let items = match value {
                Value::Array(items) => items.into_iter().filter(|item| !item.is_null()).collect(),
                _ => Vec::new(),
            };
            let Some(rule) = schema.items() else { return Value::Array(items) };
            let items = if items.is_empty() && depth < 8 { vec![rule.example(true)] } else { items };
            items.into_iter().map(|item| conform(rule, item, depth + 1)).collect()
        }
        (Type::String, value) => match schema.content() {
            Some(content) => {
                let inner = value.as_str().and_then(|text| serde_json::from_str(text).ok());
                conform(content, inner.unwrap_or_else(|| content.example(true)), depth + 1).to_string().into()
            }
            None => text(&value).into(),
        },
        (Type::Integer, value) => match value.as_i64().or_else(|| value.as_str()?.parse().ok()) {
            Some(number) => number.into(),
            None => schema.min().unwrap_or(1).into(),
        },
        (Type::Number, value) => value.as_f64().unwrap_or(1.5).into(),
        (Type::Boolean, value) => value.as_bool().unwrap_or(true).into(),
        (_, value) => value,
    }
}

/// The value as it is written in a path or a query.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Numbers and JSON inside text are compared as what they say, not as they are spelled.
fn normal(value: Value) -> Value {
    match value {
        Value::String(text) => match serde_json::from_str::<Value>(&text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => normal(inner),
            _ => Value::String(text),
        },
        Value::Number(number) => number.as_f64().into(),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(fields) => Value::Object(fields.into_iter().map(|(name, value)| (name, normal(value))).collect()),
        other => other,
    }
}

/// JSON pointers of all typed values, and whether each has known values.
fn places_of(schema: Schema, above: &str, depth: usize, places: &mut Vec<(String, bool)>) {
    if depth > 8 {
        return;
    }
    let below = match schema.kind() {
        Type::Object => {
            schema.properties().map(|property| (format!("{above}/{}", property.name()), property)).collect()
        }
        Type::Array => schema.items().map(|items| (format!("{above}/0"), items)).into_iter().collect::<Vec<_>>(),
        _ => return,
    };
    for (place, schema) in below {
        let is_open =
            schema.kind() == Type::Any || schema.kind() == Type::Object && schema.properties().next().is_none();
        if !is_open {
            places.push((place.clone(), schema.kind() == Type::String && !schema.values().is_empty()));
            places_of(schema, &place, depth + 1, places);
        }
    }
}

fn private_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| {
        PrivateKey::from_pem(include_bytes!("../../../core/vectors/keys/platform-next.pkcs8.pem")).unwrap()
    })
}

fn public_key() -> PublicKey {
    private_key().public_key().unwrap()
}

/// The plain text of a ciphertext.
fn opened(value: &Value) -> Option<Value> {
    let opened = private_key().decrypt(value.as_str()?).ok()?;
    Some(opened.expose()?.into())
}

#[test]
fn every_operation_says_the_same_by_type_and_by_path_and_keeps_its_answer() {
    let mut faults = Vec::new();
    for Held(method, path, hold) in ALL {
        let given = Given::new(find(method, path).unwrap());
        hold(&given);
        faults.extend(given.faults.into_inner().unwrap());
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_operation_without_a_file_to_upload_is_held() {
    let described = weixinpay_catalog::all().iter().filter(|operation| {
        operation.family().version() == "v3" && operation.details().request_media() != Some("multipart/form-data")
    });
    assert_eq!(ALL.len(), described.count());
}

//! The dynamic path: any path, typed or as JSON, with the same six steps.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;
use weixinpay_catalog::{Operation, Schema};
use weixinpay_core::{
    Body, Call, Error, ErrorKind, FieldError, PublicKey, Query, Request, Seal, Sensitive, json, text, variable,
};

use crate::client::Client;

/// A path that is being filled in. The catalog's knowledge of the operation (checks, sensitive fields) is applied when
/// a method is chosen; a path that it does not know is sent as it is.
///
/// ```no_run
/// # async fn example(client: weixinpay::Client) -> Result<(), weixinpay::Error> {
/// let relation = client
///     .path("/v3/payroll-card/relations/{openid}")?
///     .var("openid", "onqOjjmo8wmTOOtSKwXtGjg9Gb58")
///     .query(&[("sub_mchid", "1111111"), ("sub_appid", "wxa1111111")])
///     .get()
///     .await?;
/// println!("{}", relation["authorize_state"]);
/// # Ok(()) }
/// ```
#[must_use = "a path does nothing until a method is chosen and awaited"]
pub struct Path<'a> {
    client: &'a Client,
    template: String,
    variables: Vec<(String, String)>,
    query: Vec<(String, String)>,
    unchecked: bool,
    fault: Option<Error>,
}

impl Client {
    /// The dynamic path: any path, with its variables in braces, such as `/v3/payroll-card/relations/{openid}`.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] if it is not a path: it begins with `/` and has neither query nor fragment.
    pub fn path<'a>(&'a self, template: &str) -> Result<Path<'a>, Error> {
        Path::new(self, template)
    }
}

impl<'a> Path<'a> {
    fn new(client: &'a Client, template: &str) -> Result<Self, Error> {
        let problem = |en, zh| Err(Error::new(ErrorKind::Invalid, text!("the path {en}", "路径{zh}")));
        if !template.starts_with('/') {
            return problem("must begin with /", "应以 / 开头");
        }
        if template.contains(['?', '#']) {
            return problem(
                "has a query or a fragment; give the query with query(…)",
                "含有查询参数或片段；查询参数请用 query(…)",
            );
        }
        if template.chars().any(|c| c.is_ascii_control() || c == ' ' || !c.is_ascii()) {
            return problem(
                "has characters that must be percent-encoded; give values with var(…)",
                "含有需要百分号编码的字符；变量的值请用 var(…)",
            );
        }
        Ok(Self {
            client,
            template: template.to_owned(),
            variables: Vec::new(),
            query: Vec::new(),
            unchecked: false,
            fault: None,
        })
    }

    /// Fills `{name}`; the value is percent-encoded.
    pub fn var(mut self, name: &str, value: impl ToString) -> Self {
        if !segments(&self.template).any(|segment| segment == Err(name)) {
            self.fail(Error::invalid(name, ("is not a variable of this path", "不是这个路径里的变量")));
        }
        self.variables.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds pairs to the query, in their order: a list of pairs, a map, or a struct of texts, numbers and booleans.
    ///
    /// A value that the description calls sensitive is given here as the ciphertext of a [`Sensitive`](crate::Sensitive); in
    /// the clear it is refused, even [`unchecked`](Self::unchecked). `null`, and the empty text of an optional parameter,
    /// count as not given.
    pub fn query(mut self, pairs: &(impl Serialize + ?Sized)) -> Self {
        match query_pairs(pairs) {
            Ok(pairs) => self.query.extend(pairs),
            Err(error) => self.fail(error),
        }
        self
    }

    /// Sends it even if it breaks a rule of the description, which may be behind WeChat Pay. Sensitive fields are still
    /// sealed.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// `GET`.
    pub fn get(self) -> Call<'a, Value> {
        self.request(Method::GET, None)
    }

    /// `DELETE` without a body.
    pub fn delete(self) -> Call<'a, Value> {
        self.request(Method::DELETE, None)
    }

    /// `POST` with this JSON body; `{}` is a body.
    pub fn post(self, body: &impl Serialize) -> Call<'a, Value> {
        self.with(Method::POST, body)
    }

    /// `POST` without a body, which is signed differently from `{}`.
    pub fn post_empty(self) -> Call<'a, Value> {
        self.request(Method::POST, None)
    }

    /// `PUT` with this JSON body.
    pub fn put(self, body: &impl Serialize) -> Call<'a, Value> {
        self.with(Method::PUT, body)
    }

    /// `PATCH` with this JSON body.
    pub fn patch(self, body: &impl Serialize) -> Call<'a, Value> {
        self.with(Method::PATCH, body)
    }

    /// Any method, with or without a JSON body. The body has sensitive fields that the catalog knows in the clear
    /// and are sealed on the way out; those of the answer stay encrypted, for [`Client::decrypt`].
    ///
    /// WeChat Pay forbids `null`: a field that is `null` is left out, at any depth, and so is the empty text of an optional
    /// field that the catalog knows. A `null` in a list stays, and is refused by what the description says of its items.
    pub fn request(self, method: Method, body: Option<Value>) -> Call<'a, Value> {
        let client = self.client;
        Call::new(client, self.build(method, body))
    }

    fn with(mut self, method: Method, body: &impl Serialize) -> Call<'a, Value> {
        let value = serde_json::to_value(body).unwrap_or_else(|error| {
            self.fail(Error::new(
                ErrorKind::Invalid,
                text!("the body cannot be written as JSON: {error}", "请求体无法写成 JSON：{error}"),
            ));
            Value::Null
        });
        self.request(method, Some(value))
    }

    fn build(self, method: Method, body: Option<Value>) -> Result<Request, Error> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let mut path = String::with_capacity(self.template.len() + 32);
        for segment in segments(&self.template) {
            path.push('/');
            match segment {
                Ok(fixed) => path.push_str(fixed),
                Err(name) => {
                    let value = self.variables.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value);
                    let value = value.ok_or_else(|| {
                        Error::invalid(
                            name,
                            ("is a variable of the path and was not given", "是路径里的变量，但没有给值"),
                        )
                    })?;
                    path.push_str(&variable(name, value)?);
                }
            }
        }
        let operation = weixinpay_catalog::find(method.as_str(), &self.template);
        if operation.is_some_and(|operation| operation.family().version() == "v2") {
            return Err(Error::new(
                ErrorKind::Invalid,
                (
                    "this is an operation of APIv2, which uses XML; this client uses APIv3",
                    "这是 APIv2 接口（XML），这个客户端只支持 APIv3",
                ),
            ));
        }
        let mut body = body;
        if let Some(body) = &mut body {
            let nullable = operation.and_then(|operation| operation.details().request());
            omit_null(body, nullable);
        }
        let mut pairs = self.query;
        if let Some(operation) = operation {
            operation.omit_void_pairs(&mut pairs);
            if let Some(body) = &mut body {
                operation.omit_void(body);
            }
            // Sensitive fields leave encrypted or not at all, even unchecked.
            operation.check_sealed(&pairs)?;
        }
        if let Some(operation) = operation.filter(|_| !self.unchecked) {
            check(operation, &self.variables, &pairs, body.as_ref())?;
        }
        let mut query = Query::default();
        for (name, value) in &pairs {
            query.push(name, value);
        }
        // The template, never the values, goes into logs; a path without braces may hold a value, so the catalog's
        // own template is preferred.
        let template = operation.map_or(self.template, |operation| operation.path().to_owned());
        let mut request = Request::new(method, template, path);
        request.query = query.into_string();
        request.body = match (body, operation) {
            (None, _) => Body::Empty,
            (Some(value), Some(operation)) if operation.has_sensitive_fields() => {
                Body::Sensitive(Box::new(Described { operation, value }))
            }
            (Some(value), _) => Body::Json(json(&value)?),
        };
        Ok(request)
    }

    fn fail(&mut self, error: Error) {
        self.fault.get_or_insert(error);
    }
}

/// Takes every field that is `null` out, at any depth, except where the official page says that it may be.
/// Source: <https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html> (2024).
fn omit_null(value: &mut Value, schema: Option<Schema>) {
    match value {
        Value::Object(fields) => fields.retain(|name, value| {
            let own = schema.and_then(|schema| schema.property(name));
            if value.is_null() {
                return own.is_some_and(Schema::is_nullable);
            }
            omit_null(value, own);
            true
        }),
        Value::Array(items) => {
            let own = schema.and_then(Schema::items);
            items.iter_mut().for_each(|item| omit_null(item, own));
        }
        _ => {}
    }
}

/// A JSON body whose sensitive fields the catalog knows.
struct Described {
    operation: &'static Operation,
    value: Value,
}

impl Seal for Described {
    fn seal(&self, key: &PublicKey) -> Result<Bytes, Error> {
        let mut copy = self.value.clone();
        let mut sealed = Ok(());
        self.operation.visit_sensitive(&mut copy, &mut |field, value| {
            if sealed.is_ok() {
                sealed = seal(field, value, key);
            }
        });
        sealed?;
        json(&copy)
    }
}

/// Encrypts one field in place. A value that is not text could leave in the clear, so it is refused even unchecked.
fn seal(field: &str, value: &mut Value, key: &PublicKey) -> Result<(), Error> {
    let Value::String(text) = &*value else {
        return Err(Error::invalid(field, ("is sensitive and must be a string", "是敏感字段，应为字符串")));
    };
    let mut sensitive = Sensitive::new(text.as_str());
    sensitive.seal(field, key)?;
    *value = Value::String(sensitive.ciphertext().unwrap_or_default().to_owned());
    Ok(())
}

fn check(
    operation: &Operation,
    variables: &[(String, String)],
    query: &[(String, String)],
    body: Option<&Value>,
) -> Result<(), FieldError> {
    for (name, value) in variables {
        operation.check_variable(name, value)?;
    }
    operation.check_query(query)?;
    // No body is checked as an empty one: what it misses is the same.
    operation.check_body(body.unwrap_or(&Value::Object(serde_json::Map::new())))
}

/// Fixed segments as `Ok`, variables as `Err` with their name. A trailing slash is an empty last segment, and stays.
fn segments(template: &str) -> impl Iterator<Item = Result<&str, &str>> {
    template.trim_start_matches('/').split('/').map(|segment| {
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => Err(name),
            None => Ok(segment),
        }
    })
}

fn query_pairs(pairs: &(impl Serialize + ?Sized)) -> Result<Vec<(String, String)>, Error> {
    let unusable = || {
        Error::new(
            ErrorKind::Invalid,
            (
                "the query must be pairs, or an object of strings, numbers and booleans",
                "查询参数应为键值对，或由字符串、数字、布尔值组成的对象",
            ),
        )
    };
    let text = |value: Value| match value {
        Value::String(text) => Ok(Some(text)),
        Value::Number(_) | Value::Bool(_) => Ok(Some(value.to_string())),
        Value::Null => Ok(None),
        Value::Array(_) | Value::Object(_) => Err(unusable()),
    };
    let value = serde_json::to_value(pairs).map_err(|_| unusable())?;
    let pairs: Vec<(String, Value)> = match value {
        Value::Object(map) => map.into_iter().collect(),
        Value::Array(items) => items
            .into_iter()
            .map(|item| match item {
                Value::Array(pair) => match <[Value; 2]>::try_from(pair) {
                    Ok([Value::String(name), value]) => Ok((name, value)),
                    _ => Err(unusable()),
                },
                _ => Err(unusable()),
            })
            .collect::<Result<_, _>>()?,
        _ => return Err(unusable()),
    };
    let mut written = Vec::with_capacity(pairs.len());
    for (name, value) in pairs {
        if let Some(value) = text(value)? {
            written.push((name, value));
        }
    }
    Ok(written)
}

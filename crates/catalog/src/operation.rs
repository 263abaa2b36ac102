//! One operation: what the index knows of it.

use std::fmt;

use serde_json::Value;
use weixinpay_core::{FieldError, check, text};

use crate::body;
use crate::data::Place;
use crate::details::{Details, Parameter};
use crate::family::Family;
use crate::schema::Schema;

/// One operation of the API.
pub struct Operation {
    method: &'static str,
    path: &'static str,
    name: &'static str,
    summary: &'static str,
    tags: &'static str,
    family: &'static Family,
}

impl Operation {
    pub(crate) const fn new(
        method: &'static str,
        path: &'static str,
        name: &'static str,
        summary: &'static str,
        tags: &'static str,
        family: &'static Family,
    ) -> Self {
        Self { method, path, name, summary, tags, family }
    }

    /// HTTP method, upper case.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Path with its variables in braces: `/v3/payroll-card/relations/{openid}`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The path with dots: `v3.payroll-card.relations.{openid}`. Several methods of one path share it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Official name, in Chinese.
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// Official products that it belongs to, such as `运营工具∙用工卡`, separated by spaces.
    #[must_use]
    pub fn tags(&self) -> &'static str {
        self.tags
    }

    /// The family that it is described in.
    #[must_use]
    pub fn family(&self) -> &'static Family {
        self.family
    }

    /// All that is described of it. Parses its family when that is first asked for.
    #[must_use]
    pub fn details(&self) -> Details {
        Details::new(self.family, self.family.operation(self.method, self.path))
    }

    /// Rust code that calls it: lines of a function that has a `client` and returns a `Result`. Only a typed operation
    /// has one. A test of `weixinpay` compiles and runs every one of them.
    #[must_use]
    pub fn sample(&self) -> Option<String> {
        self.family.sample(&format!("{} {}", self.method, self.path))
    }

    /// Checks a request's JSON body by the same rules, in the same order and words as the typed requests. Fields that
    /// the description does not know pass.
    ///
    /// # Errors
    /// The first field that breaks a rule, and the rule.
    pub fn check_body(&self, value: &Value) -> Result<(), FieldError> {
        self.details().request().map_or(Ok(()), |schema| body::check(schema, value))
    }

    /// Checks the pairs of a query, before they are encoded.
    ///
    /// # Errors
    /// The first parameter that breaks a rule, and the rule.
    pub fn check_query(&self, pairs: &[(String, String)]) -> Result<(), FieldError> {
        let details = self.details();
        for parameter in details.parameters().filter(|parameter| parameter.place() == Place::Query) {
            let mut given = pairs.iter().filter(|(name, _)| name == parameter.name()).peekable();
            if given.peek().is_none() && parameter.is_required() {
                return Err(body::missing(parameter.name()));
            }
            for (name, value) in given {
                body::check_text(parameter.schema(), name, value, parameter.is_required())?;
            }
        }
        body::any_of(details.query_any_of(), &|name| pairs.iter().any(|(n, value)| n == name && !value.is_empty()))
    }

    /// Checks that every sensitive value of a query is encrypted already: a query is written before a platform key is
    /// chosen, and is part of an address, which is logged on the way.
    ///
    /// # Errors
    /// The first parameter that is in the clear.
    pub fn check_sealed(&self, pairs: &[(String, String)]) -> Result<(), FieldError> {
        self.sensitive_query().try_for_each(|sensitive| {
            let mut given = pairs.iter().filter(|(name, _)| *name == sensitive);
            given.try_for_each(|(name, value)| check::sealed_text(name, value))
        })
    }

    /// The names of the sensitive parameters of its query.
    pub fn sensitive_query(&self) -> impl Iterator<Item = &'static str> {
        let parameters = self.details().parameters();
        parameters
            .filter(|parameter| parameter.place() == Place::Query && parameter.schema().holds_sensitive())
            .map(Parameter::name)
    }

    /// Takes what counts as not given out of the pairs of a query: the empty text of a parameter that is optional.
    pub fn omit_void_pairs(&self, pairs: &mut Vec<(String, String)>) {
        let details = self.details();
        let optional: Vec<_> = details
            .parameters()
            .filter(|parameter| parameter.place() == Place::Query && !parameter.is_required())
            .map(Parameter::name)
            .collect();
        pairs.retain(|(name, value)| !value.is_empty() || !optional.contains(&name.as_str()));
    }

    /// Takes what counts as not given out of a request body, at any depth: the empty text of a field that is optional.
    pub fn omit_void(&self, body: &mut Value) {
        if let Some(schema) = self.details().request() {
            body::omit_void(schema, body);
        }
    }

    /// Checks the value of a path variable, before it is encoded.
    ///
    /// # Errors
    /// The path has no such variable, or the value breaks a rule.
    pub fn check_variable(&self, name: &str, value: &str) -> Result<(), FieldError> {
        let details = self.details();
        let mut variables = details.parameters().filter(|parameter| parameter.place() == Place::Path);
        match variables.find(|parameter| parameter.name() == name) {
            Some(parameter) => body::check_text(parameter.schema(), name, value, true),
            None => {
                let path = self.path;
                Err(FieldError::new(name, text!("is not a variable of {path}", "不是 {path} 的路径参数")))
            }
        }
    }

    /// Whether a request has fields that are sent encrypted.
    #[must_use]
    pub fn has_sensitive_fields(&self) -> bool {
        self.details().request().is_some_and(Schema::holds_sensitive)
    }

    /// Visits each sensitive field of a request body that is present, with its wire name.
    pub fn visit_sensitive(&self, value: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
        if let Some(schema) = self.details().request() {
            body::visit_sensitive(schema, "", value, visit);
        }
    }

    /// Visits each sensitive field of an answer that is present, with its wire name.
    pub fn visit_sensitive_answer(&self, value: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
        if let Some(schema) = self.details().response() {
            body::visit_sensitive(schema, "", value, visit);
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

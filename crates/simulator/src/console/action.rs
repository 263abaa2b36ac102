//! A control request: what can be asked, and what was.

use std::pin::Pin;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body;
use crate::engine::call::Backend;
use crate::server_state::ServerState;

/// An action: one method at one path. Routes, listing and 405 come from the tables of these.
#[derive(Clone, Copy)]
pub(crate) struct Action {
    pub(crate) method: &'static str,
    /// Below `/_sim/`; a segment in braces is whatever it says.
    pub(crate) path: &'static str,
    /// The listing's text after the path; `{}` is for `names`.
    says: &'static str,
    names: &'static str,
    pub(crate) run: Run,
}

/// The function of an action.
#[derive(Clone, Copy)]
pub(crate) enum Run {
    Now(fn(&Request<'_>) -> Answer),
    /// It waits for something.
    Awaited(for<'a> fn(&'a Request<'a>) -> Awaited<'a>),
    /// The answer never ends, and is not made here.
    Stream,
}

pub(crate) type Answer = Result<Value, ControlError>;
pub(crate) type Awaited<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// A control request, read as far as its path.
pub(crate) struct Request<'a> {
    pub(crate) server: &'a ServerState,
    /// The segments for those in braces, decoded.
    pub(crate) variables: Vec<String>,
    pub(crate) query: &'a str,
    pub(crate) body: &'a [u8],
}

impl Action {
    pub(crate) const fn get(path: &'static str, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("GET", path, Run::Now(run))
    }

    pub(crate) const fn post(path: &'static str, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("POST", path, Run::Now(run))
    }

    pub(crate) const fn delete(path: &'static str, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("DELETE", path, Run::Now(run))
    }

    pub(crate) const fn new(method: &'static str, path: &'static str, run: Run) -> Self {
        Self { method, path, says: "", names: "", run }
    }

    /// With this after its path in the listing.
    pub(crate) const fn says(mut self, says: &'static str) -> Self {
        self.says = says;
        self
    }

    /// With these names in what it says.
    pub(crate) const fn names(mut self, names: &'static str) -> Self {
        self.names = names;
        self
    }

    /// Its line of the listing.
    pub(crate) fn line(&self) -> String {
        format!("{} /_sim/{}{}", self.method, self.path, self.says.replacen("{}", self.names, 1))
    }

    /// For each segment whether it is spelled out; nothing if these do not fit.
    pub(crate) fn fit(&self, segments: &[&str]) -> Option<Vec<bool>> {
        let own: Vec<&str> = self.path.split('/').filter(|segment| !segment.is_empty()).collect();
        let fits = |(own, given): (&&str, &&str)| (own == given || own.starts_with('{')).then_some(own == given);
        if own.len() != segments.len() {
            return None;
        }
        own.iter().zip(segments).map(fits).collect()
    }
}

impl Request<'_> {
    /// The segment for the nth one in braces.
    pub(crate) fn variable(&self, nth: usize) -> &str {
        self.variables.get(nth).map_or("", String::as_str)
    }

    pub(crate) fn engine(&self) -> &dyn Backend {
        &self.server.engine
    }

    /// The body as an object; nothing counts as `{}`.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, ControlError> {
        body::object(self.body)
    }
}

/// The answer to an action: its result as JSON.
pub(crate) fn answer(done: &impl Serialize) -> Answer {
    serde_json::to_value(done).map_err(|error| Refusal::internal(error.to_string()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fits_segment_by_segment_and_what_is_spelled_out_is_told() {
        let action =
            Action::get("orders/{prepay_id, or out_trade_no}", |_| Ok(Value::Null)).says(": {} of one").names("all");
        assert_eq!(action.fit(&["orders", "x"]), Some(vec![true, false]));
        assert_eq!((action.fit(&["orders"]), action.fit(&["refunds", "x"])), (None, None));
        assert_eq!(Action::get("", |_| Ok(Value::Null)).fit(&[]), Some(Vec::new()));
        assert_eq!(action.line(), "GET /_sim/orders/{prepay_id, or out_trade_no}: all of one");
    }
}

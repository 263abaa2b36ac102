//! A control request: what can be asked, and what was.

use std::pin::Pin;

use serde::Serialize;
use serde_json::{Map, Value};

use weixinpay_core::{Lang, Text, text};

use crate::base::control_error::ControlError;
use crate::base::fields;
use crate::base::refusal::Refusal;
use crate::console::body;
pub(crate) use crate::console::field::Field;
use crate::console::lang::PARAMETER;
use crate::engine::call::Backend;
use crate::server_state::ServerState;

/// An action: one method at one path. Routes, checks of names, listing, 405 and the OpenAPI description come from the tables of these.
#[derive(Clone)]
pub(crate) struct Action {
    pub(crate) method: &'static str,
    /// Below `/_sim/`; a segment in braces is whatever it says.
    pub(crate) path: &'static str,
    /// Says in a line, without a full stop, its effect or its answer.
    pub(crate) summary: Text,
    /// The parameters of its query, besides the language.
    pub(crate) query: &'static [Field],
    /// The fields of its body.
    pub(crate) body: &'static [Field],
    /// Whether its body may have other fields, too.
    pub(crate) is_open: bool,
    /// The fields of its answer that are always there.
    pub(crate) answers: &'static [Field],
    /// The names that the last segment of its path can be, if it is an action of several.
    pub(crate) actions: &'static [&'static str],
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
    /// The language of the answer.
    pub(crate) lang: Lang,
}

impl Action {
    pub(crate) const fn get(path: &'static str, summary: Text, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("GET", path, summary, Run::Now(run))
    }

    pub(crate) const fn post(path: &'static str, summary: Text, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("POST", path, summary, Run::Now(run))
    }

    pub(crate) const fn delete(path: &'static str, summary: Text, run: fn(&Request<'_>) -> Answer) -> Self {
        Self::new("DELETE", path, summary, Run::Now(run))
    }

    pub(crate) const fn new(method: &'static str, path: &'static str, summary: Text, run: Run) -> Self {
        Self { method, path, summary, query: &[], body: &[], is_open: false, answers: &[], actions: &[], run }
    }

    /// With these parameters in its query.
    pub(crate) const fn query(mut self, query: &'static [Field]) -> Self {
        self.query = query;
        self
    }

    /// With these fields in its body.
    pub(crate) const fn takes(mut self, body: &'static [Field]) -> Self {
        self.body = body;
        self
    }

    /// With other fields in its body, too.
    pub(crate) const fn takes_others(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// With these fields in its answer.
    pub(crate) const fn answers(mut self, answers: &'static [Field]) -> Self {
        self.answers = answers;
        self
    }

    /// With one of these as the last segment of its path.
    pub(crate) const fn one_of(mut self, actions: &'static [&'static str]) -> Self {
        self.actions = actions;
        self
    }

    /// Its line of the listing.
    pub(crate) fn line(&self, lang: Lang) -> String {
        let mut line = format!("{} /_sim/{}", self.method, self.path);
        if !self.query.is_empty() {
            let pairs: Vec<_> =
                self.query.iter().map(|field| format!("{}={}", field.name, field.kind.form(lang))).collect();
            line += &format!("[?{}]", pairs.join("&"));
        }
        if !self.body.is_empty() {
            let others = self.is_open.then(|| "…".to_owned());
            let fields =
                self.body.iter().map(|field| format!("\"{}\": {}", field.name, field.kind.form(lang))).chain(others);
            line += &format!(" {{{}}}", fields.collect::<Vec<_>>().join(", "));
        }
        let colon = lang.pick(": ", "：");
        line += &format!("{colon}{}", self.summary.get(lang));
        if !self.actions.is_empty() {
            let (colon, comma) = lang.pick((": ", ", "), ("：", "、"));
            line += &format!("{colon}{}", self.actions.join(comma));
        }
        line
    }

    /// Refuses what it does not know in the query and in the body: a name that is misspelled would have no effect.
    pub(crate) fn check_names(&self, query: &str, body: &[u8]) -> Result<(), ControlError> {
        let asked = fields::pairs(query).map_err(|_| {
            ControlError::bad(
                ("the query is not UTF-8", "查询串不是 UTF-8"),
                ("percent-encode it as UTF-8", "请按 UTF-8 做百分号编码"),
            )
        })?;
        let known = || self.query.iter().map(|field| field.name).chain([PARAMETER]);
        if let Some((name, _)) = asked.iter().find(|(name, _)| !known().any(|known| known == name)) {
            return Err(unknown(name, known()));
        }
        if self.method != "POST" || self.is_open {
            return Ok(());
        }
        let known = || self.body.iter().map(|field| field.name);
        match body::object(body)?.keys().find(|name| !known().any(|known| known == *name)) {
            Some(name) => Err(unknown(name, known())),
            None => Ok(()),
        }
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

fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> ControlError {
    let known: Vec<_> = known.collect();
    let hint = match &*known {
        [] => Text::new("this request takes none", "这个请求不带参数"),
        known => {
            let (en, zh) = (known.join(", "), known.join("、"));
            text!("use {en}", "可用：{zh}")
        }
    };
    ControlError::unknown_parameter(name, hint)
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
            Action::post("orders/{prepay_id, or out_trade_no}", Text::new("an order", "订单"), |_| Ok(Value::Null));
        const LIMIT: &[Field] = &[Field::integer("limit")];
        const OPENID: &[Field] = &[Field::text("openid")];
        let action = action.query(LIMIT).takes(OPENID).one_of(&["pay", "fail"]);
        assert_eq!(action.fit(&["orders", "x"]), Some(vec![true, false]));
        assert_eq!((action.fit(&["orders"]), action.fit(&["refunds", "x"])), (None, None));
        assert_eq!(Action::get("", Text::same(""), |_| Ok(Value::Null)).fit(&[]), Some(Vec::new()));
        let line = "POST /_sim/orders/{prepay_id, or out_trade_no}[?limit=n] {\"openid\": text}: an order: pay, fail";
        assert_eq!(action.line(Lang::En), line);
    }

    #[test]
    fn a_name_that_an_action_does_not_know_is_refused_with_those_that_it_knows() {
        let action = Action::post("clock/advance", Text::same("it moves"), |_| Ok(Value::Null));
        const SECONDS: &[Field] = &[Field::integer("seconds").required()];
        let action = action.takes(SECONDS);
        let said = |query, body: &str| {
            action.check_names(query, body.as_bytes()).map_err(|error| error.text().en.into_owned())
        };
        assert_eq!(said("lang=zh", "{\"seconds\": 1}"), Ok(()));
        assert_eq!(said("", "{\"second\": 1}"), Err("unknown parameter `second` (use seconds)".to_owned()));
        assert_eq!(said("limit=1", ""), Err("unknown parameter `limit` (use lang)".to_owned()));
        let action = Action::post("reset", Text::same("it begins anew"), |_| Ok(Value::Null));
        let refused = action.check_names("", b"{\"hard\": true}").map_err(|error| error.text().en.into_owned());
        assert_eq!(refused, Err("unknown parameter `hard` (this request takes none)".to_owned()));
    }
}

//! The answer to a request.

use serde::Serialize;

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) form: Form,
    /// The rule that it rests on.
    pub(crate) rule: Rule,
}

/// The content type of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    /// A file of this media type: the one kind of success that is not signed.
    File(&'static str),
    /// A bill as text. Signed is not the file but a JSON object with its SHA-1, which a header tells.
    Statement,
}

impl Answer {
    pub(crate) fn ok(rule: Rule, body: &impl Serialize) -> Result<Self, Refusal> {
        let body = serde_json::to_vec(body).map_err(|error| Refusal::internal(error.to_string()))?;
        Ok(Self { status: 200, body, form: Form::Json, rule })
    }

    /// 204: there is nothing to say.
    pub(crate) fn done(rule: Rule) -> Self {
        Self { status: 204, body: Vec::new(), form: Form::Json, rule }
    }

    /// A file of this media type.
    pub(crate) fn file(rule: Rule, media: &'static str, body: Vec<u8>) -> Self {
        Self { status: 200, body, form: Form::File(media), rule }
    }
}

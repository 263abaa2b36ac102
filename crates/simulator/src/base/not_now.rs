//! Something that cannot be done now.

use http::StatusCode;
use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::base::rule::{RestsOn, Rule};

/// The item is in a state that does not allow the request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotNow {
    pub(crate) rule: Rule,
    pub(crate) error: Text,
    pub(crate) hint: Text,
}

impl NotNow {
    pub(crate) fn new(rule: Rule, error: impl Into<Text>, hint: impl Into<Text>) -> Self {
        Self { rule, error: error.into(), hint: hint.into() }
    }
}

impl RestsOn for NotNow {
    fn rule(&self) -> &'static str {
        self.rule.id()
    }
}

impl From<NotNow> for ControlError {
    fn from(not_now: NotNow) -> Self {
        tracing::debug!(rule = not_now.rule.id(), "an action was refused");
        Self::new(StatusCode::CONFLICT, not_now.error, not_now.hint)
    }
}

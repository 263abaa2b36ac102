//! A request for a page, and its result.

use http::StatusCode;
use maud::Markup;

use super::heading::Heading;
use weixinpay_core::Lang;

use crate::base::control_error::ControlError;
use crate::engine::call::Backend;
use crate::server_state::ServerState;

/// A request for a page, read.
pub(crate) struct Visit<'a> {
    pub(crate) server: &'a ServerState,
    pub(crate) lang: Lang,
    pub(crate) path: &'a str,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
    /// The simulated clock.
    pub(crate) now: i64,
    /// The sections of the console, in their order.
    pub(crate) headings: Vec<&'static Heading>,
}

/// The result of a visit.
pub(crate) enum Shown {
    Page(StatusCode, Markup),
    /// See there: after something was done, so that to load it again does not do it again.
    To(String),
    File(&'static str, &'static str),
}

pub(crate) type Page = Result<Shown, ControlError>;

impl Visit<'_> {
    pub(crate) fn asked(&self, name: &str) -> Option<&str> {
        value(&self.query, name)
    }

    /// The engine behind the page.
    pub(crate) fn engine(&self) -> &dyn Backend {
        &self.server.engine
    }

    pub(crate) fn filled(&self, name: &str) -> Option<&str> {
        value(&self.form, name)
    }

    pub(crate) fn pick<T>(&self, en: T, zh: T) -> T {
        self.lang.pick(en, zh)
    }
}

pub(crate) fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

/// A button sends its action as `do`.
pub(crate) fn unknown_action() -> ControlError {
    ControlError::bad(
        ("the form names no action", "表单里没有可执行的操作"),
        ("use the buttons of the page", "请用页面上的按钮"),
    )
}

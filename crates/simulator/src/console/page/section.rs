//! A section of the console, and a screen of a telephone: what a product shows to people.

use maud::Markup;
use weixinpay_core::Text;

use super::heading::Heading;
use super::visit::{Page, Visit};
use crate::base::control_error::ControlError;

/// A section of the console.
#[derive(Clone)]
pub(crate) struct Section {
    pub(crate) heading: Heading,
    pub(crate) content: fn(&Visit<'_>) -> Result<Markup, ControlError>,
    /// The action of its forms; a section without it is read-only.
    pub(crate) act: Option<Forms>,
}

/// Performs the action of a section's forms.
pub(crate) type Forms = fn(&Visit<'_>) -> Result<(), ControlError>;

/// A screen of a telephone: its worker's, its payer's, its payee's.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    /// A segment in braces is whatever it says.
    pub(crate) path: &'static str,
    /// With the decoded segment for the one in braces.
    pub(crate) look: fn(&Visit<'_>, &str) -> Page,
    pub(crate) act: Option<fn(&Visit<'_>, &str) -> Page>,
}

impl Section {
    pub(crate) const fn new(
        name: &'static str,
        title: Text,
        content: fn(&Visit<'_>) -> Result<Markup, ControlError>,
    ) -> Self {
        Self { heading: Heading { name, title, is_live: true }, content, act: None }
    }

    /// Its forms do this.
    pub(crate) const fn acting(mut self, act: Forms) -> Self {
        self.act = Some(act);
        self
    }

    /// Nothing in it changes without a request.
    pub(crate) const fn still(mut self) -> Self {
        self.heading.is_live = false;
        self
    }

    pub(crate) fn path(&self) -> String {
        self.heading.path()
    }
}

impl Screen {
    pub(crate) const fn new(path: &'static str, look: fn(&Visit<'_>, &str) -> Page) -> Self {
        Self { path, look, act: None }
    }

    /// Its forms do this.
    pub(crate) const fn acting(mut self, act: fn(&Visit<'_>, &str) -> Page) -> Self {
        self.act = Some(act);
        self
    }

    /// The segment for the one in braces, or nothing if there is none; `None` if these do not fit.
    pub(crate) fn fit<'a>(&self, segments: &[&'a str]) -> Option<&'a str> {
        let own: Vec<&str> = self.path.split('/').collect();
        if own.len() != segments.len() {
            return None;
        }
        let mut variable = "";
        for (own, given) in own.iter().zip(segments) {
            if own.starts_with('{') {
                variable = given;
            } else if own != given {
                return None;
            }
        }
        Some(variable)
    }
}

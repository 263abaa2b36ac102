//! The name and the path of a section of the console.

use weixinpay_core::Lang;

/// The path of the console.
pub(crate) const CONSOLE: &str = "/_sim/console";

/// The heading of a section of the console.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    pub(crate) name: &'static str,
    pub(crate) zh: &'static str,
    pub(crate) en: &'static str,
    /// Whether its content changes without a reload.
    pub(crate) is_live: bool,
}

impl Heading {
    pub(crate) fn path(&self) -> String {
        format!("{CONSOLE}/{}", self.name)
    }

    pub(crate) fn title(&self, lang: Lang) -> &'static str {
        lang.pick(self.en, self.zh)
    }
}

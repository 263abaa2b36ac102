//! The name and the path of a section of the console.

use weixinpay_core::Text;

/// The path of the console.
pub(crate) const CONSOLE: &str = "/_sim/console";

/// The heading of a section of the console.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    pub(crate) name: &'static str,
    pub(crate) title: Text,
    /// Whether its content changes without a reload.
    pub(crate) is_live: bool,
}

impl Heading {
    pub(crate) fn path(&self) -> String {
        format!("{CONSOLE}/{}", self.name)
    }
}

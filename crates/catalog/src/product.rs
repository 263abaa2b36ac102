//! A product: what people buy together, and a cargo feature of the typed crates.

use std::fmt;

/// A product, such as Payroll Card (微工卡).
pub struct Product {
    feature: &'static str,
    title: &'static str,
    default: bool,
}

impl Product {
    pub(crate) const fn new(feature: &'static str, title: &'static str, default: bool) -> Self {
        Self { feature, title, default }
    }

    /// The cargo feature of `weixinpay` that it needs: `payroll-card`.
    #[must_use]
    pub fn feature(&self) -> &'static str {
        self.feature
    }

    /// `Payroll Card, its batch transfers and the self-test (微工卡)`.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// The Chinese part of the title: `微工卡`.
    #[must_use]
    pub fn title_zh(&self) -> &'static str {
        let inner = self.title.rsplit_once('(').and_then(|(_, inner)| inner.strip_suffix(')'));
        inner.unwrap_or(self.title)
    }

    /// Whether `weixinpay` has it without being asked for it.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.default
    }
}

impl fmt::Debug for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Product({})", self.feature)
    }
}

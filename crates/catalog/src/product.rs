//! A product: what people buy together, and a cargo feature of the typed crates.

use std::fmt;

use crate::details::Notification;
use crate::operation::Operation;

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

    /// The cargo feature of `weixinpay` behind which it stands: `payroll-card`.
    #[must_use]
    pub fn feature(&self) -> &'static str {
        self.feature
    }

    /// `Payroll Card, its batch transfers and the self-test (微工卡)`.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// Whether `weixinpay` has it without being asked for it.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.default
    }

    /// Its operations, in the order of their paths.
    pub fn operations(&'static self) -> impl Iterator<Item = &'static Operation> {
        let is_ours = |operation: &&Operation| operation.family().product().is_some_and(|of| std::ptr::eq(of, self));
        crate::all().iter().filter(is_ours)
    }

    /// The notifications that its operations lead to, without those that many products have.
    pub fn notifications(&'static self) -> impl Iterator<Item = Notification> {
        crate::notifications().filter(|told| told.products().any(|of| std::ptr::eq(of, self)))
    }
}

impl fmt::Debug for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Product({})", self.feature)
    }
}

//! One kind of notification.

use std::fmt;

use crate::data::NotificationData;
use crate::family::Family;
use crate::generated;
use crate::product::Product;
use crate::schema::Schema;

/// One kind of notification.
#[derive(Clone, Copy)]
pub struct Notification {
    family: &'static Family,
    event: &'static str,
    data: &'static NotificationData,
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Notification({})", self.event)
    }
}

impl Notification {
    pub(crate) fn new(family: &'static Family, event: &'static str, data: &'static NotificationData) -> Self {
        Self { family, event, data }
    }

    /// The family that it is described in.
    #[must_use]
    pub fn family(self) -> &'static Family {
        self.family
    }

    /// The `event_type`: `TRANSACTION.SUCCESS`.
    #[must_use]
    pub fn event(self) -> &'static str {
        self.event
    }

    /// Official name, in Chinese.
    #[must_use]
    pub fn summary(self) -> &'static str {
        &self.data.summary
    }

    /// The official page.
    #[must_use]
    pub fn link(self) -> Option<&'static str> {
        self.data.link.as_deref()
    }

    /// Rust code that reads it: lines of a function that has a `client`, `headers` and a `body`. A test of `weixinpay`
    /// compiles every one of them.
    #[must_use]
    pub fn sample(self) -> Option<String> {
        self.family.sample(self.event)
    }

    /// The `resource_type` of the envelope: `encrypt-resource`.
    #[must_use]
    pub fn resource_type(self) -> Option<&'static str> {
        self.data.resource_type.as_deref()
    }

    /// The `original_type` of the resource: `transaction`.
    #[must_use]
    pub fn original_type(self) -> Option<&'static str> {
        self.data.original_type.as_deref()
    }

    /// The products whose operations lead to it: the feature of any one of them gives it its type, beside that of the
    /// notifications. With none it belongs to many products, and has its type wherever notifications have.
    pub fn products(self) -> impl Iterator<Item = &'static Product> {
        let ours = |product: &&&Product| self.data.products.iter().any(|feature| feature == product.feature());
        generated::PRODUCTS.iter().filter(ours).copied()
    }

    /// The resource once it is decrypted, where it is described.
    #[must_use]
    pub fn resource(self) -> Option<Schema> {
        self.data.resource.as_ref().map(|node| self.family.schema(node))
    }
}

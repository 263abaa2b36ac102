//! Everything that is described, and how it is found.

use crate::family::Family;
use crate::generated;
use crate::notification::Notification;
use crate::operation::Operation;
use crate::path;
use crate::product::Product;

/// All operations, in the order of their paths.
#[must_use]
pub fn all() -> &'static [Operation] {
    generated::OPERATIONS
}

/// All families: the files of the description.
#[must_use]
pub fn families() -> &'static [&'static Family] {
    generated::FAMILIES
}

/// All products, in the order of their features.
#[must_use]
pub fn products() -> &'static [&'static Product] {
    generated::PRODUCTS
}

/// The operation with this method and path. The path is the template (`/v3/payroll-card/relations/{openid}`) or a
/// concrete one, without a query; where both a fixed and a variable segment fit, the fixed one wins.
#[must_use]
pub fn find(method: &str, path: &str) -> Option<&'static Operation> {
    path::find(all(), method, path)
}

/// The operations of a dotted name (`v3.payroll-card.authentications.pre-order`), one for each method of the path.
#[must_use]
pub fn by_name(name: &str) -> &'static [Operation] {
    let all = all();
    // A name is its path with other separators, so equal names are adjacent.
    let Some(from) = all.iter().position(|operation| operation.name() == name) else { return &[] };
    let count = all[from..].iter().take_while(|operation| operation.name() == name).count();
    &all[from..from + count]
}

/// All notifications that are described.
pub fn notifications() -> impl Iterator<Item = Notification> {
    families()
        .iter()
        .flat_map(|&family| family.notifications().map(|(event, data)| Notification::new(family, event, data)))
}

impl Product {
    /// Its operations, in the order of their paths.
    pub fn operations(&'static self) -> impl Iterator<Item = &'static Operation> {
        let is_ours = |operation: &&Operation| operation.family().product().is_some_and(|of| std::ptr::eq(of, self));
        all().iter().filter(is_ours)
    }

    /// The notifications that its operations lead to, without those that many products have.
    pub fn notifications(&'static self) -> impl Iterator<Item = Notification> {
        notifications().filter(|told| told.products().any(|of| std::ptr::eq(of, self)))
    }
}

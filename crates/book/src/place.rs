//! A page's place in the book: the path of its URL.

use weixinpay_catalog::{Notification, Operation, Product, all};

/// The page of an operation: `v3/payroll-card/authentications/pre-order.md`. If several methods share the URL, each has
/// a page below it: `v3/payroll-card/tokens/{id}/get.md`.
pub(crate) fn of(operation: &Operation) -> String {
    let path = operation.path().trim_matches('/');
    match same_url(operation).next() {
        None => format!("{path}.md"),
        Some(_) => format!("{path}/{}.md", operation.method().to_lowercase()),
    }
}

/// The other operations of the same URL.
pub(crate) fn same_url(operation: &Operation) -> impl Iterator<Item = &'static Operation> {
    let (method, path) = (operation.method(), operation.path().trim_end_matches('/'));
    let others =
        all().iter().filter(move |other| other.path().trim_end_matches('/') == path && other.method() != method);
    others.filter(|other| other.family().version() == "v3")
}

pub(crate) fn of_notification(notification: Notification) -> String {
    format!("notifications/{}.md", notification.event())
}

pub(crate) fn of_product(product: &Product) -> String {
    format!("products/{}.md", product.feature())
}

/// The way from one page to another.
pub(crate) fn relative(from: &str, to: &str) -> String {
    format!("{}{to}", "../".repeat(from.matches('/').count()))
}

//! Every operation of WeChat Pay as data: the same description that `weixinpay-api` is printed from, for tools that do
//! not know at compile time what they will call.
//!
//! ```
//! use serde_json::json;
//!
//! let operation = weixinpay_catalog::find("POST", "/v3/payroll-card/authentications/pre-order").unwrap();
//! assert_eq!(operation.name(), "v3.payroll-card.authentications.pre-order");
//! assert_eq!(operation.summary(), "微工卡核身预下单");
//!
//! let request = operation.details().request().unwrap();
//! let number = request.property("authenticate_number").unwrap();
//! assert_eq!((number.max(), number.is_required()), (Some(64), true));
//!
//! let fault = operation.check_body(&json!({"openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58"})).unwrap_err();
//! assert_eq!(fault.to_string(), "`sub_mchid` is required and must not be empty");
//! ```
//!
//! The index of operations is part of the binary's data and costs nothing to load. What is known of one operation beyond
//! its name is parsed, family by family, when it is first asked for.

mod body;
mod details;
mod family;
mod generated;
mod operation;
mod page;
mod path;
mod product;
mod schema;
mod search;

pub use details::{Details, Notification, Parameter, Place};
pub use family::Family;
pub use operation::Operation;
pub use page::Language;
pub use product::Product;
pub use schema::{Format, Schema, Type};
pub use search::search;

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
    // A name is its path with other separators, so the same name stands together.
    let Some(from) = all.iter().position(|operation| operation.name() == name) else { return &[] };
    let count = all[from..].iter().take_while(|operation| operation.name() == name).count();
    &all[from..from + count]
}

/// All notifications that are described.
pub fn notifications() -> impl Iterator<Item = Notification> {
    families().iter().flat_map(|family| family.notifications())
}

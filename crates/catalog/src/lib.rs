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
//! The index of operations is part of the binary's data and costs nothing to load. The details of an operation are
//! parsed, family by family, when it is first asked for.

mod body;
mod data;
mod details;
mod family;
mod generated;
mod index;
mod notification;
mod operation;
mod page;
mod path;
mod product;
mod schema;
mod search;

pub use data::{Format, Place, Type};
pub use details::{Details, Parameter};
pub use family::Family;
pub use index::{all, by_name, families, find, notifications, products};
pub use notification::Notification;
pub use operation::Operation;
pub use page::Language;
pub use product::Product;
pub use schema::Schema;
pub use search::{by_title, search};

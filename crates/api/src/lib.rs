//! Typed requests and answers of WeChat Pay APIv3, and the chain that leads to them.
//!
//! A URL leads to its call: `POST /v3/payroll-card/authentications/pre-order` is
//! `.payroll_card().authentications().pre_order().post(…)` on [`v3::Path`], and its types live in the module of the same
//! name. A segment in braces is a method that takes its value. A type that several URLs share lives in the module that
//! they share.
//!
//! - **Requests** are plain structs with the field names of the wire: the bare type where a field is required, `Option`
//!   where it is not. The description's rules (required, length, pattern, range, values, one of two, sums) are
//!   checked before anything is sent, and the fault names the field.
//! - **Enumerations are open**: a value that is not known here is kept in `Other`.
//! - **Answers are tolerant**: unknown fields are ignored, absent and `null` ones read as their default.
//! - **Sensitive** fields ([`Sensitive`](weixinpay_core::Sensitive)) are given in the clear and sent encrypted.
//!
//! This crate sends nothing. The client, `weixinpay`, is a [`Dispatch`](weixinpay_core::Dispatch) and begins the chain
//! with `client.v3()`; here a small one takes its place:
//!
//! ```
//! use weixinpay_api::v3;
//! use weixinpay_api::v3::payroll_card::{AuthenticateType, authentications::pre_order};
//! use weixinpay_core::{BoxFuture, Dispatch, Error, ErrorKind, Reply, Request, Sensitive, Text};
//!
//! struct Nowhere;
//!
//! impl Dispatch for Nowhere {
//!     fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>> {
//!         let sent = format!("{} {}", request.method, request.target());
//!         Box::pin(async move { Err(Error::new(ErrorKind::Connect, Text::same(sent))) })
//!     }
//!
//!     fn decrypt<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
//!         Box::pin(async { Err(Error::config(("there is no key", "没有密钥"))) })
//!     }
//! }
//!
//! # async fn example() {
//! let order = |authenticate_number: &str| pre_order::PostRequest {
//!     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
//!     sub_mchid: "1111111".into(),
//!     sub_appid: Some("wxa1111111".into()),
//!     authenticate_number: authenticate_number.into(),
//!     project_name: "某项目".into(),
//!     employer_name: "某单位名称".into(),
//!     authenticate_type: Some(AuthenticateType::SignIn),
//!     ..Default::default()
//! };
//! let place = || v3::Path::new(&Nowhere).payroll_card().authentications().pre_order();
//!
//! let error = place().post(&order("mcdhehfgisdhfjghed39384564i83")).await.unwrap_err();
//! assert_eq!(error.message().en, "POST /v3/payroll-card/authentications/pre-order");
//!
//! let error = place().post(&order("mcd-1")).await.unwrap_err();
//! assert_eq!(error.field(), Some("authenticate_number"));
//! # }
//! # let mut example = std::pin::pin!(example());
//! # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
//! # assert!(std::future::Future::poll(example.as_mut(), &mut context).is_ready());
//! ```

#[cfg(feature = "payroll-card")]
mod checks;
#[allow(clippy::module_inception, reason = "the URL says it twice: /batch-id/{batch_id}")]
mod generated;
// Its place is with the tests. It is compiled in here, for requests can be read from JSON by no other code.
#[cfg(all(test, feature = "full"))]
#[path = "../tests/held/mod.rs"]
mod held;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
mod prelude;

pub use generated::*;

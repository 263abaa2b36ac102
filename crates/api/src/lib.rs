//! Typed requests and answers of WeChat Pay APIv3, in modules that mirror the URL.

mod checks;
#[allow(clippy::module_inception, reason = "the URL says it twice: /batch-id/{batch_id}")]
mod generated;
mod prelude;

pub use generated::v3;

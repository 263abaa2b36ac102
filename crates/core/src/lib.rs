//! The WeChat Pay APIv3 protocol, without IO.
//!
//! Signing ([`message`], [`Authorization`], [`Signer`]), verification ([`Verifier`], [`Verified`], [`SignatureError`]),
//! secrets ([`Sensitive`], [`Secret`], [`ApiV3Key`]), notifications ([`Notification`]),
//! and what went wrong ([`Error`], [`Outcome`]). Client and simulator both use this crate, and so may your own
//! transport: it opens no file and no socket, and takes time and nonces by argument.
//!
//! ```
//! use weixinpay_core::{ApiV3Key, Notification, PlatformKey, Verifier};
//!
//! # fn handle(headers: &http::HeaderMap, body: Vec<u8>, pub_key_pem: &str, now: i64) -> Result<(), weixinpay_core::Error> {
//! let verifier = Verifier::new([PlatformKey::from_pem("PUB_KEY_ID_0119000001092026", pub_key_pem)?]);
//! let key = ApiV3Key::new("0123456789abcdef0123456789abcdea")?;
//! let notification = Notification::open(headers, body, &verifier, &key, now)?;
//! let resource: serde_json::Value = notification.resource()?;
//! # Ok(()) }
//! ```

mod address;
mod aead;
mod api_error;
mod arrived;
pub mod authorization;
mod call;
mod certificate;
pub mod check;
mod der_content;
#[cfg(feature = "diagnosis")]
pub mod diagnosis;
mod download;
mod error;
mod fetch;
pub mod fields;
pub mod form;
mod headers;
pub mod hex;
mod hints;
mod hosts;
mod json_place;
mod json_text;
mod lenient;
mod masked;
pub mod message;
mod money;
mod notification;
mod open_enum;
mod outcome;
mod pem_text;
pub mod percent;
mod private;
mod private_key;
mod public_key;
mod quoted;

mod reply;
mod request;
mod response;
mod seal;
mod secret;
mod sensitive;
mod shape;
mod signature_error;
mod signer;
pub mod statement;
mod text;
mod time;
mod upload;
pub mod v2;
mod verifier;

use std::future::Future;
use std::pin::Pin;

pub use address::{Address, AddressError};
pub use aead::{ALGORITHM as AEAD_ALGORITHM, ApiV3Key};
pub use api_error::{ApiError, SIMULATOR_HEADER};
pub use arrived::Arrived;
pub use authorization::Authorization;
pub use call::{Call, Dispatch, Route};
pub use certificate::Certificate;
pub use check::{Check, FieldError};
pub use download::Download;
pub use error::{Error, ErrorKind};
pub use fetch::Fetch;
pub use headers::Headers;
pub use hosts::HOSTS;
pub use json_text::JsonText;
pub use masked::masked_name;
pub use money::yuan;
pub use notification::Notification;
pub use outcome::Outcome;
pub use private::Private;
pub use private_key::PrivateKey;
pub use public_key::PublicKey;

pub use reply::Reply;
pub use request::{Body, Operation, Query, QueryString, Request, variable};
pub use response::{Answer, Empty, Response};
pub use seal::{Seal, json};
pub use secret::Secret;
pub use sensitive::{Sensitive, SensitiveFields};
// For `open_enum!` and generated code.
#[doc(hidden)]
pub use serde;
pub use shape::Shape;
pub use signature_error::SignatureError;
pub use signer::{MerchantKey, Signer};
pub use text::{Lang, Text};
pub use time::{Date, Time};
pub use upload::{File, Form, Upload};
pub use verifier::{PROBE, PlatformKey, TOLERANCE, Verified, Verifier};

/// A boxed future that can be sent between threads, for traits that must be object-safe.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

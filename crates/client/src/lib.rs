//! WeChat Pay for Rust: every operation typed, every answer verified, every failure honest about whether money may have
//! moved.
//!
//! ```no_run
//! use weixinpay::v3::payroll_card::{AuthenticateType, authentications::pre_order};
//! use weixinpay::{Client, MerchantKey, PlatformKey};
//!
//! # async fn example(serial_no: &str, apiclient_key_pem: &str, pub_key_pem: &str) -> Result<(), weixinpay::Error> {
//! let client = Client::builder()
//!     .merchant("1900000109", MerchantKey::from_pem(serial_no, apiclient_key_pem)?)
//!     .platform_key(PlatformKey::from_pem("PUB_KEY_ID_0119000001092026112300000000000001", pub_key_pem)?)
//!     .build()?;
//!
//! let order = client
//!     .v3()
//!     .payroll_card()
//!     .authentications()
//!     .pre_order()
//!     .post(&pre_order::PostRequest {
//!         openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
//!         sub_mchid: "1111111".into(),
//!         sub_appid: Some("wxa1111111".into()),
//!         authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
//!         project_name: "某项目".into(),
//!         employer_name: "某单位名称".into(),
//!         authenticate_type: Some(AuthenticateType::SignIn),
//!         ..Default::default()
//!     })
//!     .await?;
//! println!("a token for {} s", order.expires_in);
//! # Ok(()) }
//! ```
//!
//! - **The chain mirrors the URL.** Who knows `/v3/payroll-card/relations/{openid}` knows
//!   `client.v3().payroll_card().relations().openid("…").get(&query)`. Anything else goes through [`Client::path`].
//! - **A call is awaited as it is, or configured first**: [`timeout`](Call::timeout),
//!   [`attempt_timeout`](Call::attempt_timeout), [`header`](Call::header), [`retry`](Call::retry),
//!   [`idempotent`](Call::idempotent). It gives a [`Response`], which is the typed answer and has
//!   the raw one.
//! - **An unsigned or badly signed success is an error**, [`ErrorKind::Signature`]. An [`Error`] says with
//!   [`outcome`](Error::outcome) whether money may have moved.
//! - **Sensitive fields** are plain [`Sensitive`] values here; they are encrypted on the way out and opened on the way in.
//! - **Two hosts**: what the primary host cannot be reached for goes to the standby, never twice if money could move
//!   twice ([`ClientBuilder::standby`]).
//! - **Platform keys**: give the WeChat Pay public key; without one, platform certificates are downloaded and kept fresh.

// The guide's samples are compiled by its doctests.
#[cfg(doctest)]
mod guide {
    #[cfg(feature = "payroll-card")]
    #[doc = include_str!("../../../docs/guide/getting-started.md")]
    struct GettingStarted;
    #[cfg(feature = "payroll-card")]
    #[doc = include_str!("../../../docs/guide/getting-started.zh-CN.md")]
    struct GettingStartedInChinese;
    #[doc = include_str!("../../../docs/guide/simulator.md")]
    struct Simulator;
    #[doc = include_str!("../../../docs/guide/simulator.zh-CN.md")]
    struct SimulatorInChinese;
    #[doc = include_str!("../../../docs/guide/keys.md")]
    struct Keys;
    #[doc = include_str!("../../../docs/guide/keys.zh-CN.md")]
    struct KeysInChinese;
    #[cfg(feature = "payroll-card")]
    #[doc = include_str!("../../../docs/guide/sensitive-fields.md")]
    struct SensitiveFields;
    #[cfg(feature = "payroll-card")]
    #[doc = include_str!("../../../docs/guide/sensitive-fields.zh-CN.md")]
    struct SensitiveFieldsInChinese;
    #[cfg(feature = "axum")]
    #[doc = include_str!("../../../docs/guide/notifications.md")]
    struct Notifications;
    #[cfg(feature = "axum")]
    #[doc = include_str!("../../../docs/guide/notifications.zh-CN.md")]
    struct NotificationsInChinese;
    #[cfg(feature = "refund")]
    #[doc = include_str!("../../../docs/guide/errors.md")]
    struct Errors;
    #[cfg(feature = "refund")]
    #[doc = include_str!("../../../docs/guide/errors.zh-CN.md")]
    struct ErrorsInChinese;
    #[cfg(feature = "payment")]
    #[doc = include_str!("../../../docs/guide/moving.md")]
    struct Moving;
    #[cfg(feature = "payment")]
    #[doc = include_str!("../../../docs/guide/moving.zh-CN.md")]
    struct MovingInChinese;
}

mod builder;
mod certificates;
mod client;
mod clock;
mod deadline;
mod dial;
#[cfg(feature = "notifications")]
mod event;
mod exchange;
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub mod extract;
mod hosts;
mod path;
mod payload;
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
mod pipeline;
mod retry;
mod transport;
mod trust;

pub use builder::ClientBuilder;
pub use client::Client;
pub use hosts::BASE_URL;
pub use path::Path;
pub use transport::{Transport, TransportError};
#[cfg(feature = "global")]
pub use weixinpay_api::global;
#[cfg(feature = "hk")]
pub use weixinpay_api::hk;
#[cfg(feature = "notifications")]
pub use weixinpay_api::notifications;
pub use weixinpay_api::v3;
pub use weixinpay_core::{
    Address, AddressError, ApiError, ApiV3Key, Call, Date, Dispatch, Download, Empty, Error, ErrorKind, Fetch, File,
    Headers, Lang, MerchantKey, Notification, Outcome, PlatformKey, Private, Response, Secret, Sensitive,
    SignatureError, Signer, Text, Time, masked_name, text,
};

//! Setup shared by the tests of several crates. Never published, and only for the folders `tests`: a crate's own unit
//! tests would have that crate twice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(feature = "client")]
mod client;
mod message;

#[cfg(feature = "client")]
pub use client::client;
pub use message::Message;

//! What tests of more than one crate set up. Never published, and for the folders `tests` alone: a crate's own unit tests
//! would meet that crate twice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(feature = "client")]
mod client;
mod message;

#[cfg(feature = "client")]
pub use client::client;
pub use message::Message;

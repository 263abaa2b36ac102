//! The simulator over real HTTP, by a client that can do everything wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says so by failing")]

mod client;
mod connections;
mod control;
mod data;
mod doors;
mod gate;
mod openssl;
mod payroll_card;
mod platform;
mod transfer;

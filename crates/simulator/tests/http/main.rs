//! The simulator over real HTTP, by a client that can do everything wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says so by failing")]

mod bill;
mod client;
mod combine;
mod connections;
mod control;
mod data;
mod described;
mod gate;
mod openssl;
mod payment;
mod payroll_card;
mod platform;
mod refund;
mod transfer;

//! The simulator over real HTTP, by a client that can do everything wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says so by failing")]

mod batches;
mod bill;
mod chinese;
mod client;
mod clock;
mod combine;
mod connections;
mod control;
mod data;
mod described;
mod drills;
mod expectations;
mod fidelity;
mod forms;
mod gate;
mod listeners;
mod mch_authorization;
mod mch_transfer;
mod notifications;
mod openssl;
mod pages;
mod payment;
mod payroll_card;
mod platform;
mod primary;
mod receipt;
mod receiver;
mod refund;
mod refusals;
mod sight;
mod snapshot;
mod stream;
mod transfer;

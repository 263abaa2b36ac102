//! Accounts of merchants: what they hold, what moves them, what comes in by bank transfer.

pub(crate) mod act;
pub(crate) mod api;
pub(crate) mod balance;
pub(crate) mod change;
pub(crate) mod control;
pub(crate) mod fund;
pub(crate) mod handle;
pub(crate) mod income;
pub(crate) mod movement;
pub(crate) mod product;
pub(crate) mod store;
pub(crate) mod v3;

//! Accounts of merchants, and what comes into them.

pub(crate) mod desk;
pub(crate) mod income;
pub(crate) mod movement;
pub(crate) mod store;

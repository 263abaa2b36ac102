//! What every product stands on: the store, the clock, the world, the rules, refusals.

pub(crate) mod appid;
pub(crate) mod change;
pub(crate) mod clock;
pub(crate) mod control_error;
pub(crate) mod desk;
pub(crate) mod expectation;
pub(crate) mod fidelity;
pub(crate) mod fields;
pub(crate) mod files;
pub(crate) mod happening;
pub(crate) mod journal;
pub(crate) mod own_ids;
pub(crate) mod param;
pub(crate) mod partner;
#[cfg(test)]
pub(crate) mod properties;
pub(crate) mod random;
pub(crate) mod ready;
pub(crate) mod refusal;
pub(crate) mod route;
pub(crate) mod snapshot;
pub(crate) mod start_error;
pub(crate) mod store;
pub(crate) mod words;
pub(crate) mod world;

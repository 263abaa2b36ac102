//! What every product stands on: the store, the clock, the world, the rules, refusals.

pub(crate) mod change;
pub(crate) mod desk;
pub(crate) mod expectation;
pub(crate) mod happening;
pub(crate) mod journal;
pub(crate) mod mask;
#[cfg(test)]
pub(crate) mod properties;
pub(crate) mod ready;
pub(crate) mod route;
pub(crate) mod snapshot;
pub(crate) mod start_error;
pub(crate) mod store;

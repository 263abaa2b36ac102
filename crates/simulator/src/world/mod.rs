//! The population: merchants with their keys, the platform keys that serve them, sub-merchants, workers.

pub(crate) mod appid;
pub(crate) mod authority;
pub(crate) mod caller;
pub(crate) mod identity;
pub(crate) mod merchant;
pub(crate) mod own_ids;
pub(crate) mod partner;
pub(crate) mod platform;
pub(crate) mod platform_certificate;
pub(crate) mod population;
pub(crate) mod seed_merchant;
pub(crate) mod trust_store;

//! Electronic receipts (电子回单) of transfers, as pure functions: who may have one of what, its answer, its file.

pub(crate) mod api;
pub(crate) mod application;
pub(crate) mod change;
pub(crate) mod document;
pub(crate) mod pdf;
pub(crate) mod product;
pub(crate) mod state;
pub(crate) mod store;
pub(crate) mod v3;

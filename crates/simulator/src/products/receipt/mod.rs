//! Electronic receipts (电子回单) of transfers, as pure functions: who may have one of what, its answer, its file.

pub(crate) mod application;
pub(crate) mod desk;
pub(crate) mod document;
pub(crate) mod pdf;
pub(crate) mod route;
pub(crate) mod state;
pub(crate) mod store;

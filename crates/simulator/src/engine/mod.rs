//! Code that every product uses: the store and its transactions, due items, a request while it is served, the journal.

pub(crate) mod act;
pub(crate) mod answer;
pub(crate) mod asked;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod due;
pub(crate) mod event;
pub(crate) mod expectation;
pub(crate) mod journal;
pub(crate) mod key_files;
pub(crate) mod mask;
pub(crate) mod platforms;
pub(crate) mod product;
pub(crate) mod route;
pub(crate) mod snapshot;
pub(crate) mod store;
pub(crate) mod time;
pub(crate) mod transactions;
pub(crate) mod tx;

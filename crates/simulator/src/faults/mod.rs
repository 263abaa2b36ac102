//! FaultList: faults on request.

pub(crate) mod act;
pub(crate) mod control;
pub(crate) mod cut;
pub(crate) mod fault;
pub(crate) mod handle;
pub(crate) mod kind;
pub(crate) mod number;
pub(crate) mod page;
pub(crate) mod scope;

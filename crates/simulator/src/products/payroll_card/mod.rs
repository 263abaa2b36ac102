//! Payroll Card (微工卡): cards, what workers grant, their verifications, and the batches that pay them. Decisions are
//! pure functions: the facts, the request and the time go in; an answer and changes come out, and ids come by argument.

pub(crate) mod act;
pub(crate) mod action;
pub(crate) mod api;
pub(crate) mod authentication;
pub(crate) mod batch;
pub(crate) mod batch_act;
pub(crate) mod batch_life;
pub(crate) mod batch_query;
pub(crate) mod batches_page;
pub(crate) mod change;
pub(crate) mod control;
pub(crate) mod handle;
pub(crate) mod parties;
pub(crate) mod phone_page;
pub(crate) mod pre_order;
pub(crate) mod product;
#[cfg(test)]
pub(crate) mod properties;
pub(crate) mod relation;
pub(crate) mod settle;
pub(crate) mod state;
pub(crate) mod store;
pub(crate) mod token;
pub(crate) mod v3;
pub(crate) mod view;
pub(crate) mod wesure;
pub(crate) mod workers_page;

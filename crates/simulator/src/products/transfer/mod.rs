//! 商家转账: a transfer that its payee confirms, from its placing to its end. Decisions are pure functions: what is known,
//! what is asked and the time go in; an answer and changes come out. No IO, no clock, no randomness; ids come by argument.
//! Amounts are fen.

pub(crate) mod act;
pub(crate) mod authorization;
pub(crate) mod cancel;
pub(crate) mod change;
pub(crate) mod consent;
pub(crate) mod consent_page;
pub(crate) mod control;
pub(crate) mod due;
pub(crate) mod end;
pub(crate) mod handle;
pub(crate) mod ids;
pub(crate) mod page;
pub(crate) mod payee;
pub(crate) mod payee_page;
pub(crate) mod place;
pub(crate) mod product;
#[cfg(test)]
pub(crate) mod properties;
pub(crate) mod query;
pub(crate) mod receipt;
pub(crate) mod state;
pub(crate) mod store;
pub(crate) mod v3;
pub(crate) mod view;

//! Payments, as pure functions: orders, their payer, refunds, bills. The facts, the request and the time go in; an
//! answer and changes come out. No IO, no clock, no randomness; ids come by argument. Amounts are fen.

pub(crate) mod act;
pub(crate) mod bill;
pub(crate) mod change;
pub(crate) mod close;
pub(crate) mod combine;
pub(crate) mod combine_payer;
pub(crate) mod control;
pub(crate) mod handle;
pub(crate) mod ids;
pub(crate) mod named;
pub(crate) mod order;
pub(crate) mod page;
pub(crate) mod payer;
pub(crate) mod payer_page;
pub(crate) mod product;
#[cfg(test)]
pub(crate) mod properties;
pub(crate) mod query;
pub(crate) mod refund;
pub(crate) mod refund_end;
pub(crate) mod state;
pub(crate) mod store;
#[cfg(test)]
pub(crate) mod told;
pub(crate) mod v3;
pub(crate) mod view;

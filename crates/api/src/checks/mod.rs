//! Rules between fields, which the description cannot say. Generated checks end with them.

pub(crate) mod partner_transfer;
pub(crate) mod payroll_card;
mod transfer_batch;

//! The operations of Payroll Card.

pub(super) mod batch;
pub(super) mod card;
pub(super) mod wesure;

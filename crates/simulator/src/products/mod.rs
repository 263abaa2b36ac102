//! One folder a product.

pub(crate) mod account;
pub(crate) mod certificates;
pub(crate) mod described;
pub(crate) mod payment;
pub(crate) mod payroll_card;
pub(crate) mod receipt;
pub(crate) mod transfer;

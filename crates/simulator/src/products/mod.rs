//! One folder a product.

pub(crate) mod account;
pub(crate) mod certificates;
pub(crate) mod described;
#[cfg(test)]
pub(crate) mod first_desk;
#[cfg(test)]
mod in_order;
pub(crate) mod payment;
pub(crate) mod payroll_card;
pub(crate) mod receipt;
pub(crate) mod transfer;

use crate::console::action::Action;
use crate::engine::product::Registry;

/// Every product: a new one is a folder, and a line here.
pub(crate) static REGISTRY: Registry = Registry {
    products: &[
        &account::product::Accounts,
        &certificates::product::Certificates,
        &payment::product::Payments,
        &payroll_card::product::PayrollCards,
        &receipt::product::Receipts,
        &transfer::product::MchTransfers,
    ],
    described: described::serve::serve,
};

/// What control can ask of the products.
pub(crate) const CONTROL: &[&[Action]] =
    &[payroll_card::control::ACTIONS, account::control::ACTIONS, transfer::control::ACTIONS, payment::control::ACTIONS];

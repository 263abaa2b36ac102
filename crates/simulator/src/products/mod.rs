//! One folder a product.

pub(crate) mod account;
pub(crate) mod certificates;
pub(crate) mod described;
#[cfg(test)]
pub(crate) mod first_world;
#[cfg(test)]
mod in_order;
pub(crate) mod payment;
pub(crate) mod payroll_card;
pub(crate) mod receipt;
pub(crate) mod transfer;

use maud::html;
use weixinpay_core::Text;

use crate::console::action::Action;
use crate::console::page::section::{Screen, Section};
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

/// The control actions of the products.
pub(crate) const CONTROL: &[&[Action]] =
    &[payroll_card::control::ACTIONS, account::control::ACTIONS, transfer::control::ACTIONS, payment::control::ACTIONS];

/// The screens of telephones.
pub(crate) const SCREENS: &[&[Screen]] = &[
    payroll_card::phone_page::SCREENS,
    payment::payer_page::SCREENS,
    transfer::payee_page::SCREENS,
    transfer::consent_page::SCREENS,
];

/// A section of the console for two products.
pub(crate) const TRANSFERS: Section = Section::new("batches", Text::new("Transfers", "转账"), |visit| {
    Ok(html! {
        (transfer::page::content(visit)?)
        (payroll_card::batches_page::content(visit)?)
    })
})
.acting(payroll_card::batches_page::act);

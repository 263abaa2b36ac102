//! Payroll Card (微工卡), as pure functions: what is known, what is asked and the time go in; an answer and changes come
//! out. No IO, no clock, no randomness; ids come by argument.

pub(crate) mod action;
pub(crate) mod authentication;
pub(crate) mod batch;
pub(crate) mod batch_life;
pub(crate) mod batch_query;
pub(crate) mod batches_page;
pub(crate) mod control;
pub(crate) mod desk;
pub(crate) mod desk_batch;
pub(crate) mod handle;
pub(crate) mod phone_page;
pub(crate) mod pre_order;
pub(crate) mod relation;
pub(crate) mod route;
pub(crate) mod standing;
pub(crate) mod state;
pub(crate) mod store_batch;
pub(crate) mod token;
pub(crate) mod wesure;
pub(crate) mod workers_page;

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::protocol::seal::Opener;

pub(crate) const AUTHENTICATE_TYPES: &[&str] = &["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"];
pub(crate) const EMPLOYMENT_TYPES: &[&str] =
    &["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"];

/// `user_name` and `id_card_number`, opened.
fn person(fields: &Fields<'_>, open: Opener<'_>) -> Result<standing::Person, Refusal> {
    let user_name = fields.text("user_name", 1024)?;
    let id_card_number = fields.text("id_card_number", 1024)?;
    Ok(standing::Person {
        user_name: open("user_name", user_name)?,
        id_card_number: open("id_card_number", id_card_number)?,
    })
}

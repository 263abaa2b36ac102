//! The interface of accounts for other products.

use super::change::AccountChange;
use super::fund::Fund;
use super::movement::{Account, Movement};
use super::store;
use crate::engine::store::{Session, Sql};
use crate::engine::tx::{Change as _, Tx};

pub(crate) use super::store::{confirms, funds};

/// Money enters or leaves an account for transfers: nothing else moves it.
pub(crate) fn move_money(tx: &mut Tx<'_>, movement: &Movement) -> Sql<()> {
    AccountChange::Money(movement.clone()).write(tx)
}

/// Money enters or leaves a basic account.
pub(crate) fn record(tx: &mut Tx<'_>, fund: &Fund) -> Sql<()> {
    AccountChange::Fund(fund.clone()).write(tx)
}

/// The balance of a basic account, in fen.
pub(crate) fn basic(session: &Session<'_>, mchid: &str) -> Sql<i64> {
    store::held(session, mchid, Account::Basic)
}

/// The balance of an account for transfers, in fen.
pub(crate) fn operation(session: &Session<'_>, mchid: &str) -> Sql<i64> {
    store::held(session, mchid, Account::Operation)
}

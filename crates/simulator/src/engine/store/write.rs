//! From changes to rows.

use rusqlite::Connection;

use super::Sql;
use crate::engine::change::Change;
use crate::notifications::store as outbox;
use crate::products::account::store as income;
use crate::products::receipt::store as receipt;
use crate::products::transfer::store as transfer;

pub(crate) fn write(connection: &Connection, change: &Change) -> Sql<()> {
    match change {
        Change::Money(movement) => income::move_money(connection, movement),
        Change::Receipt { receipt, file } => receipt::write(connection, receipt, file),
        Change::ReceiptLink(link) => receipt::write_link(connection, link),
        Change::Transfer(change) => transfer::write(connection, change),
        Change::Notice(notice) => outbox::post(connection, notice),
    }
}

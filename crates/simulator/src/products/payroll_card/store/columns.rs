//! Columns that several tables have.

use rusqlite::Row;
use rusqlite::types::Type;
use weixinpay_core::Date;

use crate::engine::store::Sql;

/// The Beijing day.
pub(super) fn day(now: i64) -> String {
    Date::from_unix(now).as_str().to_owned()
}

/// A worker's position in the world.
pub(super) fn worker(row: &Row<'_>) -> Sql<usize> {
    let position: i64 = row.get("worker")?;
    usize::try_from(position).map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Integer, error.into()))
}

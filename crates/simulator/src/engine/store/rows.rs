//! From rows to what is known.

use rusqlite::types::Type;

/// A state that this version does not know.
pub(crate) fn unknown(text: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("unknown state {text}").into())
}

/// SQLite's integers are signed; a position in a list fits.
pub(crate) fn id(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

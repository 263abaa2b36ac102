//! The forms that a file has had, and what each version added.

use rusqlite::Connection;

/// `SIMW`: this file belongs to the simulator.
pub(crate) const APPLICATION_ID: i32 = 0x5349_4D57;
/// The version of the form: how many of `FORMS` a file has.
pub(crate) const VERSION: i32 = 6;
/// What each version of the form added. A file of an older version gets what it lacks when it is opened.
pub(crate) const FORMS: [&[&str]; VERSION as usize] = [
    &[include_str!("schema.sql")],
    &[include_str!("../../notifications/outbox.sql"), include_str!("../../products/payment/payment.sql")],
    &[include_str!("sight.sql")],
    &[
        include_str!("amended.sql"),
        include_str!("../../products/payroll_card/batch.sql"),
        include_str!("../../products/account/income.sql"),
        include_str!("../../products/receipt/receipt.sql"),
        include_str!("../../products/transfer/transfer.sql"),
    ],
    &[include_str!("../../products/payment/refund.sql")],
    &[
        include_str!("../due.sql"),
        include_str!("../../products/payment/due.sql"),
        include_str!("../../products/payroll_card/due.sql"),
        include_str!("../../products/transfer/due.sql"),
    ],
];
/// What SQLite answers.
pub(crate) type Sql<T> = rusqlite::Result<T>;

/// How many of `FORMS` the file has.
pub(crate) fn version(connection: &Connection) -> Sql<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Gives the file what it lacks, in one step.
pub(crate) fn migrate(connection: &mut Connection) -> Sql<()> {
    let version = version(connection)?;
    if version >= VERSION {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for form in FORMS.iter().skip(usize::try_from(version).unwrap_or_default()) {
        form.iter().try_for_each(|tables| transaction.execute_batch(tables))?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}

//! The forms that a file has had, and what each version added.
//!
//! Kept by hand: a library for migrations runs one list of scripts, and here each product brings its own tables, and a file
//! that is foreign, damaged or newer is refused before anything is written to it.

use rusqlite::Connection;

/// `SIMW`: this file belongs to the simulator.
pub(crate) const APPLICATION_ID: i32 = 0x5349_4D57;

/// A result of SQLite.
pub(crate) type Sql<T> = rusqlite::Result<T>;

/// The SQL that a version of the file added, for the engine or a product.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    pub(crate) version: i32,
    pub(crate) sql: &'static str,
}

/// Tables that belong to no product. The first versions did not separate them.
const OWN: &[Form] = &[
    Form::new(1, include_str!("schema.sql")),
    Form::new(2, include_str!("../../notifications/outbox.sql")),
    Form::new(3, include_str!("views.sql")),
    Form::new(4, include_str!("amended.sql")),
    Form::new(6, include_str!("../due.sql")),
    Form::new(7, include_str!("../../notifications/texts.sql")),
];

/// Everything that a file has, in the order of its versions; within one, the engine's comes first.
#[derive(Debug, Clone)]
pub(crate) struct Forms(Vec<Form>);

impl Form {
    pub(crate) const fn new(version: i32, sql: &'static str) -> Self {
        Self { version, sql }
    }
}

impl Forms {
    pub(crate) fn new(products: impl Iterator<Item = Form>) -> Self {
        let mut forms: Vec<_> = OWN.iter().copied().chain(products).collect();
        forms.sort_by_key(|form| form.version);
        Self(forms)
    }

    /// How many versions there are.
    pub(crate) fn version(&self) -> i32 {
        self.0.last().map_or(0, |form| form.version)
    }

    /// The additions of the versions above one, up to another.
    pub(crate) fn between(&self, above: i32, to: i32) -> impl Iterator<Item = &'static str> {
        let forms = self.0.iter().filter(move |form| (above + 1..=to).contains(&form.version));
        forms.map(|form| form.sql)
    }

    /// Gives the file what it lacks, in one step.
    pub(crate) fn migrate(&self, connection: &mut Connection) -> Sql<()> {
        let (version, newest) = (version(connection)?, self.version());
        if version >= newest {
            return Ok(());
        }
        let transaction = connection.transaction()?;
        self.between(version, newest).try_for_each(|tables| transaction.execute_batch(tables))?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", newest)?;
        transaction.commit()
    }
}

/// The version of the file.
pub(crate) fn version(connection: &Connection) -> Sql<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

//! Receipts in SQL.

use rusqlite::{Connection, params};

use super::change::ReceiptChange;
use super::state::{Link, Receipt, Subject};
use crate::engine::store::{Session, Sql};
use crate::engine::tx::{Change, Tx};

impl Change for ReceiptChange {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        match self {
            Self::Made { receipt, file } => write(&tx.connection, receipt, file),
            Self::Linked(link) => write_link(&tx.connection, link),
        }
    }
}

fn write(connection: &Connection, receipt: &Receipt, file: &[u8]) -> Sql<()> {
    let Receipt { signature_no, mchid, of, created, hash } = receipt;
    let (kind, number, detail) = of.key();
    connection
        .prepare_cached(
            "INSERT INTO receipt (signature_no, mchid, kind, number, detail, created, hash, file) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![signature_no, mchid, kind, number, detail, created, hash, file])
        .map(drop)
}

/// A new address; those that have expired a day ago are forgotten.
fn write_link(connection: &Connection, link: &Link) -> Sql<()> {
    connection.prepare_cached("DELETE FROM receipt_link WHERE expires < ?1")?.execute([link.expires - 86_400])?;
    connection
        .prepare_cached("INSERT INTO receipt_link (token, signature_no, mchid, expires) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![link.token, link.signature_no, link.mchid, link.expires])
        .map(drop)
}

pub(crate) fn receipt(session: &Session<'_>, mchid: &str, of: &Subject) -> Sql<Option<Receipt>> {
    let (kind, number, detail) = of.key();
    session.one(
        "SELECT signature_no, created, hash FROM receipt \
         WHERE mchid = ?1 AND kind = ?2 AND number = ?3 AND detail = ?4",
        [mchid, kind, number, detail],
        |row| {
            let (mchid, of) = (mchid.to_owned(), of.clone());
            let (signature_no, created, hash) = (row.get("signature_no")?, row.get("created")?, row.get("hash")?);
            Ok(Receipt { signature_no, mchid, of, created, hash })
        },
    )
}

pub(crate) fn file(session: &Session<'_>, signature_no: &str) -> Sql<Option<Vec<u8>>> {
    session.one("SELECT file FROM receipt WHERE signature_no = ?1", [signature_no], |row| row.get("file"))
}

pub(crate) fn link(session: &Session<'_>, token: &str) -> Sql<Option<Link>> {
    session.one("SELECT token, signature_no, mchid, expires FROM receipt_link WHERE token = ?1", [token], |row| {
        Ok(Link {
            token: row.get("token")?,
            signature_no: row.get("signature_no")?,
            mchid: row.get("mchid")?,
            expires: row.get("expires")?,
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::engine::store::plans::plans;

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let (steps, count) = plans(include_str!("store.rs"));
        assert_eq!(count, 3);
        for (sql, step) in steps {
            assert!(!step.starts_with("SCAN"), "{sql}: {step}");
        }
    }
}

//! Receipts in SQL.

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::engine::store::{Session, Sql};
use crate::products::receipt::state::{Link, Receipt, Subject};

pub(crate) fn write(connection: &Connection, receipt: &Receipt, file: &[u8]) -> Sql<()> {
    let Receipt { signature_no, mchid, of, created, hash } = receipt;
    let (kind, number, detail) = of.key();
    connection
        .prepare_cached("INSERT INTO receipt VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
        .execute(params![signature_no, mchid, kind, number, detail, created, hash, file])
        .map(drop)
}

/// A new address; those that have expired a day ago are forgotten.
pub(crate) fn write_link(connection: &Connection, link: &Link) -> Sql<()> {
    connection.prepare_cached("DELETE FROM receipt_link WHERE expires < ?1")?.execute([link.expires - 86_400])?;
    connection
        .prepare_cached("INSERT INTO receipt_link VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![link.token, link.signature_no, link.mchid, link.expires])
        .map(drop)
}

impl Session<'_> {
    pub(crate) fn receipt(&self, mchid: &str, of: &Subject) -> Sql<Option<Receipt>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT signature_no, created, hash FROM receipt \
             WHERE mchid = ?1 AND kind = ?2 AND number = ?3 AND detail = ?4",
        )?;
        let (kind, number, detail) = of.key();
        let read = |row: &Row<'_>| {
            let (mchid, of) = (mchid.to_owned(), of.clone());
            Ok(Receipt { signature_no: row.get(0)?, mchid, of, created: row.get(1)?, hash: row.get(2)? })
        };
        statement.query_row([mchid, kind, number, detail], read).optional()
    }

    pub(crate) fn receipt_file(&self, signature_no: &str) -> Sql<Option<Vec<u8>>> {
        let mut statement = self.connection.prepare_cached("SELECT file FROM receipt WHERE signature_no = ?1")?;
        statement.query_row([signature_no], |row| row.get(0)).optional()
    }

    pub(crate) fn receipt_link(&self, token: &str) -> Sql<Option<Link>> {
        let mut statement = self.connection.prepare_cached("SELECT * FROM receipt_link WHERE token = ?1")?;
        let read = |row: &Row<'_>| {
            Ok(Link {
                token: row.get("token")?,
                signature_no: row.get("signature_no")?,
                mchid: row.get("mchid")?,
                expires: row.get("expires")?,
            })
        };
        statement.query_row([token], read).optional()
    }
}

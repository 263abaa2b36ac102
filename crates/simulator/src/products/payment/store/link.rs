//! The addresses of bills in SQL.

use rusqlite::{Row, params};

use crate::base::day::Day;
use crate::engine::store::rows::unknown;
use crate::engine::store::{Session, Sql, named};
use crate::products::payment::bill::{Kind, Link};

/// A new address; those that have expired a day ago are forgotten.
pub(super) fn write(session: &Session<'_>, link: &Link) -> Sql<()> {
    session.run("DELETE FROM bill_link WHERE expires < ?1", [link.expires - 86_400])?;
    session.run(
        "INSERT INTO bill_link (token, mchid, sub_mchid, kind, day, gzip, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            link.token,
            link.mchid,
            link.sub_mchid,
            link.kind.as_str(),
            link.day.as_str(),
            link.gzip,
            link.expires,
        ],
    )
}

pub(crate) fn bill_link(session: &Session<'_>, token: &str) -> Sql<Option<Link>> {
    let sql = "SELECT token, mchid, sub_mchid, kind, day, gzip, expires FROM bill_link WHERE token = ?1";
    session.one(sql, [token], read)
}

fn read(row: &Row<'_>) -> Sql<Link> {
    let day: String = row.get("day")?;
    Ok(Link {
        token: row.get("token")?,
        mchid: row.get("mchid")?,
        sub_mchid: row.get("sub_mchid")?,
        kind: named(row, "kind", &Kind::ALL, Kind::as_str)?,
        day: Day::of(&day).ok_or_else(|| unknown(&day))?,
        gzip: row.get("gzip")?,
        expires: row.get("expires")?,
    })
}

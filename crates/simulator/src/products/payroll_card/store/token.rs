//! Tokens in SQL.

use rusqlite::{Row, params};

use super::super::state::{Progress, Purpose, Token};
use super::columns::worker;
use crate::engine::store::rows::id;
use crate::engine::store::{Session, Sql, named};

const PURPOSES: [Purpose; 3] = [Purpose::Auth, Purpose::Authenticate, Purpose::AuthenticateWithAuth];
const PROGRESSES: [Progress; 3] = [Progress::Fresh, Progress::Opened, Progress::Used];

pub(crate) fn token(session: &Session<'_>, token: &str) -> Sql<Option<Token>> {
    let sql = "SELECT token, purpose, progress, sp_mchid, sub_mchid, worker, employment_type, number, expires, \
               other_person FROM token WHERE token = ?1";
    session.one(sql, [token], read)
}

/// The tokens of a worker that still work at this time, the one that lives longest first.
pub(crate) fn live(session: &Session<'_>, worker: usize, now: i64) -> Sql<Vec<Token>> {
    let sql = "SELECT token, purpose, progress, sp_mchid, sub_mchid, worker, employment_type, number, expires, \
               other_person FROM token \
               WHERE worker = ?1 AND expires > ?2 AND progress <> 'USED' ORDER BY expires DESC LIMIT 20";
    session.all(sql, params![id(worker), now], read)
}

pub(super) fn write(session: &Session<'_>, token: &Token) -> Sql<()> {
    session.run(
        "INSERT INTO token (token, purpose, progress, sp_mchid, sub_mchid, worker, employment_type, number, expires, \
         other_person) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
         ON CONFLICT (token) DO UPDATE SET progress = excluded.progress",
        params![
            token.token,
            token.purpose.as_str(),
            token.progress.as_str(),
            token.sp_mchid,
            token.sub_mchid,
            id(token.worker),
            token.employment_type,
            token.number,
            token.expires,
            token.other_person,
        ],
    )
}

fn read(row: &Row<'_>) -> Sql<Token> {
    Ok(Token {
        token: row.get("token")?,
        purpose: named(row, "purpose", &PURPOSES, Purpose::as_str)?,
        progress: named(row, "progress", &PROGRESSES, Progress::as_str)?,
        sp_mchid: row.get("sp_mchid")?,
        sub_mchid: row.get("sub_mchid")?,
        worker: worker(row)?,
        employment_type: row.get("employment_type")?,
        number: row.get("number")?,
        expires: row.get("expires")?,
        other_person: row.get("other_person")?,
    })
}

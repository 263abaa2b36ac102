//! Verifications in SQL, and what is counted of each worker's day.

use rusqlite::{Row, params};

use super::super::state::{Authentication, Outcome};
use super::columns::{day, worker};
use crate::engine::store::rows::id;
use crate::engine::store::{Session, Sql};

/// A query of verifications: what follows the columns.
macro_rules! authentications {
    ($rest:literal) => {
        concat!(
            "SELECT",
            " sp_mchid, number, sub_mchid, worker, openid, source, project_name, employer_name, kind, created, expires, \
             ended, failed_reason ",
            $rest
        )
    };
}

pub(crate) fn authentication(session: &Session<'_>, sp_mchid: &str, number: &str) -> Sql<Option<Authentication>> {
    let sql = authentications!("FROM authentication WHERE sp_mchid = ?1 AND number = ?2");
    session.one(sql, [sp_mchid, number], read)
}

/// Whether a merchant has used this number, and how many pre-orders this day has of the worker.
pub(crate) fn before(
    session: &Session<'_>,
    (sp_mchid, number): (&str, &str),
    worker: usize,
    now: i64,
) -> Sql<(bool, i64)> {
    let sql = "SELECT EXISTS (SELECT 1 FROM authentication WHERE sp_mchid = ?1 AND number = ?2) AS taken, \
               (SELECT pre_orders FROM day WHERE worker = ?3 AND day = ?4) AS today";
    let found = session.one(sql, params![sp_mchid, number, id(worker), day(now)], |row| {
        Ok((row.get("taken")?, row.get::<_, Option<i64>>("today")?.unwrap_or(0)))
    })?;
    Ok(found.unwrap_or_default())
}

/// One page of a worker's verifications that succeeded on this day, and how many there are in all.
pub(crate) fn passed(
    session: &Session<'_>,
    (sp_mchid, sub_mchid, worker): (&str, &str, usize),
    day: &str,
    (offset, limit): (i64, i64),
) -> Sql<(Vec<Authentication>, i64)> {
    let sql = "SELECT count(*) AS total FROM authentication \
               WHERE worker = ?1 AND passed_day = ?2 AND sp_mchid = ?3 AND sub_mchid = ?4";
    let total = session.one(sql, params![id(worker), day, sp_mchid, sub_mchid], |row| row.get("total"))?;
    let sql = authentications!(
        "FROM authentication WHERE worker = ?1 AND passed_day = ?2 AND sp_mchid = ?3 AND sub_mchid = ?4 \
         ORDER BY ended, number LIMIT ?5 OFFSET ?6"
    );
    let page = session.all(sql, params![id(worker), day, sp_mchid, sub_mchid, limit, offset], read)?;
    Ok((page, total.unwrap_or(0)))
}

/// The newest verifications of a worker, the newest first.
pub(crate) fn newest(session: &Session<'_>, worker: usize) -> Sql<Vec<Authentication>> {
    let sql = authentications!("FROM authentication WHERE worker = ?1 ORDER BY created DESC LIMIT 10");
    session.all(sql, [id(worker)], read)
}

pub(crate) fn failed_faces(session: &Session<'_>, worker: usize, now: i64) -> Sql<i64> {
    let sql = "SELECT failed_faces FROM day WHERE worker = ?1 AND day = ?2";
    Ok(session.one(sql, params![id(worker), day(now)], |row| row.get("failed_faces"))?.unwrap_or(0))
}

/// When a verification next runs out after this second.
pub(crate) fn next_expiry(session: &Session<'_>, after: i64) -> Sql<Option<i64>> {
    let sql = "SELECT min(expires) AS next FROM authentication WHERE ended IS NULL AND expires > ?1";
    Ok(session.one(sql, [after], |row| row.get("next"))?.flatten())
}

pub(super) fn insert(session: &Session<'_>, new: &Authentication) -> Sql<()> {
    session.run(
        "INSERT INTO authentication (sp_mchid, number, sub_mchid, worker, openid, source, project_name, employer_name, \
         kind, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            new.sp_mchid,
            new.number,
            new.sub_mchid,
            id(new.worker),
            new.openid,
            new.source,
            new.project_name,
            new.employer_name,
            new.kind,
            new.created,
            new.expires,
        ],
    )?;
    session.run(
        "INSERT INTO day (worker, day, pre_orders) VALUES (?1, ?2, 1) \
         ON CONFLICT (worker, day) DO UPDATE SET pre_orders = pre_orders + 1",
        params![id(new.worker), day(new.created)],
    )
}

pub(super) fn end(session: &Session<'_>, authentication: &Authentication) -> Sql<()> {
    let (ended, reason, passed_day) = match &authentication.outcome {
        Outcome::Pending => (None, None, None),
        Outcome::Passed { at } => (Some(at), None, Some(day(*at))),
        Outcome::Failed { at, reason } => (Some(at), Some(reason), None),
    };
    session.run(
        "UPDATE authentication SET ended = ?3, failed_reason = ?4, passed_day = ?5 WHERE sp_mchid = ?1 AND number = ?2",
        params![authentication.sp_mchid, authentication.number, ended, reason, passed_day],
    )
}

pub(super) fn add_failed_face(session: &Session<'_>, worker: usize, day: &str) -> Sql<()> {
    session.run(
        "INSERT INTO day (worker, day, failed_faces) VALUES (?1, ?2, 1) \
         ON CONFLICT (worker, day) DO UPDATE SET failed_faces = failed_faces + 1",
        params![id(worker), day],
    )
}

fn read(row: &Row<'_>) -> Sql<Authentication> {
    let outcome = match (row.get("ended")?, row.get("failed_reason")?) {
        (None, _) => Outcome::Pending,
        (Some(at), None) => Outcome::Passed { at },
        (Some(at), Some(reason)) => Outcome::Failed { at, reason },
    };
    Ok(Authentication {
        sp_mchid: row.get("sp_mchid")?,
        number: row.get("number")?,
        sub_mchid: row.get("sub_mchid")?,
        worker: worker(row)?,
        openid: row.get("openid")?,
        source: row.get("source")?,
        project_name: row.get("project_name")?,
        employer_name: row.get("employer_name")?,
        kind: row.get("kind")?,
        created: row.get("created")?,
        expires: row.get("expires")?,
        outcome,
    })
}

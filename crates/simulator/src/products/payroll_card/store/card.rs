//! Cards, and what their workers have granted, in SQL.

use rusqlite::{Row, params};

use super::super::state::{Authorize, Card, Registration, Relation};
use crate::engine::store::rows::id;
use crate::engine::store::{Session, Sql, named};
use crate::world::population::World;

const REGISTRATIONS: [Registration; 3] = [Registration::Unregistered, Registration::Registered, Registration::Closed];
const AUTHORIZES: [Authorize; 3] = [Authorize::Unauthorized, Authorize::Authorized, Authorize::Deauthorized];

pub(crate) fn card(session: &Session<'_>, worker: usize) -> Sql<Card> {
    let sql = "SELECT state, register_time, close_time FROM card WHERE worker = ?1";
    let card = session.one(sql, [id(worker)], |row| {
        Ok(Card {
            state: named(row, "state", &REGISTRATIONS, Registration::as_str)?,
            register_time: row.get("register_time")?,
            close_time: row.get("close_time")?,
        })
    })?;
    Ok(card.unwrap_or_default())
}

pub(crate) fn relation(session: &Session<'_>, worker: usize, sub_mchid: &str) -> Sql<Relation> {
    let sql = "SELECT state, employment_type, authorize_time, deauthorize_time FROM relation \
               WHERE worker = ?1 AND sub_mchid = ?2";
    Ok(session.one(sql, params![id(worker), sub_mchid], read_relation)?.unwrap_or_default())
}

/// A worker's authorizations, with their sub-merchants.
pub(crate) fn relations(session: &Session<'_>, worker: usize) -> Sql<Vec<(String, Relation)>> {
    let sql = "SELECT sub_mchid, state, employment_type, authorize_time, deauthorize_time FROM relation \
               WHERE worker = ?1 ORDER BY sub_mchid";
    session.all(sql, [id(worker)], |row| Ok((row.get("sub_mchid")?, read_relation(row)?)))
}

/// The cards and authorizations of the workers of a new world.
pub(crate) fn begin(session: &Session<'_>, world: &World, now: i64) -> Sql<()> {
    for (at, worker) in world.workers.iter().enumerate() {
        let opened = (worker.register_state != Registration::Unregistered).then_some(now);
        let closed = (worker.register_state == Registration::Closed).then_some(now);
        write(session, at, &Card { state: worker.register_state, register_time: opened, close_time: closed })?;
        for authorization in &worker.authorized {
            let relation = Relation {
                state: Authorize::Authorized,
                employment_type: Some(authorization.employment_type.clone()),
                authorize_time: Some(now),
                deauthorize_time: None,
            };
            write_relation(session, at, &authorization.sub_mchid, &relation)?;
        }
    }
    Ok(())
}

pub(super) fn write(session: &Session<'_>, worker: usize, card: &Card) -> Sql<()> {
    session.run(
        "INSERT OR REPLACE INTO card (worker, state, register_time, close_time) VALUES (?1, ?2, ?3, ?4)",
        params![id(worker), card.state.as_str(), card.register_time, card.close_time],
    )
}

pub(super) fn write_relation(session: &Session<'_>, worker: usize, sub_mchid: &str, relation: &Relation) -> Sql<()> {
    let Relation { state, employment_type, authorize_time, deauthorize_time } = relation;
    session.run(
        "INSERT OR REPLACE INTO relation (worker, sub_mchid, state, employment_type, authorize_time, deauthorize_time) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id(worker), sub_mchid, state.as_str(), employment_type, authorize_time, deauthorize_time],
    )
}

fn read_relation(row: &Row<'_>) -> Sql<Relation> {
    Ok(Relation {
        state: named(row, "state", &AUTHORIZES, Authorize::as_str)?,
        employment_type: row.get("employment_type")?,
        authorize_time: row.get("authorize_time")?,
        deauthorize_time: row.get("deauthorize_time")?,
    })
}

//! Transfers in SQL.

use rusqlite::{Connection, Row, params};

use super::authorization::CLOSE_REASONS;
use super::change::TransferChange;
use super::state::{Authorization, AuthorizationState, Awaited, Closed, PRODUCT, Transfer, TransferState};
use super::v3::notices;
use crate::engine::store::{Session, Sql, named};
use crate::engine::tx::{Change, Tx};
use crate::products::account::api as account;

/// A query for transfers: their columns, and this.
macro_rules! transfers {
    ($rest:literal) => {
        concat!(
            "SELECT mchid, out_bill_no, sub_mchid, transfer_bill_no, appid, openid, user_name, amount, remark, scene_id, \
             perception, notify_url, package_info, digest, created, updated, state, due, fail_reason, \
             out_authorization_no, agreed FROM transfer ",
            $rest
        )
    };
}

/// A query for authorizations: their columns, and this.
macro_rules! authorizations {
    ($rest:literal) => {
        concat!(
            "SELECT mchid, out_authorization_no, appid, openid, user_display_name, scene_id, perception, notify_url, \
             package_info, digest, created, state, due, authorization_id, authorize_time, close_time, close_reason \
             FROM transfer_authorization ",
            $rest
        )
    };
}

impl Change for TransferChange {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        match self {
            Self::Transfer(one) => {
                write_transfer(&tx.connection, one)?;
                let awaited = Awaited::Transfer { transfer_bill_no: &one.transfer_bill_no };
                tx.later(PRODUCT, &awaited.key(), one.due)?;
                tx.tell("transfer", &one.out_bill_no, &one.mchid, one.state.as_str());
                Ok(())
            }
            Self::Authorization(one) => {
                write_authorization(&tx.connection, one)?;
                let (mchid, out_authorization_no) = (&one.mchid, &one.out_authorization_no);
                tx.later(PRODUCT, &Awaited::Authorization { mchid, out_authorization_no }.key(), one.due)?;
                tx.tell("transfer-authorization", out_authorization_no, mchid, one.state.as_str());
                Ok(())
            }
            Self::Money(movement) => account::move_money(tx, movement),
            Self::Notification(told) => notices::notice(told).map_or(Ok(()), |notice| notice.write(tx)),
        }
    }
}

pub(crate) fn transfer(session: &Session<'_>, mchid: &str, out_bill_no: &str) -> Sql<Option<Transfer>> {
    session.one(transfers!("WHERE mchid = ?1 AND out_bill_no = ?2"), [mchid, out_bill_no], read_transfer)
}

pub(crate) fn transfer_by_bill_no(session: &Session<'_>, transfer_bill_no: &str) -> Sql<Option<Transfer>> {
    session.one(transfers!("WHERE transfer_bill_no = ?1"), [transfer_bill_no], read_transfer)
}

/// The transfers that have this `transfer_bill_no`, this `package_info`, or this number of any merchant.
pub(crate) fn transfers_named(session: &Session<'_>, name: &str) -> Sql<Vec<Transfer>> {
    let found = match transfer_by_bill_no(session, name)? {
        Some(found) => Some(found),
        None => session.one(transfers!("WHERE package_info = ?1"), [name], read_transfer)?,
    };
    match found {
        Some(found) => Ok(vec![found]),
        None => session.all(transfers!("WHERE out_bill_no = ?1 ORDER BY mchid"), [name], read_transfer),
    }
}

/// The newest transfers, the newest first.
pub(crate) fn newest_transfers(session: &Session<'_>, limit: i64) -> Sql<Vec<Transfer>> {
    session.all(transfers!("ORDER BY created DESC LIMIT ?1"), [limit], read_transfer)
}

/// The transfers that wait for their payee, the newest first: one that does runs out, all after as long.
pub(crate) fn waiting_transfers(session: &Session<'_>, limit: i64) -> Sql<Vec<Transfer>> {
    let sql = transfers!("WHERE due IS NOT NULL AND state = 'WAIT_USER_CONFIRM' ORDER BY due DESC LIMIT ?1");
    session.all(sql, [limit], read_transfer)
}

pub(crate) fn authorization(
    session: &Session<'_>,
    mchid: &str,
    out_authorization_no: &str,
) -> Sql<Option<Authorization>> {
    let sql = authorizations!("WHERE mchid = ?1 AND out_authorization_no = ?2");
    session.one(sql, [mchid, out_authorization_no], read_authorization)
}

pub(crate) fn authorization_by_id(session: &Session<'_>, authorization_id: &str) -> Sql<Option<Authorization>> {
    session.one(authorizations!("WHERE authorization_id = ?1"), [authorization_id], read_authorization)
}

/// The authorization that is asked for with this transfer.
pub(crate) fn asked_with(session: &Session<'_>, transfer: &Transfer) -> Sql<Option<Authorization>> {
    match &transfer.out_authorization_no {
        Some(number) => authorization(session, &transfer.mchid, number),
        None => Ok(None),
    }
}

/// The authorizations that have this `authorization_id`, this `package_info`, or this number of any merchant.
pub(crate) fn authorizations_named(session: &Session<'_>, name: &str) -> Sql<Vec<Authorization>> {
    let found = match authorization_by_id(session, name)? {
        Some(found) => Some(found),
        None => session.one(authorizations!("WHERE package_info = ?1"), [name], read_authorization)?,
    };
    match found {
        Some(found) => Ok(vec![found]),
        None => {
            let sql = authorizations!("WHERE out_authorization_no = ?1 ORDER BY mchid");
            session.all(sql, [name], read_authorization)
        }
    }
}

/// The newest authorizations, the newest first.
pub(crate) fn newest_authorizations(session: &Session<'_>, limit: i64) -> Sql<Vec<Authorization>> {
    session.all(authorizations!("ORDER BY created DESC LIMIT ?1"), [limit], read_authorization)
}

/// The authorizations that are in force, or wait for their payee on a page of their own, the newest first.
pub(crate) fn open_authorizations(session: &Session<'_>, limit: i64) -> Sql<Vec<Authorization>> {
    let sql = authorizations!(
        "WHERE state = 'TAKING_EFFECT' OR (state = 'WAIT_USER_CONFIRM' AND package_info IS NOT NULL) \
         ORDER BY created DESC LIMIT ?1"
    );
    session.all(sql, [limit], read_authorization)
}

fn write_transfer(connection: &Connection, transfer: &Transfer) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO transfer (mchid, out_bill_no, sub_mchid, transfer_bill_no, appid, openid, user_name, amount, \
             remark, scene_id, perception, notify_url, package_info, digest, created, updated, state, due, fail_reason, \
             out_authorization_no, agreed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
             ?16, ?17, ?18, ?19, ?20, ?21) ON CONFLICT (mchid, out_bill_no) DO UPDATE SET openid = excluded.openid, \
             updated = excluded.updated, state = excluded.state, due = excluded.due, \
             fail_reason = excluded.fail_reason, agreed = excluded.agreed",
        )?
        .execute(params![
            transfer.mchid,
            transfer.out_bill_no,
            transfer.sub_mchid,
            transfer.transfer_bill_no,
            transfer.appid,
            transfer.openid,
            transfer.user_name,
            transfer.amount,
            transfer.remark,
            transfer.scene_id,
            transfer.perception,
            transfer.notify_url,
            transfer.package_info,
            transfer.digest,
            transfer.created,
            transfer.updated,
            transfer.state.as_str(),
            transfer.due,
            transfer.fail_reason,
            transfer.out_authorization_no,
            transfer.agreed,
        ])
        .map(drop)
}

fn read_transfer(row: &Row<'_>) -> Sql<Transfer> {
    Ok(Transfer {
        mchid: row.get("mchid")?,
        out_bill_no: row.get("out_bill_no")?,
        sub_mchid: row.get("sub_mchid")?,
        transfer_bill_no: row.get("transfer_bill_no")?,
        appid: row.get("appid")?,
        openid: row.get("openid")?,
        user_name: row.get("user_name")?,
        amount: row.get("amount")?,
        remark: row.get("remark")?,
        scene_id: row.get("scene_id")?,
        perception: row.get("perception")?,
        notify_url: row.get("notify_url")?,
        package_info: row.get("package_info")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        updated: row.get("updated")?,
        state: named(row, "state", &TransferState::ALL, TransferState::as_str)?,
        due: row.get("due")?,
        fail_reason: row.get("fail_reason")?,
        out_authorization_no: row.get("out_authorization_no")?,
        agreed: row.get("agreed")?,
    })
}

fn write_authorization(connection: &Connection, authorization: &Authorization) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO transfer_authorization (mchid, out_authorization_no, appid, openid, user_display_name, scene_id, \
             perception, notify_url, package_info, digest, created, state, due, authorization_id, authorize_time, \
             close_time, close_reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
             ?16, ?17) ON CONFLICT (mchid, out_authorization_no) DO UPDATE SET openid = excluded.openid, \
             state = excluded.state, due = excluded.due, authorization_id = excluded.authorization_id, \
             authorize_time = excluded.authorize_time, close_time = excluded.close_time, \
             close_reason = excluded.close_reason",
        )?
        .execute(params![
            authorization.mchid,
            authorization.out_authorization_no,
            authorization.appid,
            authorization.openid,
            authorization.user_display_name,
            authorization.scene_id,
            authorization.perception,
            authorization.notify_url,
            authorization.package_info,
            authorization.digest,
            authorization.created,
            authorization.state.as_str(),
            authorization.due,
            authorization.authorization_id,
            authorization.authorize_time,
            authorization.closed.map(|closed| closed.time),
            authorization.closed.map(|closed| closed.reason),
        ])
        .map(drop)
}

fn read_authorization(row: &Row<'_>) -> Sql<Authorization> {
    let closed = match row.get("close_time")? {
        Some(time) => Some(Closed { time, reason: named(row, "close_reason", &CLOSE_REASONS, |reason| reason)? }),
        None => None,
    };
    Ok(Authorization {
        mchid: row.get("mchid")?,
        out_authorization_no: row.get("out_authorization_no")?,
        appid: row.get("appid")?,
        openid: row.get("openid")?,
        user_display_name: row.get("user_display_name")?,
        scene_id: row.get("scene_id")?,
        perception: row.get("perception")?,
        notify_url: row.get("notify_url")?,
        package_info: row.get("package_info")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        state: named(row, "state", &AuthorizationState::ALL, AuthorizationState::as_str)?,
        due: row.get("due")?,
        authorization_id: row.get("authorization_id")?,
        authorize_time: row.get("authorize_time")?,
        closed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::due::Due;
    use crate::engine::store::Store;
    use crate::engine::store::plans::plans;

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let source = include_str!("store.rs").split("mod tests").next().unwrap();
        // The selected columns make no difference.
        let source = source.replace("transfers!(\"", "\"SELECT * FROM transfer ");
        let source = source.replace("authorizations!(\n        \"", "\"SELECT * FROM transfer_authorization ");
        let source = source.replace("authorizations!(\"", "\"SELECT * FROM transfer_authorization ");
        let (_, queries) = source.split_once("impl Change").unwrap();
        let (steps, count) = plans(queries);
        for (sql, step) in steps {
            let sought = step.starts_with("SEARCH") || step.contains("USING INDEX");
            assert!(sought || step.starts_with("USE TEMP B-TREE FOR"), "{sql}: {step}");
        }
        assert_eq!(count, 12);
    }

    #[test]
    fn what_a_file_of_an_older_version_waits_for_happens() {
        let old = Connection::open_in_memory().unwrap();
        crate::products::REGISTRY.forms().between(0, 5).for_each(|tables| old.execute_batch(tables).unwrap());
        old.pragma_update(None, "user_version", 5).unwrap();
        old.execute_batch(
            "INSERT INTO transfer_authorization (mchid, out_authorization_no, appid, user_display_name, scene_id, notify_url, \
             digest, created, state, due) VALUES ('1', 'a/1', 'wx', 'x', '1000', 'https://example.com/', '', 10, \
             'WAIT_USER_CONFIRM', 20); \
             INSERT INTO transfer (mchid, out_bill_no, transfer_bill_no, appid, amount, remark, scene_id, package_info, \
             digest, created, updated, state, due, agreed) VALUES ('1', 't1', '133', 'wx', 10, 'x', '1000', 'p1', '', 10, 10, \
             'WAIT_USER_CONFIRM', 20, 0), ('1', 't2', '134', 'wx', 10, 'x', '1000', 'p2', '', 10, 10, 'SUCCESS', NULL, 0);",
        )
        .unwrap();
        let store = Store::with(old, &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        let mut due = Vec::new();
        while let Some(Due { at, product, key }) = session.due_until(i64::MAX).unwrap() {
            session.set_due(&product, &key, None).unwrap();
            due.push((at, product, key));
        }
        let transfer = Awaited::Transfer { transfer_bill_no: "133" };
        let authorization = Awaited::Authorization { mchid: "1", out_authorization_no: "a/1" };
        assert_eq!(due, [transfer, authorization].map(|one| (20, PRODUCT.to_owned(), one.key())));
        assert_eq!(
            due.iter().map(|(_, _, key)| Awaited::of_key(key)).collect::<Vec<_>>(),
            [Some(transfer), Some(authorization)]
        );
    }
}

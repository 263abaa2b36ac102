//! Transfers in SQL.

use rusqlite::{Connection, Row, params};

use crate::engine::store::{Session, Sql, named};
use crate::products::transfer::authorization::CLOSE_REASONS;
use crate::products::transfer::change::TransferChange;
use crate::products::transfer::state::{Authorization, AuthorizationState, Closed, Transfer, TransferState};

pub(crate) fn write(connection: &Connection, change: &TransferChange) -> Sql<()> {
    match change {
        TransferChange::Transfer(transfer) => write_transfer(connection, transfer),
        TransferChange::Authorization(authorization) => write_authorization(connection, authorization),
    }
}

impl Session<'_> {
    pub(crate) fn transfer(&self, mchid: &str, out_bill_no: &str) -> Sql<Option<Transfer>> {
        self.one("SELECT * FROM transfer WHERE mchid = ?1 AND out_bill_no = ?2", [mchid, out_bill_no], read_transfer)
    }

    pub(crate) fn transfer_by_bill_no(&self, transfer_bill_no: &str) -> Sql<Option<Transfer>> {
        self.one("SELECT * FROM transfer WHERE transfer_bill_no = ?1", [transfer_bill_no], read_transfer)
    }

    pub(crate) fn transfer_by_package(&self, package_info: &str) -> Sql<Option<Transfer>> {
        self.one("SELECT * FROM transfer WHERE package_info = ?1", [package_info], read_transfer)
    }

    /// The transfers of every merchant that have this number.
    pub(crate) fn transfers_by_no(&self, out_bill_no: &str) -> Sql<Vec<Transfer>> {
        self.all("SELECT * FROM transfer WHERE out_bill_no = ?1 ORDER BY mchid", [out_bill_no], read_transfer)
    }

    /// The transfers that have gone on by themselves by now.
    pub(crate) fn transfers_due(&self, now: i64) -> Sql<Vec<Transfer>> {
        self.all("SELECT * FROM transfer WHERE due IS NOT NULL AND due <= ?1 ORDER BY due", [now], read_transfer)
    }

    /// The newest transfers, the newest first.
    pub(crate) fn newest_transfers(&self, limit: i64) -> Sql<Vec<Transfer>> {
        self.all("SELECT * FROM transfer ORDER BY created DESC LIMIT ?1", [limit], read_transfer)
    }

    /// The transfers that wait for their payee, the newest first: one that does runs out, all after as long.
    pub(crate) fn waiting_transfers(&self, limit: i64) -> Sql<Vec<Transfer>> {
        let sql =
            "SELECT * FROM transfer WHERE due IS NOT NULL AND state = 'WAIT_USER_CONFIRM' ORDER BY due DESC LIMIT ?1";
        self.all(sql, [limit], read_transfer)
    }

    pub(crate) fn authorization(&self, mchid: &str, out_authorization_no: &str) -> Sql<Option<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE mchid = ?1 AND out_authorization_no = ?2";
        self.one(sql, [mchid, out_authorization_no], read_authorization)
    }

    pub(crate) fn authorization_by_id(&self, authorization_id: &str) -> Sql<Option<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE authorization_id = ?1";
        self.one(sql, [authorization_id], read_authorization)
    }

    pub(crate) fn authorization_by_package(&self, package_info: &str) -> Sql<Option<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE package_info = ?1";
        self.one(sql, [package_info], read_authorization)
    }

    /// The authorizations of every merchant that have this number.
    pub(crate) fn authorizations_by_no(&self, out_authorization_no: &str) -> Sql<Vec<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE out_authorization_no = ?1 ORDER BY mchid";
        self.all(sql, [out_authorization_no], read_authorization)
    }

    /// The authorizations to which nobody has agreed in time.
    pub(crate) fn authorizations_due(&self, now: i64) -> Sql<Vec<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE due IS NOT NULL AND due <= ?1 ORDER BY due";
        self.all(sql, [now], read_authorization)
    }

    /// The newest authorizations, the newest first.
    pub(crate) fn newest_authorizations(&self, limit: i64) -> Sql<Vec<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization ORDER BY created DESC LIMIT ?1";
        self.all(sql, [limit], read_authorization)
    }

    /// The authorizations that are in force, or wait for their payee on a page of their own, the newest first.
    pub(crate) fn open_authorizations(&self, limit: i64) -> Sql<Vec<Authorization>> {
        let sql = "SELECT * FROM transfer_authorization WHERE state = 'TAKING_EFFECT' \
                   OR (state = 'WAIT_USER_CONFIRM' AND package_info IS NOT NULL) ORDER BY created DESC LIMIT ?1";
        self.all(sql, [limit], read_authorization)
    }
}

fn write_transfer(connection: &Connection, transfer: &Transfer) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO transfer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
             ?18, ?19, ?20, ?21) ON CONFLICT (mchid, out_bill_no) DO UPDATE SET openid = excluded.openid, \
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
            "INSERT INTO transfer_authorization VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, \
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
    use crate::engine::store::plans::plans;

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let (steps, count) = plans(include_str!("store.rs"));
        for (sql, step) in steps {
            let sought = step.starts_with("SEARCH") || step.contains("USING INDEX");
            assert!(sought || step.starts_with("USE TEMP B-TREE FOR"), "{sql}: {step}");
        }
        assert_eq!(count, 14);
    }
}

//! Accounts in SQL: what they hold, the lines of their fund-flow bills, what came in by bank transfer.

use rusqlite::{Connection, Row, params};
use weixinpay_core::Date;

use super::change::AccountChange;
use super::fund::{Fund, FundKind};
use super::income::Income;
use super::movement::{Account, Movement};
use crate::base::random;
use crate::engine::store::rows::unknown;
use crate::engine::store::{Session, Sql, named};
use crate::engine::tx::{Change, Tx};
use crate::world::population::World;

impl Change for AccountChange {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        match self {
            Self::Income(income) => write(&tx.connection, income),
            Self::Fund(fund) => write_fund(&tx.connection, fund),
            Self::Money(movement) => {
                move_money(&tx.connection, movement)?;
                if movement.amount > 0 {
                    tx.credited(&movement.mchid, movement.time);
                }
                Ok(())
            }
        }
    }
}

pub(crate) fn write(connection: &Connection, income: &Income) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO income (income_record_id, mchid, account_type, amount, time, remark) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            income.income_record_id,
            income.mchid,
            income.account.as_str(),
            income.amount,
            income.time,
            income.remark,
        ])
        .map(drop)
}

/// A line of the fund-flow bill of a basic account: its last one says what the account holds.
pub(crate) fn write_fund(connection: &Connection, fund: &Fund) -> Sql<()> {
    let sql = "INSERT INTO fund (mchid, position, time, business_no, flow_no, kind, amount, balance, voucher) \
               SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 \
               FROM fund WHERE mchid = ?1";
    insert_fund(connection, sql, fund)
}

/// Into the movements of one kind of account.
fn insert_fund(connection: &Connection, sql: &str, fund: &Fund) -> Sql<()> {
    connection
        .prepare_cached(sql)?
        .execute(params![
            fund.mchid,
            fund.time,
            fund.business_no,
            fund.flow_no,
            fund.kind.as_str(),
            fund.amount,
            fund.balance,
            fund.voucher,
        ])
        .map(drop)
}

/// The account holds more or less from now on, and its fund-flow bill says why.
pub(crate) fn move_money(connection: &Connection, movement: &Movement) -> Sql<()> {
    let Movement { mchid, time, kind, amount, business_no, voucher } = movement;
    let balance = connection
        .prepare_cached(
            "INSERT INTO sub_merchant (mchid, balance) VALUES (?1, ?2) \
             ON CONFLICT (mchid) DO UPDATE SET balance = balance + excluded.balance RETURNING balance",
        )?
        .query_row(params![mchid, amount], |row| row.get(0))?;
    let fund = Fund {
        mchid: mchid.clone(),
        time: *time,
        business_no: business_no.clone(),
        flow_no: random::flow_no(Date::from_unix(*time).as_str()),
        kind: *kind,
        amount: *amount,
        balance,
        voucher: voucher.clone(),
    };
    let sql = "INSERT INTO operation_fund \
               (mchid, position, time, business_no, flow_no, kind, amount, balance, voucher) \
               SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 \
               FROM operation_fund WHERE mchid = ?1";
    insert_fund(connection, sql, &fund)
}

/// The balances of the merchants of a new world. A direct merchant has an account for transfers, too.
pub(crate) fn begin(session: &Session<'_>, world: &World) -> Sql<()> {
    for sub in &world.sub_merchants {
        session.run(
            "INSERT INTO sub_merchant (mchid, balance, confirms) VALUES (?1, ?2, ?3)",
            params![sub.mchid, sub.balance, sub.confirms_transfers],
        )?;
    }
    for identity in &world.identities {
        session.run(
            "INSERT OR IGNORE INTO sub_merchant (mchid, balance) VALUES (?1, ?2)",
            params![identity.mchid(), identity.balance()],
        )?;
    }
    Ok(())
}

/// The balance of an account, in fen.
pub(crate) fn held(session: &Session<'_>, mchid: &str, account: Account) -> Sql<i64> {
    let sql = match account {
        Account::Basic => "SELECT balance FROM fund WHERE mchid = ?1 ORDER BY position DESC LIMIT 1",
        Account::Operation => "SELECT balance FROM sub_merchant WHERE mchid = ?1",
    };
    Ok(session.one(sql, [mchid], |row| row.get("balance"))?.unwrap_or(0))
}

/// The balance of a basic account before this second.
pub(crate) fn held_before(session: &Session<'_>, mchid: &str, second: i64) -> Sql<i64> {
    let sql = "SELECT balance FROM fund WHERE mchid = ?1 AND time < ?2 ORDER BY time DESC, position DESC LIMIT 1";
    Ok(session.one(sql, params![mchid, second], |row| row.get("balance"))?.unwrap_or(0))
}

/// The movements of an account from `from` on and before `to`, in their order.
pub(crate) fn funds(session: &Session<'_>, mchid: &str, account: Account, from: i64, to: i64) -> Sql<Vec<Fund>> {
    let sql = match account {
        Account::Basic => {
            "SELECT mchid, time, business_no, flow_no, kind, amount, balance, voucher FROM fund \
             WHERE mchid = ?1 AND time >= ?2 AND time < ?3 ORDER BY position"
        }
        Account::Operation => {
            "SELECT mchid, time, business_no, flow_no, kind, amount, balance, voucher FROM operation_fund \
             WHERE mchid = ?1 AND time >= ?2 AND time < ?3 ORDER BY position"
        }
    };
    session.all(sql, params![mchid, from, to], read_fund)
}

/// A page of what came from `from` on and before `to`, in its order, and how many there are in all.
pub(crate) fn incomes(
    session: &Session<'_>,
    (mchid, account): (&str, Account),
    (from, to): (i64, i64),
    (offset, limit): (i64, i64),
) -> Sql<(Vec<Income>, i64)> {
    let total = session.one(
        "SELECT count(*) AS total FROM income WHERE mchid = ?1 AND account_type = ?2 AND time >= ?3 AND time < ?4",
        params![mchid, account.as_str(), from, to],
        |row| row.get("total"),
    )?;
    let page = session.all(
        "SELECT income_record_id, mchid, account_type, amount, time, remark FROM income \
         WHERE mchid = ?1 AND account_type = ?2 AND time >= ?3 AND time < ?4 ORDER BY number LIMIT ?5 OFFSET ?6",
        params![mchid, account.as_str(), from, to, limit, offset],
        read_income,
    )?;
    Ok((page, total.unwrap_or(0)))
}

/// Whether the staff of a sub-merchant have to confirm what is paid.
pub(crate) fn confirms(session: &Session<'_>, sub_mchid: &str) -> Sql<bool> {
    let sql = "SELECT confirms FROM sub_merchant WHERE mchid = ?1";
    Ok(session.one(sql, [sub_mchid], |row| row.get("confirms"))?.unwrap_or(false))
}

pub(crate) fn set_confirms(session: &Session<'_>, sub_mchid: &str, confirms: bool) -> Sql<()> {
    session.run("UPDATE sub_merchant SET confirms = ?2 WHERE mchid = ?1", params![sub_mchid, confirms])
}

fn read_fund(row: &Row<'_>) -> Sql<Fund> {
    Ok(Fund {
        mchid: row.get("mchid")?,
        time: row.get("time")?,
        business_no: row.get("business_no")?,
        flow_no: row.get("flow_no")?,
        kind: named(row, "kind", &FundKind::ALL, FundKind::as_str)?,
        amount: row.get("amount")?,
        balance: row.get("balance")?,
        voucher: row.get("voucher")?,
    })
}

fn read_income(row: &Row<'_>) -> Sql<Income> {
    let account: String = row.get("account_type")?;
    Ok(Income {
        income_record_id: row.get("income_record_id")?,
        mchid: row.get("mchid")?,
        account: Account::from_name(&account).ok_or_else(|| unknown(&account))?,
        amount: row.get("amount")?,
        time: row.get("time")?,
        remark: row.get("remark")?,
    })
}

#[cfg(test)]
mod tests {
    use crate::engine::store::plans::plans;

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let (steps, count) = plans(include_str!("store.rs"));
        assert!(count >= 7, "{count}");
        for (sql, step) in steps {
            assert!(!step.starts_with("SCAN"), "{sql}: {step}");
        }
    }
}

//! What came in by bank transfer, in SQL.

use rusqlite::{Connection, Row, params};

use crate::engine::store::rows::unknown;
use crate::engine::store::{Session, Sql};
use crate::products::account::income::Income;
use crate::products::account::movement::Account;

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

impl Session<'_> {
    /// A page of what came from `from` on and before `to`, in its order, and how many there are in all.
    pub(crate) fn incomes(
        &self,
        (mchid, account): (&str, Account),
        (from, to): (i64, i64),
        (offset, limit): (i64, i64),
    ) -> Sql<(Vec<Income>, i64)> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*) FROM income WHERE mchid = ?1 AND account_type = ?2 AND time >= ?3 AND time < ?4",
        )?;
        let total = statement.query_row(params![mchid, account.as_str(), from, to], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(
            "SELECT * FROM income WHERE mchid = ?1 AND account_type = ?2 AND time >= ?3 AND time < ?4 \
             ORDER BY number LIMIT ?5 OFFSET ?6",
        )?;
        let page = statement.query_map(params![mchid, account.as_str(), from, to, limit, offset], read_income)?;
        Ok((page.collect::<Sql<_>>()?, total))
    }
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

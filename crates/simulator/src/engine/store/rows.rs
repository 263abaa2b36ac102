//! From rows to what is known.

use rusqlite::Row;
use rusqlite::types::Type;
use weixinpay_core::Date;

use super::Sql;
use crate::products::payroll_card::batch::{Batch, Detail};
use crate::products::payroll_card::batch_life::{Paid, Stage, Standing, Totals};
use crate::products::payroll_card::state::{
    Authentication, Authorize, Card, Outcome, Progress, Purpose, Registration, Relation, Token,
};

pub(crate) fn read_card(row: &Row<'_>) -> Sql<Card> {
    let state = match row.get_ref(0)?.as_str()? {
        "UNREGISTERED" => Registration::Unregistered,
        "REGISTERED" => Registration::Registered,
        "CLOSED" => Registration::Closed,
        other => return Err(unknown(other)),
    };
    Ok(Card { state, register_time: row.get(1)?, close_time: row.get(2)? })
}

pub(crate) fn read_relation(row: &Row<'_>) -> Sql<Relation> {
    Ok(Relation {
        state: authorize(&row.get::<_, String>(0)?)?,
        employment_type: row.get(1)?,
        authorize_time: row.get(2)?,
        deauthorize_time: row.get(3)?,
    })
}

pub(crate) fn read_token(row: &Row<'_>) -> Sql<Token> {
    Ok(Token {
        token: row.get(0)?,
        purpose: purpose(&row.get::<_, String>(1)?)?,
        progress: progress(&row.get::<_, String>(2)?)?,
        sp_mchid: row.get(3)?,
        sub_mchid: row.get(4)?,
        worker: worker(row, 5)?,
        employment_type: row.get(6)?,
        number: row.get(7)?,
        expires: row.get(8)?,
        other_person: row.get(9)?,
    })
}

pub(crate) fn read_authentication(row: &Row<'_>) -> Sql<Authentication> {
    let outcome = match (row.get(11)?, row.get(12)?) {
        (None, _) => Outcome::Pending,
        (Some(at), None) => Outcome::Passed { at },
        (Some(at), Some(reason)) => Outcome::Failed { at, reason },
    };
    Ok(Authentication {
        sp_mchid: row.get(0)?,
        number: row.get(1)?,
        sub_mchid: row.get(2)?,
        worker: worker(row, 3)?,
        openid: row.get(4)?,
        source: row.get(5)?,
        project_name: row.get(6)?,
        employer_name: row.get(7)?,
        kind: row.get(8)?,
        created: row.get(9)?,
        expires: row.get(10)?,
        outcome,
    })
}

pub(crate) fn read_batch(row: &Row<'_>) -> Sql<Batch> {
    let totals = |success_num| {
        Ok::<_, rusqlite::Error>(Totals {
            success_amount: row.get("success_amount")?,
            success_num,
            fail_amount: row.get("fail_amount")?,
            fail_num: row.get("fail_num")?,
        })
    };
    Ok(Batch {
        batch_id: row.get("batch_id")?,
        sp_mchid: row.get("sp_mchid")?,
        sub_mchid: row.get("sub_mchid")?,
        out_batch_no: row.get("out_batch_no")?,
        sub_appid: row.get("sub_appid")?,
        sp_appid: row.get("sp_appid")?,
        authorization_type: row.get("authorization_type")?,
        batch_name: row.get("batch_name")?,
        batch_remark: row.get("batch_remark")?,
        total_amount: row.get("total_amount")?,
        total_num: row.get("total_num")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        standing: Standing {
            stage: stage(&row.get::<_, String>("stage")?)?,
            since: row.get("since")?,
            due: row.get("due")?,
        },
        transfer_purpose: row.get("transfer_purpose")?,
        transfer_scene: row.get("transfer_scene")?,
        settled: row.get::<_, Option<i64>>("success_num")?.map(totals).transpose()?,
    })
}

pub(crate) fn read_detail(row: &Row<'_>) -> Sql<Detail> {
    let outcome = match row.get::<_, Option<String>>("outcome")?.as_deref() {
        None => None,
        Some("SUCCESS") => Some(Paid::Success),
        Some("REFUND") => Some(Paid::Refund),
        Some(_) => Some(Paid::Fail(row.get("fail_reason")?)),
    };
    Ok(Detail {
        detail_id: row.get("detail_id")?,
        out_detail_no: row.get("out_detail_no")?,
        amount: row.get("amount")?,
        remark: row.get("remark")?,
        openid: row.get("openid")?,
        user_name: row.get("user_name")?,
        id_card_wrong: row.get("id_card_wrong")?,
        outcome,
    })
}

pub(crate) fn stage(text: &str) -> Sql<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.as_str() == text).ok_or_else(|| unknown(text))
}

pub(crate) fn authorize(text: &str) -> Sql<Authorize> {
    [Authorize::Unauthorized, Authorize::Authorized, Authorize::Deauthorized]
        .into_iter()
        .find(|state| state.as_str() == text)
        .ok_or_else(|| unknown(text))
}

pub(crate) fn purpose(text: &str) -> Sql<Purpose> {
    [Purpose::Auth, Purpose::Authenticate, Purpose::AuthenticateWithAuth]
        .into_iter()
        .find(|purpose| purpose.as_str() == text)
        .ok_or_else(|| unknown(text))
}

pub(crate) fn progress(text: &str) -> Sql<Progress> {
    [Progress::Fresh, Progress::Opened, Progress::Used]
        .into_iter()
        .find(|progress| progress.as_str() == text)
        .ok_or_else(|| unknown(text))
}

/// A state that this version does not know.
pub(crate) fn unknown(text: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("unknown state {text}").into())
}

/// SQLite's integers are signed; a position in a list fits.
pub(crate) fn id(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

pub(crate) fn worker(row: &Row<'_>, column: usize) -> Sql<usize> {
    let position: i64 = row.get(column)?;
    usize::try_from(position).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, position))
}

/// The Beijing day.
pub(crate) fn day(now: i64) -> String {
    Date::from_unix(now).as_str().to_owned()
}

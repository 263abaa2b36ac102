//! The outbox in SQL.

use rusqlite::types::{Type, Value as SqlValue};
use rusqlite::{Connection, OptionalExtension as _, Row, params, params_from_iter};
use serde_json::Value;

use weixinpay_core::Text;

use crate::engine::store::{Session, Sql};
use crate::engine::tx::{Change, Tx};
use crate::notifications::notice::{self, Notice};
use crate::notifications::notification::{Attempt, Notification, NotificationState};

/// It goes out once what it tells of is stored.
impl Change for Notice {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        post(&tx.connection, self)?;
        tx.wake();
        Ok(())
    }
}

/// A new notification, due at once.
pub(crate) fn post(connection: &Connection, notice: &Notice) -> Sql<()> {
    let sql = "INSERT INTO notification \
               (id, mchid, notify_url, event_type, original_type, summary, resource, created, state, due) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'PENDING', ?8)";
    connection
        .prepare_cached(sql)?
        .execute(params![
            notice.id,
            notice.mchid,
            notice.notify_url,
            notice.event_type,
            notice.original_type,
            notice.summary,
            notice.resource.to_string(),
            notice.created,
        ])
        .map(drop)
}

/// A notification that is due and was taken out of the box to be tried.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Claimed {
    pub(crate) due: i64,
    pub(crate) number: i64,
    pub(crate) id: String,
    pub(crate) notify_url: String,
}

/// Everything that an attempt needs.
#[derive(Debug)]
pub(crate) struct Posted {
    pub(crate) notice: Notice,
    /// How many steps of the ladder are used up.
    pub(crate) tries: usize,
    /// Whether it was sent before.
    pub(crate) tried: bool,
    pub(crate) held: Option<Held>,
}

/// The reason why a notification was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// Until another one to the same merchant went out.
    ForAnother,
    /// For some time.
    Late,
}

/// The next state of a notification that was taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is tried again then.
    Again(i64),
    /// It is tried then, and not before, for this reason.
    Held(Held, i64),
    /// The delivery has ended.
    Over(NotificationState),
}

/// Selects notifications.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub(crate) id: Option<String>,
    pub(crate) mchid: Option<String>,
    pub(crate) event_type: Option<String>,
    pub(crate) state: Option<NotificationState>,
    /// At most so many, the newest.
    pub(crate) limit: i64,
}

const LATE: i64 = 2;

// The conditions are what lets their indexes be used; a test holds that they are.
const DUE: &str = "SELECT due, number, id, notify_url FROM notification WHERE due <= ?1 ORDER BY due, number";
const TAKE: &str = "UPDATE notification SET due = NULL WHERE due <= ?1";
const NEXT_DUE: &str = "SELECT min(due) FROM notification WHERE due IS NOT NULL";
const RELEASE: &str = "UPDATE notification SET due = min(due, ?2) WHERE mchid = ?1 AND held = 1 AND due IS NOT NULL";

impl Session<'_> {
    /// Takes out what is due, the longest due first.
    pub(crate) fn claim(&self, now: i64) -> Sql<Vec<Claimed>> {
        // Not one statement with `RETURNING`: that gives the new value of `due`.
        let mut statement = self.connection.prepare_cached(DUE)?;
        let due = statement.query_map([now], |row| {
            Ok(Claimed { due: row.get(0)?, number: row.get(1)?, id: row.get(2)?, notify_url: row.get(3)? })
        })?;
        let due = due.collect::<Sql<Vec<_>>>()?;
        if !due.is_empty() {
            self.connection.prepare_cached(TAKE)?.execute([now])?;
        }
        Ok(due)
    }

    /// After a start: what was taken out when the last simulator ended, or became due meanwhile, is due now.
    pub(crate) fn put_back(&self, now: i64) -> Sql<()> {
        let sql = "UPDATE notification SET due = ?1 WHERE state = 'PENDING' AND (due IS NULL OR due < ?1)";
        self.connection.prepare_cached(sql)?.execute([now]).map(drop)
    }

    /// When the next one is due.
    pub(crate) fn next_due(&self) -> Sql<Option<i64>> {
        self.connection.prepare_cached(NEXT_DUE)?.query_row([], |row| row.get(0))
    }

    /// The notification, if the world was not reset meanwhile.
    pub(crate) fn posted(&self, claimed: &Claimed) -> Sql<Option<Posted>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, mchid, notify_url, event_type, original_type, summary, resource, created, tries, held, \
             EXISTS (SELECT 1 FROM attempt WHERE notification = number) \
             FROM notification WHERE number = ?1 AND id = ?2",
        )?;
        let posted = statement.query_row(params![claimed.number, claimed.id], |row| {
            let held = match row.get(9)? {
                0 => None,
                LATE => Some(Held::Late),
                _ => Some(Held::ForAnother),
            };
            let tries: i64 = row.get(8)?;
            Ok(Posted {
                notice: read_notice(row)?,
                tries: usize::try_from(tries).unwrap_or(usize::MAX),
                tried: row.get(10)?,
                held,
            })
        });
        posted.optional()
    }

    /// Keeps what came of a notification that was taken out. After a reset it is gone, and nothing is kept. Those that
    /// waited for another one to this merchant are due at this time: whether there were any.
    pub(crate) fn tried(
        &self,
        claimed: &Claimed,
        attempts: &[Attempt],
        next: &Next,
        note: Option<&Text>,
        release: Option<(&str, i64)>,
    ) -> Sql<bool> {
        let (state, due, held) = match next {
            Next::Again(due) => (NotificationState::Pending, Some(*due), 0),
            Next::Held(Held::ForAnother, due) => (NotificationState::Pending, Some(*due), 1),
            Next::Held(Held::Late, due) => (NotificationState::Pending, Some(*due), LATE),
            Next::Over(state) => (*state, None, 0),
        };
        let step = i64::from(!attempts.is_empty());
        self.transaction(|connection| {
            let sql = "UPDATE notification SET state = ?3, due = ?4, held = ?5, tries = tries + ?6, \
                       note = coalesce(?7, note), note_zh = coalesce(?8, note_zh) WHERE number = ?1 AND id = ?2";
            let known = connection.prepare_cached(sql)?.execute(params![
                claimed.number,
                claimed.id,
                state.as_str(),
                due,
                held,
                step,
                note.map(|note| &*note.en),
                note.map(|note| &*note.zh),
            ])?;
            for attempt in attempts.iter().take(known.saturating_mul(attempts.len())) {
                let sql = "INSERT INTO attempt SELECT ?1, \
                           (SELECT coalesce(max(nth), 0) + 1 FROM attempt WHERE notification = ?1), \
                           ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9";
                let Attempt { due, sent_ms, took_ms, status, answer, error, drill } = attempt;
                connection.prepare_cached(sql)?.execute(params![
                    claimed.number,
                    due,
                    sent_ms,
                    took_ms,
                    status,
                    answer,
                    error.as_ref().map(|error| &*error.en),
                    drill,
                    error.as_ref().map(|error| &*error.zh),
                ])?;
            }
            match release {
                Some((mchid, now)) => Ok(connection.prepare_cached(RELEASE)?.execute(params![mchid, now])? > 0),
                None => Ok(false),
            }
        })
    }

    /// Sends it again now, as if it were new; whether it could be done: it is not being sent at this moment.
    pub(crate) fn resend(&self, id: &str, now: i64) -> Sql<bool> {
        let sql = "UPDATE notification SET state = 'PENDING', due = ?2, tries = 0, held = 0, note = NULL, note_zh = NULL \
                   WHERE id = ?1 AND (state <> 'PENDING' OR due IS NOT NULL)";
        Ok(self.connection.prepare_cached(sql)?.execute(params![id, now])? > 0)
    }

    /// The newest of those that fit, in the order in which they came about.
    pub(crate) fn notifications(&self, filter: &Filter) -> Sql<Vec<Notification>> {
        let mut sql = "SELECT id, mchid, notify_url, event_type, original_type, summary, resource, created, state, \
                       due, note, note_zh, number FROM notification WHERE 1"
            .to_owned();
        let mut values = Vec::new();
        for (column, value) in [
            ("id", filter.id.as_deref()),
            ("mchid", filter.mchid.as_deref()),
            ("event_type", filter.event_type.as_deref()),
            ("state", filter.state.map(NotificationState::as_str)),
        ] {
            if let Some(value) = value {
                values.push(SqlValue::from(value.to_owned()));
                sql.push_str(&format!(" AND {column} = ?{}", values.len()));
            }
        }
        values.push(filter.limit.into());
        sql.push_str(&format!(" ORDER BY number DESC LIMIT ?{}", values.len()));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut found = statement.query_map(params_from_iter(values), read_notification)?.collect::<Sql<Vec<_>>>()?;
        found.reverse();
        let mut notifications = Vec::with_capacity(found.len());
        for (number, mut notification) in found {
            notification.attempts = self.attempts(number)?;
            notifications.push(notification);
        }
        Ok(notifications)
    }

    fn attempts(&self, number: i64) -> Sql<Vec<Attempt>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT due, sent, took, status, answer, error, error_zh, drill FROM attempt WHERE notification = ?1 \
             ORDER BY nth",
        )?;
        let attempts = statement.query_map([number], |row| {
            Ok(Attempt {
                due: row.get(0)?,
                sent_ms: row.get(1)?,
                took_ms: row.get(2)?,
                status: row.get(3)?,
                answer: row.get(4)?,
                error: text(row, 5)?,
                drill: row.get(7)?,
            })
        })?;
        attempts.collect()
    }
}

fn read_notification(row: &Row<'_>) -> Sql<(i64, Notification)> {
    let Notice { id, mchid, notify_url, event_type, original_type, summary, resource, created } = read_notice(row)?;
    let state = row.get_ref(8)?.as_str()?;
    let state = NotificationState::ALL.into_iter().find(|known| known.as_str() == state);
    let state = state.ok_or_else(|| rusqlite::Error::InvalidColumnType(8, "state".to_owned(), Type::Text))?;
    let notification = Notification {
        warnings: notice::warnings(&notify_url),
        rules: crate::notifications::outbox::rules(&event_type).map(|rule| rule.id()).collect(),
        id,
        mchid,
        notify_url,
        event_type,
        original_type,
        summary,
        resource,
        created,
        state,
        next_attempt: row.get(9)?,
        note: text(row, 10)?,
        attempts: Vec::new(),
    };
    Ok((row.get(12)?, notification))
}

/// The text in this column, with its Chinese in the next. Older files have the English alone.
fn text(row: &Row<'_>, column: usize) -> Sql<Option<Text>> {
    let (en, zh): (Option<String>, Option<String>) = (row.get(column)?, row.get(column + 1)?);
    Ok(en.map(|en| Text::from((en.clone(), zh.unwrap_or(en)))))
}

fn read_notice(row: &Row<'_>) -> Sql<Notice> {
    let resource: Value = serde_json::from_str(row.get_ref(6)?.as_str()?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(6, Type::Text, error.into()))?;
    Ok(Notice {
        id: row.get(0)?,
        mchid: row.get(1)?,
        notify_url: row.get(2)?,
        event_type: row.get(3)?,
        original_type: row.get(4)?,
        summary: row.get(5)?,
        resource,
        created: row.get(7)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::store::Store;

    fn notice() -> Notice {
        Notice {
            id: crate::base::random::notification_id(),
            mchid: "1900000109".to_owned(),
            notify_url: "http://127.0.0.1:1/notify".to_owned(),
            event_type: "REFUND.SUCCESS".to_owned(),
            original_type: "refund".to_owned(),
            summary: "退款成功".to_owned(),
            resource: serde_json::json!({ "out_trade_no": "n1", "amount": { "total": 1 } }),
            created: 1_763_888_400,
        }
    }

    fn post_all(session: &Session<'_>, notices: &[Notice]) -> Sql<()> {
        session.transaction(|connection| notices.iter().try_for_each(|notice| post(connection, notice)))
    }

    fn ids(session: &Session<'_>) -> Vec<String> {
        let all = session.notifications(&Filter { limit: 9, ..Filter::default() }).unwrap();
        all.into_iter().map(|one| one.id).collect()
    }

    #[test]
    fn a_notice_is_stored_with_the_change_that_it_tells_of_or_not_at_all() {
        let store = Store::in_memory(&crate::products::REGISTRY.forms()).unwrap();
        let told = notice();
        post_all(&store.lock(), std::slice::from_ref(&told)).unwrap();
        assert_eq!(ids(&store.lock()), std::slice::from_ref(&told.id));
        // The same id again breaks the second change; the first goes with it.
        post_all(&store.lock(), &[notice(), told.clone()]).unwrap_err();
        assert_eq!(ids(&store.lock()), [told.id]);
    }

    #[test]
    fn no_query_of_the_outbox_goes_through_all_notifications() {
        let store = Store::in_memory(&crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        for sql in [
            DUE,
            TAKE,
            NEXT_DUE,
            "SELECT min(due) FROM notification WHERE due > ?1",
            RELEASE,
            "SELECT number FROM notification WHERE id = ?1 ORDER BY number DESC LIMIT 1",
            "SELECT coalesce(max(nth), 0) + 1 FROM attempt WHERE notification = ?1",
            "SELECT min(created) + 3 FROM batch WHERE success_num IS NULL AND created > ?1 - 3",
            "SELECT min(due) FROM transfer WHERE due > ?1",
            "SELECT min(due) FROM transfer_authorization WHERE due > ?1",
        ] {
            let mut statement = session.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let none: [Option<i64>; 2] = [None; 2];
            let count = statement.parameter_count();
            let plan = statement.query_map(params_from_iter(&none[..count]), |row| row.get::<_, String>(3));
            let plan = plan.unwrap().collect::<Sql<Vec<_>>>().unwrap();
            assert!(plan.iter().all(|step| step.starts_with("SEARCH ")), "{sql}: {plan:?}");
        }
    }

    #[test]
    fn an_id_has_36_characters_and_says_that_it_is_simulated() {
        let id = notice().id;
        assert!(id.len() == 36 && id.contains("-53494d"), "{id}");
    }

    #[test]
    fn a_file_of_the_first_version_is_brought_to_this_one_and_keeps_what_it_holds() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("simulator.sqlite3");
        let old = Connection::open(&file).unwrap();
        crate::products::REGISTRY.forms().between(0, 1).for_each(|tables| old.execute_batch(tables).unwrap());
        old.execute_batch(
            "PRAGMA application_id = 0x53494D57; PRAGMA user_version = 1; \
             INSERT INTO meta VALUES ('seed', 'mine'), ('clock-offset', '60'); \
             INSERT INTO sub_merchant VALUES ('1111111', 7);",
        )
        .unwrap();
        old.close().unwrap();

        for _ in 0..2 {
            let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
            let session = store.lock();
            let (seed, motion) = session.begun().unwrap().unwrap();
            let ahead = motion.now() - crate::base::clock::real_now();
            assert!(seed == "mine" && (59..=60).contains(&ahead), "{ahead}");
            assert_eq!(crate::products::account::api::operation(&session, "1111111").unwrap(), 7);
            post_all(&session, &[notice()]).unwrap();
        }
        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        assert_eq!(ids(&session).len(), 2);
        let version: i32 = session.connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, crate::products::REGISTRY.forms().version());
    }

    #[test]
    fn what_the_third_version_held_is_as_this_one_means_it() {
        let directory = tempfile::tempdir().unwrap();
        let old = Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
        crate::products::REGISTRY.forms().between(0, 3).for_each(|tables| old.execute_batch(tables).unwrap());
        old.execute_batch(
            "PRAGMA application_id = 0x53494D57; PRAGMA user_version = 3; \
             INSERT INTO token VALUES ('t', 'AUTH', 'FRESH', '1', '2', 0, NULL, NULL, 9); \
             INSERT INTO trade (mchid, out_trade_no, trade_type, total, description, profit_sharing, prepay_id, digest, \
             created, prepay_expires, time_expire, state, refunded, refunds) \
             VALUES ('1', 'o', 'NATIVE', 1, 'd', 0, 'p', 'x', 0, 1, 2, 'PAYERROR', 0, 0);",
        )
        .unwrap();
        old.close().unwrap();
        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        assert_eq!(
            crate::products::payment::store::order::order(&session, "1", "o").unwrap().unwrap().state.as_str(),
            "NOTPAY",
            "it can be tried again"
        );
        assert!(!crate::products::payroll_card::store::token::token(&session, "t").unwrap().unwrap().other_person);
    }
}

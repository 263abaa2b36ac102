//! The outbox in SQL.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, params};
use serde_json::Value;

use super::{Session, Sql};
use crate::notice::Notice;

/// A new notification, due at once.
pub(super) fn post(connection: &Connection, notice: &Notice) -> Sql<()> {
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

const NOTICE: &str =
    "SELECT id, mchid, notify_url, event_type, original_type, summary, resource, created FROM notification";

impl Session<'_> {
    /// What merchants are told, in the order in which it came about.
    pub(crate) fn notices(&self) -> Sql<Vec<Notice>> {
        let mut statement = self.connection.prepare_cached(&format!("{NOTICE} ORDER BY number"))?;
        statement.query_map([], read_notice)?.collect()
    }
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
    use super::super::{FORMS, Store, VERSION};
    use super::*;
    use crate::change::Change;

    fn notice() -> Notice {
        Notice {
            id: crate::random::notification_id(),
            mchid: "1900000109".to_owned(),
            notify_url: "http://127.0.0.1:1/notify".to_owned(),
            event_type: "REFUND.SUCCESS".to_owned(),
            original_type: "refund".to_owned(),
            summary: "退款成功".to_owned(),
            resource: serde_json::json!({ "out_trade_no": "n1", "amount": { "total": 1 } }),
            created: 1_763_888_400,
        }
    }

    #[test]
    fn a_notice_is_stored_with_the_change_that_it_tells_of_or_not_at_all() {
        let store = Store::in_memory().unwrap();
        let told = notice();
        store.lock().write(&[Change::Notice(told.clone())]).unwrap();
        assert_eq!(store.lock().notices().unwrap(), std::slice::from_ref(&told));
        // The same id again breaks the second change; the first goes with it.
        store.lock().write(&[Change::Notice(notice()), Change::Notice(told.clone())]).unwrap_err();
        assert_eq!(store.lock().notices().unwrap(), [told]);
    }

    #[test]
    fn an_id_has_36_characters_and_says_that_it_is_simulated() {
        let id = notice().id;
        assert!(id.len() == 36 && id.contains("-SIM"), "{id}");
    }

    #[test]
    fn a_file_of_the_first_version_is_brought_to_this_one_and_keeps_what_it_holds() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("simulator.sqlite3");
        let old = Connection::open(&file).unwrap();
        old.execute_batch(FORMS[0][0]).unwrap();
        old.execute_batch(
            "PRAGMA application_id = 0x53494D57; PRAGMA user_version = 1; \
             INSERT INTO meta VALUES ('seed', 'mine'), ('clock-offset', '60'); \
             INSERT INTO sub_merchant VALUES ('1111111', 7);",
        )
        .unwrap();
        old.close().unwrap();

        for _ in 0..2 {
            let store = Store::in_directory(directory.path()).unwrap();
            let mut session = store.lock();
            assert_eq!(session.begun().unwrap(), Some(("mine".to_owned(), 60)));
            assert_eq!(session.balance("1111111").unwrap(), 7);
            session.write(&[Change::Notice(notice())]).unwrap();
        }
        let store = Store::in_directory(directory.path()).unwrap();
        let session = store.lock();
        assert_eq!(session.notices().unwrap().len(), 2);
        let version: i32 = session.connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, VERSION);
    }
}

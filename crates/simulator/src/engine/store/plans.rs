//! SQLite's plans for the queries of a file: no query may scan a whole table.

use super::Store;

/// The steps of each query in this source, each with its query; and how many queries there are. A query whose columns a
/// macro names is found by its `FROM`.
pub(crate) fn plans(source: &str) -> (Vec<(String, String)>, usize) {
    let store = Store::in_memory(&crate::products::REGISTRY.forms()).unwrap();
    let session = store.lock();
    let (mut steps, mut count) = (Vec::new(), 0);
    let source = source.split("mod tests").next().unwrap().replace("\"FROM ", "\"SELECT * FROM ");
    for text in source.split("\"SELECT ").skip(1) {
        let sql = format!("EXPLAIN QUERY PLAN SELECT {}", text.split('"').next().unwrap().replace("\\\n", ""));
        let mut statement = session.connection.prepare(&sql).unwrap();
        for nth in 1..=statement.parameter_count() {
            statement.raw_bind_parameter(nth, 1).unwrap();
        }
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().unwrap() {
            steps.push((sql.clone(), row.get(3).unwrap()));
        }
        count += 1;
    }
    (steps, count)
}

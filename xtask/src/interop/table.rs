//! The tables of `docs/interop.md`: a row for each thing that was tried, a column for each SDK.

use std::fmt::Write as _;

/// The results, in the order of the run.
pub(super) struct Column {
    pub(super) title: String,
    pub(super) cells: Vec<(String, &'static str)>,
}

pub(super) const GOOD: &str = "✓";
pub(super) const BAD: &str = "✗";
pub(super) const NONE: &str = "–";

/// The rows in the order in which they first come.
pub(super) fn table(head: &str, columns: &[Column]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for column in columns {
        let mut at = 0;
        for (name, _) in &column.cells {
            match names.iter().position(|known| known == name) {
                Some(known) => at = known + 1,
                None => {
                    names.insert(at, name);
                    at += 1;
                }
            }
        }
    }
    let mut table = format!("| {head} |");
    for column in columns {
        let _ = write!(table, " {} |", column.title);
    }
    let _ = writeln!(table, "\n|---|{}", ":---:|".repeat(columns.len()));
    for name in names {
        let _ = write!(table, "| {name} |");
        for column in columns {
            let cell = column.cells.iter().find(|(known, _)| known == name);
            let _ = write!(table, " {} |", cell.map_or(NONE, |(_, mark)| mark));
        }
        table.push('\n');
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_row_for_each_step_and_tells_a_failure_from_what_an_sdk_lacks() {
        let column = |title: &str, cells: &[(&str, &'static str)]| Column {
            title: title.to_owned(),
            cells: cells.iter().map(|(name, mark)| ((*name).to_owned(), *mark)).collect(),
        };
        let node = column("wechatpay-axios-plugin 1.2.3", &[("a", GOOD), ("b", GOOD), ("d", BAD)]);
        let python = column("wechatpayv3 1.2.3", &[("a", GOOD), ("c", GOOD), ("d", GOOD)]);
        assert_eq!(
            table("step", &[node, python]),
            "| step | wechatpay-axios-plugin 1.2.3 | wechatpayv3 1.2.3 |\n|---|:---:|:---:|\n| a | ✓ | ✓ |\n\
             | c | – | ✓ |\n| b | ✓ | – |\n| d | ✗ | ✓ |\n",
        );
    }
}

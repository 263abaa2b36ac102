//! The examples that an SDK ships in its own package, through `wxp sim run`: how each is answered, compared with what is
//! known of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::through::through;

/// Examples that are answered alike, and why. Those that it does not name are counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    answer: String,
    #[serde(default)]
    examples: Vec<String>,
    count: Option<usize>,
    reason: String,
}

impl Group {
    fn size(&self) -> usize {
        self.examples.len() + self.count.unwrap_or(0)
    }
}

/// The known results of the examples, from the SDK's folder.
pub(super) struct Known(Vec<Group>);

/// A line of the program.
#[derive(Debug, Deserialize)]
struct Example {
    example: String,
    answer: String,
    detail: String,
}

/// The answer to each example.
pub(super) struct Answers(Vec<Example>);

impl Known {
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str(&text).map(Self).map_err(|error| format!("{}: {error}", file.display()))
    }

    pub(super) fn table(&self) -> String {
        let mut table = "| answered | examples | why |\n|---|---:|---|\n".to_owned();
        for group in &self.0 {
            let _ = writeln!(table, "| {} | {} | {} |", group.answer, group.size(), group.reason);
        }
        let _ = writeln!(table, "| together | {} | |", self.0.iter().map(Group::size).sum::<usize>());
        table
    }
}

impl Answers {
    /// Differences from the known results, a line each.
    pub(super) fn surprises(&self, known: &Known) -> Vec<String> {
        let mut surprises = Vec::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for Example { example, answer, detail } in &self.0 {
            match known.0.iter().find(|group| group.examples.contains(example)) {
                Some(group) if group.answer != *answer => {
                    surprises.push(format!("{example}: answered {answer}, and not {}: {detail}", group.answer));
                }
                Some(_) => {}
                None => *counts.entry(answer).or_default() += 1,
            }
        }
        for group in known.0.iter().filter(|group| group.count.is_some()) {
            let count = counts.remove(group.answer.as_str()).unwrap_or(0);
            if group.count != Some(count) {
                let (answer, wanted) = (&group.answer, group.count.unwrap_or(0));
                surprises.push(format!("{count} are answered {answer} beside those that are named, and not {wanted}"));
            }
        }
        for answer in counts.into_keys() {
            let examples = self.0.iter().filter(|one| one.answer == answer);
            let unknown = examples.filter(|one| !known.0.iter().any(|group| group.examples.contains(&one.example)));
            surprises.extend(unknown.map(|one| format!("{}: answered {answer}: {}", one.example, one.detail)));
        }
        let named = known.0.iter().flat_map(|group| &group.examples);
        let missing = named.filter(|name| !self.0.iter().any(|one| one.example == **name));
        surprises.extend(missing.map(|name| format!("there is no example {name}")));
        surprises
    }

    /// Such as "96 of 141 are answered 2xx".
    pub(super) fn count(&self) -> String {
        let good = self.0.iter().filter(|one| one.answer == "2xx").count();
        format!("{good} of {} are answered 2xx", self.0.len())
    }
}

pub(super) fn run(wxp: &Path, program: &Command) -> Result<Answers, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", wxp.display());
    let output = through(wxp, &["run"], program).stdin(Stdio::null()).output().map_err(failed)?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the examples: {}\n{}", output.status, words.trim_end()));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let answers: Result<Vec<Example>, _> = text.lines().map(serde_json::from_str).collect();
    answers.map(Answers).map_err(|error| format!("the examples: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let group = |answer: &str, count, examples: &[&str]| Group {
            answer: answer.to_owned(),
            examples: examples.iter().map(|name| (*name).to_owned()).collect(),
            count,
            reason: "so it is".to_owned(),
        };
        Known(vec![group("2xx", Some(2), &[]), group("404 A", Some(1), &[]), group("400 B", None, &["x", "y"])])
    }

    fn answers(answers: &[(&str, &str)]) -> Answers {
        let example = |(example, answer): &(&str, &str)| Example {
            example: (*example).to_owned(),
            answer: (*answer).to_owned(),
            detail: String::new(),
        };
        Answers(answers.iter().map(example).collect())
    }

    #[test]
    fn examples_that_are_answered_as_known_are_no_surprise() {
        let as_known = answers(&[("a", "2xx"), ("b", "2xx"), ("c", "404 A"), ("x", "400 B"), ("y", "400 B")]);
        assert_eq!(as_known.surprises(&known()), Vec::<String>::new());
        assert_eq!(as_known.count(), "2 of 5 are answered 2xx");
    }

    #[test]
    fn each_difference_from_what_is_known_is_told() {
        let other = answers(&[("a", "2xx"), ("b", "500 C"), ("c", "404 A"), ("d", "404 A"), ("x", "2xx")]);
        assert_eq!(
            other.surprises(&known()),
            [
                "x: answered 2xx, and not 400 B: ",
                "1 are answered 2xx beside those that are named, and not 2",
                "2 are answered 404 A beside those that are named, and not 1",
                "b: answered 500 C: ",
                "there is no example y",
            ]
        );
    }

    #[test]
    fn the_table_has_a_row_for_each_reason_and_the_sum() {
        assert_eq!(
            known().table(),
            "| answered | examples | why |\n|---|---:|---|\n| 2xx | 2 | so it is |\n| 404 A | 1 | so it is |\n\
             | 400 B | 2 | so it is |\n| together | 5 | |\n"
        );
    }
}

//! An SDK's program through `wxp sim conformance`, compared with what is known of the SDK.

use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::table::{BAD, GOOD, NONE};
use super::through::through;

/// The output of `wxp sim conformance --format json`.
#[derive(Deserialize)]
pub(super) struct Report {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    case: String,
    verdict: Verdict,
    finding: String,
    evidence: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    Handled,
    NotHandled,
    Unsupported,
}

impl Report {
    /// Differences from the known results, a line each: if the SDK is the same, the simulator or the judge has changed.
    pub(super) fn surprises(&self, not_handled: &[&str]) -> Vec<String> {
        let mut surprises: Vec<String> = Vec::new();
        if self.cases.is_empty() {
            surprises.push("no case was run".to_owned());
        }
        for case in &self.cases {
            let known = not_handled.contains(&case.case.as_str());
            match (case.verdict, known) {
                (Verdict::Handled, false) | (Verdict::NotHandled, true) => {}
                (Verdict::Handled, true) => {
                    surprises.push(format!("{} is handled, and was known not to be", case.case));
                }
                (Verdict::NotHandled, false) => surprises.push(format!("{} is not handled", case.case)),
                (Verdict::Unsupported, _) => surprises.push(format!("{} was left out", case.case)),
            }
        }
        let unknown = |name: &&&str| !self.cases.iter().any(|case| case.case == **name);
        surprises.extend(not_handled.iter().filter(unknown).map(|name| format!("there is no case {name}")));
        surprises
    }

    pub(super) fn cells(&self) -> Vec<(String, &'static str)> {
        self.cases.iter().map(|case| (case.case.clone(), mark(case.verdict))).collect()
    }

    /// Such as "19 of 20".
    pub(super) fn count(&self) -> String {
        let handled = self.cases.iter().filter(|case| case.verdict == Verdict::Handled).count();
        format!("{handled} of {}", self.cases.len())
    }
}

/// Tells each case once all were run.
pub(super) fn run(wxp: &Path, program: &Command) -> Result<Report, String> {
    let mut command = through(wxp, &["conformance", "--format", "json"], program);
    let output = command.output().map_err(|error| format!("{}: {error}", wxp.display()))?;
    // It ends with another code where something was not handled, and then, too, the report is whole.
    let report: Report = serde_json::from_slice(&output.stdout).map_err(|error| {
        let words = String::from_utf8_lossy(&output.stderr);
        format!("wxp sim conformance: {}, and no report: {error}\n{}", output.status, words.trim_end())
    })?;
    for Case { case, verdict, finding, evidence } in &report.cases {
        println!("  {} {case:<25} {finding}", mark(*verdict));
        if *verdict == Verdict::NotHandled {
            evidence.iter().for_each(|line| println!("      {line}"));
        }
    }
    Ok(report)
}

const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Handled => GOOD,
        Verdict::NotHandled => BAD,
        Verdict::Unsupported => NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(cases: &[(&str, &str)]) -> Report {
        let cases: Vec<_> = cases
            .iter()
            .map(|(case, verdict)| serde_json::json!({"case": case, "verdict": verdict, "finding": "", "evidence": []}))
            .collect();
        serde_json::from_value(serde_json::json!({"handled": 0, "cases": cases})).unwrap()
    }

    #[test]
    fn a_known_fault_of_an_sdk_is_no_surprise() {
        let report = report(&[("order", "handled"), ("answer.stale", "not_handled")]);
        assert_eq!(report.surprises(&["answer.stale"]), Vec::<String>::new());
        assert_eq!(report.count(), "1 of 2");
    }

    #[test]
    fn whatever_else_differs_from_what_is_known_is_told() {
        let report = report(&[("order", "handled"), ("http.500", "not_handled"), ("notify", "unsupported")]);
        assert_eq!(
            report.surprises(&["order", "answer.stale"]),
            [
                "order is handled, and was known not to be",
                "http.500 is not handled",
                "notify was left out",
                "there is no case answer.stale"
            ]
        );
        assert_eq!(Report { cases: Vec::new() }.surprises(&[]), ["no case was run"]);
    }
}

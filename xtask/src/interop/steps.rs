//! An SDK's program through `wxp sim run`: a line of JSON for each step.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::table::{BAD, GOOD};
use super::through::through;

/// A line of a program.
#[derive(Deserialize)]
struct Step {
    step: String,
    ok: bool,
    detail: String,
}

/// A program's steps, and whether it ended well.
pub(super) struct Steps {
    steps: Vec<Step>,
    ended: bool,
}

impl Steps {
    pub(super) fn is_good(&self) -> bool {
        self.ended && !self.steps.is_empty() && self.steps.iter().all(|step| step.ok)
    }

    pub(super) fn cells(&self) -> Vec<(String, &'static str)> {
        self.steps.iter().map(|step| (step.step.clone(), mark(step))).collect()
    }
}

/// Tells each step as it comes.
pub(super) fn run(wxp: &Path, program: &Command) -> Result<Steps, String> {
    let mut command = through(wxp, &["run"], program);
    let failed = |error: std::io::Error| format!("{}: {error}", wxp.display());
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let mut steps = Vec::new();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(failed)?;
        match serde_json::from_str::<Step>(&line) {
            Ok(step) => {
                println!("  {} {:<25} {}", mark(&step), step.step, step.detail);
                steps.push(step);
            }
            Err(_) => println!("  {line}"),
        }
    }
    Ok(Steps { steps, ended: child.wait().map_err(failed)?.success() })
}

const fn mark(step: &Step) -> &'static str {
    if step.ok { GOOD } else { BAD }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_says_nothing_or_ends_badly_has_failed() {
        let step = |ok| Step { step: "a".to_owned(), ok, detail: String::new() };
        assert!(Steps { steps: vec![step(true)], ended: true }.is_good());
        assert!(!Steps { steps: Vec::new(), ended: true }.is_good());
        assert!(!Steps { steps: vec![step(true)], ended: false }.is_good());
        assert!(!Steps { steps: vec![step(true), step(false)], ended: true }.is_good());
    }
}

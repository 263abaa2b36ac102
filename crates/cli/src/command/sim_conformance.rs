//! `wxp sim conformance`.

use std::time::{Duration, Instant};

use weixinpay::Outcome;

use crate::args::{ReportFormat, SimConformance};
use crate::conformance::case::{CASES, Case, chosen};
use crate::conformance::judge::{evidence, judge};
use crate::conformance::report::{self, Finding};
use crate::conformance::run::run as once;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output::Output;

pub(crate) async fn run(args: &SimConformance, output: &Output) -> Result<Exit, Failure> {
    let cases = chosen(&args.cases).map_err(|name| {
        let known: Vec<_> = CASES.iter().map(|case| case.name).collect();
        Failure::usage(format!("there is no case {name}; there are {}", known.join(" ")))
            .zh(format!("没有 {name} 这一项；现有 {}", known.join(" ")))
    })?;
    // Else the key files of a run would stay behind.
    let mut interrupt = Interrupt::listen()?;
    interrupt.guard(Outcome::NotSent, all(args, &cases, output)).await
}

async fn all(args: &SimConformance, cases: &[&'static Case], output: &Output) -> Result<Exit, Failure> {
    let format = if output.json { ReportFormat::Json } else { args.format };
    let mut findings = Vec::with_capacity(cases.len());
    for case in cases {
        let started = Instant::now();
        let seen = once(case, &args.command, Duration::from_secs(args.timeout)).await?;
        let finding = Finding { case, verdict: judge(case, &seen), evidence: evidence(&seen), took: started.elapsed() };
        if format == ReportFormat::Text {
            output.line(&report::line(&finding, output));
        }
        findings.push(finding);
    }
    let counts = report::count(&findings);
    match format {
        ReportFormat::Text => output.line(&report::summary(counts, output.lang)),
        ReportFormat::Json => output.line(&report::json(&findings)),
        ReportFormat::Junit => output.line(&report::junit(&findings)),
    }
    // A client that supports nothing has handled nothing.
    let all = counts.not_handled == 0 && counts.handled > 0;
    Ok(if all { Exit::Done } else { Exit::Negative })
}

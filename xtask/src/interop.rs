//! Other people's SDKs, unchanged, against the simulator: installs them, runs the programs of `interop/` through
//! `wxp sim run` and `wxp sim conformance`, and keeps the tables of `docs/interop.md`.

mod conformance;
mod examples;
mod sdk;
mod steps;
mod table;
mod through;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use sdk::{Place, Program, SDKS, Sdk, chosen};
use table::{Column, table};
use weixinpay_codegen::write_section;

/// How many must have run, if that many were asked for.
const ENOUGH: usize = 2;

/// The result of an SDK.
struct Ran {
    title: String,
    steps: steps::Steps,
    report: Option<conformance::Report>,
    /// The table of its own examples.
    examples: Option<String>,
    good: bool,
}

/// Runs those of `only`, or all, whose tools are there; whether enough ran, and none differs from what is known of it.
pub(crate) fn run_all(root: &Path, only: Option<&str>) -> Result<bool, String> {
    let chosen = chosen(only)?;
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let mut present = Vec::new();
    for sdk in chosen.iter().copied() {
        match sdk.tools.iter().find(|tool| !is_there(tool)) {
            Some(tool) => println!("{:<7} left out: `{}` does not work here", sdk.name, tool.join(" ")),
            None => present.push(sdk),
        }
    }
    run(Command::new("cargo").args(["build", "--quiet", "--locked", "-p", "weixinpay-cli"]).current_dir(&root))?;
    let wxp = std::env::current_exe().map_err(|error| error.to_string())?.with_file_name("wxp");
    let places = install(&root, &present)?;
    let mut ran = Vec::new();
    for (sdk, place) in present.iter().copied().zip(&places) {
        let title = format!("{} {}", sdk.package, sdk.version(&root.join("interop"))?);
        println!("\n{} · {title}", sdk.name);
        ran.push(try_out(sdk, place, title, &wxp)?);
    }
    let steps = table("step", &columns(&ran, |ran| Some(ran.steps.cells())));
    let cases = table("case", &columns(&ran, |ran| ran.report.as_ref().map(conformance::Report::cells)));
    let counts: String =
        ran.iter().filter_map(|ran| ran.report.as_ref()).map(|report| format!(" {} |", report.count())).collect();
    let cases = format!("{cases}| handled |{counts}\n");
    print!("\n{steps}\n{cases}");
    let examples: String = ran.iter().filter_map(|ran| ran.examples.as_deref()).collect();
    let failed = ran.iter().any(|ran| !ran.good);
    // A table of some would take the others out of the page; one of failures is not what is promised.
    if ran.len() == SDKS.len() && !failed {
        for (mark, text) in [("interop", &steps), ("conformance", &cases), ("examples", &examples)] {
            write_section(&root, "docs/interop.md", mark, text).map_err(|error| error.to_string())?;
        }
    }
    if ran.len() < ENOUGH.min(chosen.len()) {
        eprintln!("only {} ran: the tools of at least {ENOUGH} are needed", ran.len());
        return Ok(false);
    }
    Ok(!failed)
}

fn try_out(sdk: &Sdk, place: &Place, title: String, wxp: &Path) -> Result<Ran, String> {
    let steps = steps::run(wxp, &(sdk.program)(place, Program::Interop)?)?;
    if !steps.is_good() {
        eprintln!("{}: failed", sdk.name);
    }
    let mut ran = Ran { good: steps.is_good(), title, steps, report: None, examples: None };
    for program in sdk.besides.iter().copied() {
        let started = Instant::now();
        println!("\n{} · {} · {}", sdk.name, ran.title, program.name());
        let command = (sdk.program)(place, program)?;
        let (count, surprises) = match program {
            Program::Interop => continue,
            Program::Conformance => {
                let report = conformance::run(wxp, &command)?;
                let said = (report.count(), report.surprises(sdk.not_handled));
                ran.report = Some(report);
                said
            }
            Program::Examples => {
                let known = examples::Known::read(&place.source.join("examples/expected.json"))?;
                let answers = examples::run(wxp, &command)?;
                ran.examples = Some(known.table());
                (answers.count(), answers.surprises(&known))
            }
        };
        println!("  {count} in {} s", started.elapsed().as_secs());
        for surprise in &surprises {
            eprintln!("{}: {}: {surprise}", sdk.name, program.name());
        }
        ran.good &= surprises.is_empty();
    }
    Ok(ran)
}

/// Of those that have any.
fn columns(ran: &[Ran], cells: impl Fn(&Ran) -> Option<Vec<(String, &'static str)>>) -> Vec<Column> {
    ran.iter().filter_map(|ran| Some(Column { title: ran.title.clone(), cells: cells(ran)? })).collect()
}

fn is_there(tool: &[&str]) -> bool {
    let Some((program, arguments)) = tool.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// All at once: mostly, they wait for the network.
fn install(root: &Path, sdks: &[&'static Sdk]) -> Result<Vec<Place>, String> {
    let install = |sdk: &'static Sdk| {
        let place =
            Place { source: root.join("interop").join(sdk.name), scratch: root.join("target/interop").join(sdk.name) };
        fs::create_dir_all(&place.scratch).map_err(|error| format!("{}: {error}", place.scratch.display()))?;
        println!("{:<7} installing {} …", sdk.name, sdk.package);
        let started = Instant::now();
        for mut command in (sdk.install)(&place)? {
            run(&mut command)?;
        }
        println!("{:<7} installed in {} s", sdk.name, started.elapsed().as_secs());
        Ok(place)
    };
    thread::scope(|scope| {
        let threads: Vec<_> = sdks.iter().map(|sdk| scope.spawn(move || install(sdk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".to_owned()))).collect()
    })
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

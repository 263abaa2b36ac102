//! The commands, one file each.

mod api;
mod demo;
mod docs;
mod payroll;
mod routes;
mod sim_conformance;
mod sim_env;
mod sim_fidelity;
mod sim_phone;
mod sim_run;
mod sim_up;
mod version;

use std::future::Future;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::args::{Command, Sim};
use crate::config;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;

/// Runs the command to its end.
pub(crate) fn run(command: Command, output: &Output) -> Result<ExitCode, Failure> {
    match command {
        Command::Demo(args) => on_runtime(demo::run(&args, output)),
        Command::Sim(Sim::Up(args)) => on_runtime(sim_up::run(&args, output)),
        Command::Sim(Sim::Fidelity(args)) => sim_fidelity::run(&args, output).map(Into::into),
        Command::Sim(Sim::Run(args)) => on_runtime(sim_run::run(&args, output)),
        Command::Sim(Sim::Conformance(args)) => on_runtime(sim_conformance::run(&args, output)),
        Command::Sim(Sim::Env(args)) => sim_env::run(&args, &config::environment, output).map(Into::into),
        Command::Sim(Sim::Phone(args)) => sim_phone::run(&args, &config::environment, output).map(Into::into),
        Command::Payroll(args) => on_runtime(payroll::run(&args, output)),
        Command::Api(args) => on_runtime(api::run(&args, output)),
        Command::Routes(args) => routes::run(&args, output).map(Into::into),
        Command::Docs(args) => docs::run(&args, output).map(Into::into),
        Command::Version => Ok(version::run(output).into()),
    }
}

/// Unix seconds.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Started only for commands that do something: the help needs no threads.
fn on_runtime(work: impl Future<Output = Result<impl Into<ExitCode>, Failure>>) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::NotSent, format!("no threads could be started: {error}")))?;
    runtime.block_on(work).map(Into::into)
}

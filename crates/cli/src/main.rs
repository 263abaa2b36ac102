//! `wxp`, the command line of WeChat Pay: a demo, a simulator that signs, Payroll Card, and every other API.
//!
//! Data goes to standard output, words to standard error. [`exit`] has the exit codes, [`config`] the `WXP_*` variables.

mod child;
mod cli;
mod client_env;
mod command;
mod config;
mod conformance;
mod exit;
mod failure;
mod files;
mod help;
mod interrupt;
mod lang;
mod runtime;
mod sim_box;
mod simulator;
mod terminal;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;

use crate::cli::Cli;
use crate::config::environment;
use crate::terminal::output::Output;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let lang = lang::detect(&args, environment, sys_locale::get_locale);
    let json = args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json");
    let output = Output::new(json, lang, environment);
    let parsed = help::command(lang).try_get_matches_from(&args).and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => cli.command.run(&output).unwrap_or_else(|failure| {
            failure.report(&output);
            failure.exit().into()
        }),
        Err(error) => usage::report(&error, &output).into(),
    }
}

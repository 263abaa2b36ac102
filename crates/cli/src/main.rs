//! `wxp`, the command line of WeChat Pay: a demo, a simulator that signs, Payroll Card, and every other API.
//!
//! Data goes to standard output, words to standard error. [`exit`] has the exit codes, [`config`] the `WXP_*` variables.

mod args;
mod body;
mod child;
mod client_env;
mod command;
mod config;
mod conformance;
mod env_file;
mod escape;
mod exit;
mod failure;
#[cfg(target_os = "linux")]
mod forward;
mod help;
mod help_zh;
mod hint_zh;
mod interrupt;
mod lang;
mod markdown;
mod output;
mod pair;
mod pretty;
mod qr;
mod silence;
mod sim;
#[cfg_attr(not(target_os = "linux"), path = "no_box.rs")]
mod sim_box;
mod sim_log;
mod story;
mod table;
mod timeline;
mod usage;
mod width;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches as _;

use crate::args::Cli;
use crate::config::environment;
use crate::lang::Lang;
use crate::output::Output;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let lang = Lang::detect(&args, environment);
    let json = args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json");
    let output = Output::new(json, lang, environment);
    let parsed = help::command(lang).try_get_matches_from(&args).and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => command::run(cli.command, &output).unwrap_or_else(|failure| {
            failure.report(&output);
            failure.exit().into()
        }),
        Err(error) => usage::report(&error, &output).into(),
    }
}

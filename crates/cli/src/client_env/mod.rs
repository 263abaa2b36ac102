//! The environment in which a client of any language finds a simulator.

mod environment;
pub(crate) mod file;
mod node;
pub(crate) mod ready_file;

use std::ffi::OsStr;
use std::io;
use weixinpay::text;

use tokio::process::Command;
use weixinpay_simulator::{Ready, ReadyMerchant};

pub(crate) use self::environment::{Route, api_v3_key_file, merchant};
use crate::exit::Exit;
use crate::failure::Failure;

/// Leads the command to this simulator, as this merchant; with the files that it needs beside the authority.
pub(crate) fn lead(command: &mut Command, ready: &Ready, merchant: &ReadyMerchant, way: Route) -> Result<(), Failure> {
    let file = ready.ca_file.with_file_name("ready.json");
    ready_file::write(ready, merchant, way, &file)?;
    for (name, value) in environment::of(ready, merchant, way, &file) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    Ok(())
}

/// The error for a command that could not be started.
pub(crate) fn not_run(program: &OsStr, error: &io::Error) -> Failure {
    let program = program.display();
    match error.kind() {
        io::ErrorKind::NotFound => {
            Failure::new(Exit::NoSuchCommand, text!("{program}: there is no such command", "{program}：没有这个命令"))
                .hint(("check its name, or give its path", "请检查名称，或给出完整路径"))
        }
        _ => Failure::new(
            Exit::NotExecutable,
            text!("{program}: the command cannot be run: {error}", "{program}：无法运行该命令：{error}"),
        )
        .hint(("check that it is a program, and that you may run it", "请确认它是程序，且你有权运行")),
    }
}

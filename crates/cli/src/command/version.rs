//! `wxp version`.

use clap::Args;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::output::Output;

/// Print the version
///
/// 显示版本
#[derive(Debug, Args)]
pub(crate) struct Version;

impl Version {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        let version = env!("CARGO_PKG_VERSION");
        if output.json {
            output.line(&format!(r#"{{"name":"wxp","version":"{version}"}}"#));
        } else {
            output.line(&format!("wxp {version}"));
        }
        Ok(Exit::Done)
    }
}

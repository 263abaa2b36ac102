//! Runs a program through `wxp`.

use std::path::Path;
use std::process::Command;

/// The program as the command of `wxp sim …`.
pub(super) fn through(wxp: &Path, way: &[&str], program: &Command) -> Command {
    let mut command = Command::new(wxp);
    command.arg("sim").args(way).arg("--").arg(program.get_program()).args(program.get_args());
    if let Some(directory) = program.get_current_dir() {
        command.current_dir(directory);
    }
    command
}

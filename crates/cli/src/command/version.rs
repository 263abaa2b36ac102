//! `wxp version`.

use crate::exit::Exit;
use crate::output::Output;

pub(crate) fn run(output: &Output) -> Exit {
    let version = env!("CARGO_PKG_VERSION");
    if output.json {
        output.line(&format!(r#"{{"name":"wxp","version":"{version}"}}"#));
    } else {
        output.line(&format!("wxp {version}"));
    }
    Exit::Done
}

//! The lines of `.gitattributes` that say which folders are printed.

use std::fmt::Write as _;

use crate::output::Output;
use crate::section::Section;

pub(crate) fn print(outputs: &[Output]) -> Section {
    let mut text = String::new();
    for Output { directory, .. } in outputs {
        // Printed tests repeat the printed code: their changes need no review.
        let diff = if directory.contains("/tests/") { " -diff" } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{directory}/** linguist-generated=true{diff}");
    }
    Section { file: ".gitattributes", mark: "generated", text }
}

//! The project's own chores.
//!
//! `cargo xtask codegen` prints the generated code from `openapi/`; with `--check` it fails if that changes anything.
//! `cargo xtask arrows` prints which crate, room and file uses which; with `--check` it compares that with ARCHITECTURE.md.
//! `cargo xtask budget` measures what the typed API costs to compile, and fails if that is beyond its budget.
//! `cargo xtask docs` writes the reference documentation below `target/docs`.
//! `cargo xtask words` finds turns that are not plain English, and terms in a form that is not used, in what is written by hand.
//! `cargo xtask release --dry-run` makes the files of a release below `target/release-files` and installs each in a clean place.
//! `cargo xtask interop` runs other people's SDKs against the simulator, and fails if one does other than is known of it.

mod arrows;
mod budget;
mod glossary;
mod interop;
mod release;
mod words;

use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = &Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match arguments.as_slice() {
        ["codegen"] => codegen(false),
        ["codegen", "--check"] => codegen(true),
        ["arrows"] => ended(arrows::show(root, None), ""),
        ["arrows", "--check"] => ended(arrows::check(root, None), NOT_DRAWN),
        ["arrows", "--check", only] => ended(arrows::check(root, Some(only)), NOT_DRAWN),
        ["arrows", only] => ended(arrows::show(root, Some(only)), ""),
        ["budget"] => ended(budget::run(root), "beyond the budget"),
        ["interop"] => ended(interop::run_all(root, None), "interop failed"),
        ["interop", "--only", only] => ended(interop::run_all(root, Some(only)), "interop failed"),
        ["docs"] => docs(),
        ["release", "--dry-run"] => ended(release::dry_run(root), "the release is not whole"),
        ["words"] => ended(words(root), "write the plain form or the term, or narrow the line of the list in xtask/"),
        _ => {
            eprintln!(
                "usage: cargo xtask codegen [--check] | arrows [--check] [crate] | budget | docs | words | \
                 release --dry-run | interop [--only node,go,…]"
            );
            ExitCode::from(2)
        }
    }
}

/// Both lists are read, so that all places are shown at once.
fn words(root: &Path) -> Result<bool, String> {
    let (plain, terms) = (words::check(root)?, glossary::check(root)?);
    Ok(plain && terms)
}

const NOT_DRAWN: &str =
    "move what makes these arrows to a file below both, or to its user; or draw the arrow in ARCHITECTURE.md";

fn ended(result: Result<bool, String>, failed: &str) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A process of its own: the book is made from the catalog, and the catalog need not compile for `codegen`.
fn docs() -> ExitCode {
    match Command::new("cargo").args(["run", "--quiet", "--package", "weixinpay-book"]).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo: {error}");
            ExitCode::FAILURE
        }
    }
}

fn codegen(check: bool) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match weixinpay_codegen::run(&root, check) {
        Ok(files) if files.is_empty() => ExitCode::SUCCESS,
        Ok(files) => {
            for file in &files {
                println!("{} {file}", if check { "differs" } else { "wrote" });
            }
            if !check {
                return ExitCode::SUCCESS;
            }
            eprintln!("{} files are not what openapi/ says: run `cargo xtask codegen` and commit", files.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

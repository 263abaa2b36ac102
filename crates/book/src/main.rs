//! Writes the reference documentation: `cargo xtask docs` runs it.
//!
//! 1. `book` makes all pages: the guide of `docs/guide`, a page for each operation and notification, and the ways to them.
//! 2. `links` refuses a link that leads nowhere; nothing is written then.
//! 3. `index` says what the search of the book finds, in Chinese and English.
//! 4. `mdbook` turns them into HTML, if it is installed.

mod book;
mod index;
mod links;
mod place;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use book::Book;

/// The version that the theme files of `docs/book` are made for.
const MDBOOK: &str = "0.5.4";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // So that the path of the book reads well.
    let root = root.canonicalize().unwrap_or(root);
    match run(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path) -> Result<(), String> {
    let book = Book::new(&root.join("docs"))?;
    let dangling = links::dangling(&book.pages);
    if !dangling.is_empty() {
        return Err(format!("{} links lead nowhere:\n{}", dangling.len(), dangling.join("\n")));
    }
    let directory = target(root).join("docs");
    write(&directory, &book)?;
    let operations = book.operations;
    println!("{} pages, {operations} operations, {} notifications", book.pages.len(), book.notifications);
    match mdbook(root) {
        Some(mdbook) => {
            let status = Command::new(&mdbook).arg("build").arg(&directory).status();
            let status = status.map_err(|error| format!("{}: {error}", mdbook.display()))?;
            if !status.success() {
                return Err(format!("mdbook: {status}"));
            }
            println!("the book: {}", directory.join("book/index.html").display());
        }
        None => {
            println!("the source of the book: {}", directory.display());
            println!("to turn it into HTML: cargo install mdbook --version {MDBOOK} --locked, then once more");
        }
    }
    Ok(())
}

fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Everything that was there before is replaced.
fn write(directory: &Path, book: &Book) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let source = directory.join("src");
    for old in [&source, &directory.join("book")] {
        if old.exists() {
            fs::remove_dir_all(old).map_err(|error| failed(old, error))?;
        }
    }
    let theirs = book.files.iter().map(|(name, text)| (directory.join(name), text));
    for (path, text) in book.pages.iter().map(|(name, text)| (source.join(name), text)).chain(theirs) {
        let parent = path.parent().unwrap_or(directory);
        fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

/// The one that `MDBOOK` names, one in `target/tools`, or the one on the path; with a warning if it is another version.
fn mdbook(root: &Path) -> Option<PathBuf> {
    let named = std::env::var_os("MDBOOK").map(PathBuf::from);
    let local = target(root).join("tools/bin/mdbook");
    let mut candidates = named.into_iter().chain([local, PathBuf::from("mdbook")]);
    candidates.find(|candidate| {
        let Ok(output) = Command::new(candidate).arg("--version").output() else { return false };
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() && !version.ends_with(MDBOOK) {
            eprintln!("{version} builds the book; it is made for {MDBOOK}");
        }
        output.status.success()
    })
}

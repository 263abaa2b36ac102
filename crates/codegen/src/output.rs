//! Printed files: written, or compared with what is committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;

/// As in rustfmt.toml at the root.
pub(crate) const WIDTH: usize = 120;

/// A directory that holds printed files only.
pub(crate) struct Output {
    /// From the root of the repository.
    pub(crate) directory: &'static str,
    pub(crate) files: BTreeMap<String, String>,
}

/// Formats Rust as `cargo fmt` does. rustfmt and not a printer of our own, so that the committed code is what
/// `cargo fmt --check` expects; a style edition keeps it the same from one toolchain to the next.
pub(crate) fn rustfmt(files: &mut BTreeMap<String, String>, width: usize) -> Result<(), Error> {
    let failed = |reason: &dyn std::fmt::Display| Error::of("rustfmt", reason);
    let directory = tempfile::tempdir().map_err(|error| failed(&error))?;
    let mut arguments: Vec<PathBuf> = Vec::new();
    for (name, text) in files.iter() {
        if !name.ends_with(".rs") {
            continue;
        }
        let path = directory.path().join(name);
        let parent = path.parent().unwrap_or(directory.path());
        fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| failed(&error))?;
        arguments.push(path);
    }
    let config = format!("max_width={width},use_small_heuristics=Max");
    let options = ["--edition", "2024", "--config", &config];
    let output = Command::new("rustfmt").args(options).args(&arguments).output().map_err(|error| {
        failed(&format_args!("cannot be started ({error}); `rustup component add rustfmt` installs it"))
    })?;
    if !output.status.success() {
        return Err(failed(&String::from_utf8_lossy(&output.stderr)));
    }
    for (name, text) in files.iter_mut().filter(|(name, _)| name.ends_with(".rs")) {
        *text = fs::read_to_string(directory.path().join(name)).map_err(|error| failed(&error))?;
    }
    Ok(())
}

/// Names of the files that differ, are missing, or are too many. Writes them unless `check`.
pub(crate) fn settle(root: &Path, outputs: &[Output], check: bool) -> Result<Vec<String>, Error> {
    let mut differences = Vec::new();
    for Output { directory, files } in outputs {
        let here = root.join(directory);
        let mut stale = Vec::new();
        list(&here, "", &mut stale).map_err(|error| Error::of(directory, error))?;
        stale.retain(|name| !files.contains_key(name));
        for (name, text) in files {
            if fs::read_to_string(here.join(name)).is_ok_and(|committed| committed == *text) {
                continue;
            }
            differences.push(format!("{directory}/{name}"));
            if !check {
                write(&here.join(name), text).map_err(|error| Error::of(&format!("{directory}/{name}"), error))?;
            }
        }
        for name in stale {
            differences.push(format!("{directory}/{name}"));
            if !check {
                fs::remove_file(here.join(&name)).map_err(|error| Error::of(&format!("{directory}/{name}"), error))?;
            }
        }
    }
    Ok(differences)
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

fn list(directory: &Path, below: &str, names: &mut Vec<String>) -> std::io::Result<()> {
    if !directory.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

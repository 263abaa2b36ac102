//! The crates of the workspace, as Cargo knows them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

/// One crate.
pub(crate) struct Package {
    /// The name of its folder: `core`.
    pub(crate) folder: String,
    /// The name in code: `weixinpay_core`.
    pub(crate) ident: String,
    /// `lib.rs` and `main.rs`.
    pub(crate) roots: Vec<PathBuf>,
    pub(crate) dependencies: Vec<Dependency>,
}

/// A dependency on another crate of the workspace.
pub(crate) struct Dependency {
    /// The name of its folder.
    pub(crate) folder: String,
    /// Whether only tests, examples and benchmarks have it.
    pub(crate) is_dev: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    manifest_path: PathBuf,
    targets: Vec<Target>,
    dependencies: Vec<Needed>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    src_path: PathBuf,
}

#[derive(Deserialize)]
struct Needed {
    kind: Option<String>,
    path: Option<PathBuf>,
}

/// All crates, in the order of their folders.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let mut packages: Vec<Package> = metadata.packages.into_iter().map(Package::from).collect();
    packages.sort_by(|a, b| a.folder.cmp(&b.folder));
    Ok(packages)
}

impl From<Described> for Package {
    fn from(described: Described) -> Self {
        let lib = described.targets.iter().find(|target| target.kind.iter().any(|kind| kind == "lib"));
        let ident = lib.map_or(&described.name, |lib| &lib.name).replace('-', "_");
        let is_root = |target: &Target| target.kind.iter().any(|kind| kind == "lib" || kind == "bin");
        let dependencies = described.dependencies.into_iter().filter_map(|needed| {
            let folder = last(&needed.path?);
            Some(Dependency { folder, is_dev: needed.kind.as_deref() == Some("dev") })
        });
        Self {
            folder: described.manifest_path.parent().map(last).unwrap_or_default(),
            ident,
            roots: described.targets.into_iter().filter(is_root).map(|target| target.src_path).collect(),
            dependencies: dependencies.collect(),
        }
    }
}

fn last(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

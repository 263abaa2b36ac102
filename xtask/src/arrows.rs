//! `cargo xtask arrows`: which crate uses which, and inside a crate which room and which file uses which. With `--check` it
//! fails where ARCHITECTURE.md does not draw an arrow, and where files of a crate use each other in a circle.
//!
//! A path leads to the file that defines what it names, through re-exports; `mod x;`, and the re-export of what a module's own
//! modules define, make no arrow. It reads paths, not types: a method call makes no arrow, the import of its trait does. Code that exists only in tests is
//! left out, because a test may look at anything. Generated files are read as one name each: who uses them is seen, but
//! not what they use.

mod attributes;
mod crate_files;
mod drawing;
mod file_graph;
mod imports;
mod paths;
mod reader;
mod workspace;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate_files::{CrateFiles, Used};
use drawing::{Drawing, Table};
use file_graph::FileGraph;
use paths::Role;
use workspace::Package;

/// Prints the drawing of the code: of every crate, or of one.
pub(crate) fn show(root: &Path, only: Option<&str>) -> Result<bool, String> {
    let (drawing, seen) = read(root, only)?;
    print!("{}", seen.iter().map(|seen| seen.show(drawing.rooms(&seen.package.folder))).collect::<String>());
    Ok(true)
}

/// Compares the code with ARCHITECTURE.md and prints what is wrong. A crate that is named is checked even if the drawing
/// says that it is not yet held.
pub(crate) fn check(root: &Path, only: Option<&str>) -> Result<bool, String> {
    let (drawing, all) = read(root, only)?;
    let mut faults = Vec::new();
    if only.is_none() {
        let exists = |name: &str| all.iter().any(|seen| seen.package.folder == name);
        faults.extend(drawing.faults(exists));
    }
    for seen in &all {
        faults.extend(against_the_crates(&drawing, seen));
        let folder = &seen.package.folder;
        let mut inside = seen.graph.circles(&seen.files);
        if let Some(table) = drawing.rooms(folder) {
            inside.extend(against_the_rooms(table, seen));
        }
        if only.is_none() && drawing.is_not_held(folder) {
            println!(
                "{folder} is not yet held ({} to open): `cargo xtask arrows --check {folder}` lists what",
                inside.len()
            );
        } else {
            faults.extend(inside.iter().map(|fault| format!("{folder}: {fault}")));
        }
    }
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        let files: usize = all.iter().map(|seen| seen.files.len()).sum();
        let crates: Vec<&str> = all.iter().map(|seen| seen.package.folder.as_str()).collect();
        println!("{}: the arrows of {files} files are those of ARCHITECTURE.md", crates.join(", "));
    }
    Ok(faults.is_empty())
}

/// One crate and what its paths lead to.
struct Seen {
    package: Package,
    files: CrateFiles,
    graph: FileGraph,
    /// Another crate of the workspace, and the places that use it: `file:line`.
    crates: BTreeMap<String, Vec<String>>,
}

fn read(root: &Path, only: Option<&str>) -> Result<(Drawing, Vec<Seen>), String> {
    let map = root.join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(&map).map_err(|error| format!("{}: {error}", map.display()))?;
    let drawing = Drawing::parse(&text)?;
    let packages = workspace::packages(root)?;
    let names: BTreeMap<String, String> =
        packages.iter().map(|package| (package.ident.clone(), package.folder.clone())).collect();
    let wanted: Vec<Package> =
        packages.into_iter().filter(|package| only.is_none_or(|only| only == package.folder)).collect();
    if wanted.is_empty() {
        return Err(format!("there is no crate {}", only.unwrap_or_default()));
    }
    let seen: Result<_, String> = wanted.into_iter().map(|package| look(package, &names)).collect();
    Ok((drawing, seen?))
}

fn look(package: Package, names: &BTreeMap<String, String>) -> Result<Seen, String> {
    let from_disk = |path: &Path| std::fs::read_to_string(path).ok();
    let files = reader::crate_files(&package.roots, &from_disk)?;
    Ok(look_at(package, files, names))
}

fn look_at(package: Package, files: CrateFiles, names: &BTreeMap<String, String>) -> Seen {
    let mut graph = FileGraph::default();
    let mut crates: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths::all(&files) {
        if path.role == Role::Macro
            && let [name] = path.names.as_slice()
        {
            if let Some(file) = files.macro_in_scope(path.module, name) {
                graph.add(path.file, file, path.line, &path.text());
            }
            continue;
        }
        for used in files.resolve(path.module, &path.names, path.is_absolute) {
            match used {
                // Re-exporting what its own modules define is how a module is made, and no use of them.
                Used::Item(file) if path.role == Role::ReExport && files.is_below(file, path.module) => {}
                Used::Item(file) => graph.add(path.file, file, path.line, &path.text()),
                Used::Crate(ident) => {
                    if let Some(folder) = names.get(&ident).filter(|folder| **folder != package.folder) {
                        let place = format!("{}:{}", files.name(path.file), path.line);
                        crates.entry(folder.clone()).or_default().push(place);
                    }
                }
                Used::Module(_) => {}
            }
        }
    }
    Seen { package, files, graph, crates }
}

/// Imports and dependencies that the drawing of the crates does not have.
fn against_the_crates(drawing: &Drawing, seen: &Seen) -> Vec<String> {
    let folder = &seen.package.folder;
    let Some(row) = drawing.crates().row(folder) else {
        return vec![format!("ARCHITECTURE.md: the drawing of the crates does not have {folder}")];
    };
    let mut faults = Vec::new();
    for (used, places) in &seen.crates {
        if !row.may_use.contains(used) {
            faults.push(format!("{folder} → {used} is not drawn in ARCHITECTURE.md: {}", places.join(", ")));
        }
    }
    for dependency in &seen.package.dependencies {
        let is_drawn = row.may_use.contains(&dependency.folder)
            || (dependency.is_dev && row.in_tests.contains(&dependency.folder));
        if !is_drawn {
            let section = if dependency.is_dev { "[dev-dependencies]" } else { "[dependencies]" };
            let used = &dependency.folder;
            faults.push(format!("{folder} → {used} is not drawn in ARCHITECTURE.md: {section} of its Cargo.toml"));
        }
    }
    faults
}

/// Arrows among the rooms of a crate that its drawing does not have.
fn against_the_rooms(table: &Table, seen: &Seen) -> Vec<String> {
    let mut faults = Vec::new();
    let files: Vec<_> = (0..seen.files.len()).collect();
    for row in table.rows() {
        for room in std::iter::once(&row.name).chain(&row.may_use) {
            if !files.iter().any(|file| drawing::is_in(seen.files.name(*file), room)) {
                faults.push(format!("the drawing has the room {room}, and there is no such file or folder"));
            }
        }
    }
    for file in files {
        let name = seen.files.name(file);
        if table.room(name).is_none() {
            faults.push(format!("{name} is in no room of the drawing"));
        }
    }
    for (from, to, uses) in seen.graph.arrows() {
        let (from, to) = (seen.files.name(from), seen.files.name(to));
        let (Some(room), Some(used)) = (table.room(from), table.room(to)) else { continue };
        if room.name != used.name && !room.may_use.iter().any(|allowed| drawing::is_in(to, allowed)) {
            let places = uses.iter().map(|at| format!("{from}:{} {}", at.line, at.path)).collect::<Vec<_>>().join(", ");
            faults.push(format!("{} → {} is not drawn in ARCHITECTURE.md: {places}", room.name, used.name));
        }
    }
    faults
}

impl Seen {
    /// Crates and rooms that it uses, each with the number of its uses. If no rooms are drawn, they are the top
    /// folders.
    fn show(&self, table: Option<&Table>) -> String {
        let mut text = format!("{}\n", self.package.folder);
        for (used, places) in &self.crates {
            let _ = writeln!(text, "  → {used} {}", places.len());
        }
        let room = |file: &str| match table.and_then(|table| table.room(file)) {
            Some(row) => row.name.clone(),
            None => drawing::top(file).to_owned(),
        };
        let mut rooms: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for (from, to, uses) in self.graph.arrows() {
            let (from, to) = (room(self.files.name(from)), room(self.files.name(to)));
            if from != to {
                *rooms.entry(from).or_default().entry(to).or_default() += uses.len();
            }
        }
        for (from, used) in rooms {
            let used: Vec<String> = used.iter().map(|(to, count)| format!("{to} {count}")).collect();
            let _ = writeln!(text, "  {from} → {}", used.join(", "));
        }
        text
    }
}

#[cfg(test)]
mod tests;

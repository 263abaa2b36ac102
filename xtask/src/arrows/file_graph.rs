//! The uses between the files of a crate.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::crate_files::{CrateFiles, FileId};

/// The arrows among the files of a crate.
#[derive(Default)]
pub(crate) struct FileGraph {
    arrows: BTreeMap<FileId, BTreeMap<FileId, Vec<At>>>,
}

/// A path that makes an arrow.
pub(crate) struct At {
    pub(crate) line: usize,
    pub(crate) path: String,
}

impl FileGraph {
    /// A file may use itself.
    pub(crate) fn add(&mut self, from: FileId, to: FileId, line: usize, path: &str) {
        if from != to {
            let uses = self.arrows.entry(from).or_default().entry(to).or_default();
            uses.push(At { line, path: path.to_owned() });
        }
    }

    pub(crate) fn arrows(&self) -> impl Iterator<Item = (FileId, FileId, &[At])> {
        self.arrows.iter().flat_map(|(from, used)| used.iter().map(|(to, uses)| (*from, *to, uses.as_slice())))
    }

    /// Of each set of files that all lead to each other, its shortest circle and the lines that make it.
    pub(crate) fn circles(&self, files: &CrateFiles) -> Vec<String> {
        let mut circles = Vec::new();
        let mut reported: BTreeSet<FileId> = BTreeSet::new();
        for file in self.arrows.keys() {
            if reported.contains(file) {
                continue;
            }
            let knot = self.knot(*file);
            reported.extend(&knot);
            let shortest = knot.iter().filter_map(|file| self.way(*file, *file)).min_by_key(Vec::len);
            circles.extend(shortest.map(|circle| self.describe(&circle, &knot, files)));
        }
        circles
    }

    /// The files that can be reached from this one and lead back to it; none if it is in no circle.
    fn knot(&self, file: FileId) -> Vec<FileId> {
        let all = self.arrows.keys().copied();
        all.filter(|other| {
            if *other == file {
                self.way(file, file).is_some()
            } else {
                self.way(file, *other).is_some() && self.way(*other, file).is_some()
            }
        })
        .collect()
    }

    /// The shortest way over at least one arrow, both ends included.
    fn way(&self, from: FileId, to: FileId) -> Option<Vec<FileId>> {
        let mut before: BTreeMap<FileId, FileId> = BTreeMap::new();
        let mut open = VecDeque::from([from]);
        while let Some(file) = open.pop_front() {
            for next in self.arrows.get(&file).into_iter().flat_map(BTreeMap::keys) {
                if before.contains_key(next) {
                    continue;
                }
                before.insert(*next, file);
                if *next == to {
                    let mut way = vec![to];
                    let mut last = file;
                    while last != from {
                        way.push(last);
                        last = before[&last];
                    }
                    way.push(from);
                    way.reverse();
                    return Some(way);
                }
                open.push_back(*next);
            }
        }
        None
    }

    fn describe(&self, circle: &[FileId], knot: &[FileId], files: &CrateFiles) -> String {
        let names: Vec<&str> = circle.iter().map(|file| files.name(*file)).collect();
        let mut text = format!("circle {}", names.join(" → "));
        for pair in circle.windows(2) {
            if let Some(at) = self.arrows[&pair[0]][&pair[1]].first() {
                text += &format!("\n    {}:{} {}", files.name(pair[0]), at.line, at.path);
            }
        }
        let others: Vec<&str> =
            knot.iter().filter(|file| !circle.contains(file)).map(|file| files.name(*file)).collect();
        if !others.is_empty() {
            text += &format!("\n    in circles with these: {}", others.join(", "));
        }
        text
    }
}

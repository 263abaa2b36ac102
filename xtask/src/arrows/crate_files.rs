//! The files of one crate with the names that their modules have, and what a path among them leads to.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

pub(crate) type FileId = usize;
pub(crate) type ModuleId = usize;

/// The files of a crate.
#[derive(Default)]
pub(crate) struct CrateFiles {
    pub(super) files: Vec<SourceFile>,
    pub(super) modules: Vec<Module>,
}

pub(super) struct SourceFile {
    /// Below `src`.
    pub(super) name: String,
    pub(super) module: ModuleId,
    /// `None` of a generated file.
    pub(super) syntax: Option<syn::File>,
}

pub(super) struct Module {
    pub(super) file: FileId,
    pub(super) parent: Option<ModuleId>,
    /// The folder in which its `mod x;` are looked for.
    pub(super) folder: PathBuf,
    pub(super) names: HashMap<String, Vec<Name>>,
    pub(super) globs: Vec<Import>,
    /// Its `macro_rules!`.
    pub(super) macros: Vec<String>,
}

#[derive(Clone)]
pub(super) enum Name {
    /// The file that defines it.
    Item(FileId),
    Module(ModuleId),
    Import(Import),
}

/// A path of a `use`.
#[derive(Clone)]
pub(super) struct Import {
    pub(super) names: Vec<String>,
    pub(super) is_absolute: bool,
}

/// The target of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Used {
    /// An item that this file defines.
    Item(FileId),
    Module(ModuleId),
    /// Something in another crate, by the crate's name in code.
    Crate(String),
}

impl CrateFiles {
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Its path below `src`.
    pub(crate) fn name(&self, file: FileId) -> &str {
        &self.files[file].name
    }

    /// The files that are written by hand, each with its module.
    pub(crate) fn by_hand(&self) -> impl Iterator<Item = (FileId, ModuleId, &syn::File)> {
        let files = self.files.iter().enumerate();
        files.filter_map(|(id, file)| file.syntax.as_ref().map(|syntax| (id, file.module, syntax)))
    }

    /// The module that an inline `mod` in this one opens.
    pub(crate) fn inline(&self, module: ModuleId, name: &str) -> Option<ModuleId> {
        self.modules[module].names.get(name)?.iter().find_map(|name| match name {
            Name::Module(id) if self.modules[*id].file == self.modules[module].file => Some(*id),
            _ => None,
        })
    }

    /// The target of a path, through re-exports: the file that defines the item, as far as names can say it. Nothing if
    /// it is a local name, or one of a generated file's own.
    pub(crate) fn resolve(&self, module: ModuleId, names: &[String], is_absolute: bool) -> Vec<Used> {
        self.follow(module, names, is_absolute, &mut HashSet::new())
    }

    fn follow(
        &self,
        module: ModuleId,
        names: &[String],
        is_absolute: bool,
        seen: &mut HashSet<(ModuleId, String)>,
    ) -> Vec<Used> {
        let Some((first, mut rest)) = names.split_first() else { return Vec::new() };
        let mut at = match first.as_str() {
            _ if is_absolute => vec![Used::Crate(first.clone())],
            "crate" | "$crate" => vec![Used::Module(self.root(module))],
            "self" => vec![Used::Module(module)],
            "super" => {
                let mut up = self.modules[module].parent;
                while let Some((_, further)) = rest.split_first().filter(|(name, _)| *name == "super") {
                    (up, rest) = (up.and_then(|up| self.modules[up].parent), further);
                }
                up.map(Used::Module).into_iter().collect()
            }
            "Self" => return Vec::new(),
            _ => match self.lookup(module, first, seen) {
                found if found.is_empty() && !rest.is_empty() => vec![Used::Crate(first.clone())],
                found => found,
            },
        };
        for name in rest {
            // The name before `::` is a module where there is one of this name.
            if at.iter().any(|used| matches!(used, Used::Module(_))) {
                at.retain(|used| matches!(used, Used::Module(_)));
            }
            at = at
                .into_iter()
                .flat_map(|used| match used {
                    Used::Module(module) => self.lookup(module, name, seen),
                    other => vec![other],
                })
                .collect();
        }
        at
    }

    /// The meaning of the name in this module.
    fn lookup(&self, module: ModuleId, name: &str, seen: &mut HashSet<(ModuleId, String)>) -> Vec<Used> {
        let here = &self.modules[module];
        if self.files[here.file].syntax.is_none() {
            return vec![Used::Item(here.file)];
        }
        if !seen.insert((module, name.to_owned())) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for known in here.names.get(name).into_iter().flatten() {
            match known {
                Name::Item(file) => found.push(Used::Item(*file)),
                Name::Module(id) => found.push(Used::Module(*id)),
                Name::Import(import) => found.extend(self.follow(module, &import.names, import.is_absolute, seen)),
            }
        }
        // `pub(crate) use name;` beside `macro_rules! name`.
        if found.is_empty() && here.macros.iter().any(|known| known == name) {
            found.push(Used::Item(here.file));
        }
        if found.is_empty() {
            for glob in &here.globs {
                for used in self.follow(module, &glob.names, glob.is_absolute, seen) {
                    if let Used::Module(id) = used {
                        found.extend(self.lookup(id, name, seen));
                    }
                }
            }
        }
        seen.remove(&(module, name.to_owned()));
        found.dedup();
        found
    }

    /// The file of a `macro_rules!` that is called by its name alone: it is in scope below the module that has it.
    pub(crate) fn macro_in_scope(&self, module: ModuleId, name: &str) -> Option<FileId> {
        let mut at = Some(module);
        while let Some(id) = at {
            let module = &self.modules[id];
            if module.macros.iter().any(|known| known == name) {
                return Some(module.file);
            }
            at = module.parent;
        }
        None
    }

    /// Whether the file is a module below this one, or below its modules.
    pub(crate) fn is_below(&self, file: FileId, module: ModuleId) -> bool {
        let mut at = self.modules[self.files[file].module].parent;
        while let Some(id) = at {
            if id == module {
                return true;
            }
            at = self.modules[id].parent;
        }
        false
    }

    pub(super) fn root(&self, module: ModuleId) -> ModuleId {
        let mut at = module;
        while let Some(parent) = self.modules[at].parent {
            at = parent;
        }
        at
    }
}

//! Reads the files of a crate, one after the other, as the compiler finds them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Ident, Item, ItemMacro, ItemMod, ItemUse};

use super::attributes::{attributes, is_for_tests, path_attribute};
use super::crate_files::{CrateFiles, FileId, Import, Module, ModuleId, Name, SourceFile};
use super::imports::{leaves, plain};

/// Reads a file; `None` if there is none.
pub(crate) type Read<'a> = &'a dyn Fn(&Path) -> Option<String>;

/// Everything that is reached from these roots.
pub(crate) fn crate_files(roots: &[PathBuf], read: Read<'_>) -> Result<CrateFiles, String> {
    let mut files = CrateFiles::default();
    for root in roots {
        let source = root.parent().unwrap_or(Path::new(""));
        Reader { files: &mut files, read, source, module: 0, fault: None }.root(root)?;
    }
    Ok(files)
}

struct Reader<'a> {
    files: &'a mut CrateFiles,
    read: Read<'a>,
    source: &'a Path,
    module: ModuleId,
    fault: Option<String>,
}

impl Reader<'_> {
    fn root(mut self, root: &Path) -> Result<(), String> {
        self.file(root, None, self.source.to_owned());
        self.fault.map_or(Ok(()), Err)
    }

    /// Reads a file as a module; what it has is noted before its neighbours are.
    fn file(&mut self, path: &Path, parent: Option<ModuleId>, folder: PathBuf) -> Option<ModuleId> {
        let text = (self.read)(path)?;
        let is_generated = text.lines().take(5).any(|line| line.starts_with("// Printed by `cargo xtask codegen`"));
        let syntax = match (is_generated, syn::parse_file(&text)) {
            (true, _) => None,
            (false, Ok(syntax)) => Some(syntax),
            (false, Err(error)) => {
                let line = error.span().start().line;
                self.fault.get_or_insert(format!("{}:{line}: {error}", path.display()));
                None
            }
        };
        let name = path.strip_prefix(self.source).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let id = self.open(self.files.files.len(), parent, folder);
        self.files.files.push(SourceFile { name, module: id, syntax: None });
        if let Some(syntax) = syntax {
            let file = self.files.files.len() - 1;
            let outer = std::mem::replace(&mut self.module, id);
            self.visit_file(&syntax);
            self.module = outer;
            self.files.files[file].syntax = Some(syntax);
        }
        Some(id)
    }

    fn open(&mut self, file: FileId, parent: Option<ModuleId>, folder: PathBuf) -> ModuleId {
        self.files.modules.push(Module {
            file,
            parent,
            folder,
            names: HashMap::new(),
            globs: Vec::new(),
            macros: Vec::new(),
        });
        self.files.modules.len() - 1
    }

    fn name(&mut self, module: ModuleId, ident: &Ident, name: Name) {
        self.files.modules[module].names.entry(plain(ident)).or_default().push(name);
    }

    /// The file of `mod x;`, and the folder of its own modules.
    fn place(&self, item: &ItemMod) -> Vec<(PathBuf, PathBuf)> {
        let folder = &self.files.modules[self.module].folder;
        let name = plain(&item.ident);
        let mut places = vec![
            (folder.join(format!("{name}.rs")), folder.join(&name)),
            (folder.join(&name).join("mod.rs"), folder.join(&name)),
        ];
        // `#[path = "…"]` begins at the folder of the file.
        let file = self.source.join(self.files.name(self.files.modules[self.module].file));
        for path in item.attrs.iter().filter_map(path_attribute) {
            let path = file.parent().unwrap_or(self.source).join(path);
            let folder = path.parent().unwrap_or(self.source).to_owned();
            places.push((path, folder));
        }
        places
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_for_tests(attributes(item)) {
            return;
        }
        let ident = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::TraitAlias(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Union(item) => Some(&item.ident),
            _ => None,
        };
        if let Some(ident) = ident {
            self.name(self.module, ident, Name::Item(self.files.modules[self.module].file));
        }
        if let Item::Macro(ItemMacro { ident: Some(ident), attrs, .. }) = item {
            let here = &mut self.files.modules[self.module];
            let file = here.file;
            here.macros.push(plain(ident));
            // An exported macro is a name of the crate's root.
            if attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) {
                let root = self.files.root(self.module);
                self.name(root, ident, Name::Item(file));
            }
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if let Some((_, items)) = &item.content {
            let here = &self.files.modules[self.module];
            let (file, folder) = (here.file, here.folder.join(plain(&item.ident)));
            let id = self.open(file, Some(self.module), folder);
            self.name(self.module, &item.ident, Name::Module(id));
            let outer = std::mem::replace(&mut self.module, id);
            items.iter().for_each(|item| self.visit_item(item));
            self.module = outer;
            return;
        }
        for (path, folder) in self.place(item) {
            if let Some(id) = self.file(&path, Some(self.module), folder) {
                self.name(self.module, &item.ident, Name::Module(id));
            }
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        for leaf in leaves(item) {
            let import = Import { names: leaf.names, is_absolute: item.leading_colon.is_some() };
            match leaf.name {
                Some(ident) => self.name(self.module, &ident, Name::Import(import)),
                None if leaf.is_glob => self.files.modules[self.module].globs.push(import),
                None => {}
            }
        }
    }
}

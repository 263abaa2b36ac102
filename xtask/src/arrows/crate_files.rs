//! The files of one crate with the names that their modules have, and what a path among them leads to.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Ident, Item, ItemMacro, ItemMod, ItemUse, Meta, UseTree, Visibility};

pub(crate) type FileId = usize;
pub(crate) type ModuleId = usize;

/// The files of a crate.
#[derive(Default)]
pub(crate) struct CrateFiles {
    files: Vec<SourceFile>,
    modules: Vec<Module>,
}

struct SourceFile {
    /// Below `src`.
    name: String,
    module: ModuleId,
    /// `None` of a generated file.
    syntax: Option<syn::File>,
}

struct Module {
    file: FileId,
    parent: Option<ModuleId>,
    /// The folder in which its `mod x;` are looked for.
    folder: PathBuf,
    names: HashMap<String, Vec<Name>>,
    globs: Vec<Import>,
    /// Its `macro_rules!`.
    macros: Vec<String>,
}

#[derive(Clone)]
enum Name {
    /// The file that defines it.
    Item(FileId),
    Module(ModuleId),
    Import(Import),
}

/// What a `use` says.
#[derive(Clone)]
struct Import {
    names: Vec<String>,
    is_absolute: bool,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Used {
    /// An item that this file defines.
    Item(FileId),
    Module(ModuleId),
    /// Something in another crate, by the crate's name in code.
    Crate(String),
}

/// Reads a file; `None` if there is none.
pub(crate) type Read<'a> = &'a dyn Fn(&Path) -> Option<String>;

impl CrateFiles {
    /// Everything that is reached from these roots.
    pub(crate) fn read(roots: &[PathBuf], read: Read<'_>) -> Result<Self, String> {
        let mut files = Self::default();
        for root in roots {
            let source = root.parent().unwrap_or(Path::new(""));
            Reader { files: &mut files, read, source, module: 0, fault: None }.root(root)?;
        }
        Ok(files)
    }

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

    /// What a path leads to, through re-exports: the file that defines the item, as far as names can say it. Nothing if it
    /// is a local name, or one of a generated file's own.
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

    /// What the name is in this module.
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

    fn root(&self, module: ModuleId) -> ModuleId {
        let mut at = module;
        while let Some(parent) = self.modules[at].parent {
            at = parent;
        }
        at
    }
}

/// Reads file after file, and notes what their modules have.
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

/// One path of a `use`.
pub(crate) struct Leaf {
    pub(crate) names: Vec<String>,
    pub(crate) line: usize,
    pub(crate) is_glob: bool,
    /// The name that it gives; `None` of `*` and of `as _`.
    name: Option<Ident>,
}

/// Whether a `use` opens its names to other modules.
pub(crate) fn is_re_export(item: &ItemUse) -> bool {
    !matches!(item.vis, Visibility::Inherited)
}

/// The paths of a `use`, each in full.
pub(crate) fn leaves(item: &ItemUse) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    collect(&item.tree, &mut Vec::new(), &mut leaves);
    leaves
}

fn collect(tree: &UseTree, above: &mut Vec<Ident>, leaves: &mut Vec<Leaf>) {
    let names = |above: &[Ident]| above.iter().map(plain).collect::<Vec<_>>();
    let mut leaf = |last: &Ident, given: &Ident| {
        let line = last.span().start().line;
        // `a::{self}` is `a`.
        let own = (last != "self" || above.is_empty()).then_some(last);
        let name = if given == "self" { above.last() } else { Some(given) };
        let name = name.filter(|name| *name != "_").cloned();
        let names = names(above).into_iter().chain(own.map(plain)).collect();
        leaves.push(Leaf { names, line, is_glob: false, name });
    };
    match tree {
        UseTree::Path(path) => {
            above.push(path.ident.clone());
            collect(&path.tree, above, leaves);
            above.pop();
        }
        UseTree::Name(name) => leaf(&name.ident, &name.ident),
        UseTree::Rename(rename) => leaf(&rename.ident, &rename.rename),
        UseTree::Glob(glob) => {
            let line = glob.star_token.spans[0].start().line;
            leaves.push(Leaf { names: names(above), line, is_glob: true, name: None });
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, above, leaves)),
    }
}

/// Without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// Whether it is compiled for tests or for documentation tests alone.
pub(crate) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.segments.last().is_some_and(|last| last.ident == "test"),
        Meta::List(list) if list.path.is_ident("cfg") => list.parse_args::<Meta>().is_ok_and(|meta| needs_tests(&meta)),
        _ => false,
    })
}

fn needs_tests(meta: &Meta) -> bool {
    let inner = |list: &syn::MetaList| {
        list.parse_args_with(syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated).unwrap_or_default()
    };
    match meta {
        Meta::Path(path) => path.is_ident("test") || path.is_ident("doctest"),
        Meta::List(list) if list.path.is_ident("all") => inner(list).iter().any(needs_tests),
        Meta::List(list) if list.path.is_ident("any") => {
            let any = inner(list);
            !any.is_empty() && any.iter().all(needs_tests)
        }
        _ => false,
    }
}

/// The file of `#[path = "…"]`, alone or in `#[cfg_attr(…, path = "…")]`.
fn path_attribute(attribute: &Attribute) -> Option<String> {
    let text = |meta: &Meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let inner = list.parse_args_with(syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated);
            inner.ok()?.iter().find_map(text)
        }
        meta => text(meta),
    }
}

pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

//! Every path in a crate's code: in `use`, in place, and among the tokens of macros and attributes.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ExprPath, ImplItem, Item, ItemMod, ItemUse, Macro, Meta, TypePath};

use super::attributes::{attributes, is_for_tests};
use super::crate_files::{CrateFiles, FileId, ModuleId};
use super::imports::{is_re_export, leaves, plain};

/// One path.
#[derive(Debug)]
pub(crate) struct FoundPath {
    pub(crate) file: FileId,
    pub(crate) module: ModuleId,
    pub(crate) line: usize,
    pub(crate) names: Vec<String>,
    /// Whether it begins with `::`.
    pub(crate) is_absolute: bool,
    pub(crate) role: Role,
}

/// The purpose of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The file uses it.
    Use,
    /// The file calls a macro by it.
    Macro,
    /// The file re-exports the name.
    ReExport,
}

impl FoundPath {
    pub(crate) fn text(&self) -> String {
        let root = if self.is_absolute { "::" } else { "" };
        format!("{root}{}", self.names.join("::"))
    }
}

/// The paths of all files that are written by hand.
pub(crate) fn all(files: &CrateFiles) -> Vec<FoundPath> {
    let mut found = Vec::new();
    for (file, module, syntax) in files.by_hand() {
        let mut finder = Finder { files, file, module, found: &mut found };
        finder.visit_file(syntax);
    }
    found
}

struct Finder<'a> {
    files: &'a CrateFiles,
    file: FileId,
    module: ModuleId,
    found: &'a mut Vec<FoundPath>,
}

impl Finder<'_> {
    fn add(&mut self, names: Vec<String>, line: usize, is_absolute: bool, role: Role) {
        let (file, module) = (self.file, self.module);
        self.found.push(FoundPath { file, module, line, names, is_absolute, role });
    }

    fn path(&mut self, path: &syn::Path, is_macro: bool) {
        let names: Vec<String> = path.segments.iter().map(|segment| plain(&segment.ident)).collect();
        let line = path.segments.first().map_or(0, |first| first.ident.span().start().line);
        let role = if is_macro { Role::Macro } else { Role::Use };
        self.add(names, line, path.leading_colon.is_some(), role);
    }

    /// Sequences such as `crate :: a :: b`.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if let TokenTree::Group(group) = &tokens[at] {
                self.tokens(group.stream());
            }
            let is_absolute = are_colons(&tokens, at);
            let start = if is_absolute { at + 2 } else { at };
            let Some(first) = ident(&tokens, start) else {
                at = start.max(at + 1);
                continue;
            };
            let mut names = vec![plain(first)];
            let mut end = start + 1;
            while let Some(next) = ident(&tokens, end + 2).filter(|_| are_colons(&tokens, end)) {
                names.push(plain(next));
                end += 3;
            }
            if begins_path(&tokens, at, first, is_absolute) {
                let is_macro =
                    punct(&tokens, Some(end)) == Some('!') && matches!(tokens.get(end + 1), Some(TokenTree::Group(_)));
                let role = if is_macro { Role::Macro } else { Role::Use };
                self.add(names, first.span().start().line, is_absolute, role);
            }
            at = end;
        }
    }
}

fn ident(tokens: &[TokenTree], at: usize) -> Option<&Ident> {
    match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}

fn punct(tokens: &[TokenTree], at: Option<usize>) -> Option<char> {
    match tokens.get(at?) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    }
}

fn are_colons(tokens: &[TokenTree], at: usize) -> bool {
    punct(tokens, Some(at)) == Some(':') && punct(tokens, Some(at + 1)) == Some(':')
}

/// Not a field or a method, a lifetime, an argument of the macro, or the rest of `<T>::name`.
fn begins_path(tokens: &[TokenTree], at: usize, first: &Ident, is_absolute: bool) -> bool {
    match punct(tokens, at.checked_sub(1)) {
        Some('.') => punct(tokens, at.checked_sub(2)) == Some('.'),
        Some('$') => first == "crate",
        Some('>') => !is_absolute,
        Some('\'') => false,
        _ => true,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let is_test = matches!(item, ImplItem::Fn(item) if is_for_tests(&item.attrs));
        if !is_test {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let Some((_, items)) = &item.content else { return };
        let Some(inner) = self.files.inline(self.module, &plain(&item.ident)) else { return };
        let outer = std::mem::replace(&mut self.module, inner);
        items.iter().for_each(|item| self.visit_item(item));
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let role = if is_re_export(item) { Role::ReExport } else { Role::Use };
        for leaf in leaves(item) {
            self.add(leaf.names, leaf.line, item.leading_colon.is_some(), role);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(path, false);
        visit::visit_path(self, path);
    }

    // `<T>::name` has no path of its own; `<T as a::Trait>::name` has.
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        match &path.qself {
            Some(own) if own.position == 0 => {
                self.visit_type(&own.ty);
                path.path.segments.iter().for_each(|segment| self.visit_path_segment(segment));
            }
            _ => visit::visit_expr_path(self, path),
        }
    }

    fn visit_type_path(&mut self, path: &'ast TypePath) {
        match &path.qself {
            Some(own) if own.position == 0 => {
                self.visit_type(&own.ty);
                path.path.segments.iter().for_each(|segment| self.visit_path_segment(segment));
            }
            _ => visit::visit_type_path(self, path),
        }
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.path(&call.path, true);
        self.tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let Meta::List(list) = &attribute.meta else { return };
        self.tokens(list.tokens.clone());
        // `#[serde(with = "crate::a")]`.
        for token in list.tokens.clone() {
            if let TokenTree::Literal(literal) = token
                && let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                && text.value().contains("::")
                && let Ok(path) = text.parse::<syn::Path>()
            {
                let names = path.segments.iter().map(|segment| plain(&segment.ident)).collect();
                self.add(names, literal.span().start().line, path.leading_colon.is_some(), Role::Use);
            }
        }
    }
}

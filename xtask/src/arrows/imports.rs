//! The paths of a `use`.

use syn::{Ident, ItemUse, UseTree, Visibility};

/// One path of a `use`.
pub(crate) struct Leaf {
    pub(crate) names: Vec<String>,
    pub(crate) line: usize,
    pub(crate) is_glob: bool,
    /// The name that it gives; `None` of `*` and of `as _`.
    pub(crate) name: Option<Ident>,
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

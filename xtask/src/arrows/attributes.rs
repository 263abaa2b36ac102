//! Attributes of an item that matter here: whether only tests have it, and where its file is.

use syn::{Attribute, Item, Meta};

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
pub(crate) fn path_attribute(attribute: &Attribute) -> Option<String> {
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

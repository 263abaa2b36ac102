//! Small crates, and what is seen in them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::*;

/// A crate `client` of these files.
fn seen(files: &[(&str, &str)]) -> Seen {
    let read = |path: &Path| {
        let found = files.iter().find(|(name, _)| Path::new("src").join(name) == path);
        found.map(|(_, text)| (*text).to_owned())
    };
    let files = reader::crate_files(&[PathBuf::from("src/lib.rs")], &read).unwrap();
    let package =
        Package { folder: "client".into(), ident: "client".into(), roots: Vec::new(), dependencies: Vec::new() };
    let names = BTreeMap::from([("protocol_core".to_owned(), "core".to_owned())]);
    look_at(package, files, &names)
}

/// Its arrows: `a.rs → b.rs 3`, the last being the line of the first use.
fn arrows(files: &[(&str, &str)]) -> Vec<String> {
    let seen = seen(files);
    let name = |file| seen.files.name(file);
    let arrows = seen.graph.arrows();
    arrows.map(|(from, to, uses)| format!("{} → {} {}", name(from), name(to), uses[0].line)).collect()
}

/// The arrows of `a.rs` beside `b.rs`, which defines `B`, `run` and `deep::D`.
fn of_a(text: &str) -> Vec<String> {
    let b = "pub struct B;\npub fn run() {}\npub mod deep { pub struct D; }\n#[macro_export] macro_rules! twice { () => {} }\n";
    arrows(&[
        ("lib.rs", "mod a;\nmod b;\npub use b::B;\npub use b::deep;\npub struct Own;\n"),
        ("a.rs", text),
        ("b.rs", b),
    ])
}

#[test]
fn every_kind_of_path_makes_its_arrow() {
    for text in [
        "use crate::b::B;",
        "use crate::{b::{self, deep::D}};\nfn f() { b::run() }",
        "use super::b::B as Other;",
        "fn f() { crate::b::run() }",
        "fn f(b: super::b::B) {}",
        "fn f() -> Vec<Option<crate::b::B>> { self::inner() }",
        "impl Clone for crate::b::B {}",
        "fn f() { <u8 as crate::b::B>::go() }",
        "fn f() { <crate::b::B>::go() }",
        "fn f() { println!(\"{}\", crate::b::run()) }",
        "fn f() { m!({ [x, super::b::B { y }] }) }",
        "fn f() { m!(0..crate::b::run()) }",
        "macro_rules! m { () => { $crate::b::run() } }",
        "#[serde(with = \"crate::b::deep\")] struct S { #[serde(with = \"crate::b::run\")] x: u8 }",
        "#[arg(value_parser = crate::b::run)] struct S;",
        "fn f() { use crate::b::run; run() }",
        "mod inner { fn f() { super::super::b::run() } }",
        "mod inner { use super::*; fn f() -> B { } } use crate::b::B;",
        "use crate::b::*;\nfn f() { run() }",
        "fn f() { crate::twice!() }",
    ] {
        let arrows = of_a(text);
        assert_eq!(arrows.len(), 1, "{text}: {arrows:?}");
        assert!(arrows[0].starts_with("a.rs → b.rs "), "{text}: {arrows:?}");
    }
}

#[test]
fn a_re_export_leads_to_the_file_that_defines_the_name() {
    assert_eq!(of_a("\nuse crate::B;"), ["a.rs → b.rs 2"]);
    assert_eq!(of_a("use crate::deep::D;"), ["a.rs → b.rs 1"]);
    assert_eq!(of_a("use crate::Own;"), ["a.rs → lib.rs 1"]);
    let through_a_glob = [
        ("lib.rs", "mod a; mod c; mod d; pub use c::*;"),
        ("a.rs", "use crate::Deep;"),
        ("c.rs", "pub use crate::d::Deep;"),
        ("d.rs", "pub struct Deep;"),
    ];
    assert_eq!(arrows(&through_a_glob), ["a.rs → d.rs 1", "c.rs → d.rs 1"]);
}

#[test]
fn a_declaration_and_the_re_export_of_its_own_modules_make_no_arrow() {
    let parent = "mod child; pub(crate) use child::Deep; pub use self::child::other as another;";
    let files = |parent| {
        [
            ("lib.rs", "mod parent; pub use parent::Deep;"),
            ("parent.rs", parent),
            ("parent/child.rs", "pub struct Deep; pub fn other() {} fn f() { super::f() }"),
        ]
    };
    assert_eq!(arrows(&files(parent)), [""; 0]);
    // A use of the re-exported name is a use.
    let uses = format!("{parent}\nfn f(deep: Deep) {{}}");
    assert_eq!(arrows(&files(&uses)), ["parent.rs → parent/child.rs 2", "parent/child.rs → parent.rs 1"]);
    // An item defined by another crate is attributed to that crate.
    assert_eq!(of_a("pub(crate) use crate::b::B;"), ["a.rs → b.rs 1"]);
}

#[test]
fn what_is_no_path_to_another_file_makes_no_arrow() {
    for text in [
        "use std::fmt; fn f(b: u8) { b + 1 }",
        "fn f() { m!(x.run(), 'run, b) }",
        "use crate::b;",
        "fn run() {} fn f() { run() }",
        "use crate::b::deep as write; fn f() { write!(f, \"\") }",
        "mod inner { fn f() { run!() } }",
        "use crate::b::*; fn f() { m!(run!(x)) }",
        "struct B; fn f(b: B) {}",
        "/// [`B`](crate::b::B)\nstruct S;",
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "#[cfg(all(test, unix))] use crate::b::B;",
        "#[test] fn f() { crate::b::run() }",
        "#[cfg(doctest)] mod guide { use crate::b::B; }",
    ] {
        assert_eq!(of_a(text), [""; 0], "{text}");
    }
    for text in ["#[cfg(not(test))] use crate::b::B;", "#[cfg(any(test, unix))] use crate::b::B;"] {
        assert_eq!(of_a(text), ["a.rs → b.rs 1"], "{text}");
    }
}

#[test]
fn files_are_found_as_the_compiler_finds_them() {
    let files = [
        ("lib.rs", "mod a; #[cfg_attr(unix, path = \"other.rs\")] mod b; #[cfg(test)] mod tests;"),
        ("a/mod.rs", "mod x; mod inline { mod y; }"),
        ("a/x.rs", "mod z;"),
        ("a/x/z.rs", "use crate::b::run;"),
        ("a/inline/y.rs", "use super::super::x::nothing;"),
        ("b.rs", "pub fn run() {}"),
        ("other.rs", "pub fn run() {}"),
        ("tests.rs", "use crate::b::run;"),
    ];
    assert_eq!(arrows(&files), ["a/x/z.rs → b.rs 1", "a/x/z.rs → other.rs 1"]);
    assert_eq!(seen(&files).files.len(), 7);
}

#[test]
fn a_macro_is_in_scope_below_its_module() {
    let files = [("lib.rs", "macro_rules! twice { () => {} }\nmod a;"), ("a.rs", "fn f() {\n twice!() }")];
    assert_eq!(arrows(&files), ["a.rs → lib.rs 2"]);
    // A function of this name is no macro.
    let files = [("lib.rs", "fn write() {}\nmod a;"), ("a.rs", "fn f() { write!(f, \"\") }")];
    assert_eq!(arrows(&files), [""; 0]);
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::twice;\nfn f() { twice!() }"),
        ("b.rs", "macro_rules! twice { () => {} } pub(crate) use twice;"),
    ];
    assert_eq!(arrows(&files), ["a.rs → b.rs 1"]);
}

#[test]
fn a_generated_file_is_one_name() {
    let generated =
        "//! Types.\n\n// Printed by `cargo xtask codegen` from openapi/.\n\nuse crate::a::A; pub struct G;";
    let files = [("lib.rs", "mod a; mod g;"), ("a.rs", "use crate::g::G; pub struct A;"), ("g.rs", generated)];
    assert_eq!(arrows(&files), ["a.rs → g.rs 1"]);
}

#[test]
fn a_circle_is_named_with_the_lines_that_make_it() {
    let seen = seen(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "use crate::c::C;\npub struct B;"),
        ("c.rs", "pub struct C;\nfn f() { crate::a::A; crate::b::B }"),
        ("d.rs", "use crate::a::A;"),
    ]);
    assert_eq!(
        seen.graph.circles(&seen.files),
        ["circle b.rs → c.rs → b.rs\n    b.rs:1 crate::c::C\n    c.rs:2 crate::b::B\n    in circles with these: a.rs"]
    );
}

#[test]
fn a_child_and_a_parent_that_use_each_other_are_a_circle() {
    let parent = "mod child; pub struct Shared; fn f() { child::run() }";
    let child = "use super::Shared; pub fn run() {}";
    let circles = |parent| {
        let seen = seen(&[("lib.rs", "mod parent;"), ("parent.rs", parent), ("parent/child.rs", child)]);
        seen.graph.circles(&seen.files).len()
    };
    assert_eq!(circles(parent), 1);
    assert_eq!(circles("mod child; pub struct Shared;"), 0);
}

fn drawing(page: &str) -> Drawing {
    Drawing::parse(&format!("```arrows\n{page}\n```")).unwrap()
}

#[test]
fn an_import_and_a_dependency_must_be_drawn() {
    let mut seen = seen(&[("lib.rs", "pub use protocol_core::Thing;\nfn f() { ::protocol_core::g() }")]);
    let check = |page: &str, seen: &Seen| against_the_crates(&drawing(page), seen);
    assert_eq!(check("crates:\nclient → core", &seen), [""; 0]);
    assert_eq!(
        check("crates:\nclient → api", &seen),
        ["client → core is not drawn in ARCHITECTURE.md: lib.rs:1, lib.rs:2"]
    );
    assert_eq!(check("crates:\nother →", &seen), ["ARCHITECTURE.md: the drawing of the crates does not have client"]);
    let on = |is_dev| vec![workspace::Dependency { folder: "simulator".into(), is_dev }];
    seen.package.dependencies = on(true);
    assert_eq!(check("crates:\nclient → core in tests: simulator", &seen), [""; 0]);
    assert_eq!(
        check("crates:\nclient → core", &seen),
        ["client → simulator is not drawn in ARCHITECTURE.md: [dev-dependencies] of its Cargo.toml"]
    );
    seen.package.dependencies = on(false);
    assert_eq!(
        check("crates:\nclient → core in tests: simulator", &seen),
        ["client → simulator is not drawn in ARCHITECTURE.md: [dependencies] of its Cargo.toml"]
    );
}

#[test]
fn an_arrow_among_rooms_must_be_drawn() {
    let seen = seen(&[
        ("lib.rs", "mod http; mod products;"),
        ("http.rs", "mod tls;\nuse crate::products::pay::api::Pay;"),
        ("http/tls.rs", "use super::super::products::pay::store::Row;"),
        ("products.rs", "mod pay;"),
        ("products/pay.rs", "pub mod api; pub mod store;"),
        ("products/pay/api.rs", "pub struct Pay;"),
        ("products/pay/store.rs", "use super::api::Pay; pub struct Row;"),
    ]);
    let check = |rooms: &str| {
        let page = drawing(&format!("crates:\nclient →\n```\n```arrows\nclient:\n{rooms}"));
        against_the_rooms(page.rooms("client").unwrap(), &seen)
    };
    assert_eq!(check("lib →\nhttp → products\nproducts →"), [""; 0]);
    assert_eq!(
        check("lib →\nhttp → products/pay/api\nproducts → products/pay/api\nproducts/pay/api →"),
        ["http → products is not drawn in ARCHITECTURE.md: http/tls.rs:1 super::super::products::pay::store::Row"]
    );
    assert_eq!(
        check("lib →\nhttp → products"),
        [
            "products.rs is in no room of the drawing",
            "products/pay.rs is in no room of the drawing",
            "products/pay/api.rs is in no room of the drawing",
            "products/pay/store.rs is in no room of the drawing",
        ]
    );
    assert_eq!(
        check("lib, gone →\nhttp → products\nproducts →"),
        ["the drawing has the room gone, and there is no such file or folder"]
    );
}

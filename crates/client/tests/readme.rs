//! The first call that the README shows is the example that is compiled.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[test]
fn both_readmes_show_the_compiled_example() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let read = |path: &str| {
        std::fs::read_to_string(format!("{root}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let example = read("crates/client/examples/pre_order.rs");
    let shown = example.split("// README: begin").nth(1).unwrap().split("// README: end").next().unwrap();
    for readme in ["README.md", "README.zh-CN.md"] {
        let text = read(readme);
        let block = text.split("```rust").nth(1).unwrap().split("```").next().unwrap();
        assert_eq!(lines(block), lines(shown), "{readme}");
    }
}

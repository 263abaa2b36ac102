//! The READMEs: their samples are the examples that are compiled, their links lead somewhere, and their Chinese has no stray
//! spaces.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

const READMES: [&str; 2] = ["README.md", "README.zh-CN.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of code. Comments are left out, because each README has them in its own language.
fn code(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(|line| line.split(" // ").next().unwrap_or(line).trim_end())
        .collect()
}

/// The parts of an example between its marks.
fn shown(example: &str) -> String {
    let part = |rest: &str| rest.split("// README: end").next().unwrap().to_owned();
    read(example).split("// README: begin").skip(1).map(part).collect()
}

#[test]
fn both_readmes_show_the_examples_that_are_compiled() {
    let examples = ["crates/client/examples/first_payment.rs", "crates/client/examples/pre_order.rs"];
    for readme in READMES {
        let text = read(readme);
        let blocks: Vec<_> = text.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
        assert!(blocks.len() >= examples.len(), "{readme}");
        for (block, example) in blocks.iter().zip(examples) {
            assert_eq!(code(block), code(&shown(example)), "{readme}: {example}");
        }
    }
}

#[test]
fn what_the_readmes_link_to_is_there() {
    for readme in READMES {
        let text = read(readme);
        let links = text.split("](").skip(1).map(|rest| rest.split([')', '#']).next().unwrap());
        let pictures = text.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let mut count = 0;
        for target in links.chain(pictures).filter(|target| !target.is_empty() && !target.contains("://")) {
            assert!(root().join(target).exists(), "{readme} links to {target}");
            count += 1;
        }
        assert!(count > 10, "{readme} has {count} links");
    }
}

/// A renderer of Markdown puts a space where a line ends, and Chinese has none between its words.
#[test]
fn no_line_of_a_chinese_page_ends_between_two_chinese_characters() {
    let guide = std::fs::read_dir(root().join("docs/guide")).unwrap();
    let guide = guide.map(|entry| format!("docs/guide/{}", entry.unwrap().file_name().to_str().unwrap()));
    let pages: Vec<_> =
        guide.filter(|path| path.ends_with(".zh-CN.md")).chain(["README.zh-CN.md".to_owned()]).collect();
    assert!(pages.len() > 1, "{pages:?}");
    for page in pages {
        let text = read(&page);
        // Every second part is a block of code.
        for prose in text.split("```").step_by(2) {
            let lines: Vec<_> = prose.lines().map(str::trim).collect();
            for pair in lines.windows(2) {
                let (end, begin) = (pair[0].chars().next_back(), pair[1].chars().next());
                let broken = end.is_some_and(is_chinese) && begin.is_some_and(is_chinese);
                assert!(!broken || pair[0].starts_with('#'), "{page}:\n{}\n{}", pair[0], pair[1]);
            }
        }
    }
}

/// Han characters and the punctuation of Chinese.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '…')
}

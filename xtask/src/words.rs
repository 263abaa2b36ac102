//! Plain words: finds turns of `xtask/words.txt` in what is written by hand, and names the plain form.

use std::path::Path;
use std::process::Command;

use regex_lite::{Regex, RegexBuilder};

const LIST: &str = "xtask/words.txt";

/// A turn that is not used, and what to write instead.
pub(crate) struct Turn {
    pattern: Regex,
    plain: String,
}

/// Prints each place and the plain form; `Ok(true)` if there is none.
pub(crate) fn check(root: &Path) -> Result<bool, String> {
    let found = search(root, LIST, |file| !file.contains(".zh-CN."))?;
    println!("{found} turns that are not plain");
    Ok(found == 0)
}

/// Prints each place of a turn of this list in the files that are written by hand, and counts them.
pub(crate) fn search(root: &Path, list: &str, is_read: impl Fn(&str) -> bool) -> Result<usize, String> {
    let turns = turns(list, &read(&root.join(list))?)?;
    let mut found = 0;
    for file in files(root)?.iter().filter(|file| is_read(file)) {
        for (number, line) in read(&root.join(file))?.lines().enumerate() {
            for (turn, plain) in hits(&turns, line) {
                println!("{file}:{}: \"{turn}\": {plain}", number + 1);
                found += 1;
            }
        }
    }
    Ok(found)
}

pub(crate) fn hits<'a>(turns: &'a [Turn], line: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    turns.iter().flat_map(move |turn| turn.pattern.find_iter(line).map(|hit| (hit.as_str(), turn.plain.as_str())))
}

pub(crate) fn turns(name: &str, list: &str) -> Result<Vec<Turn>, String> {
    let lines = list.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|(number, line)| {
            let at = |why: String| format!("{name}:{}: {why}", number + 1);
            let (pattern, plain) =
                line.split_once(" => ").ok_or_else(|| at("a line must have the form PATTERN => PLAIN".to_owned()))?;
            let pattern = RegexBuilder::new(pattern).case_insensitive(true).build();
            Ok(Turn { pattern: pattern.map_err(|error| at(error.to_string()))?, plain: plain.to_owned() })
        })
        .collect()
}

/// Tracked files that are written by hand: code and pages, without generated code and its samples.
fn files(root: &Path) -> Result<Vec<String>, String> {
    let listed = Command::new("git").args(["ls-files", "*.rs", "*.md", "*.toml"]).current_dir(root).output();
    let listed = listed.map_err(|error| format!("git ls-files: {error}"))?;
    if !listed.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listed.stderr)));
    }
    let by_hand = |file: &&str| {
        !file.contains("/generated/")
            && !file.starts_with("xtask/src/words")
            && !file.starts_with("xtask/src/glossary")
            && !file.starts_with("crates/client/tests/samples")
    };
    Ok(String::from_utf8_lossy(&listed.stdout).lines().filter(by_hand).map(str::to_owned).collect())
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_found_with_its_plain_form_and_the_list_can_be_read() {
        let list = turns(LIST, "# a comment\n\n\\bwhoever\\b => the caller\n").unwrap();
        let found: Vec<_> = hits(&list, "Whoever calls, and whoever is called.").collect();
        assert_eq!(found, [("Whoever", "the caller"), ("whoever", "the caller")]);
        assert_eq!(hits(&list, "whoevers").count(), 0);
        let error = |list| turns(LIST, list).err().unwrap();
        assert_eq!(error("a\n"), "xtask/words.txt:1: a line must have the form PATTERN => PLAIN");
        assert!(error("# x\n( => y").starts_with("xtask/words.txt:2: "));
        assert!(!turns(LIST, include_str!("../words.txt")).unwrap().is_empty());
    }

    #[test]
    fn a_comment_that_begins_without_a_subject_is_found() {
        let list = turns(LIST, include_str!("../words.txt")).unwrap();
        let is_found = |line| hits(&list, line).count() > 0;
        let headless = [
            "//! What connections share.",
            "    /// Who placed it.",
            "# What it needs.",
            "// Done. What is left goes.",
        ];
        assert_eq!(headless.map(is_found), [true; 4]);
        let plain = [
            "//! State that connections share.",
            "/// what follows",
            "/// How many there are.",
            "// Whether it is open.",
        ];
        assert_eq!(plain.map(is_found), [false; 4]);
    }
}

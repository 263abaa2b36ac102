//! A part of a document that a chore writes.

use std::fs;
use std::path::Path;

/// Puts the text between `<!-- name:begin -->` and `<!-- name:end -->`.
pub(crate) fn write(path: &Path, name: &str, text: &str) -> Result<(), String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let before = fs::read_to_string(path).map_err(|error| failed(&error))?;
    let after = replaced(&before, name, text).ok_or_else(|| failed(&format_args!("no marks of `{name}`")))?;
    fs::write(path, after).map_err(|error| failed(&error))
}

fn replaced(document: &str, name: &str, text: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- {name}:begin -->"), format!("<!-- {name}:end -->"));
    let (head, rest) = document.split_once(&begin)?;
    let (_, tail) = rest.split_once(&end)?;
    Some(format!("{head}{begin}\n{text}{end}{tail}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let document = "a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n";
        let after = replaced(document, "x", "new\n").unwrap();
        assert_eq!(after, "a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb\n");
        assert_eq!(replaced(document, "y", "new"), None);
    }
}

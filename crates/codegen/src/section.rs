//! A printed part of a file that people write: all between two marks.

use std::fs;
use std::path::Path;

use crate::error::Error;

/// The text between `<mark>:begin` and `<mark>:end`, each on a line of its own.
pub(crate) struct Section {
    /// From the root of the repository.
    pub(crate) file: &'static str,
    pub(crate) mark: &'static str,
    pub(crate) text: String,
}

/// Writes this text between the marks of one file below `root`.
///
/// # Errors
/// The file cannot be read or written, or it does not contain each mark once.
pub fn write_section(root: &Path, file: &'static str, mark: &'static str, text: &str) -> Result<(), Error> {
    settle(root, &[Section { file, mark, text: text.to_owned() }], false).map(drop)
}

/// Names of the files whose section differs. Writes them unless `check`.
pub(crate) fn settle(root: &Path, sections: &[Section], check: bool) -> Result<Vec<String>, Error> {
    let mut changed = Vec::new();
    for section in sections {
        let path = root.join(section.file);
        let failed = |error| Error::of(section.file, error);
        let before = fs::read_to_string(&path).map_err(failed)?;
        let after = section.put_into(&before)?;
        if after != before {
            changed.push((section.file, path, after));
        }
    }
    // Every section has its place, or nothing is written.
    for (file, path, after) in &changed {
        if !check {
            fs::write(path, after).map_err(|error| Error::of(file, error))?;
        }
    }
    Ok(changed.into_iter().map(|(file, ..)| file.to_owned()).collect())
}

impl Section {
    fn put_into(&self, whole: &str) -> Result<String, Error> {
        let lines: Vec<&str> = whole.split_inclusive('\n').collect();
        let line = |end: &str| {
            let mark = format!("{}:{end}", self.mark);
            let mut found = lines.iter().enumerate().filter(|(_, line)| line.contains(&mark)).map(|(at, _)| at);
            match (found.next(), found.next()) {
                (Some(at), None) => Ok(at),
                _ => Err(Error::of(self.file, format_args!("a line with `{mark}` is expected once"))),
            }
        };
        let (begin, end) = (line("begin")?, line("end")?);
        if end <= begin {
            return Err(Error::at(self.file, end + 1, format_args!("`{}:end` comes before its begin", self.mark)));
        }
        let part = |lines: &[&str]| lines.concat();
        Ok(format!("{}{}{}", part(&lines[..=begin]), self.text, part(&lines[end..])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_changes() {
        let section = Section { file: "README.md", mark: "table", text: "new\n".to_owned() };
        let after = section.put_into("before\n<!-- table:begin -->\nold\n<!-- table:end -->\nafter\n").unwrap();
        assert_eq!(after, "before\n<!-- table:begin -->\nnew\n<!-- table:end -->\nafter\n");
        assert_eq!(section.put_into(&after).unwrap(), after);
        let error = section.put_into("before\n").unwrap_err().to_string();
        assert_eq!(error, "README.md: a line with `table:begin` is expected once");
    }
}

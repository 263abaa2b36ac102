//! The arrows that ARCHITECTURE.md draws, in its fences that are marked `arrows`:
//!
//! ```text
//! crates:
//! core →
//! client → core, api       in tests: simulator
//! not yet held: cli
//! ```
//!
//! A fence that begins with the folder of a crate draws its rooms in the same way. A room is a file or a folder of `src`
//! without `.rs`; a file belongs to the longest name that fits, so that `products/payment/api` may be drawn apart from
//! `products/payment`. An allowed folder allows everything in it. Rooms with the same arrows may share a line:
//! `lib, simulator → http, engine`.

/// The content of the page's drawing.
pub(crate) struct Drawing {
    crates: Table,
    rooms: Vec<(String, Table)>,
    not_held: Vec<String>,
}

/// The allowed uses.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

/// The uses that one crate or room is allowed.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) may_use: Vec<String>,
    pub(crate) in_tests: Vec<String>,
}

const CRATES: &str = "crates";
const NOT_HELD: &str = "not yet held:";
const IN_TESTS: &str = "in tests:";

impl Drawing {
    pub(crate) fn parse(page: &str) -> Result<Self, String> {
        let mut drawing = Self { crates: Table::default(), rooms: Vec::new(), not_held: Vec::new() };
        let mut lines = page.lines().enumerate();
        while let Some((_, line)) = lines.next() {
            if line.trim_end() != "```arrows" {
                continue;
            }
            let fence = lines.by_ref().take_while(|(_, line)| line.trim_end() != "```");
            let fence = fence.map(|(index, line)| (index + 1, line.trim())).filter(|(_, line)| !line.is_empty());
            drawing.fence(fence).map_err(|(number, fault)| format!("ARCHITECTURE.md:{number}: {fault}"))?;
        }
        if drawing.crates.rows.is_empty() {
            return Err("ARCHITECTURE.md: a fence ```arrows that begins with `crates:` is missing".to_owned());
        }
        Ok(drawing)
    }

    fn fence<'a>(&mut self, mut lines: impl Iterator<Item = (usize, &'a str)>) -> Result<(), (usize, String)> {
        let Some((number, title)) = lines.next() else { return Ok(()) };
        let Some(title) = title.strip_suffix(':') else {
            return Err((number, "the first line must be `crates:` or the folder of a crate and `:`".to_owned()));
        };
        let mut table = Table::default();
        for (number, line) in lines {
            if let Some(names) = line.strip_prefix(NOT_HELD) {
                self.not_held.extend(list(names));
                continue;
            }
            let Some((names, used)) = line.split_once('→') else {
                return Err((number, format!("`{line}` is not of the form `room → may use, may use`")));
            };
            let (used, tests) = used.split_once(IN_TESTS).unwrap_or((used, ""));
            for name in list(names) {
                if table.row(&name).is_some() {
                    return Err((number, format!("{name} is drawn twice")));
                }
                table.rows.push(Row { name, may_use: list(used), in_tests: list(tests) });
            }
        }
        if title == CRATES {
            self.crates = table;
        } else {
            self.rooms.push((title.to_owned(), table));
        }
        Ok(())
    }

    pub(crate) fn crates(&self) -> &Table {
        &self.crates
    }

    /// The rooms of a crate, if they are drawn.
    pub(crate) fn rooms(&self, folder: &str) -> Option<&Table> {
        self.rooms.iter().find(|(of, _)| of == folder).map(|(_, table)| table)
    }

    /// Whether the inside of the crate does not follow the drawing yet.
    pub(crate) fn is_not_held(&self, folder: &str) -> bool {
        self.not_held.iter().any(|name| name == folder)
    }

    /// Names of crates that do not exist.
    pub(crate) fn faults(&self, exists: impl Fn(&str) -> bool) -> Vec<String> {
        let rows =
            self.crates.rows.iter().flat_map(|row| std::iter::once(&row.name).chain(&row.may_use).chain(&row.in_tests));
        let names = rows.chain(self.rooms.iter().map(|(of, _)| of)).chain(&self.not_held);
        let mut unknown: Vec<&String> = names.filter(|name| !exists(name)).collect();
        unknown.sort();
        unknown.dedup();
        unknown
            .iter()
            .map(|name| format!("ARCHITECTURE.md: the drawing has {name}, and there is no such crate"))
            .collect()
    }
}

impl Table {
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(crate) fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.name == name)
    }

    /// The room of a file: the longest name that fits.
    pub(crate) fn room(&self, file: &str) -> Option<&Row> {
        self.rows.iter().filter(|row| is_in(file, &row.name)).max_by_key(|row| row.name.len())
    }
}

/// Whether the file is this room, or in it.
pub(crate) fn is_in(file: &str, room: &str) -> bool {
    file.strip_prefix(room).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// The top folder of a file, or the file itself: `http` for `http/tls.rs` and for `http.rs`.
pub(crate) fn top(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or(file);
    first.strip_suffix(".rs").unwrap_or(first)
}

fn list(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "Words.\n```arrows\ncrates:\ncore →\nclient → core, api   in tests: simulator\nnot yet held: cli\n```\n\
        ```\nan → other\n```\n```arrows\nclient:\nlib, a → b\nb →\nb/deep →\n```\n";

    #[test]
    fn the_fences_are_read_and_nothing_else() {
        let drawing = Drawing::parse(PAGE).unwrap();
        let client = drawing.crates().row("client").unwrap();
        assert_eq!(
            (client.may_use.join(" "), client.in_tests.join(" ")),
            ("core api".to_owned(), "simulator".to_owned())
        );
        assert!(drawing.crates().row("core").unwrap().may_use.is_empty());
        assert!(drawing.crates().row("an").is_none());
        assert!(drawing.is_not_held("cli") && !drawing.is_not_held("core"));
        assert_eq!(drawing.rooms("client").unwrap().row("a").unwrap().may_use, ["b"]);
        assert!(drawing.rooms("core").is_none());
    }

    #[test]
    fn a_file_is_in_the_room_with_the_longest_name_that_fits() {
        let drawing = Drawing::parse(PAGE).unwrap();
        let room = |file| drawing.rooms("client").unwrap().room(file).map(|row| row.name.as_str());
        assert_eq!(
            ["b.rs", "b/x.rs", "b/deep.rs", "b/deep/y.rs"].map(room),
            [Some("b"), Some("b"), Some("b/deep"), Some("b/deep")]
        );
        assert_eq!(room("bad.rs"), None);
    }

    #[test]
    fn a_crate_that_does_not_exist_is_a_fault() {
        let faults = Drawing::parse(PAGE).unwrap().faults(|name| name != "api");
        assert_eq!(faults, ["ARCHITECTURE.md: the drawing has api, and there is no such crate"]);
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        let fault = |page: &str| Drawing::parse(page).err().unwrap();
        assert_eq!(
            fault("```arrows\ncrates:\ncore\n```"),
            "ARCHITECTURE.md:3: `core` is not of the form `room → may use, may use`"
        );
        assert_eq!(fault("```arrows\ncrates:\na →\na →\n```"), "ARCHITECTURE.md:4: a is drawn twice");
        assert!(fault("```arrows\ncore →\n```").starts_with("ARCHITECTURE.md:2: the first line"));
        assert!(fault("```\ncrates:\n```").contains("is missing"));
    }
}

//! Output: data to standard output, messages to standard error, colours on a terminal only.

use std::io::{IsTerminal as _, Write as _};

use super::escape::{for_terminal, printable};
use super::pretty::{is_json, pretty};
use super::style::{Colours, Style};
use crate::exit::{Exit, end};
use weixinpay::Lang;

/// The settings of printing. Decided once, at the start.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    pub(crate) json: bool,
    pub(crate) lang: Lang,
    /// Whether a person looks at standard output.
    pub(crate) terminal: bool,
    colours: Colours,
    error_colours: Colours,
}

impl Output {
    pub(crate) fn new(json: bool, lang: Lang, var: impl Fn(&str) -> Option<String>) -> Self {
        let (out, err) = (std::io::stdout().is_terminal(), std::io::stderr().is_terminal());
        Self { json, lang, terminal: out, colours: Colours::new(out, &var), error_colours: Colours::new(err, &var) }
    }

    /// Whether a page is laid out for a person, and not left as it is for a program.
    pub(crate) fn is_styled(&self) -> bool {
        self.terminal || self.colours.are_shown()
    }

    /// The width of a page's text: the terminal's columns, limited to what the eye can follow.
    pub(crate) fn columns(&self) -> usize {
        let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
        columns.clamp(40, 100)
    }

    /// Those of standard output.
    pub(crate) fn colours(&self) -> Colours {
        self.colours
    }

    /// Those of standard error.
    pub(crate) fn error_colours(&self) -> Colours {
        self.error_colours
    }

    /// The text in this style, if standard output shows colours.
    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        self.colours.paint(style, text)
    }

    /// The text in this style, if standard error shows colours.
    pub(crate) fn paint_error(&self, style: Style, text: &str) -> String {
        self.error_colours.paint(style, text)
    }

    /// A line of a picture whose blocks are light, on standard error: light on dark even if the theme has it otherwise.
    pub(crate) fn white_on_black(&self, line: &str) -> String {
        if self.error_colours.are_shown() { format!("\u{1b}[97;40m{line}\u{1b}[0m") } else { line.to_owned() }
    }

    /// One line of data.
    pub(crate) fn line(&self, text: &str) {
        if self.terminal {
            self.bytes(format!("{}\n", for_terminal(text)).as_bytes());
        } else {
            self.bytes(format!("{text}\n").as_bytes());
        }
    }

    /// Data as it is. A reader that has gone away, as in `wxp … | head -1`, is not a failure; a full disk is one, and the
    /// call whose answer is lost may have been carried out.
    pub(crate) fn bytes(&self, bytes: &[u8]) {
        let mut stdout = std::io::stdout().lock();
        if let Err(error) = stdout.write_all(bytes).and_then(|()| stdout.flush())
            && error.kind() != std::io::ErrorKind::BrokenPipe
        {
            self.error_line(&format!("standard output: {error}"));
            end(Exit::Unknown);
        }
    }

    /// JSON of an answer: as it came for programs, easy to read on a terminal.
    pub(crate) fn raw(&self, json: &[u8]) {
        if json.is_empty() {
            return;
        }
        if self.terminal {
            self.line(&shown(json, self.colours));
        } else {
            self.bytes(&[json, b"\n"].concat());
        }
    }

    /// A value; if it ends in a state that one looks for, that is coloured.
    pub(crate) fn state(&self, value: &str) -> String {
        let (before, last) = value.rsplit_once(' ').map_or(("", value), |(before, last)| (before, last));
        let style = match last {
            "UNAUTHORIZED" | "DEAUTHORIZED" | "UNREGISTERED" | "AUTHENTICATE_PROCESSING" => Style::Warn,
            "AUTHORIZED" | "REGISTERED" | "AUTHENTICATE_SUCCESS" | "FINISHED" | "SUCCESS" => Style::Good,
            "AUTHENTICATE_FAILED" | "CLOSED" | "FAIL" => Style::Bad,
            _ => return value.to_owned(),
        };
        let blank = if before.is_empty() { "" } else { " " };
        format!("{before}{blank}{}", self.paint(style, last))
    }

    /// Quiet words beside the data, on standard error.
    pub(crate) fn words(&self, text: &str) {
        self.error_line(&self.paint_error(Style::Quiet, text));
    }

    /// Prints a success, on standard error.
    pub(crate) fn title(&self, text: &str) {
        self.error_line(&format!("{} {}", self.paint_error(Style::Good, "✓"), self.paint_error(Style::Title, text)));
    }

    /// Prints a problem that does not stop the work, and its remedy; nothing with `--json`, where standard error is one
    /// line of JSON.
    pub(crate) fn warning(&self, text: &str, remedy: &str) {
        if !self.json {
            self.error_line(&format!("{} {text}", self.paint_error(Style::Warn, "!")));
            self.advice(remedy);
        }
    }

    /// The command that comes next, on standard error.
    pub(crate) fn advice(&self, command: &str) {
        self.error_line(&format!("{} {command}", self.paint_error(Style::Quiet, "→")));
    }

    /// One line of text. A closed output changes nothing. The text may be read on a terminal later, too.
    pub(crate) fn error_line(&self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{}", for_terminal(text));
    }
}

/// A received body, for a person. Not all of it is JSON: a bill is lines, a file may be anything.
fn shown(bytes: &[u8], colours: Colours) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if is_json(text) => pretty(text, colours),
        _ => String::from_utf8_lossy(bytes).lines().map(printable).collect::<Vec<_>>().join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_json_keeps_its_lines_and_can_do_nothing_to_a_terminal() {
        let none = Colours::default();
        assert_eq!(shown("交易时间,金额\r\n`2026,`1\r\n".as_bytes(), none), "交易时间,金额\n`2026,`1");
        assert_eq!(shown(b"PK\x03\x04\xff\x1b[2J", none), "PK\\u0003\\u0004\u{fffd}\\u001b[2J");
        assert_eq!(shown("{\"a\":\"\u{9b}\u{202e}\"}".as_bytes(), none), "{\n  \"a\": \"\\u009b\\u202e\"\n}");
    }
}

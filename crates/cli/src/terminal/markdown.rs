//! Markdown on a terminal: headings, paragraphs, lists, tables, code.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::columns::width;
use super::lines::broken;
use super::pretty::text_length;
use super::style::{Colours, Style};

/// The text as lines of at most this many columns; code keeps its own lines.
pub(crate) fn render(markdown: &str, columns: usize, colours: Colours) -> String {
    let mut page =
        Page { colours, columns, lines: Vec::new(), spans: Vec::new(), style: None, table: None, item: false };
    let mut code: Option<String> = None;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                page.gap();
                code = Some(match kind {
                    CodeBlockKind::Fenced(language) => language.into_string(),
                    CodeBlockKind::Indented => String::new(),
                });
            }
            Event::End(TagEnd::CodeBlock) => code = None,
            Event::Text(text) => match &code {
                Some(language) => {
                    let lines = text.lines().map(|line| format!("  {}", coloured(line, language, colours)));
                    page.lines.extend(lines.map(|line| line.trim_end().to_owned()));
                }
                None => page.push(&text, None),
            },
            event => page.take(event),
        }
    }
    page.lines.join("\n")
}

/// Pieces of text with the style of each.
type Spans = Vec<(String, Option<Style>)>;

struct Page {
    colours: Colours,
    columns: usize,
    lines: Vec<String>,
    /// Of the paragraph, heading, item or cell that is being read.
    spans: Spans,
    style: Option<Style>,
    table: Option<Vec<Vec<Spans>>>,
    item: bool,
}

impl Page {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Code(text) => self.push(&text, Some(Style::Accent)),
            Event::SoftBreak | Event::HardBreak => self.push(" ", None),
            Event::Start(Tag::Heading { .. }) => {
                self.gap();
                self.style = Some(Style::Title);
            }
            Event::Start(Tag::Strong) => self.style = Some(Style::Warn),
            Event::Start(Tag::BlockQuote(_)) => self.style = Some(Style::Warn),
            Event::Start(Tag::Paragraph) if !self.item => self.gap(),
            Event::Start(Tag::List(_)) => self.gap(),
            Event::Start(Tag::Item) => self.item = true,
            Event::Start(Tag::Table(_)) => {
                self.gap();
                self.table = Some(Vec::new());
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.table.iter_mut().for_each(|rows| rows.push(Vec::new()))
            }
            Event::End(TagEnd::TableCell) => {
                let spans = std::mem::take(&mut self.spans);
                self.table.iter_mut().filter_map(|rows| rows.last_mut()).for_each(|row| row.push(spans.clone()));
            }
            Event::End(TagEnd::Strong) => self.style = None,
            Event::End(TagEnd::BlockQuote(_)) => self.style = None,
            Event::End(TagEnd::Heading(_)) => {
                self.style = None;
                self.flow("", "");
            }
            Event::End(TagEnd::Paragraph) => self.flow("", ""),
            Event::End(TagEnd::Item) => {
                self.item = false;
                self.flow("  · ", "    ");
            }
            Event::End(TagEnd::Table) => {
                if let Some(rows) = self.table.take() {
                    self.table_lines(&rows);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str, style: Option<Style>) {
        self.spans.push((text.to_owned(), style.or(self.style)));
    }

    /// An empty line, unless there is one or nothing comes before.
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn flow(&mut self, first: &str, other: &str) {
        let spans = std::mem::take(&mut self.spans);
        if !spans.is_empty() {
            self.lines.extend(flow(&spans, self.columns, first, other, self.colours));
        }
    }

    /// Columns if they are narrow enough; else each row as a few lines, its last cell below the others.
    fn table_lines(&mut self, rows: &[Vec<Spans>]) {
        let count = rows.iter().map(Vec::len).max().unwrap_or_default();
        let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(Vec::as_slice).map(length).max();
        let widths: Vec<usize> = (0..count).filter_map(widest).collect();
        if widths.iter().sum::<usize>() + 2 * count + 2 <= self.columns {
            for (at, row) in rows.iter().enumerate() {
                let mut line = String::from(" ");
                for (cell, width) in row.iter().zip(&widths) {
                    let style = (at == 0).then_some(Style::Quiet);
                    line.push(' ');
                    line.push_str(&cell.iter().map(|span| self.painted(span, style)).collect::<String>());
                    line.push_str(&" ".repeat(width - length(cell) + 1));
                }
                self.lines.push(line.trim_end().to_owned());
            }
            return;
        }
        for row in rows.iter().skip(1) {
            let Some((last, before)) = row.split_last() else { continue };
            let mut spans = Spans::new();
            for cell in before.iter().filter(|cell| !cell.is_empty()) {
                if !spans.is_empty() {
                    spans.push(("  ".to_owned(), None));
                }
                spans.extend(cell.iter().cloned());
            }
            self.lines.extend(flow(&spans, self.columns, "  ", "    ", self.colours));
            if !last.is_empty() {
                self.lines.extend(flow(last, self.columns, "      ", "      ", self.colours));
            }
        }
    }

    fn painted(&self, (text, style): &(String, Option<Style>), or: Option<Style>) -> String {
        match style.or(or) {
            Some(style) => self.colours.paint(style, text),
            None => text.clone(),
        }
    }
}

fn length(spans: &[(String, Option<Style>)]) -> usize {
    spans.iter().map(|(text, _)| width(text)).sum()
}

/// Lines of at most this many columns, with this before the first and that before each other one.
fn flow(spans: &[(String, Option<Style>)], columns: usize, first: &str, other: &str, colours: Colours) -> Vec<String> {
    let text: String = spans.iter().map(|(text, _)| text.as_str()).collect();
    let text = text.trim_end();
    let mut lines = Vec::new();
    for line in broken(text, columns.saturating_sub(width(first)), columns.saturating_sub(width(other))) {
        let mut written = if lines.is_empty() { first } else { other }.to_owned();
        let mut from = 0;
        for (span, style) in spans {
            let to = from + span.len();
            let piece = text.get(line.start.max(from)..line.end.min(to)).unwrap_or_default();
            written.push_str(
                &style
                    .filter(|_| !piece.is_empty())
                    .map_or_else(|| piece.to_owned(), |style| colours.paint(style, piece)),
            );
            from = to;
        }
        lines.push(written.trim_end().to_owned());
    }
    lines
}

/// Texts and comments in their colours; in Rust the words of the language, too.
fn coloured(line: &str, language: &str, colours: Colours) -> String {
    const WORDS: [&str; 9] = ["use", "let", "await", "if", "match", "Some", "vec", "fn", "async"];
    if language == "rust" && line.trim_start().starts_with("//") {
        return colours.paint(Style::Quiet, line);
    }
    let mut written = String::new();
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        let end = match letter {
            '"' => text_length(rest),
            c if c.is_alphanumeric() || c == '_' => {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
            }
            c => c.len_utf8(),
        };
        let (piece, after) = rest.split_at(end);
        let style = match letter {
            '"' if language == "json" && after.starts_with(':') => Some(Style::Accent),
            '"' => Some(Style::Good),
            _ if language == "rust" && WORDS.contains(&piece) => Some(Style::Accent),
            _ => None,
        };
        written.push_str(&style.map_or_else(|| piece.to_owned(), |style| colours.paint(style, piece)));
        rest = after;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str, columns: usize, colour: &str) -> String {
        let var = |name: &str| (name == colour).then(|| "1".to_owned());
        render(markdown, columns, Colours::new(false, var))
    }

    #[test]
    fn chinese_and_english_columns_stand_below_each_other() {
        let table = "| Field | Label |\n|---|---|\n| `openid` | 用户标识 |\n| `sub_mchid` | 子商户号 |\n";
        assert_eq!(shown(table, 40, "NO_COLOR"), "  Field      Label\n  openid     用户标识\n  sub_mchid  子商户号");
        let table = "| 字段 | 名称 |\n|---|---|\n| 用户 | a |\n| b | c |\n";
        assert_eq!(shown(table, 40, "NO_COLOR"), "  字段  名称\n  用户  a\n  b     c");
    }

    #[test]
    fn a_table_that_is_too_wide_is_told_row_by_row() {
        let table =
            "| Field | Type | What |\n|---|---|---|\n| `openid` | string | the worker's openid under the AppID |\n";
        let expected = "  openid  string\n      the worker's openid\n      under the AppID";
        assert_eq!(shown(table, 28, "NO_COLOR"), expected);
    }

    #[test]
    fn no_line_of_prose_is_wider_than_asked() {
        let text = "# 微工卡核身预下单\n\nPlaces the order，商家核身单号不可重复使用。 `authenticate_number` is unique.\n\n- one 二三四五六七八九十\n";
        for columns in [16, 20, 33] {
            for line in shown(text, columns, "NO_COLOR").lines() {
                assert!(width(line) <= columns.max(20), "{columns}: {line}");
            }
        }
    }

    #[test]
    fn code_is_left_as_it_is_but_for_its_colour() {
        let code = "```json\n{\n  \"a\": \"b\"\n}\n```\n";
        assert_eq!(shown(code, 20, "NO_COLOR"), "  {\n    \"a\": \"b\"\n  }");
        assert_eq!(shown(code, 20, "CLICOLOR_FORCE"), "  {\n    \x1b[36m\"a\"\x1b[0m: \x1b[32m\"b\"\x1b[0m\n  }");
    }
}

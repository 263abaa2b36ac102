//! A story told step by step: to people as a timeline of 80 columns, to programs as one line of JSON a step.

use std::time::Duration;

use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};
use serde_json::Value;

use super::columns::{pad, shorten, width};
use super::lines::wrap;
use super::output::Output;
use super::style::Style;

const WIDTH: usize = 80;
const INDENT: usize = 4;

/// One step of the story, when it is over.
pub(crate) struct Step {
    /// Its name for programs; never changes.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) place: Place,
    /// A word to the reader.
    pub(crate) note: &'static str,
    /// The request, in a line or two.
    pub(crate) sent: Vec<String>,
    /// The answer, as names and values.
    pub(crate) received: Vec<(&'static str, String)>,
    pub(crate) took: Duration,
    /// The same facts for programs, in this order.
    pub(crate) facts: Vec<(&'static str, Value)>,
}

/// The place of a step.
pub(crate) enum Place {
    /// Over the wire.
    Call { method: &'static str, path: &'static str, status: u16, key_id: String, request_id: Option<String> },
    /// On the worker's phone, played by the simulator.
    Phone(&'static str),
    /// In this program.
    Here(&'static str),
}

/// Prints each step as it ends.
pub(crate) struct Timeline<'a> {
    output: &'a Output,
    steps: usize,
    verified: usize,
    took: Duration,
}

impl<'a> Timeline<'a> {
    pub(crate) fn new(output: &'a Output) -> Self {
        Self { output, steps: 0, verified: 0, took: Duration::ZERO }
    }

    /// The first lines, for people.
    pub(crate) fn open(&self, title: &str, lines: &[String]) {
        if self.output.json {
            return;
        }
        self.output.line("");
        self.output.line(&format!("  {}", self.output.paint(Style::Title, title)));
        for line in lines {
            self.output.line(&format!("  {}", self.output.paint(Style::Quiet, line)));
        }
        self.output.line("");
    }

    pub(crate) fn step(&mut self, step: &Step) {
        self.steps += 1;
        self.took += step.took;
        self.verified += usize::from(matches!(step.place, Place::Call { .. }));
        if self.output.json {
            self.json(step);
        } else {
            self.output.line(&render(step, self.steps, self.output));
        }
    }

    /// The last line: the result.
    pub(crate) fn close(&self, facts: Vec<(&'static str, Value)>, result: &str, advice: &[(&str, &str)]) {
        let Self { output, steps, verified, took } = self;
        if output.json {
            let mut facts = facts;
            facts.extend([
                ("steps", Value::from(*steps)),
                ("verified_answers", Value::from(*verified)),
                ("ms", Value::from(milliseconds(*took))),
            ]);
            self.json(&Facts { step: "result", facts: &facts });
            return;
        }
        let ms = took.as_millis();
        let words = output.lang.pick(
            format!("{steps} steps, {verified} answers, each verified, {ms} ms in all"),
            format!("{steps} 步，{verified} 个应答全部验签通过，共 {ms} ms"),
        );
        output.line(&format!("  {} {}", output.paint(Style::Good, "✓"), output.paint(Style::Title, result)));
        output.line(&format!("    {words}"));
        output.line("");
        let column = advice.iter().map(|(command, _)| width(command)).max().unwrap_or_default();
        for (command, words) in advice {
            output.line(&format!("    {}  {words}", output.paint(Style::Accent, &pad(command, column))));
        }
    }

    fn json(&self, value: &impl Serialize) {
        // Texts and numbers alone: this cannot fail.
        self.output.line(&serde_json::to_string(value).unwrap_or_default());
    }
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut facts = self.facts.clone();
        if let Place::Call { method, path, status, key_id, request_id } = &self.place {
            facts.extend([
                ("method", Value::from(*method)),
                ("path", Value::from(*path)),
                ("status", Value::from(*status)),
                ("key_id", Value::from(key_id.as_str())),
                ("request_id", Value::from(request_id.as_deref())),
            ]);
        }
        facts.push(("ms", Value::from(milliseconds(self.took))));
        Facts { step: self.name, facts: &facts }.serialize(serializer)
    }
}

/// Pairs in the order that was given: a reader finds `step` first.
struct Facts<'a> {
    step: &'static str,
    facts: &'a [(&'static str, Value)],
}

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.facts.len() + 1))?;
        map.serialize_entry("step", self.step)?;
        for (name, value) in self.facts {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

fn render(step: &Step, number: usize, output: &Output) -> String {
    let mut lines = Vec::new();
    let took = format!("{:.1} ms", milliseconds(step.took));
    let title = pad(step.title, WIDTH - INDENT - took.len());
    lines.push(format!(
        "{} {}{}",
        output.paint(Style::Accent, &format!("{number:>3}")),
        output.paint(Style::Title, &title),
        output.paint(Style::Quiet, &took)
    ));
    match &step.place {
        Place::Call { method, path, .. } => plain(&mut lines, &format!("{method} {path}"), |line| line.to_owned()),
        Place::Phone(words) | Place::Here(words) => plain(&mut lines, words, |line| line.to_owned()),
    }
    if !step.note.is_empty() {
        plain(&mut lines, step.note, |line| output.paint(Style::Quiet, line));
    }
    for sent in &step.sent {
        marked(&mut lines, output, Style::Quiet, "→", sent);
    }
    let column = step.received.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    for (at, (name, value)) in step.received.iter().enumerate() {
        let room = WIDTH - INDENT - 2 - column - 2;
        for (line_at, line) in wrap(value, room).iter().enumerate() {
            let mark = if at == 0 && line_at == 0 && matches!(step.place, Place::Call { .. }) { "←" } else { " " };
            let name = pad(if line_at == 0 { name } else { "" }, column);
            lines.push(format!(
                "{}{} {}  {}",
                blanks(),
                output.paint(Style::Quiet, mark),
                output.paint(Style::Quiet, &name),
                output.state(line)
            ));
        }
    }
    if let Place::Call { status, key_id, .. } = &step.place {
        let words = output.lang.pick("signature verified by", "应答已验签，密钥");
        let room = WIDTH - INDENT - 2 - 4 - width(words) - 1;
        let text = format!("{status} {words} {}", shorten(key_id, room));
        lines.push(format!("{}{} {}", blanks(), output.paint(Style::Good, "✓"), output.paint(Style::Quiet, &text)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn plain(lines: &mut Vec<String>, text: &str, dress: impl Fn(&str) -> String) {
    lines.extend(wrap(text, WIDTH - INDENT).iter().map(|line| format!("{}{}", blanks(), dress(line))));
}

fn marked(lines: &mut Vec<String>, output: &Output, style: Style, mark: &str, text: &str) {
    for (at, line) in wrap(text, WIDTH - INDENT - 2).iter().enumerate() {
        let mark = if at == 0 { mark } else { " " };
        lines.push(format!("{}{} {line}", blanks(), output.paint(style, mark)));
    }
}

fn blanks() -> String {
    " ".repeat(INDENT)
}

/// Milliseconds with one digit after the point.
fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 10_000.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use weixinpay::Lang;

    fn step() -> Step {
        Step {
            name: "pre-order",
            title: "核身预下单",
            place: Place::Call {
                method: "POST",
                path: "/v3/payroll-card/authentications/pre-order",
                status: 200,
                key_id: "PUB_KEY_ID_0119000001092026010100000000000001".repeat(2),
                request_id: None,
            },
            note: "",
            sent: vec!["authenticate_number SIM1 · authenticate_type SIGN_IN".to_owned()],
            received: vec![("token", "t".repeat(120)), ("expires_in", "300 s".to_owned())],
            took: Duration::from_micros(1234),
            facts: vec![("token", Value::from("t"))],
        }
    }

    fn output(colour: bool, lang: Lang) -> Output {
        let name = if colour { "CLICOLOR_FORCE" } else { "NO_COLOR" };
        Output::new(false, lang, move |asked| (asked == name).then(|| "1".to_owned()))
    }

    #[test]
    fn no_line_is_wider_than_80_columns() {
        for lang in [Lang::Zh, Lang::En] {
            for line in render(&step(), 1, &output(false, lang)).lines() {
                assert!(width(line) <= WIDTH, "{line}");
            }
        }
    }

    #[test]
    fn a_step_says_what_was_sent_what_came_and_who_signed() {
        let text = render(&step(), 5, &output(false, Lang::En));
        for part in [
            "  5 核身预下单",
            "1.2 ms",
            "POST /v3/payroll-card",
            "→ authenticate_number",
            "expires_in  300 s",
            "✓ 200 signature verified by PUB_KEY_ID",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains('\x1b'));
        assert!(render(&step(), 5, &output(true, Lang::En)).contains("\x1b["));
    }

    #[test]
    fn the_json_of_a_step_begins_with_its_name() {
        let json = serde_json::to_string(&step()).unwrap();
        assert!(json.starts_with(r#"{"step":"pre-order","token":"t","method":"POST","#), "{json}");
        assert!(json.ends_with(r#""request_id":null,"ms":1.2}"#), "{json}");
    }
}

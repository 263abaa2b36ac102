//! The report: for people, for programs, for a build server.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::case::Case;
use super::judge::{State, Verdict};
use crate::terminal::columns::pad;
use crate::terminal::escape::{is_unprintable, printable};
use crate::terminal::output::Output;
use crate::terminal::style::Style;
use weixinpay::Lang;

const COLUMN: usize = 26;

/// A case with what was found.
pub(crate) struct Finding {
    pub(crate) case: &'static Case,
    pub(crate) verdict: Verdict,
    pub(crate) evidence: Vec<String>,
    pub(crate) took: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) handled: usize,
    pub(crate) not_handled: usize,
    pub(crate) unsupported: usize,
}

#[derive(Serialize)]
struct Report<'a> {
    handled: usize,
    not_handled: usize,
    unsupported: usize,
    cases: Vec<CaseReport<'a>>,
}

#[derive(Serialize)]
struct CaseReport<'a> {
    case: &'a str,
    verdict: &'static str,
    finding: &'a str,
    evidence: &'a [String],
}

pub(crate) fn count(findings: &[Finding]) -> Counts {
    let count = |state| findings.iter().filter(|finding| finding.verdict.state == state).count();
    Counts {
        handled: count(State::Handled),
        not_handled: count(State::NotHandled),
        unsupported: count(State::Unsupported),
    }
}

/// The lines of one case; what was not handled comes with its evidence.
pub(crate) fn line(finding: &Finding, output: &Output) -> String {
    let Finding { case, verdict, evidence, .. } = finding;
    let (style, mark) = match verdict.state {
        State::Handled => (Style::Good, "✓"),
        State::NotHandled => (Style::Bad, "✗"),
        State::Unsupported => (Style::Quiet, "–"),
    };
    let words = verdict.finding.get(output.lang);
    let words = if verdict.state == State::NotHandled { words.to_owned() } else { output.paint(Style::Quiet, words) };
    let mut text = format!("{} {}  {words}", output.paint(style, mark), pad(case.name, COLUMN));
    if verdict.state == State::NotHandled {
        for line in evidence {
            let _ = write!(text, "\n    {}", output.paint(Style::Quiet, &printable(line)));
        }
    }
    text
}

pub(crate) fn summary(counts: Counts, lang: Lang) -> String {
    let Counts { handled, not_handled, unsupported } = counts;
    lang.pick(
        format!("{handled} handled, {not_handled} not handled, {unsupported} not supported"),
        format!("{handled} 项正确处理，{not_handled} 项未正确处理，{unsupported} 项不支持"),
    )
}

pub(crate) fn json(findings: &[Finding]) -> String {
    let Counts { handled, not_handled, unsupported } = count(findings);
    let cases = findings.iter().map(|finding| CaseReport {
        case: finding.case.name,
        verdict: match finding.verdict.state {
            State::Handled => "handled",
            State::NotHandled => "not_handled",
            State::Unsupported => "unsupported",
        },
        finding: &finding.verdict.finding.en,
        evidence: &finding.evidence,
    });
    let report = Report { handled, not_handled, unsupported, cases: cases.collect() };
    // Texts and numbers alone: this cannot fail.
    serde_json::to_string(&report).unwrap_or_default()
}

/// As build servers read it: <https://github.com/testmoapp/junitxml>. Written by hand: it is one element for each case, and
/// a library for it would bring a writer of XML and of dates for these few lines.
pub(crate) fn junit(findings: &[Finding]) -> String {
    let Counts { not_handled, unsupported, .. } = count(findings);
    let seconds = |time: Duration| format!("{:.3}", time.as_secs_f64());
    let whole = seconds(findings.iter().map(|finding| finding.took).sum());
    let tests = findings.len();
    let numbers = format!("tests=\"{tests}\" failures=\"{not_handled}\" skipped=\"{unsupported}\" time=\"{whole}\"");
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {numbers}>\n<testsuite name=\"wxp sim conformance\" {numbers}>\n"
    );
    for Finding { case, verdict, evidence, took } in findings {
        let (name, group, time) = (escaped(case.name), escaped(case.group()), seconds(*took));
        let _ = writeln!(xml, "<testcase classname=\"{group}\" name=\"{name}\" time=\"{time}\">");
        let words = escaped(&verdict.finding.en);
        let evidence = escaped(&evidence.join("\n"));
        let _ = match verdict.state {
            State::Handled => writeln!(xml, "<system-out>{words}\n{evidence}</system-out>"),
            State::NotHandled => writeln!(xml, "<failure message=\"{words}\">{evidence}</failure>"),
            State::Unsupported => writeln!(xml, "<skipped message=\"{words}\"/>"),
        };
        xml.push_str("</testcase>\n");
    }
    xml.push_str("</testsuite>\n</testsuites>");
    xml
}

/// As text or as the value of an attribute. Characters that XML 1.0 has no way to write are replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            letter if is_unprintable(letter) || matches!(letter, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use weixinpay::Text;

    use super::*;
    use crate::conformance::case::CASES;

    fn finding(at: usize, state: State, en: &'static str) -> Finding {
        let verdict = Verdict { state, finding: Text::new(en, "中文") };
        Finding {
            case: &CASES[at],
            verdict,
            evidence: vec!["GET /a  200".to_owned()],
            took: Duration::from_millis(1500),
        }
    }

    #[test]
    fn a_build_server_reads_what_failed_and_what_was_left_out() {
        let findings = [
            finding(0, State::Handled, "fine"),
            finding(1, State::NotHandled, "it said \"<done>\" & \u{1b}"),
            finding(2, State::Unsupported, "no"),
        ];
        let xml = junit(&findings);
        for part in [
            "tests=\"3\" failures=\"1\" skipped=\"1\" time=\"4.500\"",
            "<testcase classname=\"answer\" name=\"answer.unsigned\" time=\"1.500\">",
            "<failure message=\"it said &quot;&lt;done&gt;&quot; &amp; \u{fffd}\">GET /a  200</failure>",
            "<skipped message=\"no\"/>",
        ] {
            assert!(xml.contains(part), "{part} is not in {xml}");
        }
    }

    #[test]
    fn a_program_reads_the_counts_and_each_case() {
        let findings = [finding(0, State::Handled, "fine"), finding(1, State::NotHandled, "bad")];
        assert_eq!(
            json(&findings),
            r#"{"handled":1,"not_handled":1,"unsupported":0,"cases":[{"case":"order","verdict":"handled","finding":"fine","evidence":["GET /a  200"]},{"case":"answer.unsigned","verdict":"not_handled","finding":"bad","evidence":["GET /a  200"]}]}"#
        );
    }
}

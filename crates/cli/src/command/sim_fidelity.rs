//! `wxp sim fidelity`.

use serde_json::json;
use weixinpay_simulator::{Evidence, FidelityRule, fidelity};

use crate::args::SimFidelity;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Style};
use crate::width::{pad, width, wrap};

/// Columns of a terminal that does not say how many it has, and the fewest that a text is broken to.
const COLUMNS: usize = 100;
const NARROW: usize = 30;

pub(crate) fn run(args: &SimFidelity, output: &Output) -> Result<Exit, Failure> {
    let word = args.word.as_deref().unwrap_or_default().to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&word);
    let mut rules = fidelity();
    rules.retain(|rule| {
        args.evidence.as_deref().is_none_or(|evidence| evidence == name(rule.evidence))
            && (has(&rule.id) || has(&rule.rule) || has(&rule.source))
    });
    if rules.is_empty() {
        return Err(Failure::usage("no rule is like this")
            .zh("没有这样的规则")
            .hint("`wxp sim fidelity` without arguments lists them all"));
    }
    if output.json {
        output.raw(json!({ "rules": rules }).to_string().as_bytes());
        return Ok(Exit::Done);
    }
    print(&rules, output);
    let count = |evidence| rules.iter().filter(|rule| rule.evidence == evidence).count();
    let [documented, observed, assumed] = [Evidence::Documented, Evidence::Observed, Evidence::Assumed].map(count);
    let all = rules.len();
    output.words(&output.lang.pick(
        format!("{all} 条规则：官方文档 {documented}，实际观察 {observed}，假设 {assumed}"),
        format!("{all} rules: {documented} documented, {observed} observed, {assumed} assumed"),
    ));
    Ok(Exit::Done)
}

/// Three columns; on a terminal the third is broken to its width, else each rule is a line.
fn print(rules: &[FidelityRule], output: &Output) {
    let (first, second, third) =
        output.lang.pick(("依据", "规则", "模拟器的做法"), ("EVIDENCE", "RULE", "WHAT THE SIMULATOR DOES"));
    let badges = rules.iter().map(|rule| width(badge(rule.evidence, output).0)).chain([width(first)]).max();
    let ids = rules.iter().map(|rule| width(&rule.id)).chain([width(second)]).max();
    let (badges, ids) = (badges.unwrap_or_default(), ids.unwrap_or_default());
    let title = |text: &str| output.paint(Style::Title, text);
    output.line(&format!("{}  {}  {}", title(&pad(first, badges)), title(&pad(second, ids)), title(third)));
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(COLUMNS);
    let indent = badges + ids + 4;
    let broken = |text: &str| {
        if output.terminal { wrap(text, columns.saturating_sub(indent).max(NARROW)) } else { vec![text.to_owned()] }
    };
    for rule in rules {
        let (badge, style) = badge(rule.evidence, output);
        let mut head = format!("{}  {}", output.paint(style, &pad(badge, badges)), pad(&rule.id, ids));
        if !output.terminal {
            output.line(&format!("{head}  {}  {}", rule.rule, rule.source));
            continue;
        }
        for line in broken(&rule.rule) {
            output.line(&format!("{head}  {line}"));
            head = " ".repeat(indent - 2);
        }
        for line in broken(&rule.source) {
            output.line(&format!("{head}  {}", output.paint(Style::Quiet, &line)));
        }
    }
}

fn name(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Documented => "documented",
        Evidence::Observed => "observed",
        _ => "assumed",
    }
}

fn badge(evidence: Evidence, output: &Output) -> (&'static str, Style) {
    let (zh, style) = match evidence {
        Evidence::Documented => ("官方文档", Style::Good),
        Evidence::Observed => ("实际观察", Style::Accent),
        _ => ("假设", Style::Warn),
    };
    (output.lang.pick(zh, name(evidence)), style)
}

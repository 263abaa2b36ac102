//! `wxp sim fidelity`.

use clap::Args;
use serde_json::json;
use weixinpay_simulator::{Evidence, FidelityRule, fidelity};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::terminal::columns::{pad, width};
use crate::terminal::lines::wrap;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// The fewest columns in which a text is read beside its id, and where it begins beneath it.
const NARROW: usize = 45;
const BENEATH: usize = 4;

/// Show the rules that the simulator acts on, and what each rests on
///
/// 列出模拟器所依据的规则，以及每条规则的依据
#[derive(Debug, Args)]
pub(crate) struct Fidelity {
    /// Only rules with this word in their id, their text or their source
    ///
    /// 只列出编号、内容或依据中含有这个词的规则
    #[arg(value_name = "WORD")]
    word: Option<String>,
    /// Only rules that rest on this
    ///
    /// 只列出这类依据：documented 有文档，observed 实测，assumed 推测
    #[arg(long, value_name = "EVIDENCE", value_parser = ["documented", "observed", "assumed"])]
    evidence: Option<String>,
}

impl Fidelity {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        run(self, output)
    }
}

fn run(args: &Fidelity, output: &Output) -> Result<Exit, Failure> {
    let word = args.word.as_deref().unwrap_or_default();
    let mut rules = fidelity();
    rules.retain(|rule| {
        args.evidence.as_deref().is_none_or(|evidence| evidence == name(rule.evidence)) && rule.mentions(word)
    });
    if rules.is_empty() {
        return Err(Failure::usage(("no rule is like this", "没有这样的规则"))
            .hint(("`wxp sim fidelity` without arguments lists them all", "不带参数的 wxp sim fidelity 会全部列出")));
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
        format!("{all} rules: {documented} documented, {observed} observed, {assumed} assumed"),
        format!("{all} 条规则：有文档 {documented}，实测 {observed}，推测 {assumed}"),
    ));
    Ok(Exit::Done)
}

/// Three columns. On a terminal the third is broken to its width, or is below the others if it is narrow; elsewhere
/// each rule is a line.
fn print(rules: &[FidelityRule], output: &Output) {
    let (first, second, third) =
        output.lang.pick(("EVIDENCE", "RULE", "WHAT THE SIMULATOR DOES"), ("依据", "规则", "模拟器的做法"));
    let badges = rules.iter().map(|rule| width(badge(rule.evidence, output).0)).chain([width(first)]).max();
    let ids = rules.iter().map(|rule| width(&rule.id)).chain([width(second)]).max();
    let (badges, ids) = (badges.unwrap_or_default(), ids.unwrap_or_default());
    let title = |text: &str| output.paint(Style::Title, text);
    output.line(&format!("{}  {}  {}", title(&pad(first, badges)), title(&pad(second, ids)), title(third)));
    let beside = badges + ids + 4;
    let narrow = output.columns().saturating_sub(beside) < NARROW;
    let indent = if narrow { BENEATH } else { beside };
    for rule in rules {
        let (badge, style) = badge(rule.evidence, output);
        let (does, source) = (rule.rule.get(output.lang), rule.source.get(output.lang));
        let head = format!("{}  {}", output.paint(style, &pad(badge, badges)), pad(&rule.id, ids));
        if !output.terminal {
            output.line(&format!("{head}  {does}  {source}"));
            continue;
        }
        let broken = |text: &str| wrap(text, output.columns().saturating_sub(indent));
        let mut lines = broken(does);
        lines.extend(broken(source).iter().map(|line| output.paint(Style::Quiet, line)));
        let first = if narrow { String::new() } else { lines.remove(0) };
        output.line(format!("{head}  {first}").trim_end());
        for line in lines {
            output.line(&format!("{}{line}", " ".repeat(indent)));
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
        Evidence::Documented => ("有文档", Style::Good),
        Evidence::Observed => ("实测", Style::Accent),
        _ => ("推测", Style::Warn),
    };
    (output.lang.pick(name(evidence), zh), style)
}

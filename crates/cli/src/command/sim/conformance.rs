//! `wxp sim conformance`.

use std::ffi::OsString;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use weixinpay::Outcome;

use crate::conformance::case::{CASES, Case, chosen};
use crate::conformance::judge::{evidence, judge};
use crate::conformance::report::{self, Finding};
use crate::conformance::run::run as once;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::runtime::on_runtime;
use crate::terminal::output::Output;
use weixinpay::Text;

/// Run a client of any language through the drills, and report which it handles
///
/// 让任意语言的客户端逐项经受故障演练，报告哪些处理得当
#[derive(Debug, Args)]
#[command(after_help = HELP.en, after_long_help = HELP.zh)]
pub(crate) struct Conformance {
    /// Report format: text, json, junit
    ///
    /// 报告格式：text、json、junit
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    format: ReportFormat,
    /// Only this case, or this group of cases, such as answer.stale or notify; repeatable
    ///
    /// 只运行这一项或这一组，如 answer.stale 或 notify；可重复
    #[arg(long = "case", value_name = "NAME")]
    cases: Vec<String>,
    /// How long a run of the command may take, in seconds
    ///
    /// 命令每次运行最多多少秒
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// The command and its arguments
    ///
    /// 命令及其参数
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    Text,
    Json,
    Junit,
}

impl Conformance {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        on_runtime(run(self, output))
    }
}

const HELP: Text = Text::new(
    "\
The command is run once for each case, in the environment of `wxp sim run`, with:
  WXP_CONFORMANCE_CALL   order: place an order with WXP_CONFORMANCE_OUT_TRADE_NO and
                         WXP_CONFORMANCE_APPID, and print what came of it:
                         {\"outcome\":\"done\"}, \"not_done\" or \"unknown\"
                         receive: print {\"listening\":\"http://127.0.0.1:…\"}, and for each
                         notification that is handed on {\"accepted\":\"ID\"}, until
                         standard input ends
  WXP_CONFORMANCE_CASE   the case, such as answer.unsigned
What it cannot do it answers with {\"outcome\":\"unsupported\"}. docs/conformance.md has the
whole contract. Ends with 0 if all was handled, else with 10.

Examples:
  wxp sim conformance -- node client.js
  wxp sim conformance --case notify --format junit -- python client.py > report.xml",
    "\
每一项都会把命令运行一次，环境变量与 `wxp sim run` 相同，另外告诉它：
  WXP_CONFORMANCE_CALL   order：用 WXP_CONFORMANCE_OUT_TRADE_NO 和
                         WXP_CONFORMANCE_APPID 下单，然后输出结论：
                         {\"outcome\":\"done\"}、\"not_done\" 或 \"unknown\"
                         receive：输出 {\"listening\":\"http://127.0.0.1:…\"}，此后每把一个
                         通知交给应用，输出 {\"accepted\":\"ID\"}，直到标准输入结束
  WXP_CONFORMANCE_CASE   当前一项，如 answer.unsigned
做不到的，输出 {\"outcome\":\"unsupported\"}。完整约定见 docs/conformance.md。
全部处理得当时退出码为 0，否则为 10。

示例：
  wxp sim conformance -- node client.js
  wxp sim conformance --case notify --format junit -- python client.py > report.xml",
);

async fn run(args: &Conformance, output: &Output) -> Result<Exit, Failure> {
    let cases = chosen(&args.cases).map_err(|name| {
        let known: Vec<_> = CASES.iter().map(|case| case.name).collect();
        Failure::usage((
            format!("there is no case {name}; there are {}", known.join(" ")),
            format!("没有 {name} 这一项；现有 {}", known.join(" ")),
        ))
    })?;
    // Else the key files of a run would stay behind.
    let mut interrupt = Interrupt::listen()?;
    interrupt.guard(Outcome::NoEffect, all(args, &cases, output)).await
}

async fn all(args: &Conformance, cases: &[&'static Case], output: &Output) -> Result<Exit, Failure> {
    let format = if output.json { ReportFormat::Json } else { args.format };
    let mut findings = Vec::with_capacity(cases.len());
    for case in cases {
        let started = Instant::now();
        let seen = once(case, &args.command, Duration::from_secs(args.timeout)).await?;
        let finding = Finding { case, verdict: judge(case, &seen), evidence: evidence(&seen), took: started.elapsed() };
        if format == ReportFormat::Text {
            output.line(&report::line(&finding, output));
        }
        findings.push(finding);
    }
    let counts = report::count(&findings);
    match format {
        ReportFormat::Text => output.line(&report::summary(counts, output.lang)),
        ReportFormat::Json => output.line(&report::json(&findings)),
        ReportFormat::Junit => output.line(&report::junit(&findings)),
    }
    // A client that supports nothing has handled nothing.
    let all = counts.not_handled == 0 && counts.handled > 0;
    Ok(if all { Exit::Done } else { Exit::Negative })
}

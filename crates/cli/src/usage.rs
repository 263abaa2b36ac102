//! Errors in a command line, in the user's language.

use std::error::Error as _;
use weixinpay::{Lang, Text};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::help::in_chinese;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// Prints help, version or what is wrong, and says how the process ends.
pub(crate) fn report(error: &clap::Error, output: &Output) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        print(error, output);
        return Exit::Done;
    }
    match (output.json, output.lang) {
        // Not a mistake, but the help that was not asked for.
        (false, _) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            print(error, output);
        }
        (false, Lang::En) => print(error, output),
        (false, Lang::Zh) => {
            output.error_line(&format!("{} {}", output.paint_error(Style::Bad, "✗"), chinese(error)));
            output.error_line(&format!("  {} {}", output.paint_error(Style::Quiet, "→"), HELP.zh));
        }
        (true, _) => Failure::usage((first_line(error), chinese(error))).hint(HELP).report(output),
    }
    Exit::Usage
}

/// To standard output what was asked for, to standard error the rest. A reader that has gone away is not a failure.
fn print(error: &clap::Error, output: &Output) {
    match (output.lang, error.use_stderr()) {
        (Lang::En, _) => {
            let _ = error.print();
        }
        (Lang::Zh, false) => output.bytes(in_chinese(&error.render(), output.colours()).as_bytes()),
        (Lang::Zh, true) => output.error_line(in_chinese(&error.render(), output.error_colours()).trim_end()),
    }
}

const HELP: Text = Text::new("add --help to see how it is used", "加上 --help 看用法");

fn first_line(error: &clap::Error) -> String {
    if matches!(error.kind(), ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand) {
        return "a command is missing".to_owned();
    }
    let text = error.render().to_string();
    let head: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    head.join(" ").trim_start_matches("error: ").to_owned()
}

fn chinese(error: &clap::Error) -> String {
    let context = |kind| error.get(kind).map(said).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let text = match error.kind() {
        ErrorKind::UnknownArgument => format!("不认识的参数 {argument}"),
        ErrorKind::InvalidSubcommand => format!("没有 {} 这个命令", context(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("缺少参数 {argument}"),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "缺少命令".to_owned(),
        ErrorKind::ArgumentConflict => match context(ContextKind::PriorArg) {
            prior if prior == argument || prior.is_empty() => format!("参数 {argument} 只能写一次"),
            prior => format!("参数 {argument} 不能与 {prior} 同时使用"),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match context(ContextKind::InvalidValue) {
            value if value.is_empty() => format!("参数 {argument} 需要一个值{}", wanted(error, &argument)),
            value => format!("参数 {argument} 的值 {value} 不合法{}", wanted(error, &argument)),
        },
        ErrorKind::InvalidUtf8 => "参数不是 UTF-8 文本".to_owned(),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("参数 {argument} 的值的个数不对")
        }
        _ => "命令行写法有误".to_owned(),
    };
    let suggested = match context(ContextKind::SuggestedArg) {
        none if none.is_empty() => context(ContextKind::SuggestedSubcommand),
        suggested => suggested,
    };
    if suggested.is_empty() { text } else { format!("{text}；是不是 {suggested}？") }
}

/// The expected value: one of those that clap knows, a number within its limits, or of the form that its name implies.
fn wanted(error: &clap::Error, argument: &str) -> String {
    let known = error.get(ContextKind::ValidValue).map(said).unwrap_or_default();
    if !known.is_empty() {
        return format!("；可用：{known}");
    }
    let why = error.source().map(ToString::to_string).unwrap_or_default();
    if let Some((_, range)) = why.split_once(" is not in ") {
        let (from, to) = range.split_once("..").unwrap_or((range, ""));
        return match to.trim_start_matches('=') {
            "" => format!("；应为不小于 {from} 的整数"),
            to => format!("；应为 {from} 到 {to} 的整数"),
        };
    }
    let forms = [("<ADDR>", "IP:端口，如 127.0.0.1:8080；端口 0 表示任选空闲端口"), ("<zh|en>", "zh 或 en")];
    let form = forms.into_iter().find(|(name, _)| argument.contains(name));
    form.map_or_else(String::new, |(_, form)| format!("；应为 {form}"))
}

fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join("、"),
        other => other.to_string(),
    }
}

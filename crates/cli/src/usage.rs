//! What is wrong with a command line, in the language of the person.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::lang::Lang;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// Prints help, version or what is wrong, and says how the process ends.
pub(crate) fn report(error: &clap::Error, output: &Output) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that has gone away is no failure.
        let _ = error.print();
        return Exit::Done;
    }
    match (error.kind(), output.json, output.lang, chinese(error)) {
        (ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, false, ..)
        | (_, false, Lang::En, _)
        | (_, false, _, None) => {
            let _ = error.print();
        }
        (_, false, Lang::Zh, Some(text)) => {
            output.error_line(&format!("{} {text}", output.paint_error(Style::Bad, "✗")));
            output.error_line(&format!("  {} 加上 --help 看用法", output.paint_error(Style::Quiet, "→")));
        }
        (_, true, ..) => Failure::usage(first_line(error)).hint("add --help to see how it is used").report(output),
    }
    Exit::Usage
}

fn first_line(error: &clap::Error) -> String {
    if matches!(error.kind(), ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand) {
        return "a command is missing".to_owned();
    }
    let text = error.render().to_string();
    let head: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    head.join(" ").trim_start_matches("error: ").to_owned()
}

fn chinese(error: &clap::Error) -> Option<String> {
    let context = |kind| error.get(kind).map(said);
    let argument = context(ContextKind::InvalidArg);
    let text = match error.kind() {
        ErrorKind::UnknownArgument => format!("不认识的参数 {}", argument?),
        ErrorKind::InvalidSubcommand => format!("没有 {} 这个命令", context(ContextKind::InvalidSubcommand)?),
        ErrorKind::MissingRequiredArgument => format!("缺少参数 {}", argument?),
        ErrorKind::MissingSubcommand => "缺少命令".to_owned(),
        ErrorKind::ArgumentConflict => {
            format!("参数 {} 不能与 {} 同时使用", argument?, context(ContextKind::PriorArg)?)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match context(ContextKind::InvalidValue)? {
            value if value.is_empty() => format!("参数 {} 需要一个值", argument?),
            value => format!("参数 {} 的值 {value} 不合法", argument?),
        },
        _ => return None,
    };
    let suggested = context(ContextKind::SuggestedArg).or_else(|| context(ContextKind::SuggestedSubcommand));
    Some(match suggested {
        Some(suggested) => format!("{text}；是不是 {suggested}？"),
        None => text,
    })
}

fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join("、"),
        other => other.to_string(),
    }
}

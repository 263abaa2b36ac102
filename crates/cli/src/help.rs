//! The help, in the language of the person.

use clap::builder::styling::{AnsiColor, Style, Styles};
use clap::{ColorChoice, Command, CommandFactory as _};

use crate::args::Cli;
use crate::help_zh::{ARGUMENTS, COMMANDS};
use crate::lang::Lang;

const EXAMPLES_EN: &str = "\
Examples:
  wxp demo                                    see it work
  wxp sim up --ready-file sim.json            a WeChat Pay of your own
  wxp payroll result --authenticate-number N --sub-mchid 1111111 --wait
  wxp api GET /v3/certificates
  wxp routes 核身 · wxp docs /v3/certificates

Exit codes:
  0 done · 2 usage · 3 configuration · 4 not sent · 5 refused · 6 failed
  7 rate limited · 8 bad signature · 9 not found · 10 negative result
  11 outcome unknown: query before you try again · 12 waited too long";

const EXAMPLES_ZH: &str = "\
示例：
  wxp demo                                    先看一遍完整流程
  wxp sim up --ready-file sim.json            在本机运行一个微信支付
  wxp payroll result --authenticate-number N --sub-mchid 1111111 --wait
  wxp api GET /v3/certificates
  wxp routes 核身 · wxp docs /v3/certificates

退出码：
  0 成功 · 2 用法 · 3 配置 · 4 未发送 · 5 被拒绝 · 6 对方故障
  7 限频 · 8 验签失败 · 9 不存在 · 10 业务结果为否
  11 结果未知：先查询再重试 · 12 等待超时";

/// The command line, with its help in this language.
pub(crate) fn command(lang: Lang) -> Command {
    let command = Cli::command()
        .styles(styles())
        .color(ColorChoice::Auto)
        .max_term_width(100)
        .after_help(lang.pick(EXAMPLES_ZH, EXAMPLES_EN));
    dress(command, "wxp", lang)
}

/// One heading for all options, and in Chinese every text replaced. A test holds that none is missing.
fn dress(command: Command, path: &str, lang: Lang) -> Command {
    let below: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = below
        .iter()
        .fold(command, |command, name| command.mut_subcommand(name, |sub| dress(sub, &format!("{path} {name}"), lang)));
    let command = command.mut_args(|argument| {
        let heading = match argument.get_help_heading() {
            Some("Connection") => lang.pick("连接", "Connection"),
            _ if argument.is_positional() => lang.pick("参数", "Arguments"),
            _ => lang.pick("选项", "Options"),
        };
        argument.help_heading(heading)
    });
    match lang {
        Lang::En => command,
        Lang::Zh => chinese(command, path),
    }
}

fn chinese(command: Command, path: &str) -> Command {
    let command = match find(COMMANDS, path) {
        Some(text) => command.about(text),
        None => command,
    };
    command
        .subcommand_help_heading("命令")
        .help_template("{about}\n\n用法：{usage}\n\n{all-args}{after-help}\n")
        .mut_args(|argument| {
            let id = argument.get_id().as_str().to_owned();
            match find(ARGUMENTS, &format!("{path} {id}")).or_else(|| find(ARGUMENTS, &id)) {
                Some(text) => argument.help(text),
                None => argument,
            }
        })
}

fn find(table: &'static [(&str, &str)], key: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == key).map(|(_, text)| *text)
}

fn styles() -> Styles {
    Styles::styled()
        .header(Style::new().bold())
        .usage(Style::new().bold())
        .literal(AnsiColor::Cyan.on_default())
        .placeholder(Style::new().dimmed())
        .error(AnsiColor::Red.on_default().bold())
        .valid(AnsiColor::Green.on_default())
        .invalid(AnsiColor::Yellow.on_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_its_chinese_text() {
        fn walk(command: &Command, path: &str) {
            assert!(find(COMMANDS, path).is_some(), "{path}");
            for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
                let id = argument.get_id().as_str();
                assert!(
                    find(ARGUMENTS, &format!("{path} {id}")).or_else(|| find(ARGUMENTS, id)).is_some(),
                    "{path} {id}"
                );
            }
            for sub in command.get_subcommands() {
                walk(sub, &format!("{path} {}", sub.get_name()));
            }
        }
        walk(&Cli::command(), "wxp");
    }

    #[test]
    fn no_line_of_the_first_help_is_wider_than_a_terminal() {
        for lang in [Lang::Zh, Lang::En] {
            let help = command(lang).term_width(80).render_help().to_string();
            for line in help.lines() {
                assert!(crate::width::width(line) <= 80, "{line}");
            }
        }
    }
}

//! The help, in the language of the person.

use clap::builder::PossibleValue;
use clap::builder::Resettable::{self, Reset};
use clap::builder::StyledStr;
use clap::builder::styling::{AnsiColor, Style, Styles};
use clap::{Arg, ColorChoice, Command, CommandFactory as _};

use crate::cli::Cli;
use crate::terminal::style::Colours;
use weixinpay::Lang;

/// The command line, with its help in this language.
pub(crate) fn command(lang: Lang) -> Command {
    let command = Cli::command().styles(styles()).color(ColorChoice::Auto).max_term_width(100);
    fit(command, lang)
}

/// One heading for all options, and every text in this language. clap has a short and a long text of everything; here they
/// are the English and the Chinese one. A test holds that none is missing.
fn fit(command: Command, lang: Lang) -> Command {
    let below: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = below.iter().fold(command, |command, name| command.mut_subcommand(name, |sub| fit(sub, lang)));
    let command = command.mut_args(|argument| {
        let heading = match argument.get_help_heading() {
            Some("Connection") => lang.pick("Connection", "连接"),
            _ if argument.is_positional() => lang.pick("Arguments", "参数"),
            _ => lang.pick("Options", "选项"),
        };
        let help = pick(argument.get_help(), argument.get_long_help(), lang);
        let argument = argument.help_heading(heading).long_help(Reset);
        match (lang, help) {
            (Lang::Zh, Resettable::Value(help)) => with_values(argument, &help.to_string()),
            (_, help) => argument.help(help),
        }
    });
    let about = pick(command.get_about(), command.get_long_about(), lang);
    let after = lang.pick(command.get_after_help(), command.get_after_long_help()).cloned();
    let command = command.about(about).long_about(Reset).after_help(Resettable::from(after)).after_long_help(Reset);
    match lang {
        Lang::En => command,
        Lang::Zh => command
            .subcommand_help_heading("命令")
            .help_template("{about}\n\n用法：{usage}\n\n{all-args}{after-help}\n"),
    }
}

/// The help in Chinese, with the values that clap would list in English.
fn with_values(argument: Arg, help: &str) -> Arg {
    if !argument.get_action().takes_values() {
        return argument.help(help.to_owned());
    }
    let mut help = help.to_owned();
    let values = argument.get_possible_values();
    let values: Vec<_> = values.iter().filter(|value| !value.is_hide_set()).map(PossibleValue::get_name).collect();
    if !values.is_empty() && !argument.is_hide_possible_values_set() {
        help += &format!(" [可用：{}]", values.join("、"));
    }
    let defaults = argument.get_default_values();
    let defaults: Vec<_> = defaults.iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() && !argument.is_hide_default_value_set() {
        help += &format!(" [默认：{}]", defaults.join("、"));
    }
    argument.help(help).hide_possible_values(true).hide_default_value(true)
}

/// The help as clap renders it, without what is English in it and cannot be set otherwise.
pub(crate) fn in_chinese(help: &StyledStr, colours: Colours) -> String {
    let text = if colours.are_shown() { help.ansi().to_string() } else { help.to_string() };
    let text = text.replace("[OPTIONS]", "[选项]").replace("<COMMAND>", "<命令>");
    let headings = ["选项", "参数", "连接", "命令"];
    headings.iter().fold(text, |text, heading| text.replace(&format!("{heading}:"), &format!("{heading}：")))
}

/// Of a comment in two paragraphs: the first English, the second Chinese.
fn pick(english: Option<&StyledStr>, both: Option<&StyledStr>, lang: Lang) -> Resettable<StyledStr> {
    match lang {
        Lang::En => english.cloned().into(),
        Lang::Zh => both.and_then(chinese).map(StyledStr::from).into(),
    }
}

fn chinese(both: &StyledStr) -> Option<String> {
    both.to_string().split_once("\n\n").map(|(_, chinese)| chinese.to_owned())
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
    fn every_text_is_in_both_languages() {
        fn walk(command: &Command) {
            let name = command.get_name();
            let about = |both: Option<&StyledStr>, what: &str| {
                let chinese = both.and_then(chinese).unwrap_or_default();
                assert!(chinese.contains(|letter: char| u32::from(letter) > 0x3000), "{name} {what}: {chinese}");
            };
            about(command.get_long_about(), "");
            for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
                about(argument.get_long_help(), argument.get_id().as_str());
            }
            assert_eq!(command.get_after_help().is_some(), command.get_after_long_help().is_some(), "{name}");
            command.get_subcommands().for_each(walk);
        }
        walk(&Cli::command());
    }

    #[test]
    fn the_description_holds_together() {
        Cli::command().debug_assert();
        for lang in [Lang::Zh, Lang::En] {
            command(lang).debug_assert();
        }
    }

    #[test]
    fn no_flag_takes_a_secret_as_text() {
        fn walk(command: &Command) {
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                assert!(!id.contains("key") || id.ends_with("_file") || id.ends_with("key_id"), "{id}");
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&Cli::command());
    }

    #[test]
    fn no_line_of_the_first_help_is_wider_than_a_terminal() {
        for lang in [Lang::Zh, Lang::En] {
            let help = command(lang).term_width(80).render_help().to_string();
            for line in help.lines() {
                assert!(crate::terminal::columns::width(line) <= 80, "{line}");
            }
        }
    }
}

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
  wxp sim run -- npm test                     your tests, with one of their own
  wxp payroll result --authenticate-number N --sub-mchid 1111111 --wait
  wxp api GET /v3/certificates
  wxp routes 核身 · wxp docs /v3/certificates

Exit codes:
  0 done · 2 usage · 3 configuration · 4 not sent · 5 refused · 6 failed
  7 rate limited · 8 bad signature · 9 not found · 10 negative result
  11 outcome unknown: query before you try again · 12 waited too long
A write whose outcome is unknown ends with 11 and with nothing else; 6, 7 and 8
are for reads. --json has the kind, the status and the code.";

const EXAMPLES_ZH: &str = "\
示例：
  wxp demo                                    先看一遍完整流程
  wxp sim up --ready-file sim.json            在本机运行一个微信支付
  wxp sim run -- npm test                     带着它运行你的测试
  wxp payroll result --authenticate-number N --sub-mchid 1111111 --wait
  wxp api GET /v3/certificates
  wxp routes 核身 · wxp docs /v3/certificates

退出码：
  0 成功 · 2 用法 · 3 配置 · 4 未发送 · 5 被拒绝 · 6 对方故障
  7 限频 · 8 验签失败 · 9 不存在 · 10 业务结果为否
  11 结果未知：先查询再重试 · 12 等待超时
写请求只要结果未知，退出码一律是 11；6、7、8 只用于读请求。
--json 给出错误类别、状态码和错误码。";

const RUN_EN: &str = "\
The command finds WeChat Pay at its own hosts, such as api.mch.weixin.qq.com, by:
  HTTPS_PROXY HTTP_PROXY ALL_PROXY NO_PROXY
      in both cases: a proxy that refuses every other host
  SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE
  REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS DENO_CERT PHP_INI_SCAN_DIR
      the simulator's certificate authority, in place of the system's
  JAVA_TOOL_OPTIONS      proxy and trust store, added to what is set already
  NODE_OPTIONS           a preload that redirects connections to WeChat Pay's hosts
  NODE_USE_ENV_PROXY     newer Nodes: fetch and https use the proxy
  WXP_MCHID WXP_SERIAL_NO WXP_PRIVATE_KEY_FILE …
      the merchant, as `wxp` reads it
  WXP_APPID WXP_OPENID WXP_SUB_MCHID WXP_SUB_APPID WXP_SUB_OPENID
      its AppID and a user of it; of a service provider, its sub-merchant's too
  WXP_BASE_URL WXP_STANDBY_URL
      for clients with a base URL, and a second one for when the first is down
  WXP_READY_FILE         all of it as JSON: addresses, ids, paths of keys

Nothing that goes through the proxy leaves this machine, and so no package can be
downloaded: install first. A client that ignores these variables is not held back,
except by --box: in there is no proxy, WeChat Pay's hosts are the simulator, the
authority is in the system's usual places, too, and nothing leaves this machine.

Examples:
  wxp sim run -- npm test
  wxp sim run --box --box-port 5432 -- ./mvnw test
  wxp sim run --mchid 1600000001 --appid wx0123456789abcdef -- npm run dev
  wxp sim run -- sh -c 'NO_PROXY=$NO_PROXY,minio pytest'";

const RUN_ZH: &str = "\
命令按微信支付自己的域名（如 api.mch.weixin.qq.com）访问模拟器，靠的是：
  HTTPS_PROXY HTTP_PROXY ALL_PROXY NO_PROXY
      大小写各一份：拒绝其他一切域名的代理
  SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE
  REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS DENO_CERT PHP_INI_SCAN_DIR
      模拟器的证书颁发机构，取代系统自带的
  JAVA_TOOL_OPTIONS      代理与信任库，附在原有内容之后
  NODE_OPTIONS           引导程序，把发往微信支付域名的连接改到模拟器
  NODE_USE_ENV_PROXY     较新的 Node：fetch 和 https 使用代理
  WXP_MCHID WXP_SERIAL_NO WXP_PRIVATE_KEY_FILE …
      商户信息，与 `wxp` 读取的相同
  WXP_APPID WXP_OPENID WXP_SUB_MCHID WXP_SUB_APPID WXP_SUB_OPENID
      它的 AppID 和一个用户；服务商另有特约商户的
  WXP_BASE_URL WXP_STANDBY_URL
      给能改接口地址的客户端；后者在前者连不上时用
  WXP_READY_FILE         以上全部内容的 JSON：地址、商户号、密钥路径

经过代理的请求都不会离开本机，所以也无法下载依赖包：请先安装好。
不理会这些变量的客户端不受约束，除非用 --box：其中没有代理，微信支付的域名就是模拟器，
证书颁发机构也放在系统通常的位置，任何请求都出不了本机。

示例：
  wxp sim run -- npm test
  wxp sim run --box --box-port 5432 -- ./mvnw test
  wxp sim run --mchid 1600000001 --appid wx0123456789abcdef -- npm run dev
  wxp sim run -- sh -c 'NO_PROXY=$NO_PROXY,minio pytest'";

const CONFORMANCE_EN: &str = "\
The command is run once for each case, in the environment of `wxp sim run`, and is told:
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
  wxp sim conformance --case notify --format junit -- python client.py > report.xml";

const CONFORMANCE_ZH: &str = "\
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
  wxp sim conformance --case notify --format junit -- python client.py > report.xml";

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
    let command = match path {
        "wxp sim run" => command.after_help(lang.pick(RUN_ZH, RUN_EN)),
        "wxp sim conformance" => command.after_help(lang.pick(CONFORMANCE_ZH, CONFORMANCE_EN)),
        _ => command,
    };
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
    fn every_variable_that_the_help_of_run_names_is_in_both_languages() {
        let names = |text: &str| {
            let words = text.split(|letter: char| !letter.is_ascii_uppercase() && letter != '_' && letter != '3');
            words.filter(|word| word.len() > 3).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(names(RUN_EN), names(RUN_ZH));
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

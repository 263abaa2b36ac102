//! `wxp` itself: what every command line has.

use clap::{ArgAction, Parser};
use weixinpay::{Lang, Text};

use crate::command::Command;

/// WeChat Pay on the command line: a demo, a simulator that signs, Payroll Card, and every other API.
///
/// 微信支付命令行工具：完整演示、会签名的模拟器、微工卡，以及任意接口
#[derive(Debug, Parser)]
#[command(name = "wxp", version, disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = HELP.en, after_long_help = HELP.zh)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Print JSON for programs; an error, too, is one line of JSON, on standard error
    ///
    /// 输出 JSON，供程序读取；出错时在标准错误输出一行 JSON
    #[arg(long, global = true, display_order = 900)]
    json: bool,
    /// Use Chinese or English [default: WXP_LANG, else the system's]
    ///
    /// 使用中文或英文 [默认：WXP_LANG，否则取系统语言]
    #[arg(long, global = true, value_name = "zh|en", value_parser = lang, display_order = 901)]
    lang: Option<Lang>,
    /// Print help
    ///
    /// 显示帮助
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 902)]
    help: Option<bool>,
    /// Print the version
    ///
    /// 显示版本
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 903)]
    version: Option<bool>,
}

/// The language was read before the arguments; here a wrong one is refused.
fn lang(tag: &str) -> Result<Lang, String> {
    Lang::of_tag(tag).ok_or_else(|| "must be zh or en".to_owned())
}

const HELP: Text = Text::new(
    "\
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
are for reads. --json has the kind, the status and the code.",
    "\
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
--json 给出错误类别、状态码和错误码。",
);

//! `wxp sim run`.

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::Args;
use tokio::process::Command;
use weixinpay_simulator::JournalEntry;

use crate::child::{self, Signals};
use crate::client_env::{self, Route, ready_file};
use crate::failure::Failure;
use crate::interrupt::deaf;
use crate::runtime::on_runtime;
use crate::sim_box::{self, BoxFlags, Inside};
use crate::simulator::keys::Keys;
use crate::simulator::silence::{self, Ear};
use crate::simulator::start::{self, Start};
use crate::simulator::{announcement, log};
use crate::terminal::escape::printable;
use crate::terminal::output::Output;
use crate::terminal::style::Style;
use weixinpay::Text;

/// How many refusals are printed in the end.
const TOLD: usize = 5;
/// Of a client that does not trust the simulator's authority.
const DISTRUSTED: &str = "CA_DISTRUSTED";

/// Run a command, such as your tests, with a WeChat Pay of its own; ends with the command's exit code
///
/// 运行一条命令（例如你的测试），给它一个专属的微信支付；退出码就是该命令的退出码
#[derive(Debug, Args)]
#[command(after_help = HELP.en, after_long_help = HELP.zh)]
pub(crate) struct Run {
    #[command(flatten)]
    start: Start,
    /// Tell on standard error what happens, as it happens, and where the console is [default: on a terminal]
    ///
    /// 在标准错误输出上实时显示发生的事，并给出控制台地址 [默认：在终端里开启]
    #[arg(long, conflicts_with = "quiet")]
    live: bool,
    #[command(flatten)]
    network: BoxFlags,
    /// The command and its arguments
    ///
    /// 命令及其参数
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

impl Run {
    pub(crate) fn run(&self, output: &Output) -> Result<ExitCode, Failure> {
        on_runtime(run(self, output))
    }
}

const HELP: Text = Text::new(
    "\
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
  wxp sim run -- sh -c 'NO_PROXY=$NO_PROXY,minio pytest'",
    "\
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
  wxp sim run -- sh -c 'NO_PROXY=$NO_PROXY,minio pytest'",
);

async fn run(args: &Run, output: &Output) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = args.command.split_first() else {
        return Err(Failure::usage(("a command is missing", "缺少命令")));
    };
    // Before there are keys on the disk, which a signal would leave there.
    let signals = Signals::listen().map_err(|error| deaf(&error))?;
    let inside = if args.network.in_box { Inside::here() } else { None };
    if args.network.in_box && inside.is_none() {
        return sim_box::run(&args.network, args.start.listen, signals).await;
    }
    let start = &args.start;
    let mut builder = start.builder()?;
    if let Some(inside) = &inside {
        inside.connect(&args.network).await?;
        builder = builder.listen(inside.listen()).listen_tls(inside.listen_tls());
    }
    let simulator = builder.start().await.map_err(start::failure)?;
    let ear = Ear::listen(&simulator);
    let live = !output.json && !start.quiet && (args.live || std::io::stderr().is_terminal());
    let watch = live.then(|| simulator.watch());
    let _keys = Keys::write(&simulator, start.data.is_some())?;
    let ready = simulator.ready();
    let merchant = start.described(&ready)?;
    let (mut command, way) = match &inside {
        None => (Command::new(program), Route::Proxy),
        Some(inside) => {
            inside.furnish(&ready)?;
            (inside.command(program).await, Route::Box)
        }
    };
    client_env::lead(&mut command, &ready, merchant, way)?;
    if let Some(file) = &start.ready_file {
        ready_file::write(&ready, merchant, way, file)?;
    }
    command.args(arguments);
    let log = watch.map(|watch| {
        announcement::announce_pages(&ready, output);
        log::tell(watch, *output)
    });
    let ended = {
        let running = child::run(&mut command, signals);
        tokio::pin!(running);
        tokio::select! {
            ended = &mut running => ended,
            silent = ear.hears_nothing_for_a_minute(&simulator) => {
                if silent {
                    silence::warn_of_a_minute(way, output);
                }
                running.await
            }
        }
    };
    let status = ended.map_err(|error| client_env::not_run(program, &error))?;
    if !output.json {
        let journal = simulator.journal().await;
        if ear.is_deaf_to(&journal) {
            silence::warn_of_silence(way, output);
        }
        // A client whose request never came may end as if all were well.
        let distrusted = !journal.is_empty() && journal.iter().all(|entry| entry.code == DISTRUSTED);
        if !live && (!status.success() || distrusted) {
            tell_refusals(&journal, output);
            tell_advice(&journal, output);
        }
    }
    simulator.shutdown().await;
    if let Some(log) = log {
        log.end().await;
    }
    Ok(child::code(status))
}

/// Prints problems that the command may have met although nothing was refused.
fn tell_advice(journal: &[JournalEntry], output: &Output) {
    let advice = journal.iter().find_map(|entry| entry.advice.as_ref());
    if let Some(advice) = advice {
        output.error_line(&format!("{} {}", output.paint_error(Style::Warn, "!"), printable(advice.get(output.lang))));
    }
}

/// Prints the refusals of the simulator with their reasons: likely why the command failed.
fn tell_refusals(journal: &[JournalEntry], output: &Output) {
    let mut refusals: Vec<(&JournalEntry, &str, usize)> = Vec::new();
    for entry in journal {
        let Some(diagnosis) = entry.diagnosis.as_ref().map(|diagnosis| diagnosis.get(output.lang)) else { continue };
        let known = refusals
            .iter_mut()
            .find(|(known, why, _)| (*why, &known.method, &known.path) == (diagnosis, &entry.method, &entry.path));
        match known {
            Some((_, _, times)) => *times += 1,
            None => refusals.push((entry, diagnosis, 1)),
        }
    }
    if refusals.is_empty() {
        return;
    }
    let title = output.lang.pick("The simulator refused:", "模拟器拒绝过这些请求：");
    output.error_line(&format!("{} {title}", output.paint_error(Style::Warn, "!")));
    for (entry, diagnosis, times) in refusals.iter().take(TOLD) {
        let times = if *times > 1 { format!(" ×{times}") } else { String::new() };
        let JournalEntry { method, path, status, code, .. } = entry;
        let status = if *status == 0 { "—".to_owned() } else { status.to_string() };
        let answer = format!("{status} {code}");
        output.error_line(&format!("  {method} {}  {}{times}", printable(path), answer.trim_end()));
        for line in diagnosis.lines() {
            output.words(&format!("    {}", printable(line)));
        }
    }
    if let Some(more) = refusals.len().checked_sub(TOLD).filter(|more| *more > 0) {
        output.words(&output.lang.pick(format!("  and {more} more"), format!("  另有 {more} 种")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variable_that_the_help_of_run_names_is_in_both_languages() {
        let names = |text: &str| {
            let words = text.split(|letter: char| !letter.is_ascii_uppercase() && letter != '_' && letter != '3');
            words.filter(|word| word.len() > 3).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(names(&HELP.en), names(&HELP.zh));
    }
}

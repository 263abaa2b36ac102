//! One run of the client, in a world of its own.

use std::ffi::OsString;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use weixinpay::{Text, text};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use weixinpay_simulator::{NewNotification, Simulator};

use super::case::{Call, Case, Notified};
use super::claim::{self, Claim, Line};
use super::judge::{Delivery, Observed};
use crate::client_env::{self, Route};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::simulator::client::client;
use crate::simulator::keys::Keys;
use crate::simulator::start;
use crate::terminal::escape::printable;

/// The direct merchant of the first world.
const MCHID: &str = "1900009191";
const APPID: &str = "wxd678efh567hg6787";
/// Later than the first repetition of a notification, on the simulated clock.
const LATER: u64 = 60;
/// As much of standard error as is looked at.
const WORDS: u64 = 64 * 1024;

pub(crate) async fn run(case: &Case, command: &[OsString], patience: Duration) -> Result<Observed, Failure> {
    let simulator = Simulator::builder().start().await.map_err(start::failure)?;
    let _keys = Keys::write(&simulator, false)?;
    if matches!(case.call, Call::Receive(_)) {
        // The variables name the public key, and a notification is signed by the key that was asked for last.
        client(&simulator, MCHID)?.path("/v3/certificates")?.get().await?;
    }
    let before = simulator.journal().await.len();
    for drill in case.drills() {
        simulator.faults().set(&drill).await.map_err(|error| Failure::usage(error.text()))?;
    }
    let mut child = spawn(case, command, &simulator)?;
    let mut seen = Observed::default();
    let talk = talk(case, &mut child, &simulator, &mut seen);
    match tokio::time::timeout(patience, talk).await {
        Ok(Ok((status, words))) => {
            if !status.success() && seen.claim != Some(Claim::Unsupported) {
                seen.broken = Some(broken(status, &words));
            }
        }
        Ok(Err(error)) => {
            return Err(Failure::new(
                Exit::NotSent,
                text!("the output of the command cannot be read: {error}", "读不到命令的输出：{error}"),
            ));
        }
        Err(_) => {
            // It may have ended in this moment.
            let _ = child.kill().await;
            let seconds = patience.as_secs();
            seen.broken = Some(text!("it did not end within {seconds} s", "它没有在 {seconds} 秒内结束"));
        }
    }
    seen.journal = simulator.journal().await.into_iter().skip(before).map(Into::into).collect();
    simulator.shutdown().await;
    Ok(seen)
}

fn spawn(case: &Case, command: &[OsString], simulator: &Simulator) -> Result<Child, Failure> {
    let Some((program, arguments)) = command.split_first() else {
        return Err(Failure::usage(("a command is missing", "缺少命令")));
    };
    let ready = simulator.ready();
    let Some(merchant) = ready.merchants.iter().find(|merchant| merchant.mchid == MCHID) else {
        return Err(Failure::config(text!("the simulator has no merchant {MCHID}", "模拟器没有商户 {MCHID}")));
    };
    let mut command = Command::new(program);
    client_env::lead(&mut command, &ready, merchant, Route::Proxy)?;
    let call = match case.call {
        Call::Order { .. } => "order",
        Call::Receive(_) => "receive",
    };
    command
        .args(arguments)
        .env("WXP_CONFORMANCE_CASE", case.name)
        .env("WXP_CONFORMANCE_CALL", call)
        .env("WXP_CONFORMANCE_APPID", APPID)
        .env("WXP_CONFORMANCE_OUT_TRADE_NO", "CONFORMANCE1")
        // A receiver listens until this ends.
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command.spawn().map_err(|error| client_env::not_run(program, &error))
}

/// Hears the client out, and does what belongs to the case meanwhile. Its end, and what it said on standard error.
async fn talk(
    case: &Case,
    child: &mut Child,
    simulator: &Simulator,
    seen: &mut Observed,
) -> std::io::Result<(ExitStatus, String)> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let mut words = Vec::new();
    let (heard, _) = tokio::join!(
        async {
            // Dropped, it ends: for an order there is nothing to say.
            let mut stdin = stdin.filter(|_| matches!(case.call, Call::Receive(_)));
            let Some(stdout) = stdout else { return Ok(()) };
            let mut lines = BufReader::new(stdout).lines();
            while let Some(line) = next(&mut lines).await? {
                match line {
                    Line::Outcome { outcome } => seen.claim = Some(outcome),
                    Line::Accepted { accepted } => seen.accepted.push(accepted),
                    Line::Listening { listening } => {
                        if let Call::Receive(told) = case.call
                            && seen.notification.is_none()
                            && let Err(why) = notify(simulator, told, listening, seen).await
                        {
                            seen.broken = Some(text!("it cannot be notified: {why}", "无法通知它：{why}"));
                        }
                        stdin.take();
                    }
                }
            }
            std::io::Result::Ok(())
        },
        async {
            if let Some(mut stderr) = stderr {
                let _ = (&mut stderr).take(WORDS).read_to_end(&mut words).await;
                // The rest is read too: a full pipe would stop it.
                let _ = tokio::io::copy(&mut stderr, &mut tokio::io::sink()).await;
            }
        }
    );
    heard?;
    Ok((child.wait().await?, String::from_utf8_lossy(&words).into_owned()))
}

async fn next(lines: &mut Lines<BufReader<ChildStdout>>) -> std::io::Result<Option<Line>> {
    while let Some(text) = lines.next_line().await? {
        if let Some(line) = claim::read(&text) {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

async fn notify(simulator: &Simulator, told: Notified, url: String, seen: &mut Observed) -> Result<(), String> {
    let new = NewNotification::new("TRANSACTION.SUCCESS", url).mchid(MCHID);
    let id = simulator.notifications().send(new).await.map_err(|error| error.to_string())?.id;
    simulator.notifications().settled().await;
    if told == Notified::Probed {
        simulator.clock().advance(LATER).await;
        simulator.notifications().settled().await;
    }
    let sent = simulator.notifications().get(&id).await.map_err(|error| error.to_string())?;
    seen.notification = Some((id, sent.attempts.into_iter().map(Delivery::from).collect()));
    Ok(())
}

/// With the last that it said: mostly, that is why.
fn broken(status: ExitStatus, words: &str) -> Text {
    let last = words.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let last: String = printable(last.trim()).chars().take(200).collect();
    if last.is_empty() {
        return text!("the command failed ({status})", "命令没有正常结束（{status}）");
    }
    text!("the command failed ({status}): {last}", "命令没有正常结束（{status}）：{last}")
}

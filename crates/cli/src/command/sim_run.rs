//! `wxp sim run`.

use std::io::IsTerminal as _;
use std::process::ExitCode;

use tokio::process::Command;
use weixinpay_simulator::JournalEntry;

use crate::args::SimRun;
use crate::child::{self, Signals};
use crate::client_env::{self, Way};
use crate::escape::printable;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Style};
use crate::silence::{self, Ear};
use crate::sim::{self, Keys};
use crate::sim_box::{self, Inside};
use crate::sim_log;

/// How many refusals are told in the end.
const TOLD: usize = 5;
/// Of a client that does not trust the simulator's authority.
const DISTRUSTED: &str = "CA_DISTRUSTED";

pub(crate) async fn run(args: &SimRun, output: &Output) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = args.command.split_first() else {
        return Err(Failure::usage("a command is missing").zh("缺少命令"));
    };
    // Before there are keys on the disk, which a signal would leave there.
    let signals = Signals::listen()
        .map_err(|error| Failure::new(Exit::NotSent, format!("signals cannot be listened to: {error}")))?;
    let inside = if args.in_box { Inside::here() } else { None };
    if args.in_box && inside.is_none() {
        return sim_box::run(args, signals).await;
    }
    let start = &args.start;
    let mut builder = sim::builder(start)?;
    if let Some(inside) = &inside {
        inside.connect(args).await?;
        builder = builder.listen(inside.listen()).listen_tls(inside.listen_tls());
    }
    let simulator = builder.start().await.map_err(sim::failure)?;
    let ear = Ear::listen(&simulator);
    let live = !output.json && !start.quiet && (args.live || std::io::stderr().is_terminal());
    let watch = live.then(|| simulator.watch());
    let _keys = Keys::write(&simulator, start.data.is_some())?;
    let ready = simulator.ready();
    let merchant = sim::described(&ready, start)?;
    if let Some(file) = &start.ready_file {
        sim::write_ready(&ready, file)?;
    }
    let (mut command, way) = match &inside {
        None => (Command::new(program), Way::Proxy),
        Some(inside) => {
            inside.furnish(&ready)?;
            (inside.command(program).await, Way::Box)
        }
    };
    client_env::lead(&mut command, &ready, merchant, way)?;
    command.args(arguments);
    let log = watch.map(|watch| {
        sim::announce_pages(&ready, output);
        sim_log::tell(watch, *output)
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

/// What the command may have met although nothing was refused.
fn tell_advice(journal: &[JournalEntry], output: &Output) {
    let advice = journal.iter().find_map(|entry| output.lang.pick(&entry.advice_zh, &entry.advice).as_deref());
    if let Some(advice) = advice {
        output.error_line(&format!("{} {}", output.paint_error(Style::Warn, "!"), printable(advice)));
    }
}

/// What the simulator refused, and why: likely the reason for which the command failed.
fn tell_refusals(journal: &[JournalEntry], output: &Output) {
    let mut refusals: Vec<(&JournalEntry, &str, usize)> = Vec::new();
    for entry in journal {
        let Some(diagnosis) = output.lang.pick(&entry.diagnosis_zh, &entry.diagnosis) else { continue };
        let known = refusals.iter_mut().find(|(known, why, _)| {
            (*why, &known.method, &known.path) == (diagnosis.as_str(), &entry.method, &entry.path)
        });
        match known {
            Some((_, _, times)) => *times += 1,
            None => refusals.push((entry, diagnosis, 1)),
        }
    }
    if refusals.is_empty() {
        return;
    }
    let title = output.lang.pick("模拟器拒绝过这些请求：", "The simulator refused:");
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
        output.words(&output.lang.pick(format!("  另有 {more} 种"), format!("  and {more} more")));
    }
}

//! Prints the events of a simulator on standard error as they happen.

use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::oneshot;
use weixinpay::Time;
use weixinpay_simulator::{
    Event, EventStream, Evidence, FidelityRule, JournalEntry, NotificationEvent, StateChange, fidelity,
};

use crate::terminal::columns::pad;
use crate::terminal::escape::printable;
use crate::terminal::lines::wrap;
use crate::terminal::output::Output;
use crate::terminal::style::Style;
use weixinpay::Lang;

/// Columns before what a line is about: the time, and the method or what it is.
const LABEL: usize = 8;
/// Columns before what explains a line.
const INDENT: &str = "                ";

/// The running log.
pub(crate) struct Log(oneshot::Receiver<()>);

/// The rules by their ids.
type Rules = HashMap<String, FidelityRule>;

/// Tells what happens until the simulator ends. In a thread of its own: a reader that does not read holds up this
/// and nothing else.
pub(crate) fn tell(mut watch: EventStream, output: Output) -> Log {
    let (ended, told) = oneshot::channel();
    output.error_line("");
    std::thread::spawn(move || {
        let rules: Rules = fidelity().into_iter().map(|rule| (rule.id.clone(), rule)).collect();
        while let Some(happening) = watch.blocking_next() {
            for line in lines(&happening, &rules, &output) {
                output.error_line(&line);
            }
        }
        // A caller that does not wait for it does not care.
        let _ = ended.send(());
    });
    Log(told)
}

impl Log {
    /// Waits until everything of a simulator that has ended is printed; whether it was: a reader that has stopped reading is not waited
    /// for, and nothing more can be said to it.
    pub(crate) async fn end(self) -> bool {
        tokio::time::timeout(Duration::from_secs(1), self.0).await.is_ok()
    }
}

fn lines(happening: &Event, rules: &Rules, output: &Output) -> Vec<String> {
    match happening {
        Event::Request(entry) => request(entry, rules.get(&entry.rule), output),
        Event::State(stated) => vec![state(stated, output)],
        Event::Notification(told) => notification(told, output),
        Event::Missed { count } => {
            let missed = output.lang.pick(format!("… and {count} more"), format!("… 另有 {count} 条"));
            vec![output.paint_error(Style::Quiet, &format!("{INDENT}{missed}"))]
        }
        _ => Vec::new(),
    }
}

fn request(entry: &JournalEntry, rule: Option<&FidelityRule>, output: &Output) -> Vec<String> {
    let assumed = rule.is_some_and(|rule| rule.evidence == Evidence::Assumed && !rule.is_own());
    let quiet = |text: &str| output.paint_error(Style::Quiet, text);
    let style = match entry.status {
        200..=299 => Style::Good,
        400..=499 => Style::Warn,
        _ => Style::Bad,
    };
    let status = if entry.status == 0 { "—".to_owned() } else { entry.status.to_string() };
    let head = format!(
        "{} {} {} {}",
        quiet(&clock(entry.time)),
        output.paint_error(style, &pad(&status, 3)),
        pad(&printable(&entry.method), LABEL - 4),
        printable(&entry.path)
    );
    let mut notes: Vec<String> = Vec::new();
    if !entry.code.is_empty() {
        notes.push(output.paint_error(style, &entry.code));
    }
    // An expected success is left out.
    if !entry.code.is_empty() || assumed {
        notes.push(quiet(&entry.rule));
    }
    if assumed {
        let words = if entry.rule.starts_with("description.") {
            output.lang.pick("from the description", "按接口描述应答")
        } else {
            output.lang.pick("assumed", "推测")
        };
        notes.push(output.paint_error(Style::Warn, words));
    }
    notes.extend(
        entry.drills.iter().map(|drill| output.paint_error(Style::Accent, &format!("⚡ {}", printable(drill)))),
    );
    let mut lines = vec![head];
    if !notes.is_empty() {
        lines.push(format!("{INDENT}{}", notes.join(&quiet(" · "))));
    }
    let room = output.columns().saturating_sub(INDENT.len()).max(40);
    // A request that was not answered at all says so with its drill.
    if let Some(keys) = entry.keys().filter(|_| entry.status != 0) {
        let keys = wrap(&printable(keys.get(output.lang)), room);
        lines.extend(keys.iter().map(|line| format!("{INDENT}{}", quiet(line))));
    }
    if let Some(advice) = &entry.advice {
        let advice = wrap(&printable(advice.get(output.lang)), room);
        lines.extend(advice.iter().map(|line| format!("{INDENT}{}", output.paint_error(Style::Warn, line))));
    }
    let why = entry.diagnosis.as_ref().map(|diagnosis| diagnosis.get(output.lang));
    for (at, line) in why.iter().flat_map(|why| why.lines()).enumerate() {
        // Words are broken where the terminal ends; the string that was signed stays as it is.
        let broken = if at == 0 { wrap(&printable(line), room) } else { vec![quiet(&printable(line))] };
        lines.extend(broken.into_iter().map(|line| format!("{INDENT}{line}")));
    }
    lines
}

fn state(stated: &StateChange, output: &Output) -> String {
    let style = match stated.state {
        "AUTHENTICATE_SUCCESS" | "AUTHORIZED" | "REGISTERED" | "SUCCESS" | "FINISHED" => Style::Good,
        "AUTHENTICATE_FAILED" | "DEAUTHORIZED" | "CLOSED" | "FAIL" | "PAYERROR" | "ABNORMAL" => Style::Bad,
        _ => Style::Accent,
    };
    format!(
        "{}     {} {} {}",
        output.paint_error(Style::Quiet, &clock(stated.time)),
        output.paint_error(Style::Quiet, what(stated.what, output.lang)),
        printable(&stated.id),
        output.paint_error(style, stated.state)
    )
}

fn notification(told: &NotificationEvent, output: &Output) -> Vec<String> {
    let good = matches!(told.status, Some(200 | 204));
    let style = if good { Style::Good } else { Style::Bad };
    let status = told.status.map_or_else(|| "—".to_owned(), |status| status.to_string());
    let mut lines = vec![format!(
        "{} {} {} {} → {}",
        output.paint_error(Style::Quiet, &clock(told.time)),
        output.paint_error(style, &pad(&status, 3)),
        output.lang.pick("notify", "通知"),
        printable(&told.event_type),
        printable(&told.notify_url)
    )];
    let notes = told
        .why
        .iter()
        .map(|why| printable(why.get(output.lang)))
        .chain(told.drill.iter().map(|drill| format!("⚡ {}", printable(drill))));
    lines.extend(notes.map(|note| format!("{INDENT}{note}")));
    lines
}

fn what(what: &str, lang: Lang) -> &str {
    let chinese = match what {
        "card" => "微工卡",
        "authorization" => "授权",
        "authentication" => "核身单",
        "batch" => "转账批次",
        "detail" => "转账明细",
        "order" => "订单",
        "refund" => "退款单",
        "transfer" => "转账单",
        "transfer-authorization" => "收款授权",
        _ => what,
    };
    lang.pick(what, chinese)
}

/// The time of day in Beijing, by the simulated clock.
fn clock(unix: i64) -> String {
    Time::from_unix(unix).as_str().get(11..19).unwrap_or_default().to_owned()
}

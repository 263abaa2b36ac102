//! Ctrl-C, termination and a terminal that is closed, and what an interrupted call leaves behind.

use std::future::Future;
use weixinpay::{Outcome, text};

use crate::exit::Exit;
use crate::failure::Failure;

/// Runs to its end unless interrupted. `outcome` is what an interruption leaves: unknown for a call that writes.
pub(crate) async fn unless_interrupted<T>(
    outcome: Outcome,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    Interrupt::listen()?.guard(outcome, work).await
}

/// From now on, a signal to end is noticed and does not end the process.
pub(crate) struct Interrupt {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 3],
    #[cfg(unix)]
    hangup: Option<tokio::signal::unix::Signal>,
}

impl Interrupt {
    #[cfg(unix)]
    pub(crate) fn listen() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let listen = |kind| signal(kind).map_err(|error| deaf(&error));
        let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::quit()].map(listen);
        let [interrupt, terminate, quit] = kinds;
        let hangup = if is_hangup_ignored() { None } else { Some(listen(SignalKind::hangup())?) };
        Ok(Self { signals: [interrupt?, terminate?, quit?], hangup })
    }

    #[cfg(not(unix))]
    pub(crate) fn listen() -> Result<Self, Failure> {
        Ok(Self {})
    }

    /// Runs the work to its end unless the process is asked to end before.
    pub(crate) async fn guard<T>(
        &mut self,
        outcome: Outcome,
        work: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        tokio::select! {
            done = work => done,
            () = self.wait() => Err(Failure::interrupted(outcome)),
        }
    }

    /// Returns when the process is asked to end.
    #[cfg(unix)]
    pub(crate) async fn wait(&mut self) {
        let [interrupt, terminate, quit] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = quit.recv() => {}
            _ = hung_up(&mut self.hangup) => {}
        }
    }

    /// Returns when the process is asked to end.
    #[cfg(not(unix))]
    pub(crate) async fn wait(&mut self) {
        // Without a handler the system ends the process.
        let _ = tokio::signal::ctrl_c().await;
    }
}

/// Returns when the terminal is closed, unless that is not listened to.
#[cfg(unix)]
pub(crate) async fn hung_up(hangup: &mut Option<tokio::signal::unix::Signal>) {
    match hangup {
        Some(hangup) => drop(hangup.recv().await),
        None => std::future::pending().await,
    }
}

/// Whether this process was started so that it outlives its terminal, as by `nohup`: to listen would undo that.
#[cfg(unix)]
pub(crate) fn is_hangup_ignored() -> bool {
    // The signals that are ignored, as bits from 1 on, in hexadecimal (proc(5)). Other systems do not tell without unsafe code.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).is_some_and(|bits| bits & 1 == 1)
}
/// The failure when no signal can be received.
pub(crate) fn deaf(error: &std::io::Error) -> Failure {
    Failure::new(Exit::NotSent, text!("signals cannot be received: {error}", "无法接收信号：{error}"))
}

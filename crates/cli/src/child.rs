//! A command that runs to its end on this process's own streams, and hears the signals that this process is sent.

use std::io;
use std::process::{ExitCode, ExitStatus};

use tokio::process::Command;

/// Runs it to its end. Signals that came since they are listened to are passed on as well.
pub(crate) async fn run(command: &mut Command, mut signals: Signals) -> io::Result<ExitStatus> {
    let mut child = command.spawn()?;
    loop {
        tokio::select! {
            ended = child.wait() => return ended,
            signal = signals.next() => forward(&child, signal),
        }
    }
}

/// Its exit code; 128 and the signal's number if it was ended by one, as a shell has it.
pub(crate) fn code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).unwrap_or(u8::MAX).into();
    }
    status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX).into()
}

#[cfg(unix)]
pub(crate) use unix::Signals;
#[cfg(unix)]
use unix::forward;

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;

    use rustix::process::{Pid, Signal, getpgrp, kill_process};
    use rustix::termios::tcgetpgrp;
    use tokio::process::Child;
    use tokio::signal::unix::{self, SignalKind, signal};

    use crate::interrupt::{hung_up, is_hangup_ignored};

    /// The signals that ask a process to end. They end this one no longer.
    pub(crate) struct Signals {
        interrupt: unix::Signal,
        terminate: unix::Signal,
        hangup: Option<unix::Signal>,
        quit: unix::Signal,
    }

    impl Signals {
        pub(crate) fn listen() -> io::Result<Self> {
            Ok(Self {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
                // The command ignores it too, then.
                hangup: if is_hangup_ignored() { None } else { Some(signal(SignalKind::hangup())?) },
                quit: signal(SignalKind::quit())?,
            })
        }

        pub(super) async fn next(&mut self) -> Signal {
            tokio::select! {
                _ = self.interrupt.recv() => Signal::INT,
                _ = self.terminate.recv() => Signal::TERM,
                () = hung_up(&mut self.hangup) => Signal::HUP,
                _ = self.quit.recv() => Signal::QUIT,
            }
        }
    }

    /// Passes it on, unless the terminal has signalled the command, too: many programs take a second Ctrl-C for "at
    /// once".
    pub(super) fn forward(child: &Child, signal: Signal) {
        if matches!(signal, Signal::INT | Signal::QUIT) && is_in_foreground() {
            return;
        }
        let pid = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(pid) = pid {
            // It may have ended in this moment.
            let _ = kill_process(pid, signal);
        }
    }

    /// Whether a terminal sends its signals to this process, and so to the command, which is of the same group.
    fn is_in_foreground() -> bool {
        File::open("/dev/tty").is_ok_and(|terminal| tcgetpgrp(&terminal).is_ok_and(|group| group == getpgrp()))
    }
}

/// Without signals, Ctrl-C reaches the command directly; this process only waits for its end.
#[cfg(not(unix))]
pub(crate) struct Signals;

#[cfg(not(unix))]
impl Signals {
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
fn forward(_: &tokio::process::Child, (): ()) {}

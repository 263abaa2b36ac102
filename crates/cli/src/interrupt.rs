//! Ctrl-C and termination, and what an interrupted call leaves behind.

use std::future::Future;

use weixinpay::Outcome;

use crate::exit::Exit;
use crate::failure::Failure;

/// Runs to its end unless interrupted. `outcome` is what an interruption leaves: unknown for a call that writes.
pub(crate) async fn unless_interrupted<T>(
    outcome: Outcome,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    Interrupt::listen()?.guard(outcome, work).await
}

/// From now on, being asked to end is heard and does not end the process by itself.
pub(crate) struct Interrupt {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Interrupt {
    #[cfg(unix)]
    pub(crate) fn listen() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let deaf = |error| Failure::new(Exit::NotSent, format!("signals cannot be listened to: {error}"));
        let listen = |kind| signal(kind).map_err(deaf);
        Ok(Self { signals: [listen(SignalKind::interrupt())?, listen(SignalKind::terminate())?] })
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
            () = self.wait() => Err(Failure::new(Exit::Interrupted, "interrupted").zh("已中断").outcome(outcome)),
        }
    }

    /// Returns when the process is asked to end.
    #[cfg(unix)]
    pub(crate) async fn wait(&mut self) {
        let [interrupt, terminate] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }

    /// Returns when the process is asked to end.
    #[cfg(not(unix))]
    pub(crate) async fn wait(&mut self) {
        // Without a handler the system ends the process by itself.
        let _ = tokio::signal::ctrl_c().await;
    }
}

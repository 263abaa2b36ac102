//! The clock, as a test and a control request move it.

use crate::base::control_error::ControlError;
use crate::engine::time;
use crate::simulator::Simulator;

/// The clock of a simulator: it runs with the machine's until it is moved.
#[derive(Debug, Clone, Copy)]
pub struct SimulatedClock<'a>(&'a Simulator);

impl Simulator {
    /// The clock of everything but signatures.
    #[must_use]
    pub fn clock(&self) -> SimulatedClock<'_> {
        SimulatedClock(self)
    }
}

impl SimulatedClock<'_> {
    /// Unix seconds of the simulated clock.
    #[must_use]
    pub fn now(self) -> i64 {
        self.0.server.engine.clock.now()
    }

    /// Moves the simulated clock forward. It cannot be moved more than a hundred years in all; beyond that it stays.
    pub async fn advance(self, seconds: u64) {
        if let Err(error) = time::advance(&self.0.server.engine, seconds) {
            tracing::warn!(%error, "the clock was not advanced");
        }
    }

    /// Stops the simulated clock, until [`set_speed`](Self::set_speed) lets it run again. It can still be moved. Returns
    /// what it shows, in Unix seconds.
    ///
    /// # Errors
    /// It cannot be stored.
    pub async fn freeze(self) -> Result<i64, ControlError> {
        time::set_speed(&self.0.server.engine, 0)
    }

    /// Lets the simulated clock run so many times as fast as the machine's: 1 is its own pace, 0 is frozen, 86,400 the
    /// fastest.
    ///
    /// # Errors
    /// It is too fast, or cannot be stored.
    pub async fn set_speed(self, speed: u32) -> Result<i64, ControlError> {
        time::set_speed(&self.0.server.engine, speed)
    }

    /// Sets the simulated clock to this time, in Unix seconds. It is never set back.
    ///
    /// # Errors
    /// It is past already, or more than a hundred years away.
    pub async fn set_time(self, unix: i64) -> Result<i64, ControlError> {
        time::set_time(&self.0.server.engine, unix)
    }

    /// Moves the simulated clock to the next thing that is due: a notification is due, a batch goes on, a
    /// verification ends, the platform's keys come a step further. Returns what it shows then, or nothing if nothing is to come.
    ///
    /// # Errors
    /// It cannot be stored.
    pub async fn run_until_next_event(self) -> Result<Option<i64>, ControlError> {
        time::run_until_next_event(&self.0.server.engine)
    }
}

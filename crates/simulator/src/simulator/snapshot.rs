//! Snapshots, as a test and a control request take and restore them.

use crate::base::control_error::ControlError;
use crate::engine::snapshot::Snapshot;
use crate::simulator::Simulator;

impl Simulator {
    /// Keeps the world as it is now. Journal, drills and expectations are no part of it. A notification under way at
    /// this moment is due again in it: [`settled`](crate::Notifications::settled) waits for that.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::Simulator;
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// let begun = simulator.clock().freeze().await?;
    /// let before = simulator.snapshot().await?;
    /// simulator.clock().advance(86_400).await;
    /// simulator.restore(&before).await?;
    /// assert_eq!(simulator.clock().now(), begun);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn snapshot(&self) -> Result<Snapshot, ControlError> {
        Ok(self.server.engine.snapshot()?)
    }

    /// The world is again as it was then, and its clock goes on from there. A snapshot can be restored as often as one
    /// likes, and by another simulator of the same seed too.
    ///
    /// # Errors
    /// It is of another seed, or the store cannot be written; then nothing has changed.
    pub async fn restore(&self, snapshot: &Snapshot) -> Result<(), ControlError> {
        self.server.engine.go_back(snapshot)
    }
}

//! Drills, as a test and a control request set them.

use crate::base::control_error::ControlError;
use crate::faults::act;
use crate::faults::drill::{Drill, SetDrill};
use crate::simulator::Simulator;

impl Simulator {
    /// Does something wrong from now on: see [`Drill`] for all that there is.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::Simulator;
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// // The order is placed, and the client hears nothing of it.
    /// simulator.drill("net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1").await?;
    /// assert_eq!(simulator.drills().await[0].fired, 0);
    ///
    /// let unknown = simulator.drill("net.timeout").await.unwrap_err();
    /// assert!(unknown.hint().contains("net.timeout-after-commit"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// It is not written as a drill is, or names a merchant, a route or an event that there is not.
    pub async fn drill(&self, drill: &str) -> Result<SetDrill, ControlError> {
        act::set(&self.office, drill.parse()?)
    }

    /// The drills that are set, the oldest first.
    pub async fn drills(&self) -> Vec<SetDrill> {
        self.office.drills.list()
    }

    /// Ends the drill with this id; whether there was one.
    pub async fn remove_drill(&self, id: u64) -> bool {
        self.office.drills.remove(id)
    }
}

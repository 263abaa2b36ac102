//! Drills, as a test and a control request set them.

use crate::base::control_error::ControlError;
use crate::faults::act;
use crate::faults::drill::SetDrill;
use crate::simulator::Simulator;

/// What a simulator does wrong on request.
#[derive(Debug, Clone, Copy)]
pub struct Faults<'a>(&'a Simulator);

impl Simulator {
    /// Drills: faults on request.
    #[must_use]
    pub fn faults(&self) -> Faults<'_> {
        Faults(self)
    }
}

impl Faults<'_> {
    /// Does something wrong from now on: see [`Drill`](crate::Drill) for all that there is.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::Simulator;
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// // The order is placed, and the client hears nothing of it.
    /// simulator.faults().set("net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1").await?;
    /// assert_eq!(simulator.faults().list().await[0].fired, 0);
    ///
    /// let unknown = simulator.faults().set("net.timeout").await.unwrap_err();
    /// assert!(unknown.hint().contains("net.timeout-after-commit"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// It is not written as a drill is, or names a merchant, a route or an event that there is not.
    pub async fn set(self, drill: &str) -> Result<SetDrill, ControlError> {
        act::set(&self.0.office, drill.parse()?)
    }

    /// The drills that are set, the oldest first.
    pub async fn list(self) -> Vec<SetDrill> {
        self.0.office.drills.list()
    }

    /// Ends the drill with this id; whether there was one.
    pub async fn remove(self, id: u64) -> bool {
        self.0.office.drills.remove(id)
    }
}

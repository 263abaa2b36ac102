//! FaultList, as a test and a control request set them.

use crate::base::control_error::ControlError;
use crate::faults::act;
use crate::faults::fault::SetFault;
use crate::simulator::Simulator;

/// The drills of a simulator: what it does wrong on request.
#[derive(Debug, Clone, Copy)]
pub struct Faults<'a>(&'a Simulator);

impl Simulator {
    /// FaultList: faults on request.
    #[must_use]
    pub fn faults(&self) -> Faults<'_> {
        Faults(self)
    }
}

impl Faults<'_> {
    /// Does something wrong from now on: see [`Fault`](crate::Fault) for all that there is.
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
    /// assert!(unknown.hint().en.contains("net.timeout-after-commit"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// It is not written as a drill is, or names a merchant, a route or an event that there is not.
    pub async fn set(self, drill: &str) -> Result<SetFault, ControlError> {
        act::set(&self.0.server, drill.parse()?)
    }

    /// The drills that are set, the oldest first.
    pub async fn list(self) -> Vec<SetFault> {
        self.0.server.drills.list()
    }

    /// Ends the drill with this id; whether there was one.
    pub async fn remove(self, id: u64) -> bool {
        self.0.server.drills.remove(id)
    }
}

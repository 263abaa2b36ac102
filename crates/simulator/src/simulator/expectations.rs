//! Expectations, as a test sets and verifies them.

use crate::engine::expectation::{Count, Expected, Unmet};
use crate::simulator::Simulator;

/// A route to be called: say how often. Made by [`Simulator::expect`].
#[derive(Debug)]
#[must_use = "nothing is expected until it is said how often: times, once, at_least, at_most or never"]
pub struct Expect<'a> {
    simulator: &'a Simulator,
    route: String,
    merchant: Option<String>,
    status: Option<u16>,
}

impl Simulator {
    /// Expects calls of a route from now on: `METHOD /path/{variable}`. Expectations are verified when the simulator is
    /// dropped, which panics if it was not met and says what came instead; or by [`verify`](Self::verify).
    ///
    /// A request counts when its signature is right, whatever it is answered.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::Simulator;
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// simulator.expect("POST /v3/payroll-card/transfer-batches").status(200).once();
    /// simulator.expect("GET /v3/certificates").never();
    /// // … the code under test, which forgets to pay …
    /// let unmet = simulator.verify().await.unwrap_err().to_string();
    /// assert!(unmet.starts_with("expected POST /v3/payroll-card/transfer-batches answered 200 exactly once, and it came 0 times"));
    /// # Ok(()) }
    /// ```
    pub fn expect(&self, route: impl Into<String>) -> Expect<'_> {
        Expect { simulator: self, route: route.into(), merchant: None, status: None }
    }

    /// Whether everything that was expected came as often as it should, a test's expectations and those of control
    /// requests. They are forgotten.
    ///
    /// # Errors
    /// [`Unmet`] names each that was not met, how often it came, and the requests that come nearest.
    pub async fn verify(&self) -> Result<(), Unmet> {
        self.server.expectations.verify(&self.server.journal.entries())
    }

    /// Checks the expectations of a test when its simulator is dropped: the test fails, unless it is failing already.
    #[track_caller]
    pub(super) fn verify_at_the_end(&self) {
        let Err(unmet) = self.server.expectations.verify_of_test(&self.server.journal.entries()) else { return };
        if std::thread::panicking() {
            tracing::warn!(%unmet, "an expectation was not met");
        } else {
            fail(&unmet.to_string());
        }
    }
}

impl Expect<'_> {
    /// Of this merchant only.
    pub fn merchant(mut self, mchid: impl Into<String>) -> Self {
        self.merchant = Some(mchid.into());
        self
    }

    /// Only those that are answered with this status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// So many times, no more and no less.
    ///
    /// # Panics
    /// The simulator serves no such route, or has no such merchant.
    #[track_caller]
    pub fn times(self, count: u64) {
        self.set(Count::Exactly(count));
    }

    /// Once.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn once(self) {
        self.set(Count::Exactly(1));
    }

    /// Never.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn never(self) {
        self.set(Count::Exactly(0));
    }

    /// So many times or more.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn at_least(self, count: u64) {
        self.set(Count::AtLeast(count));
    }

    /// So many times or fewer.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn at_most(self, count: u64) {
        self.set(Count::AtMost(count));
    }

    #[track_caller]
    fn set(self, count: Count) {
        let server = &self.simulator.server;
        let expected = Expected::new(self.merchant.as_deref(), &self.route, self.status, count, true);
        if let Err(error) = expected.and_then(|expected| server.expectations.add(expected, &server.engine.world)) {
            fail(&format!("nothing like this can be expected: {error}"));
        }
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "an assertion of a test")]
fn fail(why: &str) {
    panic!("{why}");
}

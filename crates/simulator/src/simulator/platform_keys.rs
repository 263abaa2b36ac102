//! The platform's keys, as a test and a control request see and change them.

use crate::base::control_error::ControlError;
use crate::engine::platforms;
use crate::simulator::Simulator;
use crate::world::platform::{Platform, PlatformMode, Rotation, Step};

/// The platform keys of the merchants of a simulator.
#[derive(Debug, Clone, Copy)]
pub struct PlatformKeys<'a>(&'a Simulator);

impl Simulator {
    /// The keys that the platform signs with and opens with, for each merchant.
    #[must_use]
    pub fn platform_keys(&self) -> PlatformKeys<'_> {
        PlatformKeys(self)
    }
}

impl PlatformKeys<'_> {
    /// The state of this merchant's platform keys.
    ///
    /// # Errors
    /// There is no such merchant.
    pub async fn of(self, mchid: &str) -> Result<Platform, ControlError> {
        platforms::platform(&self.0.server.engine, platforms::merchant(&self.0.server.engine, mchid)?)
    }

    /// Sets which platform keys this merchant has, such as for the switch from certificates to the public key.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::{PlatformMode, Simulator};
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// let switch = simulator.platform_keys().set_mode("1900000109", PlatformMode::Switching).await?;
    /// assert_eq!((switch.public_key_signs, switch.certificates.len()), (0.1, 1));
    /// simulator.clock().advance(5 * 86_400).await;
    /// assert_eq!(simulator.platform_keys().of("1900000109").await?.public_key_signs, 50.0);
    /// let over = simulator.platform_keys().set_mode("1900000109", PlatformMode::PublicKey).await?;
    /// assert!(over.certificates.is_empty());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// There is no such merchant, or its certificate is being rotated.
    pub async fn set_mode(self, mchid: &str, mode: PlatformMode) -> Result<Platform, ControlError> {
        self.take(mchid, Step::Switch(mode)).await
    }

    /// Rotates the platform certificate of this merchant so far. A new one is made for it; left alone, the rotation goes on
    /// automatically: five days announced, five days of overlap, and the old one is retired.
    ///
    /// # Errors
    /// There is no such merchant, it is switching to the public key or has done so, or the rotation has come further.
    pub async fn rotate(self, mchid: &str, step: Rotation) -> Result<Platform, ControlError> {
        self.take(mchid, Step::Rotate(step)).await
    }

    /// The keys after this step.
    async fn take(self, mchid: &str, step: Step) -> Result<Platform, ControlError> {
        let engine = &self.0.server.engine;
        let identity = platforms::merchant(engine, mchid)?;
        platforms::step(engine, identity, step).await?;
        platforms::platform(engine, identity)
    }
}

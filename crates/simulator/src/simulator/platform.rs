//! The platform's keys, as a test and a control request see and change them.

use crate::base::control_error::ControlError;
use crate::engine::platforms;
use crate::simulator::Simulator;
use crate::world::platform::{Platform, PlatformMode, Rotation, Step};

impl Simulator {
    /// How the platform keys of this merchant stand.
    ///
    /// # Errors
    /// There is no such merchant.
    pub async fn platform(&self, mchid: &str) -> Result<Platform, ControlError> {
        platforms::platform(&self.office.desk, platforms::merchant(&self.office.desk, mchid)?)
    }

    /// Sets which platform keys this merchant has, such as for the switch from certificates to the public key.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use weixinpay_simulator::{PlatformMode, Simulator};
    ///
    /// let simulator = Simulator::builder().start().await?;
    /// let switch = simulator.set_platform("1900000109", PlatformMode::Switching).await?;
    /// assert_eq!((switch.public_key_signs, switch.certificates.len()), (0.1, 1));
    /// simulator.advance(5 * 86_400).await;
    /// assert_eq!(simulator.platform("1900000109").await?.public_key_signs, 50.0);
    /// let over = simulator.set_platform("1900000109", PlatformMode::PublicKey).await?;
    /// assert!(over.certificates.is_empty());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// There is no such merchant, or its certificate is being rotated.
    pub async fn set_platform(&self, mchid: &str, mode: PlatformMode) -> Result<Platform, ControlError> {
        let identity = platforms::merchant(&self.office.desk, mchid)?;
        platforms::step(&self.office.desk, identity, Step::Switch(mode)).await?;
        platforms::platform(&self.office.desk, identity)
    }

    /// Rotates the platform certificate of this merchant so far. A new one is made for it; left alone, the rotation goes on
    /// by itself: five days announced, five days of overlap, and the old one is retired.
    ///
    /// # Errors
    /// There is no such merchant, it is switching to the public key or has done so, or the rotation has come further.
    pub async fn rotate(&self, mchid: &str, step: Rotation) -> Result<Platform, ControlError> {
        let identity = platforms::merchant(&self.office.desk, mchid)?;
        platforms::step(&self.office.desk, identity, Step::Rotate(step)).await?;
        platforms::platform(&self.office.desk, identity)
    }
}

//! The platform's keys, as a test and a control request see and change them.

use std::sync::Arc;

use weixinpay_core::Time;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::http::server::Office;
use crate::simulator::Simulator;
use crate::world::identity::Identity;
use crate::world::platform::{Platform, PlatformCertificate, PlatformMode, RULES, Rotation, Step};
use crate::world::platform_certificate;

impl Simulator {
    /// How the platform keys of this merchant stand.
    ///
    /// # Errors
    /// There is no such merchant.
    pub async fn platform(&self, mchid: &str) -> Result<Platform, ControlError> {
        self.office.platform(self.office.merchant(mchid)?)
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
        let identity = self.office.merchant(mchid)?;
        self.office.step(identity, Step::Switch(mode)).await?;
        self.office.platform(identity)
    }

    /// Rotates the platform certificate of this merchant so far. A new one is made for it; left alone, the rotation goes on
    /// by itself: five days announced, five days of overlap, and the old one is retired.
    ///
    /// # Errors
    /// There is no such merchant, it is switching to the public key or has done so, or the rotation has come further.
    pub async fn rotate(&self, mchid: &str, step: Rotation) -> Result<Platform, ControlError> {
        let identity = self.office.merchant(mchid)?;
        self.office.step(identity, Step::Rotate(step)).await?;
        self.office.platform(identity)
    }
}

impl Office {
    pub(crate) fn merchant(&self, mchid: &str) -> Result<&Identity, ControlError> {
        let world = &self.desk.world;
        world.identity(mchid).ok_or_else(|| {
            let known: Vec<_> = world.identities.iter().map(Identity::mchid).collect();
            ControlError::not_found(
                "there is no such merchant",
                format!("merchants that can call: {}", known.join(", ")),
            )
        })
    }

    pub(crate) fn platform(&self, identity: &Identity) -> Result<Platform, ControlError> {
        let (standing, now) = (identity.standing(), self.desk.clock.now());
        let all = |public| if public { 1000 } else { 0 };
        let share = match standing.mode {
            PlatformMode::Certificate => 0,
            PlatformMode::Switching => standing.share(now),
            PlatformMode::PublicKey => all(true),
            PlatformMode::Both => all(!identity.asked_for_certificate()),
        };
        let signing = [0, 1].map(|turn| standing.signing(turn, now));
        let certificates = standing.certificates(now).into_iter().filter(|_| standing.mode.has_certificate());
        let certificates = certificates.map(|known| {
            let certificate = known.certificate().map_err(|error| Refusal::internal(error.to_string()))?;
            Ok(PlatformCertificate {
                serial_no: known.serial.to_string(),
                effective_time: Time::from_unix(certificate.not_before()),
                expire_time: Time::from_unix(certificate.not_after()),
                signs: signing.iter().any(|signing| signing.serial == known.serial),
                pem: known.pem.clone(),
            })
        });
        Ok(Platform {
            mchid: identity.mchid().to_owned(),
            mode: standing.mode,
            public_key_signs: f64::from(share) / 10.0,
            public_key_id: identity.merchant().platform_public_key_id.clone(),
            rotation: standing.rotation(now),
            certificates: certificates.collect::<Result<_, Refusal>>()?,
            rules: RULES.iter().map(|rule| rule.id()).collect(),
        })
    }

    /// Takes this step, or leaves all as it is.
    pub(crate) async fn step(&self, identity: &Identity, step: Step) -> Result<(), ControlError> {
        let step = match step {
            Step::Switch(mode) => {
                return self.desk.change_standing(identity, |standing, now| standing.switch(mode, now));
            }
            Step::Rotate(step) => step,
        };
        let now = self.desk.clock.now();
        let standing = identity.standing();
        let made = if standing.needs_certificate(step, now)? {
            let make = move || platform_certificate::make(standing.signing(1, now), now);
            let made = tokio::task::spawn_blocking(make).await;
            let made = made.map_err(|error| Refusal::internal(error.to_string()))?;
            Some(Arc::new(made.map_err(|error| Refusal::internal(error.to_string()))?))
        } else {
            None
        };
        self.desk.change_standing(identity, |standing, now| {
            // Another one may have rotated meanwhile: it is one rotation.
            let needed = standing.needs_certificate(step, now)?;
            standing.rotate(step, made.filter(|_| needed), now);
            Ok(())
        })
    }
}

//! The platform keys of a merchant, as control and drills change them.

use std::sync::Arc;

use weixinpay_core::Time;

use http::StatusCode;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::transactions::Engine;
use crate::world::identity::Identity;
use crate::world::platform::{Platform, PlatformCertificate, PlatformMode, RULES, Step};
use crate::world::platform_certificate;

pub(crate) fn merchant<'a>(engine: &'a Engine, mchid: &str) -> Result<&'a Identity, ControlError> {
    let world = &engine.world;
    world
        .identity(mchid)
        .ok_or_else(|| ControlError::no_merchant(StatusCode::NOT_FOUND, world.identities.iter().map(Identity::mchid)))
}

pub(crate) fn platform(engine: &Engine, identity: &Identity) -> Result<Platform, ControlError> {
    let (standing, now) = (identity.standing(), engine.clock.now());
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
pub(crate) async fn step(engine: &Engine, identity: &Identity, step: Step) -> Result<(), ControlError> {
    let step = match step {
        Step::Switch(mode) => {
            return engine.change_standing(identity, |standing, now| standing.switch(mode, now));
        }
        Step::Rotate(step) => step,
    };
    let now = engine.clock.now();
    let standing = identity.standing();
    let made = if standing.needs_certificate(step, now)? {
        let make = move || platform_certificate::make(standing.signing(1, now), now);
        let made = tokio::task::spawn_blocking(make).await;
        let made = made.map_err(|error| Refusal::internal(error.to_string()))?;
        Some(Arc::new(made.map_err(|error| Refusal::internal(error.to_string()))?))
    } else {
        None
    };
    engine.change_standing(identity, |standing, now| {
        // Another one may have rotated meanwhile: it is one rotation.
        let needed = standing.needs_certificate(step, now)?;
        standing.rotate(step, made.filter(|_| needed), now);
        Ok(())
    })
}

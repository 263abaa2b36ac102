//! One merchant as the platform knows it: its certificate's key, and the platform's own keys towards it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use weixinpay_core::{ApiV3Key, Certificate, Error, PrivateKey, PublicKey};

use crate::fidelity::Rule;
use crate::merchant::Merchant;
use crate::refusal::Refusal;
use crate::world::{PlatformMode, SeedKeys, SeedMerchant};

/// A merchant with its keys, each parsed when first used: starting a simulator parses none.
#[derive(Debug)]
pub(crate) struct Identity {
    merchant: Merchant,
    appids: Vec<String>,
    service_provider: bool,
    mode: PlatformMode,
    certificate_private_pem: String,
    public_key_private_pem: String,
    /// Whether its last request asked for the public key.
    asked_for_public_key: AtomicBool,
    merchant_key: OnceLock<Result<PublicKey, String>>,
    certificate_key: OnceLock<Result<PrivateKey, String>>,
    public_key: OnceLock<Result<PrivateKey, String>>,
    api_v3_key: OnceLock<Result<ApiV3Key, String>>,
}

/// The platform key that signs an answer and opens the sensitive fields of its request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlatformIdentity<'a> {
    /// What `Wechatpay-Serial` says of it.
    pub(crate) id: &'a str,
    pub(crate) key: &'a PrivateKey,
}

impl Identity {
    pub(crate) fn new(seed: SeedMerchant, keys: SeedKeys) -> Self {
        Self {
            merchant: Merchant {
                mchid: seed.mchid,
                serial_no: seed.serial_no,
                private_key_pem: keys.private_key,
                certificate_pem: keys.certificate,
                api_v3_key: seed.api_v3_key,
                platform_public_key_id: seed.platform_public_key_id,
                platform_public_key_pem: keys.platform_public_key,
                platform_certificate_serial: seed.platform_certificate_serial,
                platform_certificate_pem: keys.platform_certificate,
            },
            appids: seed.appids,
            service_provider: seed.service_provider,
            mode: seed.platform,
            certificate_private_pem: keys.platform_private_key,
            public_key_private_pem: keys.platform_public_key_private,
            asked_for_public_key: AtomicBool::new(false),
            merchant_key: OnceLock::new(),
            certificate_key: OnceLock::new(),
            public_key: OnceLock::new(),
            api_v3_key: OnceLock::new(),
        }
    }

    /// Whether every key can be used, and the serial numbers are those of the certificates. The built-in keys are known
    /// to be right; those of a seed are checked once, at the start.
    pub(crate) fn check(&self) -> Result<(), String> {
        let merchant = &self.merchant;
        let named =
            |name: &'static str| move |error: Error| format!("merchant {}: {name}: {error}", self.merchant.mchid);
        PrivateKey::from_pem(&merchant.private_key_pem).map_err(named("private_key"))?;
        PrivateKey::from_pem(&self.certificate_private_pem).map_err(named("platform_private_key"))?;
        PrivateKey::from_pem(&self.public_key_private_pem).map_err(named("platform_public_key_private"))?;
        PublicKey::from_pem(&merchant.platform_public_key_pem).map_err(named("platform_public_key"))?;
        for (name, pem, serial) in [
            ("certificate", &merchant.certificate_pem, &merchant.serial_no),
            ("platform_certificate", &merchant.platform_certificate_pem, &merchant.platform_certificate_serial),
        ] {
            let certificate = Certificate::from_pem(pem).map_err(named(name))?;
            if certificate.serial_no() != *serial {
                let says = certificate.serial_no();
                return Err(format!("merchant {}: {name}: its serial number is {says}, not {serial}", merchant.mchid));
            }
        }
        Ok(())
    }

    pub(crate) fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    pub(crate) fn mchid(&self) -> &str {
        &self.merchant.mchid
    }

    pub(crate) fn appids(&self) -> &[String] {
        &self.appids
    }

    pub(crate) fn is_service_provider(&self) -> bool {
        self.service_provider
    }

    pub(crate) fn has_appid(&self, appid: &str) -> bool {
        self.appids.iter().any(|known| known == appid)
    }

    pub(crate) fn has_certificate(&self) -> bool {
        self.mode != PlatformMode::PublicKey
    }

    /// The key of the merchant's API certificate: verifies its requests, encrypts what only it may read.
    pub(crate) fn merchant_key(&self) -> Result<&PublicKey, Refusal> {
        kept(&self.merchant_key, || {
            Certificate::from_pem(&self.merchant.certificate_pem).map(|c| c.public_key().clone())
        })
    }

    pub(crate) fn api_v3_key(&self) -> Result<&ApiV3Key, Refusal> {
        kept(&self.api_v3_key, || ApiV3Key::new(&self.merchant.api_v3_key))
    }

    /// The platform identity that a request's `Wechatpay-Serial` asks for.
    pub(crate) fn platform(&self, serial: Option<&str>) -> Result<PlatformIdentity<'_>, Refusal> {
        let Some(serial) = serial else { return self.default_platform() };
        if serial == self.merchant.platform_public_key_id && self.mode != PlatformMode::Certificate {
            return self.by_public_key();
        }
        if serial.eq_ignore_ascii_case(&self.merchant.platform_certificate_serial) && self.has_certificate() {
            return self.by_certificate();
        }
        let refusal = Refusal::new(Rule::PlatformSerial, 400, "PARAM_ERROR", "请求头中的Wechatpay-Serial不正确").at(
            "header",
            "Wechatpay-Serial",
            "不是该商户可用的平台证书序列号或微信支付公钥ID",
        );
        Err(refusal.because(if serial == self.merchant.serial_no {
            "Wechatpay-Serial names the merchant's own API certificate; it must name a platform key".to_owned()
        } else if serial == self.merchant.platform_public_key_id {
            "this merchant has not begun to move to the WeChat Pay public key".to_owned()
        } else {
            format!(
                "Wechatpay-Serial is not a platform key of {}; known: {} (public key), {} (certificate)",
                self.merchant.mchid, self.merchant.platform_public_key_id, self.merchant.platform_certificate_serial
            )
        }))
    }

    /// Who signs notifications: the platform chooses. A merchant that has both keys is notified by the one that it last
    /// asked for, so that whichever of them a client was given, it can verify.
    pub(crate) fn notifier(&self) -> Result<PlatformIdentity<'_>, Refusal> {
        let public = self.mode == PlatformMode::Both && self.asked_for_public_key.load(Ordering::Relaxed);
        if public { self.by_public_key() } else { self.default_platform() }
    }

    /// Notes which key a request asked for; whether that is another one than before.
    pub(crate) fn asked(&self, platform: PlatformIdentity<'_>) -> Option<bool> {
        let public = platform.id == self.merchant.platform_public_key_id;
        (self.asked_for_public_key.swap(public, Ordering::Relaxed) != public).then_some(public)
    }

    /// Sets what was noted, after a start or a reset.
    pub(crate) fn set_asked(&self, public: bool) {
        self.asked_for_public_key.store(public, Ordering::Relaxed);
    }

    /// Who signs when the request asks for nobody, or for somebody unknown.
    pub(crate) fn default_platform(&self) -> Result<PlatformIdentity<'_>, Refusal> {
        if self.has_certificate() { self.by_certificate() } else { self.by_public_key() }
    }

    fn by_public_key(&self) -> Result<PlatformIdentity<'_>, Refusal> {
        let key = kept(&self.public_key, || PrivateKey::from_pem(&self.public_key_private_pem))?;
        Ok(PlatformIdentity { id: &self.merchant.platform_public_key_id, key })
    }

    fn by_certificate(&self) -> Result<PlatformIdentity<'_>, Refusal> {
        let key = kept(&self.certificate_key, || PrivateKey::from_pem(&self.certificate_private_pem))?;
        Ok(PlatformIdentity { id: &self.merchant.platform_certificate_serial, key })
    }
}

/// The kept value; a seed's broken key is the simulator's fault, not the caller's.
fn kept<T>(cell: &OnceLock<Result<T, String>>, make: impl FnOnce() -> Result<T, Error>) -> Result<&T, Refusal> {
    cell.get_or_init(|| make().map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|error| Refusal::internal(format!("a key of the seed cannot be used: {error}")))
}

#[cfg(test)]
mod tests {
    use crate::world::{FIRST, World};

    #[test]
    fn the_answers_signer_follows_the_request() {
        let world = World::read(FIRST).unwrap();
        let identity = world.identity("1900000109").unwrap();
        let merchant = identity.merchant();
        assert_eq!(identity.platform(None).unwrap().id, merchant.platform_certificate_serial);
        let id = &merchant.platform_public_key_id;
        assert_eq!(identity.platform(Some(id)).unwrap().id, id);
        let own = identity.platform(Some(&merchant.serial_no)).unwrap_err();
        assert!(own.diagnosis.unwrap().contains("merchant's own"));
    }
}

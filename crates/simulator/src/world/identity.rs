//! One merchant as the platform knows it: its certificate's key, and the platform's own keys towards it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use weixinpay_core::{ApiV3Key, Certificate, Error, Lang, PrivateKey, PublicKey, Text, text};

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::merchant::Merchant;
use crate::world::platform::{CertifiedKey, PlatformMode, Standing, draw};
use crate::world::seed_merchant::{SeedKeys, SeedMerchant};

rules! {
    PLATFORM_SERIAL = "platform.serial", Observed {
        en: "A Wechatpay-Serial that names no platform key of the merchant is answered 400 PARAM_ERROR where a \
            field is sealed, and ignored where nothing is: the answer is signed by the key that serves. An empty \
            one counts as none.",
        zh: "Wechatpay-Serial 不是该商户可用的平台证书序列号或微信支付公钥 ID 时：有敏感字段则应答 400 PARAM_ERROR\
            ，没有敏感字段则忽略，由正在使用的密钥签名应答。空值视为未填。",
        source: "pay.weixin.qq.com/doc/v3/partner/4013059161, \
            github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/47 and \
            github.com/go-pay/gopay/issues/206 have code and message. That it is ignored is inferred from IJPay, \
            gopay and better-wechatpay, which send the merchant's own serial with every request, and whose users' \
            orders succeed; PUB_KEY_ID on a plain order before the switch: \
            developers.weixin.qq.com/community/pay/doc/0000e41e270c2825d0736dc226c000",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4013059161、\
            github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/47、github.com/go-pay/gopay/issues/206 \
            有错误码和文案。忽略的依据为推测：IJPay、gopay、better-wechatpay 的每个请求都带商户自己的证书序列号，\
            其用户下单成功；切换前普通下单带 PUB_KEY_ID 见 \
            developers.weixin.qq.com/community/pay/doc/0000e41e270c2825d0736dc226c000",
    }
}

/// A merchant with its keys, each parsed when first used: starting a simulator parses none.
pub(crate) struct Identity {
    merchant: Merchant,
    appids: Vec<String>,
    service_provider: bool,
    balance: i64,
    /// Of the seed, as is the certificate.
    mode: PlatformMode,
    certificate: Arc<CertifiedKey>,
    standing: RwLock<Arc<Standing>>,
    /// How many answers a certificate has signed: two that sign in turns use it.
    turn: AtomicUsize,
    public_key_private_pem: String,
    public_key_id: Arc<str>,
    /// Whether its last request asked for a certificate; a new merchant has asked for nothing.
    asked_for_certificate: AtomicBool,
    merchant_key: OnceLock<Result<PublicKey, String>>,
    public_key: OnceLock<Result<Arc<PrivateKey>, String>>,
    api_v3_key: OnceLock<Result<ApiV3Key, String>>,
}

/// The platform key that signs an answer and opens the sensitive fields of its request.
#[derive(Debug, Clone)]
pub(crate) struct PlatformIdentity {
    /// The value of `Wechatpay-Serial` for it.
    pub(crate) id: Arc<str>,
    pub(crate) key: Arc<PrivateKey>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity({})", self.merchant.mchid)
    }
}

impl Identity {
    pub(crate) fn new(seed: SeedMerchant, keys: SeedKeys) -> Self {
        let serial = seed.platform_certificate_serial.as_str();
        let certificate =
            Arc::new(CertifiedKey::new(serial, keys.platform_certificate.clone(), keys.platform_private_key));
        Self {
            standing: RwLock::new(Arc::new(Standing::new(seed.platform, 0, Arc::clone(&certificate)))),
            certificate,
            turn: AtomicUsize::new(0),
            public_key_id: seed.platform_public_key_id.as_str().into(),
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
            balance: seed.balance,
            mode: seed.platform,
            public_key_private_pem: keys.platform_public_key_private,
            asked_for_certificate: AtomicBool::new(false),
            merchant_key: OnceLock::new(),
            public_key: OnceLock::new(),
            api_v3_key: OnceLock::new(),
        }
    }

    /// Whether every key can be used, and the serial numbers are those of the certificates. The built-in keys are known
    /// to be right; those of a seed are checked once, at the start.
    pub(crate) fn check(&self) -> Result<(), Text> {
        let (merchant, mchid) = (&self.merchant, self.mchid());
        let named = |name: &'static str| {
            move |error: Error| {
                let (en, zh) = (error.text(Lang::En), error.text(Lang::Zh));
                text!("merchant {mchid}: {name}: {en}", "商户 {mchid}：{name}：{zh}")
            }
        };
        PrivateKey::from_pem(&merchant.private_key_pem).map_err(named("private_key"))?;
        PrivateKey::from_pem(self.certificate.private_pem()).map_err(named("platform_private_key"))?;
        PrivateKey::from_pem(&self.public_key_private_pem).map_err(named("platform_public_key_private"))?;
        PublicKey::from_pem(&merchant.platform_public_key_pem).map_err(named("platform_public_key"))?;
        for (name, pem, serial) in [
            ("certificate", &merchant.certificate_pem, &merchant.serial_no),
            ("platform_certificate", &merchant.platform_certificate_pem, &merchant.platform_certificate_serial),
        ] {
            let certificate = Certificate::from_pem(pem).map_err(named(name))?;
            if certificate.serial_no() != *serial {
                let says = certificate.serial_no();
                return Err(text!(
                    "merchant {mchid}: {name}: its serial number is {says}, not {serial}",
                    "商户 {mchid}：{name}：证书序列号是 {says}，不是 {serial}"
                ));
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

    /// The balance of its OPERATION account at the start of the world, in fen.
    pub(crate) fn balance(&self) -> i64 {
        self.balance
    }

    pub(crate) fn has_appid(&self, appid: &str) -> bool {
        self.appids.iter().any(|known| known == appid)
    }

    pub(crate) fn standing(&self) -> Arc<Standing> {
        Arc::clone(&self.standing.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn set_standing(&self, standing: Standing) {
        *self.standing.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(standing);
    }

    /// The state of its platform keys in the seed, from this time on.
    pub(crate) fn seeded(&self, now: i64) -> Standing {
        Standing::new(self.mode, now, Arc::clone(&self.certificate))
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

    /// The platform identity that a request's `Wechatpay-Serial` asks for, the usual one if it names none. One that is not the
    /// platform's is refused where something is sealed to it, see [`Identity::serving`].
    pub(crate) fn platform(&self, serial: Option<&str>, now: i64) -> Result<PlatformIdentity, Refusal> {
        let Some(serial) = serial else { return self.default_platform(now) };
        let standing = self.standing();
        if serial == self.merchant.platform_public_key_id && standing.mode.has_public_key() {
            return self.by_public_key();
        }
        let certificates = standing.certificates(now);
        let named = certificates.iter().find(|certificate| serial.eq_ignore_ascii_case(&certificate.serial));
        if let Some(certificate) = named.filter(|_| standing.mode.has_certificate()) {
            return by_certificate(certificate);
        }
        let refusal = Refusal::param(rules::PLATFORM_SERIAL, "平台证书序列号Wechatpay-Serial错误").at(
            "header",
            "Wechatpay-Serial",
            "不是该商户可用的平台证书序列号或微信支付公钥ID",
        );
        Err(refusal.because(if serial == self.merchant.serial_no {
            Text::from((
                "Wechatpay-Serial names the merchant's own API certificate; it must name a platform key",
                "Wechatpay-Serial 填成了商户 API 证书序列号；应填微信支付公钥 ID 或平台证书序列号",
            ))
        } else if serial == self.merchant.platform_public_key_id {
            Text::from((
                "this merchant has not begun to move to the WeChat Pay public key",
                "该商户还没有开始切换到微信支付公钥，不能使用公钥 ID",
            ))
        } else if named.is_some() {
            Text::from((
                "this merchant has moved to the WeChat Pay public key, and has no platform certificate any more",
                "该商户已切换到微信支付公钥，不再有平台证书",
            ))
        } else if serial.eq_ignore_ascii_case(&self.merchant.platform_certificate_serial) {
            Text::from((
                "this platform certificate has been retired: download the certificates again",
                "这张平台证书已停用：请重新下载平台证书",
            ))
        } else {
            let serials: Vec<_> = certificates.iter().map(|certificate| &*certificate.serial).collect();
            let (mchid, id) = (&self.merchant.mchid, &self.merchant.platform_public_key_id);
            let serials = serials.join(", ");
            Text::from((
                format!(
                    "Wechatpay-Serial is not a platform key of {mchid}; known: {id} (public key), {serials} (certificate)"
                ),
                format!(
                    "Wechatpay-Serial 不是商户 {mchid} 的微信支付公钥 ID 或平台证书序列号；可用：{id}（公钥）、{serials}（证书）"
                ),
            ))
        }))
    }

    /// The platform identity that serves a request: the one that it asks for, else the usual one. If nothing is
    /// encrypted, `Wechatpay-Serial` may say anything: many SDKs send the merchant's own serial number in it.
    pub(crate) fn serving(&self, serial: Option<&str>, now: i64) -> Result<PlatformIdentity, Refusal> {
        match self.platform(serial, now) {
            Err(refusal) if refusal.rule == rules::PLATFORM_SERIAL => self.default_platform(now),
            found => found,
        }
    }

    /// The signer of the answer to a request that asks for this identity: the public key if it does, else the
    /// certificate whose turn it is.
    pub(crate) fn signer(&self, asked: &PlatformIdentity, now: i64) -> Result<PlatformIdentity, Refusal> {
        if asked.id == self.public_key_id {
            return Ok(asked.clone());
        }
        by_certificate(self.standing().signing(self.turn.fetch_add(1, Ordering::Relaxed), now))
    }

    /// Whether this certificate signs an answer only because the request names no platform key, although the merchant has
    /// the public key, too: a client that was given that alone cannot verify it.
    pub(crate) fn is_unasked(&self, signer: &PlatformIdentity, named: Option<&str>, now: i64) -> bool {
        let standing = self.standing();
        let certificates = standing.certificates(now);
        let names = |serial: &str| named.is_some_and(|named| named.eq_ignore_ascii_case(serial));
        standing.mode == PlatformMode::Both
            && signer.id != self.public_key_id
            && !certificates.iter().any(|certificate| names(&certificate.serial))
    }

    /// Every platform key that opens what this merchant seals.
    pub(crate) fn openers(&self, now: i64) -> Vec<PlatformIdentity> {
        let standing = self.standing();
        let certificates = standing.certificates(now).into_iter().map(|certificate| by_certificate(certificate));
        certificates.chain([self.by_public_key()]).flatten().collect()
    }

    /// The signer of this notification, chosen by the platform. During the switch by its ramp, and the same for one
    /// notification each time; a merchant that simply has both keys is notified by the one that it last asked for, so
    /// that whichever of them a client was given, it can verify, and by the public key before it asked: a new merchant
    /// has no other.
    pub(crate) fn notifier(&self, notification: &str, now: i64) -> Result<PlatformIdentity, Refusal> {
        let standing = self.standing();
        let drawn = draw(notification);
        let public = match standing.mode {
            PlatformMode::Certificate => false,
            PlatformMode::Switching => drawn % 1000 < usize::from(standing.share(now)),
            PlatformMode::PublicKey => true,
            PlatformMode::Both => !self.asked_for_certificate(),
        };
        if public { self.by_public_key() } else { by_certificate(standing.signing(drawn, now)) }
    }

    pub(crate) fn asked_for_certificate(&self) -> bool {
        self.asked_for_certificate.load(Ordering::Relaxed)
    }

    /// Notes which key a request asked for; whether that is another one than before.
    pub(crate) fn asked(&self, platform: &PlatformIdentity) -> Option<bool> {
        let certificate = platform.id != self.public_key_id;
        (self.asked_for_certificate.swap(certificate, Ordering::Relaxed) != certificate).then_some(certificate)
    }

    /// Sets what was noted, after a start or a reset.
    pub(crate) fn set_asked(&self, certificate: bool) {
        self.asked_for_certificate.store(certificate, Ordering::Relaxed);
    }

    /// The signer if the request names no key, or an unknown one.
    pub(crate) fn default_platform(&self, now: i64) -> Result<PlatformIdentity, Refusal> {
        let standing = self.standing();
        if standing.mode.has_certificate() { by_certificate(standing.signing(0, now)) } else { self.by_public_key() }
    }

    fn by_public_key(&self) -> Result<PlatformIdentity, Refusal> {
        let key = kept(&self.public_key, || PrivateKey::from_pem(&self.public_key_private_pem).map(Arc::new))?;
        Ok(PlatformIdentity { id: Arc::clone(&self.public_key_id), key: Arc::clone(key) })
    }
}

fn by_certificate(certificate: &CertifiedKey) -> Result<PlatformIdentity, Refusal> {
    let key = certificate.key().map_err(unusable)?;
    Ok(PlatformIdentity { id: Arc::clone(&certificate.serial), key })
}

/// The kept value; a seed's broken key is the simulator's fault, not the caller's.
fn kept<T>(cell: &OnceLock<Result<T, String>>, make: impl FnOnce() -> Result<T, Error>) -> Result<&T, Refusal> {
    cell.get_or_init(|| make().map_err(|error| error.to_string())).as_ref().map_err(|error| unusable(error.clone()))
}

fn unusable(error: String) -> Refusal {
    Refusal::internal(format!("a key of the seed cannot be used: {error}"))
}

#[cfg(test)]
mod tests {
    use crate::world::population::{FIRST, World};

    #[test]
    fn the_answers_signer_follows_the_request() {
        let world = World::read(FIRST).unwrap();
        let identity = world.identity("1900000109").unwrap();
        let merchant = identity.merchant();
        assert_eq!(*identity.platform(None, 0).unwrap().id, *merchant.platform_certificate_serial);
        let id = merchant.platform_public_key_id.as_str();
        assert_eq!(&*identity.platform(Some(id), 0).unwrap().id, id);
        let own = identity.platform(Some(&merchant.serial_no), 0).unwrap_err();
        assert!(own.diagnosis.unwrap().en.contains("merchant's own"));
        for serial in [merchant.serial_no.as_str(), "0000"] {
            let serving = identity.serving(Some(serial), 0).unwrap();
            assert_eq!(*serving.id, *merchant.platform_certificate_serial, "{serial}");
        }
    }

    #[test]
    fn an_identity_prints_no_key() {
        let world = World::read(FIRST).unwrap();
        assert_eq!(format!("{:?}", world.identity("1900000109").unwrap()), "Identity(1900000109)");
        assert!(!format!("{:?}", world.identity("1900000109").unwrap().standing()).contains("PRIVATE"));
    }
}

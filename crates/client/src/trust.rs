//! The trusted platform keys, and the one that encrypts.

use std::sync::Arc;

use weixinpay_core::{Error, ErrorKind, PlatformKey, SignatureError, Verifier};

use crate::certificates::Certificates;
use crate::deadline::Deadline;
use crate::exchange::Exchange;

/// The platform keys of one merchant: given ones, downloaded certificates, or both.
pub(crate) struct Trust {
    pub(crate) given: Arc<Verifier>,
    pub(crate) downloaded: Option<Arc<Certificates>>,
    pub(crate) prefer_certificates: bool,
}

impl Trust {
    /// The keys to trust now. Downloads the certificates if there are none.
    pub(crate) async fn verifier(&self, exchange: &Arc<Exchange>, deadline: Deadline) -> Result<Arc<Verifier>, Error> {
        match &self.downloaded {
            Some(certificates) => certificates.current(exchange, &self.given, deadline).await,
            None => Ok(Arc::clone(&self.given)),
        }
    }

    /// The keys after an answer was signed by one that was not known: downloads once, if that may help.
    pub(crate) async fn after(
        &self,
        error: &Error,
        exchange: &Exchange,
        serial: Option<&str>,
        deadline: Deadline,
    ) -> Option<Arc<Verifier>> {
        let (certificates, serial) = (self.downloaded.as_ref()?, serial?);
        if error.kind() != ErrorKind::Signature(SignatureError::UnknownKey) || PlatformKey::is_public_key_id(serial) {
            return None;
        }
        certificates.with(serial, exchange, &self.given, deadline).await
    }

    /// The key to seal with and to name in `Wechatpay-Serial`.
    pub(crate) fn sealing_key<'a>(&self, verifier: &'a Verifier, now: i64) -> Result<&'a PlatformKey, Error> {
        let certificate = || {
            verifier
                .keys()
                .iter()
                .filter(|key| key.is_certificate() && !key.is_expired(now))
                .max_by_key(|key| key.not_after())
        };
        let chosen = if self.prefer_certificates { certificate() } else { None };
        chosen.or_else(|| verifier.sealing_key(now)).ok_or_else(|| {
            Error::new(ErrorKind::NoPlatformKey, ("every platform certificate has expired", "配置的平台证书都已过期"))
                .with_hint((
                    "configure the WeChat Pay public key, or let current certificates be downloaded",
                    "请配置微信支付公钥，或改为下载平台证书",
                ))
        })
    }
}

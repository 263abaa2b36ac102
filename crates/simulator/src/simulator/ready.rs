//! Everything that another process needs to use a running simulator, as JSON and as key files.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::base::files::{self, Kept};
use crate::base::hosts::HOSTS;
use crate::engine::key_files::{
    AUTHORITY, CERTIFICATE, JAVA_TRUST_STORE, PLATFORM_CERTIFICATE, PLATFORM_PUBLIC_KEY, PRIVATE_KEY, keys_of,
};
use crate::simulator::Simulator;
use crate::world::identity::Identity;
use crate::world::merchant::Merchant;

/// A running simulator and its merchants, with the files that their clients read.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Ready {
    /// The version of the simulator.
    pub version: String,
    /// The address of WeChat Pay.
    pub base_url: String,
    /// The same as on WeChat Pay's standby host: for clients that know two.
    pub standby_url: String,
    /// The address for control requests.
    pub control_url: String,
    /// The console, for a browser.
    pub console_url: String,
    /// The address of WeChat Pay by TLS.
    pub tls_url: String,
    /// The proxy that answers for WeChat Pay's hosts and refuses all others: for `HTTPS_PROXY`.
    pub proxy_url: String,
    /// WeChat Pay's hosts, which it is by TLS and by its proxy.
    pub hosts: Vec<String>,
    /// The certificate authority to trust, in PEM.
    pub ca_file: PathBuf,
    /// The same as a trust store for Java: JKS, password `changeit` or none.
    pub java_trust_store_file: PathBuf,
    /// The merchants that can call: direct merchants first, then service providers.
    pub merchants: Vec<ReadyMerchant>,
}

/// A merchant, with its files.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct ReadyMerchant {
    /// Merchant id.
    pub mchid: String,
    /// Whether it acts for sub-merchants.
    pub service_provider: bool,
    /// The AppIDs that are bound to it.
    pub appids: Vec<String>,
    /// For whom it acts.
    pub sub_merchants: Vec<ReadySubMerchant>,
    /// People with an openid under an AppID of the merchant, or of a sub-merchant of it: payers and payees.
    pub users: Vec<ReadyUser>,
    /// Serial number of the API certificate.
    pub serial_no: String,
    /// The API key.
    pub private_key_file: PathBuf,
    /// The API certificate.
    pub certificate_file: PathBuf,
    /// The APIv3 key.
    pub api_v3_key: String,
    /// Id of the WeChat Pay public key.
    pub platform_public_key_id: String,
    /// The WeChat Pay public key.
    pub platform_public_key_file: PathBuf,
    /// Serial number of the platform certificate.
    pub platform_certificate_serial: String,
    /// The platform certificate.
    pub platform_certificate_file: PathBuf,
}

/// A sub-merchant of a service provider.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ReadySubMerchant {
    /// Merchant id.
    pub mchid: String,
    /// The AppIDs that are bound to it.
    pub appids: Vec<String>,
}

/// A user, as an AppID knows one.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ReadyUser {
    /// The AppID.
    pub appid: String,
    /// The openid under it.
    pub openid: String,
}

impl std::fmt::Debug for ReadyMerchant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReadyMerchant").field("mchid", &self.mchid).finish_non_exhaustive()
    }
}

impl Ready {
    pub(crate) fn new(simulator: &Simulator, keys: Option<&Path>) -> Self {
        let shared = |name: &str| keys.map(|keys| keys.join(name)).unwrap_or_default();
        let file = |merchant: &Merchant, name: &str| {
            keys.map(|keys| keys_of(keys, &merchant.mchid).join(name)).unwrap_or_default()
        };
        let world = &simulator.world();
        let of = |merchant: &Merchant| {
            let identity = world.identity(&merchant.mchid);
            let appids = identity.map(|identity| identity.appids().to_vec()).unwrap_or_default();
            let subs: Vec<ReadySubMerchant> = world
                .sub_merchants
                .iter()
                .filter(|sub| sub.sp_mchid == merchant.mchid)
                .map(|sub| ReadySubMerchant { mchid: sub.mchid.clone(), appids: sub.appids.clone() })
                .collect();
            let known = appids.iter().chain(subs.iter().flat_map(|sub| &sub.appids));
            let users = known.flat_map(|appid| {
                let openids = world.workers.iter().filter_map(|worker| worker.openids.get(appid));
                openids.map(|openid| ReadyUser { appid: appid.clone(), openid: openid.clone() })
            });
            (identity.is_some_and(Identity::is_service_provider), users.collect(), appids, subs)
        };
        let merchant = |merchant: &Merchant| {
            let (service_provider, users, appids, sub_merchants) = of(merchant);
            ReadyMerchant {
                mchid: merchant.mchid.clone(),
                service_provider,
                appids,
                sub_merchants,
                users,
                serial_no: merchant.serial_no.clone(),
                private_key_file: file(merchant, PRIVATE_KEY),
                certificate_file: file(merchant, CERTIFICATE),
                api_v3_key: merchant.api_v3_key.clone(),
                platform_public_key_id: merchant.platform_public_key_id.clone(),
                platform_public_key_file: file(merchant, PLATFORM_PUBLIC_KEY),
                platform_certificate_serial: merchant.platform_certificate_serial.clone(),
                platform_certificate_file: file(merchant, PLATFORM_CERTIFICATE),
            }
        };
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            base_url: simulator.base_url().to_owned(),
            standby_url: simulator.standby_url().to_owned(),
            control_url: simulator.control_url().to_owned(),
            console_url: simulator.console_url(),
            tls_url: simulator.tls_url().to_owned(),
            proxy_url: simulator.proxy_url().to_owned(),
            hosts: HOSTS.iter().map(|host| (*host).to_owned()).collect(),
            ca_file: shared(AUTHORITY),
            java_trust_store_file: shared(JAVA_TRUST_STORE),
            merchants: {
                let mut merchants: Vec<ReadyMerchant> = simulator.merchants().iter().map(merchant).collect();
                // Most applications are a direct merchant's.
                merchants.sort_by_key(|merchant| merchant.service_provider);
                merchants
            },
        }
    }

    /// Writes this as JSON. A reader sees the whole file or none: it is written beside, and renamed.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, file: impl AsRef<Path>) -> io::Result<()> {
        let mut text = serde_json::to_vec_pretty(self).map_err(io::Error::other)?;
        text.push(b'\n');
        files::replace(file.as_ref(), &text, Kept::Private)
    }
}

impl Simulator {
    /// Everything that another process needs to use this simulator. File names are empty until
    /// [`write_keys`](Self::write_keys).
    #[must_use]
    pub fn ready(&self) -> Ready {
        let keys = self.server.addresses.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ready::new(self, keys.as_deref())
    }
}

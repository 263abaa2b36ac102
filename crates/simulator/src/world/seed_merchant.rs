//! A merchant of a seed, with its keys.

use serde::Deserialize;

use crate::world::platform::PlatformMode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeedMerchant {
    pub(crate) mchid: String,
    #[serde(default)]
    pub(crate) appids: Vec<String>,
    #[serde(default)]
    pub(crate) service_provider: bool,
    /// The balance of its OPERATION account at the start of the world, in fen.
    #[serde(default)]
    pub(crate) balance: i64,
    pub(crate) serial_no: String,
    pub(crate) api_v3_key: String,
    pub(crate) platform_certificate_serial: String,
    pub(crate) platform_public_key_id: String,
    /// The platform keys of this merchant.
    #[serde(default)]
    pub(crate) platform: PlatformMode,
    /// PEM texts; without them, the built-in keys of this mchid.
    pub(crate) keys: Option<SeedKeys>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeedKeys {
    pub(crate) private_key: String,
    pub(crate) certificate: String,
    pub(crate) platform_private_key: String,
    pub(crate) platform_certificate: String,
    pub(crate) platform_public_key_private: String,
    pub(crate) platform_public_key: String,
}

macro_rules! built_in_keys {
    ($mchid:literal) => {
        SeedKeys {
            private_key: include_str!(concat!("../../world/", $mchid, ".merchant.key.pem")).to_owned(),
            certificate: include_str!(concat!("../../world/", $mchid, ".merchant.cert.pem")).to_owned(),
            platform_private_key: include_str!(concat!("../../world/", $mchid, ".platform.key.pem")).to_owned(),
            platform_certificate: include_str!(concat!("../../world/", $mchid, ".platform.cert.pem")).to_owned(),
            platform_public_key_private: include_str!(concat!("../../world/", $mchid, ".public-key.key.pem"))
                .to_owned(),
            platform_public_key: include_str!(concat!("../../world/", $mchid, ".public-key.pem")).to_owned(),
        }
    };
}

/// The committed keys of the first world.
pub(crate) fn built_in(mchid: &str) -> Option<SeedKeys> {
    match mchid {
        "1900000109" => Some(built_in_keys!("1900000109")),
        "1900009191" => Some(built_in_keys!("1900009191")),
        _ => None,
    }
}

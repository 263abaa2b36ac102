//! The population: merchants with their keys, sub-merchants, workers. Read from a seed (TOML) and never changed.

use std::collections::BTreeMap;

use serde::Deserialize;
use weixinpay_core::{Text, text};

use crate::world::identity::Identity;
use crate::world::merchant::Merchant;
use crate::world::seed_merchant::{SeedMerchant, built_in};

/// The seed of the first world, the same everywhere.
pub(crate) const FIRST: &str = include_str!("../../world/first.toml");

/// The kinds of employment of a worker who is paid.
pub(crate) const EMPLOYMENT_TYPES: &[&str] =
    &["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"];

/// The unchanging part of a world. The changing part (cards, authorizations, balances) is in the store.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) identities: Vec<Identity>,
    pub(crate) merchants: Vec<Merchant>,
    pub(crate) sub_merchants: Vec<SubMerchant>,
    pub(crate) workers: Vec<Worker>,
    pub(crate) has_ascii_name: bool,
    by_openid: BTreeMap<(String, String), usize>,
}

/// A sub-merchant: the employer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubMerchant {
    pub(crate) mchid: String,
    pub(crate) sp_mchid: String,
    #[serde(default)]
    pub(crate) appids: Vec<String>,
    /// Fen at the start of the world.
    #[serde(default)]
    pub(crate) balance: i64,
    /// Whether it has authorized the Payroll Card product.
    #[serde(default)]
    pub(crate) payroll_card: bool,
    /// Whether its staff have to confirm a batch of transfers, at the start of the world.
    #[serde(default)]
    pub(crate) confirms_transfers: bool,
}

/// A worker. Known inside by the position in the seed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Worker {
    pub(crate) real_name: String,
    pub(crate) id_card_number: String,
    /// AppID → openid.
    pub(crate) openids: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) register_state: Registration,
    #[serde(default)]
    pub(crate) authorized: Vec<SeedAuthorization>,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Worker(***)")
    }
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Registration {
    #[default]
    Unregistered,
    Registered,
    Closed,
}

/// A sub-merchant that the worker has authorized before the world begins.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeedAuthorization {
    pub(crate) sub_mchid: String,
    pub(crate) employment_type: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    #[serde(default)]
    merchants: Vec<SeedMerchant>,
    #[serde(default)]
    sub_merchants: Vec<SubMerchant>,
    #[serde(default)]
    workers: Vec<Worker>,
}

impl World {
    /// Reads a seed.
    pub(crate) fn read(seed: &str) -> Result<Self, Text> {
        // The message of a TOML error quotes the line, which may hold a key or a name: keep the place only.
        let seed: Seed = toml::from_str(seed).map_err(|error| match error.span() {
            Some(span) => {
                let line = seed.get(..span.start).map_or(0, |before| before.matches('\n').count()) + 1;
                let why = error.message();
                text!("line {line}: {why}", "第 {line} 行：{why}")
            }
            None => Text::same(error.message()),
        })?;
        let mut identities = Vec::with_capacity(seed.merchants.len());
        let mut merchants = Vec::with_capacity(seed.merchants.len());
        for merchant in seed.merchants {
            let keys = match &merchant.keys {
                Some(keys) => keys.clone(),
                None => built_in(&merchant.mchid).ok_or_else(|| {
                    let mchid = &merchant.mchid;
                    text!(
                        "merchant {mchid}: there are no built-in keys; give `keys`",
                        "商户 {mchid}：没有内置密钥，请写明 `keys`"
                    )
                })?,
            };
            if merchant.api_v3_key.len() != 32 {
                let mchid = &merchant.mchid;
                return Err(text!(
                    "merchant {mchid}: the APIv3 key must be 32 bytes long",
                    "商户 {mchid}：APIv3 密钥必须是 32 字节"
                ));
            }
            if merchant.balance < 0 {
                let mchid = &merchant.mchid;
                return Err(text!("merchant {mchid}: the balance is negative", "商户 {mchid}：余额为负数"));
            }
            let given = merchant.keys.is_some();
            let identity = Identity::new(merchant, keys);
            if given {
                identity.check()?;
            }
            if identities.iter().any(|other: &Identity| other.mchid() == identity.mchid()) {
                let mchid = identity.mchid();
                return Err(text!("merchant {mchid}: it is given twice", "商户 {mchid}：重复出现"));
            }
            merchants.push(identity.merchant().clone());
            identities.push(identity);
        }
        for sub in &seed.sub_merchants {
            if !identities.iter().any(|identity| identity.mchid() == sub.sp_mchid && identity.is_service_provider()) {
                let SubMerchant { mchid, sp_mchid, .. } = sub;
                return Err(text!(
                    "sub-merchant {mchid}: no service provider has the mchid {sp_mchid}",
                    "特约商户 {mchid}：没有商户号为 {sp_mchid} 的服务商"
                ));
            }
            if sub.balance < 0 {
                let mchid = &sub.mchid;
                return Err(text!("sub-merchant {mchid}: the balance is negative", "特约商户 {mchid}：余额为负数"));
            }
        }
        let mut by_openid = BTreeMap::new();
        for (at, worker) in seed.workers.iter().enumerate() {
            let number = at + 1;
            for (appid, openid) in &worker.openids {
                if by_openid.insert((appid.clone(), openid.clone()), at).is_some() {
                    return Err(text!(
                        "worker {number}: another worker has the same openid under {appid}",
                        "第 {number} 个工人：AppID {appid} 下的 openid 与另一个工人相同"
                    ));
                }
            }
            for authorization in &worker.authorized {
                let SeedAuthorization { sub_mchid, employment_type } = authorization;
                if !seed.sub_merchants.iter().any(|sub| sub.mchid == *sub_mchid) {
                    return Err(text!(
                        "worker {number}: no sub-merchant has the mchid {sub_mchid}",
                        "第 {number} 个工人：没有商户号为 {sub_mchid} 的特约商户"
                    ));
                }
                if !EMPLOYMENT_TYPES.contains(&employment_type.as_str()) {
                    let (en, zh) = (EMPLOYMENT_TYPES.join(", "), EMPLOYMENT_TYPES.join("、"));
                    return Err(text!(
                        "worker {number}: employment_type must be one of {en}",
                        "第 {number} 个工人：employment_type 只能是 {zh}"
                    ));
                }
            }
        }
        let has_ascii_name = seed.workers.iter().any(|worker| worker.real_name.is_ascii());
        Ok(Self {
            has_ascii_name,
            identities,
            merchants,
            sub_merchants: seed.sub_merchants,
            workers: seed.workers,
            by_openid,
        })
    }

    pub(crate) fn identity(&self, mchid: &str) -> Option<&Identity> {
        self.identities.iter().find(|identity| identity.mchid() == mchid)
    }

    pub(crate) fn sub_merchant(&self, mchid: &str) -> Option<&SubMerchant> {
        self.sub_merchants.iter().find(|sub| sub.mchid == mchid)
    }

    /// The sub-merchants of this service provider.
    pub(crate) fn subs_of<'w>(&'w self, sp_mchid: &'w str) -> impl Iterator<Item = &'w SubMerchant> {
        self.sub_merchants.iter().filter(move |sub| sub.sp_mchid == sp_mchid)
    }

    /// The worker with this openid under this AppID.
    pub(crate) fn worker(&self, appid: &str, openid: &str) -> Option<usize> {
        self.by_openid.get(&(appid.to_owned(), openid.to_owned())).copied()
    }

    /// The name of this openid's owner, if it is known.
    pub(crate) fn real_name(&self, appid: &str, openid: &str) -> Option<&str> {
        self.workers.get(self.worker(appid, openid)?).map(|worker| &*worker.real_name)
    }

    /// The worker with this openid under any AppID, for control requests, which name no AppID.
    pub(crate) fn worker_of(&self, openid: &str) -> Option<usize> {
        self.workers.iter().position(|worker| worker.openids.values().any(|known| known == openid))
    }
}

#[cfg(test)]
mod tests {
    use weixinpay_core::{ApiV3Key, Certificate};

    use super::*;

    #[test]
    fn the_first_world_says_what_its_keys_say() {
        let world = World::read(FIRST).unwrap();
        for identity in &world.identities {
            let merchant = identity.merchant();
            assert_eq!(Certificate::from_pem(&merchant.certificate_pem).unwrap().serial_no(), merchant.serial_no);
            let platform = Certificate::from_pem(&merchant.platform_certificate_pem).unwrap();
            assert_eq!(platform.serial_no(), merchant.platform_certificate_serial);
            assert_eq!(merchant.serial_no.len(), 40);
            ApiV3Key::new(&merchant.api_v3_key).unwrap();
            let message = b"m";
            let signature = weixinpay_core::PrivateKey::from_pem(&merchant.private_key_pem).unwrap().sign(message);
            let raw = crate::base::base64_text::decode(&signature.unwrap()).unwrap();
            assert!(identity.merchant_key().unwrap().verify(message, &raw));
        }
        assert_eq!(world.worker("wxa1111111", "onqOjjmo8wmTOOtSKwXtGjg9Gb58"), Some(0));
        assert_eq!(world.worker("wx8888888888888888", "onqOjjmo8wmTOOtSKwXtGjg9Gb58"), None);
    }

    #[test]
    fn the_keys_of_a_seed_are_checked() {
        let keys = built_in("1900000109").unwrap();
        let seed = |private_key: &str, serial_no: &str| {
            format!(
                "[[merchants]]\nmchid = \"1\"\nserial_no = \"{serial_no}\"\napi_v3_key = \"{}\"\n\
                 platform_certificate_serial = \"5AF7B283299907C2ECA68D3BF3C2A1EF39619111\"\n\
                 platform_public_key_id = \"PUB_KEY_ID_01\"\n[merchants.keys]\nprivate_key = '''{private_key}'''\n\
                 certificate = '''{}'''\nplatform_private_key = '''{}'''\nplatform_certificate = '''{}'''\n\
                 platform_public_key_private = '''{}'''\nplatform_public_key = '''{}'''\n",
                "x".repeat(32),
                keys.certificate,
                keys.platform_private_key,
                keys.platform_certificate,
                keys.platform_public_key_private,
                keys.platform_public_key,
            )
        };
        const SERIAL: &str = "51B191793030F40D5B28E07AA2A17AFA4CC28E1E";
        assert!(World::read(&seed(&keys.private_key, SERIAL)).is_ok());
        let says = World::read(&seed(&keys.certificate, SERIAL)).unwrap_err();
        assert!(says.en.starts_with("merchant 1: private_key: this is a certificate"), "{says}");
        assert!(says.zh.starts_with("商户 1：private_key：这是证书"), "{}", says.zh);
        let says = World::read(&seed(&keys.private_key, "51")).unwrap_err();
        assert!(says.en.ends_with("its serial number is 51B191793030F40D5B28E07AA2A17AFA4CC28E1E, not 51"), "{says}");
    }

    #[test]
    fn a_broken_seed_is_refused_with_its_place_and_without_its_text() {
        let says = |seed: &str| World::read(seed).unwrap_err();
        let name = says("[[workers]]\nreal_name = 张三\n");
        assert!(name.en.starts_with("line 2: ") && name.zh.starts_with("第 2 行："), "{name:?}");
        assert!(!name.en.contains("张三") && !name.zh.contains("张三"));
        let seed = "[[sub_merchants]]\nmchid = \"1\"\nsp_mchid = \"2\"\n";
        assert_eq!(says(seed).en, "sub-merchant 1: no service provider has the mchid 2");
        assert_eq!(says(seed).zh, "特约商户 1：没有商户号为 2 的服务商");
        assert!(says("[[workers]]\nname = \"x\"").en.contains("name"));
        let short = FIRST.replacen("SimulatorApiV3Key", "", 1);
        assert_eq!(says(&short).en, "merchant 1900000109: the APIv3 key must be 32 bytes long");
        let stranger = FIRST.replacen("mchid = \"1900000109\"", "mchid = \"1900000001\"", 1);
        assert_eq!(says(&stranger).en, "merchant 1900000001: there are no built-in keys; give `keys`");
        let other = FIRST.replacen("LONG_TERM", "LIFE_LONG", 1);
        assert!(says(&other).en.starts_with("worker 1: employment_type must be one of LONG_TERM_EMPLOYMENT"));
    }
}

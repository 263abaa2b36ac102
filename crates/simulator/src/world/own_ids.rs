//! The ids of an application, which a world takes over: its configuration keeps them, and only its key files change.

use std::borrow::Cow;

use toml::{Table, Value};
use weixinpay_core::{Text, text};

use crate::world::seed_merchant::{SeedKeys, built_in};

/// Ids that replace those of the seed. With `sub_mchid` or `sub_appid` they are those of a service provider, else
/// of a direct merchant, unless the seed has the merchant `mchid` itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnIds {
    /// Merchant id.
    pub mchid: Option<String>,
    /// An AppID that is bound to it.
    pub appid: Option<String>,
    /// Merchant id of a sub-merchant of it.
    pub sub_mchid: Option<String>,
    /// An AppID that is bound to that.
    pub sub_appid: Option<String>,
}

impl OwnIds {
    /// Whether they are those of a service provider.
    #[must_use]
    pub fn are_a_partners(&self) -> bool {
        self.sub_mchid.is_some() || self.sub_appid.is_some()
    }

    /// The seed with these ids; as it is, if it has them already.
    pub(crate) fn put<'a>(&self, seed: &'a str) -> Result<Cow<'a, str>, Text> {
        if *self == Self::default() {
            return Ok(Cow::Borrowed(seed));
        }
        self.check()?;
        // Errors in a seed are reported by its reader.
        let Ok(mut world) = seed.parse::<Table>() else { return Ok(Cow::Borrowed(seed)) };
        let before = world.clone();
        let (old, mchid) = self.merchant(&mut world)?;
        if self.are_a_partners() {
            self.sub_merchant(&mut world, &mchid)?;
        }
        if let Some(appid) = &self.appid {
            users(&mut world, &old, appid);
        }
        if world == before {
            return Ok(Cow::Borrowed(seed));
        }
        toml::to_string(&world).map(Cow::Owned).map_err(|error| Text::same(error.to_string()))
    }

    fn check(&self) -> Result<(), Text> {
        for (name, id) in [("mchid", &self.mchid), ("sub_mchid", &self.sub_mchid)] {
            if id
                .as_ref()
                .is_some_and(|id| !(7..=32).contains(&id.len()) || !id.bytes().all(|byte| byte.is_ascii_digit()))
            {
                return Err(text!(
                    "{name}: a merchant id is 7 to 32 digits, and most are 10",
                    "{name}：商户号是 7 到 32 位数字，通常为 10 位"
                ));
            }
        }
        for (name, id) in [("appid", &self.appid), ("sub_appid", &self.sub_appid)] {
            let is_of_appids = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
            if id.as_ref().is_some_and(|id| !(1..=32).contains(&id.len()) || !id.bytes().all(is_of_appids)) {
                return Err(text!(
                    "{name}: an AppID is 1 to 32 letters and digits, such as wxd678efh567hg6787",
                    "{name}：AppID 是 1 到 32 位字母和数字，例如 wxd678efh567hg6787"
                ));
            }
        }
        Ok(())
    }

    /// Gives them to the merchant; the AppID that it had, and its mchid now.
    fn merchant(&self, world: &mut Table) -> Result<(String, String), Text> {
        let merchants = tables(world, "merchants");
        let has = |merchant: &Table| self.mchid.as_deref().is_some_and(|mchid| text(merchant, "mchid") == mchid);
        let is_partner = |merchant: &Table| merchant.get("service_provider").and_then(Value::as_bool) == Some(true);
        let known = merchants.iter().position(|merchant| has(merchant));
        let wanted = || merchants.iter().position(|merchant| is_partner(merchant) == self.are_a_partners());
        let Some(at) = known.or_else(wanted) else {
            return Err(if self.are_a_partners() {
                Text::new("the seed has no service provider to take these ids", "种子里没有可采用它们的服务商")
            } else {
                Text::new("the seed has no direct merchant to take these ids", "种子里没有可采用它们的直连商户")
            });
        };
        let mut merchants = tables(world, "merchants");
        let Some(merchant) = merchants.get_mut(at) else {
            return Err(Text::new("the seed has no merchants", "种子里没有商户"));
        };
        if self.are_a_partners() && !is_partner(merchant) {
            let mchid = text(merchant, "mchid");
            return Err(text!(
                "{mchid} is no service provider, and has no sub-merchants",
                "{mchid} 不是服务商，没有特约商户"
            ));
        }
        let old = text(merchant, "mchid").to_owned();
        let mchid = self.mchid.clone().unwrap_or_else(|| old.clone());
        if mchid != old {
            if !merchant.contains_key("keys") {
                let keys = built_in(&old)
                    .ok_or_else(|| text!("merchant {old}: there are no built-in keys", "商户 {old}：没有内置密钥"))?;
                merchant.insert("keys".to_owned(), Value::Table(table(keys)));
            }
            merchant.insert("mchid".to_owned(), mchid.as_str().into());
        }
        let appid = self.appid.as_ref().map(|appid| bind(merchant, appid)).unwrap_or_default();
        for sub in tables(world, "sub_merchants") {
            if text(sub, "mchid") == mchid {
                return Err(text!("{mchid} is a sub-merchant of the seed", "{mchid} 在种子里是特约商户"));
            }
            if text(sub, "sp_mchid") == old {
                sub.insert("sp_mchid".to_owned(), mchid.as_str().into());
            }
        }
        Ok((appid, mchid))
    }

    fn sub_merchant(&self, world: &mut Table, sp_mchid: &str) -> Result<(), Text> {
        let has = |sub: &Table| self.sub_mchid.as_deref().is_none_or(|mchid| text(sub, "mchid") == mchid);
        let ours = |sub: &Table| text(sub, "sp_mchid") == sp_mchid;
        let subs = tables(world, "sub_merchants");
        let known = subs.iter().position(|sub| ours(sub) && has(sub));
        let Some(at) = known.or_else(|| subs.iter().position(|sub| ours(sub))) else {
            return Err(text!(
                "the service provider {sp_mchid} has no sub-merchant in the seed",
                "种子里服务商 {sp_mchid} 没有特约商户"
            ));
        };
        let mut subs = tables(world, "sub_merchants");
        let Some(sub) = subs.get_mut(at) else { return Ok(()) };
        let old = text(sub, "mchid").to_owned();
        if let Some(mchid) = &self.sub_mchid {
            sub.insert("mchid".to_owned(), mchid.as_str().into());
        }
        let bound = self.sub_appid.as_ref().map(|appid| (bind(sub, appid), appid));
        if let Some(mchid) = &self.sub_mchid {
            for worker in tables(world, "workers") {
                for authorization in tables(worker, "authorized") {
                    if text(authorization, "sub_mchid") == old {
                        authorization.insert("sub_mchid".to_owned(), mchid.as_str().into());
                    }
                }
            }
        }
        if let Some((old, appid)) = bound {
            users(world, &old, appid);
        }
        Ok(())
    }
}

/// Binds an AppID in place of the first; returns that.
fn bind(merchant: &mut Table, appid: &str) -> String {
    let Some(Value::Array(appids)) = merchant.get_mut("appids") else {
        merchant.insert("appids".to_owned(), Value::Array(vec![appid.into()]));
        return String::new();
    };
    if appids.iter().any(|known| known.as_str() == Some(appid)) {
        return String::new();
    }
    match appids.first_mut() {
        Some(first) => std::mem::replace(first, appid.into()).as_str().unwrap_or_default().to_owned(),
        None => {
            appids.push(appid.into());
            String::new()
        }
    }
}

/// A person with an openid under the one AppID has the same under the other. Another merchant may have the first one,
/// too.
fn users(world: &mut Table, old: &str, appid: &str) {
    for worker in tables(world, "workers") {
        if let Some(Value::Table(openids)) = worker.get_mut("openids")
            && let Some(openid) = openids.get(old).cloned()
            && !openids.contains_key(appid)
        {
            openids.insert(appid.to_owned(), openid);
        }
    }
}

fn tables<'a>(table: &'a mut Table, name: &str) -> Vec<&'a mut Table> {
    let list = table.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten();
    list.filter_map(Value::as_table_mut).collect()
}

fn text<'a>(table: &'a Table, name: &str) -> &'a str {
    table.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn table(keys: SeedKeys) -> Table {
    [
        ("private_key", keys.private_key),
        ("certificate", keys.certificate),
        ("platform_private_key", keys.platform_private_key),
        ("platform_certificate", keys.platform_certificate),
        ("platform_public_key_private", keys.platform_public_key_private),
        ("platform_public_key", keys.platform_public_key),
    ]
    .into_iter()
    .map(|(name, key)| (name.to_owned(), key.into()))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::population::{FIRST, World};

    fn ids(mchid: &str, appid: &str, sub_mchid: &str, sub_appid: &str) -> OwnIds {
        let given = |id: &str| Some(id.to_owned()).filter(|id| !id.is_empty());
        OwnIds { mchid: given(mchid), appid: given(appid), sub_mchid: given(sub_mchid), sub_appid: given(sub_appid) }
    }

    fn world(ids: &OwnIds) -> World {
        World::read(&ids.put(FIRST).unwrap()).unwrap()
    }

    #[test]
    fn a_direct_merchant_takes_the_ids_of_an_application() {
        let world = world(&ids("1600000001", "wxmine", "", ""));
        let identity = world.identity("1600000001").unwrap();
        assert!(!identity.is_service_provider() && identity.has_appid("wxmine"));
        assert!(world.identity("1900009191").is_none() && world.identity("1900000109").is_some());
        // Its keys are the same, and so is its user.
        let first = World::read(FIRST).unwrap();
        assert_eq!(identity.merchant().serial_no, first.identity("1900009191").unwrap().merchant().serial_no);
        assert_eq!(world.worker("wxmine", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"), Some(1));
    }

    #[test]
    fn a_service_provider_and_its_sub_merchant_take_them() {
        let world = world(&ids("1600000001", "wxmine", "1600000002", "wxsub"));
        let identity = world.identity("1600000001").unwrap();
        assert!(identity.is_service_provider() && identity.has_appid("wxmine"));
        let sub = world.sub_merchant("1600000002").unwrap();
        assert_eq!((&*sub.sp_mchid, &sub.appids[..]), ("1600000001", &["wxsub".to_owned()][..]));
        assert_eq!(world.worker("wxsub", "onqOjjmo8wmTOOtSKwXtGjg9Gb58"), Some(0));
        assert_eq!(world.workers[0].authorized[0].sub_mchid, "1600000002");
    }

    #[test]
    fn what_the_world_has_already_changes_nothing() {
        for ids in [
            ids("", "", "", ""),
            ids("1900009191", "wxd678efh567hg6787", "", ""),
            ids("1900000109", "", "", ""),
            ids("1900000109", "wx8888888888888888", "1111111", "wxa1111111"),
        ] {
            assert_eq!(ids.put(FIRST).unwrap(), FIRST, "{ids:?}");
        }
    }

    #[test]
    fn what_can_be_no_id_is_refused() {
        for (ids, en, zh) in [
            (ids("1", "", "", ""), "mchid: a merchant id is 7 to 32 digits", "mchid：商户号是 7 到 32 位数字"),
            (ids("", "wx 1", "", ""), "appid: an AppID is 1 to 32 letters and digits", "appid：AppID 是 1 到 32 位"),
            (ids("", "", "x", ""), "sub_mchid: a merchant id", "sub_mchid：商户号"),
            (ids("1900009191", "", "1600000002", ""), "1900009191 is no service provider", "1900009191 不是服务商"),
            (ids("1111111", "", "", ""), "1111111 is a sub-merchant of the seed", "1111111 在种子里是特约商户"),
        ] {
            let refused = ids.put(FIRST).unwrap_err();
            assert!(refused.en.starts_with(en) && refused.zh.starts_with(zh), "{refused:?}");
        }
    }
}

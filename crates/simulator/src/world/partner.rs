//! The merchants that a service provider acts for: its own sub-merchants only.

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;
use crate::world::population::{SubMerchant, World};

rules! {
    PARTNER_SUB_MERCHANT = "partner.sub-merchant", Documented {
        en: "A sub_mchid that is not under the caller is answered 403 NO_AUTH.",
        zh: "sub_mchid 与调用方没有受理关系时，应答 403 NO_AUTH。",
        source: "wechatpay-skills, trouble-shooting guide of 支付分 for service providers: NO_AUTH where mchid \
            and sub_mchid are not bound; that of basic payments has the same case as 268443701 without the code's \
            name. That every product answers alike is inferred",
        source_zh: "wechatpay-skills 支付分服务商排障指南：mchid 与 sub_mchid 未绑定时为 NO_AUTH；基础支付的排障指\
            南列有同一情形（268443701），未写错误码名称。各产品应答相同，为推测",
    }
}

/// The caller's sub-merchant with this number. If it belongs to another provider, the refusal lists the caller's own only.
pub(crate) fn sub_of<'w>(world: &'w World, caller: &Identity, sub_mchid: &str) -> Result<&'w SubMerchant, Refusal> {
    let mchid = caller.mchid();
    world.sub_merchant(sub_mchid).filter(|sub| sub.sp_mchid == mchid).ok_or_else(|| {
        let known: Vec<_> = world.subs_of(mchid).map(|sub| &*sub.mchid).collect();
        let known = known.join(", ");
        Refusal::no_auth(rules::PARTNER_SUB_MERCHANT, "特约商户与服务商没有受理关系").because((
            format!("sub_mchid is not a sub-merchant of {mchid}; known: {known}"),
            format!("sub_mchid 不是服务商 {mchid} 的特约商户；现有：{known}"),
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::payroll_card::parties as payroll;
    use crate::world::caller as payments;
    use crate::world::population::FIRST;

    /// The first world, in which the direct merchant is a service provider, too, with a sub-merchant of its own.
    fn of_two_providers() -> World {
        let second = "mchid = \"1900009191\"\nservice_provider = true";
        let world = FIRST.replacen("mchid = \"1900009191\"", second, 1);
        let sub = "[[sub_merchants]]\nmchid = \"2222222\"\nsp_mchid = \"1900009191\"\npayroll_card = true\n";
        let seed = format!("{world}\n{sub}");
        World::read(&seed).unwrap()
    }

    #[test]
    fn a_provider_is_told_its_own_sub_merchants_only() {
        let world = of_two_providers();
        for (caller, own, other) in [("1900000109", "1111111", "2222222"), ("1900009191", "2222222", "1111111")] {
            let caller = world.identity(caller).unwrap();
            assert!(caller.is_service_provider());
            assert_eq!(payments::sub(&world, caller, own).unwrap().mchid, own);
            assert_eq!(payroll::employer(&world, caller, own).unwrap().mchid, own);
            let refused = [
                payments::sub(&world, caller, other).unwrap_err(),
                payroll::employer(&world, caller, other).unwrap_err(),
            ];
            for refusal in refused {
                let words = refusal.diagnosis.as_ref().unwrap();
                for text in [&words.en, &words.zh] {
                    assert!(text.contains(own) && !text.contains(other), "{text}");
                }
            }
        }
    }
}

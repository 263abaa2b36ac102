//! The caller, its sub-merchant and the worker: the checks that every operation of the family begins with.

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payroll_card::batch;
use crate::world::appid::unbound;
use crate::world::caller as world_caller;
use crate::world::identity::Identity;
use crate::world::partner;
use crate::world::population::{SubMerchant, World};

rules! {
    PRODUCT = "payroll-card.product", Documented {
        en: "A sub-merchant that has not authorized the product is answered 400 INVALID_REQUEST.",
        zh: "特约商户未授权该产品时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/partner/4016058705 (2025-12-12) has code and message for transfer \
            batches; that the other operations answer alike is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4016058705（2025-12-12）有转账批次的错误码和文案；其他接口应\
            答相同，为推测",
    }
    APPID_MISSING = "payroll-card.appid-missing", Documented {
        en: "A request with neither appid nor sub_appid is answered 400 PARAM_ERROR.",
        zh: "appid 和 sub_appid 都没有时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012923362: at least one; the code is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012923362：至少填写一个；错误码为推测",
    }
    OPENID = "payroll-card.openid", Assumed {
        en: "An openid that no worker has under the AppIDs given is answered 400 PARAM_ERROR.",
        zh: "没有工人在所传 AppID 下拥有该 openid 时，应答 400 PARAM_ERROR。",
        source: "Orders are answered so (payment.openid); the page's own table names no case. Else: 400 \
            INVALID_REQUEST, as 商家转账 answers it \
            (developers.weixin.qq.com/community/pay/doc/0000009f344640c8e4839ced36bc00), or OPENID_MISMATCH.",
        source_zh: "下单接口即如此应答（payment.openid）；本接口的错误码表没有这一情形。其他可能：400 \
            INVALID_REQUEST，商家转账即如此（\
            developers.weixin.qq.com/community/pay/doc/0000009f344640c8e4839ced36bc00）；或 OPENID_MISMATCH。",
    }
}

/// The worker as a request names them.
#[derive(Debug, Clone)]
pub(crate) struct Who {
    pub(crate) openid: String,
    pub(crate) appid: Option<String>,
    pub(crate) sub_appid: Option<String>,
}

/// The employer, as a sub-merchant of the caller with the product.
pub(crate) fn employer<'w>(world: &'w World, caller: &Identity, sub_mchid: &str) -> Result<&'w SubMerchant, Refusal> {
    if !caller.is_service_provider() {
        return Err(Refusal::no_auth(world_caller::rules::PARTNER_CALLER, "仅支持服务商调用该接口"));
    }
    let sub = partner::sub_of(world, caller, sub_mchid)?;
    if !sub.payroll_card {
        return Err(Refusal::invalid(rules::PRODUCT, "特约商户未授权"));
    }
    Ok(sub)
}

/// The worker with this openid, and the AppID that launches the card.
pub(crate) fn worker(
    world: &World,
    caller: &Identity,
    sub: &SubMerchant,
    who: &Who,
) -> Result<(usize, String), Refusal> {
    let mismatch = |field: &str, owner: &str, bound: &[String]| {
        let refusal = Refusal::new(batch::rules::APPID_BINDING, 400, "APPID_MCHID_NOT_MATCH", "AppID与商户号不匹配");
        refusal.because(unbound(field, owner, bound))
    };
    if who.appid.as_deref().is_some_and(|appid| !caller.has_appid(appid)) {
        return Err(mismatch("appid", caller.mchid(), caller.appids()));
    }
    if who.sub_appid.as_ref().is_some_and(|appid| !sub.appids.contains(appid)) {
        return Err(mismatch("sub_appid", &sub.mchid, &sub.appids));
    }
    let given = [who.sub_appid.as_ref(), who.appid.as_ref()].into_iter().flatten();
    let found = given.clone().find_map(|appid| world.worker(appid, &who.openid));
    let worker = found.ok_or_else(|| {
        Refusal::param(rules::OPENID, "openid与AppID不匹配").because(if world.worker_of(&who.openid).is_some() {
            (
                "the openid is known, but under another AppID than the ones given",
                "这个 openid 存在，但不属于所填的 AppID",
            )
        } else {
            ("no worker of this world has this openid", "模拟器里没有这个 openid 的用户")
        })
    })?;
    Ok((worker, given.map(String::clone).next().unwrap_or_default()))
}

/// The part of a person's data that is somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Difference {
    Name,
    IdCardNumber,
}

/// A person as the request describes it, decrypted. Prints nothing.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) user_name: String,
    pub(crate) id_card_number: String,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person(***)")
    }
}

impl Person {
    /// In what this is not that worker.
    pub(crate) fn differs(&self, world: &World, worker: usize) -> Option<Difference> {
        let known = world.workers.get(worker)?;
        if self.user_name != known.real_name {
            return Some(Difference::Name);
        }
        (!self.id_card_number.eq_ignore_ascii_case(&known.id_card_number)).then_some(Difference::IdCardNumber)
    }
}

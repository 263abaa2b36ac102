//! Who asks, and for whom: the checks that an operation begins with.

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::world::identity::Identity;
use crate::world::partner;
use crate::world::population::{SubMerchant, World};

/// Whether the merchant that a request names is the one that signed it.
pub(crate) fn own(caller: &Identity, fields: &Fields<'_>, name: &str) -> Result<(), Refusal> {
    if fields.text(name, 32)? == caller.mchid() {
        return Ok(());
    }
    let message = "Http头Authorization中的商户号与请求参数中的商户号不匹配";
    let refusal = fields.refuse(Rule::PaymentMchid, name, message, "与签名所用的商户号不一致");
    Err(refusal.because((
        format!("the request is signed by {}, but `{name}` says otherwise", caller.mchid()),
        format!("请求由商户 {} 签名，但 `{name}` 填的不是它", caller.mchid()),
    )))
}

/// The sub-merchant that a service provider acts for.
pub(crate) fn sub<'w>(world: &'w World, caller: &Identity, sub_mchid: &str) -> Result<&'w SubMerchant, Refusal> {
    if !caller.is_service_provider() {
        return Err(Refusal::no_auth(Rule::PartnerCaller, "仅支持服务商调用该接口").because((
            format!("{} is not a service provider: its own orders go to /v3/pay/transactions/…", caller.mchid()),
            format!("{} 不是服务商：直连商户请用 /v3/pay/transactions/…", caller.mchid()),
        )));
    }
    partner::sub_of(world, caller, sub_mchid)
}

/// The sub-merchant of a request, which a service provider names and a merchant does not.
pub(crate) fn optional_sub<'a>(
    world: &World,
    caller: &Identity,
    fields: &Fields<'a>,
) -> Result<Option<&'a str>, Refusal> {
    let Some(sub_mchid) = fields.optional("sub_mchid", 32)? else { return Ok(None) };
    sub(world, caller, sub_mchid).map(|_| Some(sub_mchid))
}

/// Whoever is known under other AppIDs only cannot pay under this one.
pub(crate) fn check_openid(world: &World, appid: &str, openid: &str) -> Result<(), Refusal> {
    if world.worker(appid, openid).is_some() || world.worker_of(openid).is_none() {
        return Ok(());
    }
    Err(Refusal::param(Rule::PaymentOpenid, "appid和openid不匹配").because((
        "the openid is known, but under another AppID than the one given",
        "这个 openid 存在，但属于另一个 AppID",
    )))
}

//! The caller and its sub-merchant: the checks that an operation begins with.

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;
use crate::world::partner;
use crate::world::population::{SubMerchant, World};

rules! {
    PARTNER_CALLER = "partner.caller", Documented {
        en: "A caller that is not a service provider, where a sub-merchant is named, is answered 403 NO_AUTH.",
        zh: "指定了特约商户、而调用方不是服务商时，应答 403 NO_AUTH。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 question 1: only service providers call; NO_AUTH for \
            an mchid that is none is in wechatpay-skills, guide to 特约商户进件, and the 403 was seen in \
            developers.weixin.qq.com/community/pay/doc/000c0c95284628ccfbbbb9ead56400. That every product answers \
            alike is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012156183 问题 1：仅服务商可调用；调用方不是服务商时为 \
            NO_AUTH，见 wechatpay-skills 特约商户进件指南；403 见 \
            developers.weixin.qq.com/community/pay/doc/000c0c95284628ccfbbbb9ead56400。各产品应答相同，为推测",
    }
    PAYMENT_MCHID = "payment.mchid", Observed {
        en: "A request whose mchid (sp_mchid) is not the one that signs it is answered 400 PARAM_ERROR.",
        zh: "请求中的 mchid（sp_mchid）与签名所用的商户号不一致时，应答 400 PARAM_ERROR。",
        source: "developers.weixin.qq.com/community/personal/oCJUsw1EsZYsdmsLHnaCi2kyt6ic/answer (2021-08-26): \
            code and message; wechatpay-skills, trouble-shooting guide, section 8, has the case",
        source_zh: "developers.weixin.qq.com/community/personal/oCJUsw1EsZYsdmsLHnaCi2kyt6ic/answer（2021-08-26）\
            ：错误码和文案；wechatpay-skills 排障指南第 8 节列有此情形",
    }
    PAYMENT_OPENID = "payment.openid", Observed {
        en: "An openid that is known in this world, but not under the AppID given, is answered 400 PARAM_ERROR. \
            An openid of no user is accepted.",
        zh: "openid 在本模拟世界中存在，但不属于所传 AppID 时，应答 400 PARAM_ERROR。不属于任何人的 openid 可以接\
            受。",
        source: "developers.weixin.qq.com/community/develop/doc/000a28367f8dd812ed30bb39b61800: PARAM_ERROR for \
            an openid that is not valid; the 400 for one of another AppID is in \
            community/pay/doc/000e004bc2c110d53fb107f4a6b000. The error tables name 500 OPENID_MISMATCH, which \
            was never observed. WeChat Pay refuses an openid of no user, too: this world need not list every payer",
        source_zh: "developers.weixin.qq.com/community/develop/doc/000a28367f8dd812ed30bb39b61800：openid 无效时\
            为 PARAM_ERROR；属于另一 AppID 时为 400，见 community/pay/doc/000e004bc2c110d53fb107f4a6b000。错误码表\
            另列有 500 OPENID_MISMATCH，没有人见过。不属于任何人的 openid，微信支付也会拒绝；模拟世界不必列出所有\
            付款人",
    }
}

/// Whether the merchant that a request names is the one that signed it.
pub(crate) fn own(caller: &Identity, fields: &Fields<'_>, name: &str) -> Result<(), Refusal> {
    if fields.text(name, 32)? == caller.mchid() {
        return Ok(());
    }
    Err(not_own(caller, fields.location(), name))
}

/// The refusal of a merchant that is not the one who signed, named at this field.
pub(crate) fn not_own(caller: &Identity, location: &str, field: &str) -> Refusal {
    let message = "Http头Authorization中的商户号与请求参数中的商户号不匹配";
    let refusal = Refusal::param(rules::PAYMENT_MCHID, message).at(location, field, "与签名所用的商户号不一致");
    refusal.because((
        format!("the request is signed by {}, but `{field}` says otherwise", caller.mchid()),
        format!("请求由商户 {} 签名，但 `{field}` 填的不是它", caller.mchid()),
    ))
}

/// The sub-merchant that a service provider acts for.
pub(crate) fn sub<'w>(world: &'w World, caller: &Identity, sub_mchid: &str) -> Result<&'w SubMerchant, Refusal> {
    if !caller.is_service_provider() {
        return Err(Refusal::no_auth(rules::PARTNER_CALLER, "仅支持服务商调用该接口").because((
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

/// A person who is known under other AppIDs only cannot pay under this one.
pub(crate) fn check_openid(world: &World, appid: &str, openid: &str) -> Result<(), Refusal> {
    if world.worker(appid, openid).is_some() || world.worker_of(openid).is_none() {
        return Ok(());
    }
    Err(Refusal::param(rules::PAYMENT_OPENID, "appid和openid不匹配").because((
        "the openid is known, but under another AppID than the one given",
        "这个 openid 存在，但属于另一个 AppID",
    )))
}

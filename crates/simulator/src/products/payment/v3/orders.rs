//! Orders: placed, charged by a payment code, queried, closed.

use super::prepay::prepay;
use super::{Answered, given, inside, notify_url, time_expire, transaction};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::api as account;
use crate::products::payment::ids::{new_prepay_id, payer_ids};
use crate::products::payment::state::TradeType;
use crate::products::payment::store::order as store;
use crate::products::payment::{close, order, payer, query};
use crate::world::caller;
use crate::world::identity::Identity;
use crate::world::population::World;

rules! {
    PAYMENT_PLACED = "payment.placed", Documented {
        en: "An order is answered prepay_id (JSAPI, mini program, APP), code_url or h5_url, of the length and the \
            alphabet of real ones. prepay_id and code_url live 2 hours, an h5_url 5 minutes.",
        zh: "下单返回 prepay_id（JSAPI、小程序、APP）、code_url 或 h5_url，长度和字符集与真实值一致。prepay_id 和 \
            code_url 有效期 2 小时，h5_url 为 5 分钟。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012525182 and its siblings; captured ones in public code: \
            prepay_id of 36 characters with the day of the month and the time, code_url of 35 or 37; that a \
            code_url names its order by 9 characters that begin with SIM is this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012525182 及同类页面；公开代码中的真实值：prepay_id 36 个字\
            符，含日期和时间；code_url 35 或 37 个字符；code_url 末尾以 SIM 开头的 9 个字符对应订单，由本模拟器自\
            定",
    }
    PAYMENT_CODE = "payment.code", Documented {
        en: "A payment code is charged at once: the answer is SUCCESS, and the order is found by queries, refunds \
            and bills. A number that was used before is answered as for orders.",
        zh: "付款码支付立即成功：应答为 SUCCESS，查询、退款和账单都能找到这个订单。单号用过的，与下单相同处理。",
        source: "pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html: SUCCESS or \
            USERPAYING; that no user has to confirm, that every code is good, and that no notification is sent, is \
            this simulator's",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html：SUCCESS 或 \
            USERPAYING；无需用户确认、任何付款码都有效、不发通知，由本模拟器自定",
    }
    PAYMENT_QUERY = "payment.query", Observed {
        en: "An order is NOTPAY, then SUCCESS or CLOSED, and REFUND once a refund was accepted. Until it is paid \
            its amount is total and payer_currency, and scene_info has an empty device_id; transaction_id, \
            trade_type, bank_type, success_time, payer and attach are absent. Once it is paid attach is there \
            even when empty, and scene_info only if it was sent. promotion_detail is an empty list, in \
            notifications absent.",
        zh: "订单先为 NOTPAY，再为 SUCCESS 或 CLOSED，有退款受理后为 REFUND。支付前 amount 只有 total 和 \
            payer_currency，scene_info 的 device_id 为空串，不返回 transaction_id、trade_type、bank_type、\
            success_time、payer 和 attach。支付后 attach 即使为空也返回，scene_info 仅在下单传过时返回。\
            promotion_detail 为空数组，通知中不返回。",
        source: "Six answers of five direct merchants in public code: three NOTPAY (2022-01, 2023-05), three \
            SUCCESS (2023-05, 2023-11-06, 2023-12-22), and ten decrypted notifications of 2021 to 2023, one with \
            a coupon and its promotion_detail; trade_state_desc of a refunded order: an APIv2 answer of \
            2020-06-23. That CLOSED looks as NOTPAY, REFUND as SUCCESS, and service providers' orders as direct \
            ones is inferred. PAYERROR is for payment codes",
        source_zh: "公开代码中五个直连商户的六份应答：三份 NOTPAY（2022-01、2023-05），三份 SUCCESS（2023-05、\
            2023-11-06、2023-12-22），以及 2021 至 2023 年十份解密后的通知，其中一份用了代金券并带 \
            promotion_detail；退款订单的 trade_state_desc 见 2020-06-23 的一份 APIv2 应答。CLOSED 与 NOTPAY 相同、\
            REFUND 与 SUCCESS 相同、服务商订单与直连相同，为推测。PAYERROR 仅用于付款码支付",
    }
    PAYMENT_CLOSE = "payment.close", Documented {
        en: "An unpaid order is closed with 204; closing it again is answered 204 too.",
        zh: "关闭未支付的订单，应答 204；重复关单仍应答 204。",
        source: "pay.weixin.qq.com/docs/merchant/apis/jsapi-payment/close-order.html has the 204; that closing \
            may be repeated is in wechatpay-skills, trouble-shooting guide, section 6",
        source_zh: "204 见 pay.weixin.qq.com/docs/merchant/apis/jsapi-payment/close-order.html；可重复关单见 \
            wechatpay-skills 排障指南第 6 节",
    }
}

pub(crate) fn place(call: &mut Call<'_>, partner: bool, trade_type: TradeType) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = read(&body, partner, trade_type)?;
    caller::own(asked.caller, &body, by(partner))?;
    request.check(call.world(), asked.caller)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let known = store::order(tx, mchid, &request.out_trade_no)?;
    let prepay_id = new_prepay_id(tx, trade_type)?;
    let (prepay_id, change) = request.decide(mchid, known, digest, prepay_id, tx.now)?;
    tx.apply(change.as_slice())?;
    Answer::ok(rules::PAYMENT_PLACED, &prepay(trade_type, &prepay_id))
}

/// 付款码支付.
pub(crate) fn charge(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = read(&body, partner, TradeType::Micropay)?;
    caller::own(asked.caller, &body, by(partner))?;
    request.check(call.world(), asked.caller)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let now = tx.now;
    let known = store::order(tx, mchid, &request.out_trade_no)?;
    let prepay_id = new_prepay_id(tx, TradeType::Micropay)?;
    let mut order = request.charge(mchid, known, digest, prepay_id, now)?;
    let balance = account::basic(tx, order.account())?;
    let charged = payer::charge(&mut order, balance, payer_ids(now), now);
    let changes = charged.map_err(|not_now| Refusal::invalid(not_now.rule, "支付失败，请更换金额重试"))?;
    tx.apply(&changes)?;
    Answer::ok(rules::PAYMENT_CODE, &transaction::charged(&order))
}

pub(crate) fn by_transaction(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = asked_by(call.world(), asked.caller, &query, partner)?;
    let id = asked.variable("transaction_id")?;
    let order = store::order_by_transaction(call.begin()?, asked.caller.mchid(), id)?;
    Answer::ok(rules::PAYMENT_QUERY, &transaction::of(&query::found(order, sub_mchid)?))
}

pub(crate) fn by_number(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = asked_by(call.world(), asked.caller, &query, partner)?;
    let out_trade_no = asked.variable("out_trade_no")?;
    let order = store::order(call.begin()?, asked.caller.mchid(), out_trade_no)?;
    Answer::ok(rules::PAYMENT_QUERY, &transaction::of(&query::found(order, sub_mchid)?))
}

pub(crate) fn close(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let body = asked.body();
    let sub_mchid = asked_by(call.world(), asked.caller, &body, partner)?;
    let out_trade_no = asked.variable("out_trade_no")?;
    let tx = call.begin()?;
    let order = store::order(tx, asked.caller.mchid(), out_trade_no)?;
    let change = close::decide(query::found(order, sub_mchid)?)?;
    tx.apply(change.as_slice())?;
    Ok(Answer::done(rules::PAYMENT_CLOSE))
}

/// The field that names who asks.
const fn by(partner: bool) -> &'static str {
    if partner { "sp_mchid" } else { "mchid" }
}

/// The caller of a query or a close: the merchant, or the service provider with the sub-merchant, which it returns.
fn asked_by<'a>(
    world: &World,
    caller: &Identity,
    fields: &Fields<'a>,
    partner: bool,
) -> Result<Option<&'a str>, Refusal> {
    caller::own(caller, fields, by(partner))?;
    if !partner {
        return Ok(None);
    }
    let sub_mchid = fields.text("sub_mchid", 32)?;
    caller::sub(world, caller, sub_mchid).map(|_| Some(sub_mchid))
}

/// The description was checked before, and limits.
fn read(fields: &Fields<'_>, partner: bool, trade_type: TradeType) -> Result<order::Request, Refusal> {
    let amount = fields.object("amount")?.ok_or_else(|| fields.missing("amount"))?;
    let (payer, scene) = (fields.object("payer")?, fields.object("scene_info")?);
    let settle = fields.object("settle_info")?;
    Ok(order::Request {
        partner,
        trade_type,
        notify_url: notify_url(fields)?,
        time_expire: time_expire(fields)?,
        out_trade_no: fields.text("out_trade_no", 32)?.to_owned(),
        appid: given(fields, if partner { "sp_appid" } else { "appid" }, 32)?,
        sub_mchid: if partner { given(fields, "sub_mchid", 32)? } else { None },
        sub_appid: if partner { given(fields, "sub_appid", 32)? } else { None },
        total: amount.integer("total", 1, i64::MAX)?,
        description: match trade_type {
            TradeType::Micropay => given(fields, "description", 127)?.unwrap_or_default(),
            _ => fields.text("description", 127)?.to_owned(),
        },
        attach: given(fields, "attach", 128)?,
        openid: inside(payer.as_ref(), if partner { "sp_openid" } else { "openid" }, 128)?,
        sub_openid: if partner { inside(payer.as_ref(), "sub_openid", 128)? } else { None },
        device_id: inside(scene.as_ref(), "device_id", 32)?,
        profit_sharing: settle.is_some_and(|settle| settle.flag("profit_sharing")),
    })
}

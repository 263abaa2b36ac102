//! Combined orders (合单): placed, queried, closed.

use std::collections::BTreeSet;

use super::prepay::prepay;
use super::{Answered, combined_transaction, given, inside, notify_url, time_expire};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payment::ids::new_prepay_id;
use crate::products::payment::state::{Combined, TradeType};
use crate::products::payment::store::combined as store;
use crate::products::payment::store::order::order;
use crate::products::payment::{combine, query};
use crate::world::caller;

rules! {
    COMBINE_PLACED = "combine.placed", Documented {
        en: "A combined order is placed with all its orders, or not at all; it is paid as one, and each order's \
            money goes to its own merchant. Placing it again follows the rules of single orders.",
        zh: "合单的全部子单一起下单成功，或一个也不成功；支付时一次付清，各子单的资金进入各自的商户。再次下单的规\
            则与普通订单相同。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012707323",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012707323",
    }
    COMBINE_QUERY = "combine.query", Documented {
        en: "A combined order is recognized by each of its orders; combine_transaction_id and what comes with the \
            payment are absent until it is paid. Each order has a promotion_detail, empty here.",
        zh: "查询合单返回每个子单；支付前不返回 combine_transaction_id 等支付信息。每个子单都有 promotion_detail，\
            此处为空数组。",
        source: "pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html; that the list is \
            there when empty is inferred from payment.query",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html；为空时也返回，由 \
            payment.query 推测",
    }
    COMBINE_CLOSE = "combine.close", Documented {
        en: "A combined order that was not paid is closed with 204; closing it again is answered 204 too.",
        zh: "关闭未支付的合单，应答 204；重复关单仍应答 204。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015973150; closing again is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015973150；重复关单未说明",
    }
}

pub(crate) fn place(call: &mut Call<'_>, trade_type: TradeType) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = read(&body, trade_type)?;
    caller::own(asked.caller, &body, "combine_mchid")?;
    request.check(call.world(), asked.caller)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let known = store::combined(tx, mchid, &request.combine_out_trade_no)?;
    let mut taken = false;
    for part in request.parts.iter().filter(|_| known.is_none()) {
        taken |= order(tx, &part.mchid, &part.out_trade_no)?.is_some();
    }
    let known = store::with_parts(tx, known)?;
    let prepay_id = new_prepay_id(tx, trade_type)?;
    let (prepay_id, changes) = request.decide(mchid, known, taken, digest, prepay_id, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(rules::COMBINE_PLACED, &prepay(trade_type, &prepay_id))
}

pub(crate) fn by_transaction(call: &mut Call<'_>) -> Answered {
    let id = call.asked.variable("combine_transaction_id")?;
    let combined = store::combined_by_transaction(call.begin()?, id)?;
    answer(call, combined)
}

pub(crate) fn by_number(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let number = asked.variable("combine_out_trade_no")?;
    let combined = store::combined(call.begin()?, asked.caller.mchid(), number)?;
    answer(call, combined)
}

fn answer(call: &mut Call<'_>, combined: Option<Combined>) -> Answered {
    let mchid = call.asked.caller.mchid();
    let (combined, orders) = query::combined(store::with_parts(call.begin()?, combined)?, mchid)?;
    Answer::ok(rules::COMBINE_QUERY, &combined_transaction::of(&combined, &orders))
}

pub(crate) fn close(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let (mchid, number) = (asked.caller.mchid(), asked.variable("combine_out_trade_no")?);
    let tx = call.begin()?;
    let combined = store::combined(tx, mchid, number)?;
    let (combined, orders) = query::combined(store::with_parts(tx, combined)?, mchid)?;
    let changes = combine::close(&read_close(&asked.body())?, &combined, orders)?;
    tx.apply(&changes)?;
    Ok(Answer::done(rules::COMBINE_CLOSE))
}

fn read(fields: &Fields<'_>, trade_type: TradeType) -> Result<combine::Request, Refusal> {
    let (payer, scene) = (fields.object("combine_payer_info")?, fields.object("scene_info")?);
    let of_payer = |name: &str| inside(payer.as_ref(), name, 128);
    let (notify_url, time_expire) = (notify_url(fields)?, time_expire(fields)?);
    let (openid, sub_openid) = (of_payer("openid")?, of_payer("sub_openid")?);
    if trade_type == TradeType::Jsapi && openid.is_none() && sub_openid.is_none() {
        return Err(fields.fault("combine_payer_info.openid", "缺少必填参数", "JSAPI支付必填"));
    }
    Ok(combine::Request {
        trade_type,
        notify_url,
        time_expire,
        openid,
        sub_openid,
        device_id: inside(scene.as_ref(), "device_id", 32)?,
        combine_appid: fields.text("combine_appid", 32)?.to_owned(),
        combine_out_trade_no: fields.text("combine_out_trade_no", 32)?.to_owned(),
        parts: fields.objects("sub_orders")?.iter().map(read_part).collect::<Result<_, _>>()?,
    })
}

fn read_part(fields: &Fields<'_>) -> Result<combine::SubOrder, Refusal> {
    let amount = fields.object("amount")?.ok_or_else(|| fields.missing("amount"))?;
    if amount.text("currency", 8)? != "CNY" {
        return Err(amount.fault("currency", "参数取值错误", "取值范围：CNY"));
    }
    Ok(combine::SubOrder {
        mchid: fields.text("mchid", 32)?.to_owned(),
        out_trade_no: fields.text("out_trade_no", 32)?.to_owned(),
        sub_mchid: given(fields, "sub_mchid", 32)?,
        sub_appid: given(fields, "sub_appid", 32)?,
        total: amount.integer("total_amount", 1, i64::MAX)?,
        description: fields.text("description", 128)?.to_owned(),
        attach: given(fields, "attach", 128)?,
        individual_auth_id: given(fields, "individual_auth_id", 64)?,
        profit_sharing: fields.object("settle_info")?.is_some_and(|settle| settle.flag("profit_sharing")),
    })
}

fn read_close<'a>(fields: &Fields<'a>) -> Result<combine::Close<'a>, Refusal> {
    let combine_appid = fields.text("combine_appid", 32)?;
    let mut parts = BTreeSet::new();
    for part in fields.objects("sub_orders")? {
        parts.insert((part.text("mchid", 32)?, part.text("out_trade_no", 32)?));
    }
    Ok(combine::Close { combine_appid, parts })
}

//! Control of payments: what the payer does with an order, and how a refund ends.

use serde_json::json;
use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request, answer};
use crate::console::body::text;
use crate::console::list_query::{LIMIT, ListQuery, MCHID};
use crate::products::payment::payer::{PaidWith, PayerAction};
use crate::products::payment::refund_end::RefundEnd;
use crate::products::payment::{act, view};

const PAYER: &[&str] = &["pay", "fail", "leave"];
const ENDS: &[&str] = &["succeed", "abnormal", "close"];

pub(crate) const ACTIONS: &[Action] = &[
    Action::post(
        "payments/{prepay_id or out_trade_no}/{action}",
        Text::new(
            "plays the payer (pay alone takes bank_type and openid)",
            "扮演付款人（只有 pay 可以带 bank_type 和 openid）",
        ),
        pay,
    )
    .takes(&[Field::text("bank_type"), Field::text("openid"), Field::text("mchid")])
    .one_of(PAYER),
    Action::post(
        "refunds/{refund_id or out_refund_no}/{end}",
        Text::new("ends a refund that is in progress", "结束处理中的退款"),
        end_refund,
    )
    .takes(&[Field::text("mchid")])
    .one_of(ENDS),
    Action::get("orders", Text::new("the orders, newest first", "订单列表，最新的在前"), |request| {
        Ok(json!({ "orders": answer(&view::orders(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
    })
    .query(LIMIT)
    .answers(&[Field::objects("orders").required()]),
    Action::get(
        "orders/{prepay_id, code_url, h5_url or out_trade_no}",
        Text::new("an order", "一笔订单"),
        |request| {
            let query = ListQuery::read(request.query)?;
            answer(&view::bill(request.engine(), request.variable(0), query.mchid.as_deref())?)
        },
    )
    .query(MCHID),
    Action::get("refunds", Text::new("the refunds, newest first", "退款列表，最新的在前"), |request| {
        Ok(json!({ "refunds": answer(&view::refunds(request.engine(), ListQuery::read(request.query)?.limit)?)? }))
    })
    .query(LIMIT)
    .answers(&[Field::objects("refunds").required()]),
];

fn pay(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let with = PaidWith { bank_type: text(&object, "bank_type")?, openid: text(&object, "openid")? };
    let action = match request.variable(1) {
        "pay" => PayerAction::Pay(with),
        _ if with != PaidWith::default() => {
            return Err(ControlError::bad(
                ("`bank_type` and `openid` do not go with this action", "这个操作不能带 `bank_type` 和 `openid`"),
                ("only pay takes them", "只有 pay 可以带"),
            ));
        }
        "fail" => PayerAction::Fail,
        "leave" => PayerAction::Leave,
        _ => return Err(ControlError::no_action(PAYER)),
    };
    let mchid = text(&object, "mchid")?;
    answer(&act::pay(request.engine(), request.variable(0), mchid.as_deref(), &action)?)
}

fn end_refund(request: &Request<'_>) -> Answer {
    let object = request.object()?;
    let end = RefundEnd::from_name(request.variable(1)).ok_or_else(|| ControlError::no_action(ENDS))?;
    let mchid = text(&object, "mchid")?;
    answer(&act::end_refund(request.engine(), request.variable(0), mchid.as_deref(), end)?)
}

//! Control of payments: what the payer does with an order, and how a refund ends.

use http::StatusCode;
use serde_json::{Map, Value};
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::control::object;
use crate::engine::desk::{Named, Payable};
use crate::http::server::Office;
use crate::products::payment::payer::{NotNow, PaidWith, PayerAction, Payment};
use crate::products::payment::refund_end::{RefundEnd, Refunded};

pub(crate) const PAYER: &str = "pay, fail, leave";
pub(crate) const ENDS: &str = "succeed, abnormal, close";

pub(crate) fn pay(office: &Office, order: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let with = PaidWith { bank_type: text(&object, "bank_type")?, openid: text(&object, "openid")? };
    let action = match action {
        "pay" => PayerAction::Pay(with),
        _ if with != PaidWith::default() => {
            let hint = "only pay takes bank_type and openid";
            return Err(ControlError::bad("`bank_type` and `openid` do not belong to this action", hint));
        }
        "fail" => PayerAction::Fail,
        "leave" => PayerAction::Leave,
        _ => {
            let hint = format!("what the payer can do with an order: {PAYER}");
            return Err(ControlError::not_found("there is no such action", hint));
        }
    };
    let payment = office.pay(&percent::decode(order), text(&object, "mchid")?.as_deref(), &action)?;
    serde_json::to_value(payment).map_err(|error| Refusal::internal(error.to_string()).into())
}

pub(crate) fn end_refund(office: &Office, refund: &str, end: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let end = RefundEnd::from_name(end)
        .ok_or_else(|| ControlError::not_found("there is no such end", format!("how a refund can end: {ENDS}")))?;
    let refunded = office.end_refund(&percent::decode(refund), text(&object, "mchid")?.as_deref(), end)?;
    serde_json::to_value(refunded).map_err(|error| Refusal::internal(error.to_string()).into())
}

impl Office {
    pub(crate) fn pay(&self, order: &str, mchid: Option<&str>, action: &PayerAction) -> Result<Payment, ControlError> {
        if let PayerAction::Pay(with) = action {
            for (name, given, most) in [("bank_type", &with.bank_type, 32), ("openid", &with.openid, 128)] {
                if given.as_ref().is_some_and(|text| !(1..=most).contains(&text.chars().count())) {
                    let hint = format!("1 to {most} characters, or leave it out");
                    let wrong = ControlError::bad(format!("`{name}` is empty or too long"), hint);
                    return Err(wrong.zh(format!("`{name}` 应为 1 到 {most} 个字符，或不填")));
                }
            }
        }
        let order = self.named_order(order, mchid)?;
        let paid = self.desk.pay(&order, action)?;
        done(paid, "order")
    }

    /// The order with this `prepay_id`, `code_url`, `h5_url` or number.
    pub(crate) fn named_order(&self, order: &str, mchid: Option<&str>) -> Result<Payable, ControlError> {
        found(self.desk.named_order(prepay_id(order), mchid)?, "order", || {
            "name it by its prepay_id, its code_url's `pr`, or its out_trade_no; a reset forgets orders".to_owned()
        })
    }

    pub(crate) fn end_refund(
        &self,
        refund: &str,
        mchid: Option<&str>,
        end: RefundEnd,
    ) -> Result<Refunded, ControlError> {
        let refund = found(self.desk.named_refund(refund, mchid)?, "refund", || {
            "name it by its refund_id or its out_refund_no; a reset forgets refunds".to_owned()
        })?;
        done(self.desk.end_refund(&refund.refund_id, end)?, "refund")
    }
}

/// The `prepay_id` in a `code_url` or an `h5_url`, or the text itself.
pub(crate) fn prepay_id(text: &str) -> &str {
    let inside = ["?pr=", "?prepay_id="].iter().find_map(|name| text.split_once(name)).map(|(_, rest)| rest);
    inside.map_or(text, |rest| rest.split('&').next().unwrap_or(rest))
}

pub(crate) fn found<T>(named: Named<T>, what: &str, hint: impl FnOnce() -> String) -> Result<T, ControlError> {
    match named {
        Named::One(one) => Ok(one),
        Named::Nobody => Err(ControlError::not_found(format!("there is no such {what}"), hint())),
        Named::Several(mchids) => Err(ControlError::new(
            StatusCode::CONFLICT,
            format!("several merchants use this number: which {what} is meant?"),
            format!("say which with {{\"mchid\": text}}: {}", mchids.join(", ")),
        )
        .zh(format!("有多个商户用了这个单号；请用 mchid 指明是哪一个：{}", mchids.join(", ")))),
    }
}

pub(crate) fn done<T>(done: Option<Result<T, NotNow>>, what: &str) -> Result<T, ControlError> {
    // It was there a moment ago; a reset may have come between.
    let done = done.ok_or_else(|| ControlError::not_found(format!("there is no such {what}"), "it was reset"))?;
    done.map_err(|not_now| {
        tracing::debug!(rule = not_now.rule.id(), "an action was refused");
        ControlError::new(StatusCode::CONFLICT, not_now.error, not_now.hint)
    })
}

pub(crate) fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, ControlError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => {
            Err(ControlError::bad(format!("`{name}` is not a text"), format!("send {{\"{name}\": \"…\"}} or nothing")))
        }
    }
}

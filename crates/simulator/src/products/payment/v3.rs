//! The operations of payments: how a request is read, and what its answer and its notifications look like.

pub(super) mod bills;
pub(super) mod combined;
mod combined_transaction;
pub(super) mod notices;
pub(super) mod orders;
mod prepay;
pub(super) mod refunds;
mod transaction;

use weixinpay_core::Time;

use super::order;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::notifications::target::check_notify_url;

type Answered = Result<Answer, Refusal>;

/// A text, if it is given.
fn given(fields: &Fields<'_>, name: &str, max: usize) -> Result<Option<String>, Refusal> {
    Ok(fields.optional(name, max)?.map(str::to_owned))
}

/// A text of an object, if both are given.
fn inside(object: Option<&Fields<'_>>, name: &str, max: usize) -> Result<Option<String>, Refusal> {
    object.map_or(Ok(None), |object| given(object, name, max))
}

/// An address for the result, if one is given.
fn notify_url(fields: &Fields<'_>) -> Result<Option<String>, Refusal> {
    let url = given(fields, "notify_url", 256)?;
    if let Some(url) = &url {
        check_notify_url(fields, url)?;
    }
    Ok(url)
}

/// Until when an order can be paid, if that is given.
fn time_expire(fields: &Fields<'_>) -> Result<Option<i64>, Refusal> {
    let Some(text) = fields.optional("time_expire", 64)? else { return Ok(None) };
    let time = Time::from(text).unix().ok_or_else(|| {
        let issue = "应遵循rfc3339格式：yyyy-MM-DDTHH:mm:ss+TIMEZONE";
        fields.refuse(order::rules::PAYMENT_TIME_EXPIRE, "time_expire", "交易结束时间格式错误", issue)
    })?;
    Ok(Some(time))
}

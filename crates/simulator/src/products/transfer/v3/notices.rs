//! Notifications of transfers: one has ended; a payee has agreed to an authorization, or has ended it.

use serde_json::json;
use weixinpay_core::Time;

use crate::notifications::notice::Notice;
use crate::products::transfer::change::{Event, Notification};
use crate::products::transfer::state::{Authorization, AuthorizationState, Closed, Transfer};

/// The notification, if there is an address for it.
pub(crate) fn notice(told: &Notification) -> Option<Notice> {
    match &told.event {
        Event::Ended(transfer) => ended(told, transfer),
        Event::Answered(authorization) => Some(answered(told, authorization)),
    }
}

fn ended(told: &Notification, transfer: &Transfer) -> Option<Notice> {
    let mut resource = json!({
        "mchid": transfer.mchid,
        "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "transfer_amount": transfer.amount,
        "state": transfer.state.as_str(),
        "openid": transfer.openid,
        "create_time": Time::from_unix(transfer.created),
        "update_time": Time::from_unix(transfer.updated),
    });
    if let Some(sub_mchid) = &transfer.sub_mchid {
        resource["sub_mchid"] = sub_mchid.as_str().into();
    }
    if let Some(reason) = transfer.failed() {
        resource["fail_reason"] = reason.into();
    }
    resource["mch_id"] = transfer.mchid.as_str().into();
    Some(Notice {
        id: told.id.clone(),
        mchid: transfer.mchid.clone(),
        notify_url: transfer.notify_url.clone()?,
        event_type: "MCHTRANSFER.BILL.FINISHED".to_owned(),
        original_type: "mch_payment".to_owned(),
        summary: "商家转账单据终态通知".to_owned(),
        resource,
        created: told.at,
    })
}

fn answered(told: &Notification, authorization: &Authorization) -> Notice {
    let (event, summary) = match authorization.state {
        AuthorizationState::Closed => ("CLOSED", "商家转账用户免确认收款授权关闭通知"),
        _ => ("CONFIRMED", "商家转账用户免确认收款授权确认通知"),
    };
    let mut resource = json!({
        "mchid": authorization.mchid,
        "appid": authorization.appid,
        "out_authorization_no": authorization.out_authorization_no,
        "authorization_id": authorization.authorization_id,
        "state": authorization.state.as_str(),
        "openid": authorization.openid,
        "user_display_name": authorization.user_display_name,
        "authorize_time": authorization.authorize_time.map(Time::from_unix),
    });
    if let Some(Closed { time, reason }) = authorization.closed {
        resource["close_info"] = json!({ "close_time": Time::from_unix(time), "close_reason": reason });
    }
    Notice {
        id: told.id.clone(),
        mchid: authorization.mchid.clone(),
        notify_url: authorization.notify_url.clone(),
        event_type: format!("MCHTRANSFER.AUTHORIZATION.{event}"),
        original_type: "mch_payment".to_owned(),
        summary: summary.to_owned(),
        resource,
        created: told.at,
    }
}

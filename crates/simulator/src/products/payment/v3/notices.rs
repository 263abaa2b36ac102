//! Notifications of payments: an order is paid, alone or combined; a refund has ended.

use serde::Serialize;
use serde_json::{Value, json};
use weixinpay_core::Time;

use super::{combined_transaction, transaction};
use crate::notifications::notice::Notice;
use crate::products::payment::change::{Event, Notification};
use crate::products::payment::state::{Refund, RefundStatus};

/// The notification, if there is an address for it.
pub(crate) fn notice(told: &Notification) -> Option<Notice> {
    match &told.event {
        Event::Paid(order) => Some(paid(told, &order.mchid, order.notify_url.as_deref()?, &transaction::told(order))),
        Event::PaidTogether(combined, orders) => {
            let resource = combined_transaction::told(combined, orders);
            Some(paid(told, &combined.combine_mchid, combined.notify_url.as_deref()?, &resource))
        }
        Event::RefundEnded(refund) => refund_ended(told, refund),
    }
}

fn paid(told: &Notification, mchid: &str, notify_url: &str, resource: &impl Serialize) -> Notice {
    Notice {
        id: told.id.clone(),
        mchid: mchid.to_owned(),
        notify_url: notify_url.to_owned(),
        event_type: "TRANSACTION.SUCCESS".to_owned(),
        original_type: "transaction".to_owned(),
        summary: "支付成功".to_owned(),
        resource: serde_json::to_value(resource).unwrap_or_default(),
        created: told.at,
    }
}

fn refund_ended(told: &Notification, refund: &Refund) -> Option<Notice> {
    let summary = match refund.status {
        RefundStatus::Success => "退款成功",
        RefundStatus::Abnormal => "退款异常",
        RefundStatus::Closed => "退款关闭",
        // It has not ended.
        RefundStatus::Processing => return None,
    };
    Some(Notice {
        id: told.id.clone(),
        mchid: refund.mchid.clone(),
        notify_url: refund.notify_url.clone()?,
        event_type: format!("REFUND.{}", refund.status.as_str()),
        original_type: "refund".to_owned(),
        summary: summary.to_owned(),
        resource: resource(refund),
        created: told.at,
    })
}

fn resource(refund: &Refund) -> Value {
    let mut resource = json!({
        "transaction_id": refund.transaction_id,
        "out_trade_no": refund.out_trade_no,
        "refund_id": refund.refund_id,
        "out_refund_no": refund.out_refund_no,
        "refund_status": refund.status.as_str(),
        "user_received_account": refund.user_received_account,
        "amount": {
            "total": refund.total,
            "refund": refund.amount,
            "payer_total": refund.total,
            "payer_refund": refund.amount,
        },
    });
    match &refund.sub_mchid {
        Some(sub_mchid) => {
            resource["sp_mchid"] = refund.mchid.as_str().into();
            resource["sub_mchid"] = sub_mchid.as_str().into();
        }
        None => resource["mchid"] = refund.mchid.as_str().into(),
    }
    if let Some(time) = refund.arrived() {
        resource["success_time"] = Time::from_unix(time).as_str().into();
    }
    resource
}

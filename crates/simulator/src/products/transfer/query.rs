//! 查询转账单, and what a transfer looks like from outside.

use serde_json::{Value, json};
use weixinpay_core::Time;

use super::state::Transfer;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// How far back a transfer can be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

/// The transfer, if it is there and not too old. `sub_mchid` is whose it must be.
pub(crate) fn found(transfer: Option<Transfer>, sub_mchid: Option<&str>, now: i64) -> Result<Transfer, Refusal> {
    let transfer = transfer.filter(|transfer| transfer.sub_mchid.as_deref() == sub_mchid);
    let why = match &transfer {
        Some(_) => {
            ("the transfer is more than 30 days old: the fund-flow bill has it", "转账已超过 30 天：请查看资金账单")
        }
        None => (
            "no transfer of this merchant, in this mode (direct or partner), has this number",
            "该商户在此模式（直连或服务商）下没有这个单号",
        ),
    };
    transfer
        .filter(|transfer| now <= transfer.created.saturating_add(WINDOW))
        .ok_or_else(|| Refusal::new(Rule::MchTransferUnknown, 404, "NOT_FOUND", "记录不存在").because(why))
}

/// What the merchant is told at its end.
pub(crate) fn resource(transfer: &Transfer) -> Value {
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
    resource
}

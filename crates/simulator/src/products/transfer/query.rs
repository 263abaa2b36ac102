//! 查询转账单, and what a transfer looks like from outside.

use serde::Serialize;
use serde_json::{Value, json};
use weixinpay_core::Time;

use super::state::Transfer;
use crate::base::fidelity::Rule;
use crate::base::refusal::Refusal;

/// How far back a transfer can be queried, in seconds.
const WINDOW: i64 = 30 * 86_400;

#[derive(Debug, Serialize)]
pub(crate) struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    mch_id: Option<&'a str>,
    // In partner mode, both.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    out_bill_no: &'a str,
    transfer_bill_no: &'a str,
    appid: &'a str,
    state: &'static str,
    transfer_amount: i64,
    transfer_remark: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_name: Option<String>,
    create_time: Time,
    update_time: Time,
}

/// `user_name` is encrypted to the merchant.
pub(crate) fn answer(transfer: &Transfer, user_name: Option<String>) -> Answer<'_> {
    let mchid = Some(&*transfer.mchid);
    let partner = transfer.sub_mchid.is_some();
    Answer {
        mch_id: mchid.filter(|_| !partner),
        sub_mchid: transfer.sub_mchid.as_deref(),
        mchid: mchid.filter(|_| partner),
        out_bill_no: &transfer.out_bill_no,
        transfer_bill_no: &transfer.transfer_bill_no,
        appid: &transfer.appid,
        state: transfer.state.as_str(),
        transfer_amount: transfer.amount,
        transfer_remark: &transfer.remark,
        fail_reason: transfer.failed(),
        openid: transfer.openid.as_deref(),
        user_name,
        create_time: Time::from_unix(transfer.created),
        update_time: Time::from_unix(transfer.updated),
    }
}

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

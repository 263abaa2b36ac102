//! 转账电子回单: who may have one, and what its file says.

use weixinpay_core::yuan;

use super::state::{Transfer, TransferState};
use crate::base::masked::masked;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::products::payment::bill::clock;
use crate::products::receipt::api::{Column, Document, Receipt};

/// How long after the transfer one can be had, in seconds.
const WINDOW: i64 = 183 * 86_400;

/// Whether a transfer has a receipt.
pub(crate) fn check(transfer: Option<Transfer>, now: i64) -> Result<Transfer, Refusal> {
    let refuse = |message, why: (&str, &str)| Err(Refusal::invalid(Rule::MchTransferReceipt, message).because(why));
    match transfer {
        None => Err(absent(("no transfer of this merchant has this number", "该商户没有这个转账单号"))),
        Some(transfer) if transfer.state != TransferState::Success => refuse(
            "转账未成功，不支持申请电子回单",
            ("only a transfer that is SUCCESS has a receipt", "转账 SUCCESS 后才有电子回单"),
        ),
        Some(transfer) if transfer.user_name.is_none() => refuse(
            "转账时未传入收款用户姓名，不支持申请电子回单",
            ("the transfer was placed without user_name", "发起转账时没有传 user_name"),
        ),
        Some(transfer) if now > transfer.created.saturating_add(WINDOW) => refuse(
            "仅支持申请最近六个月内的转账的电子回单",
            ("the transfer is older than six months", "转账已超过六个月"),
        ),
        Some(transfer) => Ok(transfer),
    }
}

/// The receipt that was applied for.
pub(crate) fn found(receipt: Option<Receipt>) -> Result<Receipt, Refusal> {
    receipt.ok_or_else(|| {
        absent((
            "nobody has applied for this receipt, or there is no such transfer: POST first",
            "尚未申请电子回单，或没有这笔转账：请先调用 POST 申请",
        ))
    })
}

/// What the receipt says. The payee is named as WeChat masks names.
pub(crate) fn document(transfer: &Transfer, now: i64) -> Document {
    let mut document = Document::new("商家转账电子回单");
    document
        .fact("付款商户号", transfer.account())
        .fact("商户转账单号", &*transfer.out_bill_no)
        .fact("微信转账单号", &*transfer.transfer_bill_no)
        .fact("转账场景ID", &*transfer.scene_id)
        .fact("转账备注", &*transfer.remark)
        .fact("转账发起时间", clock(transfer.created))
        .fact("转账完成时间", clock(transfer.updated))
        .fact("回单申请时间", clock(now))
        .columns([Column { name: "收款用户", width: 250.0 }, Column { name: "金额（元）", width: 249.0 }]);
    document.row([transfer.user_name.as_deref().map(masked).unwrap_or_default(), yuan(transfer.amount)]);
    document
}

fn absent(why: (&str, &str)) -> Refusal {
    Refusal::new(Rule::MchTransferReceiptUnknown, 404, "NOT_FOUND", "记录不存在").because(why)
}

//! 转账电子回单: who may have one, and what its file says.

use weixinpay_core::{masked_name, yuan};

use super::state::{Transfer, TransferState};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payment::bill::clock;
use crate::products::receipt::api::{Column, Document, Receipt};

rules! {
    MCH_TRANSFER_RECEIPT = "mch-transfer.receipt", Documented {
        en: "A transfer that is SUCCESS, named its payee and is of the last six months has a receipt: GENERATING \
            for 2 s, then FINISHED with the SHA-256 of its PDF file and an address. Applied for again it is the \
            same. Any other is answered 400 INVALID_REQUEST.",
        zh: "最近六个月内、填写过收款人姓名且为 SUCCESS 的转账单可申请电子回单：GENERATING 持续 2 秒，然后 \
            FINISHED，并返回 PDF 文件的 SHA-256 和下载地址。重复申请得到同一回单。其他转账单应答 400 \
            INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html; the two \
            seconds, the code and the layout of the file, which names the payee masked, are this simulator's",
        source_zh: "pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html；2 秒、\
            错误码和文件版式（收款人姓名打码）由本模拟器自定",
    }
    MCH_TRANSFER_RECEIPT_UNKNOWN = "mch-transfer.receipt-unknown", Documented {
        en: "A receipt of a transfer that does not exist or is another merchant's, or for which no merchant has \
            applied, is answered 404 NOT_FOUND.",
        zh: "转账单不存在、属于其他商户，或未申请过电子回单时，查询回单应答 404 NOT_FOUND。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012716436: it is applied for first; the code is that of the \
            query of a transfer",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012716436：须先申请；错误码与查询转账单相同",
    }
}

/// How long after the transfer one can be had, in seconds.
const WINDOW: i64 = 183 * 86_400;

/// Whether a transfer has a receipt.
pub(crate) fn check(transfer: Option<Transfer>, now: i64) -> Result<Transfer, Refusal> {
    let refuse = |message, why: (&'static str, &'static str)| {
        Err(Refusal::invalid(rules::MCH_TRANSFER_RECEIPT, message).because(why))
    };
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
            "there is no application for this receipt, or no such transfer: POST first",
            "尚未申请电子回单，或没有这笔转账：请先调用 POST 申请",
        ))
    })
}

/// The text of the receipt. The payee is named as WeChat masks names.
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
    document.row([transfer.user_name.as_deref().map(masked_name).unwrap_or_default(), yuan(transfer.amount)]);
    document
}

fn absent(why: (&'static str, &'static str)) -> Refusal {
    Refusal::new(rules::MCH_TRANSFER_RECEIPT_UNKNOWN, 404, "NOT_FOUND", "记录不存在").because(why)
}

//! 撤销转账: called back before the payee confirms.

use super::change::TransferChange;
use super::state::{Transfer, TransferState};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    MCH_TRANSFER_CANCEL = "mch-transfer.cancel", Documented {
        en: "A transfer that waits for its payee is called back: CANCELING for 1 s, then CANCELLED, and its money \
            is in the account again. Calling it back again changes nothing; after the payee has confirmed, or \
            after FAIL, 400 INVALID_REQUEST.",
        zh: "收款人确认前可撤销转账：CANCELING 持续 1 秒，然后 CANCELLED，资金退回账户。重复撤销不改变状态；收款人\
            已确认，或已为 FAIL 时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4012716458: until the payee confirms, and the answer only says \
            that it was accepted; the second, the repetition and the code are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4012716458：收款人确认之前可撤销，应答只表示已受理；1 秒、重\
            复撤销和错误码由本模拟器自定",
    }
}

/// Seconds until a transfer that is called back has come back.
pub(crate) const CANCELLED_AFTER: i64 = 1;

/// Calls it back. To do so again changes nothing.
pub(crate) fn decide(mut transfer: Transfer, now: i64) -> Result<(Transfer, Option<TransferChange>), Refusal> {
    let change = match transfer.state {
        TransferState::WaitUserConfirm => {
            transfer.becomes(TransferState::Canceling, now, Some(now + CANCELLED_AFTER));
            Some(TransferChange::transfer(&transfer))
        }
        TransferState::Canceling | TransferState::Cancelled => None,
        TransferState::Accepted | TransferState::Transfering | TransferState::Success | TransferState::Fail => {
            return Err(Refusal::invalid(rules::MCH_TRANSFER_CANCEL, "当前单据状态不支持撤销，请查单确认").because((
                format!("the transfer is {}: it can be called back until the payee confirms", transfer.state.as_str()),
                format!("转账单状态为 {}：用户确认收款之前才能撤销", transfer.state.as_str()),
            )));
        }
    };
    Ok((transfer, change))
}

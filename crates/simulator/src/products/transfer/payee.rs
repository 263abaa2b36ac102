//! The payee's actions on a transfer: confirms it, cannot receive it, or leaves.

use serde::Serialize;

use super::change::TransferChange;
use super::end::{self, EndFacts, EndIds};
use super::state::{Transfer, TransferState};
use crate::base::not_now::NotNow;
use crate::base::rule::RestsOn;
use crate::base::rule::rules;

rules! {
    MCH_TRANSFER_PAYEE = "mch-transfer.payee", Documented {
        en: "A payee who confirms makes the transfer TRANSFERING, and SUCCESS 1 s later, or FAIL with \
            NAME_NOT_CORRECT if a user_name was sent and the world knows another for the openid. No confirmation \
            within 24 h: FAIL with OVERDUE_CLOSE. What fails comes back to the account whole; each end is \
            notified.",
        zh: "收款人确认后，转账单变为 TRANSFERING，1 秒后为 SUCCESS；若传了 user_name 而模拟世界中该 openid 是另一\
            个姓名，则为 FAIL，原因 NAME_NOT_CORRECT。24 小时内无人确认：FAIL，原因 OVERDUE_CLOSE。失败的金额全额\
            退回账户；每个终态都会通知。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4013778940: 24 hours, then closed and the money returned; \
            4013774966: the reasons; OVERDUE_CLOSE was observed, \
            developers.weixin.qq.com/community/develop/doc/000c6693804fb0a043d350d7a61800. That it is closed to \
            the second, and the second until it arrives, are this simulator's.",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4013778940：24 小时后关闭，资金退回；4013774966：失败原因；\
            OVERDUE_CLOSE 系实测（developers.weixin.qq.com/community/develop/doc/000c6693804fb0a043d350d7a61800）\
            。准点关闭、到账前的 1 秒，由本模拟器自定。",
    }
}

/// Seconds until the money arrives, once the payee has confirmed.
pub(crate) const ARRIVES_AFTER: i64 = 1;
/// The payee of a transfer that names no openid.
const SOMEBODY: &str = "oSIMpayeeOfTheSimulator00000";
/// The reason of a failure, if a test gives none.
const ABNORMAL: &str = "PAYEE_ACCOUNT_ABNORMAL";
/// The reasons that the official list has.
pub(crate) const REASONS: [&str; 31] = [
    "ACCOUNT_FROZEN",
    "ACCOUNT_NOT_EXIST",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_PARAM_ERROR",
    "BANK_CARD_STATUS_ABNORMAL",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "DAY_RECEIVED_COUNT_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "EXCEEDED_ESTIMATED_AMOUNT",
    "ID_CARD_NOT_CORRECT",
    "MCH_CANCEL",
    "MERCHANT_NOT_CONFIRM",
    "MERCHANT_REJECT",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "OTHER_FAIL_REASON_TYPE",
    "OVERDUE_CLOSE",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "PRODUCT_AUTH_CHECK_FAIL",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "REAL_NAME_CHECK_FAIL",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "RESERVATION_INFO_NOT_MATCH",
    "RESERVATION_SCENE_NOT_MATCH",
    "RESERVATION_STATE_INVALID",
    "TRANSFER_QUOTA_EXCEED",
];

/// An action of the payee on a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayeeAction {
    /// Confirms it: the money arrives a second later, unless the name that the merchant sent is not the payee's.
    Confirm,
    /// Confirms it, and agrees to the authorization that is asked for with it, so that later ones arrive without
    /// confirmation. That takes effect when the money arrives.
    Authorize,
    /// Cannot receive it: it fails at once, for a reason of WeChat Pay's list, `PAYEE_ACCOUNT_ABNORMAL` if it is not said.
    Fail(Option<String>),
    /// Closes the page. The transfer can still be confirmed.
    Leave,
}

/// The result of the payee's action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Received {
    /// The merchant that placed the transfer.
    pub mchid: String,
    /// The merchant's number of the transfer.
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// `TRANSFERING`, `FAIL` or `WAIT_USER_CONFIRM`.
    pub state: &'static str,
    /// The reason of the failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// The rule that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Received {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

/// `real_name` is the payee's, if the world knows it.
pub(crate) fn decide(
    mut transfer: Transfer,
    action: &PayeeAction,
    real_name: Option<&str>,
    known: EndFacts,
    ids: EndIds,
    now: i64,
) -> Result<(Received, Vec<TransferChange>), NotNow> {
    confirmable(&transfer)?;
    let changes = match action {
        PayeeAction::Leave => Vec::new(),
        PayeeAction::Authorize if transfer.out_authorization_no.is_none() => {
            return Err(NotNow::new(
                rules::MCH_TRANSFER_PAYEE,
                ("the transfer asks for no authorization", "这笔转账没有申请免确认收款授权"),
                (
                    "only a transfer that was placed with authorization_info does: confirm it",
                    "下单时带 authorization_info 的转账才申请：请直接确认收款",
                ),
            ));
        }
        PayeeAction::Confirm | PayeeAction::Authorize => {
            transfer.agreed = *action == PayeeAction::Authorize;
            transfer.openid.get_or_insert_with(|| SOMEBODY.to_owned());
            transfer.fail_reason = wrong_name(&transfer, real_name);
            transfer.becomes(TransferState::Transfering, now, Some(now + ARRIVES_AFTER));
            vec![TransferChange::transfer(&transfer)]
        }
        PayeeAction::Fail(reason) => {
            transfer.fail_reason = Some(reason.clone().unwrap_or_else(|| ABNORMAL.to_owned()));
            transfer.becomes(TransferState::Fail, now, None);
            end::ended(transfer.clone(), TransferState::Fail, known, ids, now)
        }
    };
    let received = Received {
        state: transfer.state.as_str(),
        fail_reason: transfer.failed().map(str::to_owned),
        mchid: transfer.mchid,
        out_bill_no: transfer.out_bill_no,
        transfer_bill_no: transfer.transfer_bill_no,
        rule: rules::MCH_TRANSFER_PAYEE.id(),
    };
    Ok((received, changes))
}

/// The reason of the coming failure, if the name that was sent is not the payee's.
pub(crate) fn wrong_name(transfer: &Transfer, real_name: Option<&str>) -> Option<String> {
    let wrong = matches!((&transfer.user_name, real_name), (Some(sent), Some(real)) if sent != real);
    wrong.then(|| "NAME_NOT_CORRECT".to_owned())
}

/// Whether the transfer waits for its payee. Due items were handled before.
pub(crate) fn confirmable(transfer: &Transfer) -> Result<(), NotNow> {
    let (error, hint) = match transfer.state {
        TransferState::WaitUserConfirm => return Ok(()),
        TransferState::Accepted | TransferState::Transfering => (
            ("the transfer has been confirmed", "收款人已确认，资金到账中"),
            ("the money arrives a second later: wait, or advance the clock", "资金 1 秒后到账：请稍候，或拨快时钟"),
        ),
        TransferState::Success => (
            ("the transfer has been received", "转账已到账"),
            ("a transfer is received once: place a new one", "一笔转账只能收款一次：请重新发起"),
        ),
        TransferState::Canceling | TransferState::Cancelled => (
            ("the merchant has cancelled the transfer", "商户已撤销这笔转账"),
            ("place a new one with another out_bill_no", "请换一个 out_bill_no 重新发起"),
        ),
        TransferState::Fail => (
            ("the transfer has failed", "转账已失败"),
            (
                "it is closed if the payee does not confirm it within 24 hours, and the clock may have been advanced: \
                 place a new one",
                "收款人 24 小时内未确认也会关闭，时钟可能被调快过：请重新发起",
            ),
        ),
    };
    Err(NotNow::new(rules::MCH_TRANSFER_PAYEE, error, hint))
}

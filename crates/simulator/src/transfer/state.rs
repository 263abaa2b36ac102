//! What is known of transfers at one moment. Times are Unix seconds of the simulated clock, amounts fen.

use std::fmt;

/// A transfer, from its placing to its end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Transfer {
    /// Who placed it: the merchant, or the service provider.
    pub(crate) mchid: String,
    pub(crate) out_bill_no: String,
    /// Who pays, if the service provider placed it.
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transfer_bill_no: String,
    pub(crate) appid: String,
    /// The payee, under `appid`.
    pub(crate) openid: String,
    /// In the clear, if it was sent.
    pub(crate) user_name: Option<String>,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) scene_id: String,
    /// What the payee is told the money is for, if the merchant says.
    pub(crate) perception: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// Opens the page on which the payee confirms.
    pub(crate) package_info: String,
    /// Of the content, decrypted: the same content may be sent again.
    pub(crate) digest: String,
    pub(crate) created: i64,
    /// When its state last changed.
    pub(crate) updated: i64,
    pub(crate) state: TransferState,
    /// When it goes on by itself.
    pub(crate) due: Option<i64>,
    /// Why it fails: from the moment at which that is certain.
    pub(crate) fail_reason: Option<String>,
}

/// How far a transfer has come. `ACCEPTED` is for merchants whose staff confirm first, which no merchant here has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TransferState {
    WaitUserConfirm,
    /// The payee has confirmed; the money is on its way.
    Transfering,
    Success,
    Fail,
    Canceling,
    Cancelled,
}

impl fmt::Debug for Transfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Transfer({} of {}, {})", self.transfer_bill_no, self.mchid, self.state.as_str())
    }
}

impl Transfer {
    /// Whose account its money leaves.
    pub(crate) fn account(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }

    /// Why it failed, once it has.
    pub(crate) fn failed(&self) -> Option<&str> {
        self.fail_reason.as_deref().filter(|_| self.state == TransferState::Fail)
    }

    /// What opens the payee's page, as long as that is of use.
    pub(crate) fn package(&self) -> Option<&str> {
        (self.state == TransferState::WaitUserConfirm).then_some(&*self.package_info)
    }

    /// It is so from now on, and until `due` if it goes on by itself.
    pub(crate) fn becomes(&mut self, state: TransferState, now: i64, due: Option<i64>) {
        self.state = state;
        self.updated = now;
        self.due = due;
    }
}

impl TransferState {
    pub(crate) const ALL: [Self; 6] =
        [Self::WaitUserConfirm, Self::Transfering, Self::Success, Self::Fail, Self::Canceling, Self::Cancelled];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::Transfering => "TRANSFERING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Canceling => "CANCELING",
            Self::Cancelled => "CANCELLED",
        }
    }
}

//! Transfers at one moment. Times are Unix seconds of the simulated clock, amounts fen.

use std::fmt;

/// The name of the product in the table of what is due.
pub(crate) const PRODUCT: &str = "transfer";
/// How long a payee has to confirm a transfer, or to agree to an authorization, in seconds.
pub(crate) const CONFIRM_WITHIN: i64 = 86_400;

/// For whom a transfer, or an authorization, is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A merchant asks for itself.
    Direct,
    /// A service provider asks for a sub-merchant.
    Partner,
}

/// The way to receive the money: with or without the payee's confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Confirmation {
    /// The payee confirms it.
    Confirm,
    /// The same, and is asked whether later ones may arrive without that.
    Authorize,
    /// The payee has authorized it.
    Authorized,
}

/// A transfer, from its placing to its end.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Transfer {
    /// The merchant or service provider that placed it.
    pub(crate) mchid: String,
    pub(crate) out_bill_no: String,
    /// The merchant that pays, if the service provider placed it.
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transfer_bill_no: String,
    pub(crate) appid: String,
    /// The payee, under `appid`, if it is said who.
    pub(crate) openid: Option<String>,
    /// In the clear, if it was sent.
    pub(crate) user_name: Option<String>,
    pub(crate) amount: i64,
    pub(crate) remark: String,
    pub(crate) scene_id: String,
    /// The purpose of the money on the payee's page, if the merchant gave one.
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
    /// When it proceeds automatically.
    pub(crate) due: Option<i64>,
    /// The reason of the failure: from the moment at which that is certain.
    pub(crate) fail_reason: Option<String>,
    /// The authorization that is asked for with it.
    pub(crate) out_authorization_no: Option<String>,
    /// Whether the payee agreed to that.
    pub(crate) agreed: bool,
}

/// A payee lets later transfers arrive without confirmation, or is asked to.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Authorization {
    /// The merchant or service provider that asks.
    pub(crate) mchid: String,
    pub(crate) out_authorization_no: String,
    pub(crate) appid: String,
    /// The payee, if it is said or known who.
    pub(crate) openid: Option<String>,
    pub(crate) user_display_name: String,
    pub(crate) scene_id: String,
    pub(crate) perception: Option<String>,
    pub(crate) notify_url: String,
    /// Opens its page; without one, its transfer's page asks.
    pub(crate) package_info: Option<String>,
    pub(crate) digest: String,
    pub(crate) created: i64,
    pub(crate) state: AuthorizationState,
    /// When it runs out.
    pub(crate) due: Option<i64>,
    /// WeChat Pay's number, once the payee has agreed.
    pub(crate) authorization_id: Option<String>,
    pub(crate) authorize_time: Option<i64>,
    pub(crate) closed: Option<Closed>,
}

/// When and why an authorization ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Closed {
    pub(crate) time: i64,
    pub(crate) reason: &'static str,
}

/// Events at their time, with the numbers of their items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Awaited<'a> {
    /// A transfer goes on.
    Transfer { transfer_bill_no: &'a str },
    /// An authorization runs out.
    Authorization { mchid: &'a str, out_authorization_no: &'a str },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthorizationState {
    WaitUserConfirm,
    TakingEffect,
    Closed,
}

/// The state of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TransferState {
    /// It needs no confirmation, and has not arrived.
    Accepted,
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

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({} of {}, {})", self.out_authorization_no, self.mchid, self.state.as_str())
    }
}

impl<'a> Awaited<'a> {
    /// Its key in the table of what is due.
    pub(crate) fn key(self) -> String {
        match self {
            Self::Transfer { transfer_bill_no } => format!("transfer/{transfer_bill_no}"),
            Self::Authorization { mchid, out_authorization_no } => {
                format!("authorization/{mchid}/{out_authorization_no}")
            }
        }
    }

    pub(crate) fn of_key(key: &'a str) -> Option<Self> {
        match key.split_once('/')? {
            ("transfer", transfer_bill_no) => Some(Self::Transfer { transfer_bill_no }),
            ("authorization", named) => {
                let (mchid, out_authorization_no) = named.split_once('/')?;
                Some(Self::Authorization { mchid, out_authorization_no })
            }
            _ => None,
        }
    }
}

impl Transfer {
    pub(crate) fn mode(&self) -> Mode {
        if self.sub_mchid.is_some() { Mode::Partner } else { Mode::Direct }
    }

    /// The merchant whose account its money leaves.
    pub(crate) fn account(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }

    /// The reason of the failure, once it has failed.
    pub(crate) fn failed(&self) -> Option<&str> {
        self.fail_reason.as_deref().filter(|_| self.state == TransferState::Fail)
    }

    /// The text that opens the payee's page, as long as that is of use.
    pub(crate) fn package(&self) -> Option<&str> {
        (self.state == TransferState::WaitUserConfirm).then_some(&*self.package_info)
    }

    /// Sets this state from now on, until `due` if it then proceeds automatically.
    pub(crate) fn becomes(&mut self, state: TransferState, now: i64, due: Option<i64>) {
        self.state = state;
        self.updated = now;
        self.due = due;
    }
}

impl TransferState {
    pub(crate) const ALL: [Self; 7] = [
        Self::Accepted,
        Self::WaitUserConfirm,
        Self::Transfering,
        Self::Success,
        Self::Fail,
        Self::Canceling,
        Self::Cancelled,
    ];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::Transfering => "TRANSFERING",
            Self::Success => "SUCCESS",
            Self::Fail => "FAIL",
            Self::Canceling => "CANCELING",
            Self::Cancelled => "CANCELLED",
        }
    }
}

impl AuthorizationState {
    pub(crate) const ALL: [Self; 3] = [Self::WaitUserConfirm, Self::TakingEffect, Self::Closed];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::WaitUserConfirm => "WAIT_USER_CONFIRM",
            Self::TakingEffect => "TAKING_EFFECT",
            Self::Closed => "CLOSED",
        }
    }
}

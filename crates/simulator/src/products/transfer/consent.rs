//! The payee's actions on an authorization: agrees to it, withdraws it, or leaves.

use serde::Serialize;

use super::authorization::{self, AuthorizationIds};
use super::change::TransferChange;
use super::state::{Authorization, AuthorizationState};
use crate::base::not_now::NotNow;
use crate::base::rule::RestsOn;

/// An action of the payee on an authorization (免确认收款授权).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Consent {
    /// Lets later transfers arrive without confirmation.
    Agree,
    /// Lets them no more.
    Withdraw,
    /// Closes the page. It can still be agreed to.
    Leave,
}

/// The result of the payee's action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Consented {
    /// The merchant that asked for it.
    pub mchid: String,
    /// The merchant's number of the authorization.
    pub out_authorization_no: String,
    /// WeChat Pay's number, once the payee has agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// `WAIT_USER_CONFIRM`, `TAKING_EFFECT` or `CLOSED`.
    pub state: &'static str,
    /// The rule that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Consented {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

impl Consent {
    /// The action of this name: `agree`, `withdraw`, `leave`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "agree" => Self::Agree,
            "withdraw" => Self::Withdraw,
            "leave" => Self::Leave,
            _ => return None,
        })
    }
}

pub(crate) fn decide(
    authorization: Authorization,
    consent: Consent,
    ids: AuthorizationIds,
    now: i64,
) -> Result<(Consented, Vec<TransferChange>), NotNow> {
    use AuthorizationState as State;
    let not_now = |error: (&'static str, &'static str), hint: (&'static str, &'static str)| {
        Err(NotNow::new(authorization::rules::MCH_TRANSFER_AUTHORIZATION, error, hint))
    };
    let (authorization, changes) = match (consent, authorization.state) {
        (Consent::Leave, State::WaitUserConfirm | State::TakingEffect) => (authorization, Vec::new()),
        (Consent::Agree, State::WaitUserConfirm) if authorization.package_info.is_none() => {
            let hint = (
                "receive its transfer with `authorize`; it takes effect when the money arrives",
                "请在收款页同意（authorize）；资金到账后授权生效",
            );
            return not_now(("the authorization is asked for with a transfer", "这个授权与一笔转账一起申请"), hint);
        }
        (Consent::Agree, State::WaitUserConfirm) => {
            let (authorization, changes) = authorization::agree(authorization, None, ids, now);
            (authorization, changes.into())
        }
        (Consent::Withdraw, State::TakingEffect) => {
            let (authorization, changes) = authorization::withdraw(authorization, ids, now);
            (authorization, changes.into())
        }
        (Consent::Withdraw, State::WaitUserConfirm) => {
            return not_now(
                ("the authorization is not in force", "授权尚未生效"),
                ("the payee has not agreed yet: there is nothing to withdraw", "收款人还没有同意，没有可解除的授权"),
            );
        }
        (Consent::Agree, State::TakingEffect) => {
            return not_now(
                ("the authorization is in force already", "授权已生效"),
                ("it stays in force until the payee or the merchant ends it", "直到收款人或商户解除"),
            );
        }
        (_, State::Closed) => {
            let hint = (
                "it ends if the payee does not agree within 24 hours, and the clock may have been advanced: ask with a new \
                 out_authorization_no",
                "收款人 24 小时内未同意也会关闭，时钟可能被调快过：请换一个 out_authorization_no 重新申请",
            );
            return not_now(("the authorization has ended", "授权已结束"), hint);
        }
    };
    let consented = Consented {
        state: authorization.state.as_str(),
        mchid: authorization.mchid,
        out_authorization_no: authorization.out_authorization_no,
        authorization_id: authorization.authorization_id,
        rule: authorization::rules::MCH_TRANSFER_AUTHORIZATION.id(),
    };
    Ok((consented, changes))
}

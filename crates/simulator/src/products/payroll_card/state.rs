//! Workers, tokens and verifications at one moment. Times are Unix seconds of the simulated clock.

pub(crate) mod batch;

pub(crate) use crate::world::population::Registration;

/// A worker's card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) state: Registration,
    pub(crate) register_time: Option<i64>,
    pub(crate) close_time: Option<i64>,
}

impl Registration {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Unregistered => "UNREGISTERED",
            Self::Registered => "REGISTERED",
            Self::Closed => "CLOSED",
        }
    }
}

/// A worker's authorization of one sub-merchant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) state: Authorize,
    /// The first value given; later ones must equal it.
    pub(crate) employment_type: Option<String>,
    pub(crate) authorize_time: Option<i64>,
    pub(crate) deauthorize_time: Option<i64>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Authorize {
    #[default]
    Unauthorized,
    Authorized,
    Deauthorized,
}

impl Authorize {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Unauthorized => "UNAUTHORIZED",
            Self::Authorized => "AUTHORIZED",
            Self::Deauthorized => "DEAUTHORIZED",
        }
    }
}

/// A token for the card mini program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) token: String,
    pub(crate) purpose: Purpose,
    pub(crate) progress: Progress,
    pub(crate) sp_mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) worker: usize,
    pub(crate) employment_type: Option<String>,
    /// Of the verification, if it is for one.
    pub(crate) number: Option<String>,
    pub(crate) expires: i64,
    /// Whether the request named somebody else than this worker.
    pub(crate) other_person: bool,
}

/// The purpose of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To open the card and to authorize (`/tokens`).
    Auth,
    /// To be verified (`pre-order`).
    Authenticate,
    /// Both (`pre-order-with-auth`).
    AuthenticateWithAuth,
}

impl Purpose {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Auth => "AUTH",
            Self::Authenticate => "AUTHENTICATE",
            Self::AuthenticateWithAuth => "AUTHENTICATE_WITH_AUTHORIZATION",
        }
    }

    pub(crate) fn authorizes(self) -> bool {
        self != Self::Authenticate
    }

    pub(crate) fn verifies(self) -> bool {
        self != Self::Auth
    }
}

/// The progress of a token. It only moves forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Progress {
    Fresh,
    Opened,
    Used,
}

impl Progress {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "FRESH",
            Self::Opened => "OPENED",
            Self::Used => "USED",
        }
    }
}

/// A verification (核身单).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Authentication {
    pub(crate) sp_mchid: String,
    pub(crate) number: String,
    pub(crate) sub_mchid: String,
    pub(crate) worker: usize,
    pub(crate) openid: String,
    /// The AppID whose mini program launches the card.
    pub(crate) source: String,
    pub(crate) project_name: String,
    pub(crate) employer_name: String,
    pub(crate) kind: Option<String>,
    pub(crate) created: i64,
    pub(crate) expires: i64,
    pub(crate) outcome: Outcome,
}

/// The end of a verification, if the worker ended it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Pending,
    Passed { at: i64 },
    Failed { at: i64, reason: String },
}

/// The reason why an unfinished verification failed.
pub(crate) const EXPIRED: &str = "用户未在有效期内完成核身";

impl Authentication {
    /// The outcome as it is now: nothing has to happen for a verification to expire.
    pub(crate) fn outcome_at(&self, now: i64) -> Outcome {
        match &self.outcome {
            Outcome::Pending if now >= self.expires => Outcome::Failed { at: self.expires, reason: EXPIRED.to_owned() },
            other => other.clone(),
        }
    }
}

impl Outcome {
    pub(crate) const fn as_str(&self) -> &'static str {
        match self {
            Self::Pending => "AUTHENTICATE_PROCESSING",
            Self::Passed { .. } => "AUTHENTICATE_SUCCESS",
            Self::Failed { .. } => "AUTHENTICATE_FAILED",
        }
    }
}

/// An insurer's report about a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Insurance {
    pub(crate) wesure_order_no: String,
    pub(crate) token: String,
    pub(crate) insure_state: String,
}

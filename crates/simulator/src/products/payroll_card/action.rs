//! What the worker does in the card mini program, with a token.
//!
//! | action | AUTH token | AUTHENTICATE token | AUTHENTICATE_WITH_AUTHORIZATION token |
//! |---|---|---|---|
//! | open | opens the card | opens the page | opens the card |
//! | authorize | opens and authorizes; ends the token | – | opens and authorizes |
//! | refuse | ends the token | – | ends the token; the verification runs out |
//! | pass | – | verified; ends the token | opens, authorizes, verified; ends the token |
//! | fail | – | another try; the day's fifth fails the verification and ends the token | the same |
//! | leave | the page closes; nothing changes | the same | the same |
//!
//! Nobody authorizes with a token that was issued for another name or number than the worker's.

use serde::Serialize;
use weixinpay_core::Date;

use super::change::PayrollChange;
use super::relation::{authorize, open};
use super::state::{Authentication, Authorize, Card, Outcome, Progress, Registration, Relation, Token};
use crate::base::not_now::NotNow;
use crate::base::rule::{RestsOn, Rule};

/// Failed faces of one worker on one Beijing day, after which no verification of that day can succeed.
pub(crate) const FAILED_FACES_A_DAY: i64 = 5;

/// The reason once the day's attempts are used up, if the caller gives none.
const TOO_MANY: &str = "当日人脸核身失败次数超过限制";

/// What the worker does with a token.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Opens the page, and the card if it is not open.
    Open,
    /// Authorizes the sub-merchant; opens the card first if need be.
    Authorize,
    /// Refuses to authorize.
    Refuse,
    /// Passes the face check; with a `pre-order-with-auth` token, opens the card and authorizes first if need be.
    Pass,
    /// Fails the face check. The page offers another try: only the worker's fifth failed face of a day fails the
    /// verification.
    Fail,
    /// The same for this reason, 1 to 64 characters, which is told once the verification has failed.
    FailBecause(String),
    /// Closes the page. The token stays usable until it expires.
    Leave,
}

impl Action {
    /// The action of this name: `open`, `authorize`, `refuse`, `pass`, `fail`, `leave`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "open" => Self::Open,
            "authorize" => Self::Authorize,
            "refuse" => Self::Refuse,
            "pass" => Self::Pass,
            "fail" => Self::Fail,
            "leave" => Self::Leave,
            _ => return None,
        })
    }
}

/// What is so after an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Acted {
    /// The token.
    pub token: String,
    /// `AUTH`, `AUTHENTICATE` or `AUTHENTICATE_WITH_AUTHORIZATION`.
    pub purpose: &'static str,
    /// `FRESH`, `OPENED` or `USED`.
    pub token_state: &'static str,
    /// `UNREGISTERED`, `REGISTERED` or `CLOSED`.
    pub register_state: &'static str,
    /// `UNAUTHORIZED`, `AUTHORIZED` or `DEAUTHORIZED`.
    pub authorize_state: &'static str,
    /// `AUTHENTICATE_PROCESSING`, `AUTHENTICATE_SUCCESS` or `AUTHENTICATE_FAILED`, if the token is for a verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_state: Option<&'static str>,
    /// The entry of `fidelity.toml` that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Acted {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

/// What is known before the decision.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) token: Token,
    pub(crate) authentication: Option<Authentication>,
    pub(crate) card: Card,
    pub(crate) relation: Relation,
    pub(crate) failed_faces_today: i64,
}

pub(crate) fn decide(known: Known, action: &Action, now: i64) -> Result<(Acted, Vec<PayrollChange>), NotNow> {
    let Known { mut token, mut authentication, mut card, mut relation, failed_faces_today } = known;
    let not_now = |rule, error, hint| Err(NotNow { rule, error, hint });
    if token.progress == Progress::Used {
        return not_now(Rule::TokenOnce, "the token has been used", "a token works once: ask for a new one");
    }
    if now >= token.expires {
        return not_now(
            Rule::TokenLife,
            "the token has expired",
            "ask for a new one; the clock may have been advanced",
        );
    }
    let purpose = token.purpose;
    let mut changes = Vec::new();
    let mut rule = Rule::Action;
    let before = token.progress;
    token.progress = Progress::Opened;

    let authorizes = matches!(action, Action::Authorize | Action::Refuse);
    let verifies = matches!(action, Action::Pass | Action::Fail | Action::FailBecause(_));
    if authorizes && !purpose.authorizes() {
        let hint =
            "it comes from pre-order: pass or fail; a token to authorize with comes from POST /v3/payroll-card/tokens";
        return not_now(Rule::TokenPurpose, "there is nothing to authorize with this token", hint);
    }
    if verifies && !purpose.verifies() {
        let hint = "it comes from /tokens: authorize or refuse; a token to verify with comes from pre-order";
        return not_now(Rule::TokenPurpose, "there is no face check with this token", hint);
    }
    let grants = matches!(action, Action::Authorize | Action::Pass) && purpose.authorizes();
    if grants && token.other_person && relation.state != Authorize::Authorized {
        let hint = "the request named somebody else, so the page ends with INCONSISTENT_REAL_NAME: ask for a token with the \
                    worker's own name and identity card number";
        return not_now(Rule::RealName, "the name or the number of the request is not the worker's", hint);
    }
    let opens = matches!(action, Action::Open | Action::Authorize | Action::Pass);
    if opens && purpose.authorizes() {
        let (opened, change) = open(token.worker, &card, now);
        card = opened;
        changes.extend(change);
    }
    if grants {
        let (granted, change) =
            authorize(token.worker, &token.sub_mchid, &relation, token.employment_type.as_ref(), now);
        relation = granted;
        changes.extend(change);
    }
    match action {
        Action::Open => {}
        // The page closes as if it had never been opened.
        Action::Leave => token.progress = before,
        Action::Authorize if purpose.verifies() => {}
        Action::Authorize | Action::Refuse => token.progress = Progress::Used,
        Action::Pass | Action::Fail | Action::FailBecause(_) => {
            if relation.state == Authorize::Deauthorized || card.state == Registration::Closed {
                let hint = "the worker withdrew the authorization or closed the card after the order; authorize again";
                return not_now(Rule::Withdrawn, "the worker is not authorized any more", hint);
            }
            let mut failed_faces = failed_faces_today;
            if *action != Action::Pass {
                failed_faces += 1;
                let day = Date::from_unix(now).as_str().to_owned();
                changes.push(PayrollChange::FailedFace { worker: token.worker, day });
            }
            let outcome = match action {
                _ if failed_faces >= FAILED_FACES_A_DAY => {
                    let reason = if let Action::FailBecause(reason) = action { reason } else { TOO_MANY };
                    Outcome::Failed { at: now, reason: reason.to_owned() }
                }
                Action::Pass => Outcome::Passed { at: now },
                _ => Outcome::Pending,
            };
            if *action != Action::Pass || outcome != (Outcome::Passed { at: now }) {
                rule = Rule::FailedFacesADay;
            }
            if outcome != Outcome::Pending {
                token.progress = Progress::Used;
                if let Some(authentication) = &mut authentication {
                    authentication.outcome = outcome;
                    changes.push(PayrollChange::Ended(authentication.clone()));
                }
            }
        }
    }
    if token.progress != before {
        changes.push(PayrollChange::Token(token.clone()));
    }
    let acted = Acted {
        token: token.token,
        purpose: purpose.as_str(),
        token_state: token.progress.as_str(),
        register_state: card.state.as_str(),
        authorize_state: relation.state.as_str(),
        authenticate_state: authentication.map(|found| found.outcome_at(now).as_str()),
        rule: rule.id(),
    };
    Ok((acted, changes))
}

#[cfg(test)]
mod tests {
    use super::super::state::Purpose;
    use super::*;

    const NOW: i64 = 1_763_888_400;

    fn known(purpose: Purpose) -> Known {
        let authentication = purpose.verifies().then(|| Authentication {
            sp_mchid: "1".to_owned(),
            number: "n".to_owned(),
            sub_mchid: "2".to_owned(),
            worker: 0,
            openid: "o".to_owned(),
            source: "wx".to_owned(),
            project_name: "p".to_owned(),
            employer_name: "e".to_owned(),
            kind: None,
            created: NOW,
            expires: NOW + 300,
            outcome: Outcome::Pending,
        });
        let token = Token {
            token: "t".to_owned(),
            purpose,
            progress: Progress::Fresh,
            sp_mchid: "1".to_owned(),
            sub_mchid: "2".to_owned(),
            worker: 0,
            employment_type: Some("COOPERATION_EMPLOYMENT".to_owned()),
            number: authentication.as_ref().map(|found| found.number.clone()),
            expires: NOW + 300,
            other_person: false,
        };
        Known { token, authentication, card: Card::default(), relation: Relation::default(), failed_faces_today: 0 }
    }

    /// Token, card, relation and verification after the action; or the rule that forbids it.
    fn after(purpose: Purpose, action: Action) -> Result<[&'static str; 4], Rule> {
        let (acted, _) = decide(known(purpose), &action, NOW).map_err(|not_now| not_now.rule)?;
        Ok([
            acted.token_state,
            acted.register_state,
            acted.authorize_state,
            acted.authenticate_state.map_or("-", |state| state.trim_start_matches("AUTHENTICATE_")),
        ])
    }

    #[test]
    fn each_action_does_with_each_token_what_the_table_says() {
        use Action::{Authorize, Fail, Leave, Open, Pass, Refuse};
        use Purpose::{Auth, Authenticate, AuthenticateWithAuth as Both};
        let none = ["UNREGISTERED", "UNAUTHORIZED"];
        let row = |token, [card, relation]: [&'static str; 2], state| Ok([token, card, relation, state]);
        assert_eq!(after(Auth, Open), row("OPENED", ["REGISTERED", "UNAUTHORIZED"], "-"));
        assert_eq!(after(Auth, Authorize), row("USED", ["REGISTERED", "AUTHORIZED"], "-"));
        assert_eq!(after(Auth, Refuse), row("USED", none, "-"));
        assert_eq!(after(Auth, Pass), Err(Rule::TokenPurpose));
        assert_eq!(after(Auth, Fail), Err(Rule::TokenPurpose));
        assert_eq!(after(Auth, Leave), row("FRESH", none, "-"));
        assert_eq!(after(Authenticate, Open), row("OPENED", none, "PROCESSING"));
        assert_eq!(after(Authenticate, Authorize), Err(Rule::TokenPurpose));
        assert_eq!(after(Authenticate, Refuse), Err(Rule::TokenPurpose));
        assert_eq!(after(Authenticate, Pass), row("USED", none, "SUCCESS"));
        assert_eq!(after(Authenticate, Fail), row("OPENED", none, "PROCESSING"));
        assert_eq!(after(Both, Open), row("OPENED", ["REGISTERED", "UNAUTHORIZED"], "PROCESSING"));
        assert_eq!(after(Both, Authorize), row("OPENED", ["REGISTERED", "AUTHORIZED"], "PROCESSING"));
        assert_eq!(after(Both, Refuse), row("USED", none, "PROCESSING"));
        assert_eq!(after(Both, Pass), row("USED", ["REGISTERED", "AUTHORIZED"], "SUCCESS"));
        assert_eq!(after(Both, Fail), row("OPENED", none, "PROCESSING"));
    }

    #[test]
    fn the_fifth_failed_face_of_a_day_fails_the_verification_and_the_one_before_does_not() {
        let state = |failed_faces_today, action| {
            let known = Known { failed_faces_today, ..known(Purpose::Authenticate) };
            let (acted, _) = decide(known, &action, NOW).unwrap();
            (acted.token_state, acted.authenticate_state.unwrap(), acted.rule)
        };
        let rule = Rule::FailedFacesADay.id();
        assert_eq!(state(3, Action::Fail), ("OPENED", "AUTHENTICATE_PROCESSING", rule));
        assert_eq!(state(4, Action::Fail), ("USED", "AUTHENTICATE_FAILED", rule));
        assert_eq!(state(4, Action::Pass), ("USED", "AUTHENTICATE_SUCCESS", Rule::Action.id()));
        assert_eq!(state(5, Action::Pass), ("USED", "AUTHENTICATE_FAILED", rule));
    }

    #[test]
    fn nobody_authorizes_with_a_token_for_somebody_else() {
        use Purpose::{Auth, AuthenticateWithAuth as Both};
        let act = |purpose, action, state| {
            let mut known = known(purpose);
            known.token.other_person = true;
            known.relation.state = state;
            decide(known, &action, NOW).map(drop).map_err(|not_now| not_now.rule)
        };
        let unauthorized = Authorize::Unauthorized;
        assert_eq!(act(Auth, Action::Authorize, unauthorized), Err(Rule::RealName));
        assert_eq!(act(Both, Action::Pass, unauthorized), Err(Rule::RealName));
        assert_eq!(act(Both, Action::Pass, Authorize::Deauthorized), Err(Rule::RealName));
        assert_eq!(act(Both, Action::Open, unauthorized), Ok(()));
        // It is asked for when authorizing only.
        assert_eq!(act(Both, Action::Pass, Authorize::Authorized), Ok(()));
    }

    #[test]
    fn a_token_lives_until_the_second_before_it_expires() {
        let act = |now| decide(known(Purpose::Authenticate), &Action::Pass, now).map_err(|not_now| not_now.rule);
        assert!(act(NOW + 299).is_ok());
        assert_eq!(act(NOW + 300).unwrap_err(), Rule::TokenLife);
    }

    #[test]
    fn the_first_kind_of_employment_is_kept() {
        let (_, changes) = decide(known(Purpose::Auth), &Action::Authorize, NOW).unwrap();
        let kept = changes.iter().find_map(|change| match change {
            PayrollChange::Relation { relation, .. } => relation.employment_type.clone(),
            _ => None,
        });
        assert_eq!(kept.as_deref(), Some("COOPERATION_EMPLOYMENT"));
    }
}

//! The worker's actions in the card mini program, with a token.
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
//! A token that was issued for another name or number than the worker's cannot authorize.

use serde::Serialize;
use weixinpay_core::Date;

use super::change::PayrollChange;
use super::relation::{authorize, open};
use super::state::{Authentication, Authorize, Card, Outcome, Progress, Registration, Relation, Token};
use crate::base::not_now::NotNow;
use crate::base::rule::RestsOn;
use crate::base::rule::rules;

rules! {
    REAL_NAME = "payroll-card.real-name", Documented {
        en: "A user_name or an id_card_number that is not the worker's is accepted; the page then ends with \
            INCONSISTENT_REAL_NAME instead of an authorization. Who has authorized already is not asked.",
        zh: "user_name 或 id_card_number 与工人本人不符时仍受理，页面随后以 INCONSISTENT_REAL_NAME 结束，不会授权\
            。已授权的工人不再核对。",
        source: "pay.weixin.qq.com/docs/partner/apis/payroll-card/authentications/card-face-check.html: what the \
            page returns when somebody authorizes for the first time; that /tokens is alike, and that the \
            verification then runs out, is inferred",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/payroll-card/authentications/card-face-check.html：首次授\
            权时页面返回的结果；/tokens 与此相同、核身单随后过期，均为推测",
    }
    TOKEN_LIFE = "payroll-card.token-life", Documented {
        en: "A token of /tokens lives 1800 s.",
        zh: "/tokens 签发的 token 有效期 1800 秒。",
        source: "The example of pay.weixin.qq.com/doc/v3/partner/4012461589; that it is always so is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461589 的示例；是否始终如此，文档未说明",
    }
    TOKEN_ONCE = "payroll-card.token-once", Documented {
        en: "A token works once: the action that completes its page ends it.",
        zh: "token 只能用一次：完成其页面的操作会使它失效。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 question 4: each verification needs a token of its \
            own; that a token of /tokens works once too is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012156183 问题 4：每次核身都要重新获取 token；/tokens 签发的\
            也只能用一次，为推测",
    }
    TOKEN_PURPOSE = "payroll-card.token-purpose", Documented {
        en: "A token is good for the page it was issued for: /tokens to authorize, pre-order to be verified.",
        zh: "token 只能用于对应的页面：/tokens 签发的用于授权，核身预下单返回的用于核身。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012157622 and 4012179725: each page names its token",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012157622 和 4012179725：各页面写明所用的 token",
    }
    ACTION = "payroll-card.action", Documented {
        en: "open opens the page and the card; authorize opens the card if need be; pass with a \
            pre-order-with-auth token opens and authorizes if need be; refuse ends the token; leave changes \
            nothing.",
        zh: "open 打开页面并开通微工卡；authorize 授权，必要时先开通；pass 用 pre-order-with-auth 的 token 时，必\
            要时先开通并授权；refuse 使 token 失效；leave 不改变任何状态。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461761: the page opens the card and authorizes first where \
            that is missing, then verifies; 4012157622 for the page of /tokens; refusing and leaving are inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461761：未开通、未授权时页面先开通并授权，再核身；\
            /tokens 的页面见 4012157622；拒绝与离开为推测",
    }
    FAILED_FACES_A_DAY = "payroll-card.failed-faces-a-day", Documented {
        en: "A failed face ends nothing until it is the worker's fifth on a Beijing day: with that one the \
            verification has failed, and every later face check of the day fails; pre-orders are still accepted.",
        zh: "人脸不通过并不结束核身，直到工人在一个北京时间自然日内第 5 次不通过：此时核身失败，当日之后的人脸核身\
            也都失败；核身预下单仍可受理。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 question 5: a verification fails for two causes \
            only, an expired token and five failed faces on the day; the words of the reason are this simulator's",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012156183 问题 5：核身失败只有两种原因，token 过期，或当日人\
            脸不通过满 5 次；原因的文案由本模拟器自定",
    }
    WITHDRAWN = "payroll-card.withdrawn", Assumed {
        en: "A face check cannot be passed or failed once the worker has withdrawn the authorization or closed \
            the card.",
        zh: "工人解除授权或注销微工卡后，不能再使人脸核身通过或失败。",
        source: "A verification needs an authorized worker (question 2 of \
            pay.weixin.qq.com/doc/v3/partner/4012156183); what becomes of one that was ordered before is not \
            stated anywhere that was looked. Else: it goes on, as the order was accepted before.",
        source_zh: "核身要求工人已授权（pay.weixin.qq.com/doc/v3/partner/4012156183 问题 2）；此前已预下单的核身单\
            如何处理，查过的资料都没有说明。其他可能：核身照常进行，因为预下单在先。",
    }
}

/// Failed faces of one worker on one Beijing day, after which no verification of that day can succeed.
pub(crate) const FAILED_FACES_A_DAY: i64 = 5;

/// The reason once the day's attempts are used up, if the caller gives none.
const TOO_MANY: &str = "当日人脸核身失败次数超过限制";

/// An action of the worker with a token.
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
    /// The same for this reason, 1 to 64 characters, which is answered once the verification has failed.
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

/// The result of an action.
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
    /// The rule that this rests on.
    pub rule: &'static str,
}

impl RestsOn for Acted {
    fn rule(&self) -> &'static str {
        self.rule
    }
}

/// The facts for the decision.
#[derive(Debug, Clone)]
pub(crate) struct ActionFacts {
    pub(crate) token: Token,
    pub(crate) authentication: Option<Authentication>,
    pub(crate) card: Card,
    pub(crate) relation: Relation,
    pub(crate) failed_faces_today: i64,
}

pub(crate) fn decide(facts: ActionFacts, action: &Action, now: i64) -> Result<(Acted, Vec<PayrollChange>), NotNow> {
    let ActionFacts { mut token, mut authentication, mut card, mut relation, failed_faces_today } = facts;
    let not_now = |rule, error: (&'static str, &'static str), hint: (&'static str, &'static str)| {
        Err(NotNow::new(rule, error, hint))
    };
    if token.progress == Progress::Used {
        return not_now(
            rules::TOKEN_ONCE,
            ("the token has been used", "这个 token 已经用过"),
            ("a token works once: ask for a new one", "token 只能用一次：请商户重新获取"),
        );
    }
    if now >= token.expires {
        return not_now(
            rules::TOKEN_LIFE,
            ("the token has expired", "这个 token 已过期"),
            ("ask for a new one; the clock may have been advanced", "请商户重新获取；时钟可能被调快过"),
        );
    }
    let purpose = token.purpose;
    let mut changes = Vec::new();
    let mut rule = rules::ACTION;
    let before = token.progress;
    token.progress = Progress::Opened;

    let authorizes = matches!(action, Action::Authorize | Action::Refuse);
    let verifies = matches!(action, Action::Pass | Action::Fail | Action::FailBecause(_));
    if authorizes && !purpose.authorizes() {
        let hint = (
            "it comes from pre-order: pass or fail; a token to authorize with comes from POST /v3/payroll-card/tokens",
            "它来自核身预下单：只能核身通过或不通过；授权用的 token 来自 POST /v3/payroll-card/tokens",
        );
        let error = ("there is nothing to authorize with this token", "这个 token 不用于授权");
        return not_now(rules::TOKEN_PURPOSE, error, hint);
    }
    if verifies && !purpose.verifies() {
        let hint = (
            "it comes from /tokens: authorize or refuse; a token to verify with comes from pre-order",
            "它来自 /tokens：只能授权或拒绝；核身用的 token 来自核身预下单",
        );
        let error = ("there is no face check with this token", "这个 token 不用于人脸核身");
        return not_now(rules::TOKEN_PURPOSE, error, hint);
    }
    let grants = matches!(action, Action::Authorize | Action::Pass) && purpose.authorizes();
    if grants && token.other_person && relation.state != Authorize::Authorized {
        let hint = (
            "the request named another person, so the page ends with INCONSISTENT_REAL_NAME: ask for a token with the \
             worker's own name and identity card number",
            "实际页面会以 INCONSISTENT_REAL_NAME 结束，不会授权：请用本人的姓名和证件号重新获取 token",
        );
        let error = ("the name or the number of the request is not the worker's", "商户提交的姓名或证件号与本人不一致");
        return not_now(rules::REAL_NAME, error, hint);
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
                let hint = (
                    "the worker withdrew the authorization or closed the card after the order; authorize again",
                    "下单后用户解除了授权，或注销了微工卡；请重新授权",
                );
                let error = ("the worker is not authorized any more", "授权已解除，或微工卡已注销");
                return not_now(rules::WITHDRAWN, error, hint);
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
                rule = rules::FAILED_FACES_A_DAY;
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
    use crate::base::rule::Rule;

    const NOW: i64 = 1_763_888_400;

    fn known(purpose: Purpose) -> ActionFacts {
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
        ActionFacts {
            token,
            authentication,
            card: Card::default(),
            relation: Relation::default(),
            failed_faces_today: 0,
        }
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
        assert_eq!(after(Auth, Pass), Err(rules::TOKEN_PURPOSE));
        assert_eq!(after(Auth, Fail), Err(rules::TOKEN_PURPOSE));
        assert_eq!(after(Auth, Leave), row("FRESH", none, "-"));
        assert_eq!(after(Authenticate, Open), row("OPENED", none, "PROCESSING"));
        assert_eq!(after(Authenticate, Authorize), Err(rules::TOKEN_PURPOSE));
        assert_eq!(after(Authenticate, Refuse), Err(rules::TOKEN_PURPOSE));
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
            let known = ActionFacts { failed_faces_today, ..known(Purpose::Authenticate) };
            let (acted, _) = decide(known, &action, NOW).unwrap();
            (acted.token_state, acted.authenticate_state.unwrap(), acted.rule)
        };
        let rule = rules::FAILED_FACES_A_DAY.id();
        assert_eq!(state(3, Action::Fail), ("OPENED", "AUTHENTICATE_PROCESSING", rule));
        assert_eq!(state(4, Action::Fail), ("USED", "AUTHENTICATE_FAILED", rule));
        assert_eq!(state(4, Action::Pass), ("USED", "AUTHENTICATE_SUCCESS", rules::ACTION.id()));
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
        assert_eq!(act(Auth, Action::Authorize, unauthorized), Err(rules::REAL_NAME));
        assert_eq!(act(Both, Action::Pass, unauthorized), Err(rules::REAL_NAME));
        assert_eq!(act(Both, Action::Pass, Authorize::Deauthorized), Err(rules::REAL_NAME));
        assert_eq!(act(Both, Action::Open, unauthorized), Ok(()));
        // It is asked for when authorizing only.
        assert_eq!(act(Both, Action::Pass, Authorize::Authorized), Ok(()));
    }

    #[test]
    fn a_token_lives_until_the_second_before_it_expires() {
        let act = |now| decide(known(Purpose::Authenticate), &Action::Pass, now).map_err(|not_now| not_now.rule);
        assert!(act(NOW + 299).is_ok());
        assert_eq!(act(NOW + 300).unwrap_err(), rules::TOKEN_LIFE);
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

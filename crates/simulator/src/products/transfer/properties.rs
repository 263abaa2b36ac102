//! Invariants of transfers, tried with random lives of a world: money leaves the account once and
//! comes back whole or not at all, no state goes back, and each end is notified once.

use std::collections::BTreeMap;

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::json;

use super::consent::Consent;
use super::payee::PayeeAction;
use super::{act, store};
use crate::base::control_error::ControlError;
use crate::engine::transactions::Engine;
use crate::notifications::store::Filter;
use crate::products::account::api as account;
use crate::products::account::movement::Account;
use crate::products::first_world::{ask, engine, frozen};

const MERCHANT: &str = "1900009191";
const NUMBERS: u8 = 5;
const AUTHORIZATIONS: u8 = 3;

#[derive(Debug, Clone)]
enum Step {
    Place {
        number: u8,
        amount: i64,
    },
    /// The same, and an authorization is asked for with it.
    Ask {
        number: u8,
        authorization: u8,
    },
    AskAlone {
        authorization: u8,
    },
    Consent {
        authorization: u8,
        consent: Consent,
    },
    Close {
        authorization: u8,
    },
    /// To a user who has authorized it.
    Send {
        number: u8,
        authorization: u8,
    },
    Cancel {
        number: u8,
    },
    Act {
        number: u8,
        action: PayeeAction,
    },
    Query {
        number: u8,
    },
    Advance {
        seconds: u64,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let action = prop::sample::select(vec![
        PayeeAction::Confirm,
        PayeeAction::Authorize,
        PayeeAction::Fail(None),
        PayeeAction::Leave,
    ]);
    let amount = prop::sample::select(vec![10, 400, 199_999]);
    let number = || 0..NUMBERS;
    let authorization = || 0..AUTHORIZATIONS;
    let consent = prop::sample::select(vec![Consent::Agree, Consent::Withdraw, Consent::Leave]);
    prop::collection::vec(
        prop_oneof![
            5 => (number(), amount).prop_map(|(number, amount)| Step::Place { number, amount }),
            2 => number().prop_map(|number| Step::Cancel { number }),
            2 => (number(), authorization()).prop_map(|(number, authorization)| Step::Ask { number, authorization }),
            2 => authorization().prop_map(|authorization| Step::AskAlone { authorization }),
            3 => (authorization(), consent).prop_map(|(authorization, consent)| Step::Consent { authorization, consent }),
            1 => authorization().prop_map(|authorization| Step::Close { authorization }),
            3 => (number(), authorization()).prop_map(|(number, authorization)| Step::Send { number, authorization }),
            4 => (number(), action).prop_map(|(number, action)| Step::Act { number, action }),
            1 => number().prop_map(|number| Step::Query { number }),
            3 => prop::sample::select(vec![1, 2, 86_399, 86_400]).prop_map(|seconds| Step::Advance { seconds }),
        ],
        1..60,
    )
}

/// A engine without HTTP, and the states that were seen of it.
struct Life {
    engine: Engine,
    headers: HeaderMap,
    seeded: i64,
    states: BTreeMap<String, &'static str>,
}

impl Life {
    fn new() -> Self {
        let engine = engine(frozen());
        let seeded = account::operation(&engine.store.lock(), MERCHANT).unwrap();
        Self { engine, headers: HeaderMap::new(), seeded, states: BTreeMap::new() }
    }

    fn call(&self, method: &str, target: &str, body: &str) -> u16 {
        let answer = ask(&self.engine, MERCHANT, (method, target), &self.headers, body);
        match answer {
            Ok(answer) => answer.status,
            Err(refusal) => {
                assert_ne!(refusal.status, 500, "{:?}", refusal.diagnosis);
                refusal.status
            }
        }
    }

    fn step(&self, step: Step) {
        const ROOT: &str = "/v3/fund-app/mch-transfer";
        const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";
        let transfer = |number: u8, amount: i64| {
            json!({
                "appid": "wxd678efh567hg6787", "out_bill_no": format!("t{number}"), "transfer_amount": amount,
                "transfer_remark": "x", "transfer_scene_id": "1000", "notify_url": "https://example.com/",
                "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
            })
        };
        match step {
            Step::Place { number, amount } => {
                let mut body = transfer(number, amount);
                body["openid"] = "oSomebody".into();
                self.call("POST", TRANSFERS, &body.to_string());
            }
            Step::Ask { number, authorization } => {
                let mut body = transfer(number, 400);
                body["authorization_info"] = json!({
                    "out_authorization_no": format!("auth{authorization}"), "user_display_name": "x",
                    "authorization_notify_url": "https://example.com/",
                });
                self.call("POST", &format!("{TRANSFERS}/pre-transfer-with-authorization"), &body.to_string());
            }
            Step::AskAlone { authorization } => {
                let body = json!({
                    "out_authorization_no": format!("auth{authorization}"), "appid": "wxd678efh567hg6787",
                    "openid": "oSomebody", "transfer_scene_id": "1000", "user_display_name": "x",
                    "authorization_notify_url": "https://example.com/",
                });
                self.call("POST", &format!("{ROOT}/user-confirm-authorization"), &body.to_string());
            }
            Step::Consent { authorization, consent } => {
                may_fail(act::consent(&self.engine, &format!("auth{authorization}"), Some(MERCHANT), consent));
            }
            Step::Close { authorization } => {
                let path = format!("{ROOT}/user-confirm-authorization/out-authorization-no/auth{authorization}/close");
                self.call("POST", &path, "");
            }
            Step::Send { number, authorization } => {
                let mut body = transfer(number, 400);
                body["out_authorization_no"] = format!("auth{authorization}").into();
                self.call("POST", &format!("{TRANSFERS}/transfer"), &body.to_string());
            }
            Step::Cancel { number } => {
                self.call("POST", &format!("{TRANSFERS}/out-bill-no/t{number}/cancel"), "");
            }
            Step::Act { number, action } => {
                may_fail(act::receive(&self.engine, &format!("t{number}"), Some(MERCHANT), &action));
            }
            Step::Query { number } => {
                self.call("GET", &format!("{TRANSFERS}/out-bill-no/t{number}"), "");
            }
            Step::Advance { seconds } => {
                self.engine.set_clock(|_, motion| Ok(motion.later(seconds).unwrap())).unwrap();
            }
        }
    }

    fn check(&mut self) {
        let session = self.engine.store.lock();
        let (mut out, mut ended, mut agreed) = (0, 0, 0);
        for number in 0..NUMBERS {
            let number = format!("t{number}");
            let Some(transfer) = store::transfer(&session, MERCHANT, &number).unwrap() else { continue };
            let state = transfer.state.as_str();
            let is_over = matches!(state, "SUCCESS" | "FAIL" | "CANCELLED");
            assert_eq!(transfer.due.is_none(), is_over, "a transfer that is not over proceeds automatically");
            assert_eq!(transfer.failed().is_some(), state == "FAIL");
            out += if matches!(state, "FAIL" | "CANCELLED") { 0 } else { transfer.amount };
            ended += usize::from(is_over);
            if let Some(before) = self.states.insert(number.clone(), state) {
                assert!(before == state || may_become(before).contains(&state), "{number}: {before} to {state}");
            }
        }
        for number in 0..AUTHORIZATIONS {
            let number = format!("auth{number}");
            let Some(authorization) = store::authorization(&session, MERCHANT, &number).unwrap() else { continue };
            let state = authorization.state.as_str();
            assert_eq!(authorization.due.is_some(), state == "WAIT_USER_CONFIRM", "what waits runs out");
            assert_eq!(authorization.closed.is_some(), state == "CLOSED");
            agreed += usize::from(authorization.authorization_id.is_some());
            if let Some(before) = self.states.insert(number.clone(), state) {
                let may = before == state || state == "CLOSED" || before == "WAIT_USER_CONFIRM";
                assert!(may, "{number}: {before} to {state}");
            }
        }
        assert_eq!(account::operation(&session, MERCHANT).unwrap(), self.seeded - out, "no fen is lost or made");
        let mut balance = self.seeded;
        let mut last = i64::MIN;
        for fund in account::funds(&session, MERCHANT, Account::Operation, i64::MIN, i64::MAX).unwrap() {
            balance += fund.amount;
            assert_eq!(fund.balance, balance, "each movement starts where the last one ended");
            assert!(balance >= 0 && fund.time >= last);
            last = fund.time;
        }
        let told = |event_type: &str| {
            let filter = Filter { event_type: Some(event_type.to_owned()), limit: 100, ..Filter::default() };
            session.notifications(&filter).unwrap().len()
        };
        assert_eq!(told("MCHTRANSFER.BILL.FINISHED"), ended, "each end is notified once");
        assert_eq!(told("MCHTRANSFER.AUTHORIZATION.CONFIRMED"), agreed, "each agreement is notified once");
    }
}

/// Not everything can be done at any time, but the simulator never fails.
fn may_fail<T>(done: Result<T, ControlError>) {
    if let Err(error) = done {
        assert!(matches!(error.status().as_u16(), 404 | 409), "{error}");
    }
}

/// Moving the clock may take two steps at once.
fn may_become(state: &str) -> &'static [&'static str] {
    match state {
        "WAIT_USER_CONFIRM" => &["TRANSFERING", "FAIL", "CANCELING"],
        "TRANSFERING" => &["SUCCESS", "FAIL"],
        "CANCELING" => &["CANCELLED"],
        _ => &[],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn money_leaves_once_and_comes_back_whole_and_no_state_goes_back(steps in steps()) {
        let mut life = Life::new();
        for step in steps {
            life.step(step);
            life.check();
        }
    }
}

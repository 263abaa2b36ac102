//! Invariants, tried with random lives of a world: no state goes back, money is kept, a token works
//! once, a number works once.

use std::collections::BTreeMap;

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};
use weixinpay_core::PublicKey;

use super::action::Action;
use super::batch_life::BatchAction;
use super::state::Progress;
use super::{act, batch_act, store};
use crate::base::control_error::ControlError;
use crate::engine::transactions::Engine;
use crate::products::account::act as accounts;
use crate::products::account::api;
use crate::products::account::movement::Account;
use crate::products::first_world::{ask, engine, frozen};

const SP: &str = "1900000109";
const SUB: &str = "1111111";
const BALANCE: i64 = 10_000_000;

#[derive(Debug, Clone)]
enum Step {
    Token { worker: usize },
    PreOrder { worker: usize, number: u8 },
    PreOrderWithAuth { worker: usize, number: u8 },
    Act { token: prop::sample::Index, action: Action },
    Withdraw { worker: usize },
    Close { worker: usize },
    Transfer { number: u8, amounts: Vec<i64>, to: usize },
    Batch { number: u8, action: BatchAction },
    Return { number: u8, detail: usize },
    Confirmation { required: bool },
    TopUp { amount: i64 },
    SetBalance { balance: i64 },
    Advance { seconds: u64 },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let action = prop::sample::select(vec![
        Action::Open,
        Action::Authorize,
        Action::Refuse,
        Action::Pass,
        Action::Fail,
        Action::FailBecause("x".to_owned()),
        Action::Leave,
    ]);
    let worker = 0..2_usize;
    prop::collection::vec(
        prop_oneof![
            1 => worker.clone().prop_map(|worker| Step::Token { worker }),
            4 => (worker.clone(), 0..9_u8).prop_map(|(worker, number)| Step::PreOrder { worker, number }),
            1 => (worker.clone(), 0..9_u8).prop_map(|(worker, number)| Step::PreOrderWithAuth { worker, number }),
            8 => (any::<prop::sample::Index>(), action).prop_map(|(token, action)| Step::Act { token, action }),
            1 => worker.clone().prop_map(|worker| Step::Withdraw { worker }),
            1 => worker.prop_map(|worker| Step::Close { worker }),
            4 => (0..6_u8, prop::collection::vec(1..3_000_000_i64, 1..4), 0..3_usize)
                .prop_map(|(number, amounts, to)| Step::Transfer { number, amounts, to }),
            4 => (0..6_u8, prop::sample::select(vec![BatchAction::Confirm, BatchAction::Revoke, BatchAction::Abnormal]))
                .prop_map(|(number, action)| Step::Batch { number, action }),
            2 => (0..6_u8, 0..3_usize).prop_map(|(number, detail)| Step::Return { number, detail }),
            1 => any::<bool>().prop_map(|required| Step::Confirmation { required }),
            2 => (1..3_000_000_i64).prop_map(|amount| Step::TopUp { amount }),
            1 => (0..3_000_000_i64).prop_map(|balance| Step::SetBalance { balance }),
            3 => prop::sample::select(vec![1, 3, 299, 300, 1800, 86_400]).prop_map(|seconds| Step::Advance { seconds }),
        ],
        1..40,
    )
}

/// A engine without HTTP, and everything that was seen of it.
struct Life {
    engine: Engine,
    key: PublicKey,
    headers: HeaderMap,
    tokens: Vec<String>,
    used: Vec<String>,
    numbers: Vec<String>,
    batches: BTreeMap<String, Value>,
    /// The total ever put into the account that transfers are paid from.
    money: i64,
    seen: BTreeMap<String, (usize, String)>,
}

const OPENIDS: [&str; 3] = ["onqOjjmo8wmTOOtSKwXtGjg9Gb58", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "nobody"];
const NAMES: [&str; 3] = ["张三", "李四", "王五"];
const IDS: [&str; 2] = ["110101199003074477", "110101199003071234"];

impl Life {
    fn new() -> Self {
        let engine = engine(frozen());
        let merchant = engine.world.identity(SP).unwrap().merchant();
        let mut headers = HeaderMap::new();
        headers.insert("wechatpay-serial", merchant.platform_public_key_id.parse().unwrap());
        let key = PublicKey::from_pem(&merchant.platform_public_key_pem).unwrap();
        Self {
            engine,
            key,
            headers,
            tokens: Vec::new(),
            used: Vec::new(),
            numbers: Vec::new(),
            batches: BTreeMap::new(),
            money: BALANCE,
            seen: BTreeMap::new(),
        }
    }

    fn call(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let answer = ask(&self.engine, SP, (method, target), &self.headers, &body.to_string());
        match answer {
            Ok(answer) => (answer.status, serde_json::from_slice(&answer.body).unwrap()),
            Err(refusal) => {
                assert_ne!(refusal.status, 500, "{:?}", refusal.diagnosis);
                (refusal.status, serde_json::from_slice(&refusal.body()).unwrap())
            }
        }
    }

    fn seal(&self, text: &str) -> String {
        self.key.encrypt(text.as_bytes()).unwrap()
    }

    fn person(&self, worker: usize) -> Value {
        json!({
            "openid": OPENIDS[worker], "sub_mchid": SUB, "sub_appid": "wxa1111111",
            "employment_type": "LONG_TERM_EMPLOYMENT",
            "user_name": self.seal(NAMES[worker]), "id_card_number": self.seal(IDS[worker]),
        })
    }

    fn order(&mut self, path: &str, mut body: Value, number: u8) {
        let number = format!("n{number}");
        for (field, value) in [("authenticate_number", number.as_str()), ("project_name", "p"), ("employer_name", "e")]
        {
            body[field] = value.into();
        }
        let (status, answer) = self.call("POST", path, &body);
        if status == 200 {
            assert!(!self.numbers.contains(&number), "a number works once");
            self.numbers.push(number);
            self.tokens.push(answer["token"].as_str().unwrap().to_owned());
        }
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Token { worker } => {
                let (status, answer) = self.call("POST", "/v3/payroll-card/tokens", &self.person(worker));
                if status == 200 {
                    self.tokens.push(answer["token"].as_str().unwrap().to_owned());
                }
            }
            Step::PreOrder { worker, number } => {
                let body = json!({ "openid": OPENIDS[worker], "sub_mchid": SUB, "sub_appid": "wxa1111111" });
                self.order("/v3/payroll-card/authentications/pre-order", body, number);
            }
            Step::PreOrderWithAuth { worker, number } => {
                let body = self.person(worker);
                self.order("/v3/payroll-card/authentications/pre-order-with-auth", body, number);
            }
            Step::Act { token, action } => {
                if self.tokens.is_empty() {
                    return;
                }
                let token = token.get(&self.tokens).clone();
                if let Some(acted) = done(act::act(&self.engine, &token, &action)) {
                    assert!(!self.used.contains(&token), "a token works once");
                    if acted.token_state == Progress::Used.as_str() {
                        self.used.push(token);
                    }
                }
            }
            Step::Withdraw { worker } => drop(done(act::withdraw(&self.engine, worker, SUB))),
            Step::Close { worker } => drop(done(act::close_card(&self.engine, worker))),
            Step::Transfer { number, amounts, to } => {
                let details: Vec<_> = amounts
                    .iter()
                    .enumerate()
                    .map(|(at, amount)| {
                        json!({
                            "out_detail_no": format!("d{at}"), "transfer_amount": amount, "transfer_remark": "r",
                            "openid": OPENIDS[to], "user_name": self.seal(NAMES[(to + at) % 3]),
                        })
                    })
                    .collect();
                let body = json!({
                    "sub_mchid": SUB, "sub_appid": "wxa1111111", "out_batch_no": format!("b{number}"),
                    "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_name": "b", "batch_remark": "b",
                    "total_amount": amounts.iter().sum::<i64>(), "total_num": amounts.len(),
                    "transfer_detail_list": details,
                });
                let (status, answer) = self.call("POST", "/v3/payroll-card/transfer-batches", &body);
                if status == 200 {
                    let known = self.batches.entry(format!("b{number}")).or_insert_with(|| answer.clone());
                    assert_eq!(*known, answer, "a number names one batch");
                }
            }
            Step::Batch { number, action } => {
                done(batch_act::act(&self.engine, &format!("b{number}"), None, action));
            }
            Step::Return { number, detail } => {
                done(batch_act::give_back(&self.engine, &format!("b{number}"), None, &format!("d{detail}")));
            }
            Step::Confirmation { required } => accounts::set_confirmation(&self.engine, SUB, required).unwrap(),
            Step::TopUp { amount } => {
                accounts::top_up(&self.engine, SUB, Account::Operation, amount, Some("r")).unwrap();
                self.money += amount;
            }
            Step::SetBalance { balance } => {
                let before = accounts::held(&self.engine, SUB, Account::Operation).unwrap();
                accounts::set_balance(&self.engine, SUB, balance).unwrap();
                self.money += balance - before;
            }
            Step::Advance { seconds } => {
                let _ = self.engine.set_clock(|_, motion| Ok(motion.later(seconds).unwrap())).unwrap();
            }
        }
    }

    /// Everything that has a state has not gone back, and no fen is lost or made.
    fn check(&mut self) {
        for number in self.numbers.clone() {
            let target = format!("/v3/payroll-card/authentications/{number}?sub_mchid={SUB}");
            let (_, answer) = self.call("GET", &target, &Value::Null);
            self.see(
                format!("authentication {number}"),
                &answer["authenticate_state"],
                &[&["AUTHENTICATE_PROCESSING"], &["AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"]],
            );
        }
        for (worker, openid) in OPENIDS.iter().enumerate().take(2) {
            let target = format!("/v3/payroll-card/relations/{openid}?sub_mchid={SUB}&sub_appid=wxa1111111");
            let (_, answer) = self.call("GET", &target, &Value::Null);
            // Withdrawn may be granted again, closed opened again; but no worker becomes unknown again.
            let went = |state: &Value, first: &str| if *state == first { json!(0) } else { json!(1) };
            let relation = went(&answer["authorize_state"], "UNAUTHORIZED");
            let card = went(&answer["register_state"], "UNREGISTERED");
            self.see(format!("relation {worker}"), &relation.to_string().into(), &[&["0"], &["1"]]);
            self.see(format!("card {worker}"), &card.to_string().into(), &[&["0"], &["1"]]);
        }
        for token in self.tokens.clone() {
            let state = store::token::token(&self.engine.store.lock(), &token).unwrap().unwrap().progress.as_str();
            self.see(token, &state.into(), &[&["FRESH"], &["OPENED"], &["USED"]]);
        }
        let (mut in_flight, mut paid) = (0, 0);
        for number in self.batches.keys().cloned().collect::<Vec<_>>() {
            let target = format!("/v3/partner-transfer/batches/out-batch-no/{number}?need_query_detail=true");
            let (status, answer) = self.call("GET", &target, &Value::Null);
            if status != 200 {
                // Older than the window: what was paid stays paid.
                let batch = store::batch::by_out_no(&self.engine.store.lock(), SP, &number).unwrap().unwrap();
                paid += batch.settled.unwrap().success_amount;
                continue;
            }
            self.see(
                format!("batch {number}"),
                &answer["batch_status"],
                &[&["WAIT_PAY"], &["ACCEPTED"], &["PROCESSING"], &["FINISHED", "CLOSED"]],
            );
            assert_eq!(answer["batch_status"] == "CLOSED", answer["close_reason"].is_string(), "{answer}");
            let amount = |field: &str| answer[field].as_i64().unwrap();
            if answer["batch_status"] == "FINISHED" {
                assert_eq!(amount("success_amount") + amount("fail_amount"), amount("total_amount"));
                assert_eq!(amount("success_num") + amount("fail_num"), amount("total_num"));
                paid += amount("success_amount");
                for detail in answer["transfer_detail_list"].as_array().unwrap() {
                    let id = detail["detail_id"].as_str().unwrap().to_owned();
                    let ranks: &[&[&str]] =
                        if detail["detail_status"] == "FAIL" { &[&["FAIL"]] } else { &[&["SUCCESS"], &["REFUND"]] };
                    self.see(id, &detail["detail_status"], ranks);
                }
            } else if answer["batch_status"] == "PROCESSING" {
                in_flight += amount("total_amount");
            }
        }
        let balance = api::operation(&self.engine.store.lock(), SUB).unwrap();
        assert!(balance >= 0);
        assert_eq!(balance + in_flight + paid, self.money, "balance {balance}, in flight {in_flight}, paid {paid}");
    }

    /// The state is of this rank or a later one, and once at the last rank stays what it is.
    fn see(&mut self, what: String, state: &Value, ranks: &[&[&str]]) {
        let state = state.as_str().unwrap();
        let rank = ranks.iter().position(|states| states.contains(&state)).unwrap_or_else(|| panic!("{what}: {state}"));
        if let Some((before, text)) = self.seen.insert(what.clone(), (rank, state.to_owned())) {
            assert!(rank >= before, "{what} went back from {text} to {state}");
            assert!(before < ranks.len() - 1 || text == state, "{what} was final as {text} and became {state}");
        }
    }
}

/// The result of an action that was possible; the simulator itself never fails.
fn done<T>(done: Result<T, ControlError>) -> Option<T> {
    done.map_err(|error| assert!(error.status().is_client_error(), "{error}")).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_state_goes_back_money_is_kept_and_tokens_and_numbers_work_once(steps in steps()) {
        let mut life = Life::new();
        for step in steps {
            life.step(step);
            life.check();
        }
    }
}

//! Due items happen in the order of time across all products: after one long jump of the clock the world is
//! as it is after many short ones.
//!
//! Unconfirmed transfers give their money back after a day; batches that wait for money are closed after a day. Both
//! live on the same account: which of the two comes first decides whether a batch is paid.

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::engine::call::Backend as _;
use crate::engine::transactions::Engine;
use crate::products::account::movement::Account;
use crate::products::account::{act, api};
use crate::products::first_world::{ask, engine, frozen};

const SP: &str = "1900000109";
const SUB: &str = "1111111";
const APPID: &str = "wxa1111111";
const WORKER: &str = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
/// 2026-12-01 in Beijing, in Unix milliseconds.
const START: i64 = 1_796_054_400_000;
const HELD: i64 = 1_000;

#[derive(Debug, Clone)]
enum Step {
    /// A transfer for which the payee would have to confirm.
    Transfer {
        amount: i64,
    },
    Batch {
        amount: i64,
    },
    Later {
        seconds: u64,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(
        prop_oneof![
            3 => (10..600_i64).prop_map(|amount| Step::Transfer { amount }),
            3 => (1..900_i64).prop_map(|amount| Step::Batch { amount }),
            3 => prop::sample::select(vec![1, 2, 3_600, 43_200, 86_399, 86_400])
                .prop_map(|seconds| Step::Later { seconds }),
        ],
        1..12,
    )
}

struct Life {
    engine: Engine,
    headers: HeaderMap,
    placed: Vec<String>,
}

impl Life {
    fn new() -> Self {
        let engine = engine(frozen().resumed(START));
        act::set_balance(&engine, SUB, HELD).unwrap();
        Self { engine, headers: HeaderMap::new(), placed: Vec::new() }
    }

    fn call(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        match ask(&self.engine, SP, (method, target), &self.headers, &body.to_string()) {
            Ok(answer) => (answer.status, serde_json::from_slice(&answer.body).unwrap()),
            Err(refusal) => (refusal.status, serde_json::from_slice(&refusal.body()).unwrap()),
        }
    }

    /// The same steps at the same times, in which nothing becomes due but by `Step::Later`.
    fn take(&mut self, steps: &[Step], at_once: bool) {
        for (nth, step) in steps.iter().enumerate() {
            match step {
                Step::Transfer { amount } => {
                    let number = format!("t{nth}");
                    let body = json!({
                        "appid": APPID, "sub_mchid": SUB, "out_bill_no": number, "openid": WORKER,
                        "transfer_amount": amount, "transfer_remark": "r", "transfer_scene_id": "1000",
                        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
                    });
                    let (status, answer) = self.call("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills", &body);
                    assert!(status == 200 || answer["code"] == "NOT_ENOUGH", "{answer}");
                    self.placed.push(format!(
                        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{number}?sub_mchid={SUB}"
                    ));
                }
                Step::Batch { amount } => {
                    let number = format!("b{nth}");
                    let body = json!({
                        "sub_mchid": SUB, "sub_appid": APPID, "out_batch_no": number, "batch_name": "b",
                        "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "batch_remark": "b",
                        "total_amount": amount, "total_num": 1,
                        "transfer_detail_list": [{
                            "out_detail_no": "d1", "transfer_amount": amount, "transfer_remark": "r", "openid": WORKER,
                        }],
                    });
                    let (status, answer) = self.call("POST", "/v3/payroll-card/transfer-batches", &body);
                    assert!(status == 200 || answer["code"] == "NOT_ENOUGH", "{answer}");
                    self.placed
                        .push(format!("/v3/partner-transfer/batches/out-batch-no/{number}?need_query_detail=false"));
                }
                Step::Later { seconds } => self.later(*seconds, at_once),
            }
        }
        self.later(4 * 86_400, at_once);
    }

    /// So much later, by one jump or by many: an hour at a time, and every second around due times.
    fn later(&self, seconds: u64, at_once: bool) {
        let jump = |seconds| {
            let _ = self.engine.set_clock(|_, motion| Ok(motion.later(seconds).unwrap())).unwrap();
        };
        if at_once {
            return jump(seconds);
        }
        let end = self.engine.clock.now() + i64::try_from(seconds).unwrap();
        while self.engine.clock.now() < end {
            let now = self.engine.clock.now();
            let next = self.engine.next_event(&self.engine.store.lock(), now).unwrap();
            let next = next.unwrap_or(end).min(now + 3_600).min(end);
            jump(u64::try_from(next - now).unwrap());
            drop(self.engine.begin().unwrap());
        }
    }

    /// The end of everything, without the numbers that are drawn: the states with their times, and each movement of the
    /// account.
    fn end(&self) -> Vec<String> {
        let states = self.placed.iter().map(|target| {
            let (status, mut answer) = self.call("GET", target, &Value::Null);
            for drawn in ["transfer_bill_no", "batch_id", "package_info"] {
                answer.as_object_mut().unwrap().remove(drawn);
            }
            if let Some(batch) = answer.get_mut("transfer_batch").and_then(Value::as_object_mut) {
                batch.remove("batch_id");
            }
            format!("{status} {answer}")
        });
        let session = self.engine.store.lock();
        let funds = api::funds(&session, SUB, Account::Operation, i64::MIN, i64::MAX).unwrap();
        let moved = funds.iter().map(|fund| format!("{} {:?} {} {}", fund.time, fund.kind, fund.amount, fund.balance));
        let moved: Vec<_> = moved.collect();
        drop(session);
        states.chain(moved).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn one_jump_of_the_clock_brings_about_what_many_do(steps in steps()) {
        let (mut one, mut many) = (Life::new(), Life::new());
        one.take(&steps, true);
        many.take(&steps, false);
        prop_assert_eq!(one.end(), many.end());
    }
}

/// The case that products which settle one after the other get wrong.
#[test]
fn a_batch_is_paid_by_what_came_back_a_second_before_it_would_have_been_closed() {
    let mut life = Life::new();
    // The transfer takes what the batch, which is accepted, would have been paid from.
    life.take(&[Step::Batch { amount: 900 }, Step::Transfer { amount: 500 }], true);
    let (_, batch) =
        life.call("GET", "/v3/partner-transfer/batches/out-batch-no/b0?need_query_detail=false", &Value::Null);
    let batch = batch.get("transfer_batch").unwrap_or(&batch);
    assert_eq!(batch["batch_status"], "FINISHED", "{batch}");
}

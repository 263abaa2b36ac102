//! Invariants of payments, tried with random lives of a world: an order is paid once, no state goes
//! back, refunds never exceed the order, and no fen is lost or made.

use std::collections::BTreeMap;

use http::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::payer::{PaidWith, PayerAction};
use super::refund_end::RefundEnd;
use super::{act, store};
use crate::base::control_error::ControlError;
use crate::engine::transactions::Engine;
use crate::products::first_world::{ask, engine, frozen};

const MERCHANT: &str = "1900009191";

#[derive(Debug, Clone)]
enum Step {
    Place { order: u8, total: i64 },
    Pay { order: u8, action: PayerAction },
    Combine { number: u8, parts: (u8, u8) },
    PayCombined { number: u8, action: PayerAction },
    Close { order: u8 },
    Refund { order: u8, refund: u8, amount: i64 },
    End { refund: u8, end: RefundEnd },
    Abnormal { refund: u8 },
    Advance { seconds: u64 },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let action = prop::sample::select(vec![
        PayerAction::Pay(PaidWith::default()),
        PayerAction::Pay(PaidWith::default()),
        PayerAction::Pay(PaidWith::default()),
        PayerAction::Fail,
        PayerAction::Leave,
    ]);
    let end = prop::sample::select(vec![RefundEnd::Succeed, RefundEnd::Abnormal, RefundEnd::Close]);
    let total = prop::sample::select(vec![1, 100, 101, i64::MAX]);
    prop::collection::vec(
        prop_oneof![
            4 => (0..4_u8, total).prop_map(|(order, total)| Step::Place { order, total }),
            4 => (0..4_u8, action.clone()).prop_map(|(order, action)| Step::Pay { order, action }),
            1 => (0..2_u8, (0..4_u8, 0..4_u8)).prop_map(|(number, parts)| Step::Combine { number, parts }),
            2 => (0..2_u8, action.clone()).prop_map(|(number, action)| Step::PayCombined { number, action }),
            1 => (0..4_u8).prop_map(|order| Step::Close { order }),
            6 => (0..4_u8, 0..8_u8, 1..80_i64).prop_map(|(order, refund, amount)| Step::Refund { order, refund, amount }),
            3 => (0..8_u8, end).prop_map(|(refund, end)| Step::End { refund, end }),
            1 => (0..8_u8).prop_map(|refund| Step::Abnormal { refund }),
            3 => prop::sample::select(vec![1, 20, 60, 7200, 86_400 * 8]).prop_map(|seconds| Step::Advance { seconds }),
        ],
        1..60,
    )
}

/// A engine without HTTP, and everything that was seen of it.
struct Life {
    engine: Engine,
    headers: HeaderMap,
    states: BTreeMap<String, &'static str>,
    transactions: BTreeMap<String, String>,
}

impl Life {
    fn new() -> Self {
        let engine = engine(frozen());
        Self { engine, headers: HeaderMap::new(), states: BTreeMap::new(), transactions: BTreeMap::new() }
    }

    fn post(&self, target: &str, body: &Value) -> u16 {
        let answer = ask(&self.engine, MERCHANT, ("POST", target), &self.headers, &body.to_string());
        match answer {
            Ok(answer) => answer.status,
            Err(refusal) => {
                assert_ne!(refusal.status, 500, "{:?}", refusal.diagnosis);
                refusal.status
            }
        }
    }

    /// It was done, or cannot be now.
    fn acted<T>(&self, acted: Result<T, ControlError>) {
        if let Err(error) = acted {
            assert_ne!(error.status(), 500, "{error}");
        }
    }

    fn step(&mut self, step: Step) {
        let id = |engine: &Engine, refund: u8| {
            let found = store::refund::refund(&engine.store.lock(), MERCHANT, &format!("refund{refund}")).unwrap();
            found.map(|refund| refund.refund_id)
        };
        match step {
            Step::Place { order, total } => {
                let body = json!({
                    "appid": "wxd678efh567hg6787", "mchid": MERCHANT, "description": "x",
                    "out_trade_no": format!("order{order}"), "notify_url": "https://example.com/",
                    "amount": { "total": total },
                });
                self.post("/v3/pay/transactions/native", &body);
            }
            Step::Pay { order, action } => {
                self.acted(act::pay(&self.engine, &format!("order{order}"), Some(MERCHANT), &action));
            }
            Step::Combine { number, parts } => {
                let part = |order: u8| {
                    json!({
                        "mchid": MERCHANT, "out_trade_no": format!("order{order}"), "description": "x", "attach": "x",
                        "amount": { "total_amount": 100, "currency": "CNY" },
                    })
                };
                let body = json!({
                    "combine_appid": "wxd678efh567hg6787", "combine_mchid": MERCHANT,
                    "combine_out_trade_no": format!("combined{number}"), "notify_url": "https://example.com/",
                    "sub_orders": [part(parts.0), part(parts.1)],
                });
                self.post("/v3/combine-transactions/native", &body);
            }
            Step::PayCombined { number, action } => {
                self.acted(act::pay(&self.engine, &format!("combined{number}"), Some(MERCHANT), &action));
            }
            Step::Close { order } => {
                let path = format!("/v3/pay/transactions/out-trade-no/order{order}/close");
                self.post(&path, &json!({ "mchid": MERCHANT }));
            }
            Step::Refund { order, refund, amount } => {
                let total = store::order::order(&self.engine.store.lock(), MERCHANT, &format!("order{order}")).unwrap();
                let body = json!({
                    "out_trade_no": format!("order{order}"), "out_refund_no": format!("refund{refund}"),
                    "amount": { "refund": amount, "total": total.map_or(1, |order| order.total), "currency": "CNY" },
                });
                self.post("/v3/refund/domestic/refunds", &body);
            }
            Step::End { refund, end } => {
                if let Some(id) = id(&self.engine, refund) {
                    self.acted(act::end_refund(&self.engine, &id, None, end));
                }
            }
            Step::Abnormal { refund } => {
                if let Some(id) = id(&self.engine, refund) {
                    let body = json!({ "out_refund_no": format!("refund{refund}"), "type": "MERCHANT_BANK_CARD" });
                    self.post(&format!("/v3/refund/domestic/refunds/{id}/apply-abnormal-refund"), &body);
                }
            }
            Step::Advance { seconds } => {
                self.engine.set_clock(|_, motion| Ok(motion.later(seconds).unwrap())).unwrap();
            }
        }
    }

    fn check(&mut self) {
        let session = self.engine.store.lock();
        let refunds: Vec<_> = (0..8)
            .filter_map(|nth| store::refund::refund(&session, MERCHANT, &format!("refund{nth}")).unwrap())
            .collect();
        let mut held = 0_i128;
        let mut seen = Vec::new();
        for nth in 0..4 {
            let Some(order) = store::order::order(&session, MERCHANT, &format!("order{nth}")).unwrap() else {
                continue;
            };
            let of_it = refunds.iter().filter(|refund| refund.out_trade_no == order.out_trade_no);
            let open = of_it.filter(|refund| refund.status.as_str() != "CLOSED");
            let refunded: i128 = open.map(|refund| i128::from(refund.amount)).sum();
            assert_eq!(refunded, i128::from(order.refunded));
            assert!(refunded <= i128::from(order.total), "more was refunded than paid");
            if let Some(paid) = &order.paid {
                held += i128::from(order.total) - refunded;
                let first = self.transactions.entry(order.out_trade_no.clone()).or_insert(paid.transaction_id.clone());
                assert_eq!(*first, paid.transaction_id, "an order is paid once");
            } else {
                assert_eq!(refunded, 0);
            }
            seen.push((order.out_trade_no.clone(), order.state.as_str()));
        }
        seen.extend(refunds.iter().map(|refund| (refund.out_refund_no.clone(), refund.status.as_str())));
        assert_eq!(
            i128::from(crate::products::account::api::basic(&session, MERCHANT).unwrap()),
            held,
            "no fen is lost or made"
        );
        let mut balance = 0;
        for fund in crate::products::account::api::funds(
            &session,
            MERCHANT,
            crate::products::account::movement::Account::Basic,
            i64::MIN,
            i64::MAX,
        )
        .unwrap()
        {
            balance += fund.amount;
            assert_eq!(fund.balance, balance, "each movement starts where the last one ended");
            assert!(balance >= 0);
        }
        drop(session);
        for (what, state) in seen {
            if let Some(before) = self.states.insert(what.clone(), state) {
                assert!(before == state || may_become(before).contains(&state), "{what} went from {before} to {state}");
            }
        }
    }
}

fn may_become(state: &str) -> &'static [&'static str] {
    match state {
        "NOTPAY" => &["SUCCESS", "CLOSED"],
        // Orders become REFUND; a refund that has succeeded stays so, which the sums hold.
        "SUCCESS" => &["REFUND"],
        "PROCESSING" => &["SUCCESS", "CLOSED", "ABNORMAL"],
        "ABNORMAL" => &["PROCESSING", "SUCCESS", "CLOSED"],
        _ => &[],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_order_is_paid_once_no_state_goes_back_and_no_fen_is_lost(steps in steps()) {
        let mut life = Life::new();
        for step in steps {
            life.step(step);
            life.check();
        }
    }
}

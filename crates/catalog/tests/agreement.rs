//! The typed chain and the catalog are printed from one description: they say the same of every operation.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use serde_json::json;
use weixinpay_api::v3::partner_transfer::batches;
use weixinpay_api::v3::payroll_card::{authentications, relations, tokens, transfer_batches, wesure};
use weixinpay_api::v3::{certificates, security};
use weixinpay_catalog::{Operation, find};
use weixinpay_core::{Answer, Check, Empty, FieldError, Sensitive, SensitiveFields};

type Rule = fn() -> Result<(), FieldError>;

/// An operation with its typed query, body and answer.
struct Typed {
    operation: &'static Operation,
    query: Option<Rule>,
    body: Option<Rule>,
    answer: fn(&'static Operation),
}

fn nothing_given<T: Check + Default>() -> Result<(), FieldError> {
    T::default().check()
}

fn typed<A: Answer>(method: &str, path: &str, query: Option<Rule>, body: Option<Rule>) -> Typed {
    Typed { operation: find(method, path).unwrap(), query, body, answer: answer::<A> }
}

/// The official example decodes, nothing is missing from it, and both sides see the same sensitive fields.
fn answer<A: Answer>(operation: &'static Operation) {
    let Some(schema) = operation.details().response() else {
        A::read(b"").unwrap();
        return;
    };
    let mut example = schema.example(true);
    let text = example.to_string();
    let mut value = A::read(text.as_bytes()).unwrap_or_else(|error| panic!("{operation:?}: {error}"));
    assert_eq!(A::SHAPE.missing(text.as_bytes()), [""; 0], "{operation:?}");
    let mut by_type = Vec::new();
    value.visit_sensitive(&mut |name, _| by_type.push(name.to_owned()));
    let mut by_data = Vec::new();
    operation.visit_sensitive_answer(&mut example, &mut |name, _| by_data.push(name.to_owned()));
    assert_eq!(by_type, by_data, "{operation:?}");
    // Nothing of it is required to be read.
    A::read(b"{}").unwrap();
}

fn all() -> Vec<Typed> {
    use authentications::{authenticate_number, pre_order, pre_order_with_auth};
    use batches::batch_id::batch_id;
    use batches::batch_id::batch_id::details::detail_id::detail_id;
    use batches::out_batch_no::out_batch_no;
    use batches::out_batch_no::out_batch_no::details::out_detail_no::out_detail_no;
    use relations::openid;
    const CARD: &str = "/v3/payroll-card";
    const BATCHES: &str = "/v3/partner-transfer/batches";
    let card = |path: &str| format!("{CARD}{path}");
    let batch = |path: &str| format!("{BATCHES}{path}");
    vec![
        typed::<authentications::GetResponse>(
            "GET",
            &card("/authentications"),
            Some(nothing_given::<authentications::GetQuery>),
            None,
        ),
        typed::<pre_order::PostResponse>(
            "POST",
            &card("/authentications/pre-order"),
            None,
            Some(nothing_given::<pre_order::PostRequest>),
        ),
        typed::<pre_order_with_auth::PostResponse>(
            "POST",
            &card("/authentications/pre-order-with-auth"),
            None,
            Some(nothing_given::<pre_order_with_auth::PostRequest>),
        ),
        typed::<authenticate_number::GetResponse>(
            "GET",
            &card("/authentications/{authenticate_number}"),
            Some(nothing_given::<authenticate_number::GetQuery>),
            None,
        ),
        typed::<openid::GetResponse>(
            "GET",
            &card("/relations/{openid}"),
            Some(nothing_given::<openid::GetQuery>),
            None,
        ),
        typed::<tokens::PostResponse>("POST", &card("/tokens"), None, Some(nothing_given::<tokens::PostRequest>)),
        typed::<transfer_batches::PostResponse>(
            "POST",
            &card("/transfer-batches"),
            None,
            Some(nothing_given::<transfer_batches::PostRequest>),
        ),
        typed::<Empty>("POST", &card("/wesure/insurance"), None, Some(nothing_given::<wesure::insurance::PostRequest>)),
        typed::<wesure::token_validations::PostResponse>(
            "POST",
            &card("/wesure/token-validations"),
            None,
            Some(nothing_given::<wesure::token_validations::PostRequest>),
        ),
        typed::<batches::PostResponse>("POST", BATCHES, None, Some(nothing_given::<batches::PostRequest>)),
        typed::<batch_id::GetResponse>(
            "GET",
            &batch("/batch-id/{batch_id}"),
            Some(nothing_given::<batch_id::GetQuery>),
            None,
        ),
        typed::<detail_id::GetResponse>(
            "GET",
            &batch("/batch-id/{batch_id}/details/detail-id/{detail_id}"),
            None,
            None,
        ),
        typed::<out_batch_no::GetResponse>(
            "GET",
            &batch("/out-batch-no/{out_batch_no}"),
            Some(nothing_given::<out_batch_no::GetQuery>),
            None,
        ),
        typed::<out_detail_no::GetResponse>(
            "GET",
            &batch("/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"),
            None,
            None,
        ),
        typed::<certificates::GetResponse>(
            "GET",
            "/v3/certificates",
            Some(nothing_given::<certificates::GetQuery>),
            None,
        ),
        typed::<security::echo::PostResponse>(
            "POST",
            "/v3/security/echo",
            None,
            Some(nothing_given::<security::echo::PostRequest>),
        ),
    ]
}

#[test]
fn every_operation_of_the_typed_families_is_held_here() {
    let families = ["payroll-card", "partner-transfer", "certificates", "security"];
    let described = weixinpay_catalog::all()
        .iter()
        .filter(|operation| operation.family().version() == "v3" && families.contains(&operation.family().name()));
    let described: BTreeSet<String> = described.map(|operation| format!("{operation:?}")).collect();
    let held: BTreeSet<String> = all().iter().map(|typed| format!("{:?}", typed.operation)).collect();
    assert_eq!(held, described);
}

#[test]
fn both_miss_the_same_field_first() {
    for Typed { operation, query, body, .. } in all() {
        assert_eq!(operation.details().request().is_some(), body.is_some(), "{operation:?}");
        if let Some(rule) = body {
            assert_eq!(rule(), operation.check_body(&json!({})), "{operation:?}");
        }
        // A number or a flag cannot be absent from a struct, so only the queries that begin with text are alike.
        if let Some(rule) = query
            && let Err(fault) = rule()
        {
            assert_eq!(Err(fault), operation.check_query(&[]), "{operation:?}");
        }
    }
}

#[test]
fn every_example_answer_is_read_and_its_sensitive_fields_are_seen() {
    for typed in all() {
        (typed.answer)(typed.operation);
    }
}

#[test]
fn both_seal_the_same_fields_of_requests() {
    fn by_type(mut body: impl SensitiveFields) -> Vec<String> {
        let mut names = Vec::new();
        body.visit_sensitive(&mut |name, _| names.push(name.to_owned()));
        names
    }
    let some = || Some(Sensitive::from("x"));
    let detail = transfer_batches::TransferDetail { user_name: some(), ..Default::default() };
    let older = batches::TransferDetail { user_id_card: some(), ..Default::default() };
    let typed = [
        ("/v3/payroll-card/tokens", by_type(tokens::PostRequest::default())),
        (
            "/v3/payroll-card/authentications/pre-order-with-auth",
            by_type(authentications::pre_order_with_auth::PostRequest::default()),
        ),
        (
            "/v3/payroll-card/transfer-batches",
            by_type(transfer_batches::PostRequest { transfer_detail_list: vec![detail], ..Default::default() }),
        ),
        ("/v3/payroll-card/wesure/token-validations", by_type(wesure::token_validations::PostRequest::default())),
        (
            "/v3/partner-transfer/batches",
            by_type(batches::PostRequest { transfer_detail_list: vec![older], ..Default::default() }),
        ),
        (
            "/v3/security/echo",
            by_type(security::echo::PostRequest { encrypted_echo_message: some(), ..Default::default() }),
        ),
    ];
    let sealed: BTreeSet<_> =
        all().iter().filter(|t| t.operation.has_sensitive_fields()).map(|t| t.operation.path()).collect();
    assert_eq!(sealed, typed.iter().map(|(path, _)| *path).collect());
    for (path, by_type) in typed {
        let operation = find("POST", path).unwrap();
        let mut example = operation.details().request().unwrap().example(true);
        let mut by_data = Vec::new();
        operation.visit_sensitive(&mut example, &mut |name, _| by_data.push(name.to_owned()));
        assert_eq!(by_type, by_data, "{path}");
    }
}

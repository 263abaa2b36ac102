//! The client against a simulator that does things wrong: each fault has its own kind and its own outcome, and whatever
//! the outcome was, a query with the same number says what is true.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use weixinpay::v3::payroll_card::authentications::{authenticate_number, pre_order};
use weixinpay::{Client, Error, ErrorKind, Outcome, SignatureError};
use weixinpay_simulator::Simulator;

const PROVIDER: &str = "1900000109";
const ROUTE: &str = "route=POST /v3/payroll-card/authentications/pre-order,nth=1";

async fn drilled(drill: &str) -> (Simulator, Client) {
    let simulator = Simulator::builder().drill(drill).start().await.unwrap();
    let client = weixinpay_testkit::client(&simulator, PROVIDER).build().unwrap();
    (simulator, client)
}

async fn order(client: &Client) -> Result<String, Error> {
    let request = pre_order::PostRequest {
        openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
        sub_mchid: "1111111".into(),
        sub_appid: Some("wxa1111111".into()),
        authenticate_number: "A1".into(),
        project_name: "某项目".into(),
        employer_name: "某单位名称".into(),
        ..Default::default()
    };
    let order = client.v3().payroll_card().authentications().pre_order().post(&request).await?;
    Ok(order.authenticate_number.clone())
}

/// Whether the order exists, as the query with its number says.
async fn exists(client: &Client) -> bool {
    let query = authenticate_number::GetQuery { sub_mchid: "1111111".into() };
    match client.v3().payroll_card().authentications().authenticate_number("A1").get(&query).await {
        Ok(found) => found.authenticate_number == "A1",
        Err(error) if error.api().is_some_and(|api| api.code() == "RESOURCE_NOT_EXISTS") => false,
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_commit_whose_answer_never_comes_is_an_unknown_outcome_and_the_query_finds_the_order() {
    let (simulator, client) = drilled(&format!("net.timeout-after-commit,{ROUTE}")).await;
    let call = tokio::spawn({
        let client = client.clone();
        async move { order(&client).await }
    });
    while simulator.journal().await.is_empty() {
        tokio::task::yield_now().await;
    }
    // It is carried out, and nothing comes back: now the client's time runs out.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(31)).await;
    let error = call.await.unwrap().unwrap_err();
    tokio::time::resume();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Unknown));
    assert!(!error.is_retryable(), "query first");
    assert!(exists(&client).await);
}

#[tokio::test]
async fn an_answer_that_cannot_be_trusted_or_read_is_refused_in_its_own_way_and_the_order_exists() {
    let signature = |refusal| (ErrorKind::Signature(refusal), Outcome::Unknown);
    for (drill, told) in [
        ("answer.unsigned", signature(SignatureError::MissingHeader)),
        ("answer.bad-signature", signature(SignatureError::BadSignature)),
        ("answer.unknown-serial", signature(SignatureError::UnknownKey)),
        ("answer.stale", signature(SignatureError::Stale)),
        ("answer.signtest", signature(SignatureError::Probe)),
        ("answer.truncated", (ErrorKind::Transport, Outcome::Unknown)),
        ("answer.not-json", (ErrorKind::Decode, Outcome::Done)),
        ("net.timeout-after-commit,seconds=0", (ErrorKind::Transport, Outcome::Unknown)),
        ("net.reset,committed=true", (ErrorKind::Transport, Outcome::Unknown)),
        ("http.500,committed=true", (ErrorKind::Api, Outcome::Unknown)),
        ("http.503,committed=true", (ErrorKind::Api, Outcome::Unknown)),
    ] {
        let (simulator, client) = drilled(&format!("{drill},{ROUTE}")).await;
        let error = order(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), told, "{drill}: {error}");
        assert_eq!(simulator.journal().await[0].drills, [drill.split(',').next().unwrap()]);
        assert!(exists(&client).await, "{drill}");
    }
}

#[tokio::test]
async fn a_failure_before_anything_was_carried_out_leaves_nothing() {
    for (drill, told) in [
        ("net.reset", (ErrorKind::Transport, Outcome::Unknown)),
        ("http.500", (ErrorKind::Api, Outcome::Unknown)),
        ("http.503", (ErrorKind::Api, Outcome::Unknown)),
        ("rate.limit,qps=0", (ErrorKind::Api, Outcome::Unknown)),
    ] {
        let (_simulator, client) = drilled(&format!("{drill},{ROUTE}")).await;
        let error = order(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), told, "{drill}: {error}");
        assert!(!exists(&client).await, "{drill}");
        // The same number again, as the query allows.
        assert_eq!(order(&client).await.unwrap(), "A1", "{drill}");
    }
}

#[tokio::test]
async fn a_query_that_meets_a_probe_or_a_broken_connection_is_repeated_by_itself() {
    for drill in ["answer.signtest", "net.reset", "answer.truncated", "http.503", "rate.limit,qps=0"] {
        let route = "route=GET /v3/payroll-card/authentications/{authenticate_number},nth=1";
        let (simulator, client) = drilled(&format!("{drill},{route}")).await;
        order(&client).await.unwrap();
        assert!(exists(&client).await, "{drill}");
        assert_eq!(simulator.journal().await.len(), 3, "{drill}: the order, the query, the query again");
    }
}

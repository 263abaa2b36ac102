//! Expectations of a test: met, not met, and the message; and many worlds at once.

use serde_json::{Value, json};
use weixinpay_simulator::Simulator;

use crate::client::*;

const TOKENS: &str = "POST /v3/payroll-card/tokens";
const ECHO: &str = "/v3/security/echo";

async fn echo(sim: &Simulator) -> u16 {
    post(sim, ECHO, &json!({ "echo_message": "a" })).await.status
}

#[tokio::test]
async fn what_was_expected_and_came_is_verified_and_forgotten() {
    let sim = builder().start().await.unwrap();
    sim.expect("POST /v3/security/echo").times(2);
    sim.expect("/v3/payroll-card/relations/{openid}").merchant(SP).at_least(1);
    sim.expect("POST /v3/security/echo").status(400).never();
    sim.expect("GET /v3/certificates").at_most(1);
    for _ in 0..2 {
        assert_eq!(echo(&sim).await, 200);
    }
    get(&sim, "/v3/payroll-card/relations/x?sub_mchid=1").await;
    sim.verify().await.unwrap();
    assert_eq!(echo(&sim).await, 200);
    sim.verify().await.unwrap();
}

#[tokio::test]
async fn what_did_not_come_is_told_with_the_nearest_requests() {
    let sim = builder().start().await.unwrap();
    sim.expect(TOKENS).once();
    sim.expect("POST /v3/security/echo").merchant("1900009191").never();
    echo(&sim).await;
    let body = json!({ "echo_message": "a" }).to_string();
    // Without a signature it does not count, and the message says so.
    let unsigned = raw(&sim, "POST", "/v3/payroll-card/tokens", &[], body.as_bytes()).await;
    assert_eq!(unsigned.status, 401);
    let unmet = sim.verify().await.unwrap_err();
    assert_eq!(unmet.expectations().len(), 1);
    assert_eq!(
        unmet.to_string(),
        "expected POST /v3/payroll-card/tokens exactly once, and it came 0 times\n  nearest in the journal:\n    \
         POST /v3/payroll-card/tokens → 401 SIGN_ERROR (not signed by a merchant, so not counted): the header \
         Authorization is missing\n    POST /v3/security/echo → 200 (by 1900000109)"
    );
    assert_eq!(
        unmet.text().zh,
        "期望 POST /v3/payroll-card/tokens 恰好 1 次，实际 0 次\n  请求记录里最接近的：\n    POST /v3/payroll-card/tokens → 401 \
         SIGN_ERROR（没有商户的有效签名，不计数）：缺少请求头 Authorization\n    POST /v3/security/echo → 200（商户 1900000109）"
    );
}

#[tokio::test]
async fn a_test_fails_when_its_simulator_is_dropped_before_what_it_expects() {
    let sim = builder().start().await.unwrap();
    sim.expect("POST /v3/security/echo").times(2);
    echo(&sim).await;
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(sim))).unwrap_err();
    let why = failed.downcast_ref::<String>().unwrap();
    assert!(why.starts_with("expected POST /v3/security/echo exactly 2 times, and it came once\n"), "{why}");
}

#[tokio::test]
async fn a_test_that_fails_already_is_not_failed_again() {
    let sim = builder().start().await.unwrap();
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        sim.expect(TOKENS).once();
        // A second panic while this one unwinds would abort the process.
        panic!("the test's own");
    }));
    assert_eq!(failed.unwrap_err().downcast_ref::<&str>(), Some(&"the test's own"));
}

#[tokio::test]
async fn a_route_that_there_is_not_is_not_expected() {
    let sim = builder().start().await.unwrap();
    let expect = |route: &str| {
        let set = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| sim.expect(route).once()));
        set.unwrap_err().downcast_ref::<String>().unwrap().clone()
    };
    let why = expect("POST /v3/payroll-card/token");
    assert!(
        why.starts_with(
            "nothing like this can be expected: the simulator has no operation POST /v3/payroll-card/token"
        )
    );
    assert!(expect("tokens").contains("`route` must be METHOD /path"));
    sim.verify().await.unwrap();
}

#[tokio::test]
async fn other_languages_expect_and_verify_over_http() {
    let sim = builder().start().await.unwrap();
    let asked = async |method: &str, path: &str, body: Value| {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let reply = control(&sim, method, path, &body).await;
        (reply.status, reply.json())
    };
    let (status, list) = asked("POST", "/expect", json!({ "route": "POST /v3/security/echo", "times": 1 })).await;
    let expectation = &list["expectations"][0];
    assert_eq!((status, &expectation["came"], &expectation["met"]), (200, &json!(0), &json!(false)));
    echo(&sim).await;
    assert_eq!(asked("GET", "/expect", Value::Null).await.1["expectations"][0]["met"], true);
    assert_eq!(asked("POST", "/verify", Value::Null).await, (200, json!({ "met": true })));

    asked("POST", "/expect", json!({ "route": TOKENS, "at_least": 2, "status": 200, "merchant": SP })).await;
    let (status, told) = asked("POST", "/verify", Value::Null).await;
    let error = told["error"].as_str().unwrap();
    assert_eq!(status, 409);
    assert!(
        error.starts_with("expected POST /v3/payroll-card/tokens by 1900000109 answered 200 at least 2 times"),
        "{error}"
    );
    asked("POST", "/expect", json!({ "route": "POST /v3/security/echo", "times": 0 })).await;
    echo(&sim).await;
    let (_, told) = asked("POST", "/verify?lang=zh", Value::Null).await;
    let error = told["error"].as_str().unwrap();
    assert!(error.starts_with("期望 POST /v3/security/echo 不出现，实际 1 次\n"), "{error}");
    for (body, says) in [
        (json!({ "times": 1 }), "`route` is missing"),
        (json!({ "route": TOKENS }), "give exactly one of `times`"),
        (json!({ "route": TOKENS, "times": 1, "at_most": 1 }), "give exactly one of `times`"),
        (json!({ "route": TOKENS, "times": -1 }), "`times` must be an integer"),
        (json!({ "route": TOKENS, "times": 1, "status": 99 }), "`status` is not an HTTP status"),
        (json!({ "route": TOKENS, "times": 1, "mchid": SP }), "unknown parameter `mchid`"),
        (json!({ "route": TOKENS, "times": 1, "merchant": "1" }), "there is no merchant 1"),
        (json!({ "route": "GET /x", "times": 1 }), "the simulator has no operation GET /x"),
    ] {
        let (status, told) = asked("POST", "/expect", body).await;
        assert!(status == 400 && told["error"].as_str().unwrap().starts_with(says), "{told}");
    }
    // Expectations of control requests are not a test's: dropping the simulator fails no test.
    asked("POST", "/expect", json!({ "route": TOKENS, "times": 1 })).await;
    drop(sim);
}

#[tokio::test]
async fn a_hundred_worlds_in_one_process_know_nothing_of_each_other() {
    let mut starting = tokio::task::JoinSet::new();
    for at in 0..100_u16 {
        starting.spawn(async move { (at, builder().start().await.unwrap()) });
    }
    let mut worlds = starting.join_all().await;
    worlds.sort_by_key(|(at, _)| *at);
    for (at, sim) in &worlds {
        sim.expect("POST /v3/payroll-card/authentications/pre-order").status(200).once();
        sim.clock().advance(u64::from(*at) * 1000).await;
        // The same number in each: it is new in each.
        let reply = post(sim, "/v3/payroll-card/authentications/pre-order", &pre_order("same")).await;
        assert_eq!(reply.status, 200);
    }
    let now = worlds[0].1.clock().now();
    for (at, sim) in worlds {
        assert_eq!(sim.journal().await.len(), 1);
        assert!((sim.clock().now() - now).abs_diff(i64::from(at) * 1000) < 60);
        sim.verify().await.unwrap();
    }
}

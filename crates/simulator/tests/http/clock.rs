//! The simulated clock: frozen, set, moved, sped up.

use serde_json::json;
use weixinpay_simulator::Simulator;

use crate::client::*;

#[tokio::test]
async fn a_frozen_clock_moves_only_when_it_is_told_to() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    let frozen = control(&sim, "POST", "/clock/freeze", "").await.json();
    let now = frozen["now"].as_i64().unwrap();
    assert_eq!((&frozen["speed"], &frozen["frozen"]), (&json!(0), &json!(true)));
    let advanced = control(&sim, "POST", "/clock/advance", r#"{"seconds":100}"#).await.json();
    assert_eq!(advanced["now"], now + 100);
    let set = control(&sim, "POST", "/clock/set", &json!({ "time": now + 3600 }).to_string()).await.json();
    assert_eq!(set["now"], now + 3600);
    let set = control(&sim, "POST", "/clock/set", r#"{"time":"2100-01-01T00:00:00+08:00"}"#).await.json();
    assert_eq!((&set["now"], &set["time"]), (&json!(4_102_416_000_i64), &json!("2100-01-01T00:00:00+08:00")));
    sim.shutdown().await;

    // It is frozen after a restart too.
    let sim = start().await.unwrap();
    let shown = control(&sim, "GET", "/clock", "").await.json();
    assert_eq!((&shown["now"], &shown["frozen"]), (&json!(4_102_416_000_i64), &json!(true)));
    let fast = control(&sim, "POST", "/clock/speed", r#"{"speed":60}"#).await.json();
    assert_eq!((&fast["speed"], &fast["frozen"]), (&json!(60), &json!(false)));
    sim.reset().await;
    assert!(sim.clock().now().abs_diff(now) < 3600);
}

#[tokio::test]
async fn a_world_that_begins_frozen_is_frozen_after_a_reset_and_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let start = |frozen| Simulator::builder().frozen(frozen).data(directory.path()).start();
    let sim = start(true).await.unwrap();
    let frozen = async |sim: &Simulator| control(sim, "GET", "/clock", "").await.json()["frozen"] == true;
    assert!(frozen(&sim).await);
    sim.clock().set_speed(1).await.unwrap();
    assert!(!frozen(&sim).await);
    sim.reset().await;
    assert!(frozen(&sim).await);
    sim.shutdown().await;
    // The stored clock continues as it was, until a test lets it run.
    let sim = start(false).await.unwrap();
    assert!(frozen(&sim).await);
    sim.clock().set_speed(1).await.unwrap();
    sim.shutdown().await;
    let sim = start(true).await.unwrap();
    assert!(frozen(&sim).await);
    sim.shutdown().await;
}

#[tokio::test]
async fn the_clock_runs_to_the_next_thing_that_happens() {
    let sim = builder().start().await.unwrap();
    let begun = sim.clock().freeze().await.unwrap();
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), None);
    assert_eq!(sim.clock().now(), begun);
    post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    let refused = weixinpay_simulator::NewNotification::new("REFUND.SUCCESS", "http://127.0.0.1:9/notify");
    sim.notifications().send(refused).await.unwrap();
    sim.notifications().settled().await;
    // Two attempts, a third one, then the unfinished verification.
    for due in [15, 30, 60, 240, 300] {
        assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(begun + due));
        sim.notifications().settled().await;
    }
    let next = control(&sim, "POST", "/clock/run-until-next-event", "").await.json();
    assert_eq!((&next["event"], &next["now"]), (&json!(true), &json!(begun + 840)));
    let state = get(&sim, &format!("/v3/payroll-card/authentications/n1?sub_mchid={SUB}")).await.json();
    assert_eq!(state["authenticate_state"], "AUTHENTICATE_FAILED");
}

#[tokio::test]
async fn the_clock_runs_to_the_next_day_of_the_switch_and_the_next_step_of_a_rotation() {
    const DAY: i64 = 86_400;
    let sim = builder().start().await.unwrap();
    let begun = sim.clock().freeze().await.unwrap();
    control(&sim, "POST", "/merchants/1900000109/platform", r#"{"mode":"switching"}"#).await;
    control(&sim, "POST", "/merchants/1900009191/platform/rotate", "").await;
    for days in [1, 2, 3, 4, 5, 6, 10] {
        assert_eq!(sim.clock().run_until_next_event().await.unwrap(), Some(begun + days * DAY));
    }
    assert_eq!(sim.clock().run_until_next_event().await.unwrap(), None);
    let platform = control(&sim, "GET", "/merchants/1900009191/platform", "").await.json();
    assert_eq!(platform["rotation"], "retired");
}

#[tokio::test]
async fn a_clock_that_cannot_go_so_is_refused() {
    let sim = builder().start().await.unwrap();
    let now = sim.clock().now();
    let cases = [
        ("/clock/set", "{}", "`time` is missing"),
        ("/clock/set", r#"{"time":"soon"}"#, "`time` is missing or not a time"),
        ("/clock/set", r#"{"time":1}"#, "cannot be set back"),
        ("/clock/set", r#"{"time":9000000000000000000}"#, "that far"),
        ("/clock/speed", r#"{"speed":86401}"#, "too fast"),
        ("/clock/speed", r#"{"speed":-1}"#, "not an integer"),
        ("/clock/freeze", "[]", "not an object"),
        ("/clock/run-until-next-event", "[]", "not an object"),
    ];
    for (path, body, error) in cases {
        let reply = control(&sim, "POST", path, body).await;
        assert_eq!(reply.status, 400, "{path} {body}");
        let json = reply.json();
        assert!(json["error"].as_str().unwrap().contains(error) && json["hint"].is_string(), "{json}");
    }
    assert_eq!(control(&sim, "GET", "/clock/freeze", "").await.status, 405);
    assert_eq!(control(&sim, "GET", "/clock/thaw", "").await.status, 404);
    assert_eq!(sim.clock().now(), now);
}

//! A world is kept and gone back to.

use serde_json::json;
use weixinpay_simulator::{Action, PlatformMode, Simulator};

use crate::client::*;

const PRE_ORDER: &str = "/v3/payroll-card/authentications/pre-order";

async fn state(sim: &Simulator, number: &str) -> String {
    let reply = get(sim, &format!("/v3/payroll-card/authentications/{number}?sub_mchid={SUB}")).await;
    reply.json()["authenticate_state"].as_str().unwrap_or("none").to_owned()
}

async fn goes_back(sim: &Simulator) {
    let token = post(sim, PRE_ORDER, &pre_order("n1")).await.json()["token"].as_str().unwrap().to_owned();
    let begun = sim.clock().freeze().await.unwrap();
    let snapshot = sim.snapshot().await.unwrap();
    for _ in 0..2 {
        sim.payroll_card().act(&token, Action::Pass).await.unwrap();
        assert_eq!(post(sim, PRE_ORDER, &pre_order("n2")).await.status, 200);
        sim.clock().advance(100).await;
        sim.platform_keys().set_mode(SP, PlatformMode::Switching).await.unwrap();
        assert_eq!((state(sim, "n1").await.as_str(), sim.clock().now()), ("AUTHENTICATE_SUCCESS", begun + 100));

        sim.restore(&snapshot).await.unwrap();
        assert_eq!((state(sim, "n1").await.as_str(), sim.clock().now()), ("AUTHENTICATE_PROCESSING", begun));
        assert_eq!(state(sim, "n2").await, "none");
        assert_eq!(sim.platform_keys().of(SP).await.unwrap().mode, PlatformMode::Both);
    }
}

#[tokio::test]
async fn a_world_in_memory_is_as_it_was_as_often_as_one_likes() {
    goes_back(&builder().start().await.unwrap()).await;
}

#[tokio::test]
async fn a_world_in_a_directory_is_as_it_was_and_stays_so_over_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    goes_back(&sim).await;
    sim.shutdown().await;
    let sim = start().await.unwrap();
    assert_eq!(
        (state(&sim, "n1").await.as_str(), state(&sim, "n2").await.as_str()),
        ("AUTHENTICATE_PROCESSING", "none")
    );
}

#[tokio::test]
async fn another_simulator_of_the_same_seed_goes_on_from_a_snapshot_and_one_of_another_does_not() {
    let sim = builder().start().await.unwrap();
    post(&sim, PRE_ORDER, &pre_order("n1")).await;
    let snapshot = sim.snapshot().await.unwrap();
    drop(sim);
    let other = builder().start().await.unwrap();
    other.restore(&snapshot).await.unwrap();
    assert_eq!(state(&other, "n1").await, "AUTHENTICATE_PROCESSING");
    let seed = format!("{}\n# another", weixinpay_simulator::first_world());
    let stranger = builder().seed(seed).start().await.unwrap();
    let refused = stranger.restore(&snapshot).await.unwrap_err();
    assert_eq!(refused.error().en, "the snapshot is of another world");
    assert_eq!(state(&stranger, "n1").await, "none");
}

#[tokio::test]
async fn control_requests_take_and_restore_snapshots() {
    let sim = builder().start().await.unwrap();
    let taken = control(&sim, "POST", "/snapshot", "").await.json();
    post(&sim, PRE_ORDER, &pre_order("n1")).await;
    let reply = control(&sim, "POST", "/restore", &taken.to_string()).await;
    assert_eq!((reply.status, &reply.json()["restored"]), (200, &json!(1)));
    assert_eq!(state(&sim, "n1").await, "none");
    assert_eq!(control(&sim, "POST", "/restore", "{}").await.status, 400);
    assert_eq!(control(&sim, "POST", "/restore", r#"{"snapshot": 9}"#).await.status, 404);
    for _ in 1..16 {
        assert_eq!(control(&sim, "POST", "/snapshot", "").await.status, 200);
    }
    let full = control(&sim, "POST", "/snapshot", "").await;
    assert_eq!((full.status, &full.json()["error"]), (400, &json!("16 snapshots are kept already")));
    let left = control(&sim, "DELETE", "/snapshot/1", "").await.json();
    assert_eq!(left["snapshots"].as_array().unwrap().len(), 15);
    assert_eq!(control(&sim, "DELETE", "/snapshot/1", "").await.status, 404);
}

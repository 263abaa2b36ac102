//! Receipts of batches and of their details, and their files.

use serde_json::{Value, json};
use weixinpay_core::hex;
use weixinpay_simulator::{BatchAction, Simulator};

use crate::client::*;
use crate::transfer::{BATCHES, batch, detail};

const BATCH: &str = "/v3/transfer/bill-receipt";
const DETAIL: &str = "/v3/transfer-detail/electronic-receipts";

/// A finished batch b1: d1 was paid, d2 was not.
async fn finished() -> Simulator {
    let sim = start().await;
    let name = |name: &str| Some(seal(&sim, name));
    let details = [detail("d1", 300_000, ONE, name("张三")), detail("d2", 200, ONE, name("张四"))];
    assert_eq!(post(&sim, BATCHES, &batch("b1", &details)).await.status, 200);
    sim.clock().advance(3).await;
    sim
}

async fn apply(sim: &Simulator, out_batch_no: &str) -> Reply {
    post(sim, BATCH, &json!({ "out_batch_no": out_batch_no })).await
}

async fn apply_detail(sim: &Simulator, out_detail_no: &str) -> Reply {
    let body = json!({ "accept_type": "BATCH_TRANSFER", "out_batch_no": "b1", "out_detail_no": out_detail_no });
    post(sim, DETAIL, &body).await
}

/// The target of an address, as it is signed.
fn target(receipt: &Value) -> String {
    let url = receipt["download_url"].as_str().unwrap();
    url[url.find("/v3/").unwrap()..].to_owned()
}

fn sha256(file: &[u8]) -> String {
    hex::sha256(file).to_uppercase()
}

#[tokio::test]
async fn the_receipt_of_a_batch_is_accepted_then_finished_and_its_file_has_the_stated_digest() {
    let sim = finished().await;
    let accepted = apply(&sim, "b1").await.json();
    let signature_no = accepted["signature_no"].as_str().unwrap();
    assert!(signature_no.starts_with("105099") && signature_no.len() == 40, "{accepted}");
    let only = json!({ "out_batch_no": "b1", "signature_no": signature_no, "signature_status": "ACCEPTED" });
    assert_eq!(accepted, only);
    assert_eq!(get(&sim, &format!("{BATCH}/b1")).await.json(), only);
    sim.clock().advance(2).await;
    let done = get(&sim, &format!("{BATCH}/b1")).await.json();
    assert_eq!((&done["signature_status"], &done["hash_type"]), (&json!("FINISHED"), &json!("SHA256")));
    assert!(done["create_time"].is_string() && done["update_time"].is_string(), "{done}");
    // A second application returns the same receipt, with a second address.
    let again = apply(&sim, "b1").await.json();
    assert_eq!((&again["signature_no"], &again["hash_value"]), (&done["signature_no"], &done["hash_value"]));
    assert_ne!(again["download_url"], done["download_url"]);

    let file = get(&sim, &target(&done)).await;
    assert_eq!((file.status, file.header("content-type")), (200, Some("application/pdf")));
    assert_eq!(file.header("wechatpay-signature"), None, "a file is not signed");
    assert_eq!(sha256(&file.body), done["hash_value"].as_str().unwrap());
    assert!(file.body.starts_with(b"%PDF-1."));
    assert_eq!(rule(&sim).await, "receipt.link");
    // It stays as it was made, whatever becomes of the batch.
    sim.payroll_card().return_transfer("b1", "d1").await.unwrap();
    let later = get(&sim, &format!("{BATCH}/b1")).await.json();
    assert_eq!(later["hash_value"], done["hash_value"]);
    assert_eq!(get(&sim, &target(&later)).await.body, file.body);
}

#[tokio::test]
async fn the_receipt_of_a_detail_is_one_of_its_own() {
    let sim = finished().await;
    let accepted = apply_detail(&sim, "d1").await.json();
    assert_eq!((&accepted["signature_status"], &accepted["out_detail_no"]), (&json!("ACCEPTED"), &json!("d1")));
    assert_eq!((&accepted["accept_type"], accepted.get("create_time")), (&json!("BATCH_TRANSFER"), None));
    sim.clock().advance(2).await;
    let query = format!("{DETAIL}?accept_type=BATCH_TRANSFER&out_batch_no=b1&out_detail_no=d1");
    let done = get(&sim, &query).await.json();
    assert_eq!(done["signature_status"], "FINISHED");
    let file = get(&sim, &target(&done)).await;
    assert_eq!(sha256(&file.body), done["hash_value"].as_str().unwrap());
    apply(&sim, "b1").await;
    sim.clock().advance(2).await;
    assert_ne!(get(&sim, &format!("{BATCH}/b1")).await.json()["hash_value"], done["hash_value"]);
}

#[tokio::test]
async fn an_address_lives_ten_minutes_and_serves_its_own_merchant() {
    let sim = finished().await;
    apply(&sim, "b1").await;
    sim.clock().advance(2).await;
    let address = target(&get(&sim, &format!("{BATCH}/b1")).await.json());
    let other = get_direct(&sim, &address).await;
    assert_eq!((other.status, other.code().as_str()), (403, "NO_AUTH"));
    sim.clock().advance(599).await;
    assert_eq!(get(&sim, &address).await.status, 200);
    sim.clock().advance(1).await;
    let expired = get(&sim, &address).await;
    assert_eq!((expired.status, expired.code().as_str()), (400, "INVALID_REQUEST"));
    assert!(sim.journal().await.pop().unwrap().diagnosis.unwrap().en.contains("query the receipt again"));
    let unknown = get(&sim, "/v3/transferdownload/signfile?token=nobody").await;
    assert_eq!((unknown.status, unknown.code().as_str()), (400, "INVALID_REQUEST"));
    // Queried again, without applying again.
    let address = target(&get(&sim, &format!("{BATCH}/b1")).await.json());
    assert_eq!(get(&sim, &address).await.status, 200);
}

#[tokio::test]
async fn what_has_no_receipt_is_refused_with_the_reason() {
    let sim = finished().await;
    let name = || Some(seal(&sim, "张三"));
    for (number, detail) in [
        ("unnamed", detail("d1", 1, ONE, None)),
        ("failed", detail("d1", 30, TWO, name())),
        ("closed", detail("d1", 30, ONE, name())),
    ] {
        assert_eq!(post(&sim, BATCHES, &batch(number, &[detail])).await.status, 200);
    }
    sim.payroll_card().act_on_batch("closed", BatchAction::Abnormal).await.unwrap();
    assert_eq!(apply(&sim, "unnamed").await.code(), "INVALID_REQUEST", "it is not finished");
    sim.clock().advance(3).await;
    for (number, why) in [
        ("unnamed", "without user_name"),
        ("failed", "no detail of the batch is SUCCESS"),
        ("closed", "only a FINISHED batch"),
    ] {
        let reply = apply(&sim, number).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "INVALID_REQUEST"), "{number}");
        let entry = sim.journal().await.pop().unwrap();
        assert_eq!(entry.rule, "receipt.batch");
        assert!(entry.diagnosis.unwrap().en.contains(why), "{number}");
    }
    assert_eq!(apply_detail(&sim, "d2").await.code(), "PARAM_ERROR");
    assert_eq!(rule(&sim).await, "receipt.detail");
    let other = |kind: &str| json!({ "accept_type": kind, "out_batch_no": "b1", "out_detail_no": "d1" });
    for kind in ["TRANSFER_TO_BANK", "X"] {
        assert_eq!(post(&sim, DETAIL, &other(kind)).await.code(), "PARAM_ERROR", "{kind}");
    }
    let without = json!({ "accept_type": "BATCH_TRANSFER", "out_detail_no": "d1" });
    assert_eq!(post(&sim, DETAIL, &without).await.code(), "PARAM_ERROR");
    for target in
        [format!("{BATCH}/b1"), format!("{DETAIL}?accept_type=BATCH_TRANSFER&out_batch_no=b1&out_detail_no=d1")]
    {
        assert_eq!(get(&sim, &target).await.code(), "RESOURCE_NOT_EXISTS", "there is no application");
    }
    assert_eq!(apply(&sim, "b9").await.code(), "RESOURCE_NOT_EXISTS");
    assert_eq!(apply_detail(&sim, "d9").await.code(), "RESOURCE_NOT_EXISTS");
    sim.clock().advance(31 * 86_400).await;
    assert_eq!(apply(&sim, "b1").await.code(), "INVALID_REQUEST");
    assert_eq!(apply_detail(&sim, "d1").await.code(), "PARAM_ERROR");
}

#[tokio::test]
async fn a_restart_keeps_receipts_their_addresses_and_their_files() {
    let directory = tempfile::tempdir().unwrap();
    let open = || builder().data(directory.path()).start();
    let sim = open().await.unwrap();
    sim.clock().freeze().await.unwrap();
    let details = [detail("d1", 30, ONE, Some(seal(&sim, "张三")))];
    post(&sim, BATCHES, &batch("b1", &details)).await;
    sim.clock().advance(3).await;
    apply(&sim, "b1").await;
    sim.clock().advance(2).await;
    let before = get(&sim, &format!("{BATCH}/b1")).await.json();
    sim.shutdown().await;
    let sim = open().await.unwrap();
    let file = get(&sim, &target(&before)).await;
    assert_eq!(sha256(&file.body), before["hash_value"].as_str().unwrap());
    assert_eq!(get(&sim, &format!("{BATCH}/b1")).await.json()["hash_value"], before["hash_value"]);
    sim.reset().await;
    assert_eq!(get(&sim, &target(&before)).await.status, 400);
}

#[tokio::test]
async fn a_batch_of_three_thousand_has_one_file() {
    let sim = start().await;
    let name = Some(seal(&sim, "张三"));
    let details: Vec<_> = (0..3000).map(|nth| detail(&format!("d{nth}"), 30, ONE, name.clone())).collect();
    assert_eq!(post(&sim, BATCHES, &batch("b1", &details)).await.status, 200);
    sim.clock().advance(3).await;
    apply(&sim, "b1").await;
    sim.clock().advance(2).await;
    let done = apply(&sim, "b1").await.json();
    let file = get(&sim, &target(&done)).await;
    assert_eq!(sha256(&file.body), done["hash_value"].as_str().unwrap());
    assert!(file.body.len() < 1 << 20, "{} bytes", file.body.len());
}

#[tokio::test]
async fn a_direct_merchant_is_answered_from_the_description() {
    let sim = start().await;
    let reply = post_direct(&sim, BATCH, &json!({ "out_batch_no": "plfk2020042013" })).await;
    assert_eq!((reply.status, rule(&sim).await.as_str()), (200, "description.answer"));
    assert_eq!(get_direct(&sim, "/v3/transferdownload/signfile?token=x").await.status, 200);
}

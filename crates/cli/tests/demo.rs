//! `wxp demo`, as a new user runs it.

mod common;

use std::process::Stdio;

use common::{discreet, exits, lines, stderr, stdout, wxp};
use serde_json::Value;

#[test]
fn every_step_is_one_line_of_json_and_the_last_one_is_the_result() {
    let output = wxp().args(["demo", "--json"]).output().unwrap();
    exits(&output, 0);
    discreet(&output);
    assert_eq!(stderr(&output), "");
    let text = stdout(&output);
    let steps: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<_> = steps.iter().map(|step| step["step"].as_str().unwrap()).collect();
    let expected = [
        "relation",
        "token",
        "authorize",
        "relation-again",
        "pre-order",
        "launch",
        "face-check",
        "wait",
        "list",
        "transfer-batch",
        "batch",
        "detail",
        "result",
    ];
    assert_eq!(names, expected);
    assert!(
        text.lines().last().unwrap().starts_with(r#"{"step":"result","authenticate_state":"AUTHENTICATE_SUCCESS","#)
    );

    let step = |name: &str| &steps[expected.iter().position(|known| *known == name).unwrap()];
    assert_eq!(step("relation")["authorize_state"], "UNAUTHORIZED");
    assert_eq!(step("relation-again")["authorize_state"], "AUTHORIZED");
    assert_eq!(step("pre-order")["path"], "/v3/payroll-card/authentications/pre-order");
    assert!(step("pre-order")["key_id"].as_str().unwrap().starts_with("PUB_KEY_ID_"));
    assert_eq!(step("launch")["app_id"], "wxd24d9057cd83d47a");
    assert!(step("launch")["path"].as_str().unwrap().starts_with("/pages/card/authenticate?mchid=1900000109&"));
    assert_eq!(step("list")["total_count"], 1);
    assert_eq!(step("batch")["batch_status"], "FINISHED");
    assert_eq!((&step("batch")["success_num"], &step("batch")["fail_num"]), (&2.into(), &1.into()));
    assert_eq!(step("detail")["fail_reason"], "NAME_NOT_CORRECT");
    assert_eq!(step("result")["verified_answers"], 9);
}

#[test]
fn the_timeline_is_quiet_about_people_and_plain_when_piped() {
    for (lang, words) in
        [("zh", ["微工卡核身预下单", "应答已验签"]), ("en", ["A Payroll Card pre-order", "signature verified by"])]
    {
        let output = wxp().args(["demo", "--lang", lang]).output().unwrap();
        exits(&output, 0);
        discreet(&output);
        let text = stdout(&output);
        assert!(!text.contains('\x1b'), "no colours in a pipe");
        for part in words.into_iter().chain(["AUTHENTICATE_SUCCESS", "POST /v3/payroll-card/authentications/pre-order"])
        {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
    let output = wxp().arg("demo").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(stdout(&output).contains("\x1b["));
}

#[test]
fn with_serve_the_simulator_stays_and_can_be_used() {
    // It is killed in the end, and cannot remove its key files itself.
    let directory = tempfile::tempdir().unwrap();
    let mut child = wxp()
        .args(["demo", "--serve", "--json"])
        .env("TMPDIR", directory.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = lines(&mut child);
    let ready: Value = serde_json::from_str(&lines.next().unwrap()).unwrap();
    assert_eq!(ready["step"], "simulator");
    assert!(lines.any(|line| line.starts_with(r#"{"step":"result","#)));
    let merchant = &ready["merchants"][1];
    let text = |field: &str| merchant[field].as_str().unwrap();
    // The story's verification is there, and so are the keys.
    let output = wxp()
        .args(common::result("DEMO0001"))
        .arg("--json")
        .env("WXP_BASE_URL", ready["base_url"].as_str().unwrap())
        .env("WXP_MCHID", text("mchid"))
        .env("WXP_SERIAL_NO", text("serial_no"))
        .env("WXP_PRIVATE_KEY_FILE", text("private_key_file"))
        .env("WXP_PLATFORM_PUBLIC_KEY_ID", text("platform_public_key_id"))
        .env("WXP_PLATFORM_PUBLIC_KEY_FILE", text("platform_public_key_file"))
        .output();
    child.kill().unwrap();
    child.wait().unwrap();
    exits(&output.unwrap(), 0);
}

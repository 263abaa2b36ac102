//! Every failing command speaks Chinese to a Chinese reader: each line has Chinese in it, or is a command, a path or a
//! code.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::process::Command;

use common::{Sim, pre_order, result, secret, stderr, wxp};

/// A line that needs no translation: what to run, or status, code and request id.
fn needs_none(line: &str) -> bool {
    let line = line.trim_start_matches(['→', '✗', '!', ' ']);
    let command = ["chmod ", "wxp ", "openssl ", "GET ", "POST "].iter().any(|start| line.starts_with(start));
    let code = line.split(" · ").all(|part| {
        part.starts_with("Request-ID ")
            || part.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    });
    line.is_empty() || command || code
}

#[track_caller]
fn speaks_chinese(command: &mut Command) {
    let output = command.env("WXP_LANG", "zh").output().unwrap();
    assert!(!output.status.success(), "{command:?} does not fail");
    let said = stderr(&output);
    assert!(!said.is_empty(), "{command:?} says nothing");
    for line in said.lines() {
        let is_chinese = line.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert!(is_chinese || needs_none(line), "{command:?}: {line:?} of:\n{said}");
    }
}

#[test]
fn a_wrong_command_line() {
    for args in [
        &["payrol"][..],
        &["sim", "upp"],
        &["payroll", "relation"],
        &["payroll", "result", "--timeout", "0"],
        &["payroll", "result", "--timeout"],
        &["demo", "--nonsense"],
        &["api", "FETCH", "/v3/certificates"],
        &["api", "GET", "/v3/certificates", "-q", "nothing"],
        &["api", "GET", "/v3/certificates", "-H", "nothing"],
        &["api", "GET", "/v3/certificates", "-d", "a=b"],
        &["api", "GET", "/v3/certificates?a=%ff"],
        &["api", "POST", "/v3/x", "--data", "{}"],
        &["api", "POST", "/v3/x", "--data", "@/no/such/file"],
        &["api", "POST", "/v3/x", "-d", "a:=nothing"],
        &["api", "POST", "/v3/x", "-d", "a=1", "-d", "a=2"],
        &["api", "POST", "/v3/x", "-d", "nothing"],
        &["sim", "up", "--listen", "somewhere"],
        &["sim", "up", "--listen", "0.0.0.0:0"],
        &["sim", "up", "--platform", "none"],
        &["sim", "up", "--data", "/proc/nowhere"],
        &["sim", "up", "--ready-file", "/no/such/directory/ready.json"],
        &["sim", "run"],
        &["sim", "env"],
        &["sim", "env", "--ready-file", "/no/such/file"],
        &["sim", "phone"],
        &["sim", "phone", "--base-url", "nowhere"],
        &["sim", "status"],
        &["sim", "status", "--base-url", "http://127.0.0.1:1"],
        &["sim", "fidelity", "no-such-rule"],
        &["docs", "/nothing/alike"],
        &["docs", "TRANSACTION.SUCESS"],
        &["routes", "nowhere-at-all"],
    ] {
        speaks_chinese(wxp().args(args));
    }
    speaks_chinese(wxp().args(["sim", "run", "--", "no-such-command-here"]));
}

#[test]
fn a_configuration_that_cannot_be_used() {
    speaks_chinese(wxp().args(result("A1")));
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| secret(directory.path(), name, text);
    let key = common::read(&format!("{}/../simulator/world/1900000109.merchant.key.pem", env!("CARGO_MANIFEST_DIR")));
    let certificate =
        common::read(&format!("{}/../simulator/world/1900000109.merchant.cert.pem", env!("CARGO_MANIFEST_DIR")));
    let good = file("key.pem", &key);
    let v3 = file("v3.txt", "0123456789abcdef0123456789abcdef");
    let with = |name: &str, value: &std::ffi::OsStr| {
        let mut command = wxp();
        command
            .args(result("A1"))
            .env("WXP_BASE_URL", "http://127.0.0.1:1")
            .env("WXP_MCHID", "1900000109")
            .env("WXP_SERIAL_NO", "ABCD")
            .env("WXP_PRIVATE_KEY_FILE", &good)
            .env("WXP_API_V3_KEY_FILE", &v3)
            .env(name, value);
        speaks_chinese(&mut command);
    };
    for (name, value) in [
        ("WXP_MCHID", "not digits!"),
        ("WXP_SERIAL_NO", "37:75:B6"),
        ("WXP_SERIAL_NO", "PUB_KEY_ID_01"),
        ("WXP_BASE_URL", "nowhere"),
        ("WXP_BASE_URL", "http://user@127.0.0.1:1"),
        ("WXP_PRIVATE_KEY_FILE", "/no/such/file"),
        ("WXP_PLATFORM_PUBLIC_KEY_ID", "PUB_KEY_ID_1"),
        // No connection can be made.
        ("WXP_MCHID", "1900000109"),
    ] {
        with(name, value.as_ref());
    }
    for (name, text) in [
        ("WXP_PRIVATE_KEY_FILE", certificate.as_str()),
        ("WXP_PRIVATE_KEY_FILE", ""),
        ("WXP_PRIVATE_KEY_FILE", "not a key"),
        ("WXP_PRIVATE_KEY_FILE", &key.replace('\n', "\\n")),
        ("WXP_PRIVATE_KEY_FILE", &key[..key.len() / 2]),
        ("WXP_API_V3_KEY_FILE", "short"),
        ("WXP_API_V3_KEY_FILE", "0123456789abcdef0123456789abcdef \n"),
    ] {
        with(name, file("given", text).as_os_str());
    }
    with("WXP_PRIVATE_KEY_FILE", directory.path().as_os_str());
}

#[test]
fn what_the_simulator_refuses_or_spoils() {
    let sim = Sim::up();
    sim.pre_order("A1");
    speaks_chinese(sim.wxp().args(pre_order("A1")));
    speaks_chinese(sim.wxp().args(pre_order("A-1")));
    speaks_chinese(sim.wxp().args(result("Unknown1")));
    speaks_chinese(sim.wxp().args(result("A1")).args(["--serial-no", "ABCD"]));
    speaks_chinese(sim.wxp().args(result("A1")).args(["--mchid", "1900000999"]));
    speaks_chinese(sim.wxp().args(["api", "POST", "/v3/payroll-card/tokens"]));
    speaks_chinese(sim.wxp().args(result("A1")).args(["--wait", "--wait-for", "1"]));
    for drill in
        ["answer.unsigned", "answer.stale", "answer.signtest", "answer.not-json", "answer.unknown-serial", "http.500"]
    {
        let sim = Sim::up_with(&["--drill", drill]);
        speaks_chinese(sim.wxp().args(pre_order("A1")));
    }
}

#[test]
fn what_has_happened_is_said_where_the_answer_cannot_be_read() {
    let said = |drill: &str| {
        let sim = Sim::up_with(&["--drill", drill]);
        stderr(&sim.wxp().args(pre_order("A1")).args(["--lang", "zh"]).output().unwrap())
    };
    let not_json = said("answer.not-json");
    assert!(not_json.contains("操作已经执行，只是内容无法解读：请用原单号查询，不要换单号重发"), "{not_json}");
    let failed = said("http.500");
    let lines = "  结果未知：先用原单号查询，再决定是否重试\n  → 查无此单时，用原单号、原参数重试";
    assert!(failed.contains(lines), "{failed}");
}

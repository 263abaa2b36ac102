//! `wxp payroll` and `wxp api` against a running `wxp sim up`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::process::Stdio;

use common::{Sim, WORKER, discreet, exits, fails, pre_order, result, stderr, stdout, wxp};
use serde_json::Value;

#[test]
fn a_pre_order_is_placed_verified_and_listed() {
    let sim = Sim::up();
    let output = sim.wxp().args(pre_order("A1")).output().unwrap();
    exits(&output, 0);
    discreet(&output);
    let text = stdout(&output);
    assert!(text.contains("wxd24d9057cd83d47a") && text.contains("/pages/card/authenticate?"), "{text}");
    assert!(!text.contains('\x1b') && !stderr(&output).contains('\x1b'));

    let order = sim.pre_order("A2");
    assert_eq!((&order["authenticate_number"], &order["expires_in"]), (&"A2".into(), &300.into()));
    let output = sim.wxp().args(result("A2")).arg("--json").output().unwrap();
    exits(&output, 0);
    assert!(stdout(&output).contains("AUTHENTICATE_PROCESSING"));

    sim.act(order["token"].as_str().unwrap(), "pass");
    let output = sim.wxp().args(result("A2")).args(["--json", "--wait"]).output().unwrap();
    exits(&output, 0);
    let answer: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(answer["authenticate_state"], "AUTHENTICATE_SUCCESS");

    let output = sim.wxp().args(["payroll", "list", "--json"]).args(WORKER).output().unwrap();
    exits(&output, 0);
    let answer: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&answer["total_count"], &answer["data"][0]["authenticate_number"]), (&1.into(), &"A2".into()));
    let output = sim.wxp().args(["payroll", "list"]).args(WORKER).output().unwrap();
    exits(&output, 0);
    assert!(stdout(&output).contains("某项目"));

    let output = sim.wxp().args(["payroll", "relation"]).args(WORKER).output().unwrap();
    exits(&output, 0);
    assert!(stdout(&output).contains("AUTHORIZED"));
}

#[test]
fn a_verification_that_failed_is_10_and_its_answer_is_printed() {
    let sim = Sim::up();
    let order = sim.pre_order("A1");
    for _ in 0..5 {
        sim.act(order["token"].as_str().unwrap(), "fail");
    }
    let output = sim.wxp().args(result("A1")).arg("--json").output().unwrap();
    let error = fails(&output, 10);
    assert_eq!((&error["kind"], &error["code"]), (&"negative".into(), &"AUTHENTICATE_FAILED".into()));
    let answer: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(answer["authenticate_state"], "AUTHENTICATE_FAILED");
    let output = sim.wxp().args(result("A1")).args(["--lang", "zh"]).output().unwrap();
    exits(&output, 10);
    assert!(stderr(&output).contains("核身未通过"));
}

#[test]
fn a_wait_that_ends_without_a_result_is_12() {
    let sim = Sim::up();
    sim.pre_order("A1");
    let output = sim.wxp().args(result("A1")).args(["--json", "--wait", "--wait-for", "1"]).output().unwrap();
    assert_eq!(fails(&output, 12)["kind"], "wait_timed_out");
}

#[test]
fn each_refusal_has_its_exit_code() {
    let sim = Sim::up();
    // A rule that is checked here.
    let error = fails(&sim.wxp().args(pre_order("A-1")).arg("--json").output().unwrap(), 2);
    assert_eq!((&error["kind"], &error["outcome"]), (&"invalid".into(), &"no_effect".into()));
    assert!(error["message"].as_str().unwrap().contains("authenticate_number"));
    // One that WeChat Pay knows.
    sim.pre_order("A1");
    let error = fails(&sim.wxp().args(pre_order("A1")).arg("--json").output().unwrap(), 5);
    assert_eq!((&error["kind"], &error["outcome"]), (&"api".into(), &"refused".into()));
    assert!(error["status"].as_u64().unwrap() < 500 && error["request_id"].is_string() && error["code"].is_string());
    // A number that was never used.
    let error = fails(&sim.wxp().args(result("Unknown1")).arg("--json").output().unwrap(), 9);
    assert_eq!(error["status"], 404);
    // A serial number that is not this merchant's.
    let error = fails(&sim.wxp().args(result("A1")).args(["--json", "--serial-no", "ABCD"]).output().unwrap(), 5);
    assert_eq!(error["status"], 401);
    // The id of the platform key, with another merchant's key.
    let other = sim.ready["merchants"][0]["platform_public_key_file"].as_str().unwrap();
    let output = sim.wxp().args(result("A1")).args(["--json", "--platform-public-key-file", other]).output().unwrap();
    assert_eq!(fails(&output, 8)["kind"], "signature");
    // No such host.
    let output = sim.wxp().args(pre_order("A9")).args(["--json", "--base-url", "http://127.0.0.1:1"]).output().unwrap();
    let error = fails(&output, 4);
    assert_eq!((&error["kind"], &error["outcome"]), (&"connect".into(), &"no_effect".into()));
    // In words.
    let output = sim.wxp().args(result("Unknown1")).args(["--lang", "zh"]).output().unwrap();
    exits(&output, 9);
    assert!(stderr(&output).contains("模拟器返回了错误"));
}

#[test]
fn without_a_public_key_certificates_are_downloaded() {
    let sim = Sim::up();
    // As an editor leaves it.
    let key = sim.secret("v3.txt", &format!("{}\r\n", sim.merchant()["api_v3_key"].as_str().unwrap()));
    let output = sim
        .wxp()
        .args(["payroll", "relation", "--json"])
        .args(WORKER)
        .env_remove("WXP_PLATFORM_PUBLIC_KEY_ID")
        .env_remove("WXP_PLATFORM_PUBLIC_KEY_FILE")
        .env("WXP_API_V3_KEY_FILE", &key)
        .output()
        .unwrap();
    exits(&output, 0);
    discreet(&output);

    // One that others can read is taken, as secret stores mount it, with a warning for people.
    #[cfg(unix)]
    {
        std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        let mut command = sim.wxp();
        command.args(["payroll", "relation"]).args(WORKER).env_remove("WXP_PLATFORM_PUBLIC_KEY_ID");
        let output =
            command.env_remove("WXP_PLATFORM_PUBLIC_KEY_FILE").env("WXP_API_V3_KEY_FILE", &key).output().unwrap();
        exits(&output, 0);
        let said = stderr(&output);
        assert!(said.contains("other users can read this file") && said.contains("chmod 600"), "{said}");
    }
}

#[test]
fn any_operation_can_be_called() {
    let sim = Sim::up();
    let path = "/v3/payroll-card/relations/onqOjjmo8wmTOOtSKwXtGjg9Gb58";
    let query = ["-q", "sub_mchid=1111111", "-q", "sub_appid=wxa1111111"];
    let output = sim.wxp().args(["api", "get", path]).args(query).output().unwrap();
    exits(&output, 0);
    assert_eq!(stderr(&output), "", "a pipe gets the answer and nothing else");
    let raw = stdout(&output);
    assert_eq!(raw.lines().count(), 1, "as it came");
    // The same in the other ways to say it.
    let output =
        sim.wxp().args(["api", "GET", &format!("{path}?sub_mchid=1111111&sub_appid=wxa1111111")]).output().unwrap();
    assert_eq!(stdout(&output), raw);
    let template =
        ["api", "GET", "/v3/payroll-card/relations/{openid}", "--var", "openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58"];
    let output = sim.wxp().args(template).args(query).args(["-H", "Accept-Language: zh-CN"]).output().unwrap();
    assert_eq!(stdout(&output), raw);
}

#[test]
fn a_body_comes_from_pairs_from_a_file_or_from_standard_input() {
    let sim = Sim::up();
    let path = "/v3/payroll-card/authentications/pre-order";
    let fields = |number: &str| {
        format!(
            r#"{{"openid":"onqOjjmo8wmTOOtSKwXtGjg9Gb58","sub_mchid":"1111111","sub_appid":"wxa1111111","authenticate_number":"{number}","project_name":"某项目","employer_name":"某单位"}}"#
        )
    };
    let answered = |output: &std::process::Output, number: &str| {
        exits(output, 0);
        let answer: Value = serde_json::from_str(&stdout(output)).unwrap();
        assert_eq!(answer["authenticate_number"], number);
    };
    let mut pairs = vec!["api".to_owned(), "POST".to_owned(), path.to_owned()];
    let all: serde_json::Map<String, Value> = serde_json::from_str(&fields("B1")).unwrap();
    for (name, value) in &all {
        pairs.extend(["-d".to_owned(), format!("{name}={}", value.as_str().unwrap())]);
    }
    answered(&sim.wxp().args(&pairs).output().unwrap(), "B1");

    let file = sim.secret("body.json", &fields("B2"));
    let output = sim.wxp().args(["api", "POST", path, "--data", &format!("@{}", file.display())]).output().unwrap();
    answered(&output, "B2");

    let file = sim.secret("body3.json", &fields("B3"));
    let stdin = Stdio::from(std::fs::File::open(file).unwrap());
    answered(&sim.wxp().args(["api", "POST", path, "--data", "-"]).stdin(stdin).output().unwrap(), "B3");

    let broken = sim.secret("broken.json", "{\"user_name\":\"张三\",");
    let output = sim.wxp().args(["api", "POST", path, "--json", "--data", &format!("@{}", broken.display())]).output();
    let output = output.unwrap();
    discreet(&output);
    assert_eq!(fails(&output, 2)["message"], "the body is not JSON (line 1, column 22)");
}

#[test]
fn a_body_that_was_forgotten_is_2_and_the_first_missing_field_is_named() {
    let sim = Sim::up();
    let error = fails(&sim.wxp().args(["api", "POST", "/v3/payroll-card/tokens", "--json"]).output().unwrap(), 2);
    assert_eq!(error["outcome"], "no_effect");
    assert_eq!(error["message"], "`openid` is required and must not be empty");
}

#[test]
fn sensitive_fields_in_a_body_are_encrypted_and_never_printed() {
    let sim = Sim::up();
    let body = r#"{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o","sub_mchid":"1111111","sub_appid":"wxa1111111","user_name":"李四","id_card_number":"110101199003071234","employment_type":"LONG_TERM_EMPLOYMENT"}"#;
    let file = sim.secret("body.json", body);
    let data = format!("@{}", file.display());
    let output = sim.wxp().args(["api", "POST", "/v3/payroll-card/tokens", "--data", &data]).output().unwrap();
    exits(&output, 0);
    discreet(&output);
    // Refused: the words of the error hold nothing of the body either.
    let output = sim
        .wxp()
        .args(["api", "POST", "/v3/payroll-card/tokens", "--json", "--serial-no", "AB", "--data", &data])
        .output();
    let output = output.unwrap();
    fails(&output, 5);
    discreet(&output);
}

/// A simulator with nothing but this directory for its temporary files, started by this script as `"$@"`.
#[cfg(unix)]
fn started(script: &str, temporary: &std::path::Path) -> std::process::Child {
    let wxp = wxp();
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, "sh"]).arg(wxp.get_program()).args(["sim", "up"]).env("TMPDIR", temporary);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// As a terminal starts it, even where this test was started by `nohup`, whose ignored SIGHUP children inherit. Where `env`
/// is not GNU's it is started as it comes.
#[cfg(unix)]
const TERMINAL: &str = r#"umask 0
if env --default-signal=HUP true 2>/dev/null; then set -- env --default-signal=HUP "$@"; fi
exec "$@""#;

#[cfg(unix)]
fn send(signal: &str, child: &std::process::Child) {
    let sent = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

#[cfg(unix)]
#[test]
fn a_simulator_that_is_asked_to_end_ends_with_130_and_leaves_no_keys() {
    use std::os::unix::fs::PermissionsExt as _;
    for signal in ["-INT", "-TERM", "-HUP", "-QUIT"] {
        let temporary = tempfile::tempdir().unwrap();
        let mut child = started(TERMINAL, temporary.path());
        let first = common::lines(&mut child).next().unwrap();
        assert!(first.starts_with("export WXP_BASE_URL=http://127.0.0.1:"), "{first}");
        let keys = std::fs::read_dir(temporary.path()).unwrap().next().unwrap().unwrap().path();
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&keys), mode(&keys.join("1900000109"))), (0o700, 0o700));
        for file in ["apiclient_key.pem", "api_v3_key.txt"] {
            assert_eq!(mode(&keys.join("1900000109").join(file)), 0o600);
        }
        send(signal, &child);
        assert_eq!(child.wait().unwrap().code(), Some(130), "{signal}");
        assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "{signal}");
    }
}

/// As `nohup` starts it.
#[cfg(target_os = "linux")]
#[test]
fn a_simulator_that_is_to_outlive_its_terminal_does() {
    let temporary = tempfile::tempdir().unwrap();
    let mut child = started("trap '' HUP; exec \"$@\"", temporary.path());
    assert!(common::lines(&mut child).next().is_some());
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let bits = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        u64::from_str_radix(line.trim(), 16).unwrap()
    };
    // Bit 0 is SIGHUP, bit 14 is SIGTERM.
    assert_eq!((bits("SigIgn:") & 1, bits("SigCgt:") & 1, bits("SigCgt:") >> 14 & 1), (1, 0, 1));
    send("-TERM", &child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

/// Standard output cannot be written, and the process ends where that shows.
#[cfg(target_os = "linux")]
#[test]
fn a_simulator_that_cannot_say_where_it_is_leaves_no_keys() {
    let temporary = tempfile::tempdir().unwrap();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = wxp().args(["sim", "up"]).env("TMPDIR", temporary.path()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(11));
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_simulator_tells_everything_but_the_keys_themselves() {
    for args in [&["sim", "up"][..], &["sim", "up", "--json"], &["demo", "--serve"], &["demo", "--serve", "--json"]] {
        let mut child = wxp().args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let ready = common::lines(&mut child)
            .find(|line| line.contains("WXP_PLATFORM_PUBLIC_KEY_FILE") || line.contains("api_v3_key_file"));
        let line = ready.unwrap();
        assert!(!line.contains("SimulatorApiV3Key") && !line.contains("api_v3_key\""), "{line}");
        assert!(
            std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success()
        );
        let output = child.wait_with_output().unwrap();
        exits(&output, 130);
        discreet(&output);
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_wait_ends_with_130() {
    let sim = Sim::up();
    sim.pre_order("A1");
    let mut child = sim.wxp().args(result("A1")).arg("--wait").stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = std::io::BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    std::io::BufRead::read_line(&mut stderr, &mut line).unwrap();
    assert!(line.contains("waiting for the worker"), "{line}");
    assert!(std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn with_a_data_directory_the_world_goes_on() {
    let directory = tempfile::tempdir().unwrap();
    let mut numbers = Vec::new();
    for _ in 0..2 {
        let mut child =
            wxp().args(["sim", "up", "--json", "--data"]).arg(directory.path()).stdout(Stdio::piped()).spawn().unwrap();
        let ready: Value = serde_json::from_str(&common::lines(&mut child).next().unwrap()).unwrap();
        let merchant = &ready["merchants"][1];
        let text = |field: &str| merchant[field].as_str().unwrap();
        let call = |args: &[&str]| {
            wxp()
                .args(args)
                .arg("--json")
                .env("WXP_BASE_URL", ready["base_url"].as_str().unwrap())
                .env("WXP_MCHID", text("mchid"))
                .env("WXP_SERIAL_NO", text("serial_no"))
                .env("WXP_PRIVATE_KEY_FILE", text("private_key_file"))
                .env("WXP_PLATFORM_PUBLIC_KEY_ID", text("platform_public_key_id"))
                .env("WXP_PLATFORM_PUBLIC_KEY_FILE", text("platform_public_key_file"))
                .output()
                .unwrap()
        };
        numbers.push(call(&result("C1")).status.code());
        numbers.push(call(&pre_order("C1")).status.code());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    // Not there, placed; then there, and its number is used up.
    assert_eq!(numbers, [Some(9), Some(0), Some(0), Some(5)]);
}

//! `wxp sim conformance`: some clients are right and some are not.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::process::Output;

use common::{discreet, exits, stderr, stdout, wxp};
use serde_json::Value;

/// `wxp` as the client, in shell: it decides by the exit code, and asks before it says that it does not know.
const RIGHT: &str = r#"
[ "$WXP_CONFORMANCE_CALL" = order ] || { echo '{"outcome":"unsupported"}'; exit 0; }
"$WXP" api POST /v3/pay/transactions/native -d appid="$WXP_CONFORMANCE_APPID" -d mchid="$WXP_MCHID" -d description=x \
    -d out_trade_no="$WXP_CONFORMANCE_OUT_TRADE_NO" -d notify_url=https://example.com/n -d amount.total:=100 >/dev/null 2>&1
case $? in
0) echo '{"outcome":"done"}'; exit 0 ;;
4|5|7) echo '{"outcome":"not_done"}'; exit 0 ;;
esac
"$WXP" api GET "/v3/pay/transactions/out-trade-no/$WXP_CONFORMANCE_OUT_TRADE_NO" -q mchid="$WXP_MCHID" >/dev/null 2>&1
case $? in
0) echo '{"outcome":"done"}' ;;
9) echo '{"outcome":"not_done"}' ;;
*) echo '{"outcome":"unknown"}' ;;
esac
"#;

fn conform(options: &[&str], script: &str) -> Output {
    let temporary = tempfile::tempdir().unwrap();
    let mut command = wxp();
    command.args(["sim", "conformance"]).args(options).args(["--", "sh", "-c", script]);
    let output = command.env("TMPDIR", temporary.path()).env("WXP", env!("CARGO_BIN_EXE_wxp")).output().unwrap();
    let left: Vec<_> = std::fs::read_dir(temporary.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?} is left");
    discreet(&output);
    output
}

fn findings(output: &Output) -> Vec<(String, String, String)> {
    let report: Value = serde_json::from_str(&stdout(output)).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let cases = report["cases"].as_array().unwrap();
    cases.iter().map(|case| (text(&case["case"]), text(&case["verdict"]), text(&case["finding"]))).collect()
}

#[test]
fn wxp_itself_handles_every_drill_of_an_order() {
    let output = conform(&["--json"], RIGHT);
    let findings = findings(&output);
    let wrong: Vec<_> = findings.iter().filter(|(_, verdict, _)| verdict == "not_handled").collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(findings.iter().filter(|(_, verdict, _)| verdict == "handled").count(), 16);
    assert_eq!(findings.iter().filter(|(_, verdict, _)| verdict == "unsupported").count(), 6);
    exits(&output, 0);
}

#[test]
fn a_client_that_believes_every_answer_is_found_out_with_what_it_did() {
    // It sends what is right, and takes whatever comes for success.
    let credulous = RIGHT.replace("case $? in\n0)", "case 0 in\n0)");
    let output = conform(&["--case", "order", "--case", "answer.bad-signature"], &credulous);
    exits(&output, 10);
    let text = stdout(&output);
    for part in [
        "✓ order ",
        "✗ answer.bad-signature        it said done without one genuine answer",
        "    POST /v3/pay/transactions/native  200  [answer.bad-signature]",
        "    said  done",
        "1 handled, 1 not handled, 0 not supported",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let output = conform(&["--case", "answer.bad-signature", "--lang", "zh"], &credulous);
    assert!(stdout(&output).contains("它声称已下单，却没有收到任何可信的应答"), "{}", stdout(&output));
    assert!(stdout(&output).contains("0 项正确处理，1 项未正确处理，0 项不支持"));
}

#[test]
fn a_client_that_does_not_ask_or_orders_anew_is_found_out() {
    let guess = r#"{"outcome":"not_done"}"#;
    let hasty = RIGHT.replace("\"$WXP\" api GET", &format!("echo '{guess}'; exit 0; \"$WXP\" api GET"));
    let found = &findings(&conform(&["--json", "--case", "net.reset,committed=true"], &hasty))[0];
    assert_eq!(found.2, "it said not_done without having asked: the order may be there");
    let anew = format!(
        "if [ -z \"$AGAIN\" ]; then {RIGHT}\nfi",
        RIGHT = RIGHT.replace("esac\n\"$WXP\" api GET", "esac\nWXP_CONFORMANCE_OUT_TRADE_NO=ANOTHER1\n\"$WXP\" api POST /v3/pay/transactions/native -d appid=\"$WXP_CONFORMANCE_APPID\" -d mchid=\"$WXP_MCHID\" -d description=x -d out_trade_no=ANOTHER1 -d notify_url=https://example.com/n -d amount.total:=100 >/dev/null 2>&1\n\"$WXP\" api GET")
    );
    let found = &findings(&conform(&["--json", "--case", "net.reset,committed=true"], &anew))[0];
    assert_eq!(found.2, "it placed a second, different order");
}

#[test]
fn a_client_that_calls_nobody_says_nothing_or_fails_has_handled_nothing() {
    for (script, finding) in [
        ("echo '{\"outcome\":\"done\"}'", "it placed no order: none reached the simulator"),
        ("echo words", "it placed no order: none reached the simulator"),
        ("echo 'no such key' >&2; exit 3", "the command failed (exit status: 3): no such key"),
    ] {
        let output = conform(&["--case", "order", "--format", "json"], script);
        exits(&output, 10);
        let found = &findings(&output)[0];
        assert_eq!((found.1.as_str(), found.2.as_str()), ("not_handled", finding));
    }
    // Nothing but what is not supported is no success either.
    let output = conform(&["--case", "notify"], "echo '{\"outcome\":\"unsupported\"}'");
    exits(&output, 10);
    let output = conform(&["--case", "notify"], "exec cat >/dev/null");
    assert!(stdout(&output).contains("it did not say where it listens"), "{}", stdout(&output));
}

#[test]
fn an_address_on_another_machine_is_not_notified() {
    let script = "echo '{\"listening\":\"http://example.com/notify\"}'; cat >/dev/null";
    let output = conform(&["--case", "notify.duplicate"], script);
    exits(&output, 10);
    assert!(stdout(&output).contains("it cannot be notified"), "{}", stdout(&output));
}

#[test]
fn a_build_server_reads_the_report() {
    let output = conform(&["--case", "order", "--case", "notify", "--format", "junit"], RIGHT);
    exits(&output, 0);
    let text = stdout(&output);
    assert!(text.starts_with(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"7\" failures=\"0\" skipped=\"6\""
    ));
    assert!(text.contains("<testcase classname=\"order\" name=\"order\""), "{text}");
}

#[test]
fn what_cannot_be_run_is_told_before_any_case() {
    let output = wxp().args(["sim", "conformance", "--", "no-such-command"]).output().unwrap();
    exits(&output, 127);
    let output = wxp().args(["sim", "conformance", "--case", "answer.nothing", "--", "true"]).output().unwrap();
    exits(&output, 2);
    assert!(stderr(&output).contains("there is no case answer.nothing; there are order answer.unsigned"));
    let output = wxp().args(["sim", "conformance"]).output().unwrap();
    exits(&output, 2);
}

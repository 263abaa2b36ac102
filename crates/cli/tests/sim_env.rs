//! `wxp sim env`, and a world that has an application's own ids.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::process::Command;

use common::{exits, fails, has, run, stderr, stdout, wxp};
use serde_json::Value;

const WXP: &str = env!("CARGO_BIN_EXE_wxp");

/// Under `wxp sim run` with these flags: what `wxp sim env` prints. It has keys, which must be nowhere else.
fn env(flags: &[&str], args: &[&str]) -> String {
    let output = wxp().args(["sim", "run"]).args(flags).args(["--", WXP, "sim", "env"]).args(args).output().unwrap();
    exits(&output, 0);
    stdout(&output)
}

#[test]
fn toml_has_the_keys_as_they_are() {
    let read: toml::Table = env(&[], &["--format", "toml"]).parse().unwrap();
    let settings = read["wxp"].as_table().unwrap();
    assert_eq!(settings["mchid"].as_str(), Some("1900009191"));
    assert_eq!(settings["appid"].as_str(), Some("wxd678efh567hg6787"));
    assert_eq!(settings["openid"].as_str(), Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    assert!(!settings.contains_key("sub_mchid"));
    let key = settings["private_key"].as_str().unwrap();
    assert!(weixinpay::MerchantKey::from_pem("01", key).is_ok());
    assert!(settings["private_key_file"].as_str().unwrap().ends_with("/1900009191/apiclient_key.pem"));
}

#[test]
fn dotenv_has_the_service_provider_if_it_is_asked_for() {
    let text = env(&["--mchid", "1900000109"], &[]);
    let read: Vec<(String, String)> = dotenvy::from_read_iter(text.as_bytes()).map(Result::unwrap).collect();
    let value = |name: &str| read.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    assert_eq!(value("WXP_MCHID"), Some("1900000109"));
    assert_eq!(value("WXP_SUB_MCHID"), Some("1111111"));
    assert_eq!(value("WXP_SUB_APPID"), Some("wxa1111111"));
    assert_eq!(value("WXP_SUB_OPENID"), Some("onqOjjmo8wmTOOtSKwXtGjg9Gb58"));
    assert!(weixinpay::MerchantKey::from_pem("01", value("WXP_PRIVATE_KEY").unwrap()).is_ok());
}

#[test]
fn java_reads_the_properties() {
    if !has("java") {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let (properties, source) = (directory.path().join("application.properties"), directory.path().join("Read.java"));
    let text = env(&[], &["--format", "spring"]);
    std::fs::write(&properties, &text).unwrap();
    std::fs::write(
        &source,
        "class Read { public static void main(String[] args) throws Exception {
            var read = new java.util.Properties();
            read.load(new java.io.FileInputStream(args[0]));
            System.out.print(read.getProperty(\"wxp.private-key\"));
        } }",
    )
    .unwrap();
    let output = Command::new("java").arg(&source).arg(&properties).output().unwrap();
    exits(&output, 0);
    assert!(weixinpay::MerchantKey::from_pem("01", stdout(&output)).is_ok(), "{}", stderr(&output));
}

#[test]
fn programs_get_json() {
    let read: Value = serde_json::from_str(&env(&[], &["--json"])).unwrap();
    assert_eq!(read["mchid"], "1900009191");
    assert!(read["proxy_url"].as_str().unwrap().starts_with("http://127.0.0.1:"));
}

#[test]
fn without_a_simulator_it_says_how_to_have_one() {
    let error = fails(&wxp().args(["sim", "env", "--json"]).output().unwrap(), 3);
    assert_eq!(error["message"], "not set: WXP_READY_FILE");
    let error = fails(&wxp().args(["sim", "env", "--json", "--ready-file", "/no/such/file"]).output().unwrap(), 3);
    assert!(error["message"].as_str().unwrap().starts_with("/no/such/file: "), "{error}");
    let error = fails(&run(|command| command.args(["--json", "--", WXP, "sim", "env", "--json", "--mchid", "1"])), 2);
    assert_eq!(error["message"], "there is no merchant with this mchid; there are 1900009191, 1900000109");
}

#[test]
fn an_application_keeps_its_own_ids() {
    let script = r#"echo "$WXP_MCHID $WXP_APPID $WXP_OPENID ${WXP_SUB_MCHID-none}"
        "$0" api POST /v3/pay/transactions/jsapi --json -d "appid=$WXP_APPID" -d "mchid=$WXP_MCHID" -d out_trade_no=ORDER1 \
            -d description=tea -d notify_url=http://127.0.0.1:1/n -d amount.total:=1 -d "payer.openid=$WXP_OPENID""#;
    let output = run(|command| {
        let command =
            command.args(["--mchid", "1600000001", "--appid", "wx0123456789abcdef"]).env("WXP_SUB_MCHID", "mine");
        command.args(["--", "sh", "-c", script, WXP])
    });
    exits(&output, 0);
    let text = stdout(&output);
    assert!(text.starts_with("1600000001 wx0123456789abcdef oUpF8uMuAJO_M2pxb1Q9zNjWeS6o none\n"), "{text}");
    assert!(text.contains("prepay_id"), "{text}");
}

#[test]
fn a_service_provider_keeps_its_own_ids_and_those_of_its_sub_merchant() {
    let script = r#"echo "$WXP_MCHID $WXP_SUB_MCHID $WXP_SUB_APPID"
        "$0" payroll relation --json --sub-mchid "$WXP_SUB_MCHID" --sub-appid "$WXP_SUB_APPID" --openid "$WXP_SUB_OPENID""#;
    let ids = ["--mchid", "1600000001", "--sub-mchid", "1600000002", "--sub-appid", "wxsub"];
    let output = run(|command| command.args(ids).args(["--", "sh", "-c", script, WXP]));
    exits(&output, 0);
    assert!(stdout(&output).starts_with("1600000001 1600000002 wxsub\n"), "{}", stdout(&output));
    assert!(stdout(&output).contains("\"AUTHORIZED\""), "{}", stdout(&output));
}

#[test]
fn ids_are_kept_with_the_data_and_one_that_can_be_none_is_refused() {
    let data = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let output = run(|command| {
            let command = command.arg("--data").arg(data.path()).args(["--mchid", "1600000001"]);
            command.args(["--", "sh", "-c", "echo $WXP_MCHID"])
        });
        assert_eq!(stdout(&output), "1600000001\n", "{}", stderr(&output));
    }
    let error = fails(&run(|command| command.args(["--json", "--mchid", "1", "--", "true"])), 3);
    assert!(error["message"].as_str().unwrap().contains("mchid: a merchant id is 7 to 32 digits"), "{error}");
}

#[test]
fn an_appid_that_is_not_bound_is_refused_with_those_that_are() {
    let script = r#""$0" api POST /v3/pay/transactions/native --json -d appid=wxother -d mchid=1900009191 \
        -d out_trade_no=ORDER1 -d description=tea -d notify_url=http://127.0.0.1:1/n -d amount.total:=1"#;
    let output = run(|command| command.args(["--", "sh", "-c", script, WXP]));
    exits(&output, 5);
    assert!(
        stderr(&output).contains("`appid` is not bound to the merchant 1900009191; bound: wxd678efh567hg6787"),
        "{}",
        stderr(&output)
    );
}

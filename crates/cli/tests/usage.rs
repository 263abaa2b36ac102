//! Wrong command lines and wrong configurations: what is said, and the exit code.

mod common;

use common::{discreet, exits, fails, pre_order, result, secret, stderr, stdout, wxp};

/// The keys of the simulator's first world; synthetic.
fn key(name: &str) -> String {
    let path = format!("{}/../simulator/world/1900000109.{name}.pem", env!("CARGO_MANIFEST_DIR"));
    common::read(&path)
}

#[test]
fn the_first_help_shows_the_commands_in_both_languages() {
    let output = wxp().arg("--help").output().unwrap();
    exits(&output, 0);
    for part in ["Usage: wxp", "demo", "sim", "payroll", "api", "--lang <zh|en>", "Exit codes:", "11 outcome unknown"] {
        assert!(stdout(&output).contains(part), "{part}");
    }
    let output = wxp().arg("--help").env("LANG", "zh_CN.UTF-8").output().unwrap();
    exits(&output, 0);
    for part in ["用法：", "从头到尾演示一次微工卡核身预下单", "退出码："] {
        assert!(stdout(&output).contains(part), "{part}");
    }
}

#[test]
fn the_version_is_told_to_people_and_programs() {
    let version = env!("CARGO_PKG_VERSION");
    for args in [["version"], ["--version"], ["-V"]] {
        assert_eq!(stdout(&wxp().args(args).output().unwrap()), format!("wxp {version}\n"));
    }
    let output = wxp().args(["version", "--json"]).output().unwrap();
    assert_eq!(stdout(&output), format!("{{\"name\":\"wxp\",\"version\":\"{version}\"}}\n"));
}

#[test]
fn a_wrong_command_line_is_2() {
    for args in [
        &["payrol"][..],
        &["payroll", "relation"],
        &["demo", "--nonsense"],
        &["api", "FETCH", "/v3/certificates"],
        &["api", "GET", "/v3/certificates", "-q", "nothing"],
        &["api", "GET", "/v3/certificates", "-d", "a=b"],
        &["api", "POST", "/v3/x", "--data", "{}"],
        &["api", "POST", "/v3/x", "-d", "a:=nothing"],
        &["sim", "up", "--listen", "somewhere"],
        &["demo", "--lang", "fr"],
    ] {
        let output = wxp().args(args).output().unwrap();
        exits(&output, 2);
        assert_eq!(stdout(&output), "", "words go to standard error");
        let error = fails(&wxp().args(args).arg("--json").output().unwrap(), 2);
        assert_eq!((error["kind"].as_str(), error["outcome"].as_str()), (Some("usage"), Some("no_effect")));
        exits(&wxp().args(args).env("LANG", "zh_CN").output().unwrap(), 2);
    }
    exits(&wxp().output().unwrap(), 2);
    let output = wxp().args(["--lang", "zh", "payrol"]).output().unwrap();
    assert!(stderr(&output).contains("没有 payrol 这个命令；是不是 payroll？"));
}

#[test]
fn a_missing_variable_is_3_and_named() {
    let error = fails(&wxp().args(result("A1")).args(["--json", "--mchid", "1900000109"]).output().unwrap(), 3);
    assert_eq!(error["kind"], "config");
    assert_eq!(error["message"], "not set: WXP_SERIAL_NO, WXP_PRIVATE_KEY_FILE, WXP_API_V3_KEY_FILE");
    let output = wxp().args(pre_order("A1")).output().unwrap();
    exits(&output, 3);
    assert!(stderr(&output).contains("WXP_MCHID"));
    // An empty one counts as not set.
    let output = wxp().args(pre_order("A1")).env("WXP_MCHID", "").output().unwrap();
    assert!(stderr(&output).contains("WXP_MCHID"));
}

#[test]
fn a_file_that_does_not_hold_what_it_should_is_3_and_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| secret(directory.path(), name, text);
    let good = file("key.pem", &key("merchant.key"));
    let v3 = file("v3.txt", "0123456789abcdef0123456789abcdef\n");
    let try_with = |name: &str, path: &std::path::Path| {
        let output = wxp()
            .args(result("A1"))
            .arg("--json")
            .env("WXP_BASE_URL", "http://127.0.0.1:1")
            .env("WXP_MCHID", "1900000109")
            .env("WXP_SERIAL_NO", "ABCD")
            .env("WXP_PRIVATE_KEY_FILE", &good)
            .env("WXP_API_V3_KEY_FILE", &v3)
            .env(name, path)
            .output()
            .unwrap();
        discreet(&output);
        fails(&output, 3)["message"].as_str().unwrap().to_owned()
    };
    let said = try_with("WXP_PRIVATE_KEY_FILE", &file("cert.pem", &key("merchant.cert")));
    assert!(
        said.starts_with("WXP_PRIVATE_KEY_FILE (") && said.ends_with("this is a certificate; a private key is needed")
    );
    let said = try_with("WXP_API_V3_KEY_FILE", &file("short.txt", "0123456789abcdef\n"));
    assert!(said.ends_with("the APIv3 key is 16 bytes long; it must be exactly 32"), "{said}");
    let said = try_with("WXP_PRIVATE_KEY_FILE", std::path::Path::new("/no/such/file"));
    assert!(said.starts_with("WXP_PRIVATE_KEY_FILE (/no/such/file): "), "{said}");
    let said = try_with("WXP_PRIVATE_KEY_FILE", &file("long.pem", &"x".repeat(100_000)));
    assert!(said.ends_with("too long to hold a key"), "{said}");
    let said = try_with("WXP_PRIVATE_KEY_FILE", directory.path());
    assert!(said.starts_with("WXP_PRIVATE_KEY_FILE ("), "{said}");
    let said = try_with("WXP_PLATFORM_PUBLIC_KEY_ID", std::path::Path::new("PUB_KEY_ID_1"));
    assert_eq!(said, "not set: WXP_PLATFORM_PUBLIC_KEY_FILE");
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_3_with_the_remedy() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().unwrap();
    let path = secret(directory.path(), "key.pem", &key("merchant.key"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let args = ["--mchid", "1900000109", "--serial-no", "ABCD", "--api-v3-key-file", "x", "--json"];
    let output = wxp().args(result("A1")).args(args).arg("--private-key-file").arg(&path).output().unwrap();
    let error = fails(&output, 3);
    assert_eq!(error["hint"], format!("chmod 600 {}", path.display()));
}

#[test]
fn a_simulator_that_cannot_start_is_3() {
    let directory = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let file = directory.path().join("file");
    std::fs::write(&file, "not a directory").unwrap();
    for (args, part) in [
        (["--listen", &address], "taken by another program"),
        (["--listen", "0.0.0.0:0"], "not a loopback address"),
        (["--data", file.to_str().unwrap()], "the data directory cannot be used"),
        (["--ready-file", "/no/such/directory/ready.json"], "the ready file cannot be written"),
    ] {
        let error = fails(&wxp().args(["sim", "up", "--json"]).args(args).output().unwrap(), 3);
        assert!(error["message"].as_str().unwrap().contains(part), "{error}");
    }
}

//! `wxp sim run`: a command with a WeChat Pay of its own.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use std::io::Write as _;
use std::process::{Command, Stdio};

use common::{WORKER, exits, fails, has, lines, run, shell, stderr, stdout, wxp};
use serde_json::Value;

/// As the service provider, whose product Payroll Card is.
const SP: [&str; 2] = ["--mchid", "1900000109"];

#[test]
fn it_ends_as_the_command_does() {
    for code in [0, 1, 7, 255] {
        exits(&shell(&format!("exit {code}")), code);
    }
    exits(&shell("kill -TERM $$"), 128 + 15);
    exits(&shell("kill -KILL $$"), 128 + 9);
}

#[test]
fn the_commands_streams_are_its_own() {
    let mut child = wxp();
    child.args(["sim", "run", "--json", "--", "sh", "-c", "cat; echo words >&2"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"from outside").unwrap();
    let output = child.wait_with_output().unwrap();
    exits(&output, 0);
    assert_eq!((stdout(&output), stderr(&output)), ("from outside".to_owned(), "words\n".to_owned()));
}

#[test]
fn the_command_finds_the_way_in_its_environment() {
    let output = shell(
        "grep -v '\"api_v3_key\"' \"$WXP_READY_FILE\"; env | grep -E '_(PROXY|proxy|FILE|BUNDLE|CERTS?|OPTIONS)=|^WXP_'",
    );
    exits(&output, 0);
    let text = stdout(&output);
    let mut values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    let ready = values.next().unwrap().unwrap();
    let environment = &text[values.byte_offset()..];
    let is = |name: &str, value: &str| {
        let line = format!("{name}={value}");
        assert!(environment.lines().any(|known| known == line), "{line} is not in {environment}");
    };
    let told = |pointer: &str| ready.pointer(pointer).and_then(Value::as_str).unwrap();
    for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        is(name, told("/proxy_url"));
    }
    for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "DENO_CERT"] {
        is(name, told("/ca_file"));
    }
    is("NO_PROXY", "localhost,127.0.0.1,::1");
    is("NODE_USE_ENV_PROXY", "1");
    is("WXP_BASE_URL", told("/base_url"));
    is("WXP_STANDBY_URL", told("/standby_url"));
    is("WXP_MCHID", "1900009191");
    is("WXP_APPID", "wxd678efh567hg6787");
    is("WXP_OPENID", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    is("WXP_PRIVATE_KEY_FILE", told("/merchants/0/private_key_file"));
    is("WXP_PLATFORM_PUBLIC_KEY_FILE", told("/merchants/0/platform_public_key_file"));
    assert!(told("/tls_url").starts_with("https://127.0.0.1:"));
    let java = environment.lines().find(|line| line.starts_with("JAVA_TOOL_OPTIONS=")).unwrap();
    let port = told("/proxy_url").rsplit_once(':').unwrap().1;
    assert!(java.contains(&format!("-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort={port}")), "{java}");
    assert!(java.contains(&format!("\"-Djavax.net.ssl.trustStore={}\"", told("/java_trust_store_file"))), "{java}");
}

#[test]
fn what_the_person_has_set_is_kept_or_replaced() {
    let script =
        "echo $JAVA_TOOL_OPTIONS; echo $NO_PROXY; echo $HTTPS_PROXY; echo $PHP_INI_SCAN_DIR; echo ${SSL_CERT_FILE%/*}";
    let output = run(|command| {
        let command = command
            .env("JAVA_TOOL_OPTIONS", "-Xmx1g")
            .env("NO_PROXY", "*")
            .env("HTTPS_PROXY", "http://elsewhere:1")
            .env("PHP_INI_SCAN_DIR", "/etc/php.d");
        command.args(["--", "sh", "-c", script])
    });
    let text = stdout(&output);
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with("-Xmx1g -Dhttp.proxyHost="));
    // Theirs would lead to production.
    assert_eq!(lines.next(), Some("localhost,127.0.0.1,::1"));
    assert!(lines.next().unwrap().starts_with("http://127.0.0.1:"));
    let (scanned, directory) = (lines.next().unwrap(), lines.next().unwrap());
    assert_eq!(scanned, format!("/etc/php.d:{directory}"));
}

#[test]
fn phps_curl_trusts_the_authority() {
    let script = r#"cat "${SSL_CERT_FILE%.pem}.ini"; echo "$SSL_CERT_FILE"; echo "$PHP_INI_SCAN_DIR""#;
    let output = shell(script);
    let text = stdout(&output);
    let lines: Vec<_> = text.lines().collect();
    let directory = lines[2].strip_suffix("/ca.pem").unwrap();
    assert_eq!(lines[0], format!("curl.cainfo=\"{directory}/ca.pem\""));
    assert_eq!(lines[1], format!("openssl.cafile=\"{directory}/ca.pem\""));
    assert_eq!(lines[3], format!(":{directory}"));
    // PHP itself, where it is installed with curl.
    let script = "$c = curl_init('https://api.mch.weixin.qq.com/v3/certificates'); exit(curl_exec($c) ? 0 : 1);";
    if has("php") && shell("php -m | grep -qx curl").status.success() {
        let output = run(|command| command.args(["--", "php", "-r", script]));
        exits(&output, 0);
        assert!(stdout(&output).contains("SIGN_ERROR"));
    }
}

#[test]
fn wxp_itself_works_within() {
    let output = run(|command| {
        let command = command.args(SP).args(["--", env!("CARGO_BIN_EXE_wxp"), "payroll", "relation", "--json"]);
        command.args(WORKER)
    });
    exits(&output, 0);
    assert!(stdout(&output).contains("\"AUTHORIZED\""), "{}", stdout(&output));
}

#[test]
fn what_was_refused_is_told_in_the_language_that_is_spoken() {
    for (lang, says) in [("en", "no worker of this world has this openid"), ("zh", "模拟器里没有这个 openid 的用户")]
    {
        let output = run(|command| {
            let command =
                command.args(SP).args(["--lang", lang, "--", env!("CARGO_BIN_EXE_wxp"), "payroll", "relation"]);
            command.args(["--openid", "nobody"]).args(&WORKER[2..])
        });
        assert!(!output.status.success() && stderr(&output).contains(says), "{}", stderr(&output));
    }
}

#[test]
fn a_client_that_went_its_own_way_is_suspected() {
    let output = shell("true");
    exits(&output, 0);
    let said = stderr(&output);
    assert!(
        said.starts_with("! no request reached the simulator\n→ a client that does not read the variables"),
        "{said}"
    );
    for remedy in
        ["wxp sim run --box", "useSystemProperties()", "NODE_OPTIONS", "http.ProxyFromEnvironment", "trust_env"]
    {
        assert!(said.contains(remedy), "{remedy} is not in {said}");
    }
    let output = shell("curl -s https://api.mch.weixin.qq.com/v3/certificates");
    assert!(!has("curl") || stderr(&output).is_empty(), "{}", stderr(&output));
}

#[test]
fn the_client_takes_the_door_of_tls_with_the_authority_as_its_only_root() {
    let script = r#"WXP_BASE_URL=$(sed -n 's/.*"tls_url": "\([^"]*\)".*/\1/p' "$WXP_READY_FILE"); export WXP_BASE_URL
        unset WXP_STANDBY_URL
        case $WXP_BASE_URL in https://127.0.0.1:*) ;; *) exit 99 ;; esac
        "$0" payroll relation --json "$@" || exit 98
        unset SSL_CERT_FILE SSL_CERT_DIR
        "$0" payroll relation --json "$@""#;
    let output =
        run(|command| command.args(SP).args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")]).args(WORKER));
    // The second call trusts the system's authorities.
    exits(&output, 4);
    assert!(stdout(&output).contains("\"AUTHORIZED\""), "{}", stdout(&output));
    assert!(stderr(&output).contains("\"kind\":\"connect\""), "{}", stderr(&output));
}

#[test]
fn the_client_takes_the_proxy_where_it_would_call_wechat_pay_itself() {
    let script = r#"unset WXP_BASE_URL; "$0" payroll relation --json "$@" || exit 98
        HTTPS_PROXY=http://127.0.0.1:1 https_proxy=$HTTPS_PROXY "$0" payroll relation --json "$@""#;
    let output =
        run(|command| command.args(SP).args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")]).args(WORKER));
    // The second call finds no proxy, and goes nowhere.
    exits(&output, 4);
    assert!(stdout(&output).contains("\"AUTHORIZED\""), "{}", stdout(&output));
    assert!(stderr(&output).contains("\"kind\":\"connect\""), "{}", stderr(&output));
}

const ORDER: [&str; 14] = [
    "--openid",
    "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
    "--sub-appid",
    "wxa1111111",
    "--sub-mchid",
    "1111111",
    "--authenticate-number",
    "A1",
    "--project-name",
    "某项目",
    "--employer-name",
    "某单位名称",
    "--lang",
    "en",
];

#[test]
fn a_write_that_cannot_reach_wechat_pays_primary_host_is_carried_out_once_at_its_standby() {
    let script = r#"unset WXP_BASE_URL; "$0" payroll pre-order "$@" || exit 98
        control=$(sed -n 's/.*"control_url": "\([^"]*\)".*/\1/p' "$WXP_READY_FILE")
        curl -s "$control/journal""#;
    let output = run(|command| {
        command
            .args(SP)
            .args(["--drill", "host.primary-down", "--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")])
            .args(ORDER)
    });
    exits(&output, 0);
    assert!(stderr(&output).contains(" · api2.mch.weixin.qq.com · Request-ID "), "{}", stderr(&output));
    let Some(journal) = stdout(&output).lines().find(|line| line.starts_with('{')).map(str::to_owned) else {
        assert!(!has("curl"), "{}", stdout(&output));
        return;
    };
    let journal: Value = serde_json::from_str(&journal).unwrap();
    let entries = journal["entries"].as_array().unwrap();
    let seen: Vec<_> =
        entries.iter().map(|entry| (entry["method"].as_str().unwrap(), entry["status"].as_u64())).collect();
    assert_eq!(seen, [("CONNECT", Some(502)), ("POST", Some(200))]);
}

#[test]
fn a_write_that_broke_off_at_the_base_url_is_not_repeated_and_the_query_goes_to_the_standby_url() {
    let script = r#""$0" payroll pre-order --json "$@"; echo "$?"
        "$0" payroll result --json --authenticate-number A1 --sub-mchid 1111111; echo "$?""#;
    let output = run(|command| {
        command
            .args(SP)
            .args(["--drill", "host.primary-down", "--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")])
            .args(ORDER)
    });
    // Unknown, and then certainly not there.
    assert_eq!(stdout(&output), "11\n9\n", "{}", stderr(&output));
}

#[test]
fn a_drill_that_cannot_be_is_told_before_the_command_is_run() {
    let drill = "host.primary-down,route=GET /v3/certificates";
    let error = fails(&run(|command| command.args(["--json", "--drill", drill, "--", "true"])), 3);
    let told = "the drill cannot be set: host.primary-down takes no `route` (a host is down for every client \
                and every request; it takes how, nth, first)";
    assert_eq!(error["message"], told);
}

#[test]
fn another_merchant_can_be_described() {
    let output =
        run(|command| command.args(["--mchid", "1900000109", "--", "sh", "-c", "echo $WXP_MCHID $WXP_SUB_MCHID"]));
    assert_eq!(stdout(&output), "1900000109 1111111\n");
}

#[test]
fn what_happens_is_told_as_it_happens_if_that_is_asked_for() {
    if !has("curl") {
        return;
    }
    let output =
        run(|command| command.args(["--live", "--", "curl", "-sS", "https://api.mch.weixin.qq.com/v3/certificates"]));
    let said = stderr(&output);
    let at = |part: &str| said.find(part).unwrap_or_else(|| panic!("{part} is not in {said}"));
    assert!(at("/_sim/console") < at("/v3/certificates"), "{said}");
    // No program asked for it, and nothing is said twice.
    assert!(!said.contains("The simulator refused:"), "{said}");
    let quiet = shell("curl -sS https://api.mch.weixin.qq.com/v3/certificates");
    assert!(!stderr(&quiet).contains("/_sim/console"), "{}", stderr(&quiet));
}

#[test]
fn a_run_takes_what_up_takes() {
    let written = tempfile::tempdir().unwrap();
    let file = written.path().join("ready.json");
    let script = r#"test -s "$1" && exec "$0" api GET /v3/certificates --json"#;
    let output = run(|command| {
        let command = command.args(["--platform", "public-key", "--notify-anywhere", "--quiet", "--ready-file"]);
        command.arg(&file).args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")]).arg(&file)
    });
    // A merchant of today has no platform certificate.
    exits(&output, 9);
    assert!(stderr(&output).contains("RESOURCE_NOT_EXISTS"), "{}", stderr(&output));
}

#[test]
fn a_client_that_names_no_platform_key_is_told_what_one_of_the_public_key_alone_meets() {
    // It downloads the certificates, and fails for another reason.
    let script =
        "env -u WXP_PLATFORM_PUBLIC_KEY_ID -u WXP_PLATFORM_PUBLIC_KEY_FILE \"$0\" api GET /v3/certificates; exit 3";
    let failed = |lang: &str| {
        let output = run(|command| command.args(["--lang", lang, "--", "sh", "-c", script, env!("CARGO_BIN_EXE_wxp")]));
        exits(&output, 3);
        stderr(&output)
    };
    let (en, zh) = (failed("en"), failed("zh"));
    assert!(en.contains("! the request names no platform key in Wechatpay-Serial"), "{en}");
    assert_eq!(en.matches("`--platform public-key` plays a merchant of today").count(), 1, "{en}");
    assert!(zh.contains("! 请求头 Wechatpay-Serial 没有指定平台密钥"), "{zh}");
}

#[test]
fn curl_reaches_wechat_pay_and_nobody_else() {
    if !has("curl") {
        return;
    }
    let output =
        shell("curl -sS https://api.mch.weixin.qq.com/v3/certificates && curl -sS https://api2.wechatpay.cn/_sim/");
    exits(&output, 0);
    assert!(stdout(&output).contains("SIGN_ERROR") && stdout(&output).contains("GET /_sim/journal"));
    let output =
        shell("curl -sS https://www.example.com/; curl -sS http://www.example.com/; curl -sS https://www.example.com/");
    exits(&output, 56);
    assert!(stdout(&output).contains("a test can never reach the network through it"), "{}", stdout(&output));
    for part in
        ["The simulator refused:", "CONNECT www.example.com:443  403 HOST_REFUSED ×2", "GET www.example.com  403"]
    {
        assert!(stderr(&output).contains(part), "{part} is not in {}", stderr(&output));
    }
    let output = run(|command| command.args(["--lang", "zh", "--", "curl", "-sS", "https://www.example.com/"]));
    for part in ["模拟器拒绝过这些请求：", "www.example.com:443 不是微信支付的域名"] {
        assert!(stderr(&output).contains(part), "{part} is not in {}", stderr(&output));
    }
}

#[test]
fn a_signal_is_passed_on_to_the_command() {
    for (signal, code) in [("TERM", 9), ("INT", 8), ("HUP", 7)] {
        let temporary = tempfile::tempdir().unwrap();
        // The shell waits for a program that ends when this test lets go of its standard input.
        let script = format!("trap 'exit {code}' {signal}; exec 3<&0; cat <&3 & echo ready; wait");
        let mut command = wxp();
        command.args(["sim", "run", "--", "sh", "-c", &script]).env("TMPDIR", temporary.path());
        // Not in the foreground of a terminal that the test may run in.
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = child.stdin.take();
        assert_eq!(lines(&mut child).next().as_deref(), Some("ready"));
        let sent = Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(child.wait().unwrap().code(), Some(code), "{signal}");
        drop(input);
        assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "its keys are left");
    }
}

#[test]
fn a_command_that_cannot_be_run_is_126_or_127() {
    let error = fails(&run(|command| command.args(["--json", "--", "no-such-command-here"])), 127);
    assert_eq!(error["message"], "no-such-command-here: there is no such command");
    assert_eq!(error["hint"], "check its name, or give its path");
    let output = run(|command| command.args(["--lang", "zh", "--", "no-such-command-here"]));
    exits(&output, 127);
    assert!(stderr(&output).contains("没有这个命令") && stderr(&output).contains("请检查名称"));
    let error = fails(&run(|command| command.args(["--json", "--", "/etc/passwd"])), 126);
    assert!(error["message"].as_str().unwrap().starts_with("/etc/passwd: the command cannot be run: "), "{error}");
}

#[test]
fn no_command_is_a_wrong_command_line() {
    for args in [&[][..], &["--"], &["npm", "test"]] {
        let output = run(|command| command.args(args));
        exits(&output, 2);
        fails(&run(|command| command.arg("--json").args(args)), 2);
    }
}

#[test]
fn the_authority_of_a_data_directory_is_trusted_once() {
    let data = tempfile::tempdir().unwrap();
    let authority = || {
        let output =
            run(|command| command.arg("--data").arg(data.path()).args(["--", "sh", "-c", "cat $SSL_CERT_FILE"]));
        exits(&output, 0);
        stdout(&output)
    };
    let first = authority();
    assert!(first.starts_with("-----BEGIN CERTIFICATE-----\n"));
    assert_eq!(authority(), first);
}

//! `wxp sim run --box`: a command in a network of its own.
//!
//! If namespaces are forbidden, each test checks the message instead.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Command, Output, Stdio};

use common::{exits, fails, has, lines, run, stderr, stdout, wxp};

/// A command in a box; nothing where there can be none, and that was said.
fn boxed(with: impl FnOnce(&mut Command) -> &mut Command) -> Option<Output> {
    let allowed = Command::new("unshare").args(["-Urnm", "true"]).stderr(Stdio::null()).status();
    if allowed.is_ok_and(|status| status.success()) {
        return Some(run(|command| with(command.arg("--box"))));
    }
    let error = fails(&run(|command| command.args(["--box", "--json", "--", "true"])), 3);
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("--box needs namespaces, which this machine does not allow: unshare: "), "{message}");
    None
}

fn shell(script: &str) -> Option<Output> {
    boxed(|command| command.args(["--", "sh", "-c", script]))
}

#[test]
fn a_client_without_any_setting_finds_the_simulator_and_nothing_else() {
    // With an empty environment, so that nothing but names and the usual authorities leads it.
    let script = "env -i PATH=\"$PATH\" curl -sS https://api.mch.weixin.qq.com/v3/certificates || exit
        env | grep -i _proxy= && exit 98
        curl -sS -o /dev/null http://api.mch.weixin.qq.com/; echo \"; http $?\"
        curl -sS -o /dev/null http://192.0.2.1/; echo \"elsewhere $?\"";
    let Some(output) = shell(script).filter(|_| has("curl")) else { return };
    exits(&output, 0);
    let text = stdout(&output);
    assert!(text.contains("SIGN_ERROR"), "{text} {}", stderr(&output));
    // Neither can be connected to.
    assert!(text.ends_with("; http 7\nelsewhere 7\n"), "{text} {}", stderr(&output));
}

#[test]
fn python_and_node_are_led_whatever_they_read() {
    let python = "import ssl, urllib.request, urllib.error
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
try: opener.open('https://api2.wechatpay.cn/v3/certificates')
except urllib.error.HTTPError as error: print(error.code)";
    let node = "const https = require('https');
https.get('https://fraud.mch.weixin.qq.com/v3/certificates', { agent: new https.Agent() }, (answer) => {
  console.log(answer.statusCode); process.exit(); })";
    for (program, flag, script) in [("python3", "-c", python), ("node", "-e", node)] {
        let Some(output) = boxed(|command| command.args(["--", program, flag, script])).filter(|_| has(program)) else {
            continue;
        };
        assert_eq!(stdout(&output), "401\n", "{program}: {}", stderr(&output));
    }
}

#[test]
fn it_ends_as_the_command_does_there_too() {
    for (script, code) in [("exit 7", 7), ("kill -KILL $$", 128 + 9), ("exec no-such-command-here 2>&-", 127)] {
        if let Some(output) = shell(script) {
            exits(&output, code);
        }
    }
    if let Some(output) = boxed(|command| command.args(["--", "no-such-command-here"])) {
        exits(&output, 127);
    }
}

#[test]
fn a_signal_reaches_the_command_in_the_box() {
    if shell("true").is_none() {
        return;
    }
    let temporary = tempfile::tempdir().unwrap();
    let mut command = wxp();
    let script = "trap 'exit 9' TERM; exec 3<&0; cat <&3 & echo ready; wait";
    command.args(["sim", "run", "--box", "--", "sh", "-c", script]).env("TMPDIR", temporary.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let input = child.stdin.take();
    assert_eq!(lines(&mut child).next().as_deref(), Some("ready"));
    let sent = Command::new("kill").args(["-TERM".to_owned(), child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(child.wait().unwrap().code(), Some(9));
    drop(input);
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "its keys are left");
}

#[test]
fn a_port_of_this_machine_is_reached_from_inside_if_it_is_named() {
    let database = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = database.local_addr().unwrap().port().to_string();
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = database.accept().unwrap();
        let mut asked = [0; 4];
        stream.read_exact(&mut asked).unwrap();
        stream.write_all(b"HTTP/1.0 200 OK\r\n\r\nrows").unwrap();
    });
    let url = format!("http://localhost:{port}/");
    let output = boxed(|command| command.args(["--box-port", &port, "--", "curl", "-sS", &url]));
    let Some(output) = output.filter(|_| has("curl")) else { return };
    exits(&output, 0);
    assert_eq!(stdout(&output), "rows", "{}", stderr(&output));
    answering.join().unwrap();
}

#[test]
fn the_command_is_the_user_who_ran_it() {
    let Some(output) = shell("id -u; id -g") else { return };
    let outside = Command::new("sh").args(["-c", "id -u; id -g"]).output().unwrap();
    assert_eq!(stdout(&output), stdout(&outside));
}

#[test]
fn where_namespaces_are_forbidden_it_says_so_and_names_the_other_ways() {
    let directory = tempfile::tempdir().unwrap();
    let unshare = directory.path().join("unshare");
    std::fs::write(&unshare, "#!/bin/sh\necho 'unshare: unshare failed: Operation not permitted' >&2\nexit 1\n")
        .unwrap();
    std::fs::set_permissions(&unshare, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", directory.path().display());
    let error = fails(&run(|command| command.env("PATH", &path).args(["--json", "--box", "--", "echo", "ran"])), 3);
    let says =
        "--box needs namespaces, which this machine does not allow: unshare: unshare failed: Operation not permitted";
    assert_eq!(error["message"], says);
    assert!(error["hint"].as_str().unwrap().contains("WXP_BASE_URL"), "{error}");
    let output = run(|command| command.env("PATH", &path).args(["--lang", "zh", "--box", "--", "echo", "ran"]));
    assert!(stderr(&output).contains("本机不允许创建") && stderr(&output).contains("非特权用户命名空间"));
    assert_eq!(stdout(&output), "");
    // Without the program that makes them.
    let error = fails(&run(|command| command.env("PATH", "/nowhere").args(["--json", "--box", "--", "true"])), 3);
    assert!(error["message"].as_str().unwrap().contains("unshare: "), "{error}");
}

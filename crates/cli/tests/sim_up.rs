//! `wxp sim up`, as a program that starts it sees it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use common::{Sim, exits, fails, stdout, wxp};
use serde_json::Value;

/// The content of the ready file, which the process writes while it runs.
fn ready(child: &mut std::process::Child, file: &Path) -> Value {
    let started = Instant::now();
    while !file.exists() {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it was ready");
        assert!(started.elapsed() < Duration::from_secs(30), "not ready in 30 s");
        std::thread::sleep(Duration::from_millis(5));
    }
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

#[test]
fn a_simulator_ends_with_the_program_that_holds_its_standard_input() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ready.json");
    let mut command = wxp();
    command
        .args(["sim", "up", "--quiet", "--end-with-stdin", "--ready-file"])
        .arg(&file)
        .env("TMPDIR", directory.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let ready = ready(&mut child, &file);
    let mut stdin = child.stdin.take().unwrap();
    // A line of input is no reason to end.
    stdin.write_all(b"\n").unwrap();
    assert!(child.try_wait().unwrap().is_none());
    drop(stdin);
    let status = child.wait().unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(said.ends_with("the simulator has stopped\n"), "{said}");
    let keys = ready["merchants"][0]["private_key_file"].as_str().unwrap();
    assert!(!Path::new(keys).exists(), "{keys} is left");
}

#[test]
fn the_ready_file_has_the_version_and_the_environment_of_a_command() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ready.json");
    let mut command = wxp();
    command
        .args(["sim", "up", "--quiet", "--end-with-stdin", "--ready-file"])
        .arg(&file)
        .env("TMPDIR", directory.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let ready = ready(&mut child, &file);
    assert_eq!(ready["version"], env!("CARGO_PKG_VERSION"));
    let environment = &ready["environment"];
    assert_eq!(environment["HTTPS_PROXY"], ready["proxy_url"]);
    assert_eq!(environment["SSL_CERT_FILE"], ready["ca_file"]);
    assert_eq!(environment["WXP_MCHID"], ready["merchants"][0]["mchid"]);
    assert_eq!(environment["WXP_READY_FILE"], file.to_str().unwrap());
    // A direct merchant has no sub-merchant: a command must not take one from outside.
    assert_eq!(environment["WXP_SUB_MCHID"], Value::Null);
    let preload = environment["NODE_OPTIONS"].as_str().unwrap().split('"').nth(1).unwrap();
    assert!(Path::new(preload).exists(), "{preload}");
    // Dropping its standard input ends it.
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn status_says_whether_a_simulator_answers() {
    let sim = Sim::up();
    let output = wxp().args(["sim", "status", "--base-url", sim.base_url()]).output().unwrap();
    exits(&output, 0);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(stdout(&output), format!("The simulator is ready  {}  {version}\n", sim.base_url()));
    let output = wxp().args(["sim", "status", "--json"]).env("WXP_BASE_URL", sim.base_url()).output().unwrap();
    let ready: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&ready["ready"], ready["version"].as_str()), (&Value::Bool(true), Some(version)));

    let said = |error: &Value, text: &str| assert!(error.to_string().contains(text), "{error}");
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error =
        fails(&wxp().args(["sim", "status", "--json", "--base-url", &format!("http://{free}")]).output().unwrap(), 4);
    said(&error, "no simulator answers at");
    said(&error, "start one with `wxp sim up`");

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let other = format!("http://{}", listener.local_addr().unwrap());
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = [0; 512];
        let _ = stream.read(&mut head).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi").unwrap();
    });
    let error = fails(&wxp().args(["sim", "status", "--json", "--base-url", &other]).output().unwrap(), 6);
    answering.join().unwrap();
    said(&error, "answers, but is no simulator");
}

//! `wxp sim up`: what survives when it is killed, and what it does wrong on request.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says so by failing")]

mod common;

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use common::{Sim, exits, fails, pre_order, wxp};
use serde_json::{Value, json};

/// A merchant's receiver. It hands out what arrives with a way to answer: a status, or nothing while the sender is kept.
fn receiver() -> (String, Receiver<(Value, Sender<u16>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let (told, arrivals) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let envelope = read(&mut stream);
            let (answer, answers) = channel::<u16>();
            if told.send((envelope, answer)).is_err() {
                return;
            }
            std::thread::spawn(move || {
                if let Ok(status) = answers.recv() {
                    write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n").unwrap();
                }
            });
        }
    });
    (url, arrivals)
}

fn read(stream: &mut TcpStream) -> Value {
    let (mut read, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&read).to_ascii_lowercase();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap();
            let body = read.get(head.len() + 4..).unwrap();
            if body.len() == length.parse::<usize>().unwrap() {
                return serde_json::from_slice(body).unwrap();
            }
        }
        let count = stream.read(&mut part).unwrap();
        assert!(count > 0, "the whole request comes");
        read.extend_from_slice(&part[..count]);
    }
}

#[test]
fn a_simulator_that_is_killed_delivers_afterwards_what_it_had_not_and_nothing_else() {
    let directory = tempfile::tempdir().unwrap();
    let up = || Sim::up_with(&["--data", directory.path().to_str().unwrap()]);
    let (url, arrivals) = receiver();
    let notify = |sim: &Sim, event: &str| {
        let made = json!({ "event_type": event, "notify_url": url }).to_string();
        sim.control("POST", "/notifications", &made)["id"].as_str().unwrap().to_owned()
    };
    let sim = up();
    let delivered = notify(&sim, "REFUND.SUCCESS");
    let (envelope, answer) = arrivals.recv().unwrap();
    assert_eq!(envelope["id"], delivered);
    answer.send(204).unwrap();
    sim.control("POST", "/notifications/settle", "");
    let interrupted = notify(&sim, "REFUND.CLOSED");
    let (envelope, _kept) = arrivals.recv().unwrap();
    assert_eq!(envelope["id"], interrupted);
    // Killed, as by `kill -9`, while the receiver has not answered.
    drop(sim);

    let sim = up();
    let (envelope, answer) = arrivals.recv().unwrap();
    assert_eq!((&envelope["id"], &envelope["event_type"]), (&json!(interrupted), &json!("REFUND.CLOSED")));
    answer.send(200).unwrap();
    sim.control("POST", "/notifications/settle", "");
    sim.control("POST", "/clock/advance", r#"{"seconds":90000}"#);
    sim.control("POST", "/notifications/settle", "");
    assert!(arrivals.try_recv().is_err(), "what was delivered is not delivered again");
    let list = sim.control("GET", "/notifications", "");
    let states: Vec<_> = list["notifications"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["DELIVERED", "DELIVERED"]);
}

/// Killed as soon as one of these files is there, at each step of its first start; whatever it leaves, the next start goes on
/// with it.
#[cfg(unix)]
#[test]
fn a_first_start_that_is_killed_at_any_moment_leaves_a_directory_that_can_be_used() {
    let steps = [
        "",
        "simulator.sqlite3.",
        "simulator.sqlite3",
        "simulator.sqlite3-",
        "authority.pem.",
        "authority.pem",
        "keys/ca.pem",
        "keys/1900009191",
    ];
    for step in steps.into_iter().chain(steps) {
        let temporary = tempfile::tempdir().unwrap();
        let data = temporary.path().join("data");
        let up = |stdout: std::process::Stdio| {
            let mut command = wxp();
            command
                .args(["sim", "up", "--json", "--data"])
                .arg(&data)
                .stdout(stdout)
                .stderr(std::process::Stdio::piped());
            command.spawn().unwrap()
        };
        let mut killed = up(std::process::Stdio::null());
        let is_there = || {
            let (below, name) = step.rsplit_once('/').unwrap_or(("", step));
            let entries = std::fs::read_dir(data.join(below)).ok()?;
            let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
            let mut names = names.filter(|other| {
                if name.ends_with(['.', '-']) { other.starts_with(name) } else { name.is_empty() || other == name }
            });
            if step.is_empty() { Some(()) } else { names.next().map(drop) }
        };
        let started = std::time::Instant::now();
        // A step may be over before it is seen: then it is killed later.
        while is_there().is_none() && started.elapsed() < std::time::Duration::from_secs(2) {
            std::thread::yield_now();
        }
        killed.kill().unwrap();
        killed.wait().unwrap();
        let mut again = up(std::process::Stdio::piped());
        let ready = common::lines(&mut again).next();
        again.kill().unwrap();
        let output = again.wait_with_output().unwrap();
        assert!(ready.is_some_and(|line| line.contains("base_url")), "{step}: {}", common::stderr(&output));
    }
}

#[test]
fn a_drill_is_set_by_a_flag_and_the_outcome_is_told_by_the_exit_code() {
    let sim = Sim::up_with(&["--drill", "answer.unsigned,route=POST /v3/payroll-card/authentications/pre-order,nth=1"]);
    let output = sim.wxp().args(pre_order("A1")).arg("--json").output().unwrap();
    assert_eq!(fails(&output, 11)["outcome"], "unknown");
    exits(&sim.wxp().args(common::result("A1")).arg("--json").output().unwrap(), 0);

    let output = wxp().args(["sim", "up", "--drill", "answer.usigned", "--json"]).output().unwrap();
    let error = fails(&output, 3);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("no drill `answer.usigned` (drills: answer.unsigned"), "{message}");
}

#[test]
fn the_rules_are_shown_with_what_they_rest_on_and_filtered() {
    let shown = |args: &[&str]| {
        let output = wxp().args(["sim", "fidelity"]).args(args).output().unwrap();
        exits(&output, 0);
        (common::stdout(&output).to_owned(), common::stderr(&output).to_owned())
    };
    let (all, words) = shown(&[]);
    assert!(all.starts_with("EVIDENCE") && all.lines().count() > 100, "{all}");
    assert!(words.contains("assumed"), "{words}");
    let (assumed, _) = shown(&["--evidence", "assumed", "openid"]);
    assert!(assumed.lines().skip(1).all(|line| line.starts_with("assumed") && line.to_lowercase().contains("openid")));
    assert!(assumed.contains("Else: 400 INVALID_REQUEST"), "{assumed}");
    let (chinese, words) = shown(&["gate.serial", "--lang", "zh"]);
    assert!(chinese.starts_with("依据") && chinese.contains("有文档  gate.serial"), "{chinese}");
    assert!(words.contains("条规则"), "{words}");
    assert!(
        chinese.contains("应答 401 SIGN_ERROR；")
            && chinese.contains("。  pay.weixin.qq.com")
            && !chinese.contains("answered"),
        "{chinese}"
    );
    for lang in ["zh", "en"] {
        let (found, _) = shown(&["不存在，或 serial_no", "--lang", lang]);
        assert!(found.lines().count() == 2 && found.contains("gate.serial"), "{found}");
    }
    let (assumed, _) = shown(&["payroll-card.openid", "--lang", "zh"]);
    assert!(assumed.contains("其他可能：400 INVALID_REQUEST") && !assumed.contains("Else"), "{assumed}");
    let rules: Value = serde_json::from_str(&shown(&["gate.serial", "--json"]).0).unwrap();
    assert_eq!(rules["rules"][0]["evidence"], "documented");
    assert!(rules["rules"][0]["rule_zh"].as_str().unwrap().starts_with("商户号不存在"), "{rules}");
    let error = fails(&wxp().args(["sim", "fidelity", "no-such-rule", "--json"]).output().unwrap(), 2);
    assert_eq!(error["kind"], "usage");
}

#[test]
fn a_strict_simulator_of_certificates_is_started_by_flags() {
    let sim = Sim::up_with(&["--strict-fidelity", "--platform", "certificate"]);
    let platform = sim.control("GET", "/merchants/1900000109/platform", "");
    assert_eq!(platform["mode"], "certificate");
    let output = sim.wxp().args(["api", "GET", "/v3/certificates", "--json"]).output().unwrap();
    // The client of the environment asks for the public key, and before the switch the certificate answers; observed.
    assert!(fails(&output, 8)["message"].as_str().unwrap().ends_with("has not been started"));
    exits(&wxp().args(["sim", "up", "--platform", "none"]).output().unwrap(), 2);
}

/// A disk that is full is one whose files cannot grow: that much a test can arrange without a disk of its own.
#[cfg(unix)]
#[test]
fn on_a_full_disk_what_cannot_be_kept_is_refused_and_what_was_kept_is_there_afterwards() {
    let (first, directory) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let data = directory.path().to_str().unwrap();
    // The space that its largest file needs at the start, and a little more.
    let sim = Sim::up_with(&["--data", first.path().to_str().unwrap()]);
    let files = std::fs::read_dir(first.path()).unwrap().map(|file| file.unwrap().metadata().unwrap());
    let largest = files.filter(|file| file.is_file()).map(|file| file.len()).max().unwrap();
    drop(sim);
    let sim = Sim::up_within(largest.div_ceil(512) + 128, &["--data", data]);
    let mut kept = Vec::new();
    let refused = (0..200).find_map(|at| {
        let number = format!("full{at}");
        let (status, answer) = sim.try_control("POST", "/notifications", &notification(&number));
        if status == 200 {
            kept.push(answer["id"].clone());
        }
        (status != 200).then_some((status, answer))
    });
    let (status, answer) = refused.unwrap();
    assert_eq!((status, answer["error"].as_str()), (500, Some("the simulator failed")));
    let hint = answer["hint"].as_str().unwrap();
    assert!(
        hint.contains("nothing of this was carried out") && hint.contains("the disk of the data directory"),
        "{hint}"
    );
    // A client hears that it is to ask again, and the developer why.
    let error = fails(&sim.wxp().args(pre_order("A1")).arg("--json").output().unwrap(), 11);
    assert_eq!((&error["code"], &error["outcome"]), (&json!("SYSTEM_ERROR"), &json!("unknown")));
    let journal = sim.control("GET", "/journal", "");
    let diagnosis = journal["entries"].as_array().unwrap().last().unwrap()["diagnosis"].as_str().unwrap();
    assert!(diagnosis.contains("then send it again"), "{diagnosis}");
    drop(sim);

    let sim = Sim::up_with(&["--data", data]);
    let list = sim.control("GET", "/notifications", "");
    let there: Vec<_> = list["notifications"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert_eq!(there, kept, "what was kept, and nothing that was refused");
    assert_eq!(sim.pre_order("A1")["authenticate_number"], "A1");
}

/// A notification whose resource takes some room.
#[cfg(unix)]
fn notification(number: &str) -> String {
    let text = "x".repeat(2000);
    json!({
        "event_type": "REFUND.SUCCESS", "notify_url": "http://127.0.0.1:9/notify",
        "set": { "out_trade_no": number, "user_received_account": text },
    })
    .to_string()
}

#[cfg(unix)]
#[test]
fn what_happens_is_told_on_standard_error_with_the_diagnosis_and_without_personal_data() {
    let told = |args: &[&str]| {
        let log = tempfile::NamedTempFile::new().unwrap();
        let sim = Sim::up_telling(log.reopen().unwrap(), args);
        let token = sim.pre_order("A1")["token"].as_str().unwrap().to_owned();
        sim.act(&token, "pass");
        let address = sim.base_url().strip_prefix("http://").unwrap().to_owned();
        let mut stream = TcpStream::connect(&address).unwrap();
        write!(
            stream,
            "GET /v3/certificates?name=%E5%BC%A0%E4%B8%89 HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
        let unknown = "/v3/payroll-card/authentications/none?sub_mchid=1111111";
        sim.wxp().args(["api", "GET", unknown]).output().unwrap();
        // Two downloads of certificates by a client that has none yet: neither names a key.
        let mut download = sim.wxp();
        download.env_remove("WXP_PLATFORM_PUBLIC_KEY_ID").env_remove("WXP_PLATFORM_PUBLIC_KEY_FILE");
        download.env("WXP_API_V3_KEY_FILE", sim.secret("v3.txt", sim.merchant()["api_v3_key"].as_str().unwrap()));
        download.args(["api", "GET", "/v3/certificates"]);
        for _ in 0..2 {
            exits(&download.output().unwrap(), 0);
        }
        assert_eq!(sim.stop().code(), Some(130));
        let log = std::fs::read_to_string(log.path()).unwrap();
        // However wide the terminal is.
        if args.contains(&"zh") {
            log.replace(&format!("\n{:16}", ""), "")
        } else {
            log.split_whitespace().collect::<Vec<_>>().join(" ")
        }
    };
    let log = told(&[]);
    for said in [
        "signed by the public key PUB_KEY_ID_0119000001092026010100000000000001; as the request asked",
        "signed by the certificate",
        "; the request named no key",
    ] {
        assert!(log.contains(said), "{said} is not in {log}");
    }
    assert_eq!(log.matches("`--platform public-key` plays a merchant of today").count(), 1, "{log}");
    let lines = ["authentication A1 AUTHENTICATE_PROCESSING", "200 POST /v3/payroll-card/authentications/pre-order"];
    for line in lines.into_iter().chain([
        "authentication A1 AUTHENTICATE_SUCCESS",
        "401 GET /v3/certificates?name=***",
        "SIGN_ERROR · gate.authorization",
        "the header Authorization is missing",
        // The rule, where there is no diagnosis.
        "An authenticate_number that was never ordered",
    ]) {
        assert!(log.contains(line), "{line} is not in {log}");
    }
    let chinese = told(&["--lang", "zh"]);
    assert!(chinese.contains("；与请求指定的一致") && chinese.contains("加上 `--platform public-key`"), "{chinese}");
    assert!(chinese.contains("authenticate_number 从未下单") && !chinese.contains("never ordered"), "{chinese}");
    let quiet = told(&["--quiet"]);
    assert!(quiet.contains("The simulator is ready") && !quiet.contains("A1"), "{quiet}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_stopped_reading_keeps_no_simulator_from_ending() {
    let (reader, writer) = std::io::pipe().unwrap();
    let sim = Sim::up_telling(writer, &[]);
    let address = sim.base_url().strip_prefix("http://").unwrap().to_owned();
    let long = "x".repeat(2000);
    // More than a pipe holds.
    for _ in 0..80 {
        let mut stream = TcpStream::connect(&address).unwrap();
        write!(stream, "GET /v3/{long} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
    }
    assert_eq!(sim.stop().code(), Some(130));
    drop(reader);
}

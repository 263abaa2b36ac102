//! The real binary, and a simulator that it runs.

#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is for tests alone")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// `wxp`, with nothing of this machine's environment that it would look at.
pub(crate) fn wxp() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wxp"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("WXP_")) {
        command.env_remove(name);
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The command's exit code, with what it said if it is not this one.
#[track_caller]
pub(crate) fn exits(output: &Output, code: i32) {
    assert_eq!(output.status.code(), Some(code), "stdout: {}\nstderr: {}", stdout(output), stderr(output));
}

/// Exit code and error JSON, which is the one line on standard error.
#[track_caller]
pub(crate) fn fails(output: &Output, code: i32) -> Value {
    exits(output, code);
    let error: Value = serde_json::from_str(stderr(output).trim()).expect("one line of JSON on standard error");
    let mut fields: Vec<_> = error.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["code", "hint", "kind", "message", "outcome", "request_id", "status"]);
    error
}

/// Checks that nothing secret was printed: names and numbers of the first world, keys.
#[track_caller]
pub(crate) fn discreet(output: &Output) {
    let printed = format!("{}{}", stdout(output), stderr(output));
    for secret in
        ["张三", "李四", "王五", "110101199003074477", "110101199003071234", "PRIVATE KEY", "SimulatorApiV3Key"]
    {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

/// `wxp sim run -- sh -c SCRIPT`, with its temporary files in a directory that is empty again in the end.
pub(crate) fn shell(script: &str) -> Output {
    run(|command| command.args(["--", "sh", "-c", script]))
}

/// `wxp sim run` with these arguments, likewise.
pub(crate) fn run(with: impl FnOnce(&mut Command) -> &mut Command) -> Output {
    let temporary = tempfile::Builder::new().prefix("with blanks ").tempdir().unwrap();
    let mut command = wxp();
    command.args(["sim", "run"]).env("TMPDIR", temporary.path());
    for name in ["JAVA_TOOL_OPTIONS", "NODE_OPTIONS", "PHP_INI_SCAN_DIR"] {
        command.env_remove(name);
    }
    let output = with(&mut command).output().unwrap();
    let left: Vec<_> = std::fs::read_dir(temporary.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?} is left");
    discreet(&output);
    output
}

/// Whether this program is on this machine.
pub(crate) fn has(program: &str) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A running `wxp sim up`, ended when it is dropped.
pub(crate) struct Sim {
    child: Child,
    pub(crate) directory: TempDir,
    pub(crate) ready: Value,
}

impl Sim {
    pub(crate) fn up() -> Self {
        Self::up_with(&[])
    }

    pub(crate) fn up_with(args: &[&str]) -> Self {
        Self::run(wxp(), args)
    }

    /// One whose files can have this many blocks of 512 bytes each, and no more.
    #[cfg(unix)]
    pub(crate) fn up_within(blocks: u64, args: &[&str]) -> Self {
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let wxp = wxp();
        let mut command = Command::new("sh");
        command.args(["-c", &limited]).arg(wxp.get_program()).stdin(Stdio::null());
        for (name, value) in wxp.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        Self::run(command, args)
    }

    /// One that tells on this file or pipe what happens.
    pub(crate) fn up_telling(log: impl Into<Stdio>, args: &[&str]) -> Self {
        let mut wxp = wxp();
        wxp.stderr(log);
        Self::start(wxp, args)
    }

    /// Asked to end, as by Ctrl-C; how it ended.
    #[cfg(unix)]
    pub(crate) fn stop(mut self) -> std::process::ExitStatus {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
        self.child.wait().unwrap()
    }

    fn run(mut wxp: Command, args: &[&str]) -> Self {
        wxp.stderr(Stdio::null());
        Self::start(wxp, args)
    }

    fn start(mut wxp: Command, args: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("ready.json");
        let child = wxp
            .args(["sim", "up", "--ready-file"])
            .arg(&file)
            .args(args)
            // It is killed in the end, and cannot remove its key files itself.
            .env("TMPDIR", directory.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut sim = Self { child, directory, ready: Value::Null };
        let started = Instant::now();
        while !file.exists() {
            assert!(sim.child.try_wait().unwrap().is_none(), "it ended before it was ready");
            assert!(started.elapsed() < Duration::from_secs(30), "not ready in 30 s");
            std::thread::sleep(Duration::from_millis(5));
        }
        sim.ready = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        sim
    }

    pub(crate) fn base_url(&self) -> &str {
        self.ready["base_url"].as_str().unwrap()
    }

    pub(crate) fn merchant(&self) -> &Value {
        let merchants = self.ready["merchants"].as_array().unwrap();
        merchants.iter().find(|merchant| merchant["mchid"] == SP_MCHID).unwrap()
    }

    pub(crate) fn path(&self, field: &str) -> PathBuf {
        Path::new(self.merchant()[field].as_str().unwrap()).to_owned()
    }

    /// A file with this text that only this user can read.
    pub(crate) fn secret(&self, name: &str, text: &str) -> PathBuf {
        secret(self.directory.path(), name, text)
    }

    /// `wxp` configured for the service provider, with the WeChat Pay public key.
    pub(crate) fn wxp(&self) -> Command {
        let text = |field: &str| self.merchant()[field].as_str().unwrap().to_owned();
        let mut command = wxp();
        command
            .env("WXP_BASE_URL", self.base_url())
            .env("WXP_MCHID", text("mchid"))
            .env("WXP_SERIAL_NO", text("serial_no"))
            .env("WXP_PRIVATE_KEY_FILE", text("private_key_file"))
            .env("WXP_PLATFORM_PUBLIC_KEY_ID", text("platform_public_key_id"))
            .env("WXP_PLATFORM_PUBLIC_KEY_FILE", text("platform_public_key_file"));
        command
    }

    /// A pre-order of worker one with this number; its answer.
    pub(crate) fn pre_order(&self, number: &str) -> Value {
        let output = self.wxp().args(pre_order(number)).arg("--json").output().unwrap();
        exits(&output, 0);
        serde_json::from_str(&stdout(&output)).unwrap()
    }

    /// The worker does something, over the control interface.
    pub(crate) fn act(&self, token: &str, action: &str) {
        self.control("POST", &format!("/tokens/{token}/{action}"), "");
    }

    /// A control request that succeeds; its answer.
    #[track_caller]
    pub(crate) fn control(&self, method: &str, path: &str, body: &str) -> Value {
        let (status, answer) = self.try_control(method, path, body);
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// A control request: its status and its answer.
    pub(crate) fn try_control(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        use std::io::{Read as _, Write as _};
        let address = self.base_url().strip_prefix("http://").unwrap();
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} /_sim{path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap())
    }
}

impl Drop for Sim {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(crate) fn secret(directory: &Path, name: &str, text: &str) -> PathBuf {
    let path = directory.join(name);
    std::fs::write(&path, text).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    path
}

/// The service provider of the first world.
pub(crate) const SP_MCHID: &str = "1900000109";

/// Worker one at the employer.
pub(crate) const WORKER: [&str; 6] =
    ["--openid", "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "--sub-appid", "wxa1111111", "--sub-mchid", "1111111"];

pub(crate) fn pre_order(number: &str) -> Vec<&str> {
    let mut args = vec!["payroll", "pre-order", "--authenticate-number", number];
    args.extend(["--project-name", "某项目", "--employer-name", "某单位名称", "--authenticate-type", "SIGN_IN"]);
    args.extend(WORKER);
    args
}

pub(crate) fn result(number: &str) -> [&str; 6] {
    ["payroll", "result", "--authenticate-number", number, "--sub-mchid", "1111111"]
}

/// Lines of a child's standard output, as they come.
pub(crate) fn lines(child: &mut Child) -> impl Iterator<Item = String> + use<> {
    BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap)
}

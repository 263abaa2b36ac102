//! The environment in which a client of any language finds a simulator.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;

use tokio::process::Command;
use weixinpay_simulator::{Ready, ReadyMerchant};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::sim::{self, api_v3_key_file};

/// What is reached without the proxy: this machine. Without brackets: httpx makes a URL of each name and fails at `[::1]`,
/// and curl, Go, requests and urllib know `::1`, too.
const DIRECT: &str = "localhost,127.0.0.1,::1";

/// Leads the command to this simulator, as this merchant; with the files that it needs beside the authority.
pub(crate) fn lead(command: &mut Command, ready: &Ready, merchant: &ReadyMerchant) -> Result<(), Failure> {
    let ready_file = ready.ca_file.with_file_name("ready.json");
    sim::write_ready(ready, &ready_file)?;
    write_php_ini(ready).map_err(sim::unwritable)?;
    command
        .envs(self::merchant(ready, merchant))
        .envs(doors(ready, |name| std::env::var_os(name)))
        .env("WXP_READY_FILE", &ready_file);
    Ok(())
}

/// Why the command was not run.
pub(crate) fn not_run(program: &OsStr, error: &io::Error) -> Failure {
    let program = program.display();
    match error.kind() {
        io::ErrorKind::NotFound => Failure::new(Exit::NoSuchCommand, format!("{program}: there is no such command"))
            .zh(format!("{program}：没有这个命令"))
            .hint("check its name, or give its path"),
        _ => Failure::new(Exit::NotExecutable, format!("{program}: the command cannot be run: {error}"))
            .zh(format!("{program}：无法运行该命令：{error}"))
            .hint("check that it is a program, and that you may run it"),
    }
}

/// Whom to call and as whom, in the variables that `config` reads.
pub(crate) fn merchant(ready: &Ready, merchant: &ReadyMerchant) -> [(&'static str, String); 8] {
    let path = |path: &Path| path.display().to_string();
    [
        ("WXP_BASE_URL", ready.base_url.clone()),
        ("WXP_STANDBY_URL", ready.standby_url.clone()),
        ("WXP_MCHID", merchant.mchid.clone()),
        ("WXP_SERIAL_NO", merchant.serial_no.clone()),
        ("WXP_PRIVATE_KEY_FILE", path(&merchant.private_key_file)),
        ("WXP_API_V3_KEY_FILE", path(&api_v3_key_file(&merchant.private_key_file))),
        ("WXP_PLATFORM_PUBLIC_KEY_ID", merchant.platform_public_key_id.clone()),
        ("WXP_PLATFORM_PUBLIC_KEY_FILE", path(&merchant.platform_public_key_file)),
    ]
}

/// What makes a client that knows only WeChat Pay's own hosts come here: the proxy, and the authority in place of the
/// system's. The whole list stands in the help of `wxp sim run`.
///
/// `inherited` are the variables that are set already.
fn doors(ready: &Ready, inherited: impl Fn(&str) -> Option<OsString>) -> Vec<(&'static str, OsString)> {
    let inherited = |name| inherited(name).unwrap_or_default();
    let mut variables: Vec<(&'static str, OsString)> = Vec::new();
    // Programs differ in which case they read, and the one that is not set would be the person's own proxy.
    for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        variables.push((name, (&ready.proxy_url).into()));
    }
    for name in ["NO_PROXY", "no_proxy"] {
        variables.push((name, DIRECT.into()));
    }
    for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "DENO_CERT"] {
        variables.push((name, (&ready.ca_file).into()));
    }
    if let Some(directory) = ready.ca_file.parent() {
        // Else OpenSSL and Go trust the system's directory beside the file.
        variables.push(("SSL_CERT_DIR", directory.into()));
        // Nothing before the separator stands for PHP's own directory (php.net/configuration.file).
        let mut scanned = inherited("PHP_INI_SCAN_DIR");
        scanned.push(if cfg!(windows) { ";" } else { ":" });
        scanned.push(directory);
        variables.push(("PHP_INI_SCAN_DIR", scanned));
    }
    variables.push(("NODE_USE_ENV_PROXY", "1".into()));
    let mut options = inherited("JAVA_TOOL_OPTIONS");
    for option in java(ready) {
        if !options.is_empty() {
            options.push(" ");
        }
        options.push(option);
    }
    variables.push(("JAVA_TOOL_OPTIONS", options));
    variables
}

/// Beside the authority, for PHP: its curl looks for the authority in no variable.
fn write_php_ini(ready: &Ready) -> io::Result<()> {
    let ca = ready.ca_file.display();
    std::fs::write(ready.ca_file.with_extension("ini"), format!("curl.cainfo=\"{ca}\"\nopenssl.cafile=\"{ca}\"\n"))
}

/// System properties of Java: <https://docs.oracle.com/en/java/javase/17/core/java-networking.html> (proxies) and the
/// JSSE reference guide (trust store).
fn java(ready: &Ready) -> Vec<OsString> {
    let mut options: Vec<OsString> = Vec::new();
    if let Some((host, port)) = ready.proxy_url.strip_prefix("http://").and_then(|address| address.rsplit_once(':')) {
        let host = host.trim_matches(['[', ']']);
        for scheme in ["http", "https"] {
            options.push(format!("-D{scheme}.proxyHost={host}").into());
            options.push(format!("-D{scheme}.proxyPort={port}").into());
        }
        options.push("-Dhttp.nonProxyHosts=localhost|127.*|[::1]".into());
    }
    // The JVM splits at blanks outside of quotes.
    let mut store = OsString::from("\"-Djavax.net.ssl.trustStore=");
    store.push(&ready.java_trust_store_file);
    store.push("\"");
    options.push(store);
    options.push("-Djavax.net.ssl.trustStoreType=JKS".into());
    options.push("-Djavax.net.ssl.trustStorePassword=changeit".into());
    options
}

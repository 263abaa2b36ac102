//! The preload that leads Node, whatever agent a client makes: it redirects connections to WeChat Pay's hosts.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use serde_json::json;
use weixinpay_simulator::Ready;

use crate::files::write_file;

/// The script; the simulator's address is put before it.
const PRELOAD: &str = include_str!("node.cjs");

/// Beside the authority.
fn file(ready: &Ready) -> PathBuf {
    ready.ca_file.with_file_name("node.cjs")
}

pub(super) fn write(ready: &Ready) -> io::Result<()> {
    let address = ready.tls_url.strip_prefix("https://").and_then(|address| address.rsplit_once(':'));
    let (host, port) = address.ok_or_else(|| io::Error::other("the address for TLS is none"))?;
    let port: u16 = port.parse().map_err(io::Error::other)?;
    let simulator = json!({
        "hosts": ready.hosts,
        "host": host.trim_matches(['[', ']']),
        "port": port,
        "ca": ready.ca_file,
    });
    write_file(&file(ready), &format!("const SIMULATOR = {simulator};\n{PRELOAD}"))
}

/// As `NODE_OPTIONS` has it: split at blanks outside of double quotes, in which a backslash takes the next character as it
/// is (nodejs.org/api/cli.html#node_optionsoptions).
pub(super) fn option(ready: &Ready) -> OsString {
    let file = file(ready).display().to_string().replace('\\', r"\\").replace('"', r#"\""#);
    format!("--require \"{file}\"").into()
}

//! A box, made from outside.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::{ExitCode, Stdio};
use weixinpay::text;

use rustix::process::{getgid, getuid};
use tempfile::TempDir;
use tokio::net::{TcpListener, UnixListener};
use tokio::process::Command;

use super::flags::BoxFlags;
use super::forward;
use super::passage::{DIRECTORY, LISTEN, OTHER_WAYS, USER, inward, outward};
use crate::child::{self, Signals};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::temporary_directory;

/// The program that makes namespaces, with those that are wanted: user (as root of it), network, mounts.
const UNSHARE: [&str; 2] = ["unshare", "-Urnm"];
/// Runs this command line again inside a box, to its end.
pub(crate) async fn run(flags: &BoxFlags, listen: SocketAddr, signals: Signals) -> Result<ExitCode, Failure> {
    probe().await?;
    let failed =
        |error: std::io::Error| Failure::config(text!("the box cannot be made: {error}", "无法建立隔离环境：{error}"));
    let directory: TempDir = temporary_directory("wxp-box-").map_err(failed)?;
    if !listen.ip().is_loopback() {
        return Err(Failure::config(text!("{listen} is not a loopback address", "{listen} 不是本机回环地址")));
    }
    let simulator = listener(listen).await?;
    let address = simulator.local_addr().map_err(failed)?;
    tokio::spawn(forward::to_socket(simulator, inward(directory.path(), address.port())));
    for port in &flags.box_publish {
        let published = listener(SocketAddr::from((Ipv4Addr::LOCALHOST, *port))).await?;
        tokio::spawn(forward::to_socket(published, inward(directory.path(), *port)));
    }
    for port in &flags.box_ports {
        let wanted = UnixListener::bind(outward(directory.path(), *port)).map_err(failed)?;
        tokio::spawn(forward::to_port(wanted, *port));
    }
    let itself = std::env::current_exe().map_err(failed)?;
    let [unshare, namespaces] = UNSHARE;
    let mut command = Command::new(unshare);
    command
        .args([namespaces, "--"])
        .arg(itself)
        .args(std::env::args_os().skip(1))
        .env(DIRECTORY, directory.path())
        .env(LISTEN, address.to_string())
        .env(USER, format!("{}:{}", getuid().as_raw(), getgid().as_raw()));
    let status = child::run(&mut command, signals).await.map_err(failed)?;
    Ok(child::code(status))
}

async fn listener(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| {
        Failure::config(text!("{address} cannot be listened on: {error}", "无法监听 {address}：{error}"))
    })
}

/// Whether this machine lets its users make namespaces.
async fn probe() -> Result<(), Failure> {
    let [unshare, namespaces] = UNSHARE;
    let tried = Command::new(unshare).args([namespaces, "true"]).stdin(Stdio::null()).output().await;
    let why = match tried {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        Err(error) => format!("unshare: {error}"),
    };
    Err(Failure::new(
        Exit::Config,
        text!(
            "--box needs namespaces, which this machine does not allow: {why}",
            "--box 需要命名空间，而本机不允许创建：{why}"
        ),
    )
    .hint(OTHER_WAYS))
}

//! `wxp sim run --box`: the command in a network of its own, in which WeChat Pay's hosts are the simulator and nothing else
//! is there.
//!
//! `wxp` runs itself again under `unshare` of util-linux, in user, network and mount namespaces, and the simulator lives
//! inside ([`Inside`]). What is wanted from outside comes in through sockets.

mod inside;
mod loopback;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{ExitCode, Stdio};

use rustix::process::{getgid, getuid};
use tempfile::TempDir;
use tokio::net::{TcpListener, UnixListener};
use tokio::process::Command;

use crate::args::SimRun;
use crate::child::{self, Signals};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::forward;
use crate::sim;

pub(crate) use inside::Inside;

/// The program that makes namespaces, with those that are wanted: user (as root of it), network, mounts.
const UNSHARE: [&str; 2] = ["unshare", "-Urnm"];
/// Tells the process inside where the sockets are.
const DIRECTORY: &str = "WXP_BOX_DIRECTORY";
/// Where the simulator is to listen inside, since this machine's port of the same number leads there.
const LISTEN: &str = "WXP_BOX_LISTEN";
/// Who ran it: the command is not to think that it is root.
const USER: &str = "WXP_BOX_USER";

/// The socket that leads into the box, to this port.
fn inward(directory: &Path, port: u16) -> std::path::PathBuf {
    directory.join(format!("in-{port}"))
}

/// The socket that leads out of the box, to this port.
fn outward(directory: &Path, port: u16) -> std::path::PathBuf {
    directory.join(format!("out-{port}"))
}

/// Runs this command line again inside a box, to its end.
pub(crate) async fn run(args: &SimRun, signals: Signals) -> Result<ExitCode, Failure> {
    probe().await?;
    let failed = |error: std::io::Error| {
        Failure::config(format!("the box cannot be made: {error}")).zh(format!("无法建立隔离环境：{error}"))
    };
    let directory: TempDir = sim::temporary_directory("wxp-box-").map_err(failed)?;
    let listen = args.start.listen;
    if !listen.ip().is_loopback() {
        return Err(
            Failure::config(format!("{listen} is not a loopback address")).zh(format!("{listen} 不是本机回环地址"))
        );
    }
    let simulator = listener(listen).await?;
    let address = simulator.local_addr().map_err(failed)?;
    tokio::spawn(forward::to_socket(simulator, inward(directory.path(), address.port())));
    for port in &args.box_publish {
        let published = listener(SocketAddr::from((Ipv4Addr::LOCALHOST, *port))).await?;
        tokio::spawn(forward::to_socket(published, inward(directory.path(), *port)));
    }
    for port in &args.box_ports {
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
        Failure::config(format!("{address} cannot be listened on: {error}")).zh(format!("无法监听 {address}：{error}"))
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
    Err(Failure::new(Exit::Config, format!("--box needs namespaces, which this machine does not allow: {why}"))
        .zh(format!("--box 需要命名空间，而本机不允许创建：{why}"))
        .hint(OTHER_WAYS))
}

/// What to do without namespaces. `hint_zh` has it in Chinese.
pub(crate) const OTHER_WAYS: &str = "allow unprivileged user namespaces (in a container: a seccomp profile that has \
    unshare and mount), or leave --box out: `wxp sim run --help` says what leads a client then, and one with a base URL \
    takes WXP_BASE_URL";

//! The inside of a box: a hosts file in which WeChat Pay is this machine, the simulator's authority where programs look
//! for authorities, and the ways in and out.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use weixinpay::text;

use rustix::mount::mount_bind;
use tokio::net::{TcpListener, UnixListener};
use tokio::process::Command;
use weixinpay_simulator::Ready;

use super::flags::BoxFlags;
use super::passage::{DIRECTORY, LISTEN, OTHER_WAYS, USER, inward, outward};
use super::{forward, loopback};
use crate::failure::Failure;

const HOSTS: &str = "/etc/hosts";

/// Bundles of PEM in which programs look for authorities.
const BUNDLES: [&str; 8] = [
    // Debian, Alpine, Arch.
    "/etc/ssl/certs/ca-certificates.crt",
    // Fedora and its relatives.
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/tls/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    // openSUSE.
    "/etc/ssl/ca-bundle.pem",
    "/var/lib/ca-certificates/ca-bundle.pem",
    // OpenSSL's own, and that of Alpine.
    "/etc/ssl/cert.pem",
    "/usr/lib/ssl/cert.pem",
];

/// The same for Java, of the system; each Java has one of its own besides.
const STORES: [&str; 3] =
    ["/etc/ssl/certs/java/cacerts", "/etc/pki/java/cacerts", "/etc/pki/ca-trust/extracted/java/cacerts"];

/// Services that answer for names instead of the hosts file, from the machine's data: nscd, systemd-resolved.
const NAME_SERVICES: [&str; 3] =
    ["/run/nscd/socket", "/var/run/nscd/socket", "/run/systemd/resolve/io.systemd.Resolve"];

/// A box, seen from inside.
pub(crate) struct Inside {
    directory: PathBuf,
    listen: SocketAddr,
    user: Option<(u32, u32)>,
}

impl Inside {
    /// The box that this process is in, if it is in one.
    pub(crate) fn here() -> Option<Self> {
        let directory = std::env::var_os(DIRECTORY)?.into();
        let listen = std::env::var(LISTEN).ok()?.parse().ok()?;
        let user = std::env::var(USER).ok();
        let user = user.as_deref().and_then(|user| user.split_once(':'));
        let user = user.and_then(|(user, group)| Some((user.parse().ok()?, group.parse().ok()?)));
        Some(Self { directory, listen, user })
    }

    /// The simulator's address: the same as outside, so that this machine's browser finds it.
    pub(crate) fn listen(&self) -> SocketAddr {
        self.listen
    }

    /// The address of WeChat Pay's hosts inside the box.
    pub(crate) fn listen_tls(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, 443))
    }

    /// The network, and the ways in and out.
    pub(crate) async fn connect(&self, flags: &BoxFlags) -> Result<(), Failure> {
        loopback::up().map_err(failed)?;
        for port in flags.box_publish.iter().copied().chain([self.listen.port()]) {
            let socket = UnixListener::bind(inward(&self.directory, port)).map_err(failed)?;
            tokio::spawn(forward::to_port(socket, port));
        }
        for port in &flags.box_ports {
            let socket = outward(&self.directory, *port);
            let here = TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).await.map_err(failed)?;
            tokio::spawn(forward::to_socket(here, socket.clone()));
            // A program may take `localhost` for either address; a machine may lack this one.
            if let Ok(here) = TcpListener::bind((Ipv6Addr::LOCALHOST, *port)).await {
                tokio::spawn(forward::to_socket(here, socket));
            }
        }
        Ok(())
    }

    /// Names and trust.
    pub(crate) fn furnish(&self, ready: &Ready) -> Result<(), Failure> {
        self.lay(HOSTS, hosts(&fs::read_to_string(HOSTS).unwrap_or_default(), &ready.hosts).as_bytes())
            .map_err(failed)?;
        for service in NAME_SERVICES {
            if Path::new(service).exists() {
                mount_bind("/dev/null", service).map_err(|error| failed(error.into()))?;
            }
        }
        let authority = fs::read(&ready.ca_file).map_err(failed)?;
        for bundle in real(BUNDLES.iter().map(PathBuf::from)) {
            let mut all = fs::read(&bundle).unwrap_or_default();
            if !all.ends_with(b"\n") && !all.is_empty() {
                all.push(b'\n');
            }
            all.extend(&authority);
            self.lay(&bundle, &all).map_err(failed)?;
        }
        for store in real(STORES.iter().map(PathBuf::from).chain(javas())) {
            mount_bind(&ready.java_trust_store_file, &store).map_err(|error| failed(error.into()))?;
        }
        Ok(())
    }

    /// The command, as the user who ran it where that is possible: programs that refuse to be root do not run else.
    pub(crate) async fn command(&self, program: &OsStr) -> Command {
        let mut command = match self.user {
            Some((user, group)) if user != 0 => {
                let mapped = ["-U", &format!("--map-user={user}"), &format!("--map-group={group}"), "--"];
                let mut tried = Command::new("unshare");
                tried.args(mapped).arg("true").stdin(Stdio::null()).stderr(Stdio::null());
                if tried.status().await.is_ok_and(|status| status.success()) {
                    let mut command = Command::new("unshare");
                    command.args(mapped).arg(program);
                    command
                } else {
                    Command::new(program)
                }
            }
            _ => Command::new(program),
        };
        for name in [DIRECTORY, LISTEN, USER] {
            command.env_remove(name);
        }
        command
    }

    /// Lays a file with this content over another one, for who is in here.
    fn lay(&self, over: impl AsRef<Path>, content: &[u8]) -> io::Result<()> {
        let mut file = tempfile::Builder::new().prefix("laid-").tempfile_in(&self.directory)?;
        file.write_all(content)?;
        #[cfg(unix)]
        fs::set_permissions(file.path(), std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
        let (_, path) = file.keep().map_err(|kept| kept.error)?;
        mount_bind(&path, over.as_ref())?;
        Ok(())
    }
}

fn failed(error: io::Error) -> Failure {
    Failure::config(text!("the box cannot be made: {error}", "无法建立隔离环境：{error}")).hint(OTHER_WAYS)
}

/// The hosts file with WeChat Pay's hosts at this machine, and nowhere else.
fn hosts(given: &str, wechat_pay: &[String]) -> String {
    let mut text = format!("127.0.0.1 {}\n127.0.0.1 localhost\n::1 localhost\n", wechat_pay.join(" "));
    for line in given.lines() {
        let mut words = line.split('#').next().unwrap_or_default().split_whitespace();
        let Some(address) = words.next() else { continue };
        let is_theirs =
            |name: &&str| wechat_pay.iter().any(|known| known.eq_ignore_ascii_case(name.trim_end_matches('.')));
        let names: Vec<&str> = words.filter(|name| !is_theirs(name)).collect();
        if !names.is_empty() {
            text.push_str(&format!("{address} {}\n", names.join(" ")));
        }
    }
    text
}

/// The files that are there, each once, whatever names lead to them.
fn real(paths: impl Iterator<Item = PathBuf>) -> BTreeSet<PathBuf> {
    paths.filter_map(|path| fs::canonicalize(path).ok()).filter(|path| path.is_file()).collect()
}

/// The trust stores that each Java on this machine has.
fn javas() -> impl Iterator<Item = PathBuf> {
    let installed = fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten().map(|entry| entry.path());
    let homes = std::env::var_os("JAVA_HOME").map(PathBuf::from).into_iter().chain(installed);
    homes.flat_map(|home| [home.join("lib/security/cacerts"), home.join("jre/lib/security/cacerts")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hosts_file_that_leads_to_wechat_pay_elsewhere_does_so_no_longer() {
        let given = "127.0.0.1 localhost\n# 1.2.3.4 api.mch.weixin.qq.com\n1.2.3.4 API.mch.weixin.qq.com db # ours\n5.6.7.8 api.wechatpay.cn.\n";
        let wechat_pay = ["api.mch.weixin.qq.com".to_owned(), "api.wechatpay.cn".to_owned()];
        let expected = "127.0.0.1 api.mch.weixin.qq.com api.wechatpay.cn\n127.0.0.1 localhost\n::1 localhost\n\
                        127.0.0.1 localhost\n1.2.3.4 db\n";
        assert_eq!(hosts(given, &wechat_pay), expected);
    }
}

//! Clients that do not trust the authority: their requests never arrive, so that nothing else would tell of them.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustls::AlertDescription;
use weixinpay_core::Text;

use crate::engine::key_files::{AUTHORITY, JAVA_TRUST_STORE};

/// The code of such an entry in the journal.
pub(crate) const CODE: &str = "CA_DISTRUSTED";
/// A client that looks at the certificate after the handshake leaves at once. One that leaves later had no use for the
/// connection.
pub(crate) const AT_ONCE: Duration = Duration::from_secs(1);

/// The sign that a client does not trust the authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Distrust {
    /// It says so, by an alert of this name (RFC 8446 §6.2).
    Alert(&'static str),
    /// It closed the connection in the middle of the handshake.
    Closed,
    /// It closed the connection after the handshake, and has sent nothing.
    Silent,
}

/// The warnings about such clients.
#[derive(Debug, Default)]
pub(crate) struct Warned {
    /// Whether a client has trusted the authority.
    pub(crate) trusted: AtomicBool,
    /// Whether the whole remedy was said.
    pub(crate) remedy: AtomicBool,
}

impl Warned {
    pub(crate) fn is_trusted(&self) {
        self.trusted.store(true, Ordering::Relaxed);
    }

    pub(crate) fn forget(&self) {
        self.remedy.store(false, Ordering::Relaxed);
    }
}

impl Distrust {
    /// Recognizes distrust in the end of a handshake.
    pub(crate) fn of(broken: &io::Error) -> Option<Self> {
        let tls = broken.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        if let Some(rustls::Error::AlertReceived(alert)) = tls {
            return match alert {
                AlertDescription::UnknownCA => Some(Self::Alert("unknown_ca")),
                AlertDescription::BadCertificate => Some(Self::Alert("bad_certificate")),
                AlertDescription::CertificateUnknown => Some(Self::Alert("certificate_unknown")),
                AlertDescription::UnsupportedCertificate => Some(Self::Alert("unsupported_certificate")),
                AlertDescription::CertificateExpired => Some(Self::Alert("certificate_expired")),
                AlertDescription::AccessDenied => Some(Self::Alert("access_denied")),
                // So say some that call their own check of the certificate.
                AlertDescription::InternalError => Some(Self::Alert("internal_error")),
                AlertDescription::UserCanceled | AlertDescription::CloseNotify => Some(Self::Closed),
                _ => None,
            };
        }
        matches!(
            broken.kind(),
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe
        )
        .then_some(Self::Closed)
    }

    pub(crate) fn words(self, host: &str) -> Text {
        match self {
            Self::Alert(alert) => Text::from((
                format!(
                    "a client of {host} does not trust the simulator's certificate authority (TLS alert {alert}): its request \
                     never came; let this client trust the authority"
                ),
                format!(
                    "访问 {host} 的客户端不信任模拟器的证书颁发机构（TLS 告警 {alert}），请求没有发出；请让该客户端信任模拟器的 CA"
                ),
            )),
            Self::Closed => Text::from((
                format!(
                    "a client of {host} broke off its TLS handshake, as Node does where it does not trust the simulator's \
                     certificate authority: its request never came; let this client trust the authority"
                ),
                format!(
                    "访问 {host} 的客户端在 TLS 握手中断开：Node 不信任模拟器的证书颁发机构时即如此，请求没有发出；请让该客户端信任模拟器的 CA"
                ),
            )),
            Self::Silent => Text::from((
                format!(
                    "a client of {host} left right after its TLS handshake and sent nothing, as wget (GnuTLS) does where it does \
                     not trust the simulator's certificate authority; let this client trust the authority"
                ),
                format!(
                    "访问 {host} 的客户端在 TLS 握手后立即断开，什么也没有发送：wget（GnuTLS）不信任模拟器的证书颁发机构时即如此；\
                     请让该客户端信任模拟器的 CA"
                ),
            )),
        }
    }
}

/// Ways to make each language trust the authority, one a line.
pub(crate) fn remedy(keys: Option<&Path>) -> Text {
    let file = |name: &str| keys.map_or_else(|| PathBuf::from(name), |keys| keys.join(name)).display().to_string();
    let (ca, jks) = (file(AUTHORITY), file(JAVA_TRUST_STORE));
    let mut en = String::new();
    let mut zh = String::new();
    if keys.is_none() {
        en.push_str("\n(Simulator::write_keys writes these files; Simulator::ca_pem is the first one)");
        zh.push_str("\n（Simulator::write_keys 会写出这些文件；Simulator::ca_pem 即第一个文件的内容）");
    }
    let mut line = |name: (&str, &str), way: (String, String)| {
        en.push_str(&format!("\n{}: {}", name.0, way.0));
        zh.push_str(&format!("\n{}：{}", name.1, way.1));
    };
    let same = |text: String| (text.clone(), text);
    line(
        ("any command", "任何命令"),
        ("`wxp sim run -- COMMAND` sets all of these".to_owned(), "`wxp sim run -- 命令` 会设好以下各项".to_owned()),
    );
    line(
        ("Java", "Java"),
        (
            format!(
                "-Djavax.net.ssl.trustStore={jks} -Djavax.net.ssl.trustStorePassword=changeit; Apache HttpClient reads them \
                 with useSystemProperties()"
            ),
            format!(
                "-Djavax.net.ssl.trustStore={jks} -Djavax.net.ssl.trustStorePassword=changeit；Apache HttpClient 须调用 \
                 useSystemProperties() 才会读取"
            ),
        ),
    );
    line(("Node.js", "Node.js"), same(format!("NODE_EXTRA_CA_CERTS={ca}")));
    line(
        ("Python", "Python"),
        same(format!("SSL_CERT_FILE={ca} (httpx, aiohttp), REQUESTS_CA_BUNDLE={ca} (requests)")),
    );
    line(
        ("Go", "Go"),
        (
            format!("SSL_CERT_FILE={ca} on Linux; tls.Config.RootCAs elsewhere"),
            format!("Linux 上用 SSL_CERT_FILE={ca}，其他系统用 tls.Config.RootCAs"),
        ),
    );
    line(
        ("PHP", "PHP"),
        (
            format!("curl.cainfo and openssl.cafile = {ca} in php.ini, or Guzzle's 'verify' => '{ca}'"),
            format!("在 php.ini 中设 curl.cainfo 和 openssl.cafile 为 {ca}，或在 Guzzle 中设 'verify' => '{ca}'"),
        ),
    );
    line(
        (".NET, Ruby, Rust", ".NET、Ruby、Rust"),
        (
            format!("SSL_CERT_FILE={ca} on Linux, where the system's roots are used"),
            format!("Linux 上使用系统根证书时设 SSL_CERT_FILE={ca}"),
        ),
    );
    line(("curl", "curl"), same(format!("CURL_CA_BUNDLE={ca}")));
    Text::from((en, zh))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alerts_by_which_clients_refuse_a_certificate_are_known() {
        let alert =
            |alert| Distrust::of(&io::Error::new(io::ErrorKind::InvalidData, rustls::Error::AlertReceived(alert)));
        assert_eq!(alert(AlertDescription::UnknownCA), Some(Distrust::Alert("unknown_ca")), "OpenSSL, rustls");
        assert_eq!(alert(AlertDescription::BadCertificate), Some(Distrust::Alert("bad_certificate")), "Go");
        assert_eq!(alert(AlertDescription::CertificateUnknown), Some(Distrust::Alert("certificate_unknown")), "Java");
        assert_eq!(alert(AlertDescription::ProtocolVersion), None);
        assert_eq!(Distrust::of(&io::ErrorKind::UnexpectedEof.into()), Some(Distrust::Closed));
        assert_eq!(Distrust::of(&io::ErrorKind::TimedOut.into()), None);
    }

    #[test]
    fn the_remedy_names_the_files_for_each_language_in_both_tongues() {
        let remedy = remedy(Some(Path::new("/keys")));
        for text in [&remedy.en, &remedy.zh] {
            for part in [
                "-Djavax.net.ssl.trustStore=/keys/ca.jks",
                "NODE_EXTRA_CA_CERTS=/keys/ca.pem",
                "REQUESTS_CA_BUNDLE=/keys/ca.pem",
                "SSL_CERT_FILE=/keys/ca.pem",
                "curl.cainfo",
                "wxp sim run -- ",
            ] {
                assert!(text.contains(part), "{part} is not in {text}");
            }
        }
        assert_eq!(remedy.en.lines().count(), remedy.zh.lines().count());
    }
}

//! The address and the merchant: from flags, then from `WXP_*` variables. Secrets come from files.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;
use weixinpay::{ApiV3Key, Client, MerchantKey, PlatformKey, Text, text};

use clap::Args;

use crate::failure::Failure;
use crate::files::io_text;
use crate::terminal::output::Output;

/// No key, certificate or APIv3 key is longer, in bytes.
const LONGEST_FILE: u64 = 64 * 1024;

/// Looks up variables; tests have their own.
pub(crate) type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The variables of the process. An empty one counts as not set.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The address and the calling merchant. A flag wins over its variable. Secrets are given as files, never as text.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Base URL (WXP_BASE_URL; without it, api.mch.weixin.qq.com)
    ///
    /// 接口地址（WXP_BASE_URL；不给则为 api.mch.weixin.qq.com）
    #[arg(long, value_name = "URL", display_order = 800)]
    base_url: Option<String>,
    /// Base URL of the standby host of --base-url (WXP_STANDBY_URL, beside WXP_BASE_URL)
    ///
    /// 接口地址连不上时改用的备用地址（WXP_STANDBY_URL，与 WXP_BASE_URL 一起给）
    #[arg(long, value_name = "URL", display_order = 800)]
    standby_url: Option<String>,
    /// Merchant id of the caller (WXP_MCHID)
    ///
    /// 调用方商户号（WXP_MCHID）
    #[arg(long, value_name = "ID", display_order = 801)]
    mchid: Option<String>,
    /// Serial number of the caller's API certificate (WXP_SERIAL_NO)
    ///
    /// 调用方 API 证书序列号（WXP_SERIAL_NO）
    #[arg(long, value_name = "HEX", display_order = 802)]
    serial_no: Option<String>,
    /// The caller's apiclient_key.pem (WXP_PRIVATE_KEY_FILE)
    ///
    /// 调用方的 apiclient_key.pem（WXP_PRIVATE_KEY_FILE）
    #[arg(long, value_name = "FILE", display_order = 803)]
    private_key_file: Option<PathBuf>,
    /// A file that holds the APIv3 key (WXP_API_V3_KEY_FILE)
    ///
    /// 存放 APIv3 密钥的文件（WXP_API_V3_KEY_FILE）
    #[arg(long, value_name = "FILE", display_order = 804)]
    api_v3_key_file: Option<PathBuf>,
    /// Id of the WeChat Pay public key (WXP_PLATFORM_PUBLIC_KEY_ID)
    ///
    /// 微信支付公钥 ID（WXP_PLATFORM_PUBLIC_KEY_ID）
    #[arg(long, value_name = "ID", display_order = 805)]
    platform_public_key_id: Option<String>,
    /// The WeChat Pay public key (WXP_PLATFORM_PUBLIC_KEY_FILE; without it, certificates are downloaded)
    ///
    /// 微信支付公钥（WXP_PLATFORM_PUBLIC_KEY_FILE；不给则下载平台证书）
    #[arg(long, value_name = "FILE", display_order = 806)]
    platform_public_key_file: Option<PathBuf>,
    /// How long a call may take, in seconds [default: 30]
    ///
    /// 一次调用最多多少秒 [默认：30]
    #[arg(long, value_name = "SECONDS", display_order = 807, value_parser = clap::value_parser!(u32).range(1..=3600))]
    timeout: Option<u32>,
}

impl Connection {
    /// The client that these flags and variables describe.
    pub(crate) fn client(&self, variables: Variables<'_>, output: &Output) -> Result<Client, Failure> {
        let text = |flag: &Option<String>, name: &str| flag.clone().or_else(|| variables(name));
        let file = |flag: &Option<PathBuf>, name: &str| flag.clone().or_else(|| variables(name).map(PathBuf::from));

        let mchid = text(&self.mchid, "WXP_MCHID");
        let serial_no = text(&self.serial_no, "WXP_SERIAL_NO");
        let private_key = file(&self.private_key_file, "WXP_PRIVATE_KEY_FILE");
        let api_v3_key = file(&self.api_v3_key_file, "WXP_API_V3_KEY_FILE");
        let public_key_id = text(&self.platform_public_key_id, "WXP_PLATFORM_PUBLIC_KEY_ID");
        let public_key = file(&self.platform_public_key_file, "WXP_PLATFORM_PUBLIC_KEY_FILE");

        let mut missing = Vec::new();
        let mut need = |given: bool, name: &'static str| {
            if !given {
                missing.push(name);
            }
        };
        need(mchid.is_some(), "WXP_MCHID");
        need(serial_no.is_some(), "WXP_SERIAL_NO");
        need(private_key.is_some(), "WXP_PRIVATE_KEY_FILE");
        match (&public_key_id, &public_key) {
            (None, None) => need(api_v3_key.is_some(), "WXP_API_V3_KEY_FILE"),
            (id, key) => {
                need(id.is_some(), "WXP_PLATFORM_PUBLIC_KEY_ID");
                need(key.is_some(), "WXP_PLATFORM_PUBLIC_KEY_FILE");
            }
        }
        let (Some(mchid), Some(serial_no), Some(private_key), true) =
            (mchid, serial_no, private_key, missing.is_empty())
        else {
            let missing = missing.join(", ");
            return Err(Failure::config(text!("not set: {missing}", "未设置：{missing}"))
                .hint(("set the variable or give the flag of the same name; `wxp sim up` prints a whole set that needs no account", "请设置这些变量，或给出同名参数；wxp sim up 会给出一整套，无需商户号")));
        };

        let key = MerchantKey::from_pem(&serial_no, read(&private_key, "WXP_PRIVATE_KEY_FILE")?)
            .map_err(|error| Failure::from(error).about(&subject("WXP_PRIVATE_KEY_FILE", &private_key)))?;
        // After it is known to be a key: a person who gave a certificate by mistake reads that, and not that it should be hidden.
        if is_open(&private_key) {
            return Err(Failure::config(OPEN)
                .about(&subject("WXP_PRIVATE_KEY_FILE", &private_key))
                .hint(Text::same(remedy(&private_key))));
        }
        let mut builder = Client::builder()
            .merchant(mchid, key)
            .user_agent(concat!("wxp/", env!("CARGO_PKG_VERSION")))
            .timeout(Duration::from_secs(self.timeout.unwrap_or(30).into()));
        if let Some(url) = text(&self.base_url, "WXP_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Some(url) = standby_url(self, variables) {
            builder = builder.standby(url);
        }
        if let (Some(id), Some(path)) = (public_key_id, public_key) {
            let key = PlatformKey::from_pem(&id, read(&path, "WXP_PLATFORM_PUBLIC_KEY_FILE")?)
                .map_err(|error| Failure::from(error).about(&subject("WXP_PLATFORM_PUBLIC_KEY_FILE", &path)))?;
            builder = builder.platform_key(key);
        }
        if let Some(path) = api_v3_key {
            let text = read(&path, "WXP_API_V3_KEY_FILE")?;
            if is_open(&path) {
                let open = OPEN.get(output.lang).to_owned();
                output.warning(&format!("{}: {open}", subject("WXP_API_V3_KEY_FILE", &path)), &remedy(&path));
            }
            let key = text.strip_suffix(b"\n").map_or(&*text, |text| text.strip_suffix(b"\r").unwrap_or(text));
            // Tried here first, so that the error names the file.
            ApiV3Key::new(key).map_err(|error| Failure::from(error).about(&subject("WXP_API_V3_KEY_FILE", &path)))?;
            builder = builder.api_v3_key(key);
        }
        Ok(builder.build()?)
    }
}

/// The variable belongs to the base URL of the other variable: beside none, or beside another one, it would lead a call
/// that is meant for WeChat Pay elsewhere.
fn standby_url(connection: &Connection, variables: Variables<'_>) -> Option<String> {
    let belongs = connection.base_url.is_none() && variables("WXP_BASE_URL").is_some();
    connection.standby_url.clone().or_else(|| variables("WXP_STANDBY_URL").filter(|_| belongs))
}

/// The problem of a secret that others can read. A private key is then refused; the APIv3 key, which secret stores
/// often mount readable, is taken with a warning.
const OPEN: Text = Text::new("other users can read this file", "其他用户可以读取这个文件");

/// Whether the file is one that others can read.
#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|kept| kept.is_file() && kept.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_: &Path) -> bool {
    false
}

fn remedy(path: &Path) -> String {
    format!("chmod 600 {}", path.display())
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| unreadable(path, name, &error))?;
    file.take(LONGEST_FILE + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, name, &error))?;
    if bytes.len() as u64 > LONGEST_FILE {
        let failure = Failure::config(("this file is too long to hold a key", "文件过长，不可能是密钥"));
        return Err(failure.about(&subject(name, path)));
    }
    Ok(bytes)
}

fn unreadable(path: &Path, name: &str, error: &std::io::Error) -> Failure {
    Failure::config(io_text(error))
        .about(&subject(name, path))
        .hint(("check the path and who may read it", "请检查路径和读取权限"))
}

fn subject(name: &str, path: &Path) -> String {
    format!("{name} ({})", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exit::Exit;
    use weixinpay::Lang;

    fn failure(vars: &[(&str, &str)]) -> Failure {
        let look_up = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let output = Output::new(true, Lang::En, |_| None);
        Connection::default().client(&look_up, &output).map(|_| ()).unwrap_err()
    }

    fn says(failure: &Failure) -> String {
        serde_json::to_value(failure).unwrap()["message"].as_str().unwrap().to_owned()
    }

    #[test]
    fn a_standby_is_taken_beside_its_own_base_url_alone() {
        let both = |name: &str| match name {
            "WXP_BASE_URL" => Some("http://one".to_owned()),
            "WXP_STANDBY_URL" => Some("http://two".to_owned()),
            _ => None,
        };
        let none = Connection::default();
        assert_eq!(standby_url(&none, &both).as_deref(), Some("http://two"));
        assert_eq!(standby_url(&none, &|name| both(name).filter(|_| name == "WXP_STANDBY_URL")), None);
        let other = Connection { base_url: Some("https://three".to_owned()), ..Connection::default() };
        assert_eq!(standby_url(&other, &both), None);
        let given = Connection { standby_url: Some("https://four".to_owned()), ..Connection::default() };
        assert_eq!(standby_url(&given, &both).as_deref(), Some("https://four"));
    }

    #[test]
    fn everything_that_is_missing_is_named_at_once() {
        let failure = failure(&[("WXP_SERIAL_NO", "AB")]);
        assert_eq!(failure.exit(), Exit::Config);
        assert_eq!(says(&failure), "not set: WXP_MCHID, WXP_PRIVATE_KEY_FILE, WXP_API_V3_KEY_FILE");
    }

    #[test]
    fn half_a_platform_key_is_not_taken_for_none() {
        let failure = failure(&[
            ("WXP_MCHID", "1"),
            ("WXP_SERIAL_NO", "AB"),
            ("WXP_PRIVATE_KEY_FILE", "k"),
            ("WXP_PLATFORM_PUBLIC_KEY_ID", "PUB_KEY_ID_1"),
        ]);
        assert_eq!(says(&failure), "not set: WXP_PLATFORM_PUBLIC_KEY_FILE");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_known() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("key");
        std::fs::write(&path, "x").unwrap();
        for (mode, open) in [(0o644, true), (0o640, true), (0o604, true), (0o600, false), (0o400, false)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(is_open(&path), open, "{mode:o}");
        }
        assert!(!is_open(directory.path()));
    }

    #[test]
    fn a_file_that_is_absent_is_named_with_its_variable() {
        let failure = read(Path::new("/no/such/file"), "WXP_PRIVATE_KEY_FILE").unwrap_err();
        assert!(says(&failure).starts_with("WXP_PRIVATE_KEY_FILE (/no/such/file): "));
    }
}

//! A simulator that serves until it is interrupted, and what it tells whoever wants to use it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use weixinpay::{Client, MerchantKey, PlatformKey};
use weixinpay_simulator::{Builder, OwnIds, PlatformMode, Ready, ReadyMerchant, Simulator, StartError};

use crate::args::SimStart;
use crate::client_env;
use crate::exit::{self, Exit};
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output::{Output, Style};
use crate::sim_log::Log;

/// Why it did not start: a matter of configuration.
pub(crate) fn failure(error: StartError) -> Failure {
    Failure::config(error.to_string())
}

/// The simulator that these flags describe.
pub(crate) fn builder(args: &SimStart) -> Result<Builder, Failure> {
    let builder = Simulator::builder()
        .listen(args.listen)
        .notify_anywhere(args.notify_anywhere)
        .strict_fidelity(args.strict_fidelity);
    let mut builder = args.drills.iter().fold(builder, |builder, drill| builder.drill(drill));
    if let Some(mode) = &args.platform {
        builder = builder.platform(mode.parse::<PlatformMode>().map_err(|error| Failure::usage(error.to_string()))?);
    }
    if let Some(address) = args.listen_standby {
        builder = builder.listen_standby(address);
    }
    if let Some(address) = args.listen_tls {
        builder = builder.listen_tls(address);
    }
    if let Some(address) = args.listen_proxy {
        builder = builder.listen_proxy(address);
    }
    if let Some(directory) = &args.data {
        builder = builder.data(directory);
    }
    let mut ids = OwnIds::default();
    (ids.mchid, ids.appid) = (args.mchid.clone(), args.appid.clone());
    (ids.sub_mchid, ids.sub_appid) = (args.sub_mchid.clone(), args.sub_appid.clone());
    Ok(builder.own_ids(ids))
}

/// The merchant that these flags are about.
pub(crate) fn described<'r>(ready: &'r Ready, args: &SimStart) -> Result<&'r ReadyMerchant, Failure> {
    let is_partner = args.sub_mchid.is_some() || args.sub_appid.is_some();
    let merchant = match &args.mchid {
        Some(mchid) => ready.merchants.iter().find(|merchant| merchant.mchid == *mchid),
        None => ready.merchants.iter().find(|merchant| merchant.service_provider == is_partner),
    };
    merchant.or_else(|| ready.merchants.first().filter(|_| args.mchid.is_none())).ok_or_else(|| {
        let known: Vec<_> = ready.merchants.iter().map(|merchant| &*merchant.mchid).collect();
        let known = known.join(", ");
        Failure::usage(format!("there is no merchant with this mchid; there are {known}"))
            .zh(format!("没有这个商户号；现有 {known}"))
    })
}

/// As a user builds it: the merchant's key, and the WeChat Pay public key to verify and to encrypt with.
pub(crate) fn client(simulator: &Simulator, mchid: &str) -> Result<Client, Failure> {
    let merchant = simulator
        .merchant(mchid)
        .ok_or_else(|| Failure::new(Exit::Failed, format!("the simulator has no merchant {mchid}")))?;
    let key = MerchantKey::from_pem(&merchant.serial_no, &merchant.private_key_pem)?;
    let platform = PlatformKey::from_pem(&merchant.platform_public_key_id, &merchant.platform_public_key_pem)?;
    let client = Client::builder()
        .base_url(simulator.base_url())
        .merchant(&merchant.mchid, key)
        .platform_key(platform)
        .api_v3_key(&merchant.api_v3_key)
        .user_agent(concat!("wxp/", env!("CARGO_PKG_VERSION")))
        .build()?;
    Ok(client)
}

/// Why their files were not written.
pub(crate) fn unwritable(error: std::io::Error) -> Failure {
    Failure::config(format!("the key files cannot be written: {error}"))
}

/// A temporary directory that only this user can enter, from the start.
pub(crate) fn temporary_directory(prefix: &str) -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.prefix(prefix).tempdir()
}

/// Writes a file that only this user can read, in one step, and never through a link that is there under its name.
pub(crate) fn write_file(file: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = tempfile::NamedTempFile::new_in(file.parent().unwrap_or_else(|| Path::new(".")))?;
    beside.write_all(text.as_bytes())?;
    beside.persist(file).map(drop).map_err(|failed| failed.error)
}

/// Key files for the clients of a simulator; those of one that keeps nothing go when this is dropped.
pub(crate) struct Keys {
    temporary: Option<TempDir>,
}

impl Keys {
    /// Beside the state, if there is any; else in a temporary directory that only this user can enter.
    pub(crate) fn write(simulator: &Simulator, has_data: bool) -> Result<Self, Failure> {
        if has_data {
            return Ok(Self { temporary: None });
        }
        let directory = temporary_directory("wxp-sim-").map_err(unwritable)?;
        exit::leaves(Some(directory.path()));
        let keys = Self { temporary: Some(directory) };
        if let Some(directory) = &keys.temporary {
            simulator.write_keys(directory.path()).map_err(unwritable)?;
        }
        Ok(keys)
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if self.temporary.is_some() {
            exit::leaves(None);
        }
    }
}

/// Writes the ready file.
pub(crate) fn write_ready(ready: &Ready, file: &Path) -> Result<(), Failure> {
    ready
        .write(file)
        .map_err(|error| Failure::config(format!("the ready file cannot be written: {}: {error}", file.display())))
}

/// Serves until interrupted.
pub(crate) async fn serve(simulator: Simulator, mut interrupt: Interrupt, log: Option<Log>, output: &Output) -> Exit {
    interrupt.wait().await;
    simulator.shutdown().await;
    let told = match log {
        Some(log) => log.end().await,
        None => true,
    };
    if told && !output.json {
        output.words(output.lang.pick("模拟器已停止", "the simulator has stopped"));
    }
    Exit::Interrupted
}

/// What programs read: the content of the ready file, but the APIv3 keys as files, as a step like those of
/// `wxp demo --json`.
fn announcement(ready: &Ready) -> String {
    let mut json = serde_json::to_value(ready).unwrap_or_default();
    for (at, merchant) in ready.merchants.iter().enumerate() {
        if let Some(Value::Object(fields)) = json.pointer_mut(&format!("/merchants/{at}")) {
            fields.remove("api_v3_key");
            let file = api_v3_key_file(&merchant.private_key_file);
            fields.insert("api_v3_key_file".to_owned(), file.display().to_string().into());
        }
    }
    json["step"] = "simulator".into();
    json.to_string()
}

/// Where to look at it, and to play the other side, while a command runs.
pub(crate) fn announce_pages(ready: &Ready, output: &Output) {
    let lang = output.lang;
    output.title(
        &lang.pick(format!("模拟器已就绪  {}", ready.base_url), format!("The simulator is ready  {}", ready.base_url)),
    );
    output.words(&lang.pick(format!("  控制台  {}", ready.console_url), format!("  console  {}", ready.console_url)));
    let base = &ready.base_url;
    output.words(&lang.pick(
        format!("  手机    {base}/payer 扮演付款人；收款人在 /payee，工人在 /phone"),
        format!("  phones   {base}/payer  play the payer; the payee is at /payee, the worker at /phone"),
    ));
}

/// One line of JSON, or a banner on standard error and the lines to export on standard output.
pub(crate) fn announce(ready: &Ready, merchant: &ReadyMerchant, output: &Output) {
    if output.json {
        output.line(&announcement(ready));
        return;
    }
    let lang = output.lang;
    output.error_line("");
    output.title(
        &lang.pick(format!("模拟器已就绪  {}", ready.base_url), format!("The simulator is ready  {}", ready.base_url)),
    );
    output.words(&lang.pick(format!("  控制台    {}", ready.console_url), format!("  console  {}", ready.console_url)));
    output.words(&lang.pick(
        format!("  手机      {}/phone  扮演工人；付款人在 /payer，收款人在 /payee", ready.base_url),
        format!("  phones   {}/phone  play the worker; the payer is at /payer, the payee at /payee", ready.base_url),
    ));
    output.words(&lang.pick(format!("  控制接口  {}", ready.control_url), format!("  control  {}", ready.control_url)));
    output.words(&lang.pick(
        format!("  备用地址  {}  演练 host.primary-down 时仍应答", ready.standby_url),
        format!("  standby  {}  answers in the drill host.primary-down, too", ready.standby_url),
    ));
    output.words(&lang.pick(format!("  TLS       {}", ready.tls_url), format!("  TLS      {}", ready.tls_url)));
    output.words(&lang.pick(
        format!("  代理      {}  只应答微信支付的域名", ready.proxy_url),
        format!("  proxy    {}  for WeChat Pay's hosts alone", ready.proxy_url),
    ));
    let ca = ready.ca_file.display();
    output.words(&lang.pick(format!("  信任      {ca}"), format!("  trust    {ca}")));
    output.words(lang.pick(
        "  数据均为虚构；只在本机可达；Ctrl-C 停止",
        "  everything in it is synthetic; it serves this machine only; Ctrl-C stops it",
    ));
    output.error_line("");
    output.error_line(&format!("  {}", lang.pick("在另一个终端里：", "in another terminal:")));
    output.error_line("");
    for (name, value) in client_env::merchant(ready, merchant) {
        output.line(&format!("export {}={}", output.paint(Style::Accent, name), quoted(&value)));
    }
    output.error_line("");
    for command in next(merchant) {
        output.error_line(&format!("  {}", output.paint_error(Style::Quiet, &command)));
    }
    let others: Vec<_> = ready.merchants.iter().filter(|other| other.mchid != merchant.mchid).collect();
    for other in others {
        let mchid = &other.mchid;
        output.words(&if other.service_provider {
            lang.pick(format!("  服务商请用 --mchid {mchid}"), format!("  the service provider: --mchid {mchid}"))
        } else {
            lang.pick(format!("  直连商户请用 --mchid {mchid}"), format!("  the direct merchant: --mchid {mchid}"))
        });
    }
}

/// What to try first, as this merchant.
fn next(merchant: &ReadyMerchant) -> [String; 2] {
    let none = String::new();
    let openid = |appid: &str| merchant.users.iter().find(|user| user.appid == appid).map_or("", |user| &*user.openid);
    match merchant.sub_merchants.first() {
        Some(sub) => {
            let appid = sub.appids.first().unwrap_or(&none);
            let relation = format!("--sub-mchid {} --sub-appid {appid} --openid {}", sub.mchid, openid(appid));
            ["wxp sim phone".to_owned(), format!("wxp payroll relation {relation}")]
        }
        None => {
            let (appid, mchid) = (merchant.appids.first().unwrap_or(&none), &merchant.mchid);
            let order = format!("-d appid={appid} -d mchid={mchid} -d out_trade_no=ORDER1 -d description=tea");
            [
                format!(
                    "wxp api POST /v3/pay/transactions/native {order} \
                     -d notify_url=http://127.0.0.1:3000/notify -d amount.total:=1"
                ),
                "wxp sim phone --order ORDER1".to_owned(),
            ]
        }
    }
}

/// Beside the merchant's other files.
pub(crate) fn api_v3_key_file(private_key_file: &Path) -> PathBuf {
    private_key_file.with_file_name("api_v3_key.txt")
}

/// As a shell reads it: bare where it can be, in single quotes where it must be.
fn quoted(value: &str) -> String {
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/:@%+".contains(&byte)) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_blanks_and_quotes_survives_the_shell() {
        assert_eq!(quoted("/tmp/a-b_c.pem"), "/tmp/a-b_c.pem");
        assert_eq!(quoted("/tmp/it's here"), r"'/tmp/it'\''s here'");
    }
}

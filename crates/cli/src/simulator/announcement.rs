//! The text that a simulator prints at the start for a person who wants to use it.

use serde_json::Value;
use weixinpay_simulator::{Ready, ReadyMerchant};

use crate::client_env::{self, api_v3_key_file};
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// The announcement for programs: the content of the ready file with the APIv3 keys as files, as a step like those of
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

/// Prints where to watch a running simulator and to play the other side.
pub(crate) fn announce_pages(ready: &Ready, output: &Output) {
    let lang = output.lang;
    output.title(
        &lang.pick(format!("The simulator is ready  {}", ready.base_url), format!("模拟器已就绪  {}", ready.base_url)),
    );
    output.words(&lang.pick(format!("  console  {}", ready.console_url), format!("  控制台  {}", ready.console_url)));
    let base = &ready.base_url;
    output.words(&lang.pick(
        format!("  phones   {base}/payer  play the payer; the payee is at /payee, the worker at /phone"),
        format!("  手机    {base}/payer 扮演付款人；收款人在 /payee，工人在 /phone"),
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
        &lang.pick(format!("The simulator is ready  {}", ready.base_url), format!("模拟器已就绪  {}", ready.base_url)),
    );
    output.words(&lang.pick(format!("  console  {}", ready.console_url), format!("  控制台    {}", ready.console_url)));
    output.words(&lang.pick(
        format!("  phones   {}/phone  play the worker; the payer is at /payer, the payee at /payee", ready.base_url),
        format!("  手机      {}/phone  扮演工人；付款人在 /payer，收款人在 /payee", ready.base_url),
    ));
    output.words(&lang.pick(format!("  control  {}", ready.control_url), format!("  控制接口  {}", ready.control_url)));
    output.words(&lang.pick(
        format!("  standby  {}  answers in the drill host.primary-down, too", ready.standby_url),
        format!("  备用地址  {}  演练 host.primary-down 时仍应答", ready.standby_url),
    ));
    output.words(&lang.pick(format!("  TLS      {}", ready.tls_url), format!("  TLS       {}", ready.tls_url)));
    output.words(&lang.pick(
        format!("  proxy    {}  for WeChat Pay's hosts alone", ready.proxy_url),
        format!("  代理      {}  只应答微信支付的域名", ready.proxy_url),
    ));
    let ca = ready.ca_file.display();
    output.words(&lang.pick(format!("  trust    {ca}"), format!("  信任      {ca}")));
    output.words(lang.pick(
        "  everything in it is synthetic; it serves this machine only; Ctrl-C stops it",
        "  数据均为虚构；只在本机可达；Ctrl-C 停止",
    ));
    output.error_line("");
    output.error_line(&format!("  {}", lang.pick("in another terminal:", "在另一个终端里：")));
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
            lang.pick(format!("  the service provider: --mchid {mchid}"), format!("  服务商请用 --mchid {mchid}"))
        } else {
            lang.pick(format!("  the direct merchant: --mchid {mchid}"), format!("  直连商户请用 --mchid {mchid}"))
        });
    }
}

/// The first commands to try as this merchant.
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

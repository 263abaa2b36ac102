//! `wxp sim phone`.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use weixinpay::Address;

use crate::args::SimPhone;
use crate::config::Variables;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;
use crate::qr;

pub(crate) fn run(args: &SimPhone, variables: Variables<'_>, output: &Output) -> Result<Exit, Failure> {
    let base = args.base_url.clone().or_else(|| variables("WXP_BASE_URL")).ok_or_else(|| {
        Failure::config("not set: WXP_BASE_URL")
            .zh("未设置：WXP_BASE_URL")
            .hint("`wxp sim up` prints it; or give --base-url http://127.0.0.1:PORT")
    })?;
    let base = base.trim_end_matches('/');
    let url = Address::parse(base).ok().filter(|address| !address.has_login()).map(Address::into_url);
    if !url.is_some_and(|url| url.path() == "/" && url.query().is_none()) {
        let hint = "it is http:// or https:// with a host and a port, such as http://127.0.0.1:8080";
        return Err(Failure::config("the base URL is not an address").zh("接口地址不是一个网址").hint(hint));
    }
    let url = format!("{base}{}", path(args));
    if output.json {
        output.line(&serde_json::json!({ "url": url }).to_string());
        return Ok(Exit::Done);
    }
    if output.terminal {
        output.error_line("");
        for line in qr::code(&url, output).into_iter().flatten() {
            output.error_line(&format!("  {line}"));
        }
        output.error_line("");
    }
    output.line(&url);
    output.words(output.lang.pick(
        "在本机浏览器中打开；手机要经隧道才能访问，例如 adb reverse tcp:端口 tcp:端口",
        "open it in a browser on this machine; a phone needs a tunnel, such as adb reverse tcp:PORT tcp:PORT",
    ));
    Ok(Exit::Done)
}

fn path(args: &SimPhone) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    match (&args.worker, &args.order, &args.transfer) {
        (_, Some(order), _) => format!("/payer?order={}", encoded(order)),
        (_, _, Some(transfer)) => format!("/payee?transfer={}", encoded(transfer)),
        (Some(worker), ..) => format!("/phone/{}", encoded(worker)),
        _ => "/phone".to_owned(),
    }
}

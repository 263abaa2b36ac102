//! The address of a simulator that runs already.

use weixinpay::Address;

use crate::config::Variables;
use crate::failure::Failure;

/// As given, else as `WXP_BASE_URL` has it: without a slash at its end.
pub(crate) fn base_url(given: Option<&str>, variables: Variables<'_>) -> Result<String, Failure> {
    let base = given.map(str::to_owned).or_else(|| variables("WXP_BASE_URL")).ok_or_else(|| {
        Failure::config(("not set: WXP_BASE_URL", "未设置：WXP_BASE_URL")).hint((
            "`wxp sim up` prints it; or give --base-url http://127.0.0.1:PORT",
            "wxp sim up 会打印它；或用 --base-url http://127.0.0.1:端口 给出",
        ))
    })?;
    let base = base.trim_end_matches('/');
    let url = Address::parse(base).ok().filter(|address| !address.has_login()).map(Address::into_url);
    if !url.is_some_and(|url| url.path() == "/" && url.query().is_none()) {
        let hint = (
            "it is http:// or https:// with a host and a port, such as http://127.0.0.1:8080",
            "形式为 http:// 或 https:// 加主机和端口，如 http://127.0.0.1:8080",
        );
        return Err(Failure::config(("the base URL is not an address", "接口地址不是一个网址")).hint(hint));
    }
    Ok(base.to_owned())
}

//! The variables that lead a command to a simulator.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use weixinpay_simulator::{Ready, ReadyMerchant};

use super::node;

/// Hosts reached without the proxy: this machine. Without brackets: httpx makes a URL of each name and fails at
/// `[::1]`, and curl, Go, requests and urllib know `::1`, too.
const DIRECT: &str = "localhost,127.0.0.1,::1";

/// The way from the command to the simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// By a proxy, which clients find in variables.
    Proxy,
    /// It is where WeChat Pay's hosts are: the command is in a box.
    Box,
}

/// The variables that lead a command to this simulator, as this merchant; `None` for one that must not be set.
pub(super) fn of(
    ready: &Ready,
    merchant: &ReadyMerchant,
    way: Route,
    file: &Path,
) -> BTreeMap<&'static str, Option<OsString>> {
    let mut variables: BTreeMap<&'static str, Option<OsString>> =
        APPLICATION.into_iter().map(|name| (name, None)).collect();
    variables.extend(self::merchant(ready, merchant).into_iter().map(|(name, value)| (name, Some(value.into()))));
    variables
        .extend(trust(ready, way, |name| std::env::var_os(name)).into_iter().map(|(name, value)| (name, Some(value))));
    match way {
        Route::Proxy => variables.extend(proxy(ready).map(|(name, value)| (name, Some(value)))),
        // The person's own would be out of reach.
        Route::Box => variables.extend(PROXIES.into_iter().chain(EXCEPTIONS).map(|name| (name, None))),
    }
    variables.insert("WXP_READY_FILE", Some(file.into()));
    variables
}

/// The address and the merchant, in the variables that `config` reads; then an application's own: AppIDs, a user.
pub(crate) fn merchant(ready: &Ready, merchant: &ReadyMerchant) -> Vec<(&'static str, String)> {
    let path = |path: &Path| path.display().to_string();
    let mut variables = vec![
        ("WXP_BASE_URL", ready.base_url.clone()),
        ("WXP_STANDBY_URL", ready.standby_url.clone()),
        ("WXP_MCHID", merchant.mchid.clone()),
        ("WXP_SERIAL_NO", merchant.serial_no.clone()),
        ("WXP_PRIVATE_KEY_FILE", path(&merchant.private_key_file)),
        ("WXP_CERTIFICATE_FILE", path(&merchant.certificate_file)),
        ("WXP_API_V3_KEY_FILE", path(&api_v3_key_file(&merchant.private_key_file))),
        ("WXP_PLATFORM_PUBLIC_KEY_ID", merchant.platform_public_key_id.clone()),
        ("WXP_PLATFORM_PUBLIC_KEY_FILE", path(&merchant.platform_public_key_file)),
    ];
    let sub = merchant.sub_merchants.first();
    let (appid, sub_appid) = (merchant.appids.first(), sub.and_then(|sub| sub.appids.first()));
    let openid =
        |appid: Option<&String>| merchant.users.iter().find(|user| Some(&user.appid) == appid).map(|user| &user.openid);
    let known = [appid, openid(appid), sub.map(|sub| &sub.mchid), sub_appid, openid(sub_appid)];
    variables.extend(APPLICATION.into_iter().zip(known).filter_map(|(name, value)| Some((name, value?.clone()))));
    variables
}

/// Beside the merchant's other files.
pub(crate) fn api_v3_key_file(private_key_file: &Path) -> PathBuf {
    private_key_file.with_file_name("api_v3_key.txt")
}

/// Variables that not every merchant has.
const APPLICATION: [&str; 5] = ["WXP_APPID", "WXP_OPENID", "WXP_SUB_MCHID", "WXP_SUB_APPID", "WXP_SUB_OPENID"];

/// Programs differ in which case they read, and the one that is not set would be the person's own proxy.
const PROXIES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// Leads a client that knows only WeChat Pay's own hosts to the simulator. All variables are listed in the help of
/// `wxp sim run`.
fn proxy(ready: &Ready) -> impl Iterator<Item = (&'static str, OsString)> {
    let proxies = PROXIES.into_iter().map(|name| (name, OsString::from(&ready.proxy_url)));
    let exceptions = EXCEPTIONS.into_iter().map(|name| (name, DIRECT.into()));
    proxies.chain(exceptions).chain([("NODE_USE_ENV_PROXY", "1".into())])
}

/// Variables that make a program trust the simulator's authority instead of the system's, and that redirect programs
/// that ignore the proxy.
///
/// `inherited` are the variables that are set already.
fn trust(ready: &Ready, way: Route, inherited: impl Fn(&str) -> Option<OsString>) -> Vec<(&'static str, OsString)> {
    let inherited = |name| inherited(name).unwrap_or_default();
    let mut variables: Vec<(&'static str, OsString)> = Vec::new();
    for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "DENO_CERT"] {
        variables.push((name, (&ready.ca_file).into()));
    }
    if let Some(directory) = ready.ca_file.parent() {
        // Else OpenSSL and Go trust the system's directory beside the file.
        variables.push(("SSL_CERT_DIR", directory.into()));
        // An empty part before the separator means PHP's own directory (php.net/configuration.file).
        let mut scanned = inherited("PHP_INI_SCAN_DIR");
        scanned.push(if cfg!(windows) { ";" } else { ":" });
        scanned.push(directory);
        variables.push(("PHP_INI_SCAN_DIR", scanned));
    }
    variables.push(("NODE_OPTIONS", added(inherited("NODE_OPTIONS"), [node::option(ready)])));
    variables.push(("JAVA_TOOL_OPTIONS", added(inherited("JAVA_TOOL_OPTIONS"), java(ready, way))));
    variables
}

/// Options after those that are set already.
fn added(mut options: OsString, more: impl IntoIterator<Item = OsString>) -> OsString {
    for option in more {
        if !options.is_empty() {
            options.push(" ");
        }
        options.push(option);
    }
    options
}

/// System properties of Java: <https://docs.oracle.com/en/java/javase/17/core/java-networking.html> (proxies) and the
/// JSSE reference guide (trust store).
fn java(ready: &Ready, way: Route) -> Vec<OsString> {
    let mut options: Vec<OsString> = Vec::new();
    if way == Route::Proxy
        && let Some((host, port)) = ready.proxy_url.strip_prefix("http://").and_then(|address| address.rsplit_once(':'))
    {
        let host = host.trim_matches(['[', ']']);
        for scheme in ["http", "https"] {
            options.push(format!("-D{scheme}.proxyHost={host}").into());
            options.push(format!("-D{scheme}.proxyPort={port}").into());
        }
        options.push("-Dhttp.nonProxyHosts=localhost|127.*|[::1]".into());
    }
    // The JVM splits at blanks outside of quotes.
    let mut store = OsString::from("\"-Djavax.net.ssl.trustStore=");
    store.push(&ready.java_trust_store_file);
    store.push("\"");
    options.push(store);
    options.push("-Djavax.net.ssl.trustStoreType=JKS".into());
    options.push("-Djavax.net.ssl.trustStorePassword=changeit".into());
    options
}

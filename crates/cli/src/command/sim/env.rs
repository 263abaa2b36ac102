//! `wxp sim env`.

use std::path::{Path, PathBuf};
use weixinpay::text;

use clap::Args;
use serde_json::{Map, Value};

use crate::client_env::file::{self, Format};
use crate::config::{Variables, environment};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::files::io_text;
use crate::terminal::output::Output;

/// Print an application's configuration for a running simulator: ids, keys, addresses
///
/// 输出应用连接正在运行的模拟器所需的配置：商户号、密钥、地址
#[derive(Debug, Args)]
pub(crate) struct Env {
    /// Output format: dotenv, spring (application.properties), toml
    ///
    /// 输出格式：dotenv、spring（application.properties）、toml
    #[arg(long, value_name = "FORMAT", default_value = "dotenv", hide_possible_values = true)]
    format: Format,
    /// The file that `wxp sim up --ready-file` has written (WXP_READY_FILE)
    ///
    /// wxp sim up --ready-file 写入的文件（WXP_READY_FILE）
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// The merchant that it is for [default: WXP_MCHID, else the first]
    ///
    /// 哪个商户的配置 [默认：WXP_MCHID，否则第一个]
    #[arg(long, value_name = "ID")]
    mchid: Option<String>,
}

impl Env {
    pub(crate) fn run(&self, output: &Output) -> Result<Exit, Failure> {
        run(self, &environment, output)
    }
}

fn run(args: &Env, variables: Variables<'_>, output: &Output) -> Result<Exit, Failure> {
    let file = args.ready_file.clone().or_else(|| variables("WXP_READY_FILE").map(PathBuf::from)).ok_or_else(|| {
        Failure::config(("not set: WXP_READY_FILE", "未设置：WXP_READY_FILE")).hint((
            "`wxp sim up --ready-file FILE` writes it; give it by --ready-file, or run this under `wxp sim run`",
            "它由 wxp sim up --ready-file 文件 写入；请用 --ready-file 给出，或在 wxp sim run 之下运行",
        ))
    })?;
    let ready: Value = serde_json::from_slice(&read(&file)?).map_err(|error| {
        Failure::config(text!("this is not a ready file: {error}", "不是就绪文件：{error}"))
            .about(&file.display().to_string())
    })?;
    let merchants = ready["merchants"].as_array().map(Vec::as_slice).unwrap_or_default();
    let wanted = args.mchid.clone().or_else(|| variables("WXP_MCHID"));
    let found = match &wanted {
        Some(mchid) => merchants.iter().find(|merchant| merchant["mchid"] == mchid.as_str()),
        None => merchants.first(),
    };
    let merchant = found.ok_or_else(|| {
        let known: Vec<_> = merchants.iter().filter_map(|merchant| merchant["mchid"].as_str()).collect();
        let known = known.join(", ");
        Failure::usage(text!("there is no merchant with this mchid; there are {known}", "没有这个商户号；现有 {known}"))
    })?;
    let settings = settings(&ready, merchant)?;
    if output.json {
        let object: Map<String, Value> =
            settings.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        output.line(&Value::Object(object).to_string());
    } else {
        output.bytes(file::write(args.format, &settings).as_bytes());
    }
    Ok(Exit::Done)
}

/// The settings of an application; keys as text and as files, since some applications want the one, some the other.
fn settings(ready: &Value, merchant: &Value) -> Result<Vec<(&'static str, String)>, Failure> {
    let sub = &merchant["sub_merchants"][0];
    let user = |appid: &Value| {
        let users = merchant["users"].as_array().map(Vec::as_slice).unwrap_or_default();
        users.iter().find(|user| user["appid"] == *appid).map_or(&Value::Null, |user| &user["openid"])
    };
    let (appid, sub_appid) = (&merchant["appids"][0], &sub["appids"][0]);
    let mut settings = Vec::new();
    for (name, value) in [
        ("base_url", &ready["base_url"]),
        ("standby_url", &ready["standby_url"]),
        ("tls_url", &ready["tls_url"]),
        ("proxy_url", &ready["proxy_url"]),
        ("ca_file", &ready["ca_file"]),
        ("mchid", &merchant["mchid"]),
        ("appid", appid),
        ("openid", user(appid)),
        ("sub_mchid", &sub["mchid"]),
        ("sub_appid", sub_appid),
        ("sub_openid", user(sub_appid)),
        ("serial_no", &merchant["serial_no"]),
        ("api_v3_key", &merchant["api_v3_key"]),
        ("private_key_file", &merchant["private_key_file"]),
        ("certificate_file", &merchant["certificate_file"]),
        ("platform_public_key_id", &merchant["platform_public_key_id"]),
        ("platform_public_key_file", &merchant["platform_public_key_file"]),
        ("platform_certificate_serial", &merchant["platform_certificate_serial"]),
        ("platform_certificate_file", &merchant["platform_certificate_file"]),
    ] {
        if let Some(text) = value.as_str() {
            settings.push((name, text.to_owned()));
        }
    }
    for (name, file) in [
        ("private_key", &merchant["private_key_file"]),
        ("certificate", &merchant["certificate_file"]),
        ("platform_public_key", &merchant["platform_public_key_file"]),
        ("platform_certificate", &merchant["platform_certificate_file"]),
    ] {
        if let Some(file) = file.as_str() {
            let text = read(Path::new(file))?;
            settings.push((name, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    Ok(settings)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| {
        Failure::config(io_text(&error)).about(&file.display().to_string()).hint((
            "a simulator that has ended has removed its files; `wxp sim up --data DIR` keeps them",
            "模拟器结束时会删除自己的文件；wxp sim up --data 目录 会保留它们",
        ))
    })
}

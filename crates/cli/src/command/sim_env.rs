//! `wxp sim env`.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::args::SimEnv;
use crate::config::Variables;
use crate::env_file;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(args: &SimEnv, variables: Variables<'_>, output: &Output) -> Result<Exit, Failure> {
    let file = args.ready_file.clone().or_else(|| variables("WXP_READY_FILE").map(PathBuf::from)).ok_or_else(|| {
        Failure::config("not set: WXP_READY_FILE")
            .zh("未设置：WXP_READY_FILE")
            .hint("`wxp sim up --ready-file FILE` writes it; give it by --ready-file, or run this under `wxp sim run`")
    })?;
    let ready: Value = serde_json::from_slice(&read(&file)?).map_err(|error| {
        Failure::config(format!("{}: this is no ready file: {error}", file.display()))
            .zh(format!("{}：不是就绪文件：{error}", file.display()))
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
        Failure::usage(format!("there is no merchant with this mchid; there are {known}"))
            .zh(format!("没有这个商户号；现有 {known}"))
    })?;
    let settings = settings(&ready, merchant)?;
    if output.json {
        let object: Map<String, Value> =
            settings.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        output.line(&Value::Object(object).to_string());
    } else {
        output.bytes(env_file::write(args.format, &settings).as_bytes());
    }
    Ok(Exit::Done)
}

/// What an application is configured with; keys as text and as files, since applications want the one or the other.
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
        Failure::config(format!("{}: {error}", file.display()))
            .hint("a simulator that has ended has removed its files; `wxp sim up --data DIR` keeps them")
    })
}

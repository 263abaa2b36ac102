//! An upload held against its own words: the digest and the name in `meta` are those of the file.

use aws_lc_rs::digest;
use serde_json::{Map, Value};
use weixinpay_catalog::Schema;

use crate::fidelity::Rule;
use crate::fields;
use crate::form::{Part, parts};
use crate::gate::Incoming;
use crate::refusal::Refusal;

/// What arrived.
pub(crate) struct Uploaded {
    /// The form as the description sees it: its parts by their names.
    pub(crate) body: Map<String, Value>,
    /// SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: String,
}

/// `described` is the description of the form.
pub(crate) fn read(incoming: &Incoming<'_>, described: Option<Schema>) -> Result<Uploaded, Refusal> {
    let parts = parts(incoming).ok_or_else(|| {
        Refusal::param(Rule::UploadForm, "请求体不是合法的multipart/form-data").because((
            "the body is not multipart/form-data with the boundary that Content-Type names",
            "请求体不是以 Content-Type 中的 boundary 分隔的 multipart/form-data",
        ))
    })?;
    let part = |name: &str| {
        parts.iter().find(|part| part.name == name).ok_or_else(|| {
            let refusal = Refusal::param(Rule::UploadForm, "缺少表单参数");
            refusal
                .at("body", name, "该参数必填")
                .because((format!("the form has no part `{name}`"), format!("表单缺少 `{name}` 部分")))
        })
    };
    let meta = fields::object(part("meta")?.content)?;
    let words = described.and_then(|form| form.property("meta"));
    for name in ["filename", "sha256"] {
        // The description calls them optional, since a client fills them in.
        if !meta.contains_key(name) && words.is_some_and(|words| words.property(name).is_some()) {
            let refusal = Refusal::param(Rule::UploadForm, "缺少必填参数");
            return Err(refusal.at("body", &format!("meta.{name}"), "该参数必填"));
        }
    }
    let file = parts.iter().find(|part| part.filename.is_some()).map_or_else(|| part("file"), Ok)?;
    let sha256 = sha256(file);
    if let Some(told) = meta.get("sha256").and_then(Value::as_str)
        && !told.eq_ignore_ascii_case(&sha256)
    {
        return Err(blocked("文件摘要与文件内容不一致").because((
            "meta.sha256 is not the SHA-256 of the bytes that arrived",
            "meta.sha256 与实际收到的文件内容的 SHA-256 不一致",
        )));
    }
    let named = meta.get("filename").and_then(Value::as_str);
    if named.is_some_and(|named| Some(named) != file.filename) {
        return Err(blocked("文件名不一致").because((
            "meta.filename is not the filename of the part with the file",
            "meta.filename 与文件部分的 filename 不一致",
        )));
    }
    let mut body = Map::new();
    for part in &parts {
        let value = match (part.name, part.filename) {
            ("meta", _) => Value::Object(meta.clone()),
            (_, Some(filename)) => filename.into(),
            _ => String::from_utf8_lossy(part.content).into(),
        };
        body.insert(part.name.to_owned(), value);
    }
    Ok(Uploaded { body, sha256 })
}

fn blocked(message: &str) -> Refusal {
    Refusal::new(Rule::UploadBlocked, 403, "REQUEST_BLOCKED", message)
}

fn sha256(file: &Part<'_>) -> String {
    let digest = digest::digest(&digest::SHA256, file.content);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

//! An upload held against its own words: the digest and the name in `meta` are those of the file.

use serde_json::{Map, Value};
use weixinpay_catalog::{Format, Schema};
use weixinpay_core::form::{self, Part, parts};
use weixinpay_core::hex;

use crate::base::fields;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::protocol::gate::Incoming;

/// What arrived.
pub(crate) struct Uploaded {
    /// The form as the description sees it: its parts by their names.
    pub(crate) body: Map<String, Value>,
    /// SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: String,
}

/// `described` is the description of the form.
pub(crate) fn read(incoming: &Incoming<'_>, described: Option<Schema>) -> Result<Uploaded, Refusal> {
    let parts = parts(incoming.header("content-type"), incoming.body).map_err(|broken| {
        Refusal::param(Rule::UploadForm, "请求体不是合法的multipart/form-data").because(form::why(broken))
    })?;
    let part = |name: &str| {
        parts.iter().find(|part| part.is_field(name)).ok_or_else(|| {
            let refusal = Refusal::param(Rule::UploadForm, "缺少表单参数").at("body", name, "该参数必填");
            refusal.because(if parts.iter().any(|part| part.name == name) {
                (
                    format!("the part `{name}` has no quotation marks around its name: write name=\"{name}\""),
                    format!("`{name}` 部分的 name 没有双引号：请写成 name=\"{name}\""),
                )
            } else {
                (format!("the form has no part `{name}`"), format!("表单缺少 `{name}` 部分"))
            })
        })
    };
    let meta = fields::object(part("meta")?.content)?;
    let words = described.and_then(|form| form.property("meta"));
    let is_described = |name: &str| words.is_some_and(|words| words.property(name).is_some());
    for name in NAMES.into_iter().chain(DIGESTS) {
        // The description calls them optional, since a client fills them in.
        if !meta.contains_key(name) && is_described(name) {
            let refusal = Refusal::param(Rule::UploadForm, "缺少必填参数");
            return Err(refusal.at("body", &format!("meta.{name}"), "该参数必填"));
        }
    }
    let field = described.and_then(|form| form.properties().find(|part| part.format() == Some(Format::Binary)));
    let file = part(field.map_or("file", Schema::name))?;
    if let Some(field) = field {
        limits(field, file)?;
    }
    let sha256 = sha256(file);
    let told = DIGESTS.into_iter().filter(|name| is_described(name)).find_map(|name| Some((name, meta.get(name)?)));
    if let Some((name, told)) = told.and_then(|(name, told)| Some((name, told.as_str()?)))
        && !told.eq_ignore_ascii_case(&sha256)
    {
        return Err(blocked("文件摘要与文件内容不一致").because((
            format!("meta.{name} is not the SHA-256 of the bytes that arrived"),
            format!("meta.{name} 与实际收到的文件内容的 SHA-256 不一致"),
        )));
    }
    let named = NAMES.into_iter().filter(|name| is_described(name)).find_map(|name| Some((name, meta.get(name)?)));
    if let Some((name, named)) = named.and_then(|(name, named)| Some((name, named.as_str()?)))
        && !file.filenames.iter().any(|filename| filename == named)
    {
        return Err(blocked("文件名不一致").because((
            format!("meta.{name} is not the filename of the part with the file"),
            format!("meta.{name} 与文件部分的 filename 不一致"),
        )));
    }
    let mut body = Map::new();
    for part in &parts {
        let value = match part.filenames.first() {
            _ if part.name == "meta" => Value::Object(meta.clone()),
            Some(filename) => filename.as_str().into(),
            None => String::from_utf8_lossy(part.content).into(),
        };
        body.insert(part.name.clone(), value);
    }
    // What the description limits is the file, not its name.
    body.insert(file.name.clone(), "file".into());
    Ok(Uploaded { body, sha256 })
}

/// What a meta calls the file's name, and its SHA-256.
const NAMES: [&str; 2] = ["filename", "file_name"];
const DIGESTS: [&str; 2] = ["sha256", "file_digest"];

/// How large the file may be and what it may be, as its description says.
fn limits(field: Schema, file: &Part<'_>) -> Result<(), Refusal> {
    let refuse =
        |message: &str, issue: &str| Refusal::invalid(Rule::UploadLimits, message).at("body", field.name(), issue);
    let most = field.max().and_then(|most| usize::try_from(most).ok());
    if let Some(most) = most.filter(|most| file.content.len() > *most) {
        let held = file.content.len();
        return Err(refuse("文件大小超过限制", &format!("文件不能超过{most}字节")).because((
            format!("the file has {held} bytes, this operation takes {most} at most"),
            format!("文件有 {held} 字节，这个接口最多接受 {most} 字节"),
        )));
    }
    let kinds = field.kinds();
    let fits = |name: &str| {
        name.rsplit_once('.').is_some_and(|(_, kind)| kinds.iter().any(|known| known.eq_ignore_ascii_case(kind)))
    };
    if kinds.is_empty() || file.filenames.iter().any(|name| fits(name)) {
        return Ok(());
    }
    let known = kinds.join(", ");
    Err(refuse("文件格式不支持", &format!("文件名的后缀应为 {known}")).because((
        format!("the filename ends with none of {known}, which are the kinds that this operation takes"),
        format!("文件名的后缀不是 {known} 之一：这个接口只接受这些格式"),
    )))
}

fn blocked(message: &str) -> Refusal {
    Refusal::new(Rule::UploadBlocked, 403, "REQUEST_BLOCKED", message)
}

fn sha256(file: &Part<'_>) -> String {
    hex::sha256(file.content)
}

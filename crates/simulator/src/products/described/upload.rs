//! An upload held against its own words: the digest and the name in `meta` are those of the file.

use serde_json::{Map, Value};
use weixinpay_catalog::{Format, Schema};
use weixinpay_core::form::{self, Part, parts};
use weixinpay_core::hex;

use crate::base::fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::protocol::authenticate::Incoming;

rules! {
    UPLOAD_FORM = "upload.form", Documented {
        en: "An upload that is not multipart/form-data with a field meta (JSON) and a file is answered 400 \
            PARAM_ERROR; of it only meta is signed. The boundary is that of the header Content-Type, else that \
            with which the body begins. It is not kept: a media_id is made of the file's digest.",
        zh: "上传不是含有字段 meta（JSON）和 file 的 multipart/form-data 时，应答 400 PARAM_ERROR；其中只有 meta \
            参与签名。boundary 取自请求头 Content-Type，没有则取请求体开头的那一行。文件不保存；media_id 由文件摘\
            要生成。",
        source: "pay.weixin.qq.com/docs/merchant/apis/ecommerce/upload-file/upload-image.html has the form and \
            what is signed; wechatpayv3 (PyPI) has sent forms without a boundary in the header for years; the \
            code and the id are this simulator's",
        source_zh: "格式及签名范围见 pay.weixin.qq.com/docs/merchant/apis/ecommerce/upload-file/upload-image.html\
            ；wechatpayv3（PyPI）多年来请求头里都没有 boundary；错误码和 media_id 由本模拟器自定",
    }
    UPLOAD_LIMITS = "upload.limits", Documented {
        en: "A file that is larger than its operation's page allows, or whose name ends with none of the kinds \
            that it names, is answered 400 INVALID_REQUEST.",
        zh: "文件大于接口文档的上限，或文件名后缀不在文档所列格式之内时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html (2024-11-05) has \
            the code for an image of more than 2 MB, and that the type is looked at; the limits are those of each \
            page (x-kinds and maxLength in openapi/): images of 2 MB, receipts of 200 KB \
            (doc/v3/merchant/4012553506), videos and files of 5 MB. Of /v3/merchant/media/upload one page says 5 \
            MB (ecommerce-merchant-application/upload.html, 2024-11-18), the others 2 MB. What is in the file is \
            not looked at here",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html（2024-11-05）有图\
            片超过 2 MB 的错误码，也检查类型；各上限见各接口文档（openapi/ 中的 x-kinds 和 maxLength）：图片 2 MB\
            ，小票 200 KB（doc/v3/merchant/4012553506），视频和文件 5 MB。/v3/merchant/media/upload 有一页写 5 MB\
            （ecommerce-merchant-application/upload.html，2024-11-18），其他页写 2 MB。此处不检查文件内容",
    }
    UPLOAD_BLOCKED = "upload.blocked", Observed {
        en: "A meta whose digest or name is not that of the file is answered 403 REQUEST_BLOCKED.",
        zh: "meta 中的摘要或文件名与文件不符时，应答 403 REQUEST_BLOCKED。",
        source: "A bad meta is answered so (wechatpay-api.gitbook.io/wechatpay-api-v3, table of errors); which \
            faults count is inferred",
        source_zh: "meta 有误时即如此应答（wechatpay-api.gitbook.io/wechatpay-api-v3 的错误码表）；哪些错误算在内\
            ，为推测",
    }
}

/// An upload.
pub(crate) struct Uploaded {
    /// The form as the description sees it: its parts by their names.
    pub(crate) body: Map<String, Value>,
    /// SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: String,
}

/// `described` is the description of the form.
pub(crate) fn read(incoming: &Incoming<'_>, described: Option<Schema>) -> Result<Uploaded, Refusal> {
    let parts = parts(incoming.header("content-type"), incoming.body).map_err(|broken| {
        Refusal::param(rules::UPLOAD_FORM, "请求体不是合法的multipart/form-data").because(form::why(broken))
    })?;
    let part = |name: &str| {
        parts.iter().find(|part| part.is_field(name)).ok_or_else(|| {
            let refusal = Refusal::param(rules::UPLOAD_FORM, "缺少表单参数").at("body", name, "该参数必填");
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
            let refusal = Refusal::param(rules::UPLOAD_FORM, "缺少必填参数");
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
    // The description limits the file, not its name.
    body.insert(file.name.clone(), "file".into());
    Ok(Uploaded { body, sha256 })
}

/// The names in a meta for the file's name, and for its SHA-256.
const NAMES: [&str; 2] = ["filename", "file_name"];
const DIGESTS: [&str; 2] = ["sha256", "file_digest"];

/// Checks the size and the type of the file against its description.
fn limits(field: Schema, file: &Part<'_>) -> Result<(), Refusal> {
    let refuse =
        |message: &str, issue: &str| Refusal::invalid(rules::UPLOAD_LIMITS, message).at("body", field.name(), issue);
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
    Refusal::new(rules::UPLOAD_BLOCKED, 403, "REQUEST_BLOCKED", message)
}

fn sha256(file: &Part<'_>) -> String {
    hex::sha256(file.content)
}

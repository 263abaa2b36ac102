//! Operations that no product serves: checked and answered by their description.

use aws_lc_rs::digest;
use base64::Engine as _;
use weixinpay_core::statement;

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::{Answer, Form};
use crate::engine::asked::Asked;
use crate::engine::check;
use crate::products::described::{answer, upload};
use crate::protocol::encrypt;

rules! {
    DESCRIBED = "description.answer", Assumed {
        en: "An operation that no domain simulates is checked against its description and answered from it: the \
            caller's values where names match, times of now, else the examples; sensitive values encrypted to the \
            merchant; a download is a short text or an image of one pixel, unsigned. Nothing is stored.",
        zh: "未专门模拟的接口，按接口描述校验并应答：同名字段取调用方所传的值，时间取当前，其余取示例；敏感字段用\
            商户 API 证书加密；下载得到一段短文本或一个像素的图片，不签名。不保存任何状态。",
        source: "So that a client's whole road can be walked; that downloads are not signed is documented \
            (pay.weixin.qq.com/docs/merchant/apis/profit-sharing/download-bill.html). Else: WeChat Pay keeps \
            state, refuses what does not fit it, and serves the real file.",
        source_zh: "让客户端能走完整条流程；下载不签名有文档（\
            pay.weixin.qq.com/docs/merchant/apis/profit-sharing/download-bill.html）。其他可能：微信支付会保存状态\
            ，拒绝与状态不符的请求，并返回真实文件。",
    }
    STATEMENT = "bill.statement", Observed {
        en: "A statement of /v3/global/statements or /hk/v3/statements is answered as text and signed: not over \
            the text but over a JSON object with its SHA-1, which Wechatpay-Statement-Sha1 tells.",
        zh: "/v3/global/statements 和 /hk/v3/statements 的账单以文本应答并签名：签名的不是文本，而是含其 SHA-1 的 \
            JSON，SHA-1 由应答头 Wechatpay-Statement-Sha1 给出。",
        source: "src/ClientJsonTrait.php of github.com/wechatpay-apiv3/wechatpay-php verifies these two so; the \
            columns are this simulator's, and the statement is empty",
        source_zh: "github.com/wechatpay-apiv3/wechatpay-php 的 src/ClientJsonTrait.php 对这两个接口如此验签；各列\
            由本模拟器自定，账单为空",
    }
}

/// Checks a request by its description, and answers from it.
pub(crate) fn serve(asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let operation = asked.operation;
    let details = operation.details();
    let is_upload = details.request_media() == Some("multipart/form-data");
    let (mut query, mut body, sha256) = if is_upload {
        let uploaded = upload::read(asked.incoming, details.request())?;
        (asked.query.clone(), uploaded.body, Some(uploaded.sha256))
    } else {
        (asked.query.clone(), asked.body.clone(), None)
    };
    let open = |field: &str, ciphertext: &str| asked.open(field, ciphertext);
    let variables = check::check(operation, asked.path(), &mut query, &mut body, &open)?;
    tracing::info!(operation = operation.name(), "answered from the description");
    let Some(schema) = details.response() else {
        return Ok(match details.status() {
            // A success without a described body is a file.
            200 if statement::is_at(operation.path()) => {
                Answer { status: 200, body: STATEMENT.to_vec(), form: Form::Statement, rule: rules::STATEMENT }
            }
            200 => {
                let (body, media) = if operation.path().contains("/images/") { IMAGE } else { TEXT };
                Answer::file(rules::DESCRIBED, media, body.to_vec())
            }
            status => Answer { status, body: Vec::new(), form: Form::Json, rule: rules::DESCRIBED },
        });
    };
    let given = answer::given(&[&variables, &query], &body);
    let mut body = answer::body(schema, &given, &asked.origin()?, asked.came);
    if let (Some(sha256), Some(media_id)) = (sha256, body.get_mut("media_id")) {
        // The same file has the same id, another file another one.
        *media_id = media(&sha256).into();
    }
    let mut sealed = Ok(());
    operation.visit_sensitive_answer(&mut body, &mut |_, value| {
        if sealed.is_ok()
            && let Some(text) = value.as_str()
        {
            match encrypt::encrypt(asked.caller, encrypt::fitting(text)) {
                Ok(ciphertext) => *value = ciphertext.into(),
                Err(refusal) => sealed = Err(refusal),
            }
        }
    });
    sealed?;
    Ok(Answer { status: details.status(), ..Answer::ok(rules::DESCRIBED, &body)? })
}

/// A file whose content no domain makes, and its media type.
const TEXT: (&[u8], &str) = (b"A file of the simulator, from the description.\n", "text/plain");
/// One white pixel.
const IMAGE: (&[u8], &str) = (
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08 \
    \x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\xda\x63\xf8\x0f\x00\x01\x01\x01 \
    \x00\x1c\xb0\x8c\x99\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82",
    "image/png",
);

/// A bill that is answered at once, and signed by its digest.
const STATEMENT: &[u8] =
    "﻿交易时间,商户号,微信订单号,商户订单号,交易状态,金额\r\n总交易单数,总交易额\r\n`0,`0.00\r\n".as_bytes();

/// The id of a file by its SHA-256: 107 characters, as WeChat Pay's have.
fn media(sha256: &str) -> String {
    let digest = digest::digest(&digest::SHA512, sha256.as_bytes());
    let text = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest.as_ref());
    let (first, rest) = (text.as_str(), sha256.get(..17).unwrap_or_default());
    format!("SIM_{first}{rest}")
}

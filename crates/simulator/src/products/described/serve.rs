//! Operations that no product serves: checked and answered by their description.

use aws_lc_rs::digest;
use base64::Engine as _;
use weixinpay_core::statement;

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::{Answer, Form};
use crate::engine::asked::Asked;
use crate::engine::check;
use crate::products::described::{answer, upload};
use crate::protocol::encrypt;

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
                Answer { status: 200, body: STATEMENT.to_vec(), form: Form::Statement, rule: Rule::Statement }
            }
            200 => {
                let (body, media) = if operation.path().contains("/images/") { IMAGE } else { TEXT };
                Answer::file(Rule::Described, media, body.to_vec())
            }
            status => Answer { status, body: Vec::new(), form: Form::Json, rule: Rule::Described },
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
    Ok(Answer { status: details.status(), ..Answer::ok(Rule::Described, &body)? })
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

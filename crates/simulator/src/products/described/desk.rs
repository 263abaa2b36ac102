//! Operations that no domain simulates, at the desk: checked and answered by the description.

use aws_lc_rs::digest;
use base64::Engine as _;
use http::header::HOST;
use weixinpay_catalog as catalog;
use weixinpay_core::statement;

use crate::base::fidelity::Rule;
use crate::base::hosts::is_wechat_pay;
use crate::base::refusal::Refusal;
use crate::engine::desk::{Answer, Desk, Form, Inquiry};
use crate::products::certificates::echo;
use crate::products::described::{answer, check, upload};
use crate::protocol::gate::Incoming;

impl Desk {
    /// An operation that a domain simulates for others, or in another form.
    pub(crate) fn described_here(&self, inquiry: &Inquiry<'_>) -> Result<Answer, Refusal> {
        self.described(inquiry.clone(), inquiry.description()?)
    }

    pub(crate) fn described(
        &self,
        mut inquiry: Inquiry<'_>,
        operation: &'static catalog::Operation,
    ) -> Result<Answer, Refusal> {
        let details = operation.details();
        let is_upload = details.request_media() == Some("multipart/form-data");
        let sha256 = if is_upload {
            let uploaded = upload::read(inquiry.incoming, details.request())?;
            inquiry.body = uploaded.body;
            Some(uploaded.sha256)
        } else {
            None
        };
        let variables = inquiry.check(operation)?;
        tracing::info!(operation = operation.name(), "answered from the description");
        let Some(schema) = details.response() else {
            return Ok(match details.status() {
                // A success without a described body is a file.
                200 if statement::is_at(operation.path()) => {
                    Answer { status: 200, body: STATEMENT.to_vec(), form: Form::Statement, rule: Rule::Statement }
                }
                200 => {
                    let (body, media) = if operation.path().contains("/images/") { IMAGE } else { TEXT };
                    Answer { status: 200, body: body.to_vec(), form: Form::File(media), rule: Rule::Described }
                }
                status => Answer { status, body: Vec::new(), form: Form::Json, rule: Rule::Described },
            });
        };
        let given = answer::given(&[&variables, &inquiry.query], &inquiry.body);
        let mut body = answer::body(schema, &given, &origin(inquiry.incoming)?, self.clock.now());
        if let (Some(sha256), Some(media_id)) = (sha256, body.get_mut("media_id")) {
            // The same file has the same id, another file another one.
            *media_id = media(&sha256).into();
        }
        let mut sealed = Ok(());
        operation.visit_sensitive_answer(&mut body, &mut |_, value| {
            if sealed.is_ok()
                && let Some(text) = value.as_str()
            {
                match echo::encrypt(inquiry.caller, echo::fitting(text)) {
                    Ok(ciphertext) => *value = ciphertext.into(),
                    Err(refusal) => sealed = Err(refusal),
                }
            }
        });
        sealed?;
        Ok(Answer { status: details.status(), ..Answer::ok(Rule::Described, &body)? })
    }
}

/// A file whose content no domain makes, and its media type.
pub(crate) const TEXT: (&[u8], &str) = (b"A file of the simulator, from the description.\n", "text/plain");
/// One white pixel.
pub(crate) const IMAGE: (&[u8], &str) = (
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08 \
    \x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\xda\x63\xf8\x0f\x00\x01\x01\x01 \
    \x00\x1c\xb0\x8c\x99\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82",
    "image/png",
);

/// A bill that is answered at once, and signed by its digest.
pub(crate) const STATEMENT: &[u8] =
    "﻿交易时间,商户号,微信订单号,商户订单号,交易状态,金额\r\n总交易单数,总交易额\r\n`0,`0.00\r\n".as_bytes();

/// The id of a file by its SHA-256: 107 characters, as WeChat Pay's have.
pub(crate) fn media(sha256: &str) -> String {
    let digest = digest::digest(&digest::SHA512, sha256.as_bytes());
    let text = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest.as_ref());
    let (first, rest) = (text.as_str(), sha256.get(..17).unwrap_or_default());
    format!("SIM_{first}{rest}")
}

impl Inquiry<'_> {
    /// The description of an operation that a domain simulates.
    pub(crate) fn description(&self) -> Result<&'static catalog::Operation, Refusal> {
        catalog::find(self.incoming.method, self.path())
            .ok_or_else(|| Refusal::internal("a simulated operation is not described"))
    }

    /// As it was sent, without the query.
    pub(crate) fn path(&self) -> &str {
        self.incoming.target.split('?').next().unwrap_or_default()
    }

    /// Checks the request by its description, and leaves its sensitive fields sealed.
    pub(crate) fn look_at(&mut self, operation: &'static catalog::Operation) -> Result<(), Refusal> {
        let (mut query, mut body) = (std::mem::take(&mut self.query), std::mem::take(&mut self.body));
        let sealed = |_: &str, sealed: &str| Ok(sealed.to_owned());
        let checked = check::check(operation, self.path(), &mut query, &mut body, &sealed);
        (self.query, self.body) = (query, body);
        checked.map(drop)
    }

    /// Checks the request by its description, and opens its sensitive values. Returns the variables of the path.
    pub(crate) fn check(&mut self, operation: &'static catalog::Operation) -> Result<Vec<(String, String)>, Refusal> {
        let (mut query, mut body) = (std::mem::take(&mut self.query), std::mem::take(&mut self.body));
        let path = self.path();
        let open = |field: &str, ciphertext: &str| self.open(field, ciphertext);
        let checked = check::check(operation, path, &mut query, &mut body, &open);
        (self.query, self.body) = (query, body);
        checked
    }
}

/// Where the request reached this simulator, so that an address in its answer does, too.
pub(crate) fn origin(incoming: &Incoming<'_>) -> Result<String, Refusal> {
    let host = incoming.headers.get(HOST).and_then(|host| host.to_str().ok()).filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| Refusal::param(Rule::NoHost, "Http头缺少Host").at("header", "Host", "必填"))?;
    // WeChat Pay's own hosts are reached by TLS alone.
    let is_https = incoming.by_tls || is_wechat_pay(host);
    Ok(format!("{}://{host}", if is_https { "https" } else { "http" }))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::*;

    #[test]
    fn an_address_leads_back_by_the_door_that_the_request_came_by() {
        for (host, by_tls, expected) in [
            ("127.0.0.1:8866", false, "http://127.0.0.1:8866"),
            ("127.0.0.1:8867", true, "https://127.0.0.1:8867"),
            ("api.mch.weixin.qq.com", true, "https://api.mch.weixin.qq.com"),
            // A client that was told to send elsewhere what is meant for WeChat Pay.
            ("api.mch.weixin.qq.com", false, "https://api.mch.weixin.qq.com"),
        ] {
            let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))]);
            let incoming = Incoming { method: "GET", target: "/", headers: &headers, body: b"", by_tls };
            assert_eq!(origin(&incoming).unwrap(), expected);
        }
        let headers = HeaderMap::new();
        let incoming = Incoming { method: "GET", target: "/", headers: &headers, body: b"", by_tls: false };
        assert_eq!(origin(&incoming).unwrap_err().code, "PARAM_ERROR");
    }
}

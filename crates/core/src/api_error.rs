//! WeChat Pay's error answer: status, code, message, detail, request id.

use std::fmt;

use http::StatusCode;
use serde_json::Value;

use crate::verifier::Verified;

/// An error answer: WeChat Pay's, or that of a gateway or proxy on the way. Branch on [`status`](Self::status) and
/// [`code`](Self::code), never on the message.
///
/// A gateway's 502 may be HTML: then the code is empty, the message says what came instead, and
/// [`is_wechat_pays`](Self::is_wechat_pays) is `false`.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    signed: bool,
    code: String,
    message: String,
    detail: Option<Value>,
    request_id: Option<String>,
}

impl ApiError {
    /// Reads an error answer whose signature is absent or was not accepted; never fails, whatever the bytes are.
    #[must_use]
    pub fn read(status: StatusCode, request_id: Option<&str>, body: &[u8]) -> Self {
        let (mut code, mut message, mut detail) = (String::new(), String::new(), None);
        match serde_json::from_slice::<Value>(body) {
            Ok(Value::Object(mut answer)) => {
                let mut text = |name: &str| match answer.remove(name) {
                    Some(Value::String(text)) => Some(text),
                    _ => None,
                };
                code = text("code").filter(|code| has_form(code)).unwrap_or_default();
                message = text("message").unwrap_or_default();
                detail = answer.remove("detail").filter(|detail| !detail.is_null());
                if code.is_empty() && message.is_empty() {
                    message = format!("the answer is JSON without a code of WeChat Pay ({} bytes)", body.len());
                }
            }
            Ok(_) => message = format!("the answer is JSON that is no error of WeChat Pay ({} bytes)", body.len()),
            Err(_) if body.is_empty() => "the answer has no body".clone_into(&mut message),
            Err(_) => message = format!("the answer is not JSON ({} bytes)", body.len()),
        }
        Self { status, signed: false, code, message, detail, request_id: request_id.map(str::to_owned) }
    }

    /// Reads an error answer whose signature is valid.
    #[must_use]
    pub fn read_verified(status: StatusCode, request_id: Option<&str>, verified: &Verified) -> Self {
        Self { signed: true, ..Self::read(status, request_id, verified.body()) }
    }

    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Whether the answer carried a valid signature of WeChat Pay. Those to a request that is signed wrongly carry none.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.signed
    }

    /// Whether it is WeChat Pay that answered: the answer is signed, or has the form of its errors. Anything else may be a
    /// proxy's or a gateway's, which may have passed the request on before it answered.
    #[must_use]
    pub fn is_wechat_pays(&self) -> bool {
        self.signed || !self.code.is_empty()
    }

    /// Business code such as `PARAM_ERROR`; empty when the answer was not WeChat Pay's JSON, whose codes are of capital
    /// letters, digits, `_` and `.`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// WeChat Pay's words, for people.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Free JSON that locates the fault: `field`, `value`, `issue`, `location`, or `sign_information`. It may repeat
    /// what was sent, so it is not printed by `Debug` or `Display`.
    #[must_use]
    pub fn detail(&self) -> Option<&Value> {
        self.detail.as_ref()
    }

    /// The `Request-ID` header, for WeChat Pay's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The request as WeChat Pay saw it, in a 401 `SIGN_ERROR`: compare with what was signed.
    #[must_use]
    pub fn sign_information(&self) -> Option<&Value> {
        let detail = self.detail()?;
        detail.get("sign_information").or_else(|| detail.get("detail")?.get("sign_information"))
    }

    /// Whether it is one of the spellings of "too many requests": of this merchant, or about this number.
    #[must_use]
    pub fn is_rate_limit(&self) -> bool {
        self.meaning() == Meaning::TooOften
    }

    /// Whether the code says that the operation is going on, or that WeChat Pay does not know what has become of it:
    /// `PROCESSING`, `USERPAYING`, `SYSTEM_ERROR`, `BANK_ERROR`, `BIZERR_NEED_RETRY`, a frequency limit, and their
    /// other spellings. Query with the same number, whatever the status is.
    ///
    /// A frequency limit is among them because it is also the answer while another request for the same number is being
    /// carried out, and nothing tells the one from the other.
    #[must_use]
    pub fn is_in_progress(&self) -> bool {
        matches!(self.meaning(), Meaning::TooOften | Meaning::Failed | Meaning::GoingOn)
    }

    /// Whether the code says that the number of the request has been used: `OUT_TRADE_NO_USED`, `ALREADY_EXISTS`,
    /// `ORDER_PAID`, `ORDER_CLOSED`, and their other spellings. An earlier request may have done it: query the number.
    #[must_use]
    pub fn is_known_number(&self) -> bool {
        self.meaning() == Meaning::Exists
    }

    /// Whether the same request, sent again, may be answered otherwise.
    pub(crate) fn may_pass(&self) -> bool {
        self.status == StatusCode::TOO_MANY_REQUESTS
            || self.status.is_server_error()
            || matches!(self.meaning(), Meaning::TooOften | Meaning::Failed)
    }

    /// Codes are spelled with and without underscores: `SYSTEM_ERROR` in APIv3, `SYSTEMERROR` in APIv2 and in APIv3's
    /// older products; the lists of the pages differ by product.
    fn meaning(&self) -> Meaning {
        let code: String = self.code.chars().filter(|letter| *letter != '_').collect();
        let exists = ["EXIST", "EXISTS", "EXISTED"].iter().any(|end| code.ends_with(end)) && !code.contains("NOT");
        match code.as_str() {
            "SYSTEMERROR" | "BANKERROR" | "BIZERRNEEDRETRY" => Meaning::Failed,
            _ if ["FREQUENCYLIMIT", "RATELIMIT", "FREQLIMIT"].iter().any(|part| code.contains(part)) => {
                Meaning::TooOften
            }
            _ if code.ends_with("PROCESSING") || code.ends_with("USERPAYING") => Meaning::GoingOn,
            "ORDERPAID" | "ORDERCLOSED" | "ORDERREVERSED" => Meaning::Exists,
            _ if exists || code.ends_with("NOUSED") => Meaning::Exists,
            _ => Meaning::Other,
        }
    }

    /// The one thing to do about it, for the codes where that is known.
    pub(crate) fn hint(&self) -> Option<&'static str> {
        match self.meaning() {
            Meaning::Failed => return Some("repeat with the same number and the same content"),
            Meaning::GoingOn => return Some("it is being carried out: query with the same number until it is final"),
            Meaning::Exists => {
                return Some("this number has been used, perhaps by an earlier attempt of yours: query it first");
            }
            Meaning::TooOften | Meaning::Other => {}
        }
        Some(match self.code() {
            "SIGN_ERROR" => {
                "check that the private key belongs to the certificate with this serial, and that nothing changes the bytes after signing"
            }
            "RESOURCE_NOT_EXISTS"
                if self.message.contains("平台证书") || self.message.contains("platform certificate") =>
            {
                "this merchant has no platform certificate: configure the WeChat Pay public key instead"
            }
            "NOT_ENOUGH" => "top up, then repeat with the same number",
            "PARAM_ERROR" if self.message.contains("Wechatpay-Serial") => {
                "the key that Wechatpay-Serial named is not in use for this merchant: if it is the public key, start the switch in the merchant portal, or use prefer_certificates() until then"
            }
            _ if self.is_rate_limit() || self.status == StatusCode::TOO_MANY_REQUESTS => {
                "slow down, then repeat with the same number"
            }
            _ if !self.is_wechat_pays() => "a proxy or gateway on the way may have answered in WeChat Pay's place",
            _ => return None,
        })
    }
}

/// What a code says of the operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Too many requests.
    TooOften,
    /// WeChat Pay or a bank failed in the middle: the same request again is what its pages ask for.
    Failed,
    /// It is going on.
    GoingOn,
    /// The number is in use.
    Exists,
    Other,
}

/// Whether it is a code as WeChat Pay writes them: `[A-Z][A-Z0-9_.]*`.
fn has_form(code: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.');
    code.starts_with(|first: char| first.is_ascii_uppercase()) && code.bytes().all(is_part)
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_wechat_pays() {
            write!(f, "WeChat Pay answered {}", self.status.as_u16())?;
        } else {
            write!(f, "the answer was {}, and not in WeChat Pay's form", self.status.as_u16())?;
        }
        if !self.code.is_empty() {
            write!(f, " {}", self.code)?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " [Request-ID {id}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status.as_u16())
            .field("signed", &self.signed)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_from_a_gateway_is_an_error_without_a_code() {
        let error = ApiError::read(StatusCode::BAD_GATEWAY, None, b"<html>502</html>");
        assert_eq!(error.code(), "");
        assert!(!error.is_wechat_pays());
        assert_eq!(
            error.to_string(),
            "the answer was 502, and not in WeChat Pay's form: the answer is not JSON (16 bytes)"
        );
    }

    fn coded(code: &str) -> ApiError {
        let body = serde_json::json!({"code": code, "message": "m"}).to_string();
        ApiError::read(StatusCode::BAD_REQUEST, None, body.as_bytes())
    }

    #[test]
    fn only_what_has_the_form_of_a_code_is_one() {
        for code in ["PARAM_ERROR", "X", "A1", "SYS.ERROR", "USERPAYING"] {
            assert_eq!((coded(code).code(), coded(code).is_wechat_pays()), (code, true));
        }
        for code in ["", "not_found", "1A", "_A", "NOT FOUND", "Param_Error", "参数错误", "A\n"] {
            assert_eq!((coded(code).code(), coded(code).is_wechat_pays()), ("", false), "{code}");
        }
        for body in
            [r#"{"code":404,"message":"m"}"#, r#"{"code":null}"#, r#"["PARAM_ERROR"]"#, r#""PARAM_ERROR""#, "{}"]
        {
            assert!(!ApiError::read(StatusCode::BAD_REQUEST, None, body.as_bytes()).is_wechat_pays(), "{body}");
        }
        // The words of another's JSON are kept.
        let kong = ApiError::read(StatusCode::NOT_FOUND, None, br#"{"message":"no Route matched"}"#);
        assert_eq!((kong.code(), kong.message()), ("", "no Route matched"));
    }

    #[test]
    fn the_spellings_of_a_code_mean_the_same() {
        // Sources: the lists of error codes of 付款码 and 退款 (APIv2 spells without underscores), 直连下单, and
        // 商家转账; protocol notes on the limits.
        for code in [
            "PROCESSING",
            "USERPAYING",
            "USER_PAYING",
            "SYSTEM_ERROR",
            "SYSTEMERROR",
            "BANK_ERROR",
            "BANKERROR",
            "BIZERR_NEED_RETRY",
            "FREQUENCY_LIMITED",
            "FREQUENCY_LIMIT_EXCEED",
            "RATELIMIT_EXCEEDED",
            "RATE_LIMIT_EXCEEDED",
            "RATE_LIMITED",
            "FREQ_LIMIT",
        ] {
            assert!(coded(code).is_in_progress() && !coded(code).is_known_number(), "{code}");
        }
        for code in [
            "ALREADY_EXISTS",
            "RESOURCE_ALREADY_EXISTS",
            "OUT_TRADE_NO_USED",
            "ORDERPAID",
            "ORDER_PAID",
            "ORDER_CLOSED",
            "ORDERCLOSED",
        ] {
            assert!(coded(code).is_known_number() && !coded(code).is_in_progress(), "{code}");
        }
        for code in [
            "PARAM_ERROR",
            "ORDER_NOT_EXIST",
            "ORDERNOTEXIST",
            "RESOURCE_NOT_EXISTS",
            "MCH_NOT_EXISTS",
            "NOT_ENOUGH",
            "RULE_LIMIT",
            "QUOTA_EXCEED",
        ] {
            assert!(!coded(code).is_known_number() && !coded(code).is_in_progress(), "{code}");
        }
        assert!(coded("FREQ_LIMIT").is_rate_limit() && !coded("PROCESSING").is_rate_limit());
    }

    #[test]
    fn sign_information_is_found_in_both_of_its_places() {
        for body in [
            r#"{"code":"SIGN_ERROR","message":"m","detail":{"sign_information":{"method":"POST"}}}"#,
            r#"{"code":"SIGN_ERROR","message":"m","detail":{"detail":{"issue":"i","sign_information":{"method":"POST"}}}}"#,
        ] {
            let error = ApiError::read(StatusCode::UNAUTHORIZED, Some("id-268443699"), body.as_bytes());
            assert_eq!(error.sign_information().unwrap()["method"], "POST");
        }
    }

    #[test]
    fn the_detail_is_not_printed_because_it_may_repeat_what_was_sent() {
        let error = ApiError::read(
            StatusCode::BAD_REQUEST,
            None,
            r#"{"code":"PARAM_ERROR","message":"m","detail":{"value":"张三"}}"#.as_bytes(),
        );
        assert!(!format!("{error:?} {error}").contains("张三"));
    }
}

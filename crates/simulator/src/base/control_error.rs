//! The reason why a control request cannot be done.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use weixinpay_core::Text;

use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    STRICT_FIDELITY = "simulator.strict-fidelity", Assumed {
        en: "With strict fidelity an answer that would rest on an assumption is 501 SIMULATOR_ASSUMPTION instead, \
            signed, and nothing is carried out; a control action whose effect would rest on one is 501 too. What \
            a test itself does by control (a face fails, a payer pays) is not an assumption.",
        zh: "严格模式下，凡只能依据推测的应答，一律改为 501 SIMULATOR_ASSUMPTION（带签名），且不执行；结果只能依据\
            推测的控制操作同样返回 501。测试自己通过控制操作造成的结果（如人脸不通过、付款人付款）不算推测。",
        source: "Asked for by the person who starts the simulator. Else: nothing of WeChat Pay's is being imitated.",
        source_zh: "由启动模拟器的人选择。其他可能：无，此处并未模仿微信支付的行为。",
    }
}

/// Something that was asked of the simulator itself, and cannot be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlError {
    status: StatusCode,
    error: Cow<'static, str>,
    hint: Cow<'static, str>,
    /// Both, in Chinese, where a page can show it and it holds values: what is always the same, pages translate.
    zh: Option<String>,
    /// The methods that would do, if it was the method.
    allowed: Option<Cow<'static, str>>,
}

impl ControlError {
    pub(crate) fn new(
        status: StatusCode,
        error: impl Into<Cow<'static, str>>,
        hint: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { status, error: error.into(), hint: hint.into(), zh: None, allowed: None }
    }

    pub(crate) fn bad(error: impl Into<Cow<'static, str>>, hint: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error, hint)
    }

    pub(crate) fn not_found(error: impl Into<Cow<'static, str>>, hint: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::NOT_FOUND, error, hint)
    }

    pub(crate) fn not_allowed(allowed: impl Into<Cow<'static, str>>) -> Self {
        let allowed = allowed.into();
        let status = StatusCode::METHOD_NOT_ALLOWED;
        let error = Self::new(status, "the method is not allowed here", format!("use {allowed}"));
        Self { allowed: Some(allowed), ..error }
    }

    /// The same in Chinese, with what to do about it.
    pub(crate) fn zh(self, said: impl Into<String>) -> Self {
        Self { zh: Some(said.into()), ..self }
    }

    pub(crate) fn said_zh(&self) -> Option<&str> {
        self.zh.as_deref()
    }

    pub(crate) fn allowed(&self) -> Option<&str> {
        self.allowed.as_deref()
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The problem.
    #[must_use]
    pub fn error(&self) -> &str {
        &self.error
    }

    /// The advice.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.hint
    }

    /// The problem and the advice.
    #[must_use]
    pub fn text(&self) -> Text {
        let en = self.to_string();
        let zh = self.zh.clone().unwrap_or_else(|| en.clone());
        (en, zh).into()
    }

    /// Whether it was refused because its effect is only assumed, and the simulator acts on no assumption.
    #[must_use]
    pub fn is_assumption(&self) -> bool {
        self.status == StatusCode::NOT_IMPLEMENTED
    }

    /// Whether what was named (a token, a worker) does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
    }
}

impl fmt::Display for ControlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.error, self.hint)
    }
}

impl std::error::Error for ControlError {}

impl From<Refusal> for ControlError {
    /// The simulator itself failed; or it was not to act on an assumption.
    fn from(refusal: Refusal) -> Self {
        let words = refusal.words();
        if refusal.rule == rules::STRICT_FIDELITY {
            let error = "the result of this is only assumed";
            return Self::new(StatusCode::NOT_IMPLEMENTED, error, words.en).zh(words.zh);
        }
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the simulator failed", words.en).zh(words.zh)
    }
}

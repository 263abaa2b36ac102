//! The reason why a control request cannot be done.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use weixinpay_core::{Text, text};

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
    // Boxed: it is the error of many functions here, and is to stay small.
    said: Box<Said>,
    /// The methods that are allowed, if it was the method.
    allowed: Option<Cow<'static, str>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    error: Text,
    hint: Text,
}

impl ControlError {
    pub(crate) fn new(status: StatusCode, error: impl Into<Text>, hint: impl Into<Text>) -> Self {
        Self { status, said: Box::new(Said { error: error.into(), hint: hint.into() }), allowed: None }
    }

    pub(crate) fn bad(error: impl Into<Text>, hint: impl Into<Text>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error, hint)
    }

    pub(crate) fn not_found(error: impl Into<Text>, hint: impl Into<Text>) -> Self {
        Self::new(StatusCode::NOT_FOUND, error, hint)
    }

    pub(crate) fn not_allowed(allowed: impl Into<Cow<'static, str>>) -> Self {
        let allowed = allowed.into();
        let status = StatusCode::METHOD_NOT_ALLOWED;
        let error = ("the method is not allowed here", "这个地址不接受该请求方法");
        let error = Self::new(status, error, text!("use {allowed}", "请用 {allowed}"));
        Self { allowed: Some(allowed), ..error }
    }

    /// A parameter that must be given, and is not.
    pub(crate) fn missing(name: &str, hint: impl Into<Text>) -> Self {
        Self::bad(text!("`{name}` is missing", "缺少 `{name}`"), hint)
    }

    /// A parameter that is not a string.
    pub(crate) fn not_a_string(name: &str, hint: impl Into<Text>) -> Self {
        Self::bad(text!("`{name}` must be a string", "`{name}` 应为字符串"), hint)
    }

    /// A parameter that does not exist here.
    pub(crate) fn unknown_parameter(name: &str, hint: impl Into<Text>) -> Self {
        Self::bad(text!("unknown parameter `{name}`", "没有参数 `{name}`"), hint)
    }

    /// A `limit` that is not a number up to this one.
    pub(crate) fn limit(most: impl std::fmt::Display) -> Self {
        Self::bad(
            text!("`limit` must be an integer from 1 to {most}", "`limit` 应为 1 到 {most} 的整数"),
            ("leave it out, or send less", "可以不填，或填小一点"),
        )
    }

    /// An action that does not exist here. `known` names those that do.
    pub(crate) fn no_action(known: &[&str]) -> Self {
        let known = known.join(", ");
        Self::not_found(("there is no such action", "没有这个操作"), text!("actions: {known}", "可用的操作：{known}"))
    }

    /// A merchant that this world does not have. `known` are those that it has.
    pub(crate) fn no_merchant<'a>(status: StatusCode, known: impl Iterator<Item = &'a str>) -> Self {
        let known = known.collect::<Vec<_>>().join(", ");
        let hint = text!("merchants of this world: {known}", "模拟世界里的商户：{known}");
        Self::new(status, ("there is no such merchant", "没有这个商户号"), hint)
    }

    pub(crate) fn allowed(&self) -> Option<&str> {
        self.allowed.as_deref()
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The problem.
    #[must_use]
    pub fn error(&self) -> &Text {
        &self.said.error
    }

    /// The advice.
    #[must_use]
    pub fn hint(&self) -> &Text {
        &self.said.hint
    }

    /// The problem and the advice.
    #[must_use]
    pub fn text(&self) -> Text {
        let Said { error, hint } = &*self.said;
        (format!("{} ({})", error.en, hint.en), format!("{}（{}）", error.zh, hint.zh)).into()
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
        self.text().fmt(f)
    }
}

impl std::error::Error for ControlError {}

impl From<Refusal> for ControlError {
    /// The simulator itself failed; or it was not to act on an assumption.
    fn from(refusal: Refusal) -> Self {
        let words = refusal.explanation();
        if refusal.rule == rules::STRICT_FIDELITY {
            let error = ("the effect of this action is only assumed", "严格模式：这一步的结果只是推测，未执行");
            return Self::new(StatusCode::NOT_IMPLEMENTED, error, words);
        }
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, ("the simulator failed", "模拟器出错"), words)
    }
}

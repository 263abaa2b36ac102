//! The possible effect of a failed operation.

use http::Method;

use crate::text::Text;

/// The effect that the operation may have had (on the money, too) when an [`Error`](crate::Error) is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Certainly nothing happened: it never left, or it only reads.
    NoEffect,
    /// WeChat Pay said no.
    Refused,
    /// It may have happened. Query with the same number before you try again; never with a new number.
    Unknown,
    /// It happened; only our reading of the answer failed. [`Error::raw`](crate::Error::raw) has the answer, and a query says the rest.
    Done,
}

impl Outcome {
    /// The outcome of a request of this method that was sent and got no valid answer.
    #[must_use]
    pub fn after_sending(method: &Method) -> Self {
        if method.is_safe() { Self::NoEffect } else { Self::Unknown }
    }

    /// The sentence that a person needs about it: that the outcome is unknown, or that it was carried out.
    #[must_use]
    pub const fn text(self) -> Option<Text> {
        match self {
            Self::Unknown => Some(Text::new(
                "the outcome is unknown: query with the same number before you try again",
                "结果未知：先用原单号查询，再决定是否重试",
            )),
            Self::Done => Some(Text::new(
                "the operation was carried out, only this could not be read: query it, and do not repeat it with a new \
                 number",
                "操作已经执行，只是内容无法解读：请用原单号查询，不要换单号重发",
            )),
            Self::NoEffect | Self::Refused => None,
        }
    }

    /// Whether money may have moved.
    #[must_use]
    pub fn may_have_happened(self) -> bool {
        matches!(self, Self::Unknown | Self::Done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_write_may_have_had_an_effect_once_it_was_sent() {
        for read in [Method::GET, Method::HEAD, Method::OPTIONS] {
            assert_eq!(Outcome::after_sending(&read), Outcome::NoEffect);
        }
        for write in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            assert_eq!(Outcome::after_sending(&write), Outcome::Unknown);
        }
    }
}

//! A request as it arrived, and what of it is signed.

use crate::authorization::Authorization;
use crate::form;
use crate::headers::Headers;
use crate::message;

/// A request on its way to WeChat Pay, byte for byte as it arrived.
#[derive(Clone, Copy)]
pub struct Arrived<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path and query, as sent.
    pub target: &'a str,
    /// Its headers.
    pub headers: &'a dyn Headers,
    /// Its body.
    pub body: &'a [u8],
}

impl<'a> Arrived<'a> {
    /// The signed part of the target: without a `?` that no query follows.
    #[must_use]
    pub fn signed_target(&self) -> &'a str {
        self.target.strip_suffix('?').filter(|path| !path.contains('?')).unwrap_or(self.target)
    }

    /// The signed part of the body: all of it, or the field `meta` of a form.
    #[must_use]
    pub fn signed_body(&self) -> &'a [u8] {
        form::signed(self.headers.header("content-type"), self.body)
    }

    /// The string that the sender must have signed, given this header.
    #[must_use]
    pub fn message(&self, claim: &Authorization) -> Vec<u8> {
        message::request(self.method, self.signed_target(), claim.timestamp, &claim.nonce_str, self.signed_body())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_mark_without_a_query_is_not_signed() {
        let headers = Vec::<(&str, &str)>::new();
        for (target, signed) in
            [("/v3/a?", "/v3/a"), ("/v3/a?b", "/v3/a?b"), ("/v3/a?b?", "/v3/a?b?"), ("/v3/a", "/v3/a")]
        {
            let arrived = Arrived { method: "GET", target, headers: &headers, body: b"" };
            assert_eq!(arrived.signed_target(), signed);
        }
    }
}
